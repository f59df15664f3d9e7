### What letters of all kinds say alike. An unreviewed translation.
###
### Values that every message of a letter knows, named here once:
### $case: the number of the case. $provider: the name of the provider.
### $many: of how many locations the letter speaks. $positions: their numbers, such as 1–3, 7.
###
### A message whose name has "-heading-" in it stands alone on its line. It is written in capitals; in a
### script without capitals it stands between two pairs of equals signs: == … ==

## The end of every letter.

letter-all-agent = Agente designado de { $provider } para alegaciones de infracción de derechos de autor
letter-all-case = Caso { $case }

## Addresses: each stands on a line of its own behind these words.

letter-all-page = Aquí puede ver en cualquier momento en qué punto está el caso. Quien tenga esta dirección puede hacer lo mismo que usted, así que no la comparta:
letter-all-material-page = Su página de este caso muestra en qué punto está. Quien tenga esta dirección puede responder en nombre de usted, así que no la comparta:

## Phrases that other messages hold. A translation may spell them out where its grammar needs it.

# Which locations of the notice it is about.
letter-all-about =
    { $many ->
        [one] la ubicación { $positions }
       *[other] las ubicaciones { $positions }
    }
# What a notice names.
# $works, $locations: how many. $merged: how many lines repeated a location.
letter-all-contents =
    { $works ->
        [one] 1 obra
       *[other] { $works } obras
    } y { $locations ->
        [one] 1 ubicación
       *[other] { $locations } ubicaciones
    }{ $merged ->
        [0] {""}
        [one] {" "}(1 línea repetía una ubicación y se unificó)
       *[other] {" "}({ $merged } líneas repetían una ubicación y se unificaron)
    }
# Why material comes back, behind "because".
# $cause: which cause it is.
letter-all-because =
    { $cause ->
        [retraction] la alegación se retiró
        [counter_notice] se recibió una contranotificación y no se comunicó a tiempo ninguna acción judicial
        [counter_received] se recibió una contranotificación
        [hold_ended] el procedimiento terminó sin una orden en contra
        [complaint] se dio la razón a una reclamación
        [correction] se comprobó que la decisión fue un error
       *[ground_gone] ya nada lo mantiene inhabilitado
    }
# A moment that is midnight, named by the day that ends: "by the end of 2 March 2026 (America/New_York)".
# $day: the day. $zone: its time zone. It follows "el" or "del", as every moment does.
letter-all-end-of-day = { $day }, al final del día ({ $zone })
# Stands in place of the name of a claimant who gave none.
letter-all-nobody = nombre no indicado
# Stands in place of what somebody did not give.
letter-all-not-given = sin indicar
# Stands between two things of a list.
letter-all-comma = ,{" "}

## Lines and paragraphs.

# $reason: what a person at the desk wrote.
letter-all-reason = Motivo: { $reason }
letter-all-decided-by = Decidió una persona. Un programa comprobó si están los elementos de una notificación; ningún medio automatizado intervino en la decisión.
letter-all-no-automation = Ningún medio automatizado intervino en esto.
letter-all-wrong-end = Si no terminó así, escriba enseguida a nuestro agente designado, indicado más abajo.
letter-all-strike-reversed = Si por esta alegación se contó una falta (strike) contra su cuenta, queda anulada y ya no cuenta.

## What has become of a location; each stands above the list of locations for which it is so.

letter-all-restore-owed = El acceso debe restaurarse enseguida. Le escribimos cuando se haya hecho.
letter-all-released = Esta alegación ya no mantiene inhabilitado el material. Lo hace otra causa, así que por ahora el acceso no se restaura.
letter-all-not-disabled = El acceso no está inhabilitado a causa de esta alegación.
# $at: when.
letter-all-was-restored = El acceso se restauró el { $at }.

## Headings.

letter-all-heading-follows = QUÉ SE DERIVA DE ELLO
letter-all-heading-how = CÓMO SE DECIDIÓ
letter-all-heading-means = QUÉ SIGNIFICA
letter-all-heading-disagree = SI NO ESTÁ DE ACUERDO
letter-all-heading-next = QUÉ OCURRE AHORA
letter-all-heading-until-then = QUÉ SIGNIFICA HASTA ENTONCES
letter-all-heading-until-when = HASTA CUÁNDO
letter-all-heading-complete = CÓMO COMPLETARLA
letter-all-heading-you-can = QUÉ PUEDE HACER

## Outcomes.

# $outcome: which outcome it is.
letter-all-outcome =
    { $outcome ->
        [disabled] Acceso inhabilitado
        [already_gone] Ya no estaba
        [not_found] No encontrado
        [not_ours] No es nuestra
        [duplicate] Duplicado
        [licensed] Uso con licencia
       *[refused] Rechazada
    }
letter-all-outcome-means =
    { $outcome ->
        [disabled] Se ha inhabilitado el acceso al material.
        [already_gone] El material ya no estaba cuando lo miramos.
        [not_found] No encontramos nada en este lugar; compruebe la dirección y comuníquenoslo.
        [not_ours] Este lugar no está en nuestro servicio; hay que comunicárselo a su propio proveedor.
        [duplicate] La misma alegación ya se decidió en un caso anterior.
        [licensed] Se nos ha mostrado una licencia para este uso.
       *[refused] No hemos inhabilitado el acceso, por el motivo indicado.
    }
# $basis: on which ground access was disabled.
letter-all-basis =
    { $basis ->
        [notice] Notificación de derechos de autor (17 U.S.C. 512(c))
        [terms] Condiciones del servicio
        [court_order] Orden de un tribunal
       *[own_knowledge] Conocimiento propio del proveedor
    }

## The paper of a letter that is posted.

letter-all-paper-date = Fecha
letter-all-paper-case = Caso
# $page: the number of the page. $count: how many there are.
letter-all-paper-foot-case = Caso { $case } · página { $page } de { $count }
letter-all-paper-foot = página { $page } de { $count }
letter-all-paper-code = Código QR de la página del caso
