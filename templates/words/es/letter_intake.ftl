### Letters to the claimant about the notice itself: received, not complete, completed, given up. An unreviewed translation.
### $received: when the notice was received.

## Received.

letter-intake-received-subject = Hemos recibido su notificación de derechos de autor: caso { $case }
letter-intake-received = Recibimos su notificación el { $received }.
letter-intake-number = Su número de caso es { $case }.
letter-intake-receipt = Indica { letter-all-contents }. El acuse de recibo que acompaña a esta carta muestra exactamente lo que envió y firmó.
letter-intake-heading-found = QUÉ COMPROBAMOS
letter-intake-effective = La notificación tiene los seis elementos que pide 17 U.S.C. 512(c)(3)(A). Lo comprobó un programa, que detecta si un elemento está; una persona juzga si es suficiente.
letter-intake-incomplete = Falta algo que pide 17 U.S.C. 512(c)(3)(A). Una segunda carta lo nombra y dice cómo completar la notificación. Lo comprobó un programa; aun así, una persona examina su notificación.
# $target: by when we aim to decide.
letter-intake-next = Nuestro agente designado examina cada ubicación y decide. Nuestro objetivo es decidir a más tardar el { $target }. Después le escribimos con el resultado de cada ubicación.
letter-intake-forwarded = { $provider } puede transmitir su notificación, y quién la envió, a quien publicó el material, como dice la política.
letter-intake-heading-follow = SEGUIR O RETIRAR
letter-intake-follow = Aquí puede ver en qué punto está el caso, descargar el acuse de recibo o retirar la alegación sobre algunas ubicaciones o sobre todas. Quien tenga esta dirección puede hacer lo mismo, así que no la comparta:

## Not complete. A list of what is missing, in the words of the policy, follows each of these.

letter-intake-deficiency-subject = Su notificación de derechos de autor no está completa: caso { $case }
letter-intake-deficiency = El { $received } recibimos su notificación, caso { $case }. Tal como está, le falta lo siguiente, que pide 17 U.S.C. 512(c)(3)(A):
letter-intake-deficiency-means = Su notificación dice cuál es la obra, cuáles son las ubicaciones y cómo localizarle, así que la conservamos y una persona la examina. Hasta que llegue lo que falta, no es una notificación completa según 17 U.S.C. 512(c)(3).
letter-intake-courtesy-subject = Lo que envió todavía no es una notificación de derechos de autor: caso { $case }
letter-intake-courtesy = El { $received } recibimos lo que envió, caso { $case }. 17 U.S.C. 512(c)(3) describe qué debe contener una notificación. Tal como está, a la suya le falta algo sin lo cual la ley no le atribuye ningún efecto. Le escribimos por cortesía, para decirle qué falta:
letter-intake-courtesy-means = Hasta que llegue lo que falta, esto no es una notificación según 17 U.S.C. 512(c)(3), y es posible que no podamos actuar. Conservamos lo que envió.
letter-intake-reminder-subject = Recordatorio: su notificación de derechos de autor no está completa: caso { $case }
# $asked: when we wrote that something is missing.
letter-intake-reminder = El { $received } recibimos su notificación, caso { $case }. El { $asked } le escribimos que falta algo. Todavía le falta lo siguiente, que pide 17 U.S.C. 512(c)(3)(A):
letter-intake-reminder-first = El { $received } recibimos su notificación, caso { $case }. Todavía le falta lo siguiente, que pide 17 U.S.C. 512(c)(3)(A):
# $why: what a person wrote who looked at an element.
letter-intake-overturned = Una persona lo examinó y comprobó: { $why }
letter-intake-complete = Esta dirección abre el formulario con todo lo que ya indicó. Abrirla no cambia nada: añada lo que falta y envíelo. Quien tenga esta dirección ve lo que usted indicó, así que no la comparta.
letter-intake-complete-in-writing = También puede responder por escrito a nuestro agente designado, indicado más abajo. Indique el número de caso { $case }.
# $at: when we remind.
letter-intake-remind = Si no ha llegado a más tardar el { $at }, se lo recordamos.
# $at: when the case is closed.
letter-intake-lapse = Si no ha llegado a más tardar el { $at }, cerramos el caso. Entonces no se borra nada, y todavía puede completarla más tarde. Cuenta desde el momento en que llega el último elemento que falta.
letter-intake-no-deadline = No hay ningún plazo. No se borra nada. Cuenta desde el momento en que llega el último elemento que falta.

## Given up.

letter-intake-lapsed-subject = Cerrado porque no se completó: caso { $case }
letter-intake-lapsed-received = El { $received } recibimos su notificación, caso { $case }.
# $at: when we asked for what is missing.
letter-intake-lapsed-asked = El { $at } le pedimos lo que falta.
# $at: by when it should have arrived.
letter-intake-lapsed = No llegó a tiempo (a más tardar el { $at }), así que hemos cerrado el caso.
# $today: when this letter was written.
letter-intake-lapsed-today = No ha llegado, así que cerramos el caso el { $today }.
letter-intake-lapsed-decided = Lo que se decidió antes queda como se decidió.
letter-intake-still-missing = Todavía falta:
letter-intake-lapsed-means = No se borra nada: lo que envió se conserva. Todavía puede completarla, y eso abre el caso de nuevo. Entonces es una notificación completa desde el momento en que llega el último elemento que falta, no desde antes.

## Completed.

letter-intake-completed-subject = Su notificación de derechos de autor está completa: caso { $case }
# $at: when the last missing element arrived.
letter-intake-completed = El { $at } recibimos lo que faltaba de su notificación, caso { $case }, que nos llegó por primera vez el { $received }. Desde el { $at } tiene los seis elementos que pide 17 U.S.C. 512(c)(3)(A). Lo comprobó un programa, que detecta si un elemento está; una persona juzga si es suficiente.
letter-intake-completed-undated = Recibimos lo que faltaba de su notificación, caso { $case }. Lo comprobó un programa, que detecta si un elemento está; una persona juzga si es suficiente.
letter-intake-completed-versions = Indica { letter-all-contents }. Se conserva cada versión que envió: la primera y la que la completó.
# $at: by when we aim to decide.
letter-intake-completed-next = Nuestro agente designado examina cada ubicación que todavía no está decidida, y decide. Nuestro objetivo es decidir a más tardar el { $at }. Después le escribimos con el resultado de cada ubicación.
letter-intake-completed-next-undated = Nuestro agente designado examina cada ubicación que todavía no está decidida, y decide. Después le escribimos con el resultado de cada ubicación.
