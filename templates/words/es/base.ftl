### The frame of every public page. An unreviewed translation.

base-skip = Ir al contenido
base-desk = Oficina de derechos de autor
base-nav = Principal
base-nav-policy = Política
base-nav-notice = Enviar una notificación
base-nav-case = Seguir un caso
base-nav-help = Ayuda
base-warning = Advertencia
# $missing: how many details are placeholders.
base-placeholders =
    { $missing ->
        [one] Todavía no apto para el público: un dato del proveedor y de su agente designado sigue siendo provisional. Complete provider.md y agent.md; el programa indica al arrancar cuál y cómo.
       *[other] Todavía no apto para el público: { $missing } datos del proveedor y de su agente designado siguen siendo provisionales. Complete provider.md y agent.md; el programa indica al arrancar cuáles y cómo.
    }
base-agent = Agente designado
base-letter = Por correo postal o electrónico
base-letter-counts = ¿Prefiere no usar el formulario? Una carta o un correo electrónico con su firma, dirigidos al agente, valen exactamente lo mismo.
base-site = En este sitio
base-policy = Política de derechos de autor
base-privacy = Aviso de privacidad
base-policies = Todas las políticas
base-help = Ayuda
base-contact = Contacto
base-language = Idioma
# Stands on top of every page in a language whose translation the provider has not reviewed.
base-unreviewed = Esta traducción no ha sido revisada. El texto que vale es el inglés.
base-translation = Sobre esta traducción
# $language: the name of the language of this page, in itself. It leads to the choice of languages.
base-language-now = Idioma: { $language }
