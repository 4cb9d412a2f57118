### Spanish (es), for readers in Latin America and Spain alike.
### Form of address: tú, close and calm. Never ustedes or vosotros; no word that only one country uses.
### Gender: no agreement with the reader or with the speaker of the needs. Nouns, verbs, and words of one form (fuerte, a solas, a salvo)
### stand for adjectives; people are “alguien”, “quien” or “persona”, professionals “alguien con formación”, “terapeuta”, “centro de salud”.
### Words to keep: numb = no sentir nada / el vacío / un día de vacío, cut off = lejos de todo, shield = escudo, wall = muro,
### practice = práctica, choice = decisión (never elección, which reads as a vote), therapist = terapeuta,
### counselor = profesional de apoyo psicológico / orientación, community = comunidad, spiritual practice = algo más grande que tú,
### safe person = alguien de confianza, safe = a salvo, crisis lines = personas que escuchan, takeaway = para llevar contigo.
### Quotation marks: “ ”; the full stop stands after the closing mark, also after “¿…?”.

## 1. Acknowledge

step-acknowledge-title = Ponle nombre, sin juzgarte
step-acknowledge-body =
    Sanar empieza con la honestidad. Escucha cómo te hablas. “No debería sentirme así”. “Hay gente que está peor”. Prueba con otras palabras: “Me siento lejos de todo, y eso cuenta”.

    Solemos apartar esta sensación por miedo a que demuestre que algo anda mal por dentro. Lo más común es que muestre otra cosa: que fuiste fuerte demasiado tiempo, con muy poco apoyo.
step-acknowledge-takeaway = Juzgarte agranda la distancia, y la amabilidad abre la puerta.

## 2. Understand

step-understand-title = Comprende por qué te cerraste
step-understand-body =
    Esta distancia nunca sale de la nada. Te protege. Cuando el dolor es demasiado, la mente puede elegir sentir menos, en lugar de sentirlo todo a la vez.

    Visto así, el vacío no es una debilidad. Es una forma de sobrevivir que un día te ayudó. Pero el escudo de entonces puede ser el muro de ahora, y quedarse entre tú y una vida plena.
step-understand-lead = Algunas razones frecuentes:
step-understand-takeaway = Lo que un día te protegió puede estar frenándote hoy.

## 3. Begin with yourself

step-self-first-title = Empieza por ti
step-self-first-body =
    Cuando todo se siente lejos, dan ganas de arreglar primero los lazos con los demás. Pero la conexión empieza por dentro. Si estás lejos de lo que sientes, cuesta acercarse de verdad a alguien.

    No necesitas un gran cambio. Necesitas pequeños momentos que te recuerden algo: aquí dentro sigue habiendo un mundo entero.
step-self-first-lead = Algunas formas suaves de empezar:
step-self-first-takeaway = La cercanía contigo sostiene todos tus demás lazos.

## 4. Allow feelings

step-allow-feelings-title = Deja que vengan los sentimientos, incluso los difíciles
step-allow-feelings-body =
    Quizá te mantienes lejos de lo que sientes por temor a lo que saldría: dolor, rabia, tristeza, miedo. Ese temor tiene sentido. Lo que se guardó mucho tiempo suele volver con fuerza al principio.

    Pero sentir una emoción no es dejar que mande. Solo te das cuenta de que está ahí. No la juzgas, ni la apartas.
step-allow-feelings-lead = Pequeñas maneras de empezar:
step-allow-feelings-takeaway = Un sentimiento al que dejas estar empieza a perder su poder sobre ti.

## 5. Through the body

step-through-the-body-title = Deja que el cuerpo ayude
step-through-the-body-body =
    Se sana en el cuerpo tanto como en la mente. Si estás lejos de tus sentimientos, quizá también estés lejos de tu cuerpo.

    Un movimiento sencillo puede despertar los sentidos. Ayuda a calmar los nervios, para que los sentimientos asomen despacio y con seguridad.
step-through-the-body-lead = Algunas cosas sencillas para probar:
step-through-the-body-takeaway = Cuando el cuerpo se siente más a salvo, los sentimientos también.

