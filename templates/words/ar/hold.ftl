### Reporting a proceeding: the claimant stops the clock. An unreviewed translation.

hold-tab = الإبلاغ عن إجراء: القضية { $number }
hold-tab-error = خطأ: الإبلاغ عن إجراء، القضية { $number }
hold-back = القضية { $number }
hold-unsent = لم يُرسَل شيء
hold-title = الإبلاغ عن إجراء
hold-lead = يعيد الإشعار المضاد المحتوى، ما لم يصلنا منكم قبل ذلك إبلاغ بأنكم لجأتم بشأنه إلى القضاء أو إلى Copyright Claims Board.
hold-counts = لا يُعتد به إلا إذا كان قد **قُدّم**: دعوى قضائية لاستصدار أمر من محكمة يمنع ناشر المحتوى من نشاط متعدٍّ يتعلق بهذا المحتوى (17 U.S.C. 512(g)(2)(C))، أو إجراء بدأ أمام Copyright Claims Board يدّعي التعدي به (17 U.S.C. 1507(d)). أما التهديد أو رسالة محامٍ أو إشعار آخر فلا يُعتد به.
hold-nothing = لا يوجد ما يُبلَّغ بشأنه الآن
hold-nothing-text = لا يوجد في هذه القضية موقع معطَّل بسبب إشعاركم.
hold-kind = أي إجراء؟
hold-kind-court = دعوى قضائية لاستصدار أمر من محكمة
hold-kind-claims-board = إجراء أمام Copyright Claims Board
hold-kind-none = بيّنوا أي إجراء هو.
hold-locations = بشأن أي مواقع؟
hold-court = المحكمة أو Copyright Claims Board
hold-court-none = اذكروا المحكمة أو الهيئة.
hold-docket = رقم الدعوى أو المطالبة
hold-filed = تاريخ التقديم أو البدء
hold-filed-hint = السنة والشهر واليوم، مثل 2026-11-22.
hold-filed-none = هذا ليس تاريخًا، مثل 2026-11-22.
hold-filed-future = التاريخ يقع في المستقبل: أبلغوا عنه بعد تقديمه.
hold-words = أي شيء آخر، مثل المكان الذي يمكن فيه قراءة صحيفة الدعوى
hold-words-seen = نطّلع عليه نحن؛ ويُخبَر ناشر المحتوى بأن إجراءً قد أُبلغ عنه.
hold-truth = قُدّم الإجراء أو بدأ ضد ناشر هذا المحتوى، وأنا مُرسِل الإشعار أو أتصرف نيابة عنه.
hold-truth-none = أكّدوا أنه قُدّم ضد ناشر المحتوى.
hold-send = الإبلاغ عنه
