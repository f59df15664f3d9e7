### Letters to the claimant about the notice itself: received, not complete, completed, given up. An unreviewed translation.
### $received: when the notice was received.

## Received.

letter-intake-received-subject = Nous avons reçu votre notification de droit d’auteur : dossier { $case }
letter-intake-received = Nous avons reçu votre notification le { $received }.
letter-intake-number = Son numéro de dossier est { $case }.
letter-intake-receipt = Elle nomme { letter-all-contents }. L’accusé de réception joint à cette lettre montre exactement ce que vous avez envoyé et signé.
letter-intake-heading-found = CE QUE NOUS AVONS CONSTATÉ
letter-intake-effective = La notification comporte les six éléments que demande 17 U.S.C. 512(c)(3)(A). Cela a été vérifié par un programme, qui constate si un élément est là ; une personne juge s’il est suffisant.
letter-intake-incomplete = Il manque quelque chose que demande 17 U.S.C. 512(c)(3)(A). Une deuxième lettre dit quoi, et comment compléter la notification. Cela a été vérifié par un programme ; une personne examine quand même votre notification.
# $target: by when we aim to decide.
letter-intake-next = Notre agent désigné examine chaque emplacement et décide. Nous avons pour objectif de décider au plus tard le { $target }. Nous vous écrivons ensuite pour vous donner le résultat pour chaque emplacement.
letter-intake-forwarded = { $provider } peut transmettre votre notification, et dire qui l’a envoyée, à la personne qui a publié le contenu, comme le dit la politique.
letter-intake-heading-follow = SUIVRE OU RETIRER
letter-intake-follow = Vous pouvez voir ici où en est le dossier, télécharger l’accusé de réception, ou retirer la demande pour une partie ou la totalité des emplacements. Quiconque a cette adresse peut faire de même ; ne la transmettez donc pas :

## Not complete. A list of what is missing, in the words of the policy, follows each of these.

letter-intake-deficiency-subject = Votre notification de droit d’auteur n’est pas complète : dossier { $case }
letter-intake-deficiency = Le { $received }, nous avons reçu votre notification, dossier { $case }. En l’état, il y manque ce qui suit, que demande 17 U.S.C. 512(c)(3)(A) :
letter-intake-deficiency-means = Votre notification dit quelle œuvre, quels emplacements et comment vous joindre ; nous la gardons donc et une personne l’examine. Tant que ce qui manque n’est pas arrivé, ce n’est pas une notification complète au sens de 17 U.S.C. 512(c)(3).
letter-intake-courtesy-subject = Ce que vous avez envoyé n’est pas encore une notification de droit d’auteur : dossier { $case }
letter-intake-courtesy = Le { $received }, nous avons reçu ce que vous avez envoyé, dossier { $case }. 17 U.S.C. 512(c)(3) décrit ce qu’une notification doit contenir. En l’état, il manque à la vôtre quelque chose sans quoi la loi n’y attache aucun effet. Nous vous écrivons par courtoisie, pour vous dire ce qui manque :
letter-intake-courtesy-means = Tant que ce qui manque n’est pas arrivé, ce n’est pas une notification au sens de 17 U.S.C. 512(c)(3), et il se peut que nous ne puissions pas agir. Nous gardons ce que vous avez envoyé.
letter-intake-reminder-subject = Rappel : votre notification de droit d’auteur n’est pas complète : dossier { $case }
# $asked: when we wrote that something is missing.
letter-intake-reminder = Le { $received }, nous avons reçu votre notification, dossier { $case }. Le { $asked }, nous vous avons écrit qu’il manque quelque chose. Il y manque encore ce qui suit, que demande 17 U.S.C. 512(c)(3)(A) :
letter-intake-reminder-first = Le { $received }, nous avons reçu votre notification, dossier { $case }. Il y manque encore ce qui suit, que demande 17 U.S.C. 512(c)(3)(A) :
# $why: what a person wrote who looked at an element.
letter-intake-overturned = Une personne l’a examiné et a constaté : { $why }
letter-intake-complete = Cette adresse ouvre le formulaire avec tout ce que vous avez déjà indiqué. L’ouvrir ne change rien : ajoutez ce qui manque, et envoyez-le. Quiconque a cette adresse voit ce que vous avez indiqué ; ne la transmettez donc pas.
letter-intake-complete-in-writing = Vous pouvez aussi répondre par écrit à notre agent désigné, indiqué ci-dessous. Indiquez le numéro de dossier { $case }.
# $at: when we remind.
letter-intake-remind = Si cela n’est pas arrivé au plus tard le { $at }, nous vous le rappelons.
# $at: when the case is closed.
letter-intake-lapse = Si cela n’est pas arrivé au plus tard le { $at }, nous fermons le dossier. Rien n’est alors supprimé, et vous pouvez encore la compléter plus tard. Elle compte à partir du moment où le dernier élément manquant arrive.
letter-intake-no-deadline = Il n’y a pas de délai. Rien n’est supprimé. Elle compte à partir du moment où le dernier élément manquant arrive.

## Given up.

letter-intake-lapsed-subject = Clos faute d’avoir été complété : dossier { $case }
letter-intake-lapsed-received = Le { $received }, nous avons reçu votre notification, dossier { $case }.
# $at: when we asked for what is missing.
letter-intake-lapsed-asked = Le { $at }, nous vous avons demandé ce qui manque.
# $at: by when it should have arrived.
letter-intake-lapsed = Cela n’est pas arrivé au plus tard le { $at } ; nous avons donc clos le dossier.
# $today: when this letter was written.
letter-intake-lapsed-today = Cela n’est pas arrivé ; nous avons donc clos le dossier le { $today }.
letter-intake-lapsed-decided = Ce qui a été décidé auparavant reste tel que décidé.
letter-intake-still-missing = Il manque encore :
letter-intake-lapsed-means = Rien n’est supprimé : ce que vous avez envoyé est conservé. Vous pouvez encore la compléter, ce qui rouvre le dossier. C’est alors une notification complète à partir du moment où le dernier élément manquant arrive, et non d’avant.

## Completed.

letter-intake-completed-subject = Votre notification de droit d’auteur est complète : dossier { $case }
# $at: when the last missing element arrived.
letter-intake-completed = Le { $at }, nous avons reçu ce qui manquait à votre notification, dossier { $case }, qui nous est parvenue pour la première fois le { $received }. Depuis le { $at }, elle comporte les six éléments que demande 17 U.S.C. 512(c)(3)(A). Cela a été vérifié par un programme, qui constate si un élément est là ; une personne juge s’il est suffisant.
letter-intake-completed-undated = Nous avons reçu ce qui manquait à votre notification, dossier { $case }. Cela a été vérifié par un programme, qui constate si un élément est là ; une personne juge s’il est suffisant.
letter-intake-completed-versions = Elle nomme { letter-all-contents }. Chaque version que vous avez envoyée est conservée, la première et ce qui l’a complétée.
# $at: by when we aim to decide.
letter-intake-completed-next = Notre agent désigné examine chaque emplacement qui n’est pas encore décidé, et décide. Nous avons pour objectif de décider au plus tard le { $at }. Nous vous écrivons ensuite pour vous donner le résultat pour chaque emplacement.
letter-intake-completed-next-undated = Notre agent désigné examine chaque emplacement qui n’est pas encore décidé, et décide. Nous vous écrivons ensuite pour vous donner le résultat pour chaque emplacement.
