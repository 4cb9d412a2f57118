### Spanish (es), for readers in Latin America and Spain alike.
### Form of address: tú, close and calm; vocabulary that is understood everywhere.
### Gender: no agreement with the reader or with the speaker of the needs; nouns, verbs and "quien" instead of adjectives.
### Words to keep: numb = no sentir nada / el vacío / la anestesia emocional, cut off = lejos de todo, practice = práctica,
### therapist = terapeuta, crisis line = línea de ayuda, takeaway = para llevar contigo. Quotation marks: “ ”.

## The guide itself

language-name = Español

guide-title = Cómo reconectar con tus emociones

guide-opening =
    La vida puede seguir por fuera mientras algo por dentro se ha quedado en silencio. Trabajas, conversas, haces lo que toca. Incluso sonríes. Y todo el tiempo hay una distancia: contigo, con los demás, con lo que antes importaba.

    Tal vez no sientes nada, o sientes un vacío. Tal vez te preguntas adónde se fueron tus sentimientos.

guide-no-failure =
    Esto no es un fallo tuyo. Muchas veces es la respuesta a algo: estrés, un corazón roto, un trauma, una gran decepción, o simplemente demasiado durante demasiado tiempo.

    La cercanía se puede volver a construir. Lleva tiempo, y pide paciencia contigo.

guide-promise =
    El camino de vuelta no consiste en fingir alegría. Consiste en darte permiso: para sentir, para confiar, para abrirte un poco. Primero hacia ti. Después, poco a poco, hacia el mundo.

guide-closing =
    Tu corazón no se ha ido. Aprendió a protegerse. Debajo de ese vacío tus sentimientos siguen ahí, y esperan delicadeza, paciencia y seguridad.

    No tienes que aparentar felicidad. Se trata de volver a vivir por entero, con las partes difíciles y las partes hermosas.

    No tiene que pasar todo de una vez. Un paso honesto hacia ti, por pequeño que sea, ya es el comienzo de la sanación.
