### German (de). Form of address: du, written small; short imperatives without -e where German allows (Setz, Wähl, Spür; but Atme, Finde, Bemerke).
### Gender: solved by wording. A friend is „ein Mensch, den du gernhast“ or „ein lieber Mensch“; no star, no masculine meant for all.
### Nothing here may hurt anyone: no holding of the breath, no pushing through pain, always a way to stop. „Innehalten“ means to pause, never the breath.
### Words to keep: cut off = abgeschnitten; numb day = tauber Tag; shield = Schild (der); safe space = sicherer Ort;
### spiritual practice = ein Moment für das, was größer ist als du (any faith or none); volunteering = mithelfen (not „Ehrenamt“, which sounds like an office);
### therapist, doctor, counseling center = Therapiepraxis, Arztpraxis, Beratungsstelle; professional = Fachperson.

## Step 1. Acknowledge

practice-name-it-title = Sag es, wie es ist
practice-name-it-summary = Sag dir selbst, dass du dich abgeschnitten fühlst und dass das zählt.
practice-name-it-how-1 = Halt einen Moment inne, wo immer du bist.
practice-name-it-how-2 = Sag zu dir, laut oder im Stillen: „Ich fühle mich gerade abgeschnitten, und das zählt.“
practice-name-it-how-3 = Wenn andere Worte für dich besser stimmen, nimm diese.
practice-name-it-how-4 = Erklär noch nichts und ändere noch nichts. Lass die Worte stehen.
practice-name-it-why = Was du benennen kannst, musst du nicht länger im Dunkeln tragen.

practice-drop-the-comparison-title = Leg das Vergleichen ab
practice-drop-the-comparison-summary = Bemerke Sätze wie „Ich sollte nicht“ und „Anderen geht es schlechter“, und lass sie gehen.
practice-drop-the-comparison-how-1 = Denk daran, wie es dir in letzter Zeit ging, und hör hin, was du dir dazu sagst.
practice-drop-the-comparison-how-2 = Greif einen Satz heraus, der mit „Ich sollte nicht“ oder „Anderen geht es schlechter“ beginnt.
practice-drop-the-comparison-how-3 = Stell dir vor, du legst diesen Satz ab wie eine schwere Tasche.
practice-drop-the-comparison-how-4 = Sag stattdessen: „Für mich ist es schwer, und das genügt.“
practice-drop-the-comparison-why = Schmerz ist kein Wettbewerb, und Freundlichkeit öffnet, was das Urteilen verschlossen hält.

## Step 2. Understand

practice-thank-the-shield-title = Danke deinem Schild
practice-thank-the-shield-summary = Schau zurück: Wann hast du begonnen, weniger zu fühlen, und wovor hat dich das geschützt?
practice-thank-the-shield-how-1 = Setz dich an einen ruhigen Ort, wenn du magst, mit Stift und Papier.
practice-thank-the-shield-how-2 = Frag dich: „Wann habe ich angefangen, weniger zu fühlen?“ Ungefähr reicht.
practice-thank-the-shield-how-3 = Frag: „Was war mir damals zu viel?“ Schau aus der Ferne darauf, wie durch ein Fenster.
practice-thank-the-shield-how-4 = Sag zu dem Teil von dir, der zugemacht hat: „Danke. Du wolltest mich schützen.“
practice-thank-the-shield-how-5 = Wenn es schwer wird, hör auf, schau dich im Raum um und komm an einem anderen Tag wieder.
practice-thank-the-shield-why = Wenn du die Taubheit als Schild verstehst, musst du sie nicht länger als Makel bekämpfen.

## Step 3. Begin with yourself

practice-quiet-time-title = Ein wenig stille Zeit
practice-quiet-time-summary = Verbring ein paar Minuten ohne jede Ablenkung.
practice-quiet-time-how-1 = Leg dein Handy in ein anderes Zimmer oder schalt es aus.
practice-quiet-time-how-2 = Setz oder leg dich so hin, dass es für deinen Körper bequem ist.
practice-quiet-time-how-3 = Tu mit Absicht nichts. Lass Gedanken kommen und gehen.
practice-quiet-time-how-4 = Wenn es sich zu leer anfühlt, schau aus dem Fenster und lass den Blick dort ruhen.
practice-quiet-time-why = In der Stille kannst du hören, dass in dir noch eine Welt ist.

