### The counter-notice: the way in, the form, the last look, and the page of one that was sent. An unreviewed translation.

# $number: the number of the case.
counter-case = Caso { $number }

## The way in without a key.
counter-start = Responder a una notificación de derechos de autor
counter-start-lead = ¿Se retiró su material a causa de una notificación de derechos de autor y cree que fue un error? Entonces puede enviar una contranotificación.
counter-start-letter = Si tiene nuestra carta, abra mejor su enlace: lleva a su propia página, que muestra lo que alega la notificación. Si no la tiene, indique el caso y dónde estaba el material.
counter-start-warning = Una contranotificación se firma bajo pena de perjurio, y una copia de ella, con su nombre, su dirección y su número de teléfono, se envía a quien mandó la notificación. [Lea qué debe contener y qué ocurre después] antes de empezar.
counter-start-case = Número de caso
counter-start-case-hint = Diez caracteres, como 7K3M2-9QXWD. No importan las mayúsculas ni los guiones.
counter-start-where = Dónde estaba el material
counter-start-where-hint = Su dirección web, tal como la indica nuestra carta. Si no tenía, empiece con place: y describa dónde estaba.
counter-start-go = Continuar
counter-start-else = ¿No sabe el número? Escriba al [agente designado]. Una carta o un correo electrónico con su firma, dirigidos al agente, valen lo mismo que este formulario.
counter-start-fault = Todavía no hay nada que mostrar
counter-start-empty = Esto está vacío; hacen falta ambos
counter-start-unknown = Ningún caso tiene este número e indica esta ubicación

## The form.
counter-form = Enviar una contranotificación
counter-form-lead = Declare que el material se retiró por error o por una identificación equivocada. La página siguiente muestra todo una vez más, y exactamente lo que recibe la otra parte, antes de que se envíe nada. También puede [escribir a nuestro agente] por correo postal o electrónico.
counter-form-reworded = **El texto de las declaraciones ha cambiado.** Todo lo que escribió sigue aquí, pero las casillas vuelven a estar vacías: lea las declaraciones de abajo y marque lo que sea cierto. No se envió nada.
counter-form-before = Antes de empezar
counter-form-time = Lleva unos cinco minutos. Necesita su nombre, su dirección postal y su número de teléfono, y firma escribiendo su nombre.
counter-form-copy = Quien mandó la notificación recibe una copia con su nombre, su dirección, su número de teléfono y lo que usted escriba. Su dirección de correo electrónico no figura en ella.
counter-form-oath = Firma bajo pena de perjurio (17 U.S.C. 512(g)(3)). Firme solo lo que crea.
# $first, $last: days.
counter-form-today = Si está completa y llega hoy, el material vuelve el { $first } como muy pronto y el { $last } como muy tarde, salvo que antes se comunique una acción judicial o una demanda ante la Copyright Claims Board.
counter-form-nothing = Ahora no hay nada a lo que responder
# $number: the number of the case.
counter-form-wrong = Si cree que esto es un error, escriba al [agente designado] e indique el número de caso { $number }.
counter-form-pick = Elegir
counter-form-all = Todas las ubicaciones
# $position: the number of the location.
counter-form-location = Ubicación { $position }
# $when: a moment.
counter-form-disabled = El acceso se inhabilitó el { $when }.
counter-form-you = Usted
counter-form-statements = Declaraciones
counter-form-statements-help = Marque cada frase solo si es cierta. De las dos aceptaciones de jurisdicción, marque la que corresponde a su dirección.
counter-form-abroad = **Si firma fuera de los Estados Unidos** (28 U.S.C. 1746), su declaración de error o identificación equivocada incluye esto:
counter-form-empty = Deje esto vacío
counter-form-check = Revisar sus respuestas
counter-form-anyway = Enviarla tal como está
counter-form-anyway-hint = Puede enviar una contranotificación aunque falte algo y completarla más tarde. Hasta que tengamos todo lo que pide la ley, no es una contranotificación completa, y no empieza el plazo tras el cual restauramos el material.
counter-described = El material, descrito con palabras
counter-described-hint = Solo si la lista no lo dice con suficiente claridad.
counter-signed-on = Fecha de la firma
counter-signed-on-hint = Año, mes y día, como 2026-11-22.

