### French (fr). The thirty-three practices, in the order of their steps: title, summary, instructions (how-1, how-2, …), why.
### Form of address: tu. Titles are infinitives or nouns in sentence case; summaries and instructions are imperatives.
### Gender: no agreement with the reader, nor with the speaker in quoted lines ("La peur est là", not "j’ai été blessé(e)").
### Words to keep: loin de tout (cut off), bouclier (shield), ne rien sentir (numb), émotions (feelings), lien (connection),
### psychologue / thérapeute, centre de consultation (counseling center), ce qui te dépasse (what is greater than you; open to any faith or none),
### donner un coup de main (to volunteer). "Inspire / expire" for the breath; never any holding of it.

## Step 1. Acknowledge

practice-name-it-title = Le dire simplement
practice-name-it-summary = Dis-toi que tu te sens loin de tout, et que cela compte.
practice-name-it-how-1 = Arrête-toi un instant, où que tu sois.
practice-name-it-how-2 = Dis-toi, à voix haute ou non : « Je me sens loin de tout en ce moment, et ça compte. »
practice-name-it-how-3 = Si d’autres mots sont plus justes pour toi, prends-les.
practice-name-it-how-4 = N’explique rien, ne répare rien pour l’instant. Laisse ces mots être là.
practice-name-it-why = Ce que tu peux nommer, tu n’as plus à le porter dans le noir.

practice-drop-the-comparison-title = Déposer les comparaisons
practice-drop-the-comparison-summary = Remarque les « je ne devrais pas » et les « d’autres vivent bien pire », et laisse-les partir.
practice-drop-the-comparison-how-1 = Pense à la façon dont tu vas ces temps-ci, et écoute ce que tu t’en dis.
practice-drop-the-comparison-how-2 = Attrape une phrase qui commence par « je ne devrais pas » ou « d’autres vivent bien pire ».
practice-drop-the-comparison-how-3 = Imagine que tu poses cette phrase par terre, comme un sac trop lourd.
practice-drop-the-comparison-how-4 = Mets ceci à la place : « C’est dur pour moi, et cela suffit. »
practice-drop-the-comparison-why = La douleur n’est pas un concours, et la douceur ouvre ce que le jugement tient fermé.

## Step 2. Understand

practice-thank-the-shield-title = Remercier le bouclier
practice-thank-the-shield-summary = Reviens au moment où tu as commencé à ressentir moins, et à ce dont cela te protégeait.
practice-thank-the-shield-how-1 = Installe-toi au calme, avec un papier et un stylo si tu veux.
practice-thank-the-shield-how-2 = Demande-toi : « Quand ai-je commencé à ressentir moins ? » Une vague idée suffit.
practice-thank-the-shield-how-3 = Demande-toi : « Qu’est-ce qui était trop pour moi, à ce moment-là ? » Regarde cela de loin, comme à travers une fenêtre.
practice-thank-the-shield-how-4 = Dis à la part de toi qui s’est fermée : « Merci. Tu voulais me protéger. »
practice-thank-the-shield-how-5 = Si cela devient lourd, arrête, regarde la pièce autour de toi, et reviens un autre jour.
practice-thank-the-shield-why = Quand on voit l’engourdissement comme un bouclier, on n’a plus à le combattre comme un défaut.

## Step 3. Begin with yourself

practice-quiet-time-title = Un petit temps de calme
practice-quiet-time-summary = Passe quelques minutes sans rien pour te distraire.
practice-quiet-time-how-1 = Mets ton téléphone dans une autre pièce, ou éteins-le.
practice-quiet-time-how-2 = Assieds-toi ou allonge-toi, dans une position agréable pour ton corps.
practice-quiet-time-how-3 = Ne fais rien, exprès. Laisse les pensées venir et repartir.
practice-quiet-time-how-4 = Si le vide est trop grand, regarde par une fenêtre et laisse tes yeux s’y reposer.
practice-quiet-time-why = Dans le calme, tu peux entendre qu’il y a encore un monde en toi.

