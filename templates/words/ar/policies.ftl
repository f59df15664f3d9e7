### The policy pages: the list, a policy, its versions, and what differs between two of them. An unreviewed translation.

policies-title = السياسات
policies-lead = يبقى كل إصدار سرى يومًا متاحًا للقراءة. ويُحكم على الإشعار وفق الإصدار الذي وُقّع في ظله.
policies-since = سارية منذ { $day }
policies-versions = الإصدارات
policies-in-force = سارٍ
policies-contents = في هذه الصفحة
policies-version = الإصدار [{ $version }]
policies-all-versions = جميع الإصدارات
policies-json = هذه السياسة للبرامج (JSON)
policies-language-note = هذه السياسة مكتوبة بالإنجليزية. والنص الإنجليزي هو المعتمد؛ ولم تُترجم إلا الصفحة المحيطة به.
policies-not-in-force = **لم يعد هذا الإصدار ساريًا.** [اقرأوا الإصدار الساري]، أو [انظروا ما المختلف فيه].
policies-borrowed = حيث يأخذ النص بيانات من مستند آخر، كالوكيل المعيَّن، فإنه يعرض بيانات اليوم.
policies-as-stored = لم يعد البرنامج قادرًا على قراءة هذا الإصدار كسياسة. ويُعرض تمامًا كما حُفظ.
policies-send-notice = إرسال إشعار
policies-answer-notice = الرد على إشعار
policies-print-version = الإصدار { $version }
policies-print-address = عنوان هذه الصفحة: { $address }

policies-versions-title = الإصدارات: { $title }
policies-versions-lead = يُسمّى الإصدار ببصمة SHA-256 لنصه: ومن لديه النص يستطيع التحقق من أنه هو نفسه.
policies-first-served = عُرض أول مرة في { $moment }
policies-what-changed = ما الذي تغيّر
policies-one-version = يوجد إصدار واحد حتى الآن. وعندما تتغيّر السياسة تعرض هذه الصفحة ما اختلف.
policies-compare = مقارنة إصدارين
policies-compare-from = الإصدار الأقدم
policies-compare-to = الإصدار الأحدث
policies-compare-show = عرض الاختلافات
policies-compare-option = { $version }، عُرض أول مرة في { $moment }

policies-differences-title = الاختلافات: { $title }
policies-differences-from = من
policies-differences-to = إلى
policies-differences-count =
    { $changed ->
        [0] لا اختلاف في النص.
        [one] موضع واحد من النص مختلف.
       *[other] عدد المواضع المختلفة في النص: { $changed }.
    }
policies-differences-same = هذان إصدار واحد بعينه.
policies-differences-layout = الكلمات نفسها. ولا يختلف الإصداران إلا في تنسيق المستند.
policies-differences-legend = الكلمات المضافة تحتها خط، والمحذوفة مشطوبة.
policies-differences-coarse = بعض المواضع أطول من أن تُقارن كلمة بكلمة. وقد عُلّمت كاملة.
policies-differences-too-long = هذان الإصداران أطول من أن يُقارنا هنا. ويمكن قراءتهما كاملين: [الأقدم] و[الأحدث].
policies-differences-text = النص
policies-differences-jump = التغيير { $number }
policies-differences-changes = التغييرات
policies-differences-front = القيم التي يعمل بها البرنامج
policies-differences-front-lead = من هذه الأسطر في المستند يُصنع النموذج والرسائل وفحص الإشعار. ولا يُعرض إلا المختلف منها.
policies-mark-added = مضاف:
policies-mark-removed = محذوف:
policies-mark-end = نهاية التغيير.
