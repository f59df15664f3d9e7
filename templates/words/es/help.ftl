### The help centre: its first page, the search, one article. An unreviewed translation.

help-title = Ayuda
# $query: what was looked for.
help-title-found = { $query } – Ayuda
help-heading = ¿Cómo podemos ayudarle?
help-lead = Respuestas breves sobre notificaciones de derechos de autor: qué enviar, qué ocurre después y qué hacer si retiraron su propio material.
help-seek = Buscar en la ayuda
help-seek-button = Buscar
help-results = Resultados de la búsqueda
# $many: how many articles were found.
help-found =
    { $many ->
        [one] Se encontró un artículo.
       *[other] Se encontraron { $many } artículos.
    }
help-nothing = No se encontró nada.
help-nothing-text = Pruebe con menos palabras o con otras, o recorra los temas de abajo. Si su pregunta no está entre ellos, escríbanos: la página de contacto dice a dónde.
help-broken = La búsqueda no funciona en este momento.
help-to-contact = Ir a la página de contacto
help-cut = Su búsqueda era muy larga, así que solo se buscó el principio.
# $words: the words that were looked for instead.
help-instead = Nada contiene las palabras tal como las escribió. Estos artículos contienen **{ $words }**.
help-some = Ningún artículo contiene todas sus palabras. Estos contienen algunas.
help-not-it = ¿No es lo que buscaba? [Averigüe a dónde escribir.]
help-most-read = Lo más leído
help-category-before = Antes de enviar una notificación
help-category-after = Después de enviar una notificación
help-category-removed = Retiraron mi material
help-category-policy = Sobre esta política
help-category-contact = Contacto
help-back = Ayuda
help-related = Siga leyendo
# $subject: the name of the subject, such as "After you sent a notice".
help-more = Más sobre: { $subject }
help-did-it = ¿Respondió esto a su pregunta?
help-yes = Sí
help-no = No
help-counted = Solo contamos las respuestas. No se guarda nada sobre usted.
help-thanks = Gracias
help-thanks-yes = Nos alegra saber que este artículo ayuda.
help-thanks-no = Contamos la respuesta y la usamos para escribir mejores artículos. Si necesita una respuesta ahora, [vea a dónde escribir].