practice-write-it-down-title = Écrire ce que tu ressens, ou que tu ne ressens rien
practice-write-it-down-summary = Mets sur le papier ce qu’il y a en toi, même si c’est « rien ».
practice-write-it-down-how-1 = Prends une page que personne d’autre ne lira.
practice-write-it-down-how-2 = Commence par « En ce moment, je ressens », et écris ce qui vient. « Rien » est une très bonne réponse.
practice-write-it-down-how-3 = Continue quelques minutes. L’orthographe ne compte pas.
practice-write-it-down-how-4 = Relis une fois, comme tu lirais les mots d’une personne que tu aimes bien. Puis garde la page ou déchire-la.
practice-write-it-down-why = Les mots donnent à ce qui est en toi un endroit où se montrer.

practice-notice-sensations-title = Sentir ton corps de l’intérieur
practice-notice-sensations-summary = Parcours ton corps lentement et vois ce que tu y trouves.
practice-notice-sensations-how-1 = Assieds-toi, et sens où la chaise te porte.
practice-notice-sensations-how-2 = Fais monter ton attention lentement, des pieds jusqu’au visage.
practice-notice-sensations-how-3 = À chaque endroit, demande : chaud ou frais, serré ou relâché, ou rien du tout ?
practice-notice-sensations-how-4 = Ne change rien. Tu regardes, c’est tout.
practice-notice-sensations-how-5 = Si c’est trop, ouvre les yeux et appuie tes pieds sur le sol.
practice-notice-sensations-why = Les émotions parlent souvent d’abord par le corps, bien avant d’avoir un nom.

practice-ask-what-i-need-title = Te demander ce qu’il te faut
practice-ask-what-i-need-summary = Pose-toi une question toute simple, et attends la réponse.
practice-ask-what-i-need-how-1 = Pose une main sur ta poitrine ou sur ton ventre, si cela te fait du bien.
practice-ask-what-i-need-how-2 = Demande-toi : « De quoi ai-je besoin, là, maintenant ? »
practice-ask-what-i-need-how-3 = Attends le temps de quelques respirations. Ce sera peut-être tout petit : de l’eau, du repos, de l’air, une voix.
practice-ask-what-i-need-how-4 = Donne-toi cette chose, ou un peu de cette chose.
practice-ask-what-i-need-why = Chaque fois que tu demandes et que tu écoutes, tu te rapproches un peu de toi.

## Step 4. Allow feelings

practice-let-tears-come-title = Laisser venir les larmes
practice-let-tears-come-summary = Quand l’envie de pleurer est là, fais un peu de place aux larmes.
practice-let-tears-come-how-1 = Va là où personne ne te dérangera, avec un mouchoir et de l’eau à portée de main.
practice-let-tears-come-how-2 = Si une chanson ou une image aide les larmes à venir, sers-t’en.
practice-let-tears-come-how-3 = Laisse-les venir, ou ne pas venir. Tu n’as pas à forcer.
practice-let-tears-come-how-4 = Arrête quand tu veux : passe-toi de l’eau sur le visage, bois, sens tes pieds sur le sol.
practice-let-tears-come-why = Les larmes sont une façon, pour le corps, de lâcher ce qu’il a tenu trop longtemps.

practice-admit-hurt-title = Reconnaître que ça fait mal
practice-admit-hurt-summary = Quand quelque chose te fait mal, dis-le-toi, sans chercher d’excuse.
practice-admit-hurt-how-1 = Pense à une petite chose qui t’a fait de la peine ces derniers temps.
practice-admit-hurt-how-2 = Dis : « Ça m’a fait mal. » Laisse de côté le « mais ce n’était rien ».
practice-admit-hurt-how-3 = Remarque ce qui se passe en toi. Tu n’as rien à en faire.
practice-admit-hurt-how-4 = Dis-toi un mot gentil, comme à une personne que tu aimes bien.
practice-admit-hurt-why = Une douleur qui a le droit d’être là pèse moins qu’une douleur qui doit se cacher.

practice-accept-lonely-or-scared-title = Laisser la solitude ou la peur être là
practice-accept-lonely-or-scared-summary = Fais un peu de place à la solitude ou à la peur.
practice-accept-lonely-or-scared-how-1 = Dis tout bas laquelle est là : « La solitude est là », ou « La peur est là ».
practice-accept-lonely-or-scared-how-2 = Cherche où tu la sens, et poses-y une main chaude si tu veux.
practice-accept-lonely-or-scared-how-3 = Dis-lui : « Tu peux rester ici un moment. »
practice-accept-lonely-or-scared-how-4 = Puis tourne-toi vers une chose simple et proche : une tasse, une couverture, la lumière dehors.
practice-accept-lonely-or-scared-why = Une émotion qu’on laisse entrer n’a pas besoin de tambouriner à la porte.

