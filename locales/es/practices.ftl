### Spanish (es), for readers in Latin America and Spain alike.
### Form of address: tú, close and calm. Never ustedes or vosotros; no word that only one country uses.
### Gender: no agreement with the reader or with the speaker of the needs. Nouns, verbs, and words of one form (fuerte, a solas, a salvo)
### stand for adjectives; people are “alguien”, “quien” or “persona”, professionals “alguien con formación”, “terapeuta”, “centro de salud”.
### Words to keep: numb = no sentir nada / el vacío / un día de vacío, cut off = lejos de todo, shield = escudo, wall = muro,
### practice = práctica, choice = decisión (never elección, which reads as a vote), therapist = terapeuta,
### counselor = profesional de apoyo psicológico / orientación, community = comunidad, spiritual practice = algo más grande que tú,
### safe person = alguien de confianza, safe = a salvo, crisis lines = personas que escuchan, takeaway = para llevar contigo.
### Quotation marks: “ ”; the full stop stands after the closing mark, also after “¿…?”.

## Step 1. Acknowledge

practice-name-it-title = Dilo tal cual
practice-name-it-summary = Dite que te sientes lejos de todo, y que importa.
practice-name-it-how-1 = Detente un momento, estés donde estés.
practice-name-it-how-2 = Dite, en voz alta o no: “Ahora mismo me siento lejos de todo, y eso cuenta”.
practice-name-it-how-3 = Si otras palabras son más ciertas para ti, usa esas.
practice-name-it-how-4 = No expliques ni arregles nada todavía. Deja que las palabras estén ahí.
practice-name-it-why = Lo que puedes nombrar ya no tienes que cargarlo a oscuras.

practice-drop-the-comparison-title = Suelta la comparación
practice-drop-the-comparison-summary = Nota el “no debería” y el “hay gente que está peor”, y déjalos ir.
practice-drop-the-comparison-how-1 = Piensa en cómo has estado últimamente y escucha qué te dices sobre eso.
practice-drop-the-comparison-how-2 = Atrapa una frase que empiece con “no debería” o “hay gente que está peor”.
practice-drop-the-comparison-how-3 = Imagina que la dejas en el suelo, como una bolsa pesada.
practice-drop-the-comparison-how-4 = En su lugar pon esta: “Para mí es difícil, y con eso basta”.
practice-drop-the-comparison-why = El dolor no es un concurso, y la amabilidad abre lo que el juicio mantiene cerrado.

## Step 2. Understand

practice-thank-the-shield-title = Dale las gracias al escudo
practice-thank-the-shield-summary = Mira atrás, a cuando empezaste a sentir menos, y a aquello de lo que te protegió.
practice-thank-the-shield-how-1 = Siéntate en un lugar tranquilo, con papel y lápiz si quieres.
practice-thank-the-shield-how-2 = Pregúntate: “¿Cuándo empecé a sentir menos?”. Basta una idea aproximada.
practice-thank-the-shield-how-3 = Pregúntate: “¿Qué era demasiado para mí entonces?”. Míralo de lejos, como por una ventana.
practice-thank-the-shield-how-4 = Dile a la parte de ti que se cerró: “Gracias. Querías protegerme”.
practice-thank-the-shield-how-5 = Si pesa demasiado, para, mira a tu alrededor y vuelve otro día.
practice-thank-the-shield-why = Cuando el vacío se entiende como un escudo, ya no hay que combatirlo como un defecto.

## Step 3. Begin with yourself

practice-quiet-time-title = Un rato de silencio
practice-quiet-time-summary = Pasa unos minutos sin nada que te distraiga.
practice-quiet-time-how-1 = Deja el teléfono en otra habitación, o apágalo.
practice-quiet-time-how-2 = Siéntate o acuéstate de una forma cómoda para tu cuerpo.
practice-quiet-time-how-3 = No hagas nada, a propósito. Deja que los pensamientos vengan y se vayan.
practice-quiet-time-how-4 = Si el silencio se hace demasiado vacío, mira por una ventana y deja descansar ahí los ojos.
practice-quiet-time-why = En el silencio puedes oír que sigue habiendo un mundo dentro de ti.

