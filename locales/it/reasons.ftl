### Italian (it).
### Form of address: tu, close and calm.
### Gender: no agreement with the reader or with the speaker of the needs; nouns and verbs in the present instead of adjectives and participles.
### Words to keep: numb = non sentire nulla / il vuoto / la distanza, cut off = lontananza, lontano da tutto (fixed phrase), practice = pratica,
### therapist = (studio, spazio di) terapia, counselor = ascolto, consultorio, trained person = persona preparata, crisis line = linea di ascolto, takeaway = da portare con te. Quotation marks: «».

## Why a practice was picked

reason-serves = Perché hai detto: «{ $need }».
reason-serves-also = Può aiutare anche con: «{ $need }».
reason-heard = Perché hai detto: «{ $words }».
reason-suits = Va bene per ciò che hai indicato: «{ $cause }».
reason-gentle = È dolce, e ora ci vuole dolcezza.
reason-calming = Ti aiuta prima di tutto a ritrovare un po’ di calma.
reason-help-due = Non devi portare questo peso senza aiuto.
reason-first-step = È un modo dolce per cominciare.
reason-within-reach = È dolce, e puoi farla qui e adesso.
reason-done-lately = L’hai fatta da poco, perciò sta più in basso.

## What was held back

held-back-minutes =
    { $count ->
        [one] C’è ancora { $count } pratica che può aiutare quando avrai più tempo.
        [many] Altri { $count } di pratiche possono aiutare quando avrai più tempo.
       *[other] Altre { $count } pratiche possono aiutare quando avrai più tempo.
    }
held-back-alone =
    { $count ->
        [one] C’è ancora { $count } pratica che può aiutare quando con te ci sarà una persona fidata.
        [many] Altri { $count } di pratiche possono aiutare quando con te ci sarà una persona fidata.
       *[other] Altre { $count } pratiche possono aiutare quando con te ci sarà una persona fidata.
    }
held-back-with-someone =
    { $count ->
        [one] C’è ancora { $count } pratica che può aiutare quando avrai un po’ di tempo per te.
        [many] Altri { $count } di pratiche possono aiutare quando avrai un po’ di tempo per te.
       *[other] Altre { $count } pratiche possono aiutare quando avrai un po’ di tempo per te.
    }
held-back-place =
    { $count ->
        [one] C’è ancora { $count } pratica che può aiutare in un altro posto, come una stanza tranquilla o all’aperto.
        [many] Altri { $count } di pratiche possono aiutare in un altro posto, come una stanza tranquilla o all’aperto.
       *[other] Altre { $count } pratiche possono aiutare in un altro posto, come una stanza tranquilla o all’aperto.
    }
held-back-effort =
    { $count ->
        [one] C’è ancora { $count } pratica che può aiutare in un giorno in cui potrai metterci più impegno.
        [many] Altri { $count } di pratiche possono aiutare in un giorno in cui potrai metterci più impegno.
       *[other] Altre { $count } pratiche possono aiutare in un giorno in cui potrai metterci più impegno.
    }
held-back-care =
    { $count ->
        [one] C’è ancora { $count } pratica che può aspettare un momento più calmo.
        [many] Altri { $count } di pratiche possono aspettare un momento più calmo.
       *[other] Altre { $count } pratiche possono aspettare un momento più calmo.
    }
