### Spanish (es), for readers in Latin America and Spain alike.
### Form of address: tú, close and calm. Never ustedes or vosotros; no word that only one country uses.
### Gender: no agreement with the reader or with the speaker of the needs. Nouns, verbs, and words of one form (fuerte, a solas, a salvo)
### stand for adjectives; people are “alguien”, “quien” or “persona”, professionals “alguien con formación”, “terapeuta”, “centro de salud”.
### Words to keep: numb = no sentir nada / el vacío / un día de vacío, cut off = lejos de todo, shield = escudo, wall = muro,
### practice = práctica, choice = decisión (never elección, which reads as a vote), therapist = terapeuta,
### counselor = profesional de apoyo psicológico / orientación, community = comunidad, spiritual practice = algo más grande que tú,
### safe person = alguien de confianza, safe = a salvo, crisis lines = personas que escuchan, takeaway = para llevar contigo.
### Quotation marks: “ ”; the full stop stands after the closing mark, also after “¿…?”.

## Causes

cause-repeated-hurt-title = Heridas que se repiten
cause-repeated-hurt-text = Cuando el dolor vuelve una y otra vez, sentir menos puede parecer la única manera de aguantar.
cause-loss-title = Pérdida o duelo
cause-loss-text = Alguien o algo que amabas ya no está, y sentirlo todo de golpe sería demasiado.
cause-betrayal-title = Traición de alguien cercano
cause-betrayal-text = Alguien con quien contabas rompió tu confianza, y ahora la cercanía parece un riesgo.
cause-unsupported-title = Nadie estuvo a mi lado
cause-unsupported-text = Si nadie acogió lo que sentías, quizá aprendiste a esconderlo, incluso de ti.
cause-chronic-stress-title = Estrés prolongado o agotamiento
cause-chronic-stress-text = Cuando la vida pide demasiado durante demasiado tiempo, la mente ahorra fuerzas y baja el volumen de los sentimientos.
cause-trauma-title = Trauma, o miedo a que vuelvan a herirme
cause-trauma-text = Pasó algo terrible, y una parte de ti sigue en guardia para que no vuelva a pasar.

## Safe spaces

safe-space-trusted-person-title = Una persona de confianza
safe-space-trusted-person-text = Alguien que escucha, guarda lo que le cuentas y no te presiona.
safe-space-quiet-place-title = Un lugar tranquilo para ti
safe-space-quiet-place-text = Una habitación, un banco del parque, un rincón de la biblioteca: cualquier sitio donde nadie necesite nada de ti.
safe-space-supportive-community-title = Una comunidad que te apoya
safe-space-supportive-community-text = Un grupo al que puedes llegar tal como eres, en persona o en línea.
safe-space-therapist-title = Terapeuta o profesional de apoyo psicológico
safe-space-therapist-text = Alguien cuyo trabajo es escuchar con cuidado y ayudarte a poner orden.

## Trust builders

trust-builder-steady-support-title = Apoyo constante
trust-builder-steady-support-text = La otra persona está también en los días normales, no solo de vez en cuando.
trust-builder-respected-boundaries-title = Se respetan tus límites
trust-builder-respected-boundaries-text = Cuando dices no, o todavía no, se escucha y se respeta.
trust-builder-honest-talk-title = Conversaciones honestas
trust-builder-honest-talk-text = Ambas partes dicen la verdad, también cuando no es fácil.
trust-builder-time-title = Tiempo
trust-builder-time-text = La confianza crece con muchos momentos buenos, por pequeños que sean, y eso lleva tiempo.

## Help signals

help-signal-deep-title = es profundo
help-signal-deep-text = Lo alcanza todo, y casi nada te llega.
help-signal-long-lasting-title = dura mucho tiempo
help-signal-long-lasting-text = Lleva ahí meses o años.
help-signal-linked-to-trauma-title = está ligado a un trauma
help-signal-linked-to-trauma-text = Empezó con algo terrible que te pasó.
help-signal-linked-to-depression-title = está ligado a una depresión
help-signal-linked-to-depression-text = Viene con un ánimo bajo y pesado, y lo cotidiano se ha vuelto muy difícil.

## Therapy benefits

therapy-benefit-explore-emotions-title = explorar tus emociones
therapy-benefit-explore-emotions-text = Puedes descubrir lo que sientes, a tu ritmo y con alguien a tu lado.
therapy-benefit-process-past-pain-title = trabajar heridas antiguas
therapy-benefit-process-past-pain-text = Lo que aún duele del pasado se puede mirar con seguridad, poco a poco.
therapy-benefit-healthy-coping-title = encontrar formas de salir adelante que te hagan bien
therapy-benefit-healthy-coping-text = Puedes probar otras maneras de atravesar los momentos duros y quedarte con las que ayudan.
therapy-benefit-rebuild-awareness-title = volver a notar tus emociones
therapy-benefit-rebuild-awareness-text = Puedes aprender a captar un sentimiento cuando aún es pequeño y callado.

## Hope choices

hope-choice-be-honest-title = hablarte con honestidad
hope-choice-be-honest-text = Di lo que hoy es verdad para ti, aunque solo tú lo escuches.
hope-choice-tend-your-needs-title = cuidar lo que necesitas
hope-choice-tend-your-needs-text = Date una cosa que necesites por dentro: descanso, consuelo, compañía o calma.
hope-choice-allow-vulnerability-title = dejar que te vean
hope-choice-allow-vulnerability-text = Muestra un lado frágil a alguien que lo trate con cuidado.
hope-choice-seek-connection-title = buscar una conexión con sentido
hope-choice-seek-connection-text = Acércate, con un gesto pequeño, a alguien o algo que te importa.
