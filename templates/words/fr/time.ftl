### Days and moments. An unreviewed translation.

time-day = { $day } { $month } { $year }
time-moment = { $day } à { $time } { $zone }

time-january = janvier
time-february = février
time-march = mars
time-april = avril
time-may = mai
time-june = juin
time-july = juillet
time-august = août
time-september = septembre
time-october = octobre
time-november = novembre
time-december = décembre
