### French (fr). The fourteen needs, in the first person, as someone would choose one from a list; no final full stop.
### Gender: nothing agrees with the speaker: "sous tension", "à bout", "la solitude me pèse" stand for tendu(e), épuisé(e), seul(e).
### Each is quoted later after a colon, in « », so it is a clause that begins with a capital.
### Words to keep: ne plus rien ressentir (to feel numb), aide professionnelle (professional help).

## Needs

need-feel-again-title = Je ne ressens plus rien, ou juste un vide
need-be-kind-title = Je me juge ou je m’en veux
need-understand-why-title = Je ne sais pas pourquoi j’en suis là
need-notice-feelings-title = Je ne sais pas bien ce que je ressens ni ce qu’il me faut
need-face-feelings-title = Mes émotions me font peur ou me submergent
need-calm-body-title = Je suis sous tension, à bout ou à fleur de peau
need-be-heard-title = La solitude me pèse, et personne ne me comprend
need-speak-up-title = Je garde pour moi ce que je ressens
need-trust-again-title = J’ai du mal à faire confiance ou à laisser quelqu’un s’approcher
need-feel-alive-title = Rien ne me donne de joie, rien n’a de sens
need-be-present-title = J’ai toujours la tête ailleurs
need-be-patient-title = Ça prend trop de temps, ou j’ai l’impression de reculer
need-find-hope-title = J’ai perdu l’espoir que ça aille mieux
need-get-help-title = Je crois que j’ai besoin d’une aide professionnelle
