### The status page of a case, read by the claimant. An unreviewed translation.

status-tab = القضية { $number }
status-tab-error = خطأ: القضية { $number }
status-case = القضية
status-received = تاريخ الاستلام: { $at }.
status-received-latest = استُلم الإصدار { $version } في { $at }.
status-unchanged = لم يتغيّر شيء
status-fault-none = اختاروا موقعًا واحدًا على الأقل
status-said-held = **استلمنا بلاغكم.** وهو يمنع الاستعادة؛ وينظر فيه شخص الآن ويكتب إليكم.
status-said-complained = **استلمنا شكواكم.** وينظر فيها شخص لم يتخذ القرار السابق ويكتب إليكم.

status-title-review = إشعاركم قيد المراجعة
status-title-answered = تم الرد على إشعاركم
status-title-dismissed = قضيتكم مغلقة
status-title-archived = عولجت هذه القضية سابقًا
status-title-countered = ورد إشعار مضاد
status-title-reported = أبلغتم عن إجراء
status-title-held = إجراء قائم يُبقي المحتوى معطَّلًا
status-title-lapsed = لم يُستكمل إشعاركم
status-title-retracted = سحبتم هذا الإشعار
status-badge-review = قيد المراجعة
status-badge-answered = تم الرد
status-badge-closed = مغلقة
status-badge-countered = إشعار مضاد
status-badge-reported = أُبلغ عن إجراء
status-badge-held = يبقى معطَّلًا
status-badge-lapsed = سقط
status-badge-restoring = تجري الاستعادة
status-badge-retracted = سُحب
status-notice-complete = الإشعار كامل
status-notice-curable = إشعار ينبغي استكماله
status-notice-ineffective = إشعار غير مستوفٍ
status-lead-nowhere = لا يذكر إشعاركم أي موقع. ومع ذلك ينظر فيه شخص.
status-lead-review =
    { $many ->
        [one] ينظر شخص في الموقع الذي ذكرتموه. ولم يُرد عليه بعد.
        [two] ينظر شخص في الموقعين اللذين ذكرتموهما. ولم يُرد على أي منهما بعد.
       *[other] ينظر شخص في المواقع التي ذكرتموها (عددها { $many }). ولم يُرد على أي منها بعد.
    }
status-lead-some =
    { $answered ->
        [one] تم الرد على موقع واحد من مواقعكم (عددها { $many }). وينظر شخص في الباقي.
       *[other] تم الرد على { $answered } من مواقعكم (عددها { $many }). وينظر شخص في الباقي.
    }
status-lead-answered =
    { $many ->
        [one] النتيجة أدناه.
       *[other] تم الرد على جميع المواقع (عددها { $many }). ونتيجة كل منها أدناه.
    }
status-lead-dismissed = لا يذكر إشعاركم أي موقع، وقد أغلقنا القضية. والسبب مذكور أدناه تحت «ما الذي حدث».
status-lead-archived = تم الرد عليها في مكان آخر قبل نقلها إلى هنا. ولا يُتخذ أي قرار بشأنها الآن.
status-lead-countered = يقول ناشر المحتوى إنه عُطّل خطأً. وعندئذ يُلزمنا القانون بإعادته، ما لم ترفعوا دعوى قضائية في الوقت المحدد.
status-lead-doubted = ردّ شخص على إشعاركم. ونحن نتحقق مما إذا كان هو ناشر المحتوى.
status-lead-reported = ينظر شخص في الإجراء الذي أبلغتم عنه. ويبقى ما يتعلق به معطَّلًا إلى ذلك الحين.
status-lead-held = يبقى معطَّلًا إلى أن ينتهي الإجراء الذي أبلغتم عنه.
status-lead-lapsed = لم يصل ما كان ناقصًا في الوقت المحدد. ولم يُحذف شيء: استكمال الإشعار يفتح القضية من جديد.
status-lead-restoring = تم الرد على كل شيء. وتجري استعادة ما يجب أن يعود.
status-lead-retracted = سحبتم الإشعار كله. ولم تعد المطالبات الواردة فيه متابَعة.

