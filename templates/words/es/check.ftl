### Check your answers: the last page before a notice is sent. An unreviewed translation.

check-title = Revise sus respuestas
check-lead = Todavía no se ha enviado nada. Esto es lo que guardaremos; léalo una vez más tal como lo leerá quien publicó el material.
check-nothing-sent = No se envió nada
check-complete = **Está todo lo que pide la ley.** Lo comprobó un programa; una persona juzga si es suficiente.
check-lacking = **Falta algo que pide la ley.** Puede enviar la notificación tal como está. Entonces le escribimos y le decimos qué falta; hasta que la complete, es posible que no podamos actuar.
# $many: how many locations.
check-given-up =
    { $many ->
        [one] **Usted dejó fuera una ubicación.** Si envía esto, retira la alegación sobre ella, y eso no se puede deshacer:
       *[other] **Usted dejó fuera { $many } ubicaciones.** Si envía esto, retira la alegación sobre ellas, y eso no se puede deshacer:
    }
# $many: how many addresses; $hosts: the names of our hosts.
check-elsewhere =
    { $many ->
        [one] **Una dirección no está en nuestro servicio** ({ $hosts }). Solo podemos actuar sobre lo que está allí. Revísela una vez más o envíe la notificación tal como está:
       *[other] **{ $many } direcciones no están en nuestro servicio** ({ $hosts }). Solo podemos actuar sobre lo que está allí. Revíselas una vez más o envíe la notificación tal como está:
    }
# $number: which location of the list; $host: the name of its host.
check-elsewhere-one = La ubicación { $number } está en { $host }.
# $many: how many locations are not named.
check-elsewhere-more =
    { $many ->
        [one] Y una más.
       *[other] Y { $many } más.
    }
check-asked = Nuestra política lo pide; está vacío.
check-by-policy = política
check-change = Cambiar
# $what: the name of the answer, in the words of the policy or of a page.
check-change-of = Cambiar: { $what }
check-not-given = Sin indicar
check-yes = Sí
check-where = Dónde está el material
# $many: how many locations.
check-locations = Ubicaciones ({ $many })
check-locations-list = Lista de ubicaciones
# $many: how many lines.
check-merged =
    { $many ->
        [one] 1 línea repetía una ubicación y se unificó.
       *[other] { $many } líneas repetían una ubicación y se unificaron.
    }
check-signed = Declaraciones y firma
check-policy = Política
# $title: the title of the policy, in its own words; $version: the first letters of its version.
check-policy-version = { $title }, versión [{ $version }]
check-send = Enviar la notificación
check-send-completed = Enviar la notificación completada
check-change-something = Cambiar algo

check-found-name = Un nombre escrito; no se indica ningún otro nombre de quien firma.
check-found-same-name = Un nombre escrito, igual al de quien firma.
# $name: the name of the signer.
check-found-other-name = Un nombre escrito; como nombre de quien firma se indica «{ $name }».
# $many: how many works.
check-found-works =
    { $many ->
        [one] Se describe una obra.
       *[other] Se describen { $many } obras.
    }
# $many: how many locations.
check-found-locations =
    { $many ->
        [one] Se indica una ubicación.
       *[other] Se indican { $many } ubicaciones distintas.
    }
check-found-contact = Se puede localizar a la parte reclamante.
check-found-statement = La declaración está hecha.
check-found-statements = Las dos declaraciones están hechas.

check-files = Archivos que apoyan su notificación
check-files-hint = Documentos escaneados, capturas de pantalla, registros.
check-files-seen = Los ve nuestro agente. Se guardan con el caso y no se entregan a quien publicó el material.
# $each: the size of a file, such as 25 MB.
check-limit-one = Un archivo, de { $each } como máximo.
# $many: how many files; $all: their size, such as 25 MB.
check-limit-all = Como máximo { $many } archivos, de { $all } en total como máximo.
# $many: how many files; $each, $all: sizes, such as 25 MB.
check-limit-each = Como máximo { $many } archivos, cada uno de { $each } como máximo y todos juntos de { $all } como máximo.
# $name: the name of the file.
check-file-empty = «{ $name }» está vacío.
# $name: the name of the file; $most: a size, such as 25 MB.
check-file-large = «{ $name }» supera { $most }.
# $name: the name of the file; $most: a size, such as 25 MB.
check-files-large = Con «{ $name }», los archivos superan juntos { $most }.
# $name: the name of the file; $most: how many files fit.
check-files-many = «{ $name }» es uno de más: en este caso caben { $most } más.
# $many: how many files are not named.
check-files-more = Y { $many } más.
check-files-again = Vuelva a elegir todos los archivos: los navegadores no los conservan.
