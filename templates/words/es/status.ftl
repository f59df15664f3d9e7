### The status page of a case, read by the claimant. An unreviewed translation.

# $number: the case number.
status-tab = Caso { $number }
status-tab-error = Error: caso { $number }
# Stands before the case number.
status-case = Caso
# $at: a moment.
status-received = Recibido el { $at }.
# $version: the number of the latest version; $at: when it was received.
status-received-latest = Versión { $version } recibida el { $at }.
status-unchanged = No se cambió nada
status-fault-none = Elija al menos una ubicación
status-said-held = **Hemos recibido su aviso.** Impide la restauración; una persona lo examina ahora y le escribe.
status-said-complained = **Hemos recibido su reclamación.** La examina alguien que no participó en la decisión anterior y le escribe.

## Where the case stands: a heading, a badge, and a sentence below.
status-title-review = Su notificación está en examen
status-title-answered = Su notificación está respondida
status-title-dismissed = Su caso está cerrado
status-title-archived = Este caso se tramitó con anterioridad
status-title-countered = Se recibió una contranotificación
status-title-reported = Usted comunicó un procedimiento
status-title-held = Un procedimiento mantiene inhabilitado el material
status-title-lapsed = Su notificación no se completó
status-title-retracted = Usted retiró esta notificación
status-badge-review = En examen
status-badge-answered = Respondido
status-badge-closed = Cerrado
status-badge-countered = Contranotificación
status-badge-reported = Procedimiento comunicado
status-badge-held = Retenido
status-badge-lapsed = Caducado
status-badge-restoring = En restauración
status-badge-retracted = Retirado
status-notice-complete = Notificación completa
status-notice-curable = Notificación por completar
status-notice-ineffective = Notificación ineficaz
status-lead-nowhere = Su notificación no indica ninguna ubicación. Aun así, una persona la examina.
# $many: how many locations the notice names.
status-lead-review =
    { $many ->
        [one] Una persona examina la ubicación que usted indicó. Todavía no está respondida.
       *[other] Una persona examina las { $many } ubicaciones que usted indicó. Todavía no está respondida ninguna.
    }
# $answered: how many of them have an outcome.
status-lead-some =
    { $answered ->
        [one] Una de sus { $many } ubicaciones está respondida. Una persona examina el resto.
       *[other] { $answered } de sus { $many } ubicaciones están respondidas. Una persona examina el resto.
    }
status-lead-answered =
    { $many ->
        [one] El resultado está más abajo.
       *[other] Las { $many } ubicaciones están respondidas. El resultado de cada una está más abajo.
    }
status-lead-dismissed = Su notificación no indica ninguna ubicación y cerramos el caso. El motivo está más abajo, en «Qué ocurrió».
status-lead-archived = Se respondió en otro lugar antes de trasladarse aquí. Ahora no se decide nada sobre él.
status-lead-countered = Quien publicó el material dice que se inhabilitó por error. En ese caso la ley nos hace restaurarlo, salvo que usted acuda a tiempo a los tribunales.
status-lead-doubted = Alguien ha respondido a su notificación. Estamos averiguando si es quien publicó el material.
status-lead-reported = Una persona examina el procedimiento que usted comunicó. El material al que se refiere sigue inhabilitado hasta entonces.
status-lead-held = Sigue inhabilitado hasta que termine el procedimiento que usted comunicó.
status-lead-lapsed = Lo que falta no llegó a tiempo. No se borró nada: si completa la notificación, el caso se abre de nuevo.
status-lead-restoring = Todo está respondido. Se está restaurando lo que debe volver.
status-lead-retracted = Usted retiró la notificación entera. Ya no se da curso a las alegaciones que contiene.

## What the claimant has to do.
status-complete = Complete su notificación
# $at: the moment at which the time to complete it ends.
status-complete-before = Cerramos el caso si lo que falta no ha llegado antes del { $at }. No se borra nada y, si completa la notificación, el caso se abre de nuevo.
# $at: the moment at which the time to complete it ended.
status-complete-lapsed = El plazo para completarla terminó el { $at }. No se borró nada: todavía puede completar la notificación y el caso se abre de nuevo.
status-complete-kept = Puede completarla en cualquier momento. No se borró nada y el caso se abre de nuevo.
status-complete-any-time = Puede completarla en cualquier momento.
status-complete-lacks = Falta esto:
# $number: the case number.
status-complete-how = El formulario contiene todo lo que usted indicó. También puede responder por escrito al [agente designado] e indicar el número de caso { $number }.
status-complete-now = Completar la notificación
status-report = Si el material debe seguir inhabilitado
# $at: the first moment at which the material may come back.
status-report-text = Acuda a los tribunales para pedir una orden contra quien lo publicó, o inicie un procedimiento ante la Copyright Claims Board, y comuníquelo aquí. Solo cuenta si su aviso nos llega antes de que el material se haya restaurado, lo que puede ocurrir **a partir del { $at }**.
status-report-now = Comunicar un procedimiento
status-unreachable = Díganos cómo localizarle
status-unreachable-text = Nuestra última carta nos fue devuelta. Indique al [agente designado] una dirección en la que podamos localizarle; hasta entonces, consulte las novedades en esta página.

