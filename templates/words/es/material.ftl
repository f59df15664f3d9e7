### The page of a subscriber about a case: what happened to the own material, and what can be done. An unreviewed translation.
### Its reader may be frightened. Short sentences, no jargon, nothing that is not so.

# $number: the number of the case.
material-title = Su material: caso { $number }
material-case = Caso { $number }
material-complained-ok = **Hemos recibido su reclamación.** La examina alguien que no participó en la decisión anterior y le escribe.

## What happened, in a heading.
material-heading-disabled = Se inhabilitó el acceso a su material
material-heading-announced = Se va a inhabilitar el acceso a su material
material-heading-countered = Su contranotificación sigue su curso
material-heading-held = Un procedimiento mantiene inhabilitado su material
material-heading-owed = Su material se está restaurando
material-heading-restored = Su material se restauró
material-heading-released = Otro motivo mantiene inhabilitado su material
material-heading-review = Una notificación de derechos de autor menciona su material
material-heading-retracted = Se retiró la alegación sobre su material
material-heading-nothing = No se hizo nada con su material

## And in a sentence or two. $claimant: who sent the notice. $many: how many pieces of material it is about.
# $days: one, or several; $day: that day, or the first of them.
material-lead-disabled =
    { $days ->
        [one] { $many ->
            [one] El { $day } inhabilitamos el acceso a algo que usted publicó, porque { $claimant } nos comunicó que infringe derechos de autor. Eso es lo que alega esa parte, no un juicio sobre usted.
           *[other] El { $day } inhabilitamos el acceso a { $many } elementos que usted publicó, porque { $claimant } nos comunicó que infringen derechos de autor. Eso es lo que alega esa parte, no un juicio sobre usted.
        }
       *[several] A partir del { $day } inhabilitamos el acceso a { $many } elementos que usted publicó, porque { $claimant } nos comunicó que infringen derechos de autor. Eso es lo que alega esa parte, no un juicio sobre usted.
    }
# $ground: terms, court_order or own_knowledge.
material-lead-ground =
    { $ground ->
        [terms] { $days ->
            [one] El { $day } inhabilitamos el acceso a algo que usted publicó, porque incumple las condiciones de nuestro servicio.
           *[several] A partir del { $day } inhabilitamos el acceso a elementos que usted publicó, porque incumplen las condiciones de nuestro servicio.
        }
        [court_order] { $days ->
            [one] El { $day } inhabilitamos el acceso a algo que usted publicó, porque lo ordenó un tribunal.
           *[several] A partir del { $day } inhabilitamos el acceso a elementos que usted publicó, porque lo ordenó un tribunal.
        }
       *[own_knowledge] { $days ->
            [one] El { $day } inhabilitamos el acceso a algo que usted publicó, por lo que nosotros mismos sabemos al respecto.
           *[several] A partir del { $day } inhabilitamos el acceso a elementos que usted publicó, por lo que nosotros mismos sabemos al respecto.
        }
    }
material-lead-answered =
    { $days ->
        [one] El { $day } inhabilitamos el acceso a algo que usted publicó, a causa de una notificación de { $claimant }, y usted respondió.
       *[several] A partir del { $day } inhabilitamos el acceso a elementos que usted publicó, a causa de una notificación de { $claimant }, y usted respondió.
    }
material-next-countered = Ahora no hace falta nada más por su parte.
material-next-held = { $claimant } comunicó un procedimiento ante un tribunal o ante la Copyright Claims Board, así que el material sigue inhabilitado hasta que termine.
# $when: a moment.
material-lead-announced =
    { $many ->
        [one] { $claimant } nos comunicó que algo que usted publicó infringe derechos de autor. Sigue estando ahí. Inhabilitaremos el acceso después del { $when }, salvo que antes usted nos diga por qué sería un error.
       *[other] { $claimant } nos comunicó que { $many } elementos que usted publicó infringen derechos de autor. Siguen estando ahí. Inhabilitaremos el acceso a ellos después del { $when }, salvo que antes usted nos diga por qué sería un error.
    }
