### The entry page: for somebody tense, on a telephone. Short sentences; each door fits on a few lines. An unreviewed translation.

entry-title = Derechos de autor
# $provider: the name of the provider.
entry-heading = Derechos de autor en { $provider }
entry-lead = ¿Qué desea hacer? Para nada de esto necesita una cuenta.
entry-report = Denunciar material
entry-report-text = Alguien publicó sin permiso una obra suya o que usted representa.
entry-report-need = **Cinco minutos.** Tenga a mano: las direcciones web, cuál es la obra y cómo localizarle a usted.
entry-answer = Responder a una retirada
entry-answer-text = Retiraron su material y usted cree que no debió retirarse.
entry-answer-need = **Diez minutos.** Tenga a mano: nuestra carta con su enlace, o el número de caso.
entry-look = Consultar un caso
entry-look-text = Vea qué se decidió, obtenga su acuse de recibo o retire una notificación.
entry-look-need = **Un minuto.** Tenga a mano: el número de caso y su clave.
entry-help = ¿No sabe cuál elegir? La [Ayuda] explica cada paso con palabras sencillas, y puede [escribirnos] en cualquier momento.
entry-policy = Nuestras reglas: la [política de derechos de autor] dice qué debe contener una notificación, qué hacemos con ella y qué puede hacer quien publicó el material.
entry-letter = No está obligado a usar el formulario. Una carta o un correo electrónico con su firma, dirigidos a nuestro agente designado, valen lo mismo.
entry-agent = [Más sobre el agente designado]