## The statements in the words of the policy that this program comes with. A translation stands beside
## the statement, which is made in the policy's own words, and only while the policy still says this.
counter-statement-mistake = Declaro bajo pena de perjurio que creo de buena fe que el material se retiró o se inhabilitó como resultado de un error o de una identificación equivocada del material que debía retirarse o inhabilitarse.
counter-statement-consent-us = Acepto la jurisdicción del Tribunal Federal de Distrito (Federal District Court) del distrito judicial en el que se encuentra mi dirección.
# $provider: the legal name of the provider; $district: a judicial district.
counter-statement-consent-abroad = Mi dirección está fuera de los Estados Unidos, y acepto la jurisdicción del Tribunal Federal de Distrito (Federal District Court) de cualquier distrito judicial en el que pueda encontrarse al proveedor del servicio. Un distrito en el que puede encontrarse a { $provider } es: { $district }.
counter-statement-service = Aceptaré la entrega oficial de documentos judiciales (service of process) por parte de la persona que presentó la notificación conforme a 17 U.S.C. 512(c)(1)(C) o de un representante de dicha persona.
counter-statement-declaration = Declaro bajo pena de perjurio, conforme a las leyes de los Estados Unidos de América, que la anterior declaración de lo que creo de buena fe es verdadera y correcta. Otorgada en la fecha que figura junto a mi firma.

## What is wrong with it.
# $title: the name of the statement, in the words of the policy.
counter-fault-unticked = «{ $title }» no está marcada
counter-fault-tick = La ley pide esta declaración. Márquela si es cierta.
# $country: as it was typed.
counter-fault-consent = Esta es la aceptación para una dirección en «{ $country }». Márquela si es cierta.
# $label: the name of the field, in the words of the policy.
counter-fault-empty = «{ $label }» está vacío; la ley lo pide
# $clause: of title 17 of the United States Code.
counter-fault-asked = La ley lo pide (17 U.S.C. { $clause }).
# $position: the number of the location; $why: a whole sentence.
counter-fault-refused = No se puede elegir la ubicación { $position }. { $why }
# $typed: as it came.
counter-fault-unknown = La ubicación «{ $typed }» no es una de las que puede elegir.
# $more: how many locations.
counter-fault-more =
    { $more ->
        [one] Hay una ubicación más que no se puede elegir.
       *[other] Hay { $more } ubicaciones más que no se pueden elegir.
    }

## Why a location cannot be answered. $position: its number.
counter-refused-nothing = Elija al menos una ubicación.
counter-refused-unknown = Este caso no tiene una ubicación { $position }.
counter-refused-not-disabled = No es posible una contranotificación: el acceso a la ubicación { $position } no está inhabilitado a causa de la notificación.
counter-refused-ground = No es posible una contranotificación: la ubicación { $position } se inhabilitó por un motivo distinto de la notificación. Puede presentar una reclamación.
counter-refused-not-yours = No es posible una contranotificación: la ubicación { $position } no pertenece a esta cuenta.
counter-refused-second = No es posible una segunda contranotificación: ya hay una abierta sobre la ubicación { $position }.
counter-refused-adjudicated = No es posible una contranotificación: un procedimiento sobre la ubicación { $position } terminó a favor de quien mandó la notificación.
counter-refused-complete = Ya no falta nada, así que no hay nada que completar.

## The last look before it is sent.
counter-check = Revise su contranotificación
counter-check-lead = Todavía no se ha enviado nada. Primero, lo que guardaremos; después, exactamente lo que recibe quien mandó la notificación.
counter-check-complete = **Está todo lo que pide la ley.** Lo comprobó un programa; una persona juzga si es suficiente.
counter-check-incomplete = **Falta algo que pide la ley.** Puede enviar la contranotificación tal como está y completarla más tarde. Hasta entonces no empieza el plazo tras el cual restauramos el material.
counter-check-material = El material
counter-check-chosen = Ubicaciones elegidas
counter-check-you = Usted
counter-check-signed = Declaraciones y firma
counter-check-not-made = No hecha
counter-check-policy = Política
# $title: of the policy, in its own words; $version: a short hash, which is the link.
counter-check-edition = { $title }, versión [{ $version }]
counter-check-change = Cambiar
counter-check-change-it = Cambiar algo
counter-check-copy = Lo que recibe quien mandó la notificación
counter-check-words = Esta es la copia, palabra por palabra.
counter-check-no-email = Su dirección de correo electrónico no figura en ella.
counter-check-send = Enviar la contranotificación
counter-not-given = Sin indicar
counter-met-signature = Su nombre está escrito como firma.
counter-met-material = Eligió a qué se refiere.
counter-met-mistake = La declaración está hecha.
counter-met-consent = Están el nombre, la dirección, el número de teléfono y las dos declaraciones.
counter-lack-signature = Falta la firma.
counter-lack-material = No se ha elegido ninguna ubicación.
counter-lack-mistake = No está hecha la declaración sobre el error o la identificación equivocada.
counter-lack-name = Falta el nombre.
counter-lack-address = Falta la dirección.
counter-lack-phone = Falta el número de teléfono.
counter-lack-consent = No está hecha la aceptación de jurisdicción que corresponde a la dirección.
counter-lack-service = No está hecha la aceptación de la entrega oficial de documentos judiciales.
# $signed, $given: names.
counter-question-name = Firma como «{ $signed }» e indica como nombre «{ $given }». ¿Es la misma persona? La ley pide la firma de quien publicó el material.
counter-question-country = No indica ningún país. ¿La aceptación que hizo es la que corresponde a su dirección?

