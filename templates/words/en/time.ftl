### Days and moments.

time-day = { $day } { $month } { $year }
time-moment = { $day }, { $time } { $zone }

time-january = January
time-february = February
time-march = March
time-april = April
time-may = May
time-june = June
time-july = July
time-august = August
time-september = September
time-october = October
time-november = November
time-december = December