material-lead-owed = Se ha decidido que el acceso vuelva, y se ha indicado a quienes gestionan el servicio que lo restauren. No hace falta nada por su parte.
material-lead-restored = El acceso vuelve a estar como antes. No hace falta nada por su parte.
material-lead-released = Esta alegación ha terminado, pero otra causa mantiene todavía inhabilitado su material. Nuestro agente designado puede decirle cuál.
material-lead-review =
    { $many ->
        [one] { $claimant } nos comunicó que algo que usted publicó infringe derechos de autor. Nadie ha hecho nada con ello. Ahora no hace falta nada por su parte; le escribimos si eso cambia.
       *[other] { $claimant } nos comunicó que { $many } elementos que usted publicó infringen derechos de autor. Nadie ha hecho nada con ellos. Ahora no hace falta nada por su parte; le escribimos si eso cambia.
    }
material-lead-retracted = { $claimant } retiró la alegación. No hace falta nada por su parte.
material-lead-nothing =
    { $many ->
        [one] { $claimant } nos comunicó que algo que usted publicó infringe derechos de autor. Lo examinamos y no hicimos nada con ello. No hace falta nada por su parte.
       *[other] { $claimant } nos comunicó que { $many } elementos que usted publicó infringen derechos de autor. Los examinamos y no hicimos nada con ellos. No hace falta nada por su parte.
    }

## The facts below that.
material-where = Dónde
# $more: how many more addresses.
material-more =
    { $more ->
        [one] y 1 más, en la lista de abajo
       *[other] y { $more } más, en la lista de abajo
    }
material-work = La obra en cuestión

## What it means for the account.
# $own: how many strikes this notice brought. $day: the first day on which they do not count any more.
material-account-alone =
    { $own ->
        [one] Cuenta como una falta (strike) hasta el { $day }. Por esto solo no cambia nada más en su cuenta.
       *[other] Cuenta como { $own } faltas (strikes) hasta el { $day }. Por esto solo no cambia nada más en su cuenta.
    }
material-account-many =
    { $own ->
        [one] Cuenta como una falta (strike) contra su cuenta hasta el { $day }. Más abajo se explica lo que significa.
       *[other] Cuenta como { $own } faltas (strikes) contra su cuenta hasta el { $day }. Más abajo se explica lo que significa.
    }
material-account-suspended = No cuenta como falta (strike) mientras su respuesta o un procedimiento al respecto esté abierto.
material-account-reversed = Ya no cuenta como falta (strike) contra su cuenta.
material-account-expired = Es demasiado antigua para contar como falta (strike) contra su cuenta.
material-account-none = No cuenta como falta (strike) contra su cuenta.
material-account-ahead = Por ahora no es una falta (strike) contra su cuenta. Lo será si se inhabilita el acceso a causa de la notificación.
material-account = Qué significa para su cuenta
# $count: how many strikes count now. $warn, $restrict, $terminate: at which number what happens, as text.
material-account-rule =
    { $count ->
        [0] Ahora no cuenta ninguna falta (strike) contra su cuenta. La falta { $warn } conlleva una advertencia; la falta { $restrict }, un tiempo en el que no puede publicar; y con la falta { $terminate } estudiamos cerrar la cuenta. El número por sí solo nunca decide: decide una persona.
        [one] Ahora cuenta una falta (strike) contra su cuenta. La falta { $warn } conlleva una advertencia; la falta { $restrict }, un tiempo en el que no puede publicar; y con la falta { $terminate } estudiamos cerrar la cuenta. El número por sí solo nunca decide: decide una persona.
       *[other] Ahora cuentan { $count } faltas (strikes) contra su cuenta. La falta { $warn } conlleva una advertencia; la falta { $restrict }, un tiempo en el que no puede publicar; y con la falta { $terminate } estudiamos cerrar la cuenta. El número por sí solo nunca decide: decide una persona.
    }
# $months: after how many months a strike expires.
material-account-undone =
    { $months ->
        [one] Una falta no cuenta mientras está abierta una contranotificación completa. Se anula cuando se retira la alegación o se restaura el material, y caduca al cabo de un mes. [La política completa]
       *[other] Una falta no cuenta mientras está abierta una contranotificación completa. Se anula cuando se retira la alegación o se restaura el material, y caduca al cabo de { $months } meses. [La política completa]
    }
