### Italian (it).
### Form of address: tu, close and calm.
### Gender: no agreement with the reader or with the speaker of the needs; nouns and verbs in the present instead of adjectives and participles.
### Words to keep: numb = non sentire nulla / il vuoto / la distanza, cut off = lontananza, lontano da tutto (fixed phrase), practice = pratica,
### therapist = (studio, spazio di) terapia, counselor = ascolto, consultorio, trained person = persona preparata, crisis line = linea di ascolto, takeaway = da portare con te. Quotation marks: «».

## Step 1. Acknowledge

practice-name-it-title = Dillo chiaramente
practice-name-it-summary = Riconosci che senti una distanza da tutto, e che questo conta.
practice-name-it-how-1 = Fermati un momento, ovunque ti trovi.
practice-name-it-how-2 = Di’, a voce alta o dentro di te: «Adesso sento una distanza da tutto, e questo conta.»
practice-name-it-how-3 = Se per te sono più vere altre parole, usa quelle.
practice-name-it-how-4 = Non spiegare e non aggiustare ancora niente. Lascia lì le parole.
practice-name-it-why = Quello che ha un nome non va più portato al buio.

practice-drop-the-comparison-title = Metti giù i confronti
practice-drop-the-comparison-summary = Nota i «non dovrei» e i «c’è chi sta peggio», e lasciali andare.
practice-drop-the-comparison-how-1 = Pensa a come stai ultimamente, e ascolta che cosa ti dici.
practice-drop-the-comparison-how-2 = Prendi una frase che comincia con «non dovrei» o «c’è chi sta peggio».
practice-drop-the-comparison-how-3 = Immagina di posarla a terra, come una borsa pesante.
practice-drop-the-comparison-how-4 = Al suo posto metti: «Per me è difficile, e tanto basta.»
practice-drop-the-comparison-why = Il dolore non è una gara, e la gentilezza apre quello che il giudizio tiene chiuso.

## Step 2. Understand

practice-thank-the-shield-title = Ringrazia lo scudo
practice-thank-the-shield-summary = Ripensa a quando hai cominciato a sentire meno, e a che cosa cercava di tenere lontano.
practice-thank-the-shield-how-1 = Siediti in un posto tranquillo, con carta e penna se vuoi.
practice-thank-the-shield-how-2 = Chiediti: «Quando ho cominciato a sentire meno?» Basta un’idea vaga.
practice-thank-the-shield-how-3 = Chiediti: «Che cosa era troppo per me allora?» Guardalo da lontano, come da una finestra.
practice-thank-the-shield-how-4 = Di’ alla parte di te che si è chiusa: «Grazie. Volevi proteggermi.»
practice-thank-the-shield-how-5 = Se si fa pesante, fermati, guardati intorno e torna un altro giorno.
practice-thank-the-shield-why = Se nel vuoto riconosci uno scudo, non devi più combatterlo come un difetto.

## Step 3. Begin with yourself

practice-quiet-time-title = Un po’ di silenzio
practice-quiet-time-summary = Passa qualche minuto senza niente che ti distragga.
practice-quiet-time-how-1 = Lascia il telefono in un’altra stanza, o spegnilo.
practice-quiet-time-how-2 = Siediti o sdraiati come ti viene comodo.
practice-quiet-time-how-3 = Non fare niente, apposta. Lascia andare e venire i pensieri.
practice-quiet-time-how-4 = Se ti sembra troppo vuoto, guarda fuori dalla finestra e riposa lì gli occhi.
practice-quiet-time-why = Nel silenzio senti che dentro di te c’è ancora un mondo.

practice-write-it-down-title = Scrivi che cosa senti, o che non senti niente
practice-write-it-down-summary = Metti sulla carta quello che c’è in te, anche se è «niente».
practice-write-it-down-how-1 = Prendi un foglio che nessun altro leggerà.
practice-write-it-down-how-2 = Comincia con «Adesso sento» e scrivi quello che viene. «Niente» va benissimo.
practice-write-it-down-how-3 = Continua per qualche minuto. L’ortografia non conta.
practice-write-it-down-how-4 = Rileggi una volta, come leggeresti le parole di una persona cara. Poi conserva il foglio o strappalo.
practice-write-it-down-why = Con le parole, quello che hai dentro trova un posto dove farsi vedere.

