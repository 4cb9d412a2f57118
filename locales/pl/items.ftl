### Polish (pl).
### Form of address: ty, quiet and close. Gender: no past tense and no adjective about the reader or the speaker of the needs:
### present tense, impersonal forms (jest mi, trudno, można) and nouns instead.
### Words to keep: numb = odrętwienie / nic nie czuję / pustka, cut off = odcięcie od wszystkiego, practice = praktyka, therapist = terapeuta lub psycholog,
### crisis line = telefon zaufania, takeaway = na drogę, healing = zdrowienie. Quotation marks: „ ”.

## Causes

cause-repeated-hurt-title = Rany raz po raz
cause-repeated-hurt-text = Kiedy ból wraca znowu i znowu, mniej czuć może wydawać się jedynym sposobem, żeby przetrwać.
cause-loss-title = Strata lub żałoba
cause-loss-text = Nie ma już kogoś lub czegoś, co było kochane, a czuć to wszystko naraz byłoby za wiele.
cause-betrayal-title = Zdrada ze strony kogoś bliskiego
cause-betrayal-text = Ktoś, na kim można było polegać, złamał twoje zaufanie i teraz bliskość wydaje się ryzykiem.
cause-unsupported-title = Nikogo przy mnie nie było
cause-unsupported-text = Kiedy nikt nie przyjmuje uczuć, można nauczyć się je ukrywać, nawet przed sobą.
cause-chronic-stress-title = Długi stres lub wypalenie
cause-chronic-stress-text = Kiedy życie zbyt długo wymaga zbyt wiele, umysł oszczędza siły i ścisza uczucia.
cause-trauma-title = Trauma lub lęk przed kolejną raną
cause-trauma-text = Wydarzyło się coś strasznego i jakaś część ciebie wciąż czuwa, żeby się nie powtórzyło.

## Safe spaces

safe-space-trusted-person-title = Jedna osoba, której ufasz
safe-space-trusted-person-text = Ktoś, kto słucha, zachowuje to dla siebie i nie pogania.
safe-space-quiet-place-title = Własne ciche miejsce
safe-space-quiet-place-text = Pokój, ławka, kąt w bibliotece: tam, gdzie nikt niczego od ciebie nie chce.
safe-space-supportive-community-title = Społeczność, która cię wspiera
safe-space-supportive-community-text = Grupa, do której można przyjść bez udawania, na żywo albo w sieci.
safe-space-therapist-title = Terapeuta lub psycholog
safe-space-therapist-text = Ktoś, czyja praca to uważnie słuchać i pomagać wszystko poukładać.

## Trust builders

trust-builder-steady-support-title = Stałe wsparcie
trust-builder-steady-support-text = Ta druga osoba jest też w zwykłe dni, nie tylko od czasu do czasu.
trust-builder-respected-boundaries-title = Szanowanie twoich granic
trust-builder-respected-boundaries-text = Twoje „nie” albo „jeszcze nie” jest słyszane i szanowane.
trust-builder-honest-talk-title = Szczera rozmowa
trust-builder-honest-talk-text = Obie strony mówią prawdę, także gdy nie jest łatwo.
trust-builder-time-title = Czas
trust-builder-time-text = Zaufanie rośnie z wielu małych dobrych chwil, a te potrzebują czasu.

## Help signals

help-signal-deep-title = głębokie
help-signal-deep-text = Sięga wszystkiego i prawie nic do ciebie nie dociera.
help-signal-long-lasting-title = długotrwałe
help-signal-long-lasting-text = Trwa od miesięcy lub lat.
help-signal-linked-to-trauma-title = związane z traumą
help-signal-linked-to-trauma-text = Zaczęło się od czegoś strasznego, co cię spotkało.
help-signal-linked-to-depression-title = związane z depresją
help-signal-linked-to-depression-text = Przychodzi z ciężkim, niskim nastrojem, a codzienne sprawy stały się bardzo trudne.

## Therapy benefits

therapy-benefit-explore-emotions-title = przyjrzeć się emocjom
therapy-benefit-explore-emotions-text = Można odkryć, co się czuje, we własnym tempie i z kimś obok.
therapy-benefit-process-past-pain-title = przepracować dawny ból
therapy-benefit-process-past-pain-text = Na to, co wciąż boli, można patrzeć bezpiecznie, po trochu.
therapy-benefit-healthy-coping-title = znaleźć sposoby radzenia sobie, które służą
therapy-benefit-healthy-coping-text = Można próbować innych dróg przez trudne chwile i zostawić te, które pomagają.
therapy-benefit-rebuild-awareness-title = znów zauważać emocje
therapy-benefit-rebuild-awareness-text = Można nauczyć się chwytać uczucie, gdy jest jeszcze małe i ciche.

## Hope choices

hope-choice-be-honest-title = mówić sobie prawdę
hope-choice-be-honest-text = Powiedz, co dziś jest dla ciebie prawdą, nawet jeśli słyszysz to tylko ty.
hope-choice-tend-your-needs-title = zadbać o to, czego ci trzeba
hope-choice-tend-your-needs-text = Daj sobie jedną rzecz potrzebną w środku: odpoczynek, pociechę, towarzystwo albo ciszę.
hope-choice-allow-vulnerability-title = dać się zobaczyć
hope-choice-allow-vulnerability-text = Pokaż coś delikatnego komuś, kto obejdzie się z tym ostrożnie.
hope-choice-seek-connection-title = szukać więzi, która ma sens
hope-choice-seek-connection-text = Zwróć się w mały sposób ku komuś lub czemuś, co jest dla ciebie ważne.
