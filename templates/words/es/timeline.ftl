### What happened to a case, as claimant and subscriber read it, and words about locations that both pages use. An unreviewed translation.

# $many: how many locations; $list: their numbers, such as "1–3, 7".
timeline-places =
    { $many ->
        [one] Ubicación { $list }
       *[other] Ubicaciones { $list }
    }
# Two sentences after one another. A language without spaces between sentences leaves the space out.
timeline-sentences = { $first } { $second }

## Why material comes back, each a sentence of its own.
timeline-cause-retraction = La alegación se retiró.
timeline-cause-counter-notice = Se recibió una contranotificación y no se comunicó a tiempo ninguna acción judicial.
timeline-cause-hold-ended = El procedimiento terminó sin una orden en contra.
timeline-cause-complaint = Se dio la razón a una reclamación.
timeline-cause-correction = Se comprobó que la decisión fue un error.
timeline-cause-ground-gone = Ya nada lo mantiene inhabilitado.

## What both parties read. $places: "Location 3" or "Locations 1–3, 7".
timeline-disabled = { $places }: acceso inhabilitado
timeline-claim-gone = { $places }: la alegación se retiró
timeline-restored = { $places }: material restaurado
timeline-counter-received = { $places }: contranotificación recibida
timeline-counter-whole = Está completa.
timeline-counter-lacking = Falta algo.
timeline-counter-completed = La contranotificación se completó
timeline-counter-more = Llegó otra parte de la contranotificación; todavía falta algo
timeline-counter-forwarded = Una copia de la contranotificación se envía a quien mandó la notificación
timeline-counter-vouched = Comprobamos que la contranotificación es de quien publicó el material
timeline-counter-declined = La contranotificación no se aceptó
timeline-counter-lapsed = La contranotificación se dio por abandonada porque lo que falta no llegó
timeline-counter-lapsed-text = Se puede enviar una nueva en cualquier momento.
timeline-clock = Ha empezado el plazo para responder en los tribunales
# $earliest, $latest: moments.
timeline-clock-text = El material vuelve no antes del { $earliest } y antes del { $latest }, salvo que antes se reciba el aviso de una acción judicial o de un procedimiento ante la Copyright Claims Board.
timeline-hold-court = { $places }: recibido el aviso de una acción para obtener una orden judicial
timeline-hold-claims-board = { $places }: recibido el aviso de un procedimiento ante la Copyright Claims Board
# $at: a moment.
timeline-hold-at = Recibido el { $at }.
timeline-hold-confirmed = El procedimiento se confirmó
timeline-hold-confirmed-text = El material sigue inhabilitado hasta que termine.
timeline-hold-refused = El procedimiento comunicado no detiene la restauración
timeline-hold-ended = El procedimiento ha terminado
timeline-end-for-claimant = Se resolvió a favor del remitente.
timeline-end-for-subscriber = Se resolvió a favor de quien publicó el material.
timeline-end-settled-down = Hubo acuerdo: el material sigue inhabilitado.
timeline-end-settled-back = Hubo acuerdo: el material vuelve.
timeline-end-dismissed = Se desestimó o se desistió de él.
timeline-to-restore = { $places }: por restaurar
timeline-released = { $places }: esta alegación ya no mantiene inhabilitado el material
timeline-released-text = Otra causa lo mantiene inhabilitado.
timeline-corrected = { $places }: se comprobó que la decisión fue un error
timeline-complaint = { $places }: reclamación recibida
timeline-complaint-whole = Recibida una reclamación contra el cierre del caso
timeline-complaint-changed = Su reclamación se respondió: el resultado cambia
timeline-complaint-upheld = Su reclamación se respondió: el resultado se mantiene

## Steps against an account, read by the subscriber alone.
timeline-warn-taken = Advertencia: decidida
timeline-warn-lifted = Advertencia: retirada
timeline-restrict-taken = Restricción: decidida
timeline-restrict-lifted = Restricción: retirada
timeline-terminate-taken = Cierre de la cuenta: decidido
timeline-terminate-lifted = Cierre de la cuenta: retirado