practice-write-it-down-title = Schreib auf, was du fühlst, oder dass du nichts fühlst
practice-write-it-down-summary = Bring zu Papier, was in dir ist, auch wenn es „nichts“ ist.
practice-write-it-down-how-1 = Nimm ein Blatt, das außer dir niemand lesen wird.
practice-write-it-down-how-2 = Fang an mit „Gerade fühle ich“ und schreib, was kommt. „Nichts“ ist eine gute Antwort.
practice-write-it-down-how-3 = Schreib ein paar Minuten weiter. Die Rechtschreibung spielt keine Rolle.
practice-write-it-down-how-4 = Lies es einmal, wie du die Worte eines lieben Menschen lesen würdest. Dann heb es auf oder zerreiß es.
practice-write-it-down-why = Worte geben dem, was in dir ist, einen Ort, an dem es gesehen wird.

practice-notice-sensations-title = Spür deinen Körper von innen
practice-notice-sensations-summary = Geh langsam durch deinen Körper und schau, was du dort findest.
practice-notice-sensations-how-1 = Setz dich hin und spür, wo der Stuhl dich trägt.
practice-notice-sensations-how-2 = Lass deine Aufmerksamkeit langsam von den Füßen bis zum Gesicht wandern.
practice-notice-sensations-how-3 = Frag an jeder Stelle: warm oder kühl, angespannt oder locker, oder gar nichts?
practice-notice-sensations-how-4 = Verändere nichts. Du schaust nur.
practice-notice-sensations-how-5 = Wenn es zu viel wird, öffne die Augen und drück die Füße in den Boden.
practice-notice-sensations-why = Gefühle sprechen oft zuerst durch den Körper, lange bevor sie einen Namen haben.

practice-ask-what-i-need-title = Frag dich, was du brauchst
practice-ask-what-i-need-summary = Stell dir eine einfache Frage und warte auf die Antwort.
practice-ask-what-i-need-how-1 = Leg eine Hand auf die Brust oder den Bauch, wenn sich das gut anfühlt.
practice-ask-what-i-need-how-2 = Frag: „Was brauche ich gerade?“
practice-ask-what-i-need-how-3 = Warte ein paar Atemzüge lang. Es kann etwas Kleines sein: Wasser, Ruhe, frische Luft, eine Stimme.
practice-ask-what-i-need-how-4 = Gib dir diese eine Sache, oder ein wenig davon.
practice-ask-what-i-need-why = Jedes Mal, wenn du fragst und hinhörst, kommst du dir selbst ein Stück näher.

## Step 4. Allow feelings

practice-let-tears-come-title = Lass Tränen kommen
practice-let-tears-come-summary = Wenn dir zum Weinen ist, gib den Tränen etwas Raum.
practice-let-tears-come-how-1 = Geh dorthin, wo dich niemand stört, und halt Taschentücher und Wasser bereit.
practice-let-tears-come-how-2 = Wenn ein Lied oder ein Bild die Tränen löst, nimm es dazu.
practice-let-tears-come-how-3 = Lass sie kommen, oder auch nicht. Du musst nichts erzwingen.
practice-let-tears-come-how-4 = Hör auf, wann immer du willst: Wasch dir das Gesicht, trink etwas, spür die Füße auf dem Boden.
practice-let-tears-come-why = Mit Tränen lässt der Körper auf seine Art los, was er zu lange gehalten hat.