material-account-restricted = A causa de varias faltas, hemos restringido por un tiempo las publicaciones en su cuenta. Nuestra carta al respecto dice hasta cuándo.
material-account-ended = A causa de faltas reiteradas, hemos cerrado su cuenta. Nuestra carta al respecto dice por qué y qué puede hacer usted.

## What can be done. The brief sentence stands on the first screen, the text further down.
material-ways = Qué puede hacer
material-nothing = No hacer nada por ahora
material-nothing-brief = Sigue inhabilitado. No hay plazo para responder.
material-nothing-text = El acceso sigue inhabilitado y no decimos a { $claimant } quién es usted, salvo que la ley nos obligue. La ley no fija ningún plazo para responder, así que puede tomarse su tiempo, consultar con alguien y volver a esta página.
material-nothing-down-brief = Sigue inhabilitado.
material-nothing-down-text = El acceso sigue inhabilitado. Puede volver a esta página en cualquier momento.
material-wait = Esperar
material-wait-brief = Las fechas de abajo dicen cuándo vuelve.
material-wait-text = Hemos transmitido su respuesta. Salvo que { $claimant } comunique a tiempo un procedimiento, el acceso vuelve en las fechas de abajo, y entonces le escribimos.
material-announced-brief = Entonces se inhabilita el acceso. También puede responder después.
material-announced-text = Entonces se inhabilita el acceso y volvemos a escribirle. También puede responder después: la ley no fija ningún plazo. Además, puede quitar el material por su cuenta.
material-early = Decirnos por qué sería un error
material-early-brief = Escriba antes a nuestro agente; lo lee una persona.
# $number: the number of the case.
material-early-text = Escriba a nuestro [agente designado] e indique el número de caso { $number }. Diga por qué la notificación es errónea: es obra suya, tiene una licencia o la ley permite el uso. Una persona lo lee antes de que se inhabilite el acceso.
material-ask = Pedir al remitente que la retire
material-ask-brief = Si la retira, el material vuelve y no es una falta (strike).
material-ask-text = Si es un malentendido, o si entretanto obtuvo permiso, y sabe cómo localizar a { $claimant }, puede pedírselo. Cuando el remitente retira la alegación, nos ocupamos enseguida de que el acceso vuelva, y deja de contar como falta (strike).
material-ask-how = El remitente puede retirarla con el enlace de las cartas que le enviamos, o mediante una carta o un correo electrónico con su firma a nuestro [agente designado] que mencione el caso { $number }.
material-ask-withheld = No facilitamos a usted la dirección del remitente, como tampoco facilitamos al remitente la de usted.
material-counter = Responder con una contranotificación
# $first, $last: days.
material-counter-brief = Si la envía hoy, el material vuelve entre el { $first } y el { $last }, salvo que la otra parte acuda a los tribunales. Esa parte recibe el nombre y la dirección de usted.
material-counter-when = Una contranotificación es su declaración firmada de que esto fue un error: es obra suya, tiene permiso, la ley permite lo que hace con ella o la otra parte se refiere a otra cosa. Lleva unos cinco minutos.
material-counter-dates = Si está completa y llega hoy, el acceso vuelve el { $first } como muy pronto y el { $last } como muy tarde. No vuelve si antes { $claimant } comunica una acción judicial contra usted o una demanda ante la Copyright Claims Board.
material-counter-truth = Fírmela solo si lo cree. Firma bajo pena de perjurio, y quien a sabiendas dice algo falso puede tener que pagar una indemnización. [Qué debe contener y qué ocurre después]
material-told = A quién se le dice qué sobre usted
material-counter-told-claimant = { $claimant } recibe una copia con los datos de usted: nombre, dirección postal, número de teléfono y lo que usted escriba.
material-counter-told-not = Su dirección de correo electrónico no figura en la copia.
material-counter-told-others = [Nuestro aviso de privacidad] dice quién más puede verla, y cuándo.
material-counter-action = Enviar una contranotificación
material-complete = Completar su contranotificación
material-complete-brief = Le falta algo, y el plazo hasta que vuelve el acceso no ha empezado.
material-complete-action = Ver qué falta
material-complain = Presentarnos una reclamación
material-complain-brief = Es gratuito. Otra persona de nuestro equipo lo examina de nuevo.
# $until: a moment.
material-complain-text = ¿La decisión fue errónea por otro motivo? Puede presentar una reclamación, gratis, hasta el { $until }. La examina de nuevo alguien que no participó en la decisión anterior y le da los motivos. No decimos a { $claimant } quién es usted.
material-complain-action = Presentar una reclamación
material-complained = Su reclamación
# $day: a day.
material-complained-brief = La está examinando alguien que no participó en la decisión anterior. Recibirá una respuesta a más tardar el { $day }.
material-advice = Pedir consejo antes
material-advice-brief = A un abogado o a un consultorio jurídico gratuito.
material-advice-text = No necesita abogado para responder. Si duda de si puede usar el material, consulte con un abogado antes de firmar nada: muchos colegios de abogados, bibliotecas y universidades ofrecen asesoramiento gratuito sobre derechos de autor. Nosotros no podemos asesorarle.
material-advice-court = Si recibe documentos de un tribunal o de la Copyright Claims Board, muéstrelos enseguida a un abogado: los plazos que contienen son cortos. Los servicios de asistencia jurídica y los colegios de abogados pueden ayudarle a encontrar uno. Nosotros no podemos asesorarle.
# $number: the number of the case.
material-advice-us = Las preguntas sobre este caso se dirigen a nuestro [agente designado]; indique el número de caso { $number }. Las preguntas sobre su cuenta se dirigen a [nuestro servicio de asistencia].

