### What is wrong with something typed: on top of a form, and again beside the field. An unreviewed translation.
### $label: the name of the field, in the words of the policy.

# $title: what the page is called.
flaw-title = Error: { $title }
# $many: how many things are wrong.
flaw-many =
    { $many ->
        [one] Hay un punto que revisar
       *[other] Hay { $many } puntos que revisar
    }
# $found, $most: numbers of characters.
flaw-long = «{ $label }» es demasiado largo: tiene { $found } caracteres y se guardan { $most } como máximo.
# $sign: the code of the character, such as U+0000.
flaw-control = «{ $label }» contiene un carácter de control ({ $sign }); quítelo y envíe de nuevo.
flaw-break = «{ $label }» debe ser una sola línea, sin saltos de línea.
# $sign: the code of the mark, such as U+202E.
flaw-direction = «{ $label }» contiene una marca de dirección invisible ({ $sign }); quítela y envíe de nuevo.
flaw-email = «{ $label }» no es una dirección de correo electrónico, como name@example.org.
# $scheme: such as javascript or ftp.
flaw-scheme = «{ $label }» empieza con `{ $scheme }:`; solo se pueden localizar direcciones http:// y https://.
flaw-address = «{ $label }» no es una dirección web; debe empezar con http:// o https:// y nombrar un servidor.
flaw-password = «{ $label }» contiene un nombre de usuario o una contraseña; quítelo, pues se guardaría y se mostraría.
# $host: the name or number of the host.
flaw-private = «{ $label }» apunta a una red privada (`{ $host }`), donde nadie más puede mirar.
# $many: how many lines there are; $most: how many fit.
flaw-lines = «{ $label }» tiene { $many } líneas; en una notificación caben { $most } como máximo: envíe el resto en otra.
# $many: how many works there are; $most: how many fit.
flaw-works = «{ $label }» es una de { $many } obras; en una notificación caben { $most } como máximo.
flaw-subsection = «{ $label }» no es ni material alojado ni un enlace.
flaw-capacity = «{ $label }» no es ni titular ni representante.
flaw-kind = «{ $label }» no es ninguna de las clases de la lista.
flaw-undescribed = «{ $label }» está vacío; diga cuál es la obra que está en esta dirección.
flaw-answer = «{ $label }» no es ninguna de las respuestas de la lista.
flaw-future = «{ $label }» está en el futuro.
flaw-date = «{ $label }» no es una fecha, como 2026-11-22.
# $what: a clause that is only known in English.
flaw-said = «{ $label }» { $what }.

# A line of the list of locations. $line: its number, from 1.
# $found, $most: numbers of characters.
flaw-line-long = La línea { $line } es demasiado larga: tiene { $found } caracteres y se guardan { $most } como máximo.
# $sign: the code of the character, such as U+202E.
flaw-line-sign = La línea { $line } contiene un carácter invisible ({ $sign }); quítelo.
flaw-line-break = La línea { $line } contiene un signo que parte líneas; quítelo.
# $scheme: such as javascript or ftp.
flaw-line-scheme = La línea { $line } empieza con { $scheme }: y solo se pueden localizar direcciones http:// y https://.
flaw-line-address = La línea { $line } no es una dirección web que empiece con http:// o https://.
flaw-line-password = La línea { $line } contiene un nombre de usuario o una contraseña; quítelo, pues se guardaría y se mostraría.
# $host: the name or number of the host.
flaw-line-private = La línea { $line } apunta a una red privada ({ $host }), donde nadie más puede mirar.
# $many: how many lines more.
flaw-more =
    { $many ->
        [one] Una línea más no se puede leer como ubicación.
       *[other] { $many } líneas más no se pueden leer como ubicaciones.
    }
