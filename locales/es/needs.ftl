### Spanish (es), for readers in Latin America and Spain alike.
### Form of address: tú, close and calm. Never ustedes or vosotros; no word that only one country uses.
### Gender: no agreement with the reader or with the speaker of the needs. Nouns, verbs, and words of one form (fuerte, a solas, a salvo)
### stand for adjectives; people are “alguien”, “quien” or “persona”, professionals “alguien con formación”, “terapeuta”, “centro de salud”.
### Words to keep: numb = no sentir nada / el vacío / un día de vacío, cut off = lejos de todo, shield = escudo, wall = muro,
### practice = práctica, choice = decisión (never elección, which reads as a vote), therapist = terapeuta,
### counselor = profesional de apoyo psicológico / orientación, community = comunidad, spiritual practice = algo más grande que tú,
### safe person = alguien de confianza, safe = a salvo, crisis lines = personas que escuchan, takeaway = para llevar contigo.
### Quotation marks: “ ”; the full stop stands after the closing mark, also after “¿…?”.

## The needs, as a person would choose one from a list

need-feel-again-title = No siento nada, o siento un vacío
need-be-kind-title = Me juzgo o me echo la culpa
need-understand-why-title = No sé por qué llegué a estar así
need-notice-feelings-title = No sé qué siento ni qué necesito
need-face-feelings-title = Me dan miedo mis sentimientos, o me desbordan
need-calm-body-title = Siento tensión o agotamiento, o tengo los nervios de punta
need-be-heard-title = Siento soledad, y nadie me entiende
need-speak-up-title = Me guardo lo que siento
need-trust-again-title = Me cuesta confiar o dejar que alguien se acerque
need-feel-alive-title = Nada me alegra ni tiene sentido para mí
need-be-present-title = Mi cabeza siempre está en otra parte
need-be-patient-title = Está tardando demasiado, o di un paso atrás
need-find-hope-title = Ya no tengo esperanza de que esto mejore
need-get-help-title = Creo que necesito ayuda profesional
