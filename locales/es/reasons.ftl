### Spanish (es), for readers in Latin America and Spain alike.
### Form of address: tú, close and calm. Never ustedes or vosotros; no word that only one country uses.
### Gender: no agreement with the reader or with the speaker of the needs. Nouns, verbs, and words of one form (fuerte, a solas, a salvo)
### stand for adjectives; people are “alguien”, “quien” or “persona”, professionals “alguien con formación”, “terapeuta”, “centro de salud”.
### Words to keep: numb = no sentir nada / el vacío / un día de vacío, cut off = lejos de todo, shield = escudo, wall = muro,
### practice = práctica, choice = decisión (never elección, which reads as a vote), therapist = terapeuta,
### counselor = profesional de apoyo psicológico / orientación, community = comunidad, spiritual practice = algo más grande que tú,
### safe person = alguien de confianza, safe = a salvo, crisis lines = personas que escuchan, takeaway = para llevar contigo.
### Quotation marks: “ ”; the full stop stands after the closing mark, also after “¿…?”.

## Why a practice was picked

reason-serves = Porque dijiste: “{ $need }”.
reason-serves-also = También puede ayudar con esto: “{ $need }”.
reason-heard = Porque dijiste: “{ $words }”.
reason-suits = Encaja con lo que mencionaste: “{ $cause }”.
reason-gentle = Es suave, y eso es lo que conviene ahora.
reason-calming = Te ayuda a recuperar primero algo de calma.
reason-help-due = No tienes que cargar con esto a solas.
reason-first-step = Es una forma suave de empezar.
reason-within-reach = Es suave, y puedes hacerlo aquí y ahora.
reason-done-lately = Lo hiciste hace poco, por eso aparece más abajo.

## What was held back

held-back-minutes =
    { $count ->
        [one] Una práctica más puede ayudar cuando tengas más tiempo.
        [many] { $count } de prácticas más pueden ayudar cuando tengas más tiempo.
       *[other] { $count } prácticas más pueden ayudar cuando tengas más tiempo.
    }
held-back-alone =
    { $count ->
        [one] Una práctica más puede ayudar cuando alguien de confianza esté contigo.
        [many] { $count } de prácticas más pueden ayudar cuando alguien de confianza esté contigo.
       *[other] { $count } prácticas más pueden ayudar cuando alguien de confianza esté contigo.
    }
held-back-with-someone =
    { $count ->
        [one] Una práctica más puede ayudar cuando tengas un rato a solas.
        [many] { $count } de prácticas más pueden ayudar cuando tengas un rato a solas.
       *[other] { $count } prácticas más pueden ayudar cuando tengas un rato a solas.
    }
held-back-place =
    { $count ->
        [one] Una práctica más puede ayudar en otro lugar, como una habitación tranquila o al aire libre.
        [many] { $count } de prácticas más pueden ayudar en otro lugar, como una habitación tranquila o al aire libre.
       *[other] { $count } prácticas más pueden ayudar en otro lugar, como una habitación tranquila o al aire libre.
    }
held-back-effort =
    { $count ->
        [one] Una práctica más puede ayudar un día en que puedas pedirte más.
        [many] { $count } de prácticas más pueden ayudar un día en que puedas pedirte más.
       *[other] { $count } prácticas más pueden ayudar un día en que puedas pedirte más.
    }
held-back-care =
    { $count ->
        [one] Una práctica más puede esperar a que haya más calma.
        [many] { $count } de prácticas más pueden esperar a que haya más calma.
       *[other] { $count } prácticas más pueden esperar a que haya más calma.
    }
