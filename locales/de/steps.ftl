### German (de). Form of address: du, written small. Gender: solved by wording („Menschen“, „alle“, „niemand“), no star.
### Titles are short imperatives or noun phrases, in German capitalization.
### Three leads and their lists belong together: „wenn die innere Taubheit …“ takes a verb at the end (tief sitzt);
### „Dort kannst du …“ takes a bare infinitive; „wenn du dich für eines davon entscheidest:“ takes a bare infinitive.
### A lead that its items complete ends with a no-break space and „…“; all others end with a colon.
### Words to keep: numb = (innerlich) taub; cut off = abgeschnitten; safe spaces = sichere Orte; professional help = professionelle Hilfe;
### the mind = das Innere, der Kopf or die Gedanken, as each sentence needs.

## 1. Acknowledge

step-acknowledge-title = Benenne es, ohne dich zu verurteilen
step-acknowledge-body =
    Heilung beginnt damit, ehrlich zu sein. Hör einmal hin, wie du mit dir selbst redest. „So sollte ich mich nicht fühlen.“ „Anderen geht es schlechter.“ Versuch es mit anderen Worten: „Ich fühle mich abgeschnitten, und das zählt.“

    Viele von uns schieben dieses Gefühl weg, aus Angst, dass es etwas beweist: dass mit uns etwas nicht stimmt. Meist zeigt es etwas anderes. Du warst zu lange stark, mit zu wenig Rückhalt.
step-acknowledge-takeaway = Selbstvorwürfe machen den Abstand größer, Freundlichkeit öffnet die Tür.

## 2. Understand

step-understand-title = Versteh, warum du zugemacht hast
step-understand-body =
    Das Gefühl, abgeschnitten zu sein, kommt nie aus dem Nichts. Es schützt dich. Wenn der Schmerz zu groß ist, fühlt dein Inneres vielleicht lieber weniger als alles auf einmal.

    So gesehen ist innere Taubheit keine Schwäche. Sie ist eine Überlebenskunst, die dir einmal geholfen hat. Aber der Schild von damals kann die Mauer von heute sein. Und diese Mauer kann zwischen dir und einem erfüllten Leben stehen.
step-understand-lead = Einige häufige Gründe:
step-understand-takeaway = Was dich einmal geschützt hat, hält dich heute vielleicht zurück.

## 3. Begin with yourself

step-self-first-title = Fang bei dir selbst an
step-self-first-body =
    Wenn alles weit weg scheint, wollen viele von uns zuerst die Beziehungen zu anderen in Ordnung bringen. Aber Verbindung beginnt innen. Wenn dir deine eigenen Gefühle fern sind, ist es schwer, anderen wirklich nah zu sein.

    Du brauchst keinen großen Durchbruch. Du brauchst kleine Momente, die dich erinnern: Hier drin ist noch eine ganze Welt.
step-self-first-lead = So kannst du sanft beginnen:
step-self-first-takeaway = Die Nähe zu dir selbst trägt jede andere Beziehung, die du hast.

## 4. Allow feelings

step-allow-feelings-title = Lass Gefühle zu, auch die schweren
step-allow-feelings-body =
    Vielleicht hältst du dich von deinen Gefühlen fern, weil du fürchtest, was dann hervorbricht: Schmerz, Wut, Trauer, Angst. Diese Furcht ist verständlich. Was lange unten gehalten wurde, ist oft stark, wenn es zum ersten Mal wiederkommt.

    Aber ein Gefühl zu fühlen heißt nicht, dass es über dich bestimmt. Du bemerkst nur, dass es da ist. Du urteilst nicht darüber, und du schiebst es nicht weg.
step-allow-feelings-lead = Kleine Schritte für den Anfang:
step-allow-feelings-takeaway = Ein Gefühl, das da sein darf, beginnt seine Macht über dich zu verlieren.

## 5. Through the body

step-through-the-body-title = Lass deinen Körper helfen
step-through-the-body-body =
    Heilung geschieht im Körper genauso wie im Kopf. Wenn du von deinen Gefühlen abgeschnitten bist, bist du es vielleicht auch von deinem Körper.

    Einfache Bewegung kann deine Sinne wecken. Sie hilft deinen Nerven, zur Ruhe zu kommen. Dann können Gefühle langsam und sicher aufsteigen.
step-through-the-body-lead = Ein paar einfache Dinge zum Ausprobieren:
step-through-the-body-takeaway = Je sicherer sich dein Körper fühlt, desto sicherer fühlen sich auch deine Gefühle an.

## 6. Safe spaces