practice-notice-sensations-title = Ascolta il corpo da dentro
practice-notice-sensations-summary = Percorri il corpo con calma e nota che cosa trovi.
practice-notice-sensations-how-1 = Siediti e senti dove la sedia ti sostiene.
practice-notice-sensations-how-2 = Sposta l’attenzione pian piano, dai piedi fino al viso.
practice-notice-sensations-how-3 = In ogni punto chiediti: caldo o fresco, teso o morbido, o niente?
practice-notice-sensations-how-4 = Non cambiare niente. Osserva soltanto.
practice-notice-sensations-how-5 = Se è troppo, apri gli occhi e premi i piedi a terra.
practice-notice-sensations-why = Spesso le emozioni parlano nel corpo molto prima di avere un nome.

practice-ask-what-i-need-title = Chiediti di che cosa hai bisogno
practice-ask-what-i-need-summary = Fatti una domanda semplice, e aspetta la risposta.
practice-ask-what-i-need-how-1 = Posa una mano sul petto o sulla pancia, se ti fa stare bene.
practice-ask-what-i-need-how-2 = Chiediti: «Di che cosa ho bisogno adesso?»
practice-ask-what-i-need-how-3 = Aspetta qualche respiro. Può essere poco: acqua, riposo, aria fresca, una voce amica.
practice-ask-what-i-need-how-4 = Concediti quella cosa, o almeno un pezzetto.
practice-ask-what-i-need-why = Ogni volta che chiedi e ascolti, ti avvicini un po’ a te.

## Step 4. Allow feelings

practice-let-tears-come-title = Lascia venire le lacrime
practice-let-tears-come-summary = Quando ti viene da piangere, fai spazio alle lacrime.
practice-let-tears-come-how-1 = Vai dove nessuno ti disturba, con un fazzoletto e dell’acqua vicino.
practice-let-tears-come-how-2 = Se una canzone o un’immagine ti aiuta a piangere, usala.
practice-let-tears-come-how-3 = Lascia venire le lacrime, oppure no. Non devi farle arrivare per forza.
practice-let-tears-come-how-4 = Fermati quando vuoi: sciacquati il viso, bevi, senti i piedi a terra.
practice-let-tears-come-why = Piangere è un modo in cui il corpo lascia andare quello che ha tenuto troppo a lungo.

practice-admit-hurt-title = Ammetti che fa male
practice-admit-hurt-summary = Quando qualcosa ti ferisce, ammettilo con te, senza scuse.
practice-admit-hurt-how-1 = Pensa a una piccola cosa che di recente ti ha punto.
practice-admit-hurt-how-2 = Di’: «Mi ha fatto male.» Non aggiungere «ma non era niente».
practice-admit-hurt-how-3 = Accorgiti di che cosa succede in te. Non devi farci niente.
practice-admit-hurt-how-4 = Rivolgiti una parola gentile, come faresti con una persona cara.
practice-admit-hurt-why = Un dolore che può esserci pesa meno di uno che deve nascondersi.

practice-accept-lonely-or-scared-title = Accogli la solitudine o la paura
practice-accept-lonely-or-scared-summary = Fai un po’ di posto alla solitudine o alla paura.
practice-accept-lonely-or-scared-how-1 = Di’ piano quale delle due è qui: «C’è la solitudine», oppure «C’è la paura».
practice-accept-lonely-or-scared-how-2 = Trova dove la senti e, se vuoi, posaci una mano calda.
practice-accept-lonely-or-scared-how-3 = Dille: «Puoi restare un po’.»
practice-accept-lonely-or-scared-how-4 = Poi porta l’attenzione su qualcosa di vicino e semplice: una tazza, una coperta, la luce fuori.
practice-accept-lonely-or-scared-why = Un’emozione che ha il permesso di entrare non deve più battere alla porta.

## Step 5. Through the body

