### French (fr). What the lists of the steps hold: a title (a few words) and a text (one sentence or two).
### Form of address: tu. Gender: no agreement with the reader; a cause that speaks in the first person shows none either.
### Words to keep: psychologue ou thérapeute (therapist or counselor: both words are epicene, so use them without an article);
### groupe (community: "communauté" sounds closed in French); limites (boundaries); traumatisme; épuisement (burnout).
### help-signal titles: masculine singular, completing "si l’engourdissement est :".
### therapy-benefit titles: infinitives after "un espace pour :". hope-choice titles: infinitives after "l’un de ces choix :".

## Causes (step 2)

cause-repeated-hurt-title = Des blessures, encore et encore
cause-repeated-hurt-text = Quand la douleur revient sans cesse, ressentir moins peut sembler la seule façon de tenir.
cause-loss-title = Une perte ou un deuil
cause-loss-text = Une personne ou une chose que tu aimais n’est plus là, et tout ressentir d’un coup serait trop.
cause-betrayal-title = La trahison d’une personne proche
cause-betrayal-text = Quelqu’un sur qui tu comptais a brisé ta confiance, et la proximité te paraît maintenant risquée.
cause-unsupported-title = Personne n’était là pour moi
cause-unsupported-text = Quand personne n’accueillait tes émotions, tu as peut-être appris à les cacher, même à toi.
cause-chronic-stress-title = Un long stress ou un épuisement
cause-chronic-stress-text = Quand la vie demande trop pendant trop longtemps, l’esprit économise ses forces et baisse le volume des émotions.
cause-trauma-title = Un traumatisme, ou la peur d’avoir mal de nouveau
cause-trauma-text = Il s’est passé quelque chose de terrible, et une part de toi monte la garde pour que cela n’arrive plus.

## Safe spaces (step 6)

safe-space-trusted-person-title = Une personne de confiance
safe-space-trusted-person-text = Quelqu’un qui écoute, qui n’en parle à personne et qui ne te presse pas.
safe-space-quiet-place-title = Un endroit calme à toi
safe-space-quiet-place-text = Une chambre, un banc, un coin de bibliothèque : un lieu où personne n’attend rien de toi.
safe-space-supportive-community-title = Un groupe qui te soutient
safe-space-supportive-community-text = Un groupe où l’on t’accueille comme tu es, sur place ou en ligne.
safe-space-therapist-title = Psychologue ou thérapeute
safe-space-therapist-text = Une personne dont le métier est d’écouter avec attention et de t’aider à y voir plus clair.

## Trust builders (step 8)

trust-builder-steady-support-title = Un soutien régulier
trust-builder-steady-support-text = L’autre est là aussi les jours ordinaires, pas seulement de temps en temps.
trust-builder-respected-boundaries-title = Le respect de tes limites
trust-builder-respected-boundaries-text = Quand tu dis non, ou pas encore, l’autre l’entend et s’y tient.
trust-builder-honest-talk-title = Une parole honnête
trust-builder-honest-talk-text = De part et d’autre, on se dit ce qui est vrai, même quand ce n’est pas facile.
trust-builder-time-title = Du temps
trust-builder-time-text = La confiance grandit au fil de beaucoup de petits bons moments, et il leur faut du temps.

## Help signals (step 12)

help-signal-deep-title = profond
help-signal-deep-text = Il touche à tout, et presque rien ne parvient plus jusqu’à toi.
help-signal-long-lasting-title = installé depuis longtemps
help-signal-long-lasting-text = Il dure depuis des mois ou des années.
help-signal-linked-to-trauma-title = lié à un traumatisme
help-signal-linked-to-trauma-text = Il a commencé avec quelque chose de terrible qui t’est arrivé.
help-signal-linked-to-depression-title = lié à une dépression
help-signal-linked-to-depression-text = Il s’accompagne d’une humeur lourde et sombre, et les choses de tous les jours sont devenues très difficiles.

## Therapy benefits (step 12)

therapy-benefit-explore-emotions-title = explorer tes émotions
therapy-benefit-explore-emotions-text = Tu peux découvrir ce que tu ressens, à ton rythme, avec quelqu’un à tes côtés.
therapy-benefit-process-past-pain-title = travailler sur d’anciennes douleurs
therapy-benefit-process-past-pain-text = Ce qui te fait encore mal dans le passé, tu peux le regarder en sécurité, un peu à la fois.
therapy-benefit-healthy-coping-title = trouver des façons de tenir qui te font du bien
therapy-benefit-healthy-coping-text = Tu peux essayer d’autres manières de traverser les moments difficiles, et garder celles qui aident.
therapy-benefit-rebuild-awareness-title = remarquer de nouveau tes émotions
therapy-benefit-rebuild-awareness-text = Tu peux apprendre à saisir une émotion quand elle est encore petite et discrète.

## Hope choices (step 13)

hope-choice-be-honest-title = être honnête avec toi
hope-choice-be-honest-text = Dis ce qui est vrai pour toi aujourd’hui, même si personne d’autre ne l’entend.
hope-choice-tend-your-needs-title = prendre soin de tes besoins
hope-choice-tend-your-needs-text = Donne-toi une chose dont tu as besoin au fond de toi : du repos, du réconfort, de la compagnie ou du calme.
hope-choice-allow-vulnerability-title = laisser voir un peu de toi
hope-choice-allow-vulnerability-text = Montre un endroit sensible à quelqu’un qui en prendra soin.
hope-choice-seek-connection-title = chercher un lien qui a du sens
hope-choice-seek-connection-text = Par un petit geste, va vers une personne ou une chose qui compte pour toi.
