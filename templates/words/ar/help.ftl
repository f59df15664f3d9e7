### The help centre: its first page, the search, one article. An unreviewed translation.

help-title = المساعدة
help-title-found = { $query } – المساعدة
help-heading = كيف يمكننا مساعدتكم؟
help-lead = إجابات قصيرة عن إشعارات حقوق المؤلف: ماذا ترسلون، وماذا يحدث بعد ذلك، وماذا تفعلون إذا أُزيل محتواكم.
help-seek = البحث في المساعدة
help-seek-button = بحث
help-results = ما عُثر عليه
help-found =
    { $many ->
        [one] عُثر على مقال واحد.
       *[other] عدد المقالات التي عُثر عليها: { $many }.
    }
help-nothing = لم يُعثر على شيء.
help-nothing-text = جرّبوا كلمات أقل أو غيرها، أو تصفّحوا المواضيع أدناه. وإن لم يكن سؤالكم بينها، فاكتبوا إلينا: صفحة الاتصال تبيّن إلى أين.
help-broken = البحث لا يعمل حاليًا.
help-to-contact = الانتقال إلى صفحة الاتصال
help-cut = كان بحثكم طويلًا جدًا، فبُحث عن بدايته فقط.
help-instead = لا شيء يتضمن الكلمات كما كتبتموها. هذه المقالات تتضمن **{ $words }**.
help-some = لا يتضمن أي مقال جميع كلماتكم. هذه تتضمن بعضها.
help-not-it = ليس ما تبحثون عنه؟ [اعرفوا إلى أين تكتبون.]
help-most-read = الأكثر قراءة
help-category-before = قبل إرسال إشعار
help-category-after = بعد إرسال إشعار
help-category-removed = أُزيل محتواي
help-category-policy = عن هذه السياسة
help-category-contact = الاتصال
help-back = المساعدة
help-related = اقرأوا بعد ذلك
help-more = المزيد عن: { $subject }
help-did-it = هل أجاب هذا عن سؤالكم؟
help-yes = نعم
help-no = لا
help-counted = نَعُدّ الإجابات فقط. ولا يُحفظ شيء عنكم.
help-thanks = شكرًا لكم
help-thanks-yes = يسرّنا أن هذا المقال مفيد.
help-thanks-no = نَعُدّ الإجابة ونستخدمها لكتابة مقالات أفضل. وإن احتجتم إلى إجابة الآن، [فانظروا إلى أين تكتبون].
