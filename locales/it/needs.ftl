### Italian (it).
### Form of address: tu, close and calm.
### Gender: no agreement with the reader or with the speaker of the needs; nouns and verbs in the present instead of adjectives and participles.
### Words to keep: numb = non sentire nulla / il vuoto / la distanza, cut off = lontananza, lontano da tutto (fixed phrase), practice = pratica,
### therapist = terapeuta, psicologo o psicologa only where needed, crisis line = linea di ascolto, takeaway = da portare con te. Quotation marks: «».

## The needs, as a person would choose one from a list

need-feel-again-title = Non sento niente, o sento un vuoto
need-be-kind-title = Mi giudico o mi do la colpa
need-understand-why-title = Non so perché adesso sono così
need-notice-feelings-title = Non so dire che cosa sento o di che cosa ho bisogno
need-face-feelings-title = Ho paura di quello che sento, o mi travolge
need-calm-body-title = Ho addosso tensione, stanchezza o nervi tesi
need-be-heard-title = Sento solitudine, e nessuno mi capisce
need-speak-up-title = Tengo dentro quello che sento
need-trust-again-title = Fatico a fidarmi o a far avvicinare qualcuno
need-feel-alive-title = Niente mi dà gioia o senso
need-be-present-title = Con la testa sono sempre altrove
need-be-patient-title = Ci vuole troppo tempo, o ho avuto una ricaduta
need-find-hope-title = Non spero più che vada meglio
need-get-help-title = Penso di aver bisogno di un aiuto professionale