## What happens next. A date stands above each step. $at, $earliest, $latest: moments.
status-next = Qué ocurre ahora
status-next-by = A más tardar el { $at }
status-next-on = El { $at }
status-next-wanted = Queríamos haber terminado a más tardar el { $at }
status-next-between = No antes del { $earliest } y antes del { $latest }
status-next-rest = Ahora no tiene que hacer nada.
status-next-decide = Una persona decide sobre cada ubicación.
status-next-read = Una persona lee su carta y decide sobre cada ubicación.
status-next-read-more = Un programa no pudo determinar con seguridad qué dice la carta. Este es nuestro objetivo; después, el resultado de cada ubicación se muestra aquí.
status-next-late = Nuestra decisión se retrasa.
status-next-late-more = No hemos olvidado el caso. Puede escribir al agente designado.
status-next-remind = Le recordamos lo que falta.
# $many: how many locations; $places: "Location 3" or "Locations 1–3, 7".
status-next-back =
    { $many ->
        [one] { $places }: se restaura.
       *[other] { $places }: se restauran.
    }
status-next-back-more = Esto no ocurre si antes recibimos su aviso de una acción judicial o de un procedimiento ante la Copyright Claims Board.
# $at: when the complaint was received.
status-next-complaint = Alguien que no participó en la decisión anterior responde a su reclamación del { $at }.
status-next-reported =
    { $many ->
        [one] Una persona examina el procedimiento que usted comunicó. { $places }: sigue inhabilitada hasta entonces.
       *[other] Una persona examina el procedimiento que usted comunicó. { $places }: siguen inhabilitadas hasta entonces.
    }
status-next-reported-more = Le escribimos para comunicarle el resultado.
status-next-held =
    { $many ->
        [one] { $places }: sigue inhabilitada hasta que termine el procedimiento.
       *[other] { $places }: siguen inhabilitadas hasta que termine el procedimiento.
    }
status-next-held-more = Comunique al agente designado cuándo ha terminado y cómo.
status-next-doubted = Averiguamos quién envió la contranotificación.
status-next-doubted-more = Si es de quien publicó el material, usted recibe una copia con las fechas. Si no, nada cambia.
status-next-restore =
    { $many ->
        [one] { $places }: se está restaurando.
       *[other] { $places }: se están restaurando.
    }
status-next-restore-more = Le escribimos cuando esté hecho.
status-next-over = Ya no ocurre nada más por sí solo.
status-next-over-closed = El caso está cerrado.
status-next-over-disabled = Quien publicó el material todavía puede responder con una contranotificación. En ese caso usted recibe una copia, con las fechas.
status-next-over-lapsed = El caso sigue cerrado salvo que usted complete la notificación.
status-next-over-retracted = Para volver a alegarlo, envíe una nueva notificación.
status-answer-letter = Este es nuestro objetivo. Recibirá una carta con el resultado de cada ubicación.
status-answer-phone = Este es nuestro objetivo. Le llamamos para decirle el resultado de cada ubicación y lo mostramos en esta dirección.
status-answer-page = Este es nuestro objetivo. Después, el resultado de cada ubicación se muestra en esta dirección.

## The locations, and taking the claim back.
status-missing = Lo que falta
status-locations = Ubicaciones
status-locations-none = Su notificación no indica ninguna ubicación. Para retirarla, escriba al [agente designado].
status-locations-list = Lista de ubicaciones
status-locations-all = Todas las ubicaciones
status-locations-pick = Elegir
status-locations-number = N.º
status-locations-location = Ubicación
status-locations-outcome = Resultado
# $position: the number of a location.
status-locations-this = Ubicación { $position }
status-retract = Retirar la alegación
status-retract-text = Retire la alegación. La página siguiente se lo pregunta una vez más.
# Stands before a number, or before "the ticked rows".
status-retract-picked = Elegidas:
status-retract-ticked = las filas marcadas
status-retract-some = Retirar las ubicaciones elegidas
status-retract-all = Retirar la notificación entera