practice-write-it-down-title = Escribe lo que sientes, o que no sientes nada
practice-write-it-down-summary = Pon en papel lo que hay en ti, aunque sea “nada”.
practice-write-it-down-how-1 = Toma una hoja que nadie más vaya a leer.
practice-write-it-down-how-2 = Empieza con “Ahora siento” y escribe lo que venga. “Nada” es una buena respuesta.
practice-write-it-down-how-3 = Sigue unos minutos. La ortografía no importa.
practice-write-it-down-how-4 = Léelo una vez, como leerías las palabras de alguien a quien quieres. Luego guárdalo o rómpelo.
practice-write-it-down-why = Al ponerlo en palabras, lo que llevas dentro encuentra un lugar donde verse.

practice-notice-sensations-title = Siente tu cuerpo por dentro
practice-notice-sensations-summary = Recorre tu cuerpo despacio y mira qué encuentras.
practice-notice-sensations-how-1 = Siéntate y siente dónde te sostiene la silla.
practice-notice-sensations-how-2 = Lleva la atención despacio, de los pies hasta la cara.
practice-notice-sensations-how-3 = En cada parte pregunta: ¿tibio o fresco, tenso o suelto, o nada?
practice-notice-sensations-how-4 = No cambies nada. Solo observas.
practice-notice-sensations-how-5 = Si es demasiado, abre los ojos y apoya los pies con firmeza en el suelo.
practice-notice-sensations-why = Los sentimientos suelen hablar primero por el cuerpo, mucho antes de tener nombre.

practice-ask-what-i-need-title = Pregunta qué necesitas
practice-ask-what-i-need-summary = Hazte una pregunta sencilla y espera la respuesta.
practice-ask-what-i-need-how-1 = Pon una mano en el pecho o en el vientre, si te hace bien.
practice-ask-what-i-need-how-2 = Pregunta: “¿Qué necesito ahora mismo?”.
practice-ask-what-i-need-how-3 = Espera unas respiraciones. Puede ser pequeño: agua, descanso, aire fresco, una voz.
practice-ask-what-i-need-how-4 = Date eso, o un poquito de eso.
practice-ask-what-i-need-why = Cada vez que preguntas y escuchas, te acercas un poco a ti.

## Step 4. Allow feelings

practice-let-tears-come-title = Deja que lleguen las lágrimas
practice-let-tears-come-summary = Cuando tengas ganas de llorar, dales espacio a las lágrimas.
practice-let-tears-come-how-1 = Ve adonde nadie te interrumpa, con un pañuelo y agua cerca.
practice-let-tears-come-how-2 = Si una canción o una imagen ayuda a que salgan, úsala.
practice-let-tears-come-how-3 = Deja que vengan, o no. No tienes que forzarlo.
practice-let-tears-come-how-4 = Para cuando quieras: lávate la cara, bebe agua, siente los pies en el suelo.
practice-let-tears-come-why = Llorar es una forma en que el cuerpo suelta lo que sostuvo demasiado tiempo.

practice-admit-hurt-title = Reconoce que duele
practice-admit-hurt-summary = Cuando algo te duela, dítelo sin buscarle excusas.
practice-admit-hurt-how-1 = Piensa en una cosa pequeña que te haya dolido hace poco.
practice-admit-hurt-how-2 = Di: “Eso me dolió”. Deja fuera el “pero no fue nada”.
practice-admit-hurt-how-3 = Nota qué pasa en ti. No tienes que hacer nada con eso.
practice-admit-hurt-how-4 = Dite algo amable, como se lo dirías a alguien a quien quieres.
practice-admit-hurt-why = Un dolor al que dejas estar pesa menos que un dolor escondido.

practice-accept-lonely-or-scared-title = Dales un lugar a la soledad y al miedo
practice-accept-lonely-or-scared-summary = Haz un poco de sitio para sentir soledad o miedo.
practice-accept-lonely-or-scared-how-1 = Di en voz baja cuál está aquí: “Aquí está la soledad”, o “Aquí está el miedo”.
practice-accept-lonely-or-scared-how-2 = Busca dónde lo sientes y, si quieres, apoya ahí una mano tibia.
practice-accept-lonely-or-scared-how-3 = Dile: “Puedes quedarte un rato”.
practice-accept-lonely-or-scared-how-4 = Luego lleva la atención a algo cercano y sencillo: una taza, una manta, la luz de afuera.
practice-accept-lonely-or-scared-why = Un sentimiento al que dejas entrar no tiene que golpear la puerta.

