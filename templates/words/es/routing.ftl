### The first question of the form: what the matter is about, and where other matters go. An unreviewed translation.

routing-title = ¿De qué se trata?
routing-lead = Nuestro formulario es para derechos de autor. Para cualquier otro asunto le decimos a dónde escribir: una notificación de derechos de autor solo lo retrasaría.
routing-matter = El asunto
routing-copyright = Derechos de autor
routing-copyright-text = Alguien usa música, textos, imágenes, vídeos, programas u otra obra de la que usted es titular o a cuyo titular representa.
routing-continue = Continuar
routing-all = Todos los asuntos
routing-after-all = Sí se trata de derechos de autor
