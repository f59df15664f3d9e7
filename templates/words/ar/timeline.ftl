### What happened to a case, as claimant and subscriber read it, and words about locations that both pages use. An unreviewed translation.

timeline-places =
    { $many ->
        [one] الموقع { $list }
       *[other] المواقع { $list }
    }
timeline-sentences = { $first } { $second }

timeline-cause-retraction = سُحبت المطالبة.
timeline-cause-counter-notice = ورد إشعار مضاد ولم يُبلَّغ عن أي دعوى قضائية في الوقت المحدد.
timeline-cause-hold-ended = انتهى الإجراء دون أمر يمنع ذلك.
timeline-cause-complaint = تبيّن أن شكوى محقة.
timeline-cause-correction = تبيّن أن القرار كان خطأً.
timeline-cause-ground-gone = لم يعد هناك ما يُبقيه معطَّلًا.

timeline-disabled = { $places }: تم تعطيل الوصول
timeline-claim-gone = { $places }: سُحبت المطالبة
timeline-restored = { $places }: تمت استعادة المحتوى
timeline-counter-received = { $places }: ورد إشعار مضاد
timeline-counter-whole = هو كامل.
timeline-counter-lacking = ينقص شيء.
timeline-counter-completed = استُكمل الإشعار المضاد
timeline-counter-more = وصل المزيد من الإشعار المضاد؛ ولا يزال ينقص شيء
timeline-counter-forwarded = تُرسَل نسخة من الإشعار المضاد إلى مُرسِل الإشعار
timeline-counter-vouched = تبيّن لنا أن الإشعار المضاد من ناشر المحتوى
timeline-counter-declined = لم يُقبل الإشعار المضاد
timeline-counter-lapsed = سقط الإشعار المضاد لأن ما ينقص لم يصل
timeline-counter-lapsed-text = يمكن إرسال إشعار مضاد جديد في أي وقت.
timeline-clock = بدأت مهلة الرد أمام القضاء
timeline-clock-text = يعود المحتوى ليس قبل { $earliest }، وقبل { $latest }، ما لم يرد قبل ذلك إبلاغ عن دعوى قضائية أو عن إجراء أمام Copyright Claims Board.
timeline-hold-court = { $places }: ورد إبلاغ عن دعوى قضائية لاستصدار أمر من محكمة
timeline-hold-claims-board = { $places }: ورد إبلاغ عن إجراء أمام Copyright Claims Board
timeline-hold-at = تاريخ الاستلام: { $at }.
timeline-hold-confirmed = تم تأكيد الإجراء
timeline-hold-confirmed-text = يبقى المحتوى معطَّلًا إلى أن ينتهي.
timeline-hold-refused = الإجراء المبلَّغ عنه لا يوقف الاستعادة
timeline-hold-ended = انتهى الإجراء
timeline-end-for-claimant = الحكم لصالح مُرسِل الإشعار.
timeline-end-for-subscriber = الحكم لصالح ناشر المحتوى.
timeline-end-settled-down = تسوية: يبقى المحتوى معطَّلًا.
timeline-end-settled-back = تسوية: يعود المحتوى.
timeline-end-dismissed = رُفض أو سُحب.
timeline-to-restore = { $places }: ستجري الاستعادة
timeline-released = { $places }: لم تعد هذه المطالبة تُبقي المحتوى معطَّلًا
timeline-released-text = سبب آخر يُبقيه معطَّلًا.
timeline-corrected = { $places }: تبيّن أن القرار كان خطأً
timeline-complaint = { $places }: وردت شكوى
timeline-complaint-whole = وردت شكوى من إغلاق القضية
timeline-complaint-changed = تم الرد على شكواكم: تغيّرت النتيجة
timeline-complaint-upheld = تم الرد على شكواكم: تبقى النتيجة كما هي

timeline-warn-taken = تحذير: تقرّر
timeline-warn-lifted = تحذير: سُحب
timeline-restrict-taken = تقييد: تقرّر
timeline-restrict-lifted = تقييد: سُحب
timeline-terminate-taken = إنهاء الحساب: تقرّر
timeline-terminate-lifted = إنهاء الحساب: سُحب

