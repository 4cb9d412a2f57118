### Italian (it).
### Form of address: tu, close and calm.
### Gender: no agreement with the reader or with the speaker of the needs; nouns and verbs in the present instead of adjectives and participles.
### Words to keep: numb = non sentire nulla / il vuoto / la distanza, cut off = lontananza, lontano da tutto (fixed phrase), practice = pratica,
### therapist = terapeuta, psicologo o psicologa only where needed, crisis line = linea di ascolto, takeaway = da portare con te. Quotation marks: «».

## The crisis card

crisis-title = Per favore, contatta subito qualcuno
crisis-matter = Tu conti, e non devi affrontare tutto questo in solitudine. Quello che senti ora può cambiare, e c’è chi vuole aiutarti.
crisis-emergency = Se sei in pericolo adesso, chiama il { $number }. Qualcuno risponderà e ti aiuterà.
crisis-emergency-local = Se sei in pericolo adesso, chiama il numero di emergenza del posto. Qualcuno risponderà e ti aiuterà.
crisis-lines = Queste persone sono lì per ascoltarti e aiutarti:
crisis-directory = Su { $address } trovi chi ti ascolta nel tuo paese.
crisis-tell = Di’ a qualcuno vicino quanto stai male. Chiedi di restare con te finché arriva aiuto.
crisis-distance = Metti distanza da ciò che potrebbe farti male. Chiedi a qualcuno di aiutarti.
crisis-someone-else = Se hai paura per un’altra persona, restale vicino se puoi farlo in sicurezza. Chiamate aiuto insieme.
crisis-not-a-service = Questa guida non è un servizio di emergenza, e nessuno vede quello che hai scritto. Ma una persona può starti accanto: per favore, cercala.
crisis-waiting = Mentre aspetti, o dopo aver parlato con qualcuno

## How a line is reached

reach-call = Chiama { $number }
reach-text = Manda { $word } per SMS al { $number }
reach-call-or-text = Chiama o manda un SMS al { $number }
reach-call-either = Chiama { $number } oppure { $other }

## The professional card

professional-title = Meriti più sostegno di quanto una guida possa dare
professional-more = Quello che porti sembra pesante, e forse è il momento di farti aiutare da chi è del mestiere. Non è debolezza. Per molte persone fa davvero la differenza.
professional-heard = Può fare per te quando il vuoto è:
professional-room = La terapia dà spazio per:
professional-begin = Il primo passo può essere piccolo. Scrivi a uno studio di terapia o al medico: «Da un po’ sento una distanza da tutto, e vorrei un aiuto.» Puoi anche chiedere a una persona di fiducia di cercare con te.
professional-no-diagnosis = Questa non è una diagnosi. Solo una persona preparata che ti ascolta può dirti di più, e ti accoglierà volentieri.
professional-if-worse = Se un giorno il peso diventa tale che potresti essere in pericolo, chiama subito e chiedi aiuto. Tu conti.