## Step 5. Through the body

practice-slow-walk-title = Une marche lente
practice-slow-walk-summary = Marche plus lentement que nécessaire, sans avoir à arriver quelque part.
practice-slow-walk-how-1 = Va dehors, ou choisis un long couloir.
practice-slow-walk-how-2 = Marche deux fois moins vite que d’habitude.
practice-slow-walk-how-3 = Sens chaque pied : le talon, la plante, les orteils.
practice-slow-walk-how-4 = Quand ton esprit court devant, ramène-le au pas suivant.
practice-slow-walk-why = Un pas calme et régulier dit à ton système nerveux que le danger est passé.

practice-stretch-or-yoga-title = Des étirements, ou un peu de yoga facile
practice-stretch-or-yoga-summary = Bouge ton corps en douceur, et écoute ce qu’il te dit.
practice-stretch-or-yoga-how-1 = Mets-toi debout, ou sur une chaise, avec de la place pour tes bras.
practice-stretch-or-yoga-how-2 = Lève les bras, puis laisse-les redescendre lentement. Fais-le trois fois.
practice-stretch-or-yoga-how-3 = Roule les épaules, et penche doucement la tête d’un côté, puis de l’autre.
practice-stretch-or-yoga-how-4 = Arrête-toi avant que cela cesse d’être agréable. Rien ne doit faire mal.
practice-stretch-or-yoga-how-5 = À la fin, reste un instant sans bouger et remarque ce qui a changé.
practice-stretch-or-yoga-why = Un mouvement doux réveille les sens, et ressentir devient plus sûr.

practice-deep-breathing-title = Respirer par le ventre, lentement
practice-deep-breathing-summary = Laisse ton souffle descendre dans le ventre, et l’expiration durer un peu plus que l’inspiration.
practice-deep-breathing-how-1 = Assieds-toi ou allonge-toi à ton aise, une main sur le ventre si tu veux.
practice-deep-breathing-how-2 = Inspire par le nez et sens ton ventre se soulever.
practice-deep-breathing-how-3 = Expire lentement, un peu plus longtemps que tu n’as inspiré. Ne force jamais.
practice-deep-breathing-how-4 = Continue quelques minutes. Si la tête te tourne, laisse ton souffle aller comme il veut.
practice-deep-breathing-why = Une longue expiration apaise ton système nerveux, et les émotions peuvent alors monter en douceur.

practice-time-in-nature-title = Un temps dans la nature
practice-time-in-nature-summary = Va là où pousse un peu de verdure, et laisse-la agir sur toi.
practice-time-in-nature-how-1 = Trouve un parc, un jardin, un bord de l’eau, ou un simple arbre.
practice-time-in-nature-how-2 = Marche ou assieds-toi là, le téléphone rangé.
practice-time-in-nature-how-3 = Choisis une chose à regarder de près : une écorce, l’eau, un oiseau, le ciel.
practice-time-in-nature-how-4 = Quand vient l’envie de partir, reste encore un petit moment, si tu veux bien.
practice-time-in-nature-why = Là-bas, rien ne te demande rien, et le corps peut baisser la garde.

## Step 6. Safe spaces

practice-choose-a-safe-space-title = Choisir où te sentir en sécurité
practice-choose-a-safe-space-summary = Choisis un ou deux lieux, ou une ou deux personnes, qui te donnent un sentiment de sécurité, et décide quand tu iras.
practice-choose-a-safe-space-how-1 = Pense aux lieux et aux personnes que tu connais. Avec qui, ou à quel endroit, respires-tu mieux ?
practice-choose-a-safe-space-how-2 = Choisis-en un ou deux. Un coin tranquille compte autant qu’une personne.
practice-choose-a-safe-space-how-3 = Décide d’un jour et d’une heure, même pour une courte visite.
practice-choose-a-safe-space-how-4 = Note-le là où tu le verras.
practice-choose-a-safe-space-why = On s’ouvre plus facilement là où l’on se sait en sécurité.

## Step 7. Small expressions

