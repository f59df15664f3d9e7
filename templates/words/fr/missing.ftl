### What a notice lacks, as the shipped policy words it. A translation stands in for it where the policy in force still has this very sentence. An unreviewed translation.

missing-signature = La notification n’est pas signée. Veuillez la signer de votre nom complet ; il suffit de saisir le nom.
missing-work = La notification ne dit pas à quelle œuvre protégée il est porté atteinte. Veuillez identifier l’œuvre ou, s’il y en a plusieurs, en donner une liste représentative.
missing-location = La notification ne nous permet pas de trouver le contenu. Veuillez donner l’adresse web exacte de chaque élément, ou décrire où il se trouve pour que nous puissions le trouver.
missing-contact = La notification ne nous dit pas comment vous joindre. Veuillez donner une adresse postale, un numéro de téléphone ou une adresse e-mail.
missing-good-faith = La déclaration de bonne foi manque. Veuillez déclarer que vous croyez de bonne foi que l’utilisation du contenu de la manière dénoncée n’est pas autorisée par le titulaire du droit d’auteur, par son mandataire ou par la loi.
missing-authority = La déclaration d’exactitude et de pouvoir manque ou est incomplète. Veuillez déclarer que les informations contenues dans la notification sont exactes et, sous peine de parjure, que vous avez l’autorisation d’agir au nom du titulaire d’un droit exclusif auquel il est prétendument porté atteinte.
