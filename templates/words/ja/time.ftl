### Days and moments. An unreviewed translation.

time-day = { $year }年{ $month }{ $day }日
time-moment = { $day } { $time } { $zone }

time-january = 1月
time-february = 2月
time-march = 3月
time-april = 4月
time-may = 5月
time-june = 6月
time-july = 7月
time-august = 8月
time-september = 9月
time-october = 10月
time-november = 11月
time-december = 12月