## 6. Safe spaces

step-safe-spaces-title = Date un lugar seguro
step-safe-spaces-body =
    Es más fácil reconectar en un lugar donde te sientes a salvo. No tienes que abrirte con todo el mundo. Bastan uno o dos lugares donde puedas hablar con honestidad y nadie te juzgue.
step-safe-spaces-lead = Puede ser:
step-safe-spaces-takeaway = Para abrirse hace falta seguridad; sin ella, la mente mantiene sus muros en alto.

## 7. Small expressions

step-small-expressions-title = Muestra lo que sientes en pequeños gestos
step-small-expressions-body =
    No hace falta una conversación profunda cada día. Las pequeñas señales cuentan. Con cada una practicas cómo acercarte y cómo dejar que te comprendan.
step-small-expressions-lead = Por ejemplo:
step-small-expressions-takeaway = La conexión crece con la sinceridad de cada día, no solo con los grandes momentos.

## 8. Relearn trust

step-relearn-trust-title = Vuelve a confiar, despacio y con cuidado
step-relearn-trust-body =
    La distancia suele tener que ver con una confianza rota. Si te hicieron daño, te cerraste, y volver a abrirte parece un riesgo.

    Reconstruir la confianza no es abrirse con cualquiera. Es elegir a personas con quienes te sientas a salvo, y dejar que la cercanía crezca poco a poco.
step-relearn-trust-lead = Lo que ayuda a recuperar la confianza:
step-relearn-trust-takeaway = No hay prisa: la seguridad crece despacio, y está bien así.

## 9. Feel alive

step-feel-alive-title = Vuelve a lo que te llena de vida
step-feel-alive-body =
    Algunas cosas despiertan sentimientos por sí solas. Pueden devolver alegría, sentido y propósito, incluso antes de que notes que vuelves a sentir.
step-feel-alive-lead = Para ti, puede ser:
step-feel-alive-takeaway = Sentir la vida en ti es parte de sentir conexión.

## 10. Be present

step-be-present-title = Quédate aquí un momento
step-be-present-body =
    El vacío y una cabeza siempre ocupada suelen ir de la mano. Si la mente salta sin parar entre la pantalla, las preocupaciones y los planes, no le queda sitio para notar un sentimiento.

    No necesitas horas de meditación. Basta con volver a este momento un poco más a menudo.
step-be-present-lead = Para practicar:
step-be-present-takeaway = Los sentimientos viven en este momento, no en el ruido de la mente.

## 11. Give it time

step-give-it-time-title = Date tiempo
step-give-it-time-body =
    Quizá esperas que sea rápido. Y cuando no lo es, llega la decepción, o la sensación de que algo en ti se rompió. Pero esto viene poco a poco. Un día todo se siente cerca. Al día siguiente vuelve el vacío.

    Eso no es un paso atrás. Sanar no va en línea recta. Los muros que tardaron años en levantarse no caen en una noche.
step-give-it-time-takeaway = Ten paciencia contigo.

## 12. Professional help

step-professional-help-title = Cuándo puede servir la ayuda profesional
step-professional-help-body =
    La terapia puede ayudar mucho. Buscarla no es debilidad. Significa que te importa cómo estás por dentro.

    Mereces algo más que una vida que solo funciona. Tú también puedes sentir cercanía, y sentir la vida en ti.
step-professional-help-lead = Quizá sea el momento si el vacío:
step-professional-help-lead-therapy-benefits = La terapia te da espacio para:
step-professional-help-takeaway = Pedir ayuda es una fortaleza.

## 13. Hope

step-hope-title = Reconecta con la esperanza
step-hope-body =
    Desde dentro de esa distancia, es fácil creer que siempre será así. Pero los sentimientos cambian, y las épocas de vacío también. Un corazón puede sanar. Puede ablandarse y abrirse de nuevo.

    Cada una de estas decisiones reconstruye, poco a poco, tu mundo interior.
step-hope-lead = Ocurre cada vez que eliges:
step-hope-takeaway = La esperanza también es una conexión: con tu futuro, con tu crecimiento y con tu capacidad de volver a sentir.