practice-slow-walk-title = Una camminata lenta
practice-slow-walk-summary = Cammina più piano del necessario, senza dover arrivare da nessuna parte.
practice-slow-walk-how-1 = Esci, o scegli un corridoio lungo.
practice-slow-walk-how-2 = Cammina a metà della tua velocità solita.
practice-slow-walk-how-3 = Senti ogni piede: tallone, pianta, dita.
practice-slow-walk-how-4 = Quando la mente corre avanti, riportala al prossimo passo.
practice-slow-walk-why = Un passo calmo e regolare dice ai nervi che il pericolo è passato.

practice-stretch-or-yoga-title = Allungamenti, o uno yoga leggero
practice-stretch-or-yoga-summary = Muovi il corpo con dolcezza, e ascolta che cosa ti dice.
practice-stretch-or-yoga-how-1 = In piedi o su una sedia, trova un punto dove le braccia abbiano spazio.
practice-stretch-or-yoga-how-2 = Allunga le braccia in alto, poi lasciale scendere piano. Fallo tre volte.
practice-stretch-or-yoga-how-3 = Ruota le spalle e piega dolcemente la testa di lato, da una parte e dall’altra.
practice-stretch-or-yoga-how-4 = Vai solo fin dove è piacevole. Niente deve fare male.
practice-stretch-or-yoga-how-5 = Alla fine resta immobile un momento e nota che cosa è diverso.
practice-stretch-or-yoga-why = Il movimento dolce risveglia i sensi e rende più sicuro sentire.

practice-deep-breathing-title = Respira piano, con la pancia
practice-deep-breathing-summary = Lascia scendere il respiro nella pancia, e rendi l’espirazione un po’ più lunga.
practice-deep-breathing-how-1 = Siediti o sdraiati comodamente, con una mano sulla pancia se vuoi.
practice-deep-breathing-how-2 = Inspira dal naso e senti la pancia che sale.
practice-deep-breathing-how-3 = Espira piano, un po’ più a lungo di come hai inspirato. Senza sforzo.
practice-deep-breathing-how-4 = Continua per qualche minuto. Se ti gira la testa, torna a respirare come ti viene.
practice-deep-breathing-why = Un’espirazione lunga calma i nervi, e le emozioni possono affiorare con dolcezza.

practice-time-in-nature-title = Tempo nella natura
practice-time-in-nature-summary = Vai dove c’è del verde, e lascia che faccia il suo effetto.
practice-time-in-nature-how-1 = Trova un parco, un giardino, una riva o un solo albero.
practice-time-in-nature-how-2 = Metti via il telefono, e cammina o siediti lì.
practice-time-in-nature-how-3 = Scegli una cosa da guardare da vicino: la corteccia, l’acqua, un uccello, il cielo.
practice-time-in-nature-how-4 = Resta un po’ più di quanto volevi all’inizio.
practice-time-in-nature-why = Là fuori niente ti chiede niente, e il corpo può abbassare la guardia.

## Step 6. Safe spaces

practice-choose-a-safe-space-title = Scegli il tuo spazio sicuro
practice-choose-a-safe-space-summary = Scegli uno o due posti o persone che ti danno sicurezza, e decidi quando andarci.
practice-choose-a-safe-space-how-1 = Pensa ai posti e alle persone che conosci. Con chi, o dove, respiri meglio?
practice-choose-a-safe-space-how-2 = Scegline uno o due. Un angolo tranquillo vale quanto una persona.
practice-choose-a-safe-space-how-3 = Decidi un giorno e un’ora, anche per una visita breve.
practice-choose-a-safe-space-how-4 = Scrivilo dove lo vedrai.
practice-choose-a-safe-space-why = Ci si apre più facilmente dove si sa di essere al sicuro.

## Step 7. Small expressions

practice-say-it-hurt-title = Di’ che ti ha fatto male
practice-say-it-hurt-summary = Di’ a qualcuno che un suo gesto o una sua frase ti ha fatto male, invece di tacere.
practice-say-it-hurt-how-1 = Scegli una cosa piccola, e una persona che ti tratta con cura.
practice-say-it-hurt-how-2 = Scegli un momento calmo, non nel mezzo di una lite.
practice-say-it-hurt-how-3 = Parti da te: «Quando è successo, mi ha fatto male.»
practice-say-it-hurt-how-4 = Dillo una volta, poi lascia una pausa. Non devi vincere niente.
practice-say-it-hurt-why = Quello che dici a voce non deve più restare in mezzo tra voi due.

