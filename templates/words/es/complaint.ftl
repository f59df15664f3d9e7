### Complaining about an outcome; claimant and subscriber read it. An unreviewed translation.

# $number: the case number.
complaint-tab = Reclamar contra un resultado: caso { $number }
complaint-tab-error = Error: reclamar contra un resultado, caso { $number }
complaint-back = Caso { $number }
complaint-unsent = No se envió nada
complaint-title = Reclamar contra un resultado
complaint-lead = Diga qué se decidió mal y por qué. Lo examina de nuevo alguien que no participó en la decisión anterior y responde con los motivos. No cuesta nada.
complaint-locations = ¿Qué resultados?
complaint-words = ¿Por qué es erróneo?
complaint-words-hint = Hechos, licencias, enlaces. Solo se informa de su reclamación a la otra parte si cambia un resultado, y no se le dice quién es usted.
complaint-words-seen = Lo vemos nosotros.
complaint-words-none = Diga por qué el resultado es erróneo.
complaint-send = Enviar la reclamación
