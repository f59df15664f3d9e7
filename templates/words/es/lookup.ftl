### Following a case: by number and key, or by a letter to an address. An unreviewed translation.

lookup-title = Seguir un caso
lookup-lead = La dirección que figura en nuestra carta abre el caso directamente. Sin esa carta hay otras dos maneras.
lookup-by-key = Tengo el número y la clave
lookup-number-hint = Diez caracteres, como 7K3M2-9QXWD. No importan las mayúsculas ni los guiones.
lookup-key = Clave
lookup-key-hint = Lo que sigue a key= en la dirección.
lookup-show = Mostrar el caso
lookup-by-letter = Ya no tengo la clave
lookup-by-letter-text = Enviamos un enlace a su correo electrónico. Abre todos los casos cuya notificación indica esa dirección como la del remitente. No necesita una cuenta.
lookup-email = Su dirección de correo electrónico
lookup-email-hint = La que indicó en su notificación.
lookup-send = Enviarme el enlace
lookup-neither = ¿No indicó una dirección de correo electrónico, o ya no la tiene? Escriba al [agente designado].
lookup-nothing = No hay nada que mostrar
lookup-none = Ningún caso tiene este número y esta clave
lookup-no-letter = No se envió ninguna carta
lookup-email-missing = Escriba su dirección de correo electrónico
lookup-email-wrong = Escriba una dirección de correo electrónico, como name@example.org
# $seconds: how long to wait.
lookup-too-many =
    { $seconds ->
        [one] Lo ha pedido demasiadas veces. Espere un segundo y pídalo de nuevo.
       *[other] Lo ha pedido demasiadas veces. Espere { $seconds } segundos y pídalo de nuevo.
    }
lookup-asked = Si desde esta dirección se enviaron notificaciones, una carta va de camino.
lookup-asked-next = Abra el enlace que contiene en un plazo de 30 minutos. Si en unos minutos no llega nada, mire en el correo no deseado o pídalo de nuevo: a una misma dirección van como máximo tres cartas por hora.
lookup-asked-else = ¿Sigue sin llegar nada? Quizá ninguna notificación indica esta dirección. Pruebe con otra, o escriba al [agente designado].
lookup-ended = No tiene la sesión iniciada, o su tiempo se ha agotado. Pida un nuevo enlace más abajo.
lookup-left = Ha cerrado la sesión. Un nuevo enlace le permite volver a entrar en cualquier momento.
