### Reporting a proceeding: the claimant stops the clock. An unreviewed translation.

# $number: the case number.
hold-tab = Comunicar un procedimiento: caso { $number }
hold-tab-error = Error: comunicar un procedimiento, caso { $number }
hold-back = Caso { $number }
hold-unsent = No se envió nada
hold-title = Comunicar un procedimiento
hold-lead = Una contranotificación hace que el material vuelva, salvo que antes recibamos de usted el aviso de que ha acudido por ello a los tribunales o a la Copyright Claims Board.
hold-counts = Solo cuenta si ya se ha **presentado**: una acción judicial que solicita una orden de un tribunal para impedir que quien publicó el material siga cometiendo infracciones con este material (17 U.S.C. 512(g)(2)(C)), o un procedimiento ya iniciado ante la Copyright Claims Board que alega su infracción (17 U.S.C. 1507(d)). Una amenaza, una carta de un abogado u otra notificación no cuentan.
hold-nothing = Ahora no hay nada sobre lo que comunicar
hold-nothing-text = Ninguna ubicación de este caso está inhabilitada a causa de su notificación.
hold-kind = ¿Qué procedimiento?
hold-kind-court = Acción para obtener una orden judicial
hold-kind-claims-board = Procedimiento ante la Copyright Claims Board
hold-kind-none = Diga qué procedimiento es.
hold-locations = ¿Sobre qué ubicaciones?
hold-court = Tribunal, o Copyright Claims Board
hold-court-none = Indique el tribunal o la Copyright Claims Board.
hold-docket = Número de expediente o de demanda
hold-filed = Presentado o iniciado el
hold-filed-hint = Año, mes y día, como 2026-11-22.
hold-filed-none = La fecha no es válida; escríbala como 2026-11-22.
hold-filed-future = La fecha está en el futuro: comuníquelo cuando se haya presentado.
hold-words = Cualquier otra cosa, como dónde se puede leer la demanda
hold-words-seen = Lo vemos nosotros; a quien publicó el material se le dice que se comunicó un procedimiento.
hold-truth = Se ha presentado o ha comenzado contra quien publicó este material, y soy el remitente o actúo en su nombre.
hold-truth-none = Confirme que se presentó contra quien publicó el material.
hold-send = Comunicarlo