practice-admit-hurt-title = Gesteh dir ein, dass es wehtut
practice-admit-hurt-summary = Wenn etwas wehtut, sag es dir, ohne es kleinzureden.
practice-admit-hurt-how-1 = Denk an etwas Kleines, das dir vor Kurzem einen Stich gegeben hat.
practice-admit-hurt-how-2 = Sag: „Das hat mir wehgetan.“ Lass „aber es war ja nichts“ weg.
practice-admit-hurt-how-3 = Bemerke, was in dir geschieht. Du musst nichts damit machen.
practice-admit-hurt-how-4 = Sag dir etwas Liebes, wie zu einem Menschen, den du gernhast.
practice-admit-hurt-why = Schmerz, der da sein darf, wird leichter als Schmerz, der sich verstecken muss.

practice-accept-lonely-or-scared-title = Lass Einsamkeit oder Angst da sein
practice-accept-lonely-or-scared-summary = Mach ein wenig Platz für das Gefühl, einsam zu sein oder Angst zu haben.
practice-accept-lonely-or-scared-how-1 = Sag leise, was da ist: „Einsamkeit ist da“ oder „Angst ist da“.
practice-accept-lonely-or-scared-how-2 = Such die Stelle, an der du das spürst, und leg eine warme Hand darauf, wenn du magst.
practice-accept-lonely-or-scared-how-3 = Sag zu diesem Gefühl: „Du darfst eine Weile hier sein.“
practice-accept-lonely-or-scared-how-4 = Dann wende dich etwas Nahem und Einfachem zu: einer Tasse, einer Decke, dem Licht draußen.
practice-accept-lonely-or-scared-why = Ein Gefühl, das hereinkommen darf, muss nicht an die Tür hämmern.

## Step 5. Through the body

practice-slow-walk-title = Ein langsamer Spaziergang
practice-slow-walk-summary = Geh langsamer, als du müsstest, und ohne Ziel.
practice-slow-walk-how-1 = Geh nach draußen oder such dir einen langen Gang.
practice-slow-walk-how-2 = Geh halb so schnell wie sonst.
practice-slow-walk-how-3 = Spür jeden Fuß: Ferse, Sohle, Zehen.
practice-slow-walk-how-4 = Wenn deine Gedanken vorauseilen, hol sie zurück zum nächsten Schritt.
practice-slow-walk-why = Ein ruhiges, gleichmäßiges Tempo sagt deinen Nerven, dass die Gefahr vorbei ist.

practice-stretch-or-yoga-title = Dehnen oder sanftes Yoga
practice-stretch-or-yoga-summary = Beweg deinen Körper sanft und hör hin, was er dir sagt.
practice-stretch-or-yoga-how-1 = Stell oder setz dich so hin, dass du Platz für deine Arme hast.
practice-stretch-or-yoga-how-2 = Streck die Arme nach oben und lass sie langsam sinken. Mach das dreimal.
practice-stretch-or-yoga-how-3 = Lass die Schultern kreisen und neig den Kopf sacht von einer Seite zur anderen.
practice-stretch-or-yoga-how-4 = Geh nur so weit, wie es sich gut anfühlt. Nichts soll wehtun.
practice-stretch-or-yoga-how-5 = Bleib am Ende still stehen oder sitzen und spür nach, was anders ist.
practice-stretch-or-yoga-why = Sanfte Bewegung weckt deine Sinne und macht das Fühlen sicherer.

practice-deep-breathing-title = Atme langsam in den Bauch
practice-deep-breathing-summary = Lass den Atem in den Bauch sinken und das Ausatmen länger sein als das Einatmen.
practice-deep-breathing-how-1 = Setz oder leg dich bequem hin, wenn du magst, mit einer Hand auf dem Bauch.
practice-deep-breathing-how-2 = Atme durch die Nase ein und spür, wie sich der Bauch hebt.
practice-deep-breathing-how-3 = Atme langsam aus, ein wenig länger, als du eingeatmet hast. Erzwing nichts.
practice-deep-breathing-how-4 = Mach ein paar Minuten so weiter. Wenn dir schwindlig wird, lass den Atem gehen, wie er will.
practice-deep-breathing-why = Langes Ausatmen beruhigt deine Nerven, sodass Gefühle sanft aufsteigen können.

