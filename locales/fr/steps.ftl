### French (fr). The thirteen steps, in their order: title, body, takeaway and, where a list follows, a lead that ends in a colon.
### Form of address: tu. Gender: no agreement with the reader (see guide.ftl). Step titles are infinitives or nouns, in sentence case.
### Words to keep: engourdissement (numbness), loin de tout (cut off), renouer (reconnect), lien (connection), émotions (feelings),
### bouclier / mur (shield / wall), aide professionnelle (professional help), se fermer (to close: "quelque chose en toi s’est fermé").
### "guérir" is used rarely and never as a promise; otherwise "aller mieux".
### step-professional-help-lead: the items are masculine singular, after "l’engourdissement est". Leads of therapy and hope: the items are infinitives.

## 1. Acknowledge

step-acknowledge-title = Mettre des mots, sans te juger
step-acknowledge-body =
    On commence à aller mieux quand on ose être honnête. Écoute comment tu te parles. « Je ne devrais pas ressentir ça. » « D’autres vivent bien pire. » Essaie d’autres mots : « Je me sens loin de tout, et ça compte. »

    Nous sommes beaucoup à repousser cette impression, de peur qu’elle prouve que quelque chose ne va pas chez nous. Le plus souvent, elle montre que tu as tenu bon trop longtemps, avec trop peu de soutien.
step-acknowledge-takeaway = Se juger creuse la distance. La douceur envers soi ouvre la porte.

## 2. Understand

step-understand-title = Comprendre pourquoi quelque chose s’est fermé en toi
step-understand-body =
    Cette distance ne vient jamais de nulle part. Elle te protège. Quand la douleur est trop forte, l’esprit choisit parfois de sentir moins, plutôt que de tout sentir d’un coup.

    Vu ainsi, ne plus rien ressentir n’est pas une faiblesse. C’est une façon de survivre, et elle t’a rendu service un jour. Mais le bouclier d’hier peut devenir le mur d’aujourd’hui, et se dresser entre toi et une vie pleine.
step-understand-lead = Quelques raisons fréquentes :
step-understand-takeaway = Ce qui te protégeait hier te retient peut-être aujourd’hui.

## 3. Begin with yourself

step-self-first-title = Commencer par toi
step-self-first-body =
    Quand on se sent loin de tout, on cherche souvent à réparer d’abord ses liens avec les autres. Mais le lien commence au-dedans. Quand on est loin de ses propres émotions, il est difficile d’être vraiment proche de quelqu’un.

    Inutile d’attendre un grand déclic. Ce qu’il te faut, ce sont de petits moments qui te rappellent qu’il y a encore tout un monde en toi.
step-self-first-lead = Quelques façons douces de commencer :
step-self-first-takeaway = Être proche de toi, c’est ce qui porte tous tes autres liens.

## 4. Allow feelings

step-allow-feelings-title = Laisser venir les émotions, même difficiles
step-allow-feelings-body =
    Tu restes peut-être loin de tes émotions par crainte de ce qui déborderait : la douleur, la colère, la tristesse, la peur. Cette crainte se comprend. Ce qu’on a retenu longtemps revient souvent avec force, au début.

    Mais ressentir une émotion, ce n’est pas lui obéir. Tu remarques seulement qu’elle est là. Tu ne la juges pas, et tu ne la repousses pas.
step-allow-feelings-lead = Quelques premiers pas :
step-allow-feelings-takeaway = Une émotion qui a le droit d’être là commence à perdre son pouvoir sur toi.

## 5. Through the body

step-through-the-body-title = Laisser ton corps t’aider
step-through-the-body-body =
    Aller mieux, cela passe par le corps autant que par l’esprit. Si tes émotions te semblent loin, ton corps te semble peut-être loin aussi.

    De simples mouvements peuvent réveiller tes sens. Ils aident ton système nerveux à s’apaiser. Les émotions peuvent alors remonter, lentement, en sécurité.
step-through-the-body-lead = Des choses simples à essayer :
step-through-the-body-takeaway = Quand ton corps se sent plus en sécurité, tes émotions aussi.

## 6. Safe spaces

step-safe-spaces-title = T’offrir un espace sûr
step-safe-spaces-body =
    Il est plus facile de renouer là où tu te sens en sécurité. Tu n’as pas à t’ouvrir à tout le monde. Un ou deux endroits suffisent, où tu peux parler vrai et où personne ne te juge.
