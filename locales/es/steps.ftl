### Spanish (es), for readers in Latin America and Spain alike.
### Form of address: tú, close and calm; vocabulary that is understood everywhere.
### Gender: no agreement with the reader or with the speaker of the needs; nouns, verbs and "quien" instead of adjectives.
### Words to keep: numb = no sentir nada / el vacío / la anestesia emocional, cut off = lejos de todo, practice = práctica,
### therapist = terapeuta, crisis line = línea de ayuda, takeaway = para llevar contigo. Quotation marks: “ ”.

## 1. Acknowledge

step-acknowledge-title = Ponle nombre, sin juzgarte
step-acknowledge-body =
    Todo empieza por la honestidad. Escucha cómo te hablas. “No debería sentirme así.” “Hay gente que está peor.” Prueba con otras palabras: “Me siento lejos de todo, y eso cuenta.”

    Solemos apartar esta sensación por miedo a que demuestre que algo anda mal. Casi siempre muestra otra cosa: que aguantaste con fuerza demasiado tiempo, con muy poco apoyo.
step-acknowledge-takeaway = Juzgarte agranda la distancia, y la amabilidad abre la puerta.

## 2. Understand

step-understand-title = Mira por qué se cerró la puerta
step-understand-body =
    Esta distancia nunca sale de la nada. Te protege. Cuando el dolor es demasiado, la mente puede elegir sentir menos, en lugar de sentirlo todo a la vez.

    Visto así, no sentir no es debilidad. Es una forma de sobrevivir que un día te ayudó. Pero el escudo de entonces puede ser el muro de ahora, entre tú y una vida plena.
step-understand-lead = Algunas razones comunes:
step-understand-takeaway = Lo que un día te protegió puede estar frenándote hoy.

## 3. Begin with yourself

step-self-first-title = Empieza por ti
step-self-first-body =
    Cuando todo se siente lejos, dan ganas de arreglar primero las relaciones con los demás. Pero la conexión empieza por dentro. Lejos de lo que sientes, cuesta acercarse de verdad a alguien.

    No hace falta un gran cambio. Bastan pequeños momentos que te recuerden: aquí dentro sigue habiendo un mundo entero.
step-self-first-lead = Formas suaves de empezar:
step-self-first-takeaway = La cercanía contigo sostiene todos los demás lazos.

## 4. Allow feelings

step-allow-feelings-title = Deja que vengan los sentimientos, también los difíciles
step-allow-feelings-body =
    Quizá te mantienes lejos de lo que sientes por miedo a lo que saldría: dolor, enojo, tristeza, miedo. Ese temor tiene sentido. Lo que se guardó mucho tiempo suele volver con fuerza al principio.

    Pero sentir una emoción no es dejar que mande. Es darte cuenta de que está ahí, sin juzgarla y sin apartarla.
step-allow-feelings-lead = Pequeños comienzos:
step-allow-feelings-takeaway = Un sentimiento que tiene permiso para estar empieza a perder su poder sobre ti.

## 5. Through the body

step-through-the-body-title = Deja que el cuerpo ayude
step-through-the-body-body =
    Sanar ocurre en el cuerpo tanto como en la mente. Quien está lejos de sus sentimientos muchas veces también está lejos de su cuerpo.

    Un movimiento sencillo puede despertar los sentidos. Calma los nervios, y los sentimientos pueden asomar despacio y con seguridad.
step-through-the-body-lead = Algunas cosas sencillas para probar:
step-through-the-body-takeaway = Cuando el cuerpo se siente más a salvo, los sentimientos también.

## 6. Safe spaces

step-safe-spaces-title = Haz sitio donde haya seguridad
step-safe-spaces-body =
    Reconectar es más fácil donde hay seguridad. No necesitas abrirte con todo el mundo. Bastan uno o dos lugares donde puedas decir la verdad y nadie te juzgue.
step-safe-spaces-lead = Puede ser:
step-safe-spaces-takeaway = Abrirse necesita seguridad; sin ella, la mente mantiene sus muros en alto.

## 7. Small expressions

step-small-expressions-title = Muestra lo que sientes en pequeños gestos
step-small-expressions-body =
    No hace falta una conversación profunda cada día. Las pequeñas señales cuentan. Cada una es práctica para acercarte y para que te comprendan.
step-small-expressions-lead = Por ejemplo:
step-small-expressions-takeaway = La conexión crece con la sinceridad de cada día, no solo con los grandes momentos.

## 8. Relearn trust

step-relearn-trust-title = Vuelve a confiar, despacio y con cuidado
step-relearn-trust-body =
    La distancia suele tener que ver con una confianza rota. Tras una herida el corazón se cierra, y abrirse otra vez parece un riesgo.

    Reconstruir la confianza no es abrirse con cualquiera. Es elegir a personas seguras y dejar que la cercanía crezca poco a poco.
step-relearn-trust-lead = Lo que ayuda a que vuelva:
step-relearn-trust-takeaway = No hay prisa: la seguridad crece despacio, y está bien así.

## 9. Feel alive

step-feel-alive-title = Vuelve a lo que te hace sentir la vida
step-feel-alive-body =
    Algunas cosas despiertan sentimientos por sí solas. Pueden devolver alegría, sentido y propósito, incluso antes de que notes que vuelves a sentir.
step-feel-alive-lead = Para ti, puede ser:
step-feel-alive-takeaway = Sentir la vida es parte de sentir conexión.

## 10. Be present

step-be-present-title = Quédate aquí un momento
step-be-present-body =
    El vacío y la distracción constante suelen ir juntos. Una mente que no para de deslizar la pantalla, preocuparse o planear no tiene sitio para notar un sentimiento.

    No hacen falta horas de meditación. Basta con volver a este momento un poco más a menudo.
step-be-present-lead = Para practicar:
step-be-present-takeaway = Los sentimientos viven en el presente, no en el ruido de la mente.

## 11. Give it time

step-give-it-time-title = Date tiempo
step-give-it-time-body =
    Quizá esperas que sea rápido, y cuando no lo es llega la frustración, o la idea de que no tienes arreglo. Pero viene poco a poco. Un día todo se siente cerca. Al siguiente vuelve el vacío.

    Eso no es un paso atrás. Sanar no va en línea recta. Los muros que llevaron años no caen en una noche.
step-give-it-time-takeaway = Ten paciencia contigo.

## 12. Professional help

step-professional-help-title = Cuándo importa la ayuda profesional
step-professional-help-body =
    La terapia puede ayudar mucho. Buscarla no es debilidad. Significa que te importa cómo estás por dentro.

    Mereces más que una vida que solo funciona. También tú puedes sentir cercanía, y sentir la vida.
step-professional-help-lead = Puede ser el momento cuando el vacío es:
step-professional-help-lead-therapy-benefits = La terapia da espacio para:
step-professional-help-takeaway = Pedir ayuda es una fortaleza.

## 13. Hope

step-hope-title = Reconecta con la esperanza
step-hope-body =
    Desde dentro de la distancia es fácil creer que siempre será así. Pero los estados de ánimo pasan, y el vacío también cambia. Un corazón puede sanar, ablandarse y abrirse de nuevo.

    Cada una de estas elecciones reconstruye, despacio, tu mundo interior.
step-hope-lead = Ocurre cada vez que eliges:
step-hope-takeaway = La esperanza también es una conexión: con tu futuro, con tu crecimiento y con tu capacidad de volver a sentir.