practice-time-in-nature-title = Zeit in der Natur
practice-time-in-nature-summary = Geh dorthin, wo etwas Grünes wächst, und lass es auf dich wirken.
practice-time-in-nature-how-1 = Such dir einen Park, einen Garten, ein Ufer oder einen einzelnen Baum.
practice-time-in-nature-how-2 = Geh dort ein wenig oder setz dich, und lass das Handy in der Tasche.
practice-time-in-nature-how-3 = Schau dir eine Sache ganz genau an: Rinde, Wasser, einen Vogel, den Himmel.
practice-time-in-nature-how-4 = Bleib etwas länger, als du zuerst willst.
practice-time-in-nature-why = Dort draußen wird nichts von dir verlangt, und dein Körper muss nicht mehr auf der Hut sein.

## Step 6. Safe spaces

practice-choose-a-safe-space-title = Wähl deinen sicheren Ort
practice-choose-a-safe-space-summary = Such dir ein oder zwei Orte oder Menschen aus, die sich sicher anfühlen, und leg fest, wann du hingehst.
practice-choose-a-safe-space-how-1 = Denk an die Orte und Menschen, die du kennst. Wo oder bei wem atmest du leichter?
practice-choose-a-safe-space-how-2 = Such dir davon ein oder zwei aus. Eine ruhige Ecke zählt genauso viel wie ein Mensch.
practice-choose-a-safe-space-how-3 = Leg einen Tag und eine Uhrzeit fest, auch für einen kurzen Besuch.
practice-choose-a-safe-space-how-4 = Schreib es dorthin, wo du es siehst.
practice-choose-a-safe-space-why = Du öffnest dich leichter, wo du weißt, dass du sicher bist.

## Step 7. Small expressions

practice-say-it-hurt-title = Sag, dass es wehgetan hat
practice-say-it-hurt-summary = Wenn dich Worte oder Taten verletzt haben, sag es dem anderen Menschen, statt zu schweigen.
practice-say-it-hurt-how-1 = Nimm etwas Kleines, und einen Menschen, der behutsam mit dir umgeht.
practice-say-it-hurt-how-2 = Wähl einen ruhigen Moment, nicht mitten im Streit.
practice-say-it-hurt-how-3 = Fang bei dir an: „Es hat mir wehgetan, als das passiert ist.“
practice-say-it-hurt-how-4 = Sag es einmal, dann lass eine Pause. Du musst nichts gewinnen.
practice-say-it-hurt-why = Was du aussprichst, muss nicht länger zwischen euch stehen.

practice-share-a-joy-title = Teile eine kleine Freude
practice-share-a-joy-summary = Erzähl jemandem von etwas, worüber du dich gefreut hast.
practice-share-a-joy-how-1 = Denk an eine Sache von heute, die wenigstens ein bisschen gut war.
practice-share-a-joy-how-2 = Such dir einen Menschen aus, der das gern hören würde.
practice-share-a-joy-how-3 = Erzähl es in ein oder zwei Sätzen: „Darüber habe ich heute gelächelt.“
practice-share-a-joy-how-4 = Lass die Antwort bei dir ankommen, und sei es nur für einen Atemzug.
practice-share-a-joy-why = Geteilte Freude spürst du doppelt, und sie bringt euch einander näher.

practice-show-appreciation-title = Zeig, dass dir jemand wichtig ist
practice-show-appreciation-summary = Sag einem Menschen, wofür du dankbar bist, laut oder in einer kurzen Nachricht.
practice-show-appreciation-how-1 = Denk an einen Menschen, der dir gutgetan hat, neulich oder vor langer Zeit.
practice-show-appreciation-how-2 = Nenn etwas ganz Bestimmtes: was dieser Mensch getan hat und was dir das gegeben hat.
practice-show-appreciation-how-3 = Sag es, oder schreib es in zwei Zeilen und schick es ab.
practice-show-appreciation-how-4 = Dann spür nach, wie es dir geht, egal welche Antwort kommt.
practice-show-appreciation-why = Mit jedem kleinen Zeichen von Wärme übst du, dich zu verbinden.

