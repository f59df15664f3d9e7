### Why something was not done, each a whole sentence. An unreviewed translation.

refused-nothing-chosen = اختاروا موقعًا واحدًا على الأقل.
refused-no-such-location = لا يوجد في هذه القضية موقع برقم { $position }.
refused-nothing-changes = هذا هو الحال بالفعل.
refused-nothing-to-complete = لا ينقص شيء: لا يوجد ما يُستكمل.
refused-taken-back = سُحب الإشعار كله: أرسلوا إشعارًا جديدًا للمطالبة من جديد.
refused-names-nothing = لم يعد الإشعار المستكمَل يذكر أي موقع: أبقوا موقعًا واحدًا على الأقل، أو اسحبوا الإشعار كله في صفحة القضية.
refused-too-many-locations = مع المواقع السابقة يصبح عدد مواقع القضية { $many }، ولا تتسع لأكثر من { $most }: أرسلوا الباقي في إشعار آخر.
refused-not-disabled = الإشعار المضاد يرد على محتوى معطَّل. { $location }
refused-other-ground = عُطّل الموقع { $position } لسبب آخر ({ $ground }): لا يعيده إشعار مضاد؛ وقد تعيده شكوى.
refused-not-yours = الموقع { $position } لا يخص هذا الحساب.
refused-second-counter = يوجد إشعار مضاد قائم بشأن الموقع { $position }.
refused-adjudicated = انتهى إجراء بشأن الموقع { $position } لصالح مُرسِل الإشعار.
refused-no-such-counter = لا يوجد في هذه القضية إشعار مضاد برقم { $counter }.
refused-hold-too-late = تمت استعادة الموقع { $position } قبل استلام هذا: فات أوان إبقائه معطَّلًا.
refused-nothing-to-hold = لا يمكن أن يُبقى معطَّلًا إلا ما هو معطَّل. { $location }
refused-nothing-decided = لا توجد بعد نتيجة يمكن الشكوى منها.
refused-complaint-too-late = انتهت مهلة الشكوى من هذه النتيجة.
refused-second-complaint = يُنظر بالفعل في شكواكم بهذا الشأن.
refused-no-room = هذه الملفات أكثر مما لا تزال هذه القضية تتسع له.
refused-evidence-gone = أُرسلت هذه الملفات منذ وقت طويل ولم تعد موجودة: أرسلوها من جديد.

refused-location-open = لم يُبت بعد في الموقع { $position }.
refused-location-decided = سبق البت في الموقع { $position }.
refused-location-disabled = سبق تعطيل الموقع { $position }.
refused-location-retracted = سبق سحب المطالبة المتعلقة بالموقع { $position }.
refused-location-countered = سبق الرد بإشعار مضاد بشأن الموقع { $position }.
refused-location-reported = سبق الإبلاغ عن إجراء بشأن الموقع { $position }.
refused-location-held = إجراء قائم يُبقي الموقع { $position } معطَّلًا بالفعل.
refused-location-restore-owed = تجري بالفعل استعادة الموقع { $position }.
refused-location-restored = سبقت استعادة الموقع { $position }.
refused-location-released = لم تعد هذه القضية تُبقي الموقع { $position } معطَّلًا؛ بل سبب آخر.

refused-ground-notice = إشعار بشأن حقوق المؤلف (17 U.S.C. 512(c))
refused-ground-terms = شروط الخدمة
refused-ground-court = أمر محكمة
refused-ground-knowledge = معرفة مزوّد الخدمة نفسه
