### French (fr). Words around the guide: headings, labels, questions, buttons.
### Form of address: tu. What the reader says of themselves in a choice is in the first person, with no agreement.
### Gender: "juste toi" and "juste moi" stand for alone. Buttons are infinitives or nouns. The program speaks as "je" only where it did not understand.
### Plurals of minutes: one (0 and 1), many (millions: "de minutes"), other.
### Words to keep: pratique (practice), étape (step), soutien (support), à garder avec toi (takeaway), lieu (place).

## Headings

label-steps = Les étapes
label-practices = Pratiques
label-causes = Raisons fréquentes
label-safe-spaces = Où te sentir en sécurité
label-trust-builders = Ce qui bâtit la confiance
label-help-signals = Quand de l’aide peut être utile
label-therapy-benefits = Ce que permet une thérapie
label-hope-choices = Des choix porteurs d’espoir
label-needs = Besoins
label-languages = Langues
label-support = Soutien
label-takeaway = À garder avec toi
label-how = Comment faire
label-why = Pourquoi cela peut aider
label-because = Pourquoi celle-ci
label-picks = Pour toi, maintenant
label-serves = Utile quand tu dis
label-held-back = Pour une autre fois
label-no-picks = Rien ne convient dans ces limites pour le moment. Avec un peu plus de temps, ou dans un autre lieu, il y aura quelque chose.

## Measures and places of a practice

minutes =
    { $minutes ->
        [one] { $minutes } minute
        [many] { $minutes } de minutes
       *[other] { $minutes } minutes
    }
step-number = Étape { $number } sur { $total }
instruction-number = { $number } sur { $total }

label-effort = Effort demandé
label-effort-gentle = tout en douceur
label-effort-moderate = un certain effort
label-effort-brave = du courage
label-company = Avec qui
label-company-alone = juste toi
label-company-with-someone = avec quelqu’un
label-company-either = juste toi, ou avec quelqu’un
label-place = Lieu
label-place-anywhere = n’importe où
label-place-quiet = un endroit calme
label-place-outdoors = dehors

## The check-in: a short talk at a terminal

check-in-welcome = Bonjour. C’est bien que tu sois là. Tu peux t’arrêter à tout moment.
check-in-own-words = Comment vas-tu, avec tes mots à toi ? Quelques-uns suffisent. Rien n’est conservé. Appuie sur Entrée pour choisir dans une liste.
check-in-heard = Voici ce que j’ai compris :
check-in-not-heard = Je n’ai pas assez bien compris, et c’est ma faute, pas la tienne. La liste aidera peut-être.
check-in-ask-needs = Qu’est-ce qui te correspond ? Tape les numéros, séparés par des espaces, ou appuie sur Entrée si rien ne convient.
check-in-ask-minutes = Combien de minutes as-tu ? Appuie sur Entrée si cela n’a pas d’importance.
check-in-not-a-number = « { $text } » n’est pas l’un des numéros. Essaie encore, s’il te plaît.
check-in-ask-guide = Veux-tu suivre une pratique pas à pas ? Tape son numéro, ou appuie sur Entrée pour finir ici.
check-in-goodbye = Prends bien soin de toi. Tu peux revenir quand tu veux.

## Choosing, in an app

choose-language = Langue
choose-own-words = Dis-le avec tes mots
choose-own-words-hint = Quelques mots suffisent. Ce que tu écris reste sur cet appareil et n’est pas conservé.
choose-needs = Ou choisis ce qui te correspond
choose-causes = Ce qui a pu mener là
choose-minutes = Le temps que j’ai
choose-company = Qui est avec moi
choose-company-alone = Juste moi
choose-company-with-someone = Une personne de confiance
choose-place = Où je suis
choose-place-quiet = Dans une pièce calme
choose-place-outdoors = Dehors
choose-place-anywhere = Dans un endroit animé
choose-effort = L’effort que je peux faire
choose-any = Peu importe
choose-country = Pays
choose-show = Montre-moi ce qui peut aider
choose-read-guide = Lire tout le guide
choose-start-over = Recommencer
choose-back = Retour
choose-understood = Ce qui a été compris
choose-nothing-understood = Aucun besoin n’a été reconnu dans ces mots. Tu peux choisir dans la liste.
choose-go-to-support = Aller au soutien
choose-not-medical = Ce guide ne remplace pas des soins médicaux.
choose-not-translated = Pas encore traduit ({ $language })

## Being led through a practice, one instruction at a time

session-begin = Commencer
session-next = Suivant
session-previous = Précédent
session-pause = Faire une pause
session-paused = En pause. Prends tout le temps qu’il te faut.
session-continue = Reprendre
session-skip = Passer
session-stop = Arrêter
session-stopped = Tu as choisi d’arrêter, et c’est très bien. Ce que tu as fait compte.
session-finished = Voilà, c’est fini. Merci de t’être donné ce moment.
session-breathe-in = Inspire
session-breathe-out = Expire
session-progress = Progression
session-keys = { $next } : suivant · { $pause } : pause · { $stop } : arrêter