practice-admit-overwhelm-title = Sag, dass es zu viel ist
practice-admit-overwhelm-summary = Sag einem Menschen, dem du vertraust, dass auf dir mehr liegt, als du tragen kannst.
practice-admit-overwhelm-how-1 = Wähl einen Menschen, der dich nicht verurteilt.
practice-admit-overwhelm-how-2 = Sag es einfach: „Mir ist das gerade zu viel.“
practice-admit-overwhelm-how-3 = Wenn du weißt, was helfen würde, bitte darum. Wenn nicht, sag auch das.
practice-admit-overwhelm-how-4 = Lass dir zuhören. Du schuldest niemandem eine Erklärung.
practice-admit-overwhelm-why = Wenn jemand weiß, wie schwer es ist, trägst du es nicht mehr allein.

## Step 8. Relearn trust

practice-let-one-person-closer-title = Lass einen Menschen ein wenig näher kommen
practice-let-one-person-closer-summary = Vertrau einem Menschen, bei dem du sicher bist, etwas Kleines und Wahres an, und schau, ob es gut aufgehoben ist.
practice-let-one-person-closer-how-1 = Wähl einen Menschen, der verlässlich und freundlich zu dir war.
practice-let-one-person-closer-how-2 = Nimm etwas Wahres, aber Kleines, das ruhig jemand wissen darf.
practice-let-one-person-closer-how-3 = Erzähl es, und lass es für heute dabei.
practice-let-one-person-closer-how-4 = Achte in den Tagen danach darauf: Geht dieser Mensch sorgsam damit um?
practice-let-one-person-closer-how-5 = Wenn ja, kannst du irgendwann etwas mehr erzählen. Wenn nicht, weißt du es jetzt und wahrst deine Grenzen.
practice-let-one-person-closer-why = Vertrauen kommt zurück durch kleine wahre Dinge, die gut aufgehoben waren.

## Step 9. Feel alive

practice-music-title = Musik, die dich berührt
practice-music-summary = Hör ein Musikstück mit deiner ganzen Aufmerksamkeit.
practice-music-how-1 = Wähl ein Lied, das dir einmal etwas bedeutet hat.
practice-music-how-2 = Setz Kopfhörer auf oder dreh etwas lauter, und tu sonst nichts.
practice-music-how-3 = Folge einer Stimme oder einem Instrument vom Anfang bis zum Ende.
practice-music-how-4 = Wenn dein Körper sich bewegen oder deine Stimme summen will, lass es zu.
practice-music-why = Musik kann ein Gefühl erreichen, auch wenn Worte es nicht können.

practice-art-title = Kunst machen oder anschauen
practice-art-summary = Verbring Zeit mit Farben, Formen oder einem Bild, das dich anspricht.
practice-art-how-1 = Nimm einen Stift, etwas Farbe oder ein Bild, das du gern anschaust.
practice-art-how-2 = Wenn du etwas machst, lass die Hand entscheiden. Es muss nicht schön aussehen.
practice-art-how-3 = Wenn du schaust, lass den Blick dort ruhen, wo es ihn hinzieht.
practice-art-how-4 = Frag: „Was regt sich dabei in mir?“ Jede Antwort ist richtig.
practice-art-why = Farben und Formen können sagen, wofür du noch keine Worte hast.

practice-writing-title = Schreib etwas Eigenes
practice-writing-summary = Schreib einen Brief, eine Erinnerung oder eine erfundene Szene, nur für dich.
practice-writing-how-1 = Wähl einen Anfang: einen Brief, den du nicht abschickst, einen Tag von früher oder eine Szene, die du erfindest.
practice-writing-how-2 = Schreib in einem Zug, ohne etwas zu verbessern.
practice-writing-how-3 = Lass etwas vorkommen, das du sehen kannst, etwas zum Hören und etwas zum Anfassen.
practice-writing-how-4 = Hör auf, wo du magst, und leg es weg, ohne darüber zu urteilen.
practice-writing-why = Auf dem Papier kann deine innere Welt Gestalt annehmen und wieder lebendig werden.

