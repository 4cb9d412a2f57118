### Italian (it).
### Form of address: tu, close and calm.
### Gender: no agreement with the reader or with the speaker of the needs; nouns and verbs in the present instead of adjectives and participles.
### Words to keep: numb = non sentire nulla / il vuoto / la distanza, cut off = lontananza, lontano da tutto (fixed phrase), practice = pratica,
### therapist = (studio, spazio di) terapia, counselor = ascolto, consultorio, trained person = persona preparata, crisis line = linea di ascolto, takeaway = da portare con te. Quotation marks: «».

## 1. Acknowledge

step-acknowledge-title = Dai un nome a quello che senti, senza giudicarti
step-acknowledge-body =
    La guarigione comincia dalla sincerità. Ascolta come ti parli. «Non dovrei sentirmi così.» «C’è chi sta peggio.» Prova con altre parole: «Sento una distanza da tutto, e questo conta.»

    Spesso mandiamo via questa sensazione, per paura che sia la prova di qualcosa che non va in noi. Più spesso è la prova di altro: che hai tenuto duro troppo a lungo, con troppo poco sostegno.
step-acknowledge-takeaway = Il giudizio allunga la distanza, la gentilezza apre la porta.

## 2. Understand

step-understand-title = Guarda perché il cuore si è chiuso
step-understand-body =
    Questa distanza non nasce mai dal nulla. Ti protegge. Quando il dolore è troppo, la mente può scegliere di sentire meno, invece di sentire tutto insieme.

    Vista così, non è una debolezza. È un modo di sopravvivere che un tempo ti ha aiutato. Ma lo scudo di allora può essere il muro di adesso, tra te e una vita piena.
step-understand-lead = Alcuni motivi comuni:
step-understand-takeaway = Quello che un tempo ti ha protetto oggi può trattenerti.

## 3. Begin with yourself

step-self-first-title = Comincia da te
step-self-first-body =
    Quando tutto sembra lontano, viene spontaneo sistemare per prima cosa i rapporti con gli altri. Ma il contatto comincia dentro. Lontano dalle proprie emozioni è difficile stare davvero vicino a qualcuno.

    Non serve una grande svolta. Servono piccoli momenti che ti ricordino: qui dentro c’è ancora un mondo intero.
step-self-first-lead = Qualche modo dolce per cominciare:
step-self-first-takeaway = Ogni altro legame poggia su quello che hai con te.

## 4. Allow feelings

step-allow-feelings-title = Lascia venire le emozioni, anche quelle difficili
step-allow-feelings-body =
    Forse resti lontano da quello che senti per paura di ciò che verrebbe fuori: dolore, rabbia, tristezza, paura. È un timore che ha senso. Quello che è rimasto sotto a lungo, all’inizio spesso torna forte.

    Ma sentire un’emozione non vuol dire lasciarsi comandare. Vuol dire accorgerti che c’è, senza giudicarla e senza spingerla via.
step-allow-feelings-lead = Piccoli inizi:
step-allow-feelings-takeaway = Un’emozione che ha il permesso di esserci comincia a perdere potere su di te.

## 5. Through the body

step-through-the-body-title = Lasciati aiutare dal corpo
step-through-the-body-body =
    Si guarisce con il corpo quanto con la mente. Chi è lontano dalle emozioni spesso è lontano anche dal corpo.

    Un movimento semplice può risvegliare i sensi. Calma i nervi, e le emozioni possono affiorare piano e al sicuro.
step-through-the-body-lead = Qualcosa di semplice da provare:
step-through-the-body-takeaway = Quando il corpo si sente più al sicuro, lo sono anche le emozioni.

## 6. Safe spaces

step-safe-spaces-title = Crea intorno a te spazi sicuri
step-safe-spaces-body =
    Ritrovare il contatto è più facile dove ti senti al sicuro. Non devi aprirti con chiunque. Bastano uno o due posti dove puoi dire la verità e nessuno ti giudica.
step-safe-spaces-lead = Può essere:
step-safe-spaces-takeaway = Per aprirsi serve sicurezza: senza, la mente tiene alti i suoi muri.

## 7. Small expressions

step-small-expressions-title = Mostra quello che senti con piccoli gesti
step-small-expressions-body =
    Non serve un discorso profondo ogni giorno. Contano i piccoli segni. Ognuno è un allenamento ad avvicinarti e a farti capire.
step-small-expressions-lead = Per esempio:
step-small-expressions-takeaway = Il legame cresce nella sincerità di ogni giorno, non solo nei grandi momenti.

## 8. Relearn trust

step-relearn-trust-title = Torna a fidarti, piano e con cura
step-relearn-trust-body =
    La distanza ha spesso a che fare con una fiducia spezzata. Chi si è fatto male si chiude, e riaprirsi sembra un rischio.

    Ricostruire la fiducia non vuol dire aprirsi con tutti. Vuol dire scegliere persone sicure e lasciare che la vicinanza cresca a poco a poco.
step-relearn-trust-lead = Che cosa la fa ricrescere:
step-relearn-trust-takeaway = Non c’è fretta: la sicurezza cresce piano, e va bene così.

## 9. Feel alive

step-feel-alive-title = Torna a quello che ti riaccende
step-feel-alive-body =
    Certe cose risvegliano le emozioni da sole. Possono riportare gioia, senso e direzione, anche prima che ti accorga che stai tornando a sentire.
step-feel-alive-lead = Per te potrebbero essere:
step-feel-alive-takeaway = Sentire la vita che scorre è già un modo di sentirsi in contatto.

## 10. Be present

step-be-present-title = Resta qui un momento
step-be-present-body =
    Il vuoto e la distrazione continua vanno spesso insieme. Una mente che scorre lo schermo, si preoccupa o fa piani non ha più spazio per accorgersi di un’emozione.

    Non servono ore di meditazione. Basta tornare a questo momento un po’ più spesso.
step-be-present-lead = Per esercitarti:
step-be-present-takeaway = Le emozioni vivono nel presente, non nel rumore della mente.

## 11. Give it time

step-give-it-time-title = Lascia che ci voglia tempo
step-give-it-time-body =
    Forse ti aspetti che sia rapido, e quando non lo è arriva la delusione, o il pensiero che non ci sia rimedio. Ma il cambiamento viene a poco a poco. Un giorno senti tutto vicino. Il giorno dopo torna il vuoto.

    Non è un passo indietro. La guarigione non va in linea retta. I muri di anni non cadono in una notte.
step-give-it-time-takeaway = Abbi pazienza con te.

## 12. Professional help

step-professional-help-title = Quando può servire un aiuto professionale
step-professional-help-body =
    La terapia può aiutare molto. Cercarla non è debolezza. Vuol dire che ti importa di come stai dentro.

    Meriti più di una vita che si limita a funzionare. Puoi tornare a sentire la vicinanza, e la vita.
step-professional-help-lead = Forse è il momento quando il vuoto è:
step-professional-help-lead-therapy-benefits = La terapia è uno spazio per:
step-professional-help-takeaway = Chiedere aiuto è una forza.

## 13. Hope

step-hope-title = Ritrova il contatto con la speranza
step-hope-body =
    Quando si è dentro questa distanza, è facile credere che sarà sempre così. Ma gli stati d’animo passano, e anche i periodi di vuoto. Un cuore può guarire, ammorbidirsi e aprirsi di nuovo.

    Ognuna di queste scelte ricostruisce piano il tuo mondo interiore.
step-hope-lead = Succede ogni volta che scegli di:
step-hope-takeaway = Anche la speranza è un legame: con il tuo futuro, con la tua crescita, con la capacità di tornare a sentire.