status-complete = استكملوا إشعاركم
status-complete-before = نغلق القضية إذا لم يصل ما ينقص قبل { $at }. ولا يُحذف شيء، واستكمال الإشعار يفتح القضية من جديد.
status-complete-lapsed = انتهت مهلة استكماله في { $at }. ولم يُحذف شيء: لا يزال بإمكانكم استكمال الإشعار، وعندئذ تُفتح القضية من جديد.
status-complete-kept = يمكنكم استكماله في أي وقت. ولم يُحذف شيء، وعندئذ تُفتح القضية من جديد.
status-complete-any-time = يمكنكم استكماله في أي وقت.
status-complete-lacks = هذا ما ينقص:
status-complete-how = يتضمن النموذج كل ما قدّمتموه. ويمكنكم أيضًا أن تردّوا كتابةً على [الوكيل المعيَّن] مع ذكر رقم القضية { $number }.
status-complete-now = استكمال الإشعار
status-report = إذا كان ينبغي أن يبقى المحتوى معطَّلًا
status-report-text = ارفعوا دعوى قضائية لاستصدار أمر ضد ناشر المحتوى، أو ابدأوا إجراءً أمام Copyright Claims Board، وأبلغوا عنه هنا. ولا يُعتد به إلا إذا وصلنا بلاغكم قبل عودة المحتوى، وقد تكون العودة **اعتبارًا من { $at }**.
status-report-now = الإبلاغ عن إجراء
status-unreachable = أخبرونا كيف نتصل بكم
status-unreachable-text = عادت رسالتنا الأخيرة إليكم دون تسليم. أعطوا [الوكيل المعيَّن] عنوانًا تصلكم عليه الرسائل؛ وإلى ذلك الحين تابعوا المستجدات في هذه الصفحة.

status-next = ماذا يحدث بعد ذلك
status-next-by = في موعد أقصاه { $at }
status-next-on = في { $at }
status-next-wanted = أردنا الانتهاء في موعد أقصاه { $at }
status-next-between = ليس قبل { $earliest }، وقبل { $latest }
status-next-rest = لا يلزمكم فعل شيء الآن.
status-next-decide = يقرر شخص بشأن كل موقع.
status-next-read = يقرأ شخص رسالتكم ويقرر بشأن كل موقع.
status-next-read-more = لم يتأكد البرنامج مما تقوله الرسالة. هذا هدفنا؛ ثم تُعرض النتيجة لكل موقع هنا.
status-next-late = تأخرنا في اتخاذ قرارنا.
status-next-late-more = القضية ليست منسية. ويمكنكم أن تكتبوا إلى الوكيل المعيَّن.
status-next-remind = نذكّركم بما ينقص.
status-next-back =
    { $many ->
        [one] يُعاد { $places }.
       *[other] تُعاد { $places }.
    }
status-next-back-more = لا يحدث هذا إذا استلمنا قبل ذلك بلاغكم عن دعوى قضائية أو عن إجراء أمام Copyright Claims Board.
status-next-complaint = يرد شخص لم يتخذ القرار السابق على شكواكم المؤرخة { $at }.
status-next-reported =
    { $many ->
        [one] ينظر شخص في الإجراء الذي أبلغتم عنه. ويبقى { $places } معطَّلًا إلى ذلك الحين.
       *[other] ينظر شخص في الإجراء الذي أبلغتم عنه. وتبقى { $places } معطَّلة إلى ذلك الحين.
    }
status-next-reported-more = نكتب إليكم بالنتيجة.
status-next-held =
    { $many ->
        [one] يبقى { $places } معطَّلًا إلى أن ينتهي الإجراء.
       *[other] تبقى { $places } معطَّلة إلى أن ينتهي الإجراء.
    }
status-next-held-more = أخبروا الوكيل المعيَّن متى انتهى وكيف.
status-next-doubted = نتحقق ممن أرسل الإشعار المضاد.
status-next-doubted-more = إذا كان من ناشر المحتوى، تصلكم نسخة منه مع المواعيد. وإلا فلا يتغير شيء.
status-next-restore =
    { $many ->
        [one] تجري إعادة { $places }.
       *[other] تجري إعادة { $places }.
    }
status-next-restore-more = نكتب إليكم عند إتمام ذلك.
status-next-over = لا يحدث شيء آخر تلقائيًا.
status-next-over-closed = القضية مغلقة.
status-next-over-disabled = لا يزال بإمكان ناشر المحتوى أن يرد بإشعار مضاد. وعندئذ تصلكم نسخة منه مع المواعيد.
status-next-over-lapsed = تبقى القضية مغلقة ما لم تستكملوا الإشعار.
status-next-over-retracted = للمطالبة من جديد، أرسلوا إشعارًا جديدًا.
status-answer-letter = هذا هدفنا. وتصلكم رسالة بالنتيجة لكل موقع.
status-answer-phone = هذا هدفنا. ونتصل بكم هاتفيًا لإبلاغكم بالنتيجة لكل موقع، ونعرضها في هذا العنوان.
status-answer-page = هذا هدفنا. ثم تُعرض النتيجة لكل موقع في هذا العنوان.

status-missing = ما ينقص
status-locations = المواقع
status-locations-none = لا يذكر إشعاركم أي موقع. لسحبه اكتبوا إلى [الوكيل المعيَّن].
status-locations-list = قائمة المواقع
status-locations-all = جميع المواقع
status-locations-pick = اختيار
status-locations-number = الرقم
status-locations-location = الموقع
status-locations-outcome = النتيجة
status-locations-this = الموقع { $position }
status-retract = سحب المطالبة
status-retract-text = اسحبوا المطالبة. وتسألكم الصفحة التالية مرة أخرى.
status-retract-picked = المختار:
status-retract-ticked = الصفوف المعلَّمة
status-retract-some = سحب المواقع المختارة
status-retract-all = سحب الإشعار كله

