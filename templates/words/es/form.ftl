### The form of a notice: what stands around the words of the policy. An unreviewed translation.

form-title = Enviar una notificación de derechos de autor
# $number: the number of the case.
form-title-complete = Completar su notificación: caso { $number }
form-lead = Una persona lee cada notificación. Rellene lo que pueda: la página siguiente muestra todo una vez más antes de que se envíe nada. También puede [escribir a nuestro agente] por correo postal o electrónico.
form-complete = Completar su notificación
# $number: the number of the case.
form-complete-lead = Todo lo que indicó en el caso { $number } ya está rellenado. Añada lo que falta: la página siguiente muestra todo una vez más antes de que se envíe nada. Se conservan las dos versiones.
form-complete-agent = También puede [escribir a nuestro agente] por correo postal o electrónico. Si quita una línea de la lista de ubicaciones, retira la alegación sobre ella.
# $number: the number of the case.
form-back = Caso { $number }
form-stranger = **El texto de las declaraciones ha cambiado.** Todo lo que escribió sigue aquí, pero las casillas vuelven a estar vacías: lea las declaraciones de abajo y marque lo que sea cierto. No se envió nada.
form-robot = Deje esto vacío
form-next = Revisar sus respuestas
# $who: who sees the answer, in the words of the policy.
form-seen = Lo ve: { $who }.

form-you = Usted
form-owner = Soy titular del derecho
form-agent = Tengo autorización para actuar en nombre del titular

# $number: which work, from 1.
form-work = Obra { $number }
# $number: which work, from 1.
form-work-remove = Quitar la obra { $number }
form-work-add = Añadir otra obra
# $number: which work, from 1; $label: the name of the field, in the words of the policy.
form-of-work = Obra { $number }: { $label }
form-unchosen = Sin elegir

form-subsection = ¿Qué hay en nuestro servicio?
form-hosting = Material almacenado aquí (17 U.S.C. 512(c))
form-link = Un enlace o resultado de búsqueda que lleva a otro sitio (17 U.S.C. 512(d))
# $example: a line as somebody may type it; $sign: the word that such a line begins with.
form-list-told = Después de la dirección puede escribir en qué lugar de la página está: { $example }. Si no hay dirección, empiece la línea con { $sign } y describa dónde está. Una línea que indica dos veces el mismo lugar cuenta una sola vez.
form-list-example = https://example.org/video en 2:13
# $many: how many different locations the list names; $most: how many fit.
form-list-count =
    { $many ->
        [one] Una ubicación de { $most } como máximo.
       *[other] { $many } ubicaciones distintas de { $most } como máximo.
    }
# $many: how many lines there are; $most: how many fit.
form-list-long = Hay { $many } líneas y en una notificación caben { $most } como máximo. Envíe el resto en otra.
form-list-unlooked = Una lista de esta longitud se examina cuando usted continúa.
# $many: how many lines.
form-list-bad =
    { $many ->
        [one] Una línea no se puede leer como ubicación.
       *[other] { $many } líneas no se pueden leer como ubicaciones.
    }
# $many: how many addresses; $hosts: the names of our hosts.
form-list-elsewhere =
    { $many ->
        [one] Una dirección no está en nuestro servicio ({ $hosts }): revísela una vez más, por favor.
       *[other] { $many } direcciones no están en nuestro servicio ({ $hosts }): revíselas una vez más, por favor.
    }
# $many: how many lines.
form-list-repeated =
    { $many ->
        [one] Una línea indica un lugar que ya figura, y cuenta una sola vez.
       *[other] { $many } líneas indican lugares que ya figuran, y cuentan una sola vez.
    }
# $line: the number of the line; $host: the name of the host.
form-list-host = La línea { $line } está en { $host }, que no es nuestro.
# $line, $first: numbers of lines.
form-list-again = La línea { $line } indica el mismo lugar que la línea { $first }.
# $many: how many lines are not named.
form-list-more =
    { $many ->
        [one] Y una línea más.
       *[other] Y { $many } líneas más.
    }

form-besides = Lo que pedimos además
form-besides-text = La ley no lo pide. La notificación vale sin ello.
form-asked = Nuestra política lo pide.
# $label: the name of the field, in the words of the policy.
form-asked-for = «{ $label }» está vacío; nuestra política lo pide

form-statements = Declaraciones
form-statements-text = Marque cada frase solo si es cierta.
# $title: what the statement is called, in the words of the policy.
form-unticked = «{ $title }» no está marcada
form-tick = La ley pide esta declaración. Márquela si es cierta.
form-translation = **Traducción no oficial**, para ayudarle a leerla. Lo que usted declara es la frase de arriba.
form-abroad = **Si firma fuera de los Estados Unidos** (28 U.S.C. 1746), su declaración de autorización incluye esto:
# $why: what a person of ours wrote about it.
form-overturned = Una persona lo examinó y consideró que falta: { $why }

form-signed-on = Fecha de la firma
form-signed-on-hint = Año, mes y día, como 2026-11-22.
form-anyway = Enviarla tal como está
form-anyway-hint = Puede enviar una notificación aunque falte algo. Si dice cuál es la obra, cuál es el material y cómo localizarle, la ley quiere que le ayudemos a completarla: le escribimos y le decimos qué falta. Hasta entonces no es una notificación completa, y es posible que no podamos actuar.

form-draft = Borrador
form-draft-keep = Guardar un borrador en este dispositivo
form-draft-hint = Lo que escriba quedará en este navegador hasta que envíe la notificación u olvide el borrador; uno de más de 30 días se elimina en la siguiente visita. Nosotros no podemos verlo. Las declaraciones y la firma no se guardan nunca. Déjelo desactivado en un equipo que usen otras personas.
form-draft-found = **Hay un borrador guardado en este dispositivo.** Puede continuar donde lo dejó. Si no es suyo, olvídelo.
# $when: the day and time of the last change.
form-draft-when = Último cambio: { $when }.
form-draft-old = Nuestro formulario ha cambiado desde entonces: léalo una vez más antes de enviarlo.
form-draft-continue = Continuar con el borrador
form-draft-forget = Olvidar el borrador
# $when: the time.
form-draft-kept = El borrador se guardó en este dispositivo: { $when }.
form-draft-gone = El borrador ya no está en este dispositivo.
form-draft-full = No se pudo guardar el borrador: este navegador no tiene espacio para él.
