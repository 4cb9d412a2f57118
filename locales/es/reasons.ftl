### Spanish (es), for readers in Latin America and Spain alike.
### Form of address: tú, close and calm; vocabulary that is understood everywhere.
### Gender: no agreement with the reader or with the speaker of the needs; nouns, verbs and "quien" instead of adjectives.
### Words to keep: numb = no sentir nada / el vacío / la anestesia emocional, cut off = lejos de todo, practice = práctica,
### therapist = terapeuta, crisis line = línea de ayuda, takeaway = para llevar contigo. Quotation marks: “ ”.

## Why a practice was picked

reason-serves = Porque dijiste: “{ $need }”.
reason-serves-also = También puede ayudar con esto: “{ $need }”.
reason-heard = Porque dijiste: “{ $words }”.
reason-suits = Va bien con lo que nombraste: “{ $cause }”.
reason-gentle = Es suave, y la suavidad es lo que toca ahora.
reason-calming = Te ayuda a recuperar primero algo de calma.
reason-help-due = No tienes que cargar con esto sin compañía.
reason-first-step = Es una forma suave de empezar.
reason-within-reach = Es suave, y puedes hacerlo aquí y ahora.
reason-done-lately = Lo hiciste hace poco, por eso aparece más abajo.

## What was held back

held-back-minutes =
    { $count ->
        [one] Hay { $count } práctica más que puede ayudar cuando tengas más tiempo.
        [many] Hay { $count } de prácticas más que pueden ayudar cuando tengas más tiempo.
       *[other] Hay { $count } prácticas más que pueden ayudar cuando tengas más tiempo.
    }
held-back-alone =
    { $count ->
        [one] Hay { $count } práctica más que puede ayudar cuando alguien de confianza esté contigo.
        [many] Hay { $count } de prácticas más que pueden ayudar cuando alguien de confianza esté contigo.
       *[other] Hay { $count } prácticas más que pueden ayudar cuando alguien de confianza esté contigo.
    }
held-back-with-someone =
    { $count ->
        [one] Hay { $count } práctica más que puede ayudar cuando tengas un rato a solas.
        [many] Hay { $count } de prácticas más que pueden ayudar cuando tengas un rato a solas.
       *[other] Hay { $count } prácticas más que pueden ayudar cuando tengas un rato a solas.
    }
held-back-place =
    { $count ->
        [one] Hay { $count } práctica más que puede ayudar en otro lugar, como una habitación tranquila o al aire libre.
        [many] Hay { $count } de prácticas más que pueden ayudar en otro lugar, como una habitación tranquila o al aire libre.
       *[other] Hay { $count } prácticas más que pueden ayudar en otro lugar, como una habitación tranquila o al aire libre.
    }
held-back-effort =
    { $count ->
        [one] Hay { $count } práctica más que puede ayudar un día en que puedas pedirte más.
        [many] Hay { $count } de prácticas más que pueden ayudar un día en que puedas pedirte más.
       *[other] Hay { $count } prácticas más que pueden ayudar un día en que puedas pedirte más.
    }
held-back-care =
    { $count ->
        [one] Hay { $count } práctica más que puede esperar a que haya más calma.
        [many] Hay { $count } de prácticas más que pueden esperar a que haya más calma.
       *[other] Hay { $count } prácticas más que pueden esperar a que haya más calma.
    }