practice-say-it-hurt-title = Dire que ça t’a fait mal
practice-say-it-hurt-summary = Plutôt que de te taire, dis à quelqu’un qu’un geste ou une parole t’a fait mal.
practice-say-it-hurt-how-1 = Prends une petite chose, et une personne qui fait attention à toi.
practice-say-it-hurt-how-2 = Choisis un moment calme, pas le milieu d’une dispute.
practice-say-it-hurt-how-3 = Commence par toi : « Ça m’a fait mal quand c’est arrivé. »
practice-say-it-hurt-how-4 = Dis-le une fois, puis laisse un silence. Tu n’as pas à avoir le dernier mot.
practice-say-it-hurt-why = Ce que tu dis tout haut n’a plus à se tenir entre vous.

practice-share-a-joy-title = Partager une petite joie
practice-share-a-joy-summary = Raconte à quelqu’un une chose qui t’a fait plaisir.
practice-share-a-joy-how-1 = Pense à une chose d’aujourd’hui qui était bonne, même un tout petit peu.
practice-share-a-joy-how-2 = Choisis quelqu’un qui aimerait l’entendre.
practice-share-a-joy-how-3 = Raconte-la en une phrase ou deux : « Ça m’a fait sourire aujourd’hui. »
practice-share-a-joy-how-4 = Laisse sa réponse arriver jusqu’à toi, ne serait-ce que le temps d’un souffle.
practice-share-a-joy-why = Une joie qu’on partage se vit deux fois, et elle rapproche.

practice-show-appreciation-title = Montrer à une personne qu’elle compte pour toi
practice-show-appreciation-summary = Dis à une personne de quoi tu veux la remercier, à voix haute ou dans un court message.
practice-show-appreciation-how-1 = Pense à quelqu’un qui t’a fait du bien, il y a peu ou il y a longtemps.
practice-show-appreciation-how-2 = Nomme une chose précise : ce que cette personne a fait, et ce que cela t’a apporté.
practice-show-appreciation-how-3 = Dis-le, ou écris-le en deux lignes et envoie-le.
practice-show-appreciation-how-4 = Remarque ensuite ce que tu ressens, quelle que soit la réponse.
practice-show-appreciation-why = Chaque petit signe de chaleur t’exerce à créer des liens.

practice-admit-overwhelm-title = Reconnaître que c’est trop
practice-admit-overwhelm-summary = Dis à une personne de confiance que tu as plus sur les épaules que tu ne peux porter.
practice-admit-overwhelm-how-1 = Choisis une personne qui ne te juge pas.
practice-admit-overwhelm-how-2 = Dis-le simplement : « C’est trop pour moi en ce moment. »
practice-admit-overwhelm-how-3 = Si tu sais ce qui aiderait, demande-le. Sinon, dis-le aussi.
practice-admit-overwhelm-how-4 = Laisse cette personne écouter. Tu ne dois d’explication à personne.
practice-admit-overwhelm-why = Dès que quelqu’un sait combien c’est lourd, vous êtes deux à le porter.

## Step 8. Relearn trust

practice-let-one-person-closer-title = Laisser une personne s’approcher un peu
practice-let-one-person-closer-summary = Confie une petite chose vraie à une personne de confiance, et vois ce qu’elle en fait.
practice-let-one-person-closer-how-1 = Choisis une personne qui s’est montrée fiable et bonne avec toi.
practice-let-one-person-closer-how-2 = Prends une chose vraie mais petite : si elle se savait, tu pourrais le supporter.
practice-let-one-person-closer-how-3 = Confie-la, et restes-en là pour aujourd’hui.
practice-let-one-person-closer-how-4 = Les jours suivants, observe : en prend-elle soin ?
practice-let-one-person-closer-how-5 = Si oui, tu pourras en dire un peu plus un jour. Si non, tu le sais maintenant, et tu gardes tes limites.
practice-let-one-person-closer-why = La confiance revient par de petites choses vraies dont on a pris soin.

## Step 9. Feel alive

practice-music-title = Une musique qui te touche
practice-music-summary = Écoute un morceau de musique avec toute ton attention.
practice-music-how-1 = Choisis une chanson qui a compté pour toi.
practice-music-how-2 = Mets un casque, ou monte un peu le son, et ne fais rien d’autre.
practice-music-how-3 = Suis une voix ou un instrument du début à la fin.
practice-music-how-4 = Si ton corps veut bouger, ou ta voix fredonner, laisse faire.
practice-music-why = La musique peut atteindre une émotion même quand les mots n’y arrivent pas.

