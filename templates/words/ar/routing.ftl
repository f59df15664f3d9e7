### The first question of the form: what the matter is about, and where other matters go. An unreviewed translation.

routing-title = ما موضوع الأمر؟
routing-lead = نموذجنا مخصص لحقوق المؤلف. ولأي أمر آخر نبيّن لكم إلى أين تكتبون: فإشعار حقوق المؤلف لن يفعل إلا أن يؤخّره.
routing-matter = الموضوع
routing-copyright = حقوق المؤلف
routing-copyright-text = يستخدم شخص ما موسيقى أو نصًا أو صورًا أو فيديو أو برمجيات أو مصنَّفًا آخر تملكونه أو تمثّلون صاحبه.
routing-continue = متابعة
routing-all = جميع المواضيع
routing-after-all = الأمر يتعلق بحقوق المؤلف في الواقع
