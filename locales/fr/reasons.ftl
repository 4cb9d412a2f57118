### French (fr). Why a practice was picked, and what was held back. Each is a whole sentence.
### Form of address: tu. Gender: no agreement with the reader; "elle" and "faite" agree with "la pratique".
### A need, a cause, or the reader's own words are always quoted after a colon, in « », with the full stop after the closing mark.
### Plurals: one (0 and 1, so the number stays), many (millions: "d’autres"), other.
### Words to keep: pratique (practice), personne de confiance (safe person).

## Why a practice was picked

reason-serves = Parce que tu as dit : « { $need } ».
reason-serves-also = Elle peut aussi aider quand tu dis : « { $need } ».
reason-heard = Parce que tu as dit : « { $words } ».
reason-suits = Elle répond à ce que tu as nommé : « { $cause } ».
reason-gentle = Elle est douce, et la douceur est ce qu’il faut pour l’instant.
reason-calming = Elle t’aide d’abord à retrouver un peu de calme.
reason-help-due = Tu n’as pas à porter ça sans aide.
reason-first-step = C’est une façon douce de commencer.
reason-within-reach = Elle est douce, et tu peux la faire ici et maintenant.
reason-done-lately = Tu l’as faite il y a peu de temps, c’est pourquoi elle vient plus bas.

## What was held back, and by which limit

held-back-minutes =
    { $count ->
        [one] { $count } autre pratique pourrait aider quand tu auras plus de temps.
        [many] { $count } d’autres pratiques pourraient aider quand tu auras plus de temps.
       *[other] { $count } autres pratiques pourraient aider quand tu auras plus de temps.
    }
held-back-alone =
    { $count ->
        [one] { $count } autre pratique pourrait aider quand une personne de confiance sera avec toi.
        [many] { $count } d’autres pratiques pourraient aider quand une personne de confiance sera avec toi.
       *[other] { $count } autres pratiques pourraient aider quand une personne de confiance sera avec toi.
    }
held-back-with-someone =
    { $count ->
        [one] { $count } autre pratique pourrait aider quand tu auras un moment rien qu’à toi.
        [many] { $count } d’autres pratiques pourraient aider quand tu auras un moment rien qu’à toi.
       *[other] { $count } autres pratiques pourraient aider quand tu auras un moment rien qu’à toi.
    }
held-back-place =
    { $count ->
        [one] { $count } autre pratique pourrait aider ailleurs, par exemple dans une pièce calme ou dehors.
        [many] { $count } d’autres pratiques pourraient aider ailleurs, par exemple dans une pièce calme ou dehors.
       *[other] { $count } autres pratiques pourraient aider ailleurs, par exemple dans une pièce calme ou dehors.
    }
held-back-effort =
    { $count ->
        [one] { $count } autre pratique pourrait aider un jour où tu auras un peu plus de forces.
        [many] { $count } d’autres pratiques pourraient aider un jour où tu auras un peu plus de forces.
       *[other] { $count } autres pratiques pourraient aider un jour où tu auras un peu plus de forces.
    }
held-back-care =
    { $count ->
        [one] { $count } autre pratique peut attendre que les choses s’apaisent.
        [many] { $count } d’autres pratiques peuvent attendre que les choses s’apaisent.
       *[other] { $count } autres pratiques peuvent attendre que les choses s’apaisent.
    }
