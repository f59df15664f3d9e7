### The letter with a link to all cases of an e-mail address. It speaks of no case. An unreviewed translation.

letter-link-subject = Su enlace a los casos de esta dirección de correo electrónico
# $provider: the name of the provider. $address: the e-mail address. The link follows on a line of its own.
letter-link-asked = Alguien, probablemente usted, pidió a { $provider } un enlace a todas las notificaciones de derechos de autor que indican { $address } como dirección del remitente. Es este:
letter-link-works = El enlace funciona una sola vez, en los 30 minutos siguientes al envío de esta carta. Lleva a una página con un botón, y solo el botón consume el enlace. Lo que abre sigue abierto durante dos horas o hasta que cierre la sesión.
letter-link-keep = No comparta el enlace: quien lo abra puede leer estos casos y actuar en ellos como usted.
letter-link-heading-not-you = SI NO LO PIDIÓ USTED
letter-link-not-you = No tiene que hacer nada. No enviamos el enlace a nadie más, y caduca por sí solo. A una misma dirección van como máximo tres de estas cartas por hora.