practice-share-a-joy-title = Condividi una piccola gioia
practice-share-a-joy-summary = Racconta a qualcuno una cosa che ti ha fatto piacere.
practice-share-a-joy-how-1 = Pensa a una cosa di oggi che è stata anche solo un po’ bella.
practice-share-a-joy-how-2 = Scegli qualcuno a cui farebbe piacere saperla.
practice-share-a-joy-how-3 = Raccontala in una frase o due: «Oggi questa cosa mi ha fatto sorridere.»
practice-share-a-joy-how-4 = Lascia che la risposta ti arrivi, anche solo per un respiro.
practice-share-a-joy-why = Una gioia condivisa si sente due volte, e avvicina.

practice-show-appreciation-title = Mostra a qualcuno quanto conta per te
practice-show-appreciation-summary = Di’ grazie a una persona, e per che cosa, a voce o con un breve messaggio.
practice-show-appreciation-how-1 = Pensa a qualcuno che ti ha fatto bene, di recente o molto tempo fa.
practice-show-appreciation-how-2 = Nomina una cosa precisa: che cosa ha fatto, e che cosa ti ha dato.
practice-show-appreciation-how-3 = Dillo, oppure scrivilo in due righe e mandalo.
practice-show-appreciation-how-4 = Poi nota come ti senti, qualunque sia la risposta.
practice-show-appreciation-why = Ogni piccolo segno di calore allena la tua capacità di stare in contatto.

practice-admit-overwhelm-title = Ammetti che è troppo
practice-admit-overwhelm-summary = Di’ a una persona di fiducia che hai addosso più di quanto riesci a portare.
practice-admit-overwhelm-how-1 = Scegli una persona che non ti giudica.
practice-admit-overwhelm-how-2 = Dillo semplicemente: «In questo momento per me è troppo.»
practice-admit-overwhelm-how-3 = Se sai che cosa ti aiuterebbe, chiedilo. Se non lo sai, di’ anche questo.
practice-admit-overwhelm-how-4 = Lasciati ascoltare. Non devi spiegazioni a nessuno.
practice-admit-overwhelm-why = Quando qualcuno sa quanto pesa, quel peso non è più soltanto tuo.

## Step 8. Relearn trust

practice-let-one-person-closer-title = Lascia avvicinare un po’ una persona
practice-let-one-person-closer-summary = Condividi una piccola verità con una persona sicura, e guarda come la tratta.
practice-let-one-person-closer-how-1 = Scegli una persona che con te è stata costante e gentile.
practice-let-one-person-closer-how-2 = Scegli una cosa vera ma piccola: se si sapesse, potresti reggerlo.
practice-let-one-person-closer-how-3 = Condividilo, e per oggi fermati lì.
practice-let-one-person-closer-how-4 = Nei giorni dopo osserva: ne ha cura?
practice-let-one-person-closer-how-5 = Se sì, un giorno potrai condividere un po’ di più. Se no, ora lo sai, e mantieni i tuoi limiti.
practice-let-one-person-closer-why = La fiducia torna attraverso piccole verità che qualcuno ha custodito bene.

## Step 9. Feel alive

practice-music-title = Una musica che ti tocca
practice-music-summary = Ascolta un brano con tutta la tua attenzione.
practice-music-how-1 = Scegli una canzone che un tempo per te voleva dire qualcosa.
practice-music-how-2 = Metti le cuffie, o alza un po’ il volume, e non fare altro.
practice-music-how-3 = Segui una voce o uno strumento fino alla fine.
practice-music-how-4 = Se il corpo vuole muoversi, o la voce canticchiare, lascia fare.
practice-music-why = La musica può raggiungere un’emozione anche dove le parole non arrivano.

