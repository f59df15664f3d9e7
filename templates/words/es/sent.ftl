### The confirmation after a notice was sent. An unreviewed translation.

# $number: the number of the case.
sent-title = Recibida: caso { $number }
sent-heading = Hemos recibido su notificación
sent-heading-completed = Hemos recibido su notificación completada
# $email: the address of the claimant.
sent-letter = Una carta con el acuse de recibo va de camino a { $email }.
# $email: the address of the claimant.
sent-letter-lacking = Una carta que dice qué falta todavía va de camino a { $email }.
sent-by-post = No indicó una dirección de correo electrónico, así que nuestras cartas van a su dirección postal. Esta página es la confirmación que tiene por ahora: guarde el número y la clave.
sent-by-phone = No indicó una dirección de correo electrónico, así que le llamamos a su número de teléfono. Esta página es la confirmación que tiene por ahora: guarde el número y la clave.
sent-by-nobody = No indicó una dirección de correo electrónico, así que no puede llegarle ninguna carta. Esta página es la confirmación que tiene por ahora: guarde el número y la clave.
sent-received = Recibida
sent-from = De
sent-works = Obras
sent-locations = Ubicaciones
sent-merged = Líneas repetidas, unificadas
sent-policy = Política
sent-hash = SHA-256 de lo que envió
sent-missing = **Falta algo.** [Vea qué es y cómo completar la notificación.]
sent-still-missing = **Todavía falta algo.** [Vea qué es y cómo completar la notificación.]
sent-next = Qué ocurre ahora
sent-next-decision = Una persona examina su notificación y decide sobre cada ubicación
# $when: a moment.
sent-next-by = a más tardar el { $when }
sent-next-letter = Este es nuestro objetivo. Recibirá una carta con el resultado de cada ubicación.
sent-next-call = Este es nuestro objetivo. Le llamamos para decirle el resultado de cada ubicación y lo mostramos en esta dirección.
sent-next-here = Este es nuestro objetivo. Después, el resultado de cada ubicación se muestra en esta dirección.
sent-keep = Anote el número y la clave
sent-keep-text = Con ambos puede volver a encontrar el caso en cualquier momento en [Seguir un caso]: en qué punto está, el acuse de recibo y cómo retirar la notificación. Quien los tenga puede hacer lo mismo, así que guárdelos para usted.
sent-key = Clave
sent-address = O guarde esta dirección, que contiene ambos:
sent-follow = Seguir el caso
sent-receipt = Acuse de recibo en PDF
sent-print = Imprimir esta página
sent-mistake = ¿La envió por error? [Retire la notificación] en cualquier momento.
