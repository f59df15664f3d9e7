### Parts that many pages share. An unreviewed translation.

field-optional = (opcional)
field-error = Error:{" "}
steps = Progreso
steps-matter = Asunto
steps-notice = Su notificación
steps-material = Material
steps-counter = Su contranotificación
steps-check = Revisión
steps-sent = Enviado
case-number = Número de caso
copy = Copiar
copy-done = Copiado
copy-failed = Cópielo a mano
# $many: how many characters.
count-left = Caracteres restantes: { $many }
# $many: how many characters.
count-over = Caracteres de más: { $many }
part-change = Cambiar
# $name: the name of what is changed. Spoken instead of part-change, so it must begin with the same word.
part-change-of = Cambiar: { $name }
part-pages = Páginas
part-pages-first = Primera página
part-pages-next = Página siguiente
part-effective = Eficaz
part-curable = Subsanable
part-ineffective = Ineficaz

## How an element of a notice stands, read aloud before its name.
element-met = Se cumple:
element-missing = Falta:
element-asked = Lo pide la política, falta:
