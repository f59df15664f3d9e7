### What a notice lacks, as the shipped policy words it. An unreviewed translation.
### A translation stands in for it where the policy in force still has this very sentence.

missing-signature = La notificación no está firmada. Fírmela con su nombre completo; basta con escribir el nombre.
missing-work = La notificación no dice qué obra protegida por derechos de autor se infringe. Identifique la obra o, si son varias, dé una lista representativa.
missing-location = La notificación no nos permite encontrar el material. Indique la dirección web exacta de cada elemento, o describa dónde está de modo que podamos encontrarlo.
missing-contact = La notificación no nos dice cómo localizarle. Indique una dirección postal, un número de teléfono o una dirección de correo electrónico.
missing-good-faith = Falta la declaración de que cree de buena fe. Declare que cree de buena fe que el uso del material en la forma objeto de la reclamación no está autorizado por el titular de los derechos de autor, por su representante ni por la ley.
missing-authority = La declaración de exactitud y autorización falta o está incompleta. Declare que la información contenida en la notificación es exacta y, bajo pena de perjurio, que tiene autorización para actuar en nombre del titular de un derecho exclusivo presuntamente infringido.