## Step 5. Through the body

practice-slow-walk-title = Un paseo lento
practice-slow-walk-summary = Camina más despacio de lo necesario, sin tener que llegar a ninguna parte.
practice-slow-walk-how-1 = Sal al aire libre, o elige un pasillo largo.
practice-slow-walk-how-2 = Camina a la mitad de tu velocidad normal.
practice-slow-walk-how-3 = Siente cada pie: talón, planta, dedos.
practice-slow-walk-how-4 = Cuando la mente se adelante, tráela de vuelta al siguiente paso.
practice-slow-walk-why = Un paso tranquilo y regular les dice a los nervios que el peligro ya pasó.

practice-stretch-or-yoga-title = Estiramientos, o un yoga sencillo
practice-stretch-or-yoga-summary = Mueve el cuerpo con suavidad y escucha lo que te dice.
practice-stretch-or-yoga-how-1 = Ponte de pie o siéntate donde tengas espacio para los brazos.
practice-stretch-or-yoga-how-2 = Estira los brazos hacia arriba y déjalos bajar despacio. Hazlo tres veces.
practice-stretch-or-yoga-how-3 = Gira los hombros e inclina la cabeza suavemente hacia un lado y hacia el otro.
practice-stretch-or-yoga-how-4 = Llega solo hasta donde se sienta bien. Nada debe doler.
practice-stretch-or-yoga-how-5 = Al final, quédate un momento en calma y nota qué ha cambiado.
practice-stretch-or-yoga-why = El movimiento suave despierta los sentidos y da más seguridad para sentir.

practice-deep-breathing-title = Respira con el vientre, despacio
practice-deep-breathing-summary = Deja que el aire baje al vientre, y que salga en una exhalación más larga.
practice-deep-breathing-how-1 = Siéntate o acuéstate con comodidad, con una mano en el vientre si quieres.
practice-deep-breathing-how-2 = Inhala por la nariz y siente cómo sube el vientre.
practice-deep-breathing-how-3 = Exhala despacio, durante un poco más de tiempo que al inhalar. Nunca lo fuerces.
practice-deep-breathing-how-4 = Sigue unos minutos. Si te mareas, deja que la respiración vaya a su ritmo.
practice-deep-breathing-why = Una exhalación larga calma los nervios, y los sentimientos pueden asomar con suavidad.

practice-time-in-nature-title = Tiempo en la naturaleza
practice-time-in-nature-summary = Ve adonde crezca algo verde y deja que haga su efecto.
practice-time-in-nature-how-1 = Busca un parque, un jardín, una orilla o un solo árbol.
practice-time-in-nature-how-2 = Camina o siéntate ahí con el teléfono guardado.
practice-time-in-nature-how-3 = Elige una cosa para mirar de cerca: la corteza, el agua, un pájaro, el cielo.
practice-time-in-nature-how-4 = Quédate un poco más de lo que querías al principio.
practice-time-in-nature-why = Ahí nada te pide nada, y el cuerpo puede bajar la guardia.

## Step 6. Safe spaces

practice-choose-a-safe-space-title = Elige tu espacio seguro
practice-choose-a-safe-space-summary = Escoge uno o dos lugares o personas que te den seguridad, y decide cuándo irás.
practice-choose-a-safe-space-how-1 = Piensa en los lugares y las personas que conoces. ¿Con quién, o dónde, respiras mejor?
practice-choose-a-safe-space-how-2 = Elige uno o dos. Un rincón tranquilo vale tanto como una persona.
practice-choose-a-safe-space-how-3 = Fija un día y una hora, aunque sea para una visita corta.
practice-choose-a-safe-space-how-4 = Anótalo donde lo veas.
practice-choose-a-safe-space-why = Es más fácil abrirte donde sabes que estás a salvo.

## Step 7. Small expressions

