### German (de). Form of address: du, written small; only cause titles may say „ich“ or „mich“, since they are quoted as the reader's own.
### Gender: solved by wording („ein Mensch“, „Fachleute“), no star.
### help-signal titles end in a verb (lead: „wenn die innere Taubheit …“); therapy-benefit titles are bare infinitives (lead: „Dort kannst du …“);
### hope-choice titles are bare infinitives too (lead: „wenn du dich für eines davon entscheidest:“). All three begin with a small letter.
### Words to keep: therapist or counselor = Therapie oder Beratung; community = Gemeinschaft; limits = Grenzen; risk (of closeness) = Wagnis.

## Causes: common reasons why a person closed (step 2)

cause-repeated-hurt-title = Immer wieder verletzt
cause-repeated-hurt-text = Wenn immer neuer Schmerz kommt, scheint manchmal nur eines durchzuhelfen: weniger fühlen.
cause-loss-title = Verlust oder Trauer
cause-loss-text = Ein Mensch oder etwas, das du geliebt hast, ist nicht mehr da. Alles auf einmal zu fühlen wäre zu viel.
cause-betrayal-title = Verrat durch einen nahen Menschen
cause-betrayal-text = Ein Mensch, auf den du gezählt hast, hat dein Vertrauen gebrochen. Jetzt fühlt sich Nähe wie ein Wagnis an.
cause-unsupported-title = Niemand war für mich da
cause-unsupported-text = Wenn niemand für deine Gefühle da war, hast du vielleicht gelernt, sie zu verbergen, sogar vor dir selbst.
cause-chronic-stress-title = Langer Stress oder Burnout
cause-chronic-stress-text = Wenn das Leben zu lange zu viel verlangt, spart das Innere seine Kraft und dreht die Gefühle leiser.
cause-trauma-title = Trauma oder Angst vor neuen Verletzungen
cause-trauma-text = Etwas Schreckliches ist geschehen, und ein Teil von dir bleibt auf der Hut, damit es nicht noch einmal passiert.

## Safe spaces: places and people with whom one can be honest (step 6)

safe-space-trusted-person-title = Ein Mensch, dem du vertraust
safe-space-trusted-person-text = Da hört jemand zu, behält es für sich und drängt dich nicht.
safe-space-quiet-place-title = Ein ruhiger Ort nur für dich
safe-space-quiet-place-text = Ein Zimmer, eine Bank, eine Ecke in der Bibliothek: überall, wo niemand etwas von dir will.
safe-space-supportive-community-title = Eine Gemeinschaft, die dich trägt
safe-space-supportive-community-text = Eine Gruppe, in der du sein kannst, wie du bist, vor Ort oder online.
safe-space-therapist-title = Eine Therapie oder Beratung
safe-space-therapist-text = Dort hören dir Fachleute aufmerksam zu und helfen dir, die Dinge zu ordnen.

## Trust builders: what rebuilds trust between two people (step 8)

trust-builder-steady-support-title = Verlässlicher Halt
trust-builder-steady-support-text = Der andere Mensch ist auch an gewöhnlichen Tagen da, nicht nur hin und wieder.
trust-builder-respected-boundaries-title = Deine Grenzen werden geachtet
trust-builder-respected-boundaries-text = Wenn du „Nein“ sagst oder „Noch nicht“, wird es gehört, und es gilt.
trust-builder-honest-talk-title = Ehrliche Gespräche
trust-builder-honest-talk-text = Ihr sagt beide, was wahr ist, auch wenn es nicht leicht ist.
trust-builder-time-title = Zeit
trust-builder-time-text = Vertrauen wächst durch viele kleine gute Momente, und die brauchen Zeit.

## Help signals: signs that professional help may be right (step 12)

help-signal-deep-title = tief sitzt
help-signal-deep-text = Sie reicht in alles hinein, und fast nichts dringt noch zu dir durch.
help-signal-long-lasting-title = schon lange anhält
help-signal-long-lasting-text = Es geht seit Monaten oder Jahren so.
help-signal-linked-to-trauma-title = mit einem Trauma zusammenhängt
help-signal-linked-to-trauma-text = Angefangen hat es mit etwas Schrecklichem, das dir geschehen ist.
help-signal-linked-to-depression-title = mit einer Depression zusammenhängt
help-signal-linked-to-depression-text = Dazu kommt eine schwere, gedrückte Stimmung, und alltägliche Dinge sind sehr mühsam geworden.

## Therapy benefits: what therapy gives room for (step 12)

therapy-benefit-explore-emotions-title = deine Gefühle erkunden
therapy-benefit-explore-emotions-text = Du kannst herausfinden, was du fühlst, in deinem Tempo und mit einem Menschen an deiner Seite.
therapy-benefit-process-past-pain-title = alten Schmerz verarbeiten
therapy-benefit-process-past-pain-text = Was von früher noch wehtut, könnt ihr gemeinsam und sicher anschauen, immer nur ein wenig auf einmal.
therapy-benefit-healthy-coping-title = Wege durch Schweres finden, die dir guttun
therapy-benefit-healthy-coping-text = Du kannst ausprobieren, was dir sonst noch durch harte Momente hilft, und behalten, was dir nützt.
therapy-benefit-rebuild-awareness-title = deine Gefühle wieder wahrnehmen
therapy-benefit-rebuild-awareness-text = Du kannst lernen, ein Gefühl schon zu bemerken, wenn es noch klein und leise ist.

## Hope choices: choices that bring hope back (step 13)

hope-choice-be-honest-title = ehrlich mit dir sein
hope-choice-be-honest-text = Sag, was heute für dich wahr ist, auch wenn nur du es hörst.
hope-choice-tend-your-needs-title = für das sorgen, was du brauchst
hope-choice-tend-your-needs-text = Gib dir eine Sache, die du innerlich brauchst: Erholung, Trost, Gesellschaft oder Stille.
hope-choice-allow-vulnerability-title = dich zeigen, wie du bist
hope-choice-allow-vulnerability-text = Zeig eine verletzliche Stelle, bei einem Menschen, der behutsam damit umgeht.
hope-choice-seek-connection-title = Verbindung suchen, die dir etwas bedeutet
hope-choice-seek-connection-text = Wende dich im Kleinen dem zu, was dir wichtig ist: einem Menschen oder einer Sache.
