### Italian (it).
### Form of address: tu, close and calm.
### Gender: no agreement with the reader or with the speaker of the needs; nouns and verbs in the present instead of adjectives and participles.
### Words to keep: numb = non sentire nulla / il vuoto / la distanza, cut off = lontananza, lontano da tutto (fixed phrase), practice = pratica,
### therapist = (studio, spazio di) terapia, counselor = ascolto, consultorio, trained person = persona preparata, crisis line = linea di ascolto, takeaway = da portare con te. Quotation marks: «».

## The crisis card

crisis-title = Ti prego, parla con qualcuno adesso
crisis-matter = Tu conti, e qualcuno può starti accanto in tutto questo. Quello che senti ora può cambiare, e c’è chi vuole aiutarti.
crisis-emergency = Se sei in pericolo adesso, chiama il { $number }. Qualcuno risponderà e ti aiuterà.
crisis-emergency-local = Se sei in pericolo adesso, chiama il numero di emergenza locale. Qualcuno risponderà e ti aiuterà.
crisis-lines = Queste persone sono lì per ascoltarti e aiutarti:
crisis-directory = Su { $address } trovi chi ti ascolta nel tuo Paese.
crisis-tell = Di’ a qualcuno vicino a te quanto stai male. Chiedi che resti con te finché non arriva aiuto.
crisis-distance = Allontanati da tutto ciò che potrebbe farti male. Chiedi a qualcuno di aiutarti.
crisis-someone-else = Se hai paura per un’altra persona, restale vicino se puoi farlo in sicurezza. Chiamate aiuto insieme.
crisis-not-a-service = Questa guida non è un servizio di emergenza. Nessuno vede quello che hai scritto. Ma qualcuno può starti accanto: cerca aiuto, ti prego.
crisis-waiting = Mentre aspetti, o dopo aver parlato con qualcuno

## How a line is reached

reach-call = Chiama { $number }
reach-text = Manda un SMS con scritto { $word } al { $number }
reach-call-or-text = Chiama o manda un SMS al { $number }
reach-call-either = Chiama { $number } oppure { $other }

## The professional card

professional-title = Meriti più sostegno di quanto una guida possa darti
professional-more = Quello che porti sembra pesante. Forse è il momento di farti aiutare da una persona preparata. Non è debolezza. Per molte persone fa davvero la differenza.
professional-heard = Può essere la cosa giusta per te quando il vuoto è:
professional-room = La terapia è uno spazio per:
professional-begin = Il primo passo può essere piccolo. Scrivi a uno studio di terapia, a un consultorio o al medico. Basta questo: «Da un po’ sento una distanza da tutto, e vorrei un aiuto.» Puoi anche chiedere a una persona di fiducia di cercare con te.
professional-no-diagnosis = Questa non è una diagnosi. Può dirti di più solo una persona preparata che ti ascolta. Ti accoglierà volentieri.
professional-if-worse = Se il peso dovesse metterti in pericolo, chiama subito e chiedi aiuto. Tu conti.