practice-say-it-hurt-title = Di que te dolió
practice-say-it-hurt-summary = Dile a alguien que algo que hizo o dijo te dolió, en lugar de callar.
practice-say-it-hurt-how-1 = Elige algo pequeño, y a alguien que te trate con cuidado.
practice-say-it-hurt-how-2 = Busca un momento tranquilo, no en medio de una pelea.
practice-say-it-hurt-how-3 = Empieza por ti: “Me dolió que pasara eso”.
practice-say-it-hurt-how-4 = Dilo una vez y deja una pausa. No tienes que ganar nada.
practice-say-it-hurt-why = Lo que dices en voz alta ya no tiene que interponerse entre esa persona y tú.

practice-share-a-joy-title = Comparte una pequeña alegría
practice-share-a-joy-summary = Cuéntale a alguien algo que te alegró.
practice-share-a-joy-how-1 = Piensa en una cosa de hoy que fue buena, aunque fuera solo un poco.
practice-share-a-joy-how-2 = Elige a alguien a quien le gustaría oírla.
practice-share-a-joy-how-3 = Cuéntala en una o dos frases: “Esto me hizo sonreír hoy”.
practice-share-a-joy-how-4 = Deja que su respuesta te llegue, aunque solo sea un instante.
practice-share-a-joy-why = Una alegría compartida se siente dos veces, y crea cercanía.

practice-show-appreciation-title = Muéstrale a alguien cuánto vale para ti
practice-show-appreciation-summary = Dile a una persona qué le agradeces, en voz alta o en un mensaje corto.
practice-show-appreciation-how-1 = Piensa en alguien que te hizo bien, hace poco o hace mucho.
practice-show-appreciation-how-2 = Nombra algo concreto: qué hizo, y qué bien te hizo.
practice-show-appreciation-how-3 = Dilo, o escríbelo en dos líneas y envíalo.
practice-show-appreciation-how-4 = Después nota cómo te sientes, responda lo que responda.
practice-show-appreciation-why = Cada pequeña señal de cariño entrena tu capacidad de conectar.

practice-admit-overwhelm-title = Reconoce que es demasiado
practice-admit-overwhelm-summary = Dile a alguien de confianza que llevas más peso del que puedes cargar.
practice-admit-overwhelm-how-1 = Elige a una persona que no te juzgue.
practice-admit-overwhelm-how-2 = Dilo con sencillez: “Ahora mismo es demasiado para mí”.
practice-admit-overwhelm-how-3 = Si sabes qué te ayudaría, pídelo. Si no lo sabes, dilo también.
practice-admit-overwhelm-how-4 = Deja que te escuche. No le debes explicaciones a nadie.
practice-admit-overwhelm-why = Cuando alguien sabe cuánto pesa, ya no cargas con ello a solas.

## Step 8. Relearn trust

practice-let-one-person-closer-title = Deja que una persona se acerque un poco
practice-let-one-person-closer-summary = Comparte una pequeña verdad con alguien de confianza y mira cómo la trata.
practice-let-one-person-closer-how-1 = Elige a una persona que haya sido constante y amable contigo.
practice-let-one-person-closer-how-2 = Piensa en algo cierto pero pequeño, que puedas soportar que se sepa.
practice-let-one-person-closer-how-3 = Compártelo, y por hoy detente ahí.
practice-let-one-person-closer-how-4 = Los días siguientes, observa: ¿lo trata con cuidado?
practice-let-one-person-closer-how-5 = Si es así, algún día podrás compartir un poco más. Si no, ahora lo sabes, y mantienes tus límites.
practice-let-one-person-closer-why = La confianza vuelve con pequeñas verdades que alguien trató con cuidado.

## Step 9. Feel alive

practice-music-title = Música que te conmueve
practice-music-summary = Escucha una pieza con toda tu atención.
practice-music-how-1 = Elige una canción que alguna vez significó algo para ti.
practice-music-how-2 = Ponte auriculares, o sube un poco el volumen, y no hagas nada más.
practice-music-how-3 = Sigue una voz o un instrumento hasta el final.
practice-music-how-4 = Si el cuerpo quiere moverse, o la voz tararear, déjalos.
practice-music-why = La música puede llegar a un sentimiento incluso donde no llegan las palabras.

