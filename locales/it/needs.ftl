### Italian (it).
### Form of address: tu, close and calm.
### Gender: no agreement with the reader or with the speaker of the needs; nouns and verbs in the present instead of adjectives and participles.
### Words to keep: numb = non sentire nulla / il vuoto / la distanza, cut off = lontananza, lontano da tutto (fixed phrase), practice = pratica,
### therapist = (studio, spazio di) terapia, counselor = ascolto, consultorio, trained person = persona preparata, crisis line = linea di ascolto, takeaway = da portare con te. Quotation marks: «».

## The needs, as a person would choose one from a list

need-feel-again-title = Non sento niente, o sento un vuoto
need-be-kind-title = Mi giudico o mi do la colpa
need-understand-why-title = Non capisco perché adesso sto così
need-notice-feelings-title = Non so dire che cosa sento o di che cosa ho bisogno
need-face-feelings-title = Ho paura di quello che sento, o mi travolge
need-calm-body-title = Ho il corpo teso o sfinito, o i nervi a fior di pelle
need-be-heard-title = Mi pesa la solitudine, e nessuno mi capisce
need-speak-up-title = Tengo dentro quello che sento
need-trust-again-title = Faccio fatica a fidarmi o a lasciare avvicinare qualcuno
need-feel-alive-title = Niente mi dà gioia o senso
need-be-present-title = Con la testa sono sempre altrove
need-be-patient-title = Ci vuole troppo tempo, o ho avuto una ricaduta
need-find-hope-title = Non riesco più a sperare che vada meglio
need-get-help-title = Penso di aver bisogno di un aiuto professionale
