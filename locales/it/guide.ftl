### Italian (it).
### Form of address: tu, close and calm.
### Gender: no agreement with the reader or with the speaker of the needs; nouns and verbs in the present instead of adjectives and participles.
### Words to keep: numb = non sentire nulla / il vuoto / la distanza, cut off = lontananza, lontano da tutto (fixed phrase), practice = pratica,
### therapist = (studio, spazio di) terapia, counselor = ascolto, consultorio, trained person = persona preparata, crisis line = linea di ascolto, takeaway = da portare con te. Quotation marks: «».

## The guide itself

language-name = Italiano

guide-title = Come ritrovare il contatto con le emozioni

guide-opening =
    Fuori la vita può andare avanti, mentre dentro qualcosa si è fatto silenzioso. Lavori, parli, fai quello che c’è da fare. Sorridi perfino. E intanto c’è una distanza: da te, dalle altre persone, da quello che un tempo contava.

    Forse non senti niente, o senti un vuoto. Forse ti chiedi dove siano finite le tue emozioni.

guide-no-failure =
    Non è una tua colpa, né un difetto. Spesso è una risposta a qualcosa: lo stress, un cuore spezzato, un trauma, una grande delusione, o semplicemente troppo per troppo tempo.

    La vicinanza si può ricostruire. Ci vuole tempo, e un po’ di pazienza verso di te.

guide-promise =
    La via del ritorno non passa per un’allegria forzata. È un permesso che ti dai: di sentire, di fidarti, di aprirti un po’. Prima verso di te. Poi, a poco a poco, verso il mondo.

guide-closing =
    Il tuo cuore non se n’è andato. Ha imparato a proteggersi. Sotto il vuoto le emozioni ci sono ancora, e aspettano dolcezza, pazienza e sicurezza.

    Non devi mostrare una felicità che non senti. Si tratta di tornare a vivere per intero, con le parti difficili e con le parti belle.

    Non deve succedere tutto in una volta. Un passo onesto verso di te, per quanto piccolo, è già l’inizio della guarigione.