practice-art-title = Haz arte, o míralo
practice-art-summary = Pasa un rato con un color, una forma o una imagen que te hable.
practice-art-how-1 = Toma un lápiz, pinturas, o una imagen que te guste mirar.
practice-art-how-2 = Si creas algo, deja que la mano elija. No tiene que quedar bonito.
practice-art-how-3 = Si miras, deja descansar los ojos en la parte que los atrae.
practice-art-how-4 = Pregunta: “¿Qué mueve esto en mí?”. Cualquier respuesta vale.
practice-art-why = El color y la forma dicen cosas para las que aún no tienes palabras.

practice-writing-title = Escribe algo tuyo
practice-writing-summary = Escribe una carta, un recuerdo o una escena inventada, solo para ti.
practice-writing-how-1 = Elige un comienzo: una carta que no enviarás, un día que recuerdas, o una escena inventada.
practice-writing-how-2 = Escribe sin detenerte a corregir.
practice-writing-how-3 = Pon una cosa que se vea, una que se oiga y una que se toque.
practice-writing-how-4 = Termina donde quieras y guárdalo sin juzgarlo.
practice-writing-why = En el papel, tu mundo interior puede tomar forma y volver a vivir.

practice-spiritual-practice-title = Un momento para algo más grande que tú
practice-spiritual-practice-summary = Reza, medita, enciende una vela o quédate con una pregunta, a tu manera.
practice-spiritual-practice-how-1 = Elige una forma que vaya contigo: una oración, un verso, una vela, un silencio, o el cielo de noche.
practice-spiritual-practice-how-2 = Ponte a gusto en un lugar que te parezca bueno para eso.
practice-spiritual-practice-how-3 = Quédate ahí un rato, sin meta.
practice-spiritual-practice-how-4 = Antes de irte, nombra una cosa por la que sientas esperanza o gratitud.
practice-spiritual-practice-why = Sentirte parte de algo más grande puede devolver sentido a los días corrientes.

practice-volunteering-title = Echa una mano en algún lugar
practice-volunteering-summary = Dale una hora a alguien o algo que la necesite.
practice-volunteering-how-1 = Piensa en lo que te importa: animales, niñas y niños, personas mayores, la tierra, tu calle.
practice-volunteering-how-2 = Busca un lugar cercano donde venga bien una ayuda y pregunta qué necesitan.
practice-volunteering-how-3 = Empieza en pequeño: una hora, una tarea.
practice-volunteering-how-4 = Después, recuerda un momento en que tu ayuda sirvió o en que sentiste calidez.
practice-volunteering-why = Sentir que haces falta, aunque sea por una hora, puede despertar un propósito.

practice-creative-hobby-title = Tiempo para algo que te encanta hacer
practice-creative-hobby-summary = Cocina, teje, construye, planta o toca música, simplemente porque te gusta.
practice-creative-hobby-how-1 = Elige algo que te guste hacer con las manos, o que antes te gustaba.
practice-creative-hobby-how-2 = Prepara lo que necesitas y elige una parte pequeña.
practice-creative-hobby-how-3 = Hazlo despacio. Nadie pone nota.
practice-creative-hobby-how-4 = Para mientras aún disfrutas, y déjalo donde puedas verlo.
practice-creative-hobby-why = Hacer algo por el gusto de hacerlo trae de vuelta una alegría tranquila.

## Step 10. Be present

practice-mindful-eating-title = Come una cosa despacio
practice-mindful-eating-summary = Come unos bocados con toda tu atención.
practice-mindful-eating-how-1 = Elige algo pequeño: un trozo de fruta, una rebanada de pan, una taza de té.
practice-mindful-eating-how-2 = Míralo y huélelo antes de empezar.
practice-mindful-eating-how-3 = Da un bocado pequeño y mastica despacio. Nota cómo cambia el sabor.
practice-mindful-eating-how-4 = Entre bocado y bocado, déjalo en la mesa.
practice-mindful-eating-why = El sabor te trae de vuelta a este momento sin esfuerzo.

