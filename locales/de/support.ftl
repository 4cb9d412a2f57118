### German (de). Form of address: du, written small. Gender: solved by wording („ein Mensch“, „Fachleute“, „Praxis“), no star.
### Safe messaging: no method, no place, no means; nothing that glorifies, blames or commands coldly; help and hope in each text;
### every sentence under fifteen words. No number is ever written here.
### Words to keep: reach out = sich bei jemandem melden; you matter = du bist wichtig; crisis service = Krisendienst;
### therapist, counselor, doctor = Therapiepraxis, Beratungsstelle, Arztpraxis; trained person = Fachleute; guide = Ratgeber.
### „ruf die { $number } an“ is right for any number; the bare „Ruf an: …“ heads a list of numbers.

## The crisis card. It is shown in this order, whole, before anything else.

crisis-title = Bitte melde dich jetzt bei jemandem
crisis-matter = Du bist wichtig, und du bist damit nicht allein. Was du jetzt fühlst, kann sich ändern. Es gibt Menschen, die dir da hindurchhelfen wollen.
crisis-emergency = Wenn du gerade in Gefahr bist, ruf bitte die { $number } an. Dort nimmt jemand ab und hilft dir.
crisis-emergency-local = Wenn du gerade in Gefahr bist, ruf bitte die Notrufnummer deines Landes an. Dort nimmt jemand ab und hilft dir.
crisis-lines = Diese Menschen sind da, um dir zuzuhören und zu helfen:
crisis-directory = Auf { $address } findest du Menschen in deinem Land, die dir zuhören.
crisis-tell = Sag einem Menschen in deiner Nähe, wie schlimm es ist. Bitte darum, dass jemand bei dir bleibt, bis Hilfe da ist.
crisis-distance = Bring etwas Abstand zwischen dich und alles, was dich verletzen könnte. Bitte jemanden, dir dabei zu helfen.
crisis-someone-else = Hast du Angst um einen anderen Menschen? Bleib bei diesem Menschen, wenn es für dich sicher ist. Holt gemeinsam Hilfe.
crisis-not-a-service = Dieser Ratgeber ist kein Krisendienst, und niemand liest mit, was du geschrieben hast. Ein Mensch kann für dich da sein, also melde dich bitte.
crisis-waiting = Während du wartest, oder wenn du jemanden erreicht hast

## How a line is reached

reach-call = Ruf an: { $number }
reach-text = Schick { $word } als SMS an { $number }
reach-call-or-text = Ruf an oder schick eine SMS: { $number }
reach-call-either = Ruf an: { $number } oder { $other }

## The professional card

professional-title = Du verdienst mehr Unterstützung, als ein Ratgeber geben kann
professional-more = Was du trägst, klingt schwer. Vielleicht ist es Zeit für Hilfe von Menschen, die dafür ausgebildet sind. Das ist keine Schwäche. Viele Menschen erleben, dass es wirklich etwas verändert.
professional-heard = Das kann für dich richtig sein, wenn die innere Taubheit …
professional-room = Eine Therapie gibt dir Raum. Dort kannst du …
professional-begin = Der erste Schritt kann klein sein. Schreib an eine Therapiepraxis, eine Beratungsstelle oder deine Arztpraxis. Zum Beispiel so: „Ich fühle mich schon länger abgeschnitten und wünsche mir Hilfe.“ Du kannst auch einen vertrauten Menschen bitten, mit dir zu suchen.
professional-no-diagnosis = Das ist keine Diagnose. Mehr sagen können dir nur Fachleute, die dir zuhören. Und sie werden froh sein, dass du gekommen bist.
professional-if-worse = Wird es einmal so schwer, dass du in Gefahr sein könntest? Ruf dann bitte sofort an und hol dir Hilfe. Du bist wichtig.
