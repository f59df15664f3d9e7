### What is wrong with something typed: on top of a form, and again beside the field. An unreviewed translation.

flaw-title = خطأ: { $title }
flaw-many =
    { $many ->
        [one] أمر واحد يحتاج إلى نظرة أخرى
        [two] أمران يحتاجان إلى نظرة أخرى
        [few] { $many } أمور تحتاج إلى نظرة أخرى
        [many] { $many } أمرًا تحتاج إلى نظرة أخرى
       *[other] { $many } أمر تحتاج إلى نظرة أخرى
    }
flaw-long = «{ $label }» أطول من اللازم: عدد الأحرف { $found }، ولا يُحفظ أكثر من { $most }.
flaw-control = يحتوي «{ $label }» على حرف تحكّم ({ $sign })؛ احذفوه وأعيدوا الإرسال.
flaw-break = يجب أن يكون «{ $label }» سطرًا واحدًا بلا فواصل أسطر.
flaw-direction = يحتوي «{ $label }» على علامة اتجاه غير مرئية ({ $sign })؛ احذفوها وأعيدوا الإرسال.
flaw-email = «{ $label }» ليس عنوان بريد إلكتروني، مثل name@example.org.
flaw-scheme = يبدأ «{ $label }» بـ `{ $scheme }:`؛ ولا يمكن تحديد سوى العناوين التي تبدأ بـ http:// أو https://.
flaw-address = «{ $label }» ليس عنوان ويب؛ يجب أن يبدأ بـ http:// أو https:// وأن يذكر اسم مضيف.
flaw-password = يحتوي «{ $label }» على اسم مستخدم أو كلمة مرور؛ احذفوا ذلك، وإلا حُفظ وعُرض.
flaw-private = يشير «{ $label }» إلى شبكة خاصة (`{ $host }`) لا يستطيع أحد غيركم النظر فيها.
flaw-lines = عدد الأسطر في «{ $label }» { $many }؛ ولا يتسع الإشعار الواحد لأكثر من { $most }: أرسلوا الباقي في إشعار آخر.
flaw-works = «{ $label }» واحد من مصنَّفات عددها { $many }؛ ولا يتسع الإشعار الواحد لأكثر من { $most }.
flaw-subsection = «{ $label }» ليس محتوى مستضافًا ولا رابطًا.
flaw-capacity = «{ $label }» ليس مالكًا ولا وكيلًا.
flaw-kind = «{ $label }» ليس من الأنواع المذكورة.
flaw-undescribed = «{ $label }» فارغ؛ اذكروا ما هو المصنَّف الموجود في هذا العنوان.
flaw-answer = «{ $label }» ليس من الإجابات المذكورة.
flaw-future = «{ $label }» يقع في المستقبل.
flaw-date = «{ $label }» ليس تاريخًا، مثل 2026-11-22.
flaw-said = «{ $label }» { $what }.

flaw-line-long = السطر { $line } أطول من اللازم: عدد الأحرف { $found }، ولا يُحفظ أكثر من { $most }.
flaw-line-sign = يحتوي السطر { $line } على حرف غير مرئي ({ $sign })؛ احذفوه.
flaw-line-break = يحتوي السطر { $line } على علامة تقطع الأسطر؛ احذفوها.
flaw-line-scheme = يبدأ السطر { $line } بـ { $scheme }: ولا يمكن تحديد سوى العناوين التي تبدأ بـ http:// أو https://.
flaw-line-address = السطر { $line } ليس عنوان ويب يبدأ بـ http:// أو https://.
flaw-line-password = يحتوي السطر { $line } على اسم مستخدم أو كلمة مرور؛ احذفوا ذلك، وإلا حُفظ وعُرض.
flaw-line-private = يشير السطر { $line } إلى شبكة خاصة ({ $host }) لا يستطيع أحد غيركم النظر فيها.
flaw-more =
    { $many ->
        [one] سطر آخر لا يمكن قراءته كموقع.
        [two] سطران آخران لا يمكن قراءتهما كموقعين.
        [few] { $many } أسطر أخرى لا يمكن قراءتها كمواقع.
        [many] { $many } سطرًا آخر لا يمكن قراءتها كمواقع.
       *[other] { $many } سطر آخر لا يمكن قراءتها كمواقع.
    }
