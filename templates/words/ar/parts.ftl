### Parts that many pages share. An unreviewed translation.

field-optional = (اختياري)
field-error = خطأ:{" "}
steps = مراحل التقدّم
steps-matter = الموضوع
steps-notice = إشعاركم
steps-material = المحتوى
steps-counter = إشعاركم المضاد
steps-check = المراجعة
steps-sent = تم الإرسال
case-number = رقم القضية
copy = نسخ
copy-done = تم النسخ
copy-failed = يُرجى النسخ يدويًا
count-left = الأحرف المتبقية: { $many }
count-over = الأحرف الزائدة: { $many }
part-change = تغيير
part-change-of = تغيير: { $name }
part-pages = الصفحات
part-pages-first = الصفحة الأولى
part-pages-next = الصفحة التالية
part-effective = مستوفٍ
part-curable = قابل للاستكمال
part-ineffective = غير مستوفٍ

## How an element of a notice stands, read aloud before its name.
element-met = متوفر:
element-missing = ناقص:
element-asked = تطلبه السياسة، وهو ناقص:
