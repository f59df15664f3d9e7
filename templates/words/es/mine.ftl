### All cases of one e-mail address: the link, the list, the download. An unreviewed translation.

mine-link-title = Abrir sus casos
mine-link-lead = Este enlace abre todos los casos cuya notificación indica su dirección de correo electrónico como la del remitente.
mine-link-once = El botón consume el enlace. Después, su sesión sigue abierta aquí durante dos horas o hasta que la cierre.
mine-link-open = Abrir mis casos
mine-link-other = ¿Comparte este equipo? Cierre la sesión cuando haya terminado.
mine-gone-title = Este enlace no se puede usar
mine-gone-lead = Ya se usó, han pasado más de 30 minutos o falta una parte de la dirección.
mine-gone-again = Pedir un nuevo enlace
mine-title = Sus casos
# $address: an e-mail address.
mine-lead = Todos los casos cuya notificación indica **{ $address }** como dirección del remitente.
mine-parts = Partes de la lista
mine-all = Todos
mine-open = En curso
mine-countered = Contranotificación
mine-held = Retenidos
mine-answered = Respondidos
mine-lapsed = Caducados
mine-retracted = Retirados
# $many: a number.
mine-count = { $many }
# $many: a number; there are more.
mine-count-more = { $many }+
mine-list = Casos, primero el más reciente
# $at: a moment.
mine-received = Recibido el { $at }
# $many: how many locations.
mine-locations =
    { $many ->
        [0] Ninguna ubicación
        [one] 1 ubicación
       *[other] { $many } ubicaciones
    }
# $many: how many works besides the one that is named.
mine-more-works =
    { $many ->
        [one] y 1 obra más
       *[other] y { $many } obras más
    }
# $reference: the sender’s own number.
mine-reference = Su referencia: { $reference }
# $what: what happens next, a sentence without its end. $when: by when, such as “by 5 March 2026”.
mine-step = { $when }: { $what }
mine-none = Aquí no hay nada
mine-none-text = Ninguno de sus casos está en ese estado.
mine-pages = Páginas
mine-first = Primera página
mine-next = Casos anteriores
mine-export = Llévese sus casos
mine-export-text = Todos sus casos con el resultado y las fechas de cada ubicación, para una hoja de cálculo o un programa. El archivo no contiene claves: sus direcciones de casos y acuses de recibo se abren mientras tenga aquí la sesión iniciada.
mine-csv = Todos los casos en CSV
mine-json = Todos los casos en JSON
mine-leave = Cerrar sesión
