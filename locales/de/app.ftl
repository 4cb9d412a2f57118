### German (de). Form of address: du, written small; buttons are infinitives or nouns, so that they address nobody.
### Gender: solved by wording, no star. Plural categories: one, other.
### Words to keep: takeaway = Zum Mitnehmen; need = Anliegen; practice = Übung; guide = Ratgeber; support = Unterstützung;
### safe spaces = sichere Orte; Enter (the key) = Eingabetaste.

## Headings

label-steps = Die Schritte
label-practices = Übungen
label-causes = Häufige Gründe
label-safe-spaces = Sichere Orte
label-trust-builders = Was Vertrauen aufbaut
label-help-signals = Wann Hilfe richtig sein kann
label-therapy-benefits = Wofür eine Therapie Raum gibt
label-hope-choices = Entscheidungen für die Hoffnung
label-needs = Anliegen
label-languages = Sprachen
label-support = Unterstützung
label-takeaway = Zum Mitnehmen
label-how = So geht es
label-why = Warum es helfen kann
label-because = Warum gerade das
label-picks = Für dich, jetzt gerade
label-serves = Gut, wenn du sagst
label-held-back = Für ein andermal
label-no-picks = Gerade passt nichts zu diesen Angaben. Mit etwas mehr Zeit oder an einem anderen Ort findet sich etwas.

## Measures and places of a practice

minutes =
    { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }
step-number = Schritt { $number } von { $total }
instruction-number = { $number } von { $total }

label-effort = Anstrengung
label-effort-gentle = sanft
label-effort-moderate = kostet etwas Kraft
label-effort-brave = braucht Mut
label-company = Mit wem
label-company-alone = allein
label-company-with-someone = mit jemandem
label-company-either = allein oder mit jemandem
label-place = Ort
label-place-anywhere = überall
label-place-quiet = ein ruhiger Ort
label-place-outdoors = im Freien

## The check-in: a short talk at a terminal

check-in-welcome = Hallo. Schön, dass du da bist. Du kannst jederzeit aufhören.
check-in-own-words = Wie geht es dir, in deinen eigenen Worten? Ein paar genügen. Nichts wird gespeichert. Mit der Eingabetaste kommst du zu einer Liste.
check-in-heard = Das habe ich verstanden:
check-in-not-heard = Das habe ich nicht gut genug verstanden, und das liegt an mir, nicht an dir. Vielleicht hilft die Liste.
check-in-ask-needs = Was davon passt? Gib die Nummern mit Leerzeichen dazwischen ein. Wenn nichts passt, drück die Eingabetaste.
check-in-ask-minutes = Wie viele Minuten hast du? Wenn es keine Rolle spielt, drück die Eingabetaste.
check-in-not-a-number = „{ $text }“ ist keine der Nummern. Versuch es bitte noch einmal.
check-in-ask-guide = Möchtest du durch eine Übung geführt werden? Gib ihre Nummer ein, oder drück die Eingabetaste, um hier aufzuhören.
check-in-goodbye = Pass gut auf dich auf. Du kannst wiederkommen, wann immer du magst.

## Choosing, in an app

choose-language = Sprache
choose-own-words = Sag es mit deinen eigenen Worten
choose-own-words-hint = Ein paar Worte genügen. Was du schreibst, bleibt auf diesem Gerät und wird nicht gespeichert.
choose-needs = Oder wähl aus, was passt
choose-causes = Was dazu geführt haben kann
choose-minutes = So viel Zeit habe ich
choose-company = Wer bei mir ist
choose-company-alone = Ich bin allein
choose-company-with-someone = Jemand ist da, und ich fühle mich dabei sicher
choose-place = Wo ich bin
choose-place-quiet = In einem ruhigen Zimmer
choose-place-outdoors = Im Freien
choose-place-anywhere = Wo viel los ist
choose-effort = Wie viel ich mir zumuten kann
choose-any = Spielt keine Rolle
choose-country = Land
choose-show = Zeig mir, was helfen kann
choose-read-guide = Den ganzen Ratgeber lesen
choose-start-over = Von vorn beginnen
choose-back = Zurück
choose-understood = Das wurde verstanden
choose-nothing-understood = In diesen Worten war kein Anliegen zu erkennen. Du kannst eines aus der Liste wählen.
choose-go-to-support = Zur Unterstützung
choose-not-medical = Dieser Ratgeber ersetzt keine medizinische Behandlung.
choose-not-translated = Noch nicht übersetzt ({ $language })

## Being led through a practice, one instruction at a time

session-begin = Beginnen
session-next = Weiter
session-previous = Zurück
session-pause = Pause machen
session-paused = Pause. Nimm dir alle Zeit, die du brauchst.
session-continue = Fortsetzen
session-skip = Überspringen
session-stop = Aufhören
session-stopped = Du hast aufgehört, und das ist in Ordnung. Was du getan hast, zählt.
session-finished = Das war alles. Danke, dass du dir diese Zeit geschenkt hast.
session-breathe-in = Einatmen
session-breathe-out = Ausatmen
session-progress = Fortschritt
session-keys = { $next }: weiter · { $pause }: Pause · { $stop }: aufhören
