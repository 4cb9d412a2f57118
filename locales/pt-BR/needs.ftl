### Brazilian Portuguese (pt-BR).
### Form of address: você, close and calm.
### Gender: no agreement with the reader or with the speaker of the needs; nouns, verbs in the present and "quem" instead.
### Words to keep: numb = anestesia (in leads: anestesia emocional) / não sentir nada, cut off = longe de tudo, practice = prática, therapist = terapeuta or psicoterapeuta,
### community = grupo or comunidade, crisis line = linha de apoio, takeaway = para levar com você. Quotation marks: “ ”.

## The needs, as a person would choose one from a list

need-feel-again-title = Não sinto nada, ou sinto um vazio
need-be-kind-title = Eu me julgo e me culpo
need-understand-why-title = Não sei por que fiquei assim
need-notice-feelings-title = Não sei dizer o que sinto ou do que preciso
need-face-feelings-title = Tenho medo do que sinto, ou isso me inunda
need-calm-body-title = Vivo com tensão, cansaço ou nervos à flor da pele
need-be-heard-title = Sinto solidão, e ninguém me entende
need-speak-up-title = Guardo para mim o que sinto
need-trust-again-title = Acho difícil confiar ou deixar alguém chegar perto
need-feel-alive-title = Nada me traz alegria ou sentido
need-be-present-title = Minha cabeça está sempre em outro lugar
need-be-patient-title = Está demorando demais, ou tive uma recaída
need-find-hope-title = Perdi a esperança de que isso melhore
need-get-help-title = Acho que preciso de ajuda profissional
