### Italian (it).
### Form of address: tu, close and calm.
### Gender: no agreement with the reader or with the speaker of the needs; nouns and verbs in the present instead of adjectives and participles.
### Words to keep: numb = non sentire nulla / il vuoto / la distanza, cut off = lontananza, lontano da tutto (fixed phrase), practice = pratica,
### therapist = (studio, spazio di) terapia, counselor = ascolto, consultorio, trained person = persona preparata, crisis line = linea di ascolto, takeaway = da portare con te. Quotation marks: «».

## Headings

label-steps = I passi
label-practices = Pratiche
label-causes = Motivi comuni
label-safe-spaces = Spazi sicuri
label-trust-builders = Che cosa costruisce la fiducia
label-help-signals = Quando un aiuto può essere giusto
label-therapy-benefits = A che cosa fa spazio la terapia
label-hope-choices = Scelte di speranza
label-needs = Bisogni
label-languages = Lingue
label-support = Sostegno
label-takeaway = Da portare con te
label-how = Come si fa
label-why = Perché può aiutare
label-because = Perché questa
label-picks = Per te, adesso
label-serves = Adatta se dici
label-held-back = Per un’altra volta
label-no-picks = Con questi limiti ora non c’è niente. Con un po’ più di tempo, o in un altro posto, qualcosa ci sarà.

## Measures and places of a practice

minutes =
    { $minutes ->
        [one] { $minutes } minuto
        [many] { $minutes } di minuti
       *[other] { $minutes } minuti
    }
step-number = Passo { $number } di { $total }
instruction-number = { $number } di { $total }

label-effort = Impegno
label-effort-gentle = dolce
label-effort-moderate = chiede un po’ di energia
label-effort-brave = chiede coraggio
label-company = Compagnia
label-company-alone = per conto tuo
label-company-with-someone = con qualcuno
label-company-either = per conto tuo o con qualcuno
label-place = Luogo
label-place-anywhere = ovunque
label-place-quiet = un posto tranquillo
label-place-outdoors = all’aperto

## The check-in

check-in-welcome = Ciao. È bello che tu sia qui. Puoi fermarti quando vuoi.
check-in-own-words = Come stai, con parole tue? Ne bastano poche. Niente viene conservato. Premi Invio per scegliere da un elenco.
check-in-heard = Ecco che cosa ho capito:
check-in-not-heard = Non ho capito abbastanza bene, e il limite è mio, non tuo. Forse l’elenco aiuta.
check-in-ask-needs = In quali di queste frasi ti ritrovi? Scrivi i numeri separati da uno spazio, o premi Invio se nessuna va bene.
check-in-ask-minutes = Quanti minuti hai? Premi Invio se non importa.
check-in-not-a-number = «{ $text }» non è tra i numeri. Riprova, per favore.
check-in-ask-guide = Vuoi che ti accompagni in una di queste? Scrivi il suo numero, o premi Invio per finire qui.
check-in-goodbye = Abbi cura di te. Puoi tornare quando vuoi.

## Choosing, in an app

choose-language = Lingua
choose-own-words = Dillo con parole tue
choose-own-words-hint = Bastano poche parole. Quello che scrivi resta su questo dispositivo e non viene conservato.
choose-needs = Oppure scegli le frasi in cui ti ritrovi
choose-causes = Che cosa può averti portato fin qui
choose-minutes = Il tempo che ho
choose-company = Chi c’è con me
choose-company-alone = Non c’è nessuno con me
choose-company-with-someone = C’è una persona fidata con me
choose-place = Dove sono
choose-place-quiet = In una stanza tranquilla
choose-place-outdoors = All’aperto
choose-place-anywhere = In un posto affollato
choose-effort = Quanto impegno posso metterci
choose-any = Non importa
choose-country = Paese
choose-show = Mostrami che cosa può aiutare
choose-read-guide = Leggi tutta la guida
choose-start-over = Ricomincia
choose-back = Indietro
choose-understood = Che cosa è stato capito
choose-nothing-understood = In queste parole non è emerso un bisogno preciso. Puoi scegliere dall’elenco.
choose-go-to-support = Vai al sostegno
choose-not-medical = Questa guida non sostituisce le cure mediche.
choose-not-translated = Non ancora tradotto ({ $language })

## Being led through a practice

session-begin = Comincia
session-next = Avanti
session-previous = Indietro
session-pause = Pausa
session-paused = In pausa. Prenditi tutto il tempo che serve.
session-continue = Continua
session-skip = Salta
session-stop = Interrompi
session-stopped = Hai interrotto, e va bene così. Quello che hai fatto conta.
session-finished = Era tutto qui. Grazie per questo tempo che hai dedicato a te.
session-breathe-in = Inspira
session-breathe-out = Espira
session-progress = Avanzamento
session-keys = { $next }: avanti · { $pause }: pausa · { $stop }: interrompi
