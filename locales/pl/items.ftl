### Polish (pl), written for Polish readers and not word for word.
### Form of address: ty, quiet and close, in the present tense and the imperative; lower-case (ciebie, twój).
### Gender: nothing agrees with the reader or with the speaker of the needs and quoted lines. No past tense (-łem, -łam), no adjective or
### participle about them: present tense (mówisz, jesteś w napięciu), adverbs (czuję się samotnie), nouns, impersonal forms (jest mi trudno).
### Other people: ktoś and specjalista take their grammatical masculine, as is usual; otherwise osoba.
### Words to keep: numb = odrętwienie, nic nie czuję, pustka (a numb day = dzień pustki); cut off = odcięcie, in quoted lines „jak za szybą”;
### practice = ćwiczenie (praktyki would be read as internships); therapist or counselor = terapeuta lub psycholog; community = społeczność;
### crisis service = pomoc kryzysowa; takeaway = na drogę; healing = zdrowienie; shield = tarcza; wall = mur; connection = kontakt, więź, bliskość.
### Quotation marks: „ ”, with the full stop after the closing mark.

## Causes

cause-repeated-hurt-title = Powtarzające się zranienia
cause-repeated-hurt-text = Kiedy ból wraca raz za razem, czuć mniej może wydawać się jedynym sposobem, żeby przetrwać.
cause-loss-title = Strata lub żałoba
cause-loss-text = Nie ma już kogoś albo czegoś, co kochasz, a czuć to wszystko naraz byłoby za dużo.
cause-betrayal-title = Zdrada ze strony kogoś bliskiego
cause-betrayal-text = Ktoś, kto był oparciem, zawiódł twoje zaufanie i teraz bliskość wydaje się ryzykiem.
cause-unsupported-title = Nikogo przy mnie nie było
cause-unsupported-text = Kiedy nie było nikogo dla twoich uczuć, łatwo było nauczyć się je ukrywać, nawet przed sobą.
cause-chronic-stress-title = Długotrwały stres lub wypalenie
cause-chronic-stress-text = Kiedy życie zbyt długo wymaga zbyt wiele, umysł oszczędza siły i ścisza uczucia.
cause-trauma-title = Trauma lub lęk przed kolejnym zranieniem
cause-trauma-text = Wydarzyło się coś strasznego i jakaś część ciebie wciąż czuwa, żeby to się nie powtórzyło.

## Safe spaces

safe-space-trusted-person-title = Jedna osoba, której ufasz
safe-space-trusted-person-text = Ktoś, kto słucha, zachowuje to dla siebie i cię nie pogania.
safe-space-quiet-place-title = Własne ciche miejsce
safe-space-quiet-place-text = Pokój, ławka, kąt w bibliotece: każde miejsce, gdzie nikt niczego od ciebie nie chce.
safe-space-supportive-community-title = Społeczność, która cię wspiera
safe-space-supportive-community-text = Grupa, do której można przyjść bez udawania, na żywo albo w sieci.
safe-space-therapist-title = Terapeuta lub psycholog
safe-space-therapist-text = Ktoś, czyja praca polega na tym, żeby uważnie słuchać i pomagać wszystko poukładać.

## Trust builders

trust-builder-steady-support-title = Stałe wsparcie
trust-builder-steady-support-text = Ta druga osoba jest przy tobie także w zwykłe dni, nie tylko od czasu do czasu.
trust-builder-respected-boundaries-title = Szacunek dla twoich granic
trust-builder-respected-boundaries-text = Kiedy mówisz „nie” albo „jeszcze nie”, ktoś to słyszy i się tego trzyma.
trust-builder-honest-talk-title = Szczera rozmowa
trust-builder-honest-talk-text = Obie strony mówią prawdę, także gdy nie jest łatwo.
trust-builder-time-title = Czas
trust-builder-time-text = Zaufanie rośnie z wielu małych dobrych chwil, a one potrzebują czasu.

## Help signals

help-signal-deep-title = głębokie
help-signal-deep-text = Przenika wszystko i prawie nic do ciebie nie dociera.
help-signal-long-lasting-title = długotrwałe
help-signal-long-lasting-text = Trwa od miesięcy lub lat.
help-signal-linked-to-trauma-title = związane z traumą
help-signal-linked-to-trauma-text = Zaczęło się od czegoś strasznego, co cię spotkało.
help-signal-linked-to-depression-title = związane z depresją
help-signal-linked-to-depression-text = Towarzyszy mu ciężki, obniżony nastrój, a codzienne sprawy stały się bardzo trudne.

## Therapy benefits

therapy-benefit-explore-emotions-title = przyjrzeć się emocjom
therapy-benefit-explore-emotions-text = Możesz odkryć, co czujesz, we własnym tempie i z kimś u boku.
therapy-benefit-process-past-pain-title = przepracować dawny ból
therapy-benefit-process-past-pain-text = Temu, co z przeszłości wciąż boli, można przyglądać się bezpiecznie, po trochu.
therapy-benefit-healthy-coping-title = znaleźć sposoby radzenia sobie, które ci służą
therapy-benefit-healthy-coping-text = Możesz próbować innych sposobów na trudne chwile i zostawić te, które pomagają.
therapy-benefit-rebuild-awareness-title = znów zauważać emocje
therapy-benefit-rebuild-awareness-text = Możesz nauczyć się wychwytywać uczucie, gdy jest jeszcze małe i ciche.

## Hope choices

hope-choice-be-honest-title = mówić sobie prawdę
hope-choice-be-honest-text = Powiedz, co dziś jest dla ciebie prawdą, nawet jeśli słyszysz to tylko ty.
hope-choice-tend-your-needs-title = zadbać o to, czego ci trzeba
hope-choice-tend-your-needs-text = Daj sobie jedną rzecz, której w środku potrzebujesz: odpoczynek, pociechę, towarzystwo albo ciszę.
hope-choice-allow-vulnerability-title = pokazać się bez maski
hope-choice-allow-vulnerability-text = Odsłoń jedno czułe miejsce przed kimś, kto obejdzie się z nim ostrożnie.
hope-choice-seek-connection-title = szukać więzi, która coś znaczy
hope-choice-seek-connection-text = Zwróć się, choćby małym gestem, ku komuś lub czemuś, co jest dla ciebie ważne.
