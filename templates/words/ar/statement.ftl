### The statements of a notice as the shipped policy words them. A translation stands beside a statement, An unreviewed translation.
### marked as unofficial, where the policy in force still has this very sentence.

statement-good-faith = أعتقد بحسن نية أن استخدام المحتوى على النحو المشكو منه غير مصرَّح به من مالك حقوق المؤلف أو وكيله أو القانون.
statement-accuracy = المعلومات الواردة في هذا الإشعار دقيقة.
statement-authority = أقرّ تحت طائلة عقوبة الحنث باليمين بأنني مخوَّل بالتصرف نيابة عن مالك حق استئثاري يُدَّعى التعدي عليه.
