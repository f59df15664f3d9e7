### Days and moments. An unreviewed translation.

time-day = { $day } de { $month } de { $year }
time-moment = { $day }, { $time } { $zone }

time-january = enero
time-february = febrero
time-march = marzo
time-april = abril
time-may = mayo
time-june = junio
time-july = julio
time-august = agosto
time-september = septiembre
time-october = octubre
time-november = noviembre
time-december = diciembre