practice-art-title = Crea qualcosa, o guarda un’opera
practice-art-summary = Passa del tempo con un colore, una forma, o un’immagine che ti parla.
practice-art-how-1 = Prendi una matita, dei colori, o un’immagine che ti piace guardare.
practice-art-how-2 = Se crei qualcosa, lascia scegliere alla mano. Non deve venire bene.
practice-art-how-3 = Se guardi, lascia riposare gli occhi sul punto che li attira.
practice-art-how-4 = Chiediti: «Che cosa muove in me?» Ogni risposta è giusta.
practice-art-why = Colori e forme sanno dire cose per cui non hai ancora parole.

practice-writing-title = Scrivi qualcosa di tuo
practice-writing-summary = Scrivi una lettera, un ricordo o una scena inventata, solo per te.
practice-writing-how-1 = Scegli un inizio: una lettera che non spedirai, un giorno che ricordi, o una scena inventata.
practice-writing-how-2 = Scrivi senza fermarti a correggere.
practice-writing-how-3 = Mettici una cosa che si vede, una che si sente e una che si tocca.
practice-writing-how-4 = Finisci dove vuoi, e metti via tutto senza giudicare.
practice-writing-why = Sulla carta il tuo mondo interiore può prendere forma e tornare a vivere.

practice-spiritual-practice-title = Un momento per qualcosa di più grande
practice-spiritual-practice-summary = Prega, medita, accendi una candela o resta con una domanda, a modo tuo.
practice-spiritual-practice-how-1 = Scegli una forma adatta a te: una preghiera, un verso, una candela, un silenzio, o il cielo di notte.
practice-spiritual-practice-how-2 = Mettiti in un posto che ti sembra giusto.
practice-spiritual-practice-how-3 = Restaci per un po’, senza uno scopo.
practice-spiritual-practice-how-4 = Prima di andare, nomina una cosa che ti dà speranza o gratitudine.
practice-spiritual-practice-why = Sentirsi parte di qualcosa di più grande può ridare senso ai giorni normali.

practice-volunteering-title = Dai una mano da qualche parte
practice-volunteering-summary = Dona un’ora a qualcuno o a qualcosa che ne ha bisogno.
practice-volunteering-how-1 = Pensa a che cosa ti sta a cuore: animali, bambini, anziani, la natura, il tuo quartiere.
practice-volunteering-how-2 = Trova un posto vicino dove serve una mano, e chiedi di che cosa c’è bisogno.
practice-volunteering-how-3 = Comincia in piccolo: un’ora, un compito.
practice-volunteering-how-4 = Dopo, ripensa a un momento in cui il tuo aiuto serviva, o hai sentito calore.
practice-volunteering-why = Sentire che c’è bisogno di te, anche per un’ora, può ridare uno scopo.

practice-creative-hobby-title = Tempo per qualcosa che ami fare
practice-creative-hobby-summary = Cucina, lavora a maglia, costruisci, pianta o suona, solo perché ti piace.
practice-creative-hobby-how-1 = Scegli qualcosa che ti piace fare con le mani, o che ti piaceva.
practice-creative-hobby-how-2 = Prepara quello che serve, e comincia da un pezzetto.
practice-creative-hobby-how-3 = Lavoraci piano. Nessuno ti darà un voto.
practice-creative-hobby-how-4 = Smetti quando è ancora bello, e lascialo dove puoi vederlo.
practice-creative-hobby-why = Fare qualcosa solo per farla riporta una gioia quieta.

## Step 10. Be present

practice-mindful-eating-title = Mangia una cosa piano
practice-mindful-eating-summary = Mangia qualche boccone con tutta la tua attenzione.
practice-mindful-eating-how-1 = Scegli qualcosa di piccolo: un pezzo di frutta, una fetta di pane, una tazza di tè.
practice-mindful-eating-how-2 = Prima di cominciare, guarda e annusa.
practice-mindful-eating-how-3 = Prendi un piccolo boccone e mastica piano. Senti il sapore che cambia.
practice-mindful-eating-how-4 = Tra un boccone e l’altro, posa tutto.
practice-mindful-eating-why = Il gusto ti riporta a questo momento senza fatica.