practice-listen-around-title = Escucha lo que hay alrededor
practice-listen-around-summary = Nota los sonidos cerca y lejos, tal como son.
practice-listen-around-how-1 = Quédate donde estás, con los ojos abiertos o cerrados.
practice-listen-around-how-2 = Busca un sonido lejano. Después, uno cercano.
practice-listen-around-how-3 = Cuenta cinco sonidos en total. No hay buenos ni malos.
practice-listen-around-how-4 = Vuelve con una mirada lenta a tu alrededor.
practice-listen-around-why = Los sonidos solo ocurren ahora, así que escuchar te trae aquí.

practice-slow-breaths-title = Tres respiraciones lentas
practice-slow-breaths-summary = Respira tres veces, un poco más despacio de lo normal.
practice-slow-breaths-how-1 = Deja caer los hombros.
practice-slow-breaths-how-2 = Inhala con suavidad y exhala despacio, como quien enfría una sopa.
practice-slow-breaths-how-3 = Hazlo tres veces, y luego deja que la respiración vaya a su ritmo.
practice-slow-breaths-why = Tres respiraciones ya pueden ser una pequeña puerta de vuelta al presente.

practice-pause-before-reacting-title = Haz una pausa antes de reaccionar
practice-pause-before-reacting-summary = Pon una respiración entre lo que pasa y lo que haces.
practice-pause-before-reacting-how-1 = Cuando algo te remueva, detente lo que dura una respiración.
practice-pause-before-reacting-how-2 = Nota: ¿qué sientes, y en qué parte del cuerpo?
practice-pause-before-reacting-how-3 = Ponle nombre con una palabra.
practice-pause-before-reacting-how-4 = Entonces elige qué hacer, o elige esperar.
practice-pause-before-reacting-why = En esa pausa corta puedes sentir algo sin que te arrastre.

## Step 11. Give it time

practice-expect-numb-days-title = Haz lugar a los días de vacío
practice-expect-numb-days-summary = En un día de vacío, dite que es parte del camino y haz una cosa pequeña de todos modos.
practice-expect-numb-days-how-1 = Di: “Hoy es un día de vacío. Los días así son parte del camino”.
practice-expect-numb-days-how-2 = Recuerda un momento, por pequeño que fuera, en que sí sentiste algo.
practice-expect-numb-days-how-3 = Elige un gesto muy pequeño y amable: abrir una ventana, hacer un té, mandar un saludo.
practice-expect-numb-days-how-4 = Hazlo, y que con eso baste por hoy.
practice-expect-numb-days-why = Un día de vacío no es un paso atrás, porque sanar nunca va en línea recta.

## Step 12. Professional help

practice-reach-out-for-help-title = Pide ayuda
practice-reach-out-for-help-summary = Escribe o llama a alguien profesional, o pídele a una persona de confianza que te ayude a buscar.
practice-reach-out-for-help-how-1 = Decide a quién acudir: terapeuta, centro de salud, centro de orientación, o una amistad que te ayude a buscar.
practice-reach-out-for-help-how-2 = Escribe dos frases: cómo has estado y qué deseas.
practice-reach-out-for-help-how-3 = Envíalas, o léelas por teléfono. No hace falta decir más.
practice-reach-out-for-help-how-4 = Si a la primera no resulta, prueba una vez más. A menudo hacen falta varias.
practice-reach-out-for-help-why = Pedir ayuda es una fortaleza, y no tienes que encontrar el camino a solas.

## Step 13. Hope

practice-one-hopeful-choice-title = Una decisión con esperanza
practice-one-hopeful-choice-summary = Toma hoy una decisión que apunte hacia la esperanza.
practice-one-hopeful-choice-how-1 = Elige una: hablarte con honestidad, cuidar una necesidad, dejar que te vean o buscar una conexión de verdad.
practice-one-hopeful-choice-how-2 = Pregunta: “¿Cómo sería eso hoy, en su forma más pequeña?”.
practice-one-hopeful-choice-how-3 = Haz esa sola cosa.
practice-one-hopeful-choice-how-4 = Por la noche, recuerda que la hiciste.
practice-one-hopeful-choice-why = Cada decisión así reconstruye tu mundo interior, un poco cada vez.
