### Pages that say why a request was not answered as asked. An unreviewed translation.

problem-start = Ir al inicio
# $address: the agent's e-mail address, a link.
problem-agent = El agente designado: [{ $address }]

problem-not-found = Aquí no hay nada
problem-not-found-text = La dirección es incorrecta, o lo que había aquí no es para todo el mundo. Un caso solo se abre con la dirección completa que figura en su carta, o con su número y su clave.
problem-method = Esta dirección no acepta eso
problem-method-text = Vuelva atrás y use los botones de la página.
problem-form = No se pudo leer el formulario
problem-form-encoding = No se guardó nada: el formulario no es texto UTF-8 válido en codificación URL. Vuelva atrás; su navegador todavía tiene lo que escribió.
problem-form-many = No se guardó nada: el formulario tiene demasiados campos. Vuelva atrás; su navegador todavía tiene lo que escribió.
problem-form-fields = No se guardó nada: falta un campo del formulario o contiene algo que no puede contener. Vuelva atrás; su navegador todavía tiene lo que escribió.
problem-media-type = Esto no es un formulario
problem-media-type-text = No se guardó nada. Los formularios se envían como application/x-www-form-urlencoded, o como multipart/form-data cuando van con archivos.
problem-too-large = Esto es demasiado grande
# $kilobytes: how many are taken.
problem-too-large-text =
    { $kilobytes ->
        [one] No se guardó nada. Se acepta como máximo un kilobyte cada vez: envíe la notificación en varias partes o escriba al agente designado.
       *[other] No se guardó nada. Se aceptan como máximo { $kilobytes } kilobytes cada vez: envíe la notificación en varias partes o escriba al agente designado.
    }
problem-truncated = La conexión terminó antes de tiempo
problem-truncated-text = No se guardó nada: la petición llegó cortada. Envíela de nuevo.
problem-too-many = Demasiadas notificaciones a la vez
# $seconds: how long to wait.
problem-too-many-text =
    { $seconds ->
        [one] No se guardó nada. Desde su dirección se han enviado muchas notificaciones en un minuto; espere un segundo y envíe de nuevo, o escriba al agente designado: vale exactamente lo mismo.
       *[other] No se guardó nada. Desde su dirección se han enviado muchas notificaciones en un minuto; espere { $seconds } segundos y envíe de nuevo, o escriba al agente designado: vale exactamente lo mismo.
    }
problem-cross-site = Esto no vino de una de nuestras páginas
problem-cross-site-text = No se guardó ni se cambió nada: su navegador dice que lo envió otro sitio. Abra la página aquí y envíelo de nuevo.
problem-forbidden = No tiene permiso para hacer esto
problem-forbidden-text = Su función no lo incluye. Pregunte a un administrador.
problem-signed-out = No tiene la sesión iniciada
problem-signed-out-text = No se cambió nada. Vuelva a iniciar sesión en otra pestaña, regrese aquí y envíe esto una vez más.
problem-refused = Eso no se puede hacer
# $why: a sentence that says why not.
problem-refused-text = No se cambió nada. { $why }
problem-empty-file = El archivo está vacío
problem-empty-file-text = No se guardó nada: el archivo no contiene nada. Elíjalo de nuevo.
problem-stale = Alguien se adelantó
problem-stale-text = El caso cambió desde que usted lo abrió. No se guardó nada de lo suyo: examínelo de nuevo y decida entonces.
problem-unavailable = Ahora mismo no podemos guardar nada
problem-unavailable-text = No se puede acceder a nuestro almacén de datos o está lleno. No se guardó nada. Inténtelo de nuevo dentro de medio minuto o escriba al agente designado: vale exactamente lo mismo.
problem-unsure = No sabemos si esto se guardó
problem-unsure-text = Nuestro almacén de datos dejó de responder en el mismo momento de guardarlo. Inténtelo de nuevo dentro de medio minuto, desde la misma página: lo que ya se guardó no se guarda dos veces. O escriba al agente designado: vale exactamente lo mismo.
problem-damaged = Este archivo no es lo que se guardó
problem-damaged-text = Sus bytes en el almacén de pruebas faltan o cambiaron desde que se recibieron, así que no se entrega nada de él. Quien gestiona este servicio puede averiguar más con el comando safeharbor evidence verify.
problem-broken = Algo falló por nuestra parte
problem-broken-text = No se guardó nada. El fallo quedó registrado para quien gestiona el servicio. Puede escribir al agente designado: vale exactamente lo mismo.

## What is wrong with a text that was typed. $label: the label of its field.
# $found, $most: how many characters there are, and how many are kept.
problem-text-long = «{ $label }» es demasiado largo: tiene { $found } caracteres y se guardan { $most } como máximo.
# $sign: such as U+202E.
problem-text-control = «{ $label }» contiene un carácter de control ({ $sign }). Quítelo y envíe de nuevo.
problem-text-line = «{ $label }» debe ser una sola línea, sin saltos de línea.
problem-text-direction = «{ $label }» contiene una marca de dirección invisible ({ $sign }). Quítela y envíe de nuevo.
