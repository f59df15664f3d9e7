### Complaining about an outcome; claimant and subscriber read it. An unreviewed translation.

complaint-tab = شكوى من نتيجة: القضية { $number }
complaint-tab-error = خطأ: شكوى من نتيجة، القضية { $number }
complaint-back = القضية { $number }
complaint-unsent = لم يُرسَل شيء
complaint-title = شكوى من نتيجة
complaint-lead = بيّنوا ما القرار الخاطئ ولماذا. وينظر فيه من جديد شخص لم يتخذ القرار السابق ويرد مع بيان الأسباب. وهذا مجاني.
complaint-locations = أي نتائج؟
complaint-words = لماذا هي خاطئة؟
complaint-words-hint = وقائع وتراخيص وروابط. ولا يُخبَر الطرف الآخر بشكواكم إلا إذا تغيّرت نتيجة، ولا يُخبَر من أنتم.
complaint-words-seen = نطّلع عليه نحن.
complaint-words-none = بيّنوا لماذا النتيجة خاطئة.
complaint-send = إرسال الشكوى
