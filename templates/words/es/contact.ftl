### The contact page: every channel, what it is for, what never to send there, when to expect an answer. An unreviewed translation.

contact-title = Contacto
contact-lead = Todas las vías para comunicarse con nosotros, para qué sirve cada una y cuándo puede esperar una respuesta. La vía correcta le ahorra un día.
contact-help = Muchas preguntas se responden en la [ayuda]. Si va a escribirnos, mire antes [qué conviene tener a mano].
contact-agent = Notificaciones y contranotificaciones de derechos de autor
contact-agent-about = Estas vías llevan a nuestro agente designado. Lo que llega aquí ha llegado en el sentido de la ley; use una de ellas, y solo una.
contact-others = Todo lo demás
contact-others-about = Ninguna de estas vías es el agente designado. Una notificación que se envía por aquí no ha llegado.
contact-matters = A dónde van otros asuntos
contact-matters-about = El agente no puede decidir sobre ellos. Cada uno tiene su propio lugar.
contact-for = Úsela para
contact-never = No envíe nunca por aquí
contact-answer = Cuándo tendrá noticias nuestras
contact-form = Formulario
contact-form-notice = Enviar una notificación
contact-form-counter = Responder a una notificación
contact-form-for = Denunciar material y responder a una denuncia. Es la vía más rápida, porque indica al momento lo que falta.
contact-form-never = Contraseñas, datos de pago o copias de documentos de identidad. No los pedimos nunca.
# $first, $last: hours from receipt.
contact-form-answer = Recibe al momento un acuse de recibo con un número de caso. Normalmente, una persona examina la notificación en un plazo de { $first } a { $last } horas.
contact-email = Correo electrónico
contact-email-for = Notificaciones y contranotificaciones con sus propias palabras, respuestas a nuestras cartas y documentos de un tribunal sobre una contranotificación. Escriba en el propio mensaje y no en un archivo adjunto.
contact-email-never = Preguntas sobre una cuenta, una factura o un fallo del servicio. El agente no puede ver su cuenta.
# $first, $last: hours from receipt.
contact-email-answer = Recibe un acuse de recibo con un número de caso cuando el mensaje se ha registrado. Normalmente, una persona lo examina en un plazo de { $first } a { $last } horas.
contact-post = Correo postal
contact-post-for = Cartas firmadas, si prefiere el papel o no tiene correo electrónico. Diga cómo podemos localizarle.
contact-post-never = Originales que necesite recuperar.
# $first, $last: hours from receipt.
contact-post-answer = La carta cuenta desde el día en que llega. Normalmente, una persona la examina en un plazo de { $first } a { $last } horas a partir de entonces.
contact-phone = Teléfono
contact-phone-for = Preguntas, si no puede escribir o no obtuvo respuesta por escrito.
contact-phone-never = Una notificación o una contranotificación. La ley pide que sea por escrito, así que no se puede abrir ningún caso por teléfono.
contact-phone-answer = Cuando alguien atiende la llamada. Para todo lo que tenga una fecha, escriba también.
contact-support = Servicio de asistencia
contact-support-for = Cuentas, facturas, fallos del servicio, sus datos y todo asunto que no sea de derechos de autor.
contact-support-never = Una notificación o una contranotificación de derechos de autor: primero habría que reenviarla, y hasta entonces no empieza nada.
contact-support-answer = El servicio de asistencia responde en sus propios plazos; nuestros plazos para notificaciones no se aplican allí.
contact-forum = Foro de la comunidad
contact-forum-for = Consejos de otras personas que usan el servicio. Todo el mundo puede leer lo que escriba.
contact-forum-never = Notificaciones, nombres y direcciones de otras personas, números de caso o el enlace a su caso: quien tiene el enlace ve el caso.
contact-forum-answer = Cuando alguien de allí sepa una respuesta. No prometemos ninguna.
contact-social = Redes sociales
contact-social-for = Novedades del servicio.
contact-social-never = Notificaciones o contranotificaciones. Una cuenta en una red social no es el agente designado: un mensaje allí no es una notificación, y no empieza a correr ningún plazo.
contact-social-answer = No prometemos una respuesta allí.
