### Brazilian Portuguese (pt-BR).
### Form of address: você, close and calm.
### Gender: no agreement with the reader or with the speaker of the needs; nouns, verbs in the present and "quem" instead.
### Words to keep: numb = anestesia (in leads: anestesia emocional) / não sentir nada, cut off = longe de tudo, practice = prática, therapist = terapeuta or psicoterapeuta,
### community = grupo or comunidade, crisis line = linha de apoio, takeaway = para levar com você. Quotation marks: “ ”.

## Why a practice was picked

reason-serves = Porque você disse: “{ $need }”.
reason-serves-also = Também pode ajudar com “{ $need }”.
reason-heard = Porque você disse: “{ $words }”.
reason-suits = Combina com o que você contou: “{ $cause }”.
reason-gentle = É leve, e é de leveza que você precisa agora.
reason-calming = Primeiro, ajuda a encontrar um pouco de chão.
reason-help-due = Você não precisa carregar isso sem ajuda.
reason-first-step = É um jeito leve de começar.
reason-within-reach = É leve, e dá para fazer aqui e agora.
reason-done-lately = Você fez isso há pouco tempo, por isso aparece mais abaixo.

## What was held back

held-back-minutes =
    { $count ->
        [one] Mais { $count } prática pode ajudar quando houver mais tempo.
        [many] Mais { $count } de práticas podem ajudar quando houver mais tempo.
       *[other] Mais { $count } práticas podem ajudar quando houver mais tempo.
    }
held-back-alone =
    { $count ->
        [one] Mais { $count } prática pode ajudar quando alguém de confiança estiver com você.
        [many] Mais { $count } de práticas podem ajudar quando alguém de confiança estiver com você.
       *[other] Mais { $count } práticas podem ajudar quando alguém de confiança estiver com você.
    }
held-back-with-someone =
    { $count ->
        [one] Mais { $count } prática pode ajudar quando você tiver um tempo só seu.
        [many] Mais { $count } de práticas podem ajudar quando você tiver um tempo só seu.
       *[other] Mais { $count } práticas podem ajudar quando você tiver um tempo só seu.
    }
held-back-place =
    { $count ->
        [one] Mais { $count } prática pode ajudar em outro lugar, como um cômodo tranquilo ou ao ar livre.
        [many] Mais { $count } de práticas podem ajudar em outro lugar, como um cômodo tranquilo ou ao ar livre.
       *[other] Mais { $count } práticas podem ajudar em outro lugar, como um cômodo tranquilo ou ao ar livre.
    }
held-back-effort =
    { $count ->
        [one] Mais { $count } prática pode ajudar num dia em que você puder se exigir mais.
        [many] Mais { $count } de práticas podem ajudar num dia em que você puder se exigir mais.
       *[other] Mais { $count } práticas podem ajudar num dia em que você puder se exigir mais.
    }
held-back-care =
    { $count ->
        [one] Mais { $count } prática pode esperar até as coisas ficarem mais calmas.
        [many] Mais { $count } de práticas podem esperar até as coisas ficarem mais calmas.
       *[other] Mais { $count } práticas podem esperar até as coisas ficarem mais calmas.
    }
