### Spanish (es), for readers in Latin America and Spain alike.
### Form of address: tú, close and calm. Never ustedes or vosotros; no word that only one country uses.
### Gender: no agreement with the reader or with the speaker of the needs. Nouns, verbs, and words of one form (fuerte, a solas, a salvo)
### stand for adjectives; people are “alguien”, “quien” or “persona”, professionals “alguien con formación”, “terapeuta”, “centro de salud”.
### Words to keep: numb = no sentir nada / el vacío / un día de vacío, cut off = lejos de todo, shield = escudo, wall = muro,
### practice = práctica, choice = decisión (never elección, which reads as a vote), therapist = terapeuta,
### counselor = profesional de apoyo psicológico / orientación, community = comunidad, spiritual practice = algo más grande que tú,
### safe person = alguien de confianza, safe = a salvo, crisis lines = personas que escuchan, takeaway = para llevar contigo.
### Quotation marks: “ ”; the full stop stands after the closing mark, also after “¿…?”.

## Headings

label-steps = Los pasos
label-practices = Prácticas
label-causes = Razones frecuentes
label-safe-spaces = Espacios seguros
label-trust-builders = Lo que construye confianza
label-help-signals = Cuándo puede venir bien la ayuda
label-therapy-benefits = Lo que permite la terapia
label-hope-choices = Decisiones con esperanza
label-needs = Necesidades
label-languages = Idiomas
label-support = Apoyo
label-takeaway = Para llevar contigo
label-how = Cómo se hace
label-why = Por qué puede ayudar
label-because = Por qué esta
label-picks = Para ti, ahora mismo
label-serves = Te puede servir si dices
label-held-back = Para otro momento
label-no-picks = Con estos límites no hay nada ahora mismo. Con un poco más de tiempo, o en otro lugar, habrá algo.

## Measures and places of a practice

minutes =
    { $minutes ->
        [one] { $minutes } minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    }
step-number = Paso { $number } de { $total }
instruction-number = { $number } de { $total }

label-effort = Esfuerzo
label-effort-gentle = suave
label-effort-moderate = pide algo de esfuerzo
label-effort-brave = pide valentía
label-company = Compañía
label-company-alone = a solas
label-company-with-someone = con alguien
label-company-either = a solas o con alguien
label-place = Lugar
label-place-anywhere = en cualquier lugar
label-place-quiet = en un lugar tranquilo
label-place-outdoors = al aire libre

## The check-in

check-in-welcome = Hola. Qué bien que estés aquí. Puedes parar cuando quieras.
check-in-own-words = ¿Cómo estás? Cuéntalo con tus palabras; bastan unas pocas. No se guarda nada. Pulsa Enter para elegir de una lista.
check-in-heard = Esto es lo que entendí:
check-in-not-heard = No lo entendí lo bastante bien, y es culpa mía, no tuya. Quizá ayude la lista.
check-in-ask-needs = ¿Con cuáles te identificas? Escribe sus números separados por espacios, o pulsa Enter si no hay ninguna.
check-in-ask-minutes = ¿Cuántos minutos tienes? Pulsa Enter si da igual.
check-in-not-a-number = “{ $text }” no es uno de los números. Inténtalo otra vez, por favor.
check-in-ask-guide = ¿Quieres que te guíe paso a paso en una de ellas? Escribe su número, o pulsa Enter para terminar.
check-in-goodbye = Cuídate mucho. Puedes volver cuando quieras.

## Choosing, in an app

choose-language = Idioma
choose-own-words = Dilo con tus palabras
choose-own-words-hint = Bastan unas pocas palabras. Lo que escribes se queda en este dispositivo y no se guarda.
choose-needs = O elige con qué te identificas
choose-causes = Lo que pudo traerme hasta aquí
choose-minutes = El tiempo que tengo
choose-company = Quién está conmigo
choose-company-alone = Estoy a solas
choose-company-with-someone = Alguien de confianza está conmigo
choose-place = Dónde estoy
choose-place-quiet = En una habitación tranquila
choose-place-outdoors = Al aire libre
choose-place-anywhere = En un lugar con gente
choose-effort = Cuánto puedo pedirme
choose-any = Da igual
choose-country = País
choose-show = Muéstrame qué puede ayudar
choose-read-guide = Leer toda la guía
choose-start-over = Empezar de nuevo
choose-back = Volver
choose-understood = Lo que se entendió
choose-nothing-understood = En estas palabras no se reconoció ninguna necesidad. Puedes elegir de la lista.
choose-go-to-support = Ver el apoyo disponible
choose-not-medical = Esta guía no sustituye la atención médica.
choose-not-translated = Aún sin traducir ({ $language })

## Being led through a practice

session-begin = Comenzar
session-next = Siguiente
session-previous = Anterior
session-pause = Pausa
session-paused = En pausa. Tómate todo el tiempo que necesites.
session-continue = Continuar
session-skip = Saltar
session-stop = Parar
session-stopped = Paraste, y está bien. Lo que hiciste cuenta.
session-finished = Eso era todo. Gracias por darte este tiempo.
session-breathe-in = Inhala
session-breathe-out = Exhala
session-progress = Progreso
session-keys = { $next }: siguiente · { $pause }: pausa · { $stop }: parar