## What the notice claims.
material-claim = Lo que alega la notificación
# $claimant: who sent the notice.
material-claim-lead = { $claimant } dice que el material infringe los derechos de autor sobre:
material-claim-none = No se menciona ninguna obra.
# $more: how many works.
material-claim-more =
    { $more ->
        [one] y 1 obra más
       *[other] y { $more } obras más
    }
material-claim-nobody = alguien que no dio su nombre
material-claim-decided = Una persona leyó la notificación y decidió. Un programa solo comprueba si están las partes de una notificación.
material-claim-withheld = No facilitamos la dirección, el teléfono ni el correo electrónico del remitente.

## The list of locations.
material-list = Su material
material-list-label = Lista de ubicaciones
material-list-number = N.º
material-list-location = Ubicación
material-list-state = Estado
material-state-review = En examen
material-state-announced = Por inhabilitar
material-state-nothing = No se hizo nada
material-state-disabled = Acceso inhabilitado
material-state-retracted = Alegación retirada
material-state-countered = Contranotificación recibida
material-state-claimed = Procedimiento comunicado
material-state-held = Retenido
material-state-owed = En restauración
material-state-restored = Restaurado
material-state-released = Sigue inhabilitado
material-note-untouched = No se hizo nada con ello.
# $when: a moment; the same in all of these.
material-note-announced = El acceso se inhabilita después del { $when }.
material-note-answered = La alegación al respecto se respondió.
material-note-since = Desde el { $when }.
material-note-on = El { $when }.
# $first: a moment; $last: a day.
material-note-countered = Vuelve no antes del { $first } y no después del final del { $last }, salvo que antes se comunique un procedimiento.
material-note-claimed = El remitente comunicó un procedimiento. Una persona lo examina ahora.
material-note-held = Sigue inhabilitado hasta que termine el procedimiento.
material-note-given-up = Esta alegación se abandonó el { $when }.
material-note-still-down = Otra causa lo mantiene inhabilitado; escriba al agente designado para saber cuál.

## The counter-notices that were sent, and what happened.
material-counters = Sus contranotificaciones
# $number: which one; $when: a moment.
material-counter-link = [Contranotificación { $number }], recibida el { $when }.
material-happened = Qué ocurrió
material-private = Quien tenga la dirección de esta página ve lo mismo, así que no la comparta.