## What else can be done.
status-can = Qué puede hacer
status-can-report = **¿Ha acudido a los tribunales o a la Copyright Claims Board?** El aviso de ello mantiene inhabilitado el material, si lo recibimos antes de que se restaure.
# $until: a moment.
status-can-complain = **¿Es erróneo un resultado?** Puede presentar una reclamación hasta el { $until }. Lo examina de nuevo alguien que no participó en la decisión anterior.
status-complain = Presentar una reclamación

## Below.
status-happened = Qué ocurrió
status-versions = Versiones de su notificación
status-versions-kept = Se conservan todas. Cuenta la última.
# $version: its number.
status-versions-receipt = Acuse de recibo de la versión { $version } en PDF
status-files = Archivos que envió
# $bytes: the size of a file, below 1,000.
status-files-bytes =
    { $bytes ->
        [one] Un byte
       *[other] { $bytes } bytes
    }
status-receipt = Acuse de recibo
status-receipt-text = El acuse de recibo muestra exactamente lo que envió y firmó. No contiene su clave.
status-receipt-last = El acuse de recibo muestra exactamente lo último que envió y firmó. No contiene su clave.
status-receipt-pdf = Acuse de recibo en PDF

## Versions of a notice; the desk reads them, too.
# $number: which version.
status-version = Versión { $number }
status-version-received = Recibida
status-version-sent = Tal como se envió
# $bytes: how many. The digest follows.
status-version-bytes =
    { $bytes ->
        [one] Un byte, SHA-256
       *[other] { $bytes } bytes, SHA-256
    }
status-version-missing = Falta
status-version-nothing = Nada
# $changes: how many answers differ.
status-version-changed =
    { $changes ->
        [one] Lo que cambió en la versión { $number }: una respuesta
       *[other] Lo que cambió en la versión { $number }: { $changes } respuestas
    }
status-version-not-given = sin indicar
# Stands between what was said before and what is said now.
status-version-now = →
status-version-given = indicado
status-version-locations = Ubicaciones
# $many: how many locations there were; $gone, $added: how many of them.
status-version-left-out = { $many }, de ellas { $gone } dejadas fuera
status-version-added = { $many }, de ellas { $added } añadidas

## The outcome of a location in a word or two.
status-outcome-review = En examen
status-outcome-archived = Tramitada con anterioridad
status-outcome-disabled = Acceso inhabilitado
status-outcome-already-gone = Ya no estaba
status-outcome-not-found = No encontrado
status-outcome-not-ours = No es nuestra
status-outcome-duplicate = Duplicado
status-outcome-licensed = Uso con licencia
status-outcome-refused = Rechazada
status-outcome-countered = Contranotificación recibida
status-outcome-reported = Procedimiento comunicado
status-outcome-held = Retenido
status-outcome-retracted = Retirada
status-outcome-to-restore = Por restaurar
status-outcome-restored = Restaurado
status-outcome-released = Abandonada

## What an outcome means.
status-explained-disabled = Se ha inhabilitado el acceso al material.
status-explained-already-gone = El material ya no estaba cuando lo miramos.
status-explained-not-found = No encontramos nada en este lugar; compruebe la dirección y comuníquenoslo.
status-explained-not-ours = Este lugar no está en nuestro servicio; hay que comunicárselo a su propio proveedor.
status-explained-duplicate = La misma alegación ya se decidió en un caso anterior.
status-explained-licensed = Se nos ha mostrado una licencia para este uso.
status-explained-refused = No hemos inhabilitado el acceso, por el motivo indicado.

## Beside a location. $at, $earliest, $latest: moments.
status-row-decided = Decidido el { $at }.
status-row-carried-out = Ejecutado el { $at }.
status-row-countered = Vuelve no antes del { $earliest } y antes del { $latest }, salvo que usted comunique a tiempo una acción judicial.
status-row-reported = Una persona examina el procedimiento que usted comunicó. Sigue inhabilitado hasta entonces.
status-row-held = Sigue inhabilitado hasta que termine el procedimiento.
status-row-by-you = Por usted, el { $at }.
status-row-restoring = Se está restaurando.
status-row-to-restore = Por restaurar desde el { $at }.
status-row-restored = Restaurado el { $at }.
status-row-released = Abandonada el { $at }.
status-row-still-down = Otra causa mantiene inhabilitado el material.
