### Spanish (es), for readers in Latin America and Spain alike.
### Form of address: tú, close and calm; vocabulary that is understood everywhere.
### Gender: no agreement with the reader or with the speaker of the needs; nouns, verbs and "quien" instead of adjectives.
### Words to keep: numb = no sentir nada / el vacío / la anestesia emocional, cut off = lejos de todo, practice = práctica,
### therapist = terapeuta, crisis line = línea de ayuda, takeaway = para llevar contigo. Quotation marks: “ ”.

## Headings

label-steps = Los pasos
label-practices = Prácticas
label-causes = Razones comunes
label-safe-spaces = Espacios seguros
label-trust-builders = Lo que construye confianza
label-help-signals = Cuándo puede venir bien la ayuda
label-therapy-benefits = Para qué da espacio la terapia
label-hope-choices = Elecciones de esperanza
label-needs = Necesidades
label-languages = Idiomas
label-support = Apoyo
label-takeaway = Para llevar contigo
label-how = Cómo se hace
label-why = Por qué puede ayudar
label-because = Por qué esta
label-picks = Para ti, ahora mismo
label-serves = Va bien cuando dices
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
label-place-quiet = un lugar tranquilo
label-place-outdoors = al aire libre

## The check-in

check-in-welcome = Hola. Qué bueno que estás aquí. Puedes parar cuando quieras.
check-in-own-words = ¿Cómo estás, con tus palabras? Unas pocas bastan. No se guarda nada. Pulsa Enter para elegir de una lista.
check-in-heard = Esto es lo que entendí:
check-in-not-heard = No lo entendí bien, y el fallo es mío, no tuyo. Quizá ayude la lista.
check-in-ask-needs = ¿Cuáles van contigo? Escribe sus números con espacios, o pulsa Enter si no hay ninguna.
check-in-ask-minutes = ¿Cuántos minutos tienes? Pulsa Enter si da igual.
check-in-not-a-number = “{ $text }” no es uno de los números. Inténtalo otra vez, por favor.
check-in-ask-guide = ¿Quieres que te acompañe paso a paso en una? Escribe su número, o pulsa Enter para terminar.
check-in-goodbye = Cuídate mucho. Puedes volver cuando quieras.

## Choosing, in an app

choose-language = Idioma
choose-own-words = Dilo con tus palabras
choose-own-words-hint = Unas pocas palabras bastan. Lo que escribes se queda en este dispositivo y no se guarda.
choose-needs = O elige lo que va contigo
choose-causes = Lo que pudo llevar hasta aquí
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
choose-nothing-understood = En estas palabras no se oyó ninguna necesidad. Puedes elegir de la lista.
choose-go-to-support = Ir al apoyo
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
session-stop = Detener
session-stopped = Paraste, y está bien. Lo que hiciste cuenta.
session-finished = Eso fue todo. Qué bueno que te diste este tiempo.
session-breathe-in = Inhala
session-breathe-out = Exhala
session-progress = Progreso
session-keys = { $next }: siguiente · { $pause }: pausa · { $stop }: detener
