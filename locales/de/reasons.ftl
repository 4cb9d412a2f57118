### German (de). Form of address: du, written small. Gender: solved by wording, no star.
### A practice is called „das“ or „es“, never „sie“, so that no sentence begins with a „Sie“ that looks like the polite form.
### A need is a whole sentence without its full stop: it is quoted after a colon, and the full stop stands inside the marks.
### Words and causes may be fragments: the full stop stands outside. Plural categories: one, other.
### Words to keep: practice = Übung; someone safe = ein Mensch, bei dem du dich sicher fühlst.

## Why a practice was picked

reason-serves = Weil du gesagt hast: „{ $need }.“
reason-serves-also = Das kann auch helfen, wenn du sagst: „{ $need }.“
reason-heard = Weil du „{ $words }“ gesagt hast.
reason-suits = Es passt zu dem, was du genannt hast: „{ $cause }“.
reason-gentle = Es ist sanft, und sanft ist gerade richtig.
reason-calming = Das hilft dir, erst einmal wieder Halt zu finden.
reason-help-due = Du musst das nicht allein tragen.
reason-first-step = Das ist ein sanfter Anfang.
reason-within-reach = Es ist sanft, und es geht hier und jetzt.
reason-done-lately = Das hast du vor Kurzem gemacht, deshalb steht es weiter unten.

## What was held back, and by which limit of the reader's own

held-back-minutes =
    { $count ->
        [one] Eine weitere Übung könnte helfen, wenn du mehr Zeit hast.
       *[other] { $count } weitere Übungen könnten helfen, wenn du mehr Zeit hast.
    }
held-back-alone =
    { $count ->
        [one] Eine weitere Übung könnte helfen, wenn ein Mensch da ist, bei dem du dich sicher fühlst.
       *[other] { $count } weitere Übungen könnten helfen, wenn ein Mensch da ist, bei dem du dich sicher fühlst.
    }
held-back-with-someone =
    { $count ->
        [one] Eine weitere Übung könnte helfen, wenn du etwas Zeit für dich allein hast.
       *[other] { $count } weitere Übungen könnten helfen, wenn du etwas Zeit für dich allein hast.
    }
held-back-place =
    { $count ->
        [one] Eine weitere Übung könnte an einem anderen Ort helfen, etwa in einem ruhigen Zimmer oder im Freien.
       *[other] { $count } weitere Übungen könnten an einem anderen Ort helfen, etwa in einem ruhigen Zimmer oder im Freien.
    }
held-back-effort =
    { $count ->
        [one] Eine weitere Übung könnte an einem Tag helfen, an dem du dir mehr zumuten kannst.
       *[other] { $count } weitere Übungen könnten an einem Tag helfen, an dem du dir mehr zumuten kannst.
    }
held-back-care =
    { $count ->
        [one] Eine weitere Übung kann warten, bis es ruhiger geworden ist.
       *[other] { $count } weitere Übungen können warten, bis es ruhiger geworden ist.
    }