practice-spiritual-practice-title = Ein Moment für das, was größer ist als du
practice-spiritual-practice-summary = Bete, meditiere, zünd eine Kerze an oder bleib bei einer Frage, auf deine eigene Art.
practice-spiritual-practice-how-1 = Wähl eine Form, die zu dir passt: ein Gebet, ein paar Verse, eine Kerze, die Stille oder den Nachthimmel.
practice-spiritual-practice-how-2 = Such dir einen Ort, der sich dafür richtig anfühlt, und komm dort zur Ruhe.
practice-spiritual-practice-how-3 = Bleib eine Weile dabei, ohne Ziel.
practice-spiritual-practice-how-4 = Bevor du gehst, nenn etwas, das dir Hoffnung gibt oder wofür du dankbar bist.
practice-spiritual-practice-why = Das Gefühl, Teil von etwas Größerem zu sein, kann gewöhnlichen Tagen wieder Sinn geben.

practice-volunteering-title = Hilf irgendwo mit
practice-volunteering-summary = Schenk eine Stunde deiner Zeit, wo sie gebraucht wird.
practice-volunteering-how-1 = Überleg, was dir am Herzen liegt: Tiere, Kinder, alte Menschen, die Erde, deine Straße.
practice-volunteering-how-2 = Such in der Nähe einen Ort, der Hilfe brauchen kann, und frag, was dort fehlt.
practice-volunteering-how-3 = Fang klein an: eine Stunde, eine Aufgabe.
practice-volunteering-how-4 = Denk danach an einen Moment, in dem du nützlich warst oder dir warm ums Herz wurde.
practice-volunteering-why = Gebraucht zu werden, auch nur für eine Stunde, kann wieder ein Gefühl von Sinn wecken.

practice-creative-hobby-title = Zeit für etwas, das du gern machst
practice-creative-hobby-summary = Koche, stricke, baue, pflanze oder spiele, einfach weil du es magst.
practice-creative-hobby-how-1 = Such dir etwas aus, das du gern mit den Händen tust oder früher gern getan hast.
practice-creative-hobby-how-2 = Leg bereit, was du brauchst, und nimm dir nur ein kleines Stück davon vor.
practice-creative-hobby-how-3 = Arbeite langsam daran. Niemand gibt dir dafür Noten.
practice-creative-hobby-how-4 = Hör auf, solange es noch schön ist, und lass es liegen, wo du es siehst.
practice-creative-hobby-why = Etwas um seiner selbst willen zu machen, bringt eine stille Freude zurück.

## Step 10. Be present

practice-mindful-eating-title = Iss etwas ganz langsam
practice-mindful-eating-summary = Iss ein paar Bissen mit deiner ganzen Aufmerksamkeit.
practice-mindful-eating-how-1 = Wähl etwas Kleines: ein Stück Obst, eine Scheibe Brot, eine Tasse Tee.
practice-mindful-eating-how-2 = Schau es an und riech daran, bevor du anfängst.
practice-mindful-eating-how-3 = Nimm einen kleinen Bissen und kau langsam. Bemerke, wie sich der Geschmack verändert.
practice-mindful-eating-how-4 = Leg es zwischen den Bissen aus der Hand.
practice-mindful-eating-why = Der Geschmack holt dich ganz ohne Mühe in diesen Moment zurück.

practice-listen-around-title = Lausch auf das, was dich umgibt
practice-listen-around-summary = Nimm Geräusche nah und fern wahr, so wie sie sind.
practice-listen-around-how-1 = Bleib, wo du bist, mit offenen oder geschlossenen Augen.
practice-listen-around-how-2 = Such ein Geräusch, das weit weg ist. Dann such eines ganz in der Nähe.
practice-listen-around-how-3 = Zähl insgesamt fünf Geräusche. Keines ist gut oder schlecht.
practice-listen-around-how-4 = Komm zurück und schau dich einmal langsam um.
practice-listen-around-why = Geräusche gibt es immer nur jetzt, deshalb holt dich das Lauschen hierher.

