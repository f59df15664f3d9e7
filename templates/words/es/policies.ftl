### The policy pages: the list, a policy, its versions, and what differs between two of them. An unreviewed translation.

policies-title = Políticas
policies-lead = Toda versión que estuvo alguna vez en vigor se puede seguir leyendo. Una notificación se juzga según la versión con la que se firmó.
# $day: the first day on which the policy applies.
policies-since = En vigor desde el { $day }
policies-versions = Versiones
policies-in-force = En vigor
policies-contents = En esta página
# $version: the first twelve digits of the version's hash; the link leads to this version for ever.
policies-version = Versión [{ $version }]
policies-all-versions = Todas las versiones
policies-json = Esta política para programas (JSON)
policies-language-note = Esta política está escrita en inglés. El texto que vale es el inglés; solo está traducida la página que lo rodea.
policies-not-in-force = **Esta versión ya no está en vigor.** [Lea la versión en vigor] o [vea en qué se diferencia].
policies-borrowed = Donde el texto toma datos de otro documento, como los del agente designado, muestra los de hoy.
policies-as-stored = El programa ya no puede leer esta versión como política. Se muestra exactamente como se guardó.
policies-send-notice = Enviar una notificación
policies-answer-notice = Responder a una notificación
# $version: the whole hash of the version, 64 digits. Only on paper.
policies-print-version = Versión { $version }
# $address: the address at which this version stays. Only on paper.
policies-print-address = Dirección de esta página: { $address }

# $title: the title of the policy, in the language of the policy.
policies-versions-title = Versiones: { $title }
policies-versions-lead = Una versión se designa con el SHA-256 de su texto: quien tenga el texto puede comprobar que es el mismo.
# $moment: day, time and zone.
policies-first-served = Publicada por primera vez el { $moment }
policies-what-changed = Qué cambió
policies-one-version = Por ahora hay una sola versión. Cuando la política cambie, esta página mostrará las diferencias.
policies-compare = Comparar dos versiones
policies-compare-from = Versión anterior
policies-compare-to = Versión posterior
policies-compare-show = Mostrar las diferencias
# One version in the list to choose from. $version: twelve digits of its hash; $moment: when it was first served.
policies-compare-option = { $version }, publicada por primera vez el { $moment }

# $title: the title of the policy, in the language of the policy.
policies-differences-title = Diferencias: { $title }
policies-differences-from = De
policies-differences-to = A
# $changed: how many headings, paragraphs, items or rows are different.
policies-differences-count =
    { $changed ->
        [0] No hay ninguna diferencia en el texto.
        [one] Un pasaje del texto es diferente.
       *[other] { $changed } pasajes del texto son diferentes.
    }
policies-differences-same = Se trata de una misma versión.
policies-differences-layout = Las palabras son las mismas. Las dos versiones se diferencian solo en la disposición del documento.
policies-differences-legend = Las palabras añadidas aparecen subrayadas; las palabras quitadas aparecen tachadas.
policies-differences-coarse = Algunos pasajes son demasiado largos para compararlos palabra por palabra. Se marcan enteros.
policies-differences-too-long = Estas dos versiones son demasiado largas para compararlas aquí. Ambas se pueden leer completas: [la anterior] y [la posterior].
policies-differences-text = El texto
# $number: counts the changes from 1.
policies-differences-jump = Cambio { $number }
policies-differences-changes = Cambios
policies-differences-front = Valores con los que trabaja el programa
policies-differences-front-lead = El formulario, las cartas y la comprobación de una notificación se hacen a partir de estas líneas del documento. Solo se muestran las que son diferentes.
# Read out before and after marked words, and never shown.
policies-mark-added = Añadido:
policies-mark-removed = Quitado:
policies-mark-end = Fin del cambio.
