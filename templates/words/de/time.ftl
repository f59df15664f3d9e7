### Days and moments. An unreviewed translation.

time-day = { $day }. { $month } { $year }
time-moment = { $day }, { $time } Uhr { $zone }

time-january = Januar
time-february = Februar
time-march = März
time-april = April
time-may = Mai
time-june = Juni
time-july = Juli
time-august = August
time-september = September
time-october = Oktober
time-november = November
time-december = Dezember
