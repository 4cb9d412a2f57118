### French (fr). The title, the pages before the first step, and the page after the last.
### Form of address: tu, throughout, as in gentle self-help; "nous" or "on" for what many people share.
### Gender: inclusive without points médians. No adjective or participle agrees with the reader. Instead of "seul(e)", "prêt(e)", "blessé(e)" the
### texts use nouns (de la patience), epicene words (proche, honnête), "en sécurité", "loin de", infinitives, or "on t’a fait mal".
### Mind the passé composé with a direct object te/t’ (t’a aidé, t’a protégé, tu t’es fermé): it agrees, so use another tense or "quelque chose en toi".
### Words to keep: numbness = engourdissement; to feel numb = ne plus rien sentir/ressentir; cut off = loin de tout; connection = lien;
### to reconnect = renouer; feelings = émotions (not "sentiments"); shield/wall = bouclier/mur; safe = en sécurité; safe person = personne de confiance.
### Typography: U+202F before ; ! ? and inside « », U+00A0 before the colon, ’ and … throughout; titles in sentence case.

## The guide itself

language-name = français

guide-title = Comment renouer avec ses émotions

guide-opening =
    La vie peut continuer au-dehors alors qu’au-dedans quelque chose s’est tu. Tu travailles. Tu parles. Tu fais ce qu’il y a à faire. Il t’arrive même de sourire. Et pendant tout ce temps, il y a une distance : avec toi, avec les autres, avec ce qui comptait pour toi.

    Peut-être que tu ne ressens plus rien, ou seulement un vide. Peut-être que tu te demandes où sont passées tes émotions.

guide-no-failure =
    Ce n’est pas un défaut chez toi. C’est souvent une réponse à quelque chose : du stress, un cœur brisé, un traumatisme, une grande déception, ou simplement trop de choses pendant trop longtemps.

    La proximité peut se reconstruire. Cela demande du temps, et de la patience avec toi-même.

guide-promise =
    Pour revenir, pas besoin d’afficher de la bonne humeur. Il s’agit de te donner la permission de ressentir, de faire confiance, de t’ouvrir un peu. D’abord à toi. Puis, peu à peu, au monde.

guide-closing =
    Ton cœur n’a pas disparu. Il a appris à se protéger. Sous l’engourdissement, tes émotions sont toujours là. Elles attendent de la douceur, de la patience et de la sécurité.

    Tu n’as pas à faire semblant d’être de bonne humeur. Le but est de vivre pleinement de nouveau, avec ce qui est dur et ce qui est beau.

    Tout n’a pas besoin d’arriver d’un coup. Un seul pas sincère vers toi, même tout petit, c’est déjà quelque chose qui guérit.
