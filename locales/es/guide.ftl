### Spanish (es), for readers in Latin America and Spain alike.
### Form of address: tú, close and calm. Never ustedes or vosotros; no word that only one country uses.
### Gender: no agreement with the reader or with the speaker of the needs. Nouns, verbs, and words of one form (fuerte, a solas, a salvo)
### stand for adjectives; people are “alguien”, “quien” or “persona”, professionals “alguien con formación”, “terapeuta”, “centro de salud”.
### Words to keep: numb = no sentir nada / el vacío / un día de vacío, cut off = lejos de todo, shield = escudo, wall = muro,
### practice = práctica, choice = decisión (never elección, which reads as a vote), therapist = terapeuta,
### counselor = profesional de apoyo psicológico / orientación, community = comunidad, spiritual practice = algo más grande que tú,
### safe person = alguien de confianza, safe = a salvo, crisis lines = personas que escuchan, takeaway = para llevar contigo.
### Quotation marks: “ ”; the full stop stands after the closing mark, also after “¿…?”.

## The guide itself

language-name = Español

guide-title = Cómo reconectar con tus emociones

guide-opening =
    La vida puede seguir por fuera mientras algo por dentro se ha quedado en silencio. Trabajas. Conversas. Haces lo que hay que hacer. Incluso sonríes. Y todo ese tiempo hay una distancia que te separa: de ti, de la gente, de lo que antes importaba.

    Tal vez no sientes nada, o sientes un vacío. Tal vez te preguntas adónde se fueron tus sentimientos.

guide-no-failure =
    Esto no significa que haya algo malo en ti. Muchas veces es la respuesta a algo: estrés, un corazón roto, un trauma, una gran decepción, o simplemente demasiada carga durante demasiado tiempo.

    La cercanía se puede volver a construir. Lleva tiempo, y pide paciencia contigo.

guide-promise =
    El camino de vuelta no consiste en fingir alegría. Consiste en darte permiso: para sentir, para confiar, para abrirte un poco. Primero hacia ti. Después, poco a poco, hacia el mundo.

guide-closing =
    Tu corazón no se ha ido. Aprendió a protegerse. Debajo del vacío tus sentimientos siguen ahí, y esperan ternura, paciencia y seguridad.

    No tienes que aparentar felicidad. Se trata de recuperar toda tu humanidad, con sus partes difíciles y sus partes hermosas.

    No tiene que pasar todo a la vez. Un paso honesto hacia ti, por pequeño que sea, ya es sanar.
