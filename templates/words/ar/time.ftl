### Days and moments. An unreviewed translation.

time-day = { $day } { $month } { $year }
time-moment = { $day }، { $time } { $zone }

time-january = يناير
time-february = فبراير
time-march = مارس
time-april = أبريل
time-may = مايو
time-june = يونيو
time-july = يوليو
time-august = أغسطس
time-september = سبتمبر
time-october = أكتوبر
time-november = نوفمبر
time-december = ديسمبر
