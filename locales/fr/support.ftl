### French (fr). Support: what stands first when someone may be in danger, and when more help is due.
### Form of address: tu. Gender: no agreement with the reader ("sans aide" and "avec toi", never "seul(e)").
### Safe messaging: no method, no place, no means; nothing that glorifies or blames; help and hope; every sentence under fifteen words.
### Words to keep: ligne d’écoute (crisis line), numéro d’urgence (emergency number), personne formée (trained person),
### psychologue ou thérapeute (therapist or counselor). Ways to reach a line are infinitives (Appeler le …).
### professional-heard is completed by the help-signal titles (masculine singular), professional-room by infinitives.

## The crisis card

crisis-title = S’il te plaît, parle à quelqu’un maintenant
crisis-matter = Tu comptes, et tu n’as pas à affronter ça sans aide. Ce que tu ressens maintenant peut changer. Des gens veulent traverser ce moment avec toi.
crisis-emergency = Si tu es en danger maintenant, appelle le { $number }. Quelqu’un te répondra et t’aidera.
crisis-emergency-local = Si tu es en danger maintenant, appelle le numéro d’urgence local. Quelqu’un te répondra et t’aidera.
crisis-lines = Ces personnes sont là pour t’écouter et t’aider :
crisis-directory = Sur { $address }, tu peux trouver des personnes à l’écoute dans ton pays.
crisis-tell = Dis à quelqu’un près de toi à quel point ça va mal. Demande-lui de rester avec toi jusqu’à ce que l’aide arrive.
crisis-distance = Éloigne-toi de tout ce qui pourrait te faire du mal. Demande à quelqu’un de t’y aider.
crisis-someone-else = Tu as peur pour quelqu’un d’autre ? Reste à ses côtés, si c’est sans danger pour toi. Appelez ensemble pour demander de l’aide.
crisis-not-a-service = Ce guide n’est pas un service d’urgence. Personne ne voit ce que tu as écrit. Une vraie personne peut être là pour toi. S’il te plaît, parle à quelqu’un.
crisis-waiting = En attendant, ou après avoir parlé à quelqu’un

## How a line is reached

reach-call = Appeler le { $number }
reach-text = Envoyer { $word } par SMS au { $number }
reach-call-or-text = Appeler le { $number } ou y envoyer un SMS
reach-call-either = Appeler le { $number } ou le { $other }

## The professional card

professional-title = Tu mérites plus de soutien qu’un guide ne peut en donner
professional-more = Ce que tu portes semble lourd. Il est peut-être temps qu’une personne formée t’aide à le porter. Ce n’est pas une faiblesse. Pour beaucoup de gens, cela change vraiment quelque chose.
professional-heard = C’est peut-être ce qu’il te faut si l’engourdissement est :
professional-room = Une thérapie t’offre un espace pour :
professional-begin = Le premier pas peut être tout petit. Écris à ton médecin, ou à un cabinet de psychologue ou de thérapeute. Par exemple : « Depuis un moment, je me sens loin de tout. J’aimerais de l’aide. » Tu peux aussi demander à une personne de confiance de chercher avec toi.
professional-no-diagnosis = Ceci n’est pas un diagnostic. Seule une personne formée qui t’écoute peut t’en dire plus. Elle sera contente que tu aies fait ce pas.
professional-if-worse = Si un jour ce poids te met en danger, appelle aussitôt à l’aide. Fais-le, s’il te plaît : tu comptes.