## The page of one that was sent.
# $title: what it says of itself; $number: of the case.
counter-page = { $title }: caso { $number }
# $counter: which counter-notice of the case.
counter-page-case = Caso { $number }, contranotificación { $counter }
counter-title-incomplete = Su contranotificación no está completa
counter-title-received = Hemos recibido su contranotificación
counter-title-declined = Su contranotificación no se aceptó
counter-title-lapsed = Su contranotificación se dio por abandonada
counter-lead-incomplete = No corre ningún plazo hasta que llegue lo que falta. Empieza el día en que llegue.
counter-lead-unvouched = Está completa. Usted no llegó con el enlace propio de la cuenta, así que una persona averigua primero si es usted quien publicó el material. Aun así, las fechas de abajo cuentan desde la recepción.
counter-lead-running = Está completa. Una copia se envía a quien mandó la notificación. No hace falta nada más por su parte.
counter-lead-declined = La carta que le enviamos dice por qué. Se puede enviar una nueva en cualquier momento.
counter-lead-lapsed = Lo que faltaba no llegó a tiempo. La ley no fija ningún plazo: se puede enviar una nueva en cualquier momento.
counter-received = Recibida
counter-state = Estado
counter-state-incomplete = Falta algo.
counter-state-unvouched = Estamos averiguando si es de quien publicó el material.
counter-state-running = Completa.
counter-state-declined = No aceptada.
counter-state-lapsed = Abandonada: no llegó lo que faltaba.
counter-missing = Lo que falta
counter-missing-complete = Completarla
# $when: a moment.
counter-missing-lapses = Si no se completa a más tardar el { $when }, se da por abandonada. No se borra nada, y puede enviar una nueva.
counter-dates = Las fechas
# $received, $first, $last: days.
counter-days = Recibimos su contranotificación el { $received }. La ley da a quien mandó la notificación 10 días hábiles para acudir a los tribunales. Si hasta entonces no se comunica nada, el acceso vuelve **entre el { $first } y el { $last }**.
counter-days-waiting = días hábiles en los que debemos esperar
counter-days-free = fines de semana y días festivos
counter-days-back = días en los que vuelve el acceso
counter-days-today = hoy
counter-date-received = Recibida
counter-date-received-text = El primer día hábil siguiente es el día uno.
counter-date-earliest = Desde aquí la ley nos permite restaurar el material
counter-date-earliest-text = Salvo que antes se reciba el aviso de una acción judicial contra usted o de un procedimiento ante la Copyright Claims Board.
counter-date-target = Cuándo tenemos previsto restaurarlo
counter-date-last = El último día en que la ley nos permite restaurarlo
counter-about = El material
counter-about-none = No se eligió ninguna ubicación.
counter-receipt = Acuse de recibo
counter-receipt-text = El acuse de recibo muestra exactamente lo que envió y firmó. No contiene su clave.
# $version: from 1; $when: a moment. The digest follows.
counter-receipt-version = Versión { $version }, recibida el { $when }. SHA-256
counter-receipt-pdf = Acuse de recibo en PDF
counter-keep = Guarde esta dirección
counter-private = Su dirección privada
counter-private-text = Aquí ve en qué punto está su contranotificación. Quien tenga la dirección ve lo mismo, así que guárdela para usted.
