### The frame of every public page. An unreviewed translation.

base-skip = الانتقال إلى المحتوى
base-desk = مكتب حقوق المؤلف
base-nav = القائمة الرئيسية
base-nav-policy = السياسة
base-nav-notice = إرسال إشعار
base-nav-case = متابعة قضية
base-nav-help = المساعدة
base-warning = تحذير
base-placeholders =
    { $missing ->
        [one] ليست للجمهور بعد: لا تزال إحدى بيانات مزوّد الخدمة ووكيله المعيَّن قيمة مؤقتة. أكملوا provider.md وagent.md؛ ويذكر البرنامج عند بدء تشغيله أيّها وكيف.
       *[other] ليست للجمهور بعد: لا تزال بعض بيانات مزوّد الخدمة ووكيله المعيَّن قيمًا مؤقتة (عددها { $missing }). أكملوا provider.md وagent.md؛ ويذكر البرنامج عند بدء تشغيله أيّها وكيف.
    }
base-agent = الوكيل المعيَّن
base-letter = بالبريد العادي أو الإلكتروني
base-letter-counts = لا تفضّلون استخدام النموذج؟ للرسالة أو البريد الإلكتروني الموقَّعين والموجَّهين إلى الوكيل القيمة نفسها.
base-site = على هذا الموقع الإلكتروني
base-policy = سياسة حقوق المؤلف
base-privacy = إشعار الخصوصية
base-policies = جميع السياسات
base-help = المساعدة
base-contact = الاتصال
base-language = اللغة
base-unreviewed = لم تُراجَع هذه الترجمة. النص الإنجليزي هو المعتمد.
base-translation = عن هذه الترجمة
base-language-now = اللغة: { $language }