status-can = ما يمكنكم فعله
status-can-report = **هل لجأتم إلى القضاء أو إلى Copyright Claims Board؟** الإبلاغ عن ذلك يُبقي المحتوى معطَّلًا إذا استلمناه قبل استعادة المحتوى.
status-can-complain = **هل إحدى النتائج خاطئة؟** يمكنكم تقديم شكوى حتى { $until }. وينظر فيها من جديد شخص لم يتخذ القرار السابق.
status-complain = تقديم شكوى

status-happened = ما الذي حدث
status-versions = إصدارات إشعاركم
status-versions-kept = تُحفظ جميعها. والمعتمد هو أحدثها.
status-versions-receipt = إيصال الإصدار { $version } بصيغة PDF
status-files = الملفات التي أرسلتموها
status-files-bytes =
    { $bytes ->
        [one] بايت واحد
       *[other] { $bytes } بايت
    }
status-receipt = الإيصال
status-receipt-text = يبيّن الإيصال بالضبط ما أرسلتموه ووقّعتموه. ولا يتضمن مفتاحكم.
status-receipt-last = يبيّن الإيصال بالضبط آخر ما أرسلتموه ووقّعتموه. ولا يتضمن مفتاحكم.
status-receipt-pdf = الإيصال بصيغة PDF

status-version = الإصدار { $number }
status-version-received = تاريخ الاستلام
status-version-sent = كما أُرسل
status-version-bytes =
    { $bytes ->
        [one] بايت واحد، SHA-256
       *[other] { $bytes } بايت، SHA-256
    }
status-version-missing = ناقص
status-version-nothing = لا شيء
status-version-changed =
    { $changes ->
        [one] ما غيّره في الإصدار { $number }: إجابة واحدة
        [two] ما غيّره في الإصدار { $number }: إجابتان
        [few] ما غيّره في الإصدار { $number }: { $changes } إجابات
       *[other] ما غيّره في الإصدار { $number }: { $changes } إجابة
    }
status-version-not-given = لم يُذكر
status-version-now = ←
status-version-given = مذكور
status-version-locations = المواقع
status-version-left-out = { $many }، تُرك منها { $gone }
status-version-added = { $many }، أُضيف منها { $added }

status-outcome-review = قيد المراجعة
status-outcome-archived = عولج سابقًا
status-outcome-disabled = تم تعطيل الوصول
status-outcome-already-gone = لم يعد موجودًا
status-outcome-not-found = لم يُعثر عليه
status-outcome-not-ours = ليس تابعًا لنا
status-outcome-duplicate = مكرر
status-outcome-licensed = استخدام مرخَّص
status-outcome-refused = مرفوض
status-outcome-countered = ورد إشعار مضاد
status-outcome-reported = أُبلغ عن إجراء
status-outcome-held = يبقى معطَّلًا
status-outcome-retracted = سُحب
status-outcome-to-restore = ستجري استعادته
status-outcome-restored = تمت استعادته
status-outcome-released = تُخلّي عنه

status-explained-disabled = تم تعطيل الوصول إلى المحتوى.
status-explained-already-gone = لم يكن المحتوى موجودًا عندما نظرنا.
status-explained-not-found = لم نجد شيئًا في هذا المكان؛ تحققوا من العنوان وأخبرونا.
status-explained-not-ours = هذا المكان ليس على خدمتنا؛ ويجب إبلاغ مزوّد خدمته.
status-explained-duplicate = سبق البت في المطالبة نفسها في قضية سابقة.
status-explained-licensed = اطّلعنا على ترخيص لهذا الاستخدام.
status-explained-refused = لم نعطّل الوصول، للسبب المذكور.

status-row-decided = تاريخ القرار: { $at }.
status-row-carried-out = تاريخ التنفيذ: { $at }.
status-row-countered = يعود ليس قبل { $earliest }، وقبل { $latest }، ما لم تبلّغوا عن دعوى قضائية في الوقت المحدد.
status-row-reported = ينظر شخص في الإجراء الذي أبلغتم عنه. ويبقى معطَّلًا إلى ذلك الحين.
status-row-held = يبقى معطَّلًا إلى أن ينتهي الإجراء.
status-row-by-you = من جانبكم، { $at }.
status-row-restoring = تجري استعادته.
status-row-to-restore = ينتظر الاستعادة منذ { $at }.
status-row-restored = تاريخ الاستعادة: { $at }.
status-row-released = تاريخ التخلي عنه: { $at }.
status-row-still-down = يوجد سبب آخر يُبقي المحتوى معطَّلًا.