practice-art-title = Créer ou regarder de l’art
practice-art-summary = Passe un moment avec des couleurs, des formes, ou une image qui te parle.
practice-art-how-1 = Prends un crayon, de la peinture, ou une image que tu aimes regarder.
practice-art-how-2 = Si tu crées, laisse ta main choisir. Le résultat n’a pas besoin d’être beau.
practice-art-how-3 = Si tu regardes, laisse tes yeux se poser là où quelque chose les attire.
practice-art-how-4 = Demande-toi : « Qu’est-ce que cela remue en moi ? » Toute réponse est bonne.
practice-art-why = Les couleurs et les formes peuvent dire ce pour quoi tu n’as pas encore de mots.

practice-writing-title = Écrire quelque chose à toi
practice-writing-summary = Écris une lettre, un souvenir ou une scène inventée, rien que pour toi.
practice-writing-how-1 = Choisis un départ : une lettre que tu n’enverras pas, un jour dont tu te souviens, ou une scène que tu inventes.
practice-writing-how-2 = Écris sans t’arrêter pour corriger.
practice-writing-how-3 = Mets-y une chose qu’on voit, une qu’on entend et une qu’on touche.
practice-writing-how-4 = Finis où tu veux, et range ton texte sans le juger.
practice-writing-why = Sur le papier, ton monde intérieur peut prendre forme et revivre.

practice-spiritual-practice-title = Un moment pour ce qui te dépasse
practice-spiritual-practice-summary = Prie, médite, allume une bougie, ou reste avec une question, à ta manière.
practice-spiritual-practice-how-1 = Choisis une forme qui te convient : une prière, quelques lignes d’un texte, une bougie, un silence, ou le ciel étoilé.
practice-spiritual-practice-how-2 = Installe-toi dans un lieu qui te semble juste pour cela.
practice-spiritual-practice-how-3 = Restes-y un moment, sans but.
practice-spiritual-practice-how-4 = Avant de partir, nomme une chose qui te donne de l’espoir ou l’envie de dire merci.
practice-spiritual-practice-why = Sentir qu’on fait partie de quelque chose de plus grand peut redonner du sens aux jours ordinaires.

practice-volunteering-title = Donner un coup de main
practice-volunteering-summary = Offre une heure à une personne ou à une cause qui en a besoin.
practice-volunteering-how-1 = Pense à ce qui compte pour toi : les animaux, les enfants, les personnes âgées, la planète, ton quartier.
practice-volunteering-how-2 = Trouve un lieu près de chez toi où l’on a besoin d’aide, et demande ce qu’il y a à faire.
practice-volunteering-how-3 = Commence petit : une heure, une tâche.
practice-volunteering-how-4 = Après, repense à un moment où tu as eu chaud au cœur, ou l’impression de servir à quelque chose.
practice-volunteering-why = Sentir qu’on a besoin de toi, même une heure, peut redonner un but.

practice-creative-hobby-title = Du temps pour créer ce que tu aimes
practice-creative-hobby-summary = Cuisine, tricote, bricole, plante ou joue, simplement parce que cela te plaît.
practice-creative-hobby-how-1 = Choisis une chose que tu aimes faire de tes mains, ou que tu aimais faire.
practice-creative-hobby-how-2 = Sors ce qu’il te faut, et choisis un petit bout à faire.
practice-creative-hobby-how-3 = Avance lentement. Personne ne met de note.
practice-creative-hobby-how-4 = Arrête tant que c’est bon, et laisse ton ouvrage là où tu peux le voir.
practice-creative-hobby-why = Créer pour le plaisir ramène une joie tranquille.

## Step 10. Be present

practice-mindful-eating-title = Manger une chose lentement
practice-mindful-eating-summary = Mange quelques bouchées avec toute ton attention.
practice-mindful-eating-how-1 = Choisis quelque chose de petit : un fruit, une tranche de pain, une tasse de thé.
practice-mindful-eating-how-2 = Avant de commencer, regarde-le et sens son odeur.
practice-mindful-eating-how-3 = Prends une petite bouchée et mâche lentement. Remarque le goût qui change.
practice-mindful-eating-how-4 = Repose-le entre deux bouchées.
practice-mindful-eating-why = Le goût te ramène à l’instant sans aucun effort.

