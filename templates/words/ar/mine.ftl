### All cases of one e-mail address: the link, the list, the download. An unreviewed translation.

mine-link-title = فتح قضاياكم
mine-link-lead = يفتح هذا الرابط جميع القضايا التي يذكر إشعارها عنوان بريدكم الإلكتروني عنوانًا لمُرسِله.
mine-link-once = الزر يستهلك الرابط. ثم يبقى دخولكم مسجَّلًا هنا ساعتين، أو إلى أن تسجّلوا الخروج.
mine-link-open = فتح قضاياي
mine-link-other = تشاركون هذا الحاسوب مع غيركم؟ سجّلوا الخروج عند الانتهاء.
mine-gone-title = لا يمكن استخدام هذا الرابط
mine-gone-lead = استُخدم من قبل، أو مضى أكثر من 30 دقيقة، أو ينقص جزء من العنوان.
mine-gone-again = طلب رابط جديد
mine-title = قضاياكم
mine-lead = جميع القضايا التي يذكر إشعارها **{ $address }** عنوانًا لمُرسِله.
mine-parts = أقسام القائمة
mine-all = الكل
mine-open = قيد المعالجة
mine-countered = إشعار مضاد
mine-held = يبقى معطَّلًا
mine-answered = تم الرد
mine-lapsed = سقط
mine-retracted = سُحب
mine-count = { $many }
mine-count-more = { $many }+
mine-list = القضايا، الأحدث أولًا
mine-received = تاريخ الاستلام: { $at }
mine-locations =
    { $many ->
        [0] لا موقع
        [one] موقع واحد
       *[other] عدد المواقع: { $many }
    }
mine-more-works =
    { $many ->
        [one] ومصنَّف آخر
       *[other] ومصنَّفات أخرى عددها { $many }
    }
mine-reference = مرجعكم: { $reference }
mine-step = { $when }: { $what }
mine-none = لا شيء هنا
mine-none-text = لا توجد لكم قضية في هذه الحالة.
mine-pages = الصفحات
mine-first = الصفحة الأولى
mine-next = قضايا أقدم
mine-export = خذوها معكم
mine-export-text = جميع قضاياكم مع النتيجة والتواريخ لكل موقع، لجدول بيانات أو برنامج. ولا يتضمن الملف مفاتيح: عناوين القضايا والإيصالات فيه تُفتح ما دام دخولكم مسجَّلًا هنا.
mine-csv = جميع القضايا بصيغة CSV
mine-json = جميع القضايا بصيغة JSON
mine-leave = تسجيل الخروج