timeline-received = ورد الإشعار
timeline-from-form = ورد عبر نموذجنا على الويب.
timeline-from-api = ورد عبر واجهتنا البرمجية.
timeline-from-mail = ورد بالبريد الإلكتروني.
timeline-from-acns = ورد كمستند ACNS.
timeline-from-xarf = ورد كتقرير XARF.
timeline-from-table = ورد في جدول مرفوع.
timeline-from-archive = ورد من أرشيف.
timeline-from-post = ورد بالبريد العادي.
timeline-from-fax = ورد بالفاكس.
timeline-from-telephone = أُبلغ به هاتفيًا.
timeline-names =
    { $works ->
        [0] لا يذكر أي مصنَّف
        [one] يذكر مصنَّفًا واحدًا
       *[other] يذكر مصنَّفات عددها { $works }
    } { $locations ->
        [0] ولا يذكر أي موقع.
        [one] ويذكر موقعًا واحدًا.
       *[other] ويذكر مواقع عددها { $locations }.
    }
timeline-merged =
    { $lines ->
        [one] سطر واحد كرّر موقعًا فدُمج.
       *[other] أسطر عددها { $lines } كرّرت موقعًا فدُمجت.
    }
timeline-checked = فُحص من حيث الاكتمال
timeline-checked-text = وجد برنامج كل ما يطلبه القانون. أما كفايته فيحكم فيها إنسان.
timeline-lacking = فُحص من حيث الاكتمال: ينقص شيء
timeline-lacking-text = لم يجد برنامج ما يلي: { $elements }.
timeline-found = وجد شخص أن «{ $element }» متوفر
timeline-not-found = وجد شخص أن «{ $element }» ناقص
timeline-read = قرأه شخص
timeline-read-whole = وُجد في رسالتكم كل ما يطلبه القانون.
timeline-read-lacking = بعض ما يطلبه القانون لم يوجد في رسالتكم.
timeline-completed = استُكمل الإشعار؛ ولم يعد ينقص شيء
timeline-more = وصل المزيد من الإشعار؛ ولا يزال ينقص شيء
timeline-reminded = أُرسل تذكير: لا يزال ينقص شيء
timeline-lapsed = سقط لأن ما ينقص لم يصل
timeline-lapsed-text = لم يُحذف شيء. واستكمال الإشعار يفتح القضية من جديد.
timeline-already-gone = { $places }: لم يعد موجودًا
timeline-nothing-found = { $places }: لم يُعثر عليه
timeline-not-ours = { $places }: ليس تابعًا لنا
timeline-duplicate = { $places }: مكرر
timeline-licensed = { $places }: استخدام مرخَّص
timeline-refused = { $places }: مرفوض
timeline-taken-back = { $places }: سحبتم المطالبة
timeline-closed = أُغلقت القضية
timeline-warned = تحذير بشأن إشعارات لا أساس لها
timeline-suspended = عُلّقت المعالجة حتى { $until }
timeline-readmitted = رُفع التعليق

timeline-letter-sent = أُرسلت إليكم رسالة: { $letter }
timeline-letter-posted = أُرسلت إليكم رسالة بالبريد العادي في { $day }: { $letter }
timeline-letter-phone = قُرئت عليكم رسالة هاتفيًا: { $letter }
timeline-letter-message = سُلّمت إليكم رسالة ضمن مراسلة: { $letter }
timeline-letter-back = عادت رسالة إليكم دون تسليم: { $letter }
timeline-letter-back-text = أعطوا وكيلنا المعيَّن عنوانًا تصلكم عليه الرسائل.
timeline-letter-nowhere = رسالة إليكم لا وجهة لها: { $letter }
timeline-letter-nowhere-text = لم تذكروا عنوان بريد إلكتروني ولا عنوانًا بريديًا ولا رقم هاتف. أخبروا وكيلنا المعيَّن كيف نتصل بكم.
timeline-letter-acknowledgement = تأكيد الاستلام
timeline-letter-deficiency = طلب العناصر الناقصة
timeline-letter-courtesy = رد من باب المجاملة
timeline-letter-cure-reminder = تذكير بالعناصر الناقصة
timeline-letter-lapsed = سقوط الإشعار
timeline-letter-completed = استكمال الإشعار
timeline-letter-decision = القرار
timeline-letter-changed = قرار معدَّل
timeline-letter-retraction-confirmed = تأكيد السحب
timeline-letter-counter-copy = نسخة من الإشعار المضاد
timeline-letter-hold-received = إيصال بلاغكم عن إجراء
timeline-letter-hold-confirmed = تأكيد الإجراء
timeline-letter-hold-refused = عدم قبول الإجراء
timeline-letter-hold-ended = انتهاء الإجراء
timeline-letter-put-back = إعادة المحتوى
timeline-letter-sender-warning = تحذير إلى المُرسِل
timeline-letter-sender-suspension = تعليق المُرسِل