## What the claimant alone reads.
timeline-received = Notificación recibida
timeline-from-form = Llegó por nuestro formulario web.
timeline-from-api = Llegó por nuestra interfaz de programación.
timeline-from-mail = Llegó por correo electrónico.
timeline-from-acns = Llegó como documento ACNS.
timeline-from-xarf = Llegó como informe XARF.
timeline-from-table = Llegó en una tabla que se subió.
timeline-from-archive = Llegó de un archivo histórico.
timeline-from-post = Llegó por correo postal.
timeline-from-fax = Llegó por fax.
timeline-from-telephone = Se comunicó por teléfono.
# $works, $locations: how many it names.
timeline-names =
    { $works ->
        [0] No indica ninguna obra
        [one] Indica una obra
       *[other] Indica { $works } obras
    } { $locations ->
        [0] y ninguna ubicación.
        [one] y una ubicación.
       *[other] y { $locations } ubicaciones.
    }
# $lines: how many.
timeline-merged =
    { $lines ->
        [one] Una línea repetía una ubicación y se unificó.
       *[other] { $lines } líneas repetían una ubicación y se unificaron.
    }
timeline-checked = Se comprobó si está completa
timeline-checked-text = Un programa encontró todo lo que pide la ley. Una persona juzga si es suficiente.
timeline-lacking = Se comprobó si está completa: falta algo
# $elements: what is missing, in the words of the policy, one after the other.
timeline-lacking-text = Un programa no encontró: { $elements }.
# $element: an element of a notice, in the words of the policy.
timeline-found = Una persona comprobó que «{ $element }» está
timeline-not-found = Una persona comprobó que falta «{ $element }»
timeline-read = Leída por una persona
timeline-read-whole = En su carta se encontró todo lo que pide la ley.
timeline-read-lacking = En su carta no se encontró algo que pide la ley.
timeline-completed = La notificación se completó; ya no falta nada
timeline-more = Llegó otra parte de la notificación; todavía falta algo
timeline-reminded = Recordatorio enviado: todavía falta algo
timeline-lapsed = Se dio por abandonada porque lo que falta no llegó
timeline-lapsed-text = No se borró nada. Si completa la notificación, el caso se abre de nuevo.
timeline-already-gone = { $places }: ya no estaba
timeline-nothing-found = { $places }: no encontrado
timeline-not-ours = { $places }: no es nuestra
timeline-duplicate = { $places }: duplicado
timeline-licensed = { $places }: uso con licencia
timeline-refused = { $places }: alegación rechazada
timeline-taken-back = { $places }: usted retiró la alegación
timeline-closed = Caso cerrado
timeline-warned = Advertencia por notificaciones infundadas
# $until: a moment.
timeline-suspended = Tramitación suspendida hasta el { $until }
timeline-readmitted = La suspensión se levantó

## What became of a letter to the claimant. $letter: what the letter is called.
timeline-letter-sent = Carta enviada a usted: { $letter }
# $day: the day it was posted.
timeline-letter-posted = Carta enviada a usted por correo postal el { $day }: { $letter }
timeline-letter-phone = Carta leída a usted por teléfono: { $letter }
timeline-letter-message = Carta entregada a usted en un mensaje: { $letter }
timeline-letter-back = Una carta dirigida a usted fue devuelta: { $letter }
timeline-letter-back-text = Indique a nuestro agente designado una dirección en la que podamos localizarle.
timeline-letter-nowhere = Una carta para usted no tiene a dónde ir: { $letter }
timeline-letter-nowhere-text = No indicó dirección de correo electrónico, dirección postal ni número de teléfono. Diga a nuestro agente designado cómo localizarle.
timeline-letter-acknowledgement = Acuse de recibo
timeline-letter-deficiency = Petición de los elementos que faltan
timeline-letter-courtesy = Respuesta de cortesía
timeline-letter-cure-reminder = Recordatorio de los elementos que faltan
timeline-letter-lapsed = Notificación caducada
timeline-letter-completed = Notificación completada
timeline-letter-decision = Decisión
timeline-letter-changed = Decisión modificada
timeline-letter-retraction-confirmed = Confirmación de la retirada
timeline-letter-counter-copy = Copia de la contranotificación
timeline-letter-hold-received = Acuse de recibo de su aviso de un procedimiento
timeline-letter-hold-confirmed = Procedimiento confirmado
timeline-letter-hold-refused = Procedimiento no aceptado
timeline-letter-hold-ended = Procedimiento terminado
timeline-letter-put-back = Material restaurado
timeline-letter-sender-warning = Advertencia al remitente
timeline-letter-sender-suspension = Suspensión del remitente
