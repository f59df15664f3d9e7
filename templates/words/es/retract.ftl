### Taking a claim back, asked once more. An unreviewed translation.

# $number: the case number.
retract-tab = Retirar la alegación: caso { $number }
retract-back = Caso { $number }
retract-title = ¿Retirar la alegación?
retract-all = Retira todo lo que queda de esta notificación. Todavía no se ha cambiado nada.
# $many: how many locations were picked.
retract-some =
    { $many ->
        [one] Retira la alegación sobre una ubicación; las demás quedan como están. Todavía no se ha cambiado nada.
       *[other] Retira la alegación sobre { $many } ubicaciones; las demás quedan como están. Todavía no se ha cambiado nada.
    }
retract-locations = Ubicaciones
retract-warning = **Esto no se puede deshacer.** Dejamos entonces de examinar lo que todavía no está decidido. El material cuyo acceso inhabilitamos se restaura, salvo que otro motivo lo mantenga inhabilitado. Para volver a alegarlo, [envíe una nueva notificación].
retract-do = Retirarla
retract-keep = Mantener la alegación