step-safe-spaces-lead = Cela peut être :
step-safe-spaces-takeaway = Pour s’ouvrir, l’esprit a besoin de sécurité. Sans elle, il garde ses murs.

## 7. Small expressions

step-small-expressions-title = Montrer ce que tu ressens par petites touches
step-small-expressions-body =
    Tu n’as pas besoin d’une grande conversation chaque jour. Les petits signes comptent. Avec chacun, tu t’exerces à aller vers l’autre et à te faire comprendre.
step-small-expressions-lead = Par exemple :
step-small-expressions-takeaway = Le lien grandit dans l’honnêteté de tous les jours, pas seulement dans les grands moments.

## 8. Relearn trust

step-relearn-trust-title = Refaire confiance, doucement et avec soin
step-relearn-trust-body =
    Derrière la distance, il y a souvent une confiance brisée. Si on t’a fait du mal, quelque chose en toi s’est fermé, et s’ouvrir de nouveau paraît risqué.

    Rebâtir la confiance, ce n’est pas t’ouvrir à tout le monde. C’est choisir des personnes avec qui tu te sens en sécurité, et laisser la proximité grandir peu à peu.
step-relearn-trust-lead = Ce qui aide la confiance à revenir :
step-relearn-trust-takeaway = Rien ne presse : la sécurité grandit lentement, et c’est bien ainsi.

## 9. Feel alive

step-feel-alive-title = Revenir à ce qui te fait vibrer
step-feel-alive-body =
    Certaines choses réveillent les émotions toutes seules. Elles peuvent ramener de la joie, du sens, un élan, avant même que tu remarques que tu recommences à ressentir.
step-feel-alive-lead = Pour toi, ce sera peut-être :
step-feel-alive-takeaway = Sentir la vie en soi, c’est aussi se sentir en lien.

## 10. Be present

step-be-present-title = Être là, un instant
step-be-present-body =
    Ne plus rien sentir et avoir la tête pleine vont souvent ensemble. Un esprit toujours pris par l’écran, les soucis ou les projets n’a plus de place pour remarquer une émotion.

    Il ne faut pas des heures de méditation. Il suffit de revenir un peu plus souvent à l’instant présent.
step-be-present-lead = Pour t’exercer :
step-be-present-takeaway = Les émotions vivent dans l’instant, pas dans le bruit de l’esprit.

## 11. Give it time

step-give-it-time-title = Te laisser le temps
step-give-it-time-body =
    Tu t’attends peut-être à ce que ça aille vite. Et quand ce n’est pas le cas, vient la déception, ou l’idée que quelque chose est cassé en toi. Mais les émotions reviennent petit à petit. Un jour, tout te semble plus proche. Le lendemain, tu ne sens plus rien.

    Ce n’est pas un recul. On ne guérit pas en ligne droite. Des murs bâtis pendant des années ne tombent pas en une nuit.
step-give-it-time-takeaway = Accorde-toi de la patience.

## 12. Professional help

step-professional-help-title = Quand une aide professionnelle peut être utile
step-professional-help-body =
    Une thérapie peut beaucoup aider. En chercher une n’a rien d’une faiblesse. Cela veut dire que ce qui se passe en toi compte à tes yeux.

    Tu mérites plus qu’une vie en pilotage automatique. Toi aussi, tu as le droit de te sentir en lien, et de sentir la vie en toi.
step-professional-help-lead = C’est peut-être le moment si l’engourdissement est :
step-professional-help-lead-therapy-benefits = Une thérapie t’offre un espace pour :
step-professional-help-takeaway = Demander de l’aide est une force.

## 13. Hope

step-hope-title = Renouer avec l’espoir
step-hope-body =
    Quand tout semble loin, on croit facilement que ce sera toujours comme ça. Mais les émotions changent, et les temps d’engourdissement aussi. Un cœur peut guérir. Il peut s’attendrir, et s’ouvrir de nouveau.

    Choix après choix, ton monde intérieur se reconstruit lentement.
step-hope-lead = Cela arrive chaque fois que tu fais l’un de ces choix :
step-hope-takeaway = L’espoir aussi est un lien : avec ton avenir, avec ce qui grandit en toi, et avec ta capacité de ressentir à nouveau.
