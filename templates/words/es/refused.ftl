### Why something was not done, each a whole sentence. Programs and the desk read the same words in English. An unreviewed translation.

refused-nothing-chosen = Elija al menos una ubicación.
# $position: the number of a location.
refused-no-such-location = Este caso no tiene una ubicación { $position }.
refused-nothing-changes = Eso ya es así.
refused-nothing-to-complete = No falta nada: no hay nada que completar.
refused-taken-back = La notificación entera se retiró: envíe una nueva para volver a alegarlo.
refused-names-nothing = La notificación completada ya no indica ninguna ubicación: conserve al menos una, o retire la notificación entera en la página del caso.
# $many: how many there would be; $most: how many fit.
refused-too-many-locations = Con las de antes, el caso tendría { $many } ubicaciones, y caben { $most } como máximo: envíe el resto como otra notificación.
# $location: a sentence that says how the location stands.
refused-not-disabled = Una contranotificación responde sobre material que está inhabilitado. { $location }
# $ground: one of the grounds below.
refused-other-ground = La ubicación { $position } se inhabilitó por otro motivo ({ $ground }): una contranotificación no la restaura; una reclamación quizá sí.
refused-not-yours = La ubicación { $position } no pertenece a esta cuenta.
refused-second-counter = Ya hay abierta una contranotificación sobre la ubicación { $position }.
refused-adjudicated = Un procedimiento sobre la ubicación { $position } terminó a favor del remitente.
# $counter: the number of a counter-notice.
refused-no-such-counter = Este caso no tiene una contranotificación { $counter }.
refused-hold-too-late = La ubicación { $position } se había restaurado antes de que se recibiera esto: el aviso del procedimiento llega demasiado tarde.
refused-nothing-to-hold = Solo se puede retener lo que está inhabilitado. { $location }
refused-nothing-decided = Todavía no hay ningún resultado contra el que reclamar.
refused-complaint-too-late = El plazo para reclamar contra este resultado ha terminado.
refused-second-complaint = Su reclamación sobre esto ya se está examinando.
refused-no-room = Estos archivos superan lo que este caso todavía admite.
refused-evidence-gone = Estos archivos se enviaron hace demasiado tiempo y ya no están: envíelos de nuevo.

## How a location stands.
refused-location-open = La ubicación { $position } todavía no se ha decidido.
refused-location-decided = La ubicación { $position } ya se ha decidido.
refused-location-disabled = La ubicación { $position } ya se ha inhabilitado.
refused-location-retracted = La alegación sobre la ubicación { $position } ya se ha retirado.
refused-location-countered = La ubicación { $position } ya se ha respondido con una contranotificación.
refused-location-reported = Ya se ha comunicado un procedimiento sobre la ubicación { $position }.
refused-location-held = La ubicación { $position } ya está retenida por un procedimiento.
refused-location-restore-owed = La ubicación { $position } ya se está restaurando.
refused-location-restored = La ubicación { $position } ya se ha restaurado.
refused-location-released = Este caso ya no mantiene inhabilitada la ubicación { $position }; lo hace otra causa.

## On what ground material is taken down.
refused-ground-notice = notificación de derechos de autor (17 U.S.C. 512(c))
refused-ground-terms = condiciones del servicio
refused-ground-court = orden de un tribunal
refused-ground-knowledge = conocimiento propio del proveedor