practice-listen-around-title = Ascolta che cosa c’è intorno
practice-listen-around-summary = Accorgiti dei suoni vicini e lontani, così come sono.
practice-listen-around-how-1 = Resta dove sei, a occhi aperti o chiusi.
practice-listen-around-how-2 = Trova un suono lontano. Poi trovane uno vicino.
practice-listen-around-how-3 = Contane cinque in tutto, senza dividerli in belli e brutti.
practice-listen-around-how-4 = Per finire, guardati intorno lentamente.
practice-listen-around-why = I suoni accadono solo adesso, e ascoltarli ti porta qui.

practice-slow-breaths-title = Tre respiri lenti
practice-slow-breaths-summary = Fai tre respiri, un po’ più lenti del solito.
practice-slow-breaths-how-1 = Lascia scendere le spalle.
practice-slow-breaths-how-2 = Inspira dolcemente, poi espira piano, come da una cannuccia.
practice-slow-breaths-how-3 = Fallo tre volte, poi lascia che il respiro vada da sé.
practice-slow-breaths-why = Anche tre respiri possono essere una piccola porta verso il presente.

practice-pause-before-reacting-title = Fai una pausa prima di reagire
practice-pause-before-reacting-summary = Metti un respiro tra quello che succede e quello che fai.
practice-pause-before-reacting-how-1 = Quando qualcosa ti agita, fermati per un respiro.
practice-pause-before-reacting-how-2 = Chiediti: che cosa sento, e dove, nel corpo?
practice-pause-before-reacting-how-3 = Dagli un nome, con una sola parola.
practice-pause-before-reacting-how-4 = Poi scegli che cosa fare, oppure scegli di aspettare.
practice-pause-before-reacting-why = In quella breve pausa puoi sentire qualcosa senza che ti travolga.

## Step 11. Give it time

practice-expect-numb-days-title = Fai posto ai giorni vuoti
practice-expect-numb-days-summary = Quando arriva un giorno vuoto, ricordati che fa parte del cammino, e fai lo stesso una piccola cosa.
practice-expect-numb-days-how-1 = Di’: «Oggi è un giorno vuoto. Anche questi giorni fanno parte del cammino.»
practice-expect-numb-days-how-2 = Ripensa a un momento, anche piccolo, in cui hai sentito qualcosa.
practice-expect-numb-days-how-3 = Scegli un gesto piccolo e gentile: aprire una finestra, fare un tè, mandare un saluto.
practice-expect-numb-days-how-4 = Fallo, e per oggi basta così.
practice-expect-numb-days-why = Un giorno vuoto non è un passo indietro, perché la guarigione non va mai in linea retta.

## Step 12. Professional help

practice-reach-out-for-help-title = Chiedi aiuto
practice-reach-out-for-help-summary = Scrivi o telefona a una persona preparata, o chiedi a qualcuno di fiducia di aiutarti a trovarla.
practice-reach-out-for-help-how-1 = Decidi a chi chiedere: uno studio di terapia, il medico, un consultorio, o una persona amica che cerchi con te.
practice-reach-out-for-help-how-2 = Scrivi due frasi: come stai da un po’, e che cosa desideri.
practice-reach-out-for-help-how-3 = Mandale, o leggile al telefono. Non devi dire altro.
practice-reach-out-for-help-how-4 = Se la prima porta non si apre, prova con un’altra. Spesso ne serve più di una.
practice-reach-out-for-help-why = Chiedere aiuto è una forza, e non devi trovare la strada per conto tuo.

## Step 13. Hope

practice-one-hopeful-choice-title = Una scelta di speranza
practice-one-hopeful-choice-summary = Scegli per oggi una cosa che va verso la speranza.
practice-one-hopeful-choice-how-1 = Scegline una: dirti la verità, prenderti cura di un bisogno, mostrare la tua fragilità, o cercare un legame vero.
practice-one-hopeful-choice-how-2 = Chiediti: «Come sarebbe oggi, nella sua forma più piccola?»
practice-one-hopeful-choice-how-3 = Fai quella sola cosa.
practice-one-hopeful-choice-how-4 = Stasera, ricordati che l’hai fatta.
practice-one-hopeful-choice-why = Ogni scelta così ricostruisce il tuo mondo interiore, un po’ alla volta.
