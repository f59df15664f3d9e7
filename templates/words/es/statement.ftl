### The statements of a notice as the shipped policy words them. An unreviewed translation.
### A translation stands beside a statement, marked as unofficial, where the policy in force still has this very sentence.

statement-good-faith = Creo de buena fe que el uso del material en la forma objeto de la reclamación no está autorizado por el titular de los derechos de autor, por su representante ni por la ley.
statement-accuracy = La información contenida en esta notificación es exacta.
statement-authority = Declaro bajo pena de perjurio que tengo autorización para actuar en nombre del titular de un derecho exclusivo presuntamente infringido.