step-safe-spaces-title = Schaff dir Orte, an denen du sicher bist
step-safe-spaces-body =
    Wo du dich sicher fühlst, kommst du leichter wieder in Kontakt. Du musst dich nicht allen öffnen. Ein oder zwei Orte genügen, an denen du ehrlich sein kannst und niemand über dich urteilt.
step-safe-spaces-lead = Das kann sein:
step-safe-spaces-takeaway = Offenheit braucht Sicherheit, denn ohne sie bleiben die inneren Mauern stehen.

## 7. Small expressions

step-small-expressions-title = Zeig im Kleinen, was du fühlst
step-small-expressions-body =
    Du brauchst nicht jeden Tag ein tiefes Gespräch. Die kleinen Zeichen zählen. Mit jedem übst du, auf andere zuzugehen und verstanden zu werden.
step-small-expressions-lead = Zum Beispiel:
step-small-expressions-takeaway = Verbindung wächst aus der Ehrlichkeit im Alltag, nicht nur aus großen Momenten.

## 8. Relearn trust

step-relearn-trust-title = Lass Vertrauen wieder wachsen, langsam und behutsam
step-relearn-trust-body =
    Innerer Abstand hat oft mit gebrochenem Vertrauen zu tun. Wenn du verletzt wurdest, hast du zugemacht. Dich wieder zu öffnen fühlt sich dann wie ein Wagnis an.

    Neu zu vertrauen heißt nicht, dich allen zu öffnen. Es heißt, Menschen zu wählen, bei denen du sicher bist, und Nähe Stück für Stück wachsen zu lassen.
step-relearn-trust-lead = Was Vertrauen wieder wachsen lässt:
step-relearn-trust-takeaway = Es hat keine Eile: Sicherheit wächst langsam, und das ist gut so.

## 9. Feel alive

step-feel-alive-title = Kehr zurück zu dem, was dich lebendig macht
step-feel-alive-body =
    Manche Dinge wecken Gefühle ganz von selbst. Sie können Freude, Sinn und Richtung zurückbringen, noch bevor du merkst, dass du wieder zu fühlen beginnst.
step-feel-alive-lead = Für dich ist es vielleicht:
step-feel-alive-takeaway = Dich lebendig zu fühlen gehört dazu, dich verbunden zu fühlen.

## 10. Be present

step-be-present-title = Sei einen Moment lang ganz da
step-be-present-body =
    Innere Taubheit und ein voller Kopf gehören oft zusammen. Ein Kopf, der immer scrollt, grübelt oder plant, hat keinen Platz mehr, um ein Gefühl zu bemerken.

    Du musst nicht stundenlang meditieren. Es genügt, dich diesem Moment ein wenig öfter zuzuwenden.
step-be-present-lead = So kannst du üben:
step-be-present-takeaway = Gefühle leben in diesem Moment, nicht im Lärm der Gedanken.

## 11. Give it time

step-give-it-time-title = Lass dir Zeit
step-give-it-time-body =
    Vielleicht erwartest du, dass es schnell geht. Und wenn nicht, bist du enttäuscht oder fühlst dich kaputt. Aber es kommt nach und nach. An einem Tag fühlst du dich den Dingen nah. Am nächsten fühlst du dich wieder taub.

    Das ist kein Rückschritt. Heilung verläuft nicht geradlinig. Mauern, die in Jahren gewachsen sind, fallen nicht über Nacht.
step-give-it-time-takeaway = Hab Geduld mit dir.

## 12. Professional help

step-professional-help-title = Wann professionelle Hilfe guttun kann
step-professional-help-body =
    Eine Therapie kann viel bewirken. Sie zu suchen ist keine Schwäche. Es heißt, dass dir wichtig ist, wie es in dir aussieht.

    Du verdienst mehr als ein Leben, das nur funktioniert. Du darfst auch Nähe spüren und dich lebendig fühlen.
step-professional-help-lead = Es kann an der Zeit sein, wenn die innere Taubheit …
step-professional-help-lead-therapy-benefits = Eine Therapie gibt dir Raum. Dort kannst du …
step-professional-help-takeaway = Um Hilfe zu bitten ist eine Stärke.

## 13. Hope

step-hope-title = Finde zurück zur Hoffnung
step-hope-body =
    Aus diesem Abstand heraus glaubst du leicht, dass es immer so bleibt. Aber Gefühle ändern sich, und taube Zeiten auch. Ein Herz kann heilen. Es kann weich werden und sich wieder öffnen.

    Jede dieser Entscheidungen baut deine innere Welt langsam wieder auf.
step-hope-lead = Das geschieht jedes Mal, wenn du dich für eines davon entscheidest:
step-hope-takeaway = Auch Hoffnung ist eine Verbindung: zu deiner Zukunft, zu deinem Wachsen und zu deiner Kraft, wieder zu fühlen.
