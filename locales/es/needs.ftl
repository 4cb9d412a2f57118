### Spanish (es), for readers in Latin America and Spain alike.
### Form of address: tú, close and calm; vocabulary that is understood everywhere.
### Gender: no agreement with the reader or with the speaker of the needs; nouns, verbs and "quien" instead of adjectives.
### Words to keep: numb = no sentir nada / el vacío / la anestesia emocional, cut off = lejos de todo, practice = práctica,
### therapist = terapeuta, crisis line = línea de ayuda, takeaway = para llevar contigo. Quotation marks: “ ”.

## The needs, as a person would choose one from a list

need-feel-again-title = No siento nada, o siento un vacío
need-be-kind-title = Me juzgo o me echo la culpa
need-understand-why-title = No sé por qué llegué a estar así
need-notice-feelings-title = No sé qué siento ni qué necesito
need-face-feelings-title = Me dan miedo mis sentimientos, o me desbordan
need-calm-body-title = Tengo tensión, agotamiento o los nervios de punta
need-be-heard-title = Siento soledad, y nadie me entiende
need-speak-up-title = Me guardo lo que siento
need-trust-again-title = Me cuesta confiar o dejar que alguien se acerque
need-feel-alive-title = Nada me da alegría ni sentido
need-be-present-title = Mi cabeza siempre está en otra parte
need-be-patient-title = Está tardando demasiado, o tuve una recaída
need-find-hope-title = Ya no tengo esperanza de que mejore
need-get-help-title = Creo que necesito ayuda profesional