practice-slow-breaths-title = Drei langsame Atemzüge
practice-slow-breaths-summary = Nimm drei Atemzüge, ein wenig langsamer als sonst.
practice-slow-breaths-how-1 = Lass die Schultern sinken.
practice-slow-breaths-how-2 = Atme sanft ein und dann langsam aus, wie durch einen Strohhalm.
practice-slow-breaths-how-3 = Mach das dreimal, und dann lass den Atem einfach gehen.
practice-slow-breaths-why = Schon drei Atemzüge können eine kleine Tür zurück in die Gegenwart sein.

practice-pause-before-reacting-title = Halt inne, bevor du reagierst
practice-pause-before-reacting-summary = Lass einen Atemzug Platz zwischen dem, was passiert, und dem, was du tust.
practice-pause-before-reacting-how-1 = Wenn dich etwas aufwühlt, warte einen Atemzug lang.
practice-pause-before-reacting-how-2 = Bemerke: Was fühlst du, und wo in deinem Körper?
practice-pause-before-reacting-how-3 = Benenne es mit einem Wort.
practice-pause-before-reacting-how-4 = Dann entscheide, was du als Nächstes tust, oder dass du noch wartest.
practice-pause-before-reacting-why = In dieser kurzen Pause kannst du etwas fühlen, ohne davon mitgerissen zu werden.

## Step 11. Give it time

practice-expect-numb-days-title = Mach Platz für taube Tage
practice-expect-numb-days-summary = Nimm einen tauben Tag als Teil des Weges, und tu trotzdem eine kleine Sache.
practice-expect-numb-days-how-1 = Sag: „Heute ist ein tauber Tag. Solche Tage gehören zum Weg.“
practice-expect-numb-days-how-2 = Denk an einen Moment, und sei er noch so klein, in dem du etwas gefühlt hast.
practice-expect-numb-days-how-3 = Wähl etwas Winziges, das dir guttut: ein Fenster öffnen, Tee kochen, einen Gruß schicken.
practice-expect-numb-days-how-4 = Tu es, und lass das für heute genug sein.
practice-expect-numb-days-why = Ein tauber Tag ist kein Rückschritt, denn Heilung verläuft nie geradlinig.

## Step 12. Professional help

practice-reach-out-for-help-title = Such dir Hilfe
practice-reach-out-for-help-summary = Schreib einer Fachperson oder ruf sie an, oder bitte einen vertrauten Menschen, dir beim Suchen zu helfen.
practice-reach-out-for-help-how-1 = Überleg, an wen du dich wendest: eine Therapiepraxis, eine Arztpraxis, eine Beratungsstelle oder einen lieben Menschen, der mit dir sucht.
practice-reach-out-for-help-how-2 = Schreib zwei Sätze auf: wie es dir zuletzt ging und was du dir wünschst.
practice-reach-out-for-help-how-3 = Schick sie ab oder lies sie am Telefon vor. Mehr musst du nicht sagen.
practice-reach-out-for-help-how-4 = Wenn es beim ersten Mal nicht klappt, versuch es noch einmal. Oft braucht es ein paar Anläufe.
practice-reach-out-for-help-why = Um Hilfe zu bitten ist eine Stärke, und du musst den Weg nicht allein finden.

## Step 13. Hope

practice-one-hopeful-choice-title = Eine Entscheidung für die Hoffnung
practice-one-hopeful-choice-summary = Such dir für heute eine Sache aus, die in Richtung Hoffnung zeigt.
practice-one-hopeful-choice-how-1 = Wähl eines davon: ehrlich mit dir sein, für ein Bedürfnis sorgen, dich zeigen, wie du bist, oder echte Verbindung suchen.
practice-one-hopeful-choice-how-2 = Frag: „Wie würde das heute aussehen, in seiner kleinsten Form?“
practice-one-hopeful-choice-how-3 = Tu diese eine Sache.
practice-one-hopeful-choice-how-4 = Erinnere dich am Abend daran, dass du sie getan hast.
practice-one-hopeful-choice-why = Jede solche Entscheidung baut deine innere Welt ein Stück weit wieder auf.