practice-listen-around-title = Écouter ce qui t’entoure
practice-listen-around-summary = Remarque les sons proches et lointains, tels qu’ils sont.
practice-listen-around-how-1 = Reste où tu es, les yeux ouverts ou fermés.
practice-listen-around-how-2 = Trouve un son qui vient de loin. Puis un son tout proche.
practice-listen-around-how-3 = Compte cinq sons en tout. Il n’y en a ni de bons ni de mauvais.
practice-listen-around-how-4 = Reviens en regardant lentement autour de toi.
practice-listen-around-why = Un son n’existe que maintenant, alors écouter te ramène ici.

practice-slow-breaths-title = Trois respirations lentes
practice-slow-breaths-summary = Respire trois fois, un peu plus lentement que d’habitude.
practice-slow-breaths-how-1 = Relâche tes épaules.
practice-slow-breaths-how-2 = Inspire doucement, puis expire lentement, comme à travers une paille.
practice-slow-breaths-how-3 = Fais-le trois fois, puis laisse ton souffle tranquille.
practice-slow-breaths-why = Même trois respirations peuvent être une petite porte vers le présent.

practice-pause-before-reacting-title = Une pause avant de réagir
practice-pause-before-reacting-summary = Mets une respiration entre ce qui arrive et ce que tu fais.
practice-pause-before-reacting-how-1 = Quand quelque chose te remue, arrête-toi le temps d’une respiration.
practice-pause-before-reacting-how-2 = Remarque : que ressens-tu, et où dans ton corps ?
practice-pause-before-reacting-how-3 = Nomme-le en un mot.
practice-pause-before-reacting-how-4 = Choisis ensuite ce que tu fais, ou choisis d’attendre.
practice-pause-before-reacting-why = Dans cette courte pause, tu peux ressentir sans que l’émotion t’emporte.

## Step 11. Give it time

practice-expect-numb-days-title = Faire une place aux jours où tu ne sens rien
practice-expect-numb-days-summary = Un jour où tu ne sens rien, dis-toi qu’il fait partie du chemin, et fais une petite chose quand même.
practice-expect-numb-days-how-1 = Dis : « Aujourd’hui, je ne sens rien. Ces jours-là font partie du chemin. »
practice-expect-numb-days-how-2 = Rappelle-toi un moment, même minuscule, où tu as senti quelque chose.
practice-expect-numb-days-how-3 = Choisis un tout petit geste gentil : ouvrir une fenêtre, faire du thé, envoyer un bonjour.
practice-expect-numb-days-how-4 = Fais-le, et que cela suffise pour aujourd’hui.
practice-expect-numb-days-why = Un jour où l’on ne sent rien n’est pas un recul, car on ne guérit jamais en ligne droite.

## Step 12. Professional help

practice-reach-out-for-help-title = Aller chercher de l’aide
practice-reach-out-for-help-summary = Écris ou téléphone à une personne dont c’est le métier, ou demande à quelqu’un de confiance de t’aider à en trouver une.
practice-reach-out-for-help-how-1 = Décide à qui t’adresser : psychologue ou thérapeute, médecin, centre de consultation, ou une personne proche qui peut chercher avec toi.
practice-reach-out-for-help-how-2 = Note deux phrases : comment tu vas ces temps-ci, et ce que tu souhaites.
practice-reach-out-for-help-how-3 = Envoie-les, ou lis-les au téléphone. Tu n’as pas à en dire plus.
practice-reach-out-for-help-how-4 = Si le premier essai ne donne rien, essaie encore une fois. Il en faut souvent plusieurs.
practice-reach-out-for-help-why = Demander de l’aide est une force, et d’autres peuvent chercher le chemin avec toi.

## Step 13. Hope

practice-one-hopeful-choice-title = Un choix porteur d’espoir
practice-one-hopeful-choice-summary = Fais aujourd’hui un choix qui va vers l’espoir.
practice-one-hopeful-choice-how-1 = Choisis : être honnête avec toi, prendre soin d’un besoin, laisser voir un peu de toi, ou chercher un vrai lien.
practice-one-hopeful-choice-how-2 = Demande-toi : « À quoi cela ressemblerait-il aujourd’hui, en tout petit ? »
practice-one-hopeful-choice-how-3 = Fais juste cette chose-là.
practice-one-hopeful-choice-how-4 = Le soir, rappelle-toi que tu l’as fait.
practice-one-hopeful-choice-why = Chaque choix de ce genre rebâtit ton monde intérieur, un peu à la fois.
