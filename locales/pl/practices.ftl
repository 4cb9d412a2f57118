### Polish (pl).
### Form of address: ty, quiet and close. Gender: no past tense and no adjective about the reader or the speaker of the needs:
### present tense, impersonal forms (jest mi, trudno, można) and nouns instead.
### Words to keep: numb = odrętwienie / nic nie czuję / pustka, cut off = odcięcie od wszystkiego, practice = praktyka, therapist = terapeuta lub psycholog,
### crisis line = telefon zaufania, takeaway = na drogę, healing = zdrowienie. Quotation marks: „ ”.

## Step 1. Acknowledge

practice-name-it-title = Powiedz to wprost
practice-name-it-summary = Powiedz sobie, że czujesz odcięcie od wszystkiego i że to ważne.
practice-name-it-how-1 = Zatrzymaj się na chwilę, gdziekolwiek jesteś.
practice-name-it-how-2 = Powiedz sobie, na głos lub nie: „Czuję teraz odcięcie od wszystkiego i to się liczy”.
practice-name-it-how-3 = Jeśli inne słowa są prawdziwsze, użyj ich.
practice-name-it-how-4 = Niczego jeszcze nie tłumacz i nie naprawiaj. Niech te słowa pobędą.
practice-name-it-why = Tego, co ma nazwę, nie trzeba już nosić w ciemności.

practice-drop-the-comparison-title = Odłóż porównania
practice-drop-the-comparison-summary = Zauważ „nie powinno się” i „inni mają gorzej” i odłóż je.
practice-drop-the-comparison-how-1 = Pomyśl, jak ci ostatnio jest, i posłuchaj, co sobie o tym mówisz.
practice-drop-the-comparison-how-2 = Złap jedno zdanie, które zaczyna się od „nie powinno się” albo „inni mają gorzej”.
practice-drop-the-comparison-how-3 = Wyobraź sobie, że odstawiasz je na ziemię jak ciężką torbę.
practice-drop-the-comparison-how-4 = Na jego miejsce połóż to: „Jest mi trudno i to wystarczy”.
practice-drop-the-comparison-why = Ból to nie zawody, a życzliwość otwiera to, co osądzanie trzyma zamknięte.

## Step 2. Understand

practice-thank-the-shield-title = Podziękuj tarczy
practice-thank-the-shield-summary = Spójrz na czas, gdy uczuć zaczęło ubywać, i na to, przed czym to chroniło.
practice-thank-the-shield-how-1 = Usiądź w cichym miejscu, jeśli chcesz, z kartką i długopisem.
practice-thank-the-shield-how-2 = Zapytaj siebie: „Kiedy uczuć zaczęło ubywać?” Wystarczy przypuszczenie.
practice-thank-the-shield-how-3 = Zapytaj: „Co było wtedy dla mnie zbyt wielkie?” Patrz z daleka, jak przez okno.
practice-thank-the-shield-how-4 = Powiedz tej części siebie, która się zamknęła: „Dziękuję. Chodziło ci o moje bezpieczeństwo”.
practice-thank-the-shield-how-5 = Jeśli zrobi się ciężko, przerwij, rozejrzyj się i wróć innego dnia.
practice-thank-the-shield-why = Z odrętwieniem widzianym jako tarcza nie trzeba już walczyć jak z wadą.

## Step 3. Begin with yourself

practice-quiet-time-title = Chwila ciszy
practice-quiet-time-summary = Spędź kilka minut bez niczego, co rozprasza.
practice-quiet-time-how-1 = Odłóż telefon do innego pokoju albo go wyłącz.
practice-quiet-time-how-2 = Usiądź lub połóż się tak, jak wygodnie twojemu ciału.
practice-quiet-time-how-3 = Celowo nic nie rób. Niech myśli przychodzą i odchodzą.
practice-quiet-time-how-4 = Jeśli jest zbyt pusto, wyjrzyj przez okno i daj tam oczom odpocząć.
practice-quiet-time-why = W ciszy słychać, że w środku wciąż jest świat.

practice-write-it-down-title = Napisz, co czujesz, albo że nic nie czujesz
practice-write-it-down-summary = Przelej na papier to, co w tobie jest, nawet jeśli to „nic”.
practice-write-it-down-how-1 = Weź kartkę, której nikt inny nie przeczyta.
practice-write-it-down-how-2 = Zacznij od „Teraz czuję” i pisz, co przyjdzie. „Nic” to dobra odpowiedź.
practice-write-it-down-how-3 = Pisz kilka minut. Błędy nie mają znaczenia.
practice-write-it-down-how-4 = Przeczytaj raz, tak jak słowa kogoś bliskiego. Potem zachowaj albo podrzyj.
practice-write-it-down-why = Słowa dają temu, co w środku, miejsce, w którym to widać.

practice-notice-sensations-title = Poczuj ciało od środka
practice-notice-sensations-summary = Przejdź powoli przez ciało i zobacz, co tam jest.
practice-notice-sensations-how-1 = Usiądź i poczuj, gdzie trzyma cię krzesło.
practice-notice-sensations-how-2 = Prowadź uwagę powoli od stóp aż do twarzy.
practice-notice-sensations-how-3 = W każdym miejscu zapytaj: ciepło czy chłodno, ciasno czy luźno, a może nic?
practice-notice-sensations-how-4 = Niczego nie zmieniaj. Tylko patrzysz.
practice-notice-sensations-how-5 = Jeśli to za dużo, otwórz oczy i dociśnij stopy do podłogi.
practice-notice-sensations-why = Uczucia często mówią najpierw przez ciało, na długo, zanim mają nazwę.

practice-ask-what-i-need-title = Zapytaj, czego ci trzeba
practice-ask-what-i-need-summary = Zadaj sobie jedno proste pytanie i poczekaj na odpowiedź.
practice-ask-what-i-need-how-1 = Połóż dłoń na piersi lub brzuchu, jeśli to miłe.
practice-ask-what-i-need-how-2 = Zapytaj: „Czego mi teraz trzeba?”
practice-ask-what-i-need-how-3 = Poczekaj kilka oddechów. Może to coś małego: woda, odpoczynek, świeże powietrze, czyjś głos.
practice-ask-what-i-need-how-4 = Daj sobie tę rzecz albo choć trochę.
practice-ask-what-i-need-why = Z każdym pytaniem i słuchaniem jesteś trochę bliżej siebie.

## Step 4. Allow feelings

practice-let-tears-come-title = Niech łzy przyjdą
practice-let-tears-come-summary = Gdy chce się płakać, zrób łzom miejsce.
practice-let-tears-come-how-1 = Idź tam, gdzie nikt nie przeszkodzi, i miej pod ręką chusteczkę i wodę.
practice-let-tears-come-how-2 = Jeśli pomaga piosenka albo zdjęcie, skorzystaj.
practice-let-tears-come-how-3 = Niech przyjdą albo nie. Nie trzeba do niczego się zmuszać.
practice-let-tears-come-how-4 = Przerwij, kiedy zechcesz: obmyj twarz, napij się, poczuj stopy na podłodze.
practice-let-tears-come-why = Płacz to jeden ze sposobów, w jaki ciało puszcza to, co zbyt długo trzymało.

practice-admit-hurt-title = Przyznaj, że boli
practice-admit-hurt-summary = Gdy coś zaboli, powiedz to sobie bez wymówek.
practice-admit-hurt-how-1 = Pomyśl o czymś małym, co ostatnio zabolało.
practice-admit-hurt-how-2 = Powiedz: „To mnie zabolało”. Bez „ale to nic takiego”.
practice-admit-hurt-how-3 = Zauważ, co się w tobie dzieje. Nic nie trzeba z tym robić.
practice-admit-hurt-how-4 = Powiedz sobie coś życzliwego, jak komuś bliskiemu.
practice-admit-hurt-why = Ból, który może być, jest lżejszy niż ten, który trzeba ukrywać.

practice-accept-lonely-or-scared-title = Niech samotność albo lęk pobędą
practice-accept-lonely-or-scared-summary = Zrób trochę miejsca na samotność lub lęk.
practice-accept-lonely-or-scared-how-1 = Powiedz cicho, co tu jest: „Jest samotność” albo „Jest lęk”.
practice-accept-lonely-or-scared-how-2 = Znajdź, gdzie to czujesz, i jeśli chcesz, połóż tam ciepłą dłoń.
practice-accept-lonely-or-scared-how-3 = Powiedz temu uczuciu: „Możesz tu chwilę zostać”.
practice-accept-lonely-or-scared-how-4 = Potem zwróć się ku czemuś bliskiemu i zwykłemu: kubek, koc, światło za oknem.
practice-accept-lonely-or-scared-why = Wpuszczone uczucie nie musi walić w drzwi.

## Step 5. Through the body

practice-slow-walk-title = Powolny spacer
practice-slow-walk-summary = Idź wolniej, niż trzeba, nigdzie się nie śpiesząc.
practice-slow-walk-how-1 = Wyjdź na dwór albo wybierz długi korytarz.
practice-slow-walk-how-2 = Idź o połowę wolniej niż zwykle.
practice-slow-walk-how-3 = Czuj każdą stopę: pięta, podeszwa, palce.
practice-slow-walk-how-4 = Gdy myśli pobiegną naprzód, sprowadź je do następnego kroku.
practice-slow-walk-why = Spokojny, równy krok mówi nerwom, że niebezpieczeństwo minęło.

practice-stretch-or-yoga-title = Rozciąganie lub łatwa joga
practice-stretch-or-yoga-summary = Poruszaj ciałem łagodnie i słuchaj, co mówi.
practice-stretch-or-yoga-how-1 = Stań lub usiądź tam, gdzie ręce mają miejsce.
practice-stretch-or-yoga-how-2 = Wyciągnij ręce w górę, potem powoli je opuść. Trzy razy.
practice-stretch-or-yoga-how-3 = Pokręć ramionami i łagodnie przechyl głowę na jedną i na drugą stronę.
practice-stretch-or-yoga-how-4 = Tylko tak daleko, jak jest przyjemnie. Nic nie powinno boleć.
practice-stretch-or-yoga-how-5 = Na koniec postój spokojnie i zauważ, co się zmieniło.
practice-stretch-or-yoga-why = Łagodny ruch budzi zmysły i sprawia, że czuć jest bezpieczniej.

practice-deep-breathing-title = Oddychaj nisko i powoli
practice-deep-breathing-summary = Niech oddech opadnie do brzucha, a wydech będzie dłuższy.
practice-deep-breathing-how-1 = Usiądź lub połóż się wygodnie, jeśli chcesz, z dłonią na brzuchu.
practice-deep-breathing-how-2 = Zrób wdech nosem i poczuj, jak brzuch się unosi.
practice-deep-breathing-how-3 = Wydychaj powoli, trochę dłużej niż wdech. Niczego na siłę.
practice-deep-breathing-how-4 = Rób tak kilka minut. Jeśli zakręci się w głowie, puść oddech wolno.
practice-deep-breathing-why = Długi wydech uspokaja nerwy i uczucia mogą łagodnie wypływać.

practice-time-in-nature-title = Czas w naturze
practice-time-in-nature-summary = Idź tam, gdzie rośnie coś zielonego, i daj temu działać.
practice-time-in-nature-how-1 = Znajdź park, ogród, brzeg albo jedno drzewo.
practice-time-in-nature-how-2 = Pospaceruj lub posiedź tam z odłożonym telefonem.
practice-time-in-nature-how-3 = Wybierz jedną rzecz, żeby przyjrzeć się z bliska: kora, woda, ptak, niebo.
practice-time-in-nature-how-4 = Zostań trochę dłużej, niż chce się na początku.
practice-time-in-nature-why = Tam nic niczego od ciebie nie chce i ciało może opuścić gardę.

## Step 6. Safe spaces

practice-choose-a-safe-space-title = Wybierz swoje bezpieczne miejsce
practice-choose-a-safe-space-summary = Wybierz jedno lub dwa miejsca albo osoby, przy których jest bezpiecznie, i zdecyduj, kiedy tam pójdziesz.
practice-choose-a-safe-space-how-1 = Pomyśl o miejscach i ludziach, których znasz. Przy kim albo gdzie oddycha się lżej?
practice-choose-a-safe-space-how-2 = Wybierz jedno lub dwa. Cichy kąt liczy się tak samo jak człowiek.
practice-choose-a-safe-space-how-3 = Ustal dzień i godzinę, choćby na krótko.
practice-choose-a-safe-space-how-4 = Zapisz to w widocznym miejscu.
practice-choose-a-safe-space-why = Łatwiej się otworzyć tam, gdzie na pewno jest bezpiecznie.

## Step 7. Small expressions

practice-say-it-hurt-title = Powiedz, że zabolało
practice-say-it-hurt-summary = Powiedz komuś, że jego słowa lub czyn zabolały, zamiast milczeć.
practice-say-it-hurt-how-1 = Wybierz coś małego i kogoś, kto obchodzi się z tobą uważnie.
practice-say-it-hurt-how-2 = Wybierz spokojny moment, nie środek kłótni.
practice-say-it-hurt-how-3 = Zacznij od siebie: „Zabolało mnie, kiedy to się stało”.
practice-say-it-hurt-how-4 = Powiedz raz i zostaw pauzę. Niczego nie trzeba wygrać.
practice-say-it-hurt-why = To, co powiedziane na głos, nie musi już stać między wami.

practice-share-a-joy-title = Podziel się małą radością
practice-share-a-joy-summary = Opowiedz komuś o czymś, co cię ucieszyło.
practice-share-a-joy-how-1 = Pomyśl o jednej rzeczy z dziś, która była choć trochę dobra.
practice-share-a-joy-how-2 = Wybierz kogoś, kto chętnie to usłyszy.
practice-share-a-joy-how-3 = Opowiedz w jednym lub dwóch zdaniach: „To mnie dziś ucieszyło”.
practice-share-a-joy-how-4 = Niech odpowiedź do ciebie dotrze, choćby na jeden oddech.
practice-share-a-joy-why = Radość, którą się dzieli, czuje się dwa razy, i zbliża.

practice-show-appreciation-title = Pokaż komuś, że jest ważny
practice-show-appreciation-summary = Powiedz jednej osobie, za co jej dziękujesz, na głos albo w krótkiej wiadomości.
practice-show-appreciation-how-1 = Pomyśl o kimś, od kogo masz coś dobrego, niedawno albo dawno temu.
practice-show-appreciation-how-2 = Nazwij coś dokładnie: co to było i co ci to dało.
practice-show-appreciation-how-3 = Powiedz to albo napisz w dwóch linijkach i wyślij.
practice-show-appreciation-how-4 = Potem zauważ, co czujesz, niezależnie od odpowiedzi.
practice-show-appreciation-why = Każdy mały znak ciepła ćwiczy twoją zdolność do więzi.

practice-admit-overwhelm-title = Przyznaj, że to za dużo
practice-admit-overwhelm-summary = Powiedz komuś zaufanemu, że masz na sobie więcej, niż da się unieść.
practice-admit-overwhelm-how-1 = Wybierz osobę, która nie osądza.
practice-admit-overwhelm-how-2 = Powiedz po prostu: „Teraz to dla mnie za dużo”.
practice-admit-overwhelm-how-3 = Jeśli wiesz, co by pomogło, poproś o to. Jeśli nie, powiedz i to.
practice-admit-overwhelm-how-4 = Daj się wysłuchać. Nikomu nie trzeba się tłumaczyć.
practice-admit-overwhelm-why = Gdy ktoś wie, ile to waży, nie trzyma się już tego w pojedynkę.

## Step 8. Relearn trust

practice-let-one-person-closer-title = Dopuść jedną osobę trochę bliżej
practice-let-one-person-closer-summary = Podziel się małą prawdą z jedną bezpieczną osobą i zobacz, jak się z nią obejdzie.
practice-let-one-person-closer-how-1 = Wybierz osobę, która jest wobec ciebie stała i życzliwa.
practice-let-one-person-closer-how-2 = Wybierz coś prawdziwego, ale małego, o czym ktoś może wiedzieć.
practice-let-one-person-closer-how-3 = Podziel się tym i na dziś poprzestań.
practice-let-one-person-closer-how-4 = W następnych dniach patrz: czy obchodzi się z tym uważnie?
practice-let-one-person-closer-how-5 = Jeśli tak, kiedyś możesz powiedzieć trochę więcej. Jeśli nie, już to wiesz i trzymasz swoje granice.
practice-let-one-person-closer-why = Zaufanie wraca przez małe prawdy, z którymi ktoś obszedł się dobrze.

## Step 9. Feel alive

practice-music-title = Muzyka, która porusza
practice-music-summary = Posłuchaj jednego utworu z całą uwagą.
practice-music-how-1 = Wybierz piosenkę, która kiedyś coś znaczyła.
practice-music-how-2 = Załóż słuchawki albo trochę podgłośnij i nie rób nic innego.
practice-music-how-3 = Idź za jednym głosem albo instrumentem aż do końca.
practice-music-how-4 = Jeśli ciało chce się ruszać, a głos nucić, pozwól na to.
practice-music-why = Muzyka dociera do uczuć nawet tam, gdzie słowa nie dochodzą.

practice-art-title = Twórz albo oglądaj sztukę
practice-art-summary = Pobądź z kolorem, kształtem albo obrazem, który do ciebie mówi.
practice-art-how-1 = Weź ołówek, farby albo obraz, na który lubisz patrzeć.
practice-art-how-2 = Jeśli tworzysz, niech wybiera ręka. Nie musi być ładnie.
practice-art-how-3 = Jeśli patrzysz, niech oczy odpoczną tam, dokąd je ciągnie.
practice-art-how-4 = Zapytaj: „Co to we mnie porusza?” Każda odpowiedź jest dobra.
practice-art-why = Kolor i kształt umieją powiedzieć to, na co nie ma jeszcze słów.

practice-writing-title = Napisz coś swojego
practice-writing-summary = Napisz list, wspomnienie albo zmyśloną scenę, tylko dla siebie.
practice-writing-how-1 = Wybierz początek: list, którego nie wyślesz, dzień, który pamiętasz, albo zmyśloną scenę.
practice-writing-how-2 = Pisz bez zatrzymywania się na poprawki.
practice-writing-how-3 = Dodaj coś, co widać, coś, co słychać, i coś, czego można dotknąć.
practice-writing-how-4 = Skończ, gdzie chcesz, i odłóż bez oceniania.
practice-writing-why = Na papierze twój wewnętrzny świat może nabrać kształtu i ożyć.

practice-spiritual-practice-title = Chwila dla czegoś większego
practice-spiritual-practice-summary = Módl się, medytuj, zapal świecę albo posiedź z pytaniem, po swojemu.
practice-spiritual-practice-how-1 = Wybierz formę, która ci odpowiada: modlitwa, wers, świeca, cisza albo nocne niebo.
practice-spiritual-practice-how-2 = Usiądź w miejscu, które się do tego nadaje.
practice-spiritual-practice-how-3 = Pobądź tam przez jakiś czas, bez celu.
practice-spiritual-practice-how-4 = Zanim odejdziesz, nazwij jedną rzecz, która daje nadzieję lub wdzięczność.
practice-spiritual-practice-why = Poczucie, że jest się częścią czegoś większego, może przywrócić sens zwykłym dniom.

practice-volunteering-title = Pomóż gdzieś
practice-volunteering-summary = Daj godzinę komuś lub czemuś, co jej potrzebuje.
practice-volunteering-how-1 = Pomyśl, co jest dla ciebie ważne: zwierzęta, dzieci, starsi ludzie, przyroda, twoja ulica.
practice-volunteering-how-2 = Znajdź w pobliżu miejsce, gdzie przyda się pomoc, i zapytaj, czego potrzeba.
practice-volunteering-how-3 = Zacznij od małego: jedna godzina, jedno zadanie.
practice-volunteering-how-4 = Potem przypomnij sobie chwilę, w której pojawiło się ciepło albo poczucie, że to się przydało.
practice-volunteering-why = Pomoc, nawet przez godzinę, może obudzić poczucie sensu.

practice-creative-hobby-title = Czas na to, co lubisz tworzyć
practice-creative-hobby-summary = Gotuj, rób na drutach, buduj, sadź albo graj, po prostu z przyjemności.
practice-creative-hobby-how-1 = Wybierz coś, co lubisz robić rękami albo co kiedyś sprawiało przyjemność.
practice-creative-hobby-how-2 = Przygotuj, co trzeba, i wybierz mały kawałek.
practice-creative-hobby-how-3 = Rób to powoli. Nikt nie stawia ocen.
practice-creative-hobby-how-4 = Przerwij, póki jest miło, i zostaw na widoku.
practice-creative-hobby-why = Robienie czegoś dla samej przyjemności przywraca cichą radość.

## Step 10. Be present

practice-mindful-eating-title = Zjedz coś powoli
practice-mindful-eating-summary = Zjedz kilka kęsów z całą uwagą.
practice-mindful-eating-how-1 = Wybierz coś małego: kawałek owocu, kromkę chleba, filiżankę herbaty.
practice-mindful-eating-how-2 = Zanim zaczniesz, popatrz i powąchaj.
practice-mindful-eating-how-3 = Weź mały kęs i żuj powoli. Zauważ, jak zmienia się smak.
practice-mindful-eating-how-4 = Między kęsami rób przerwę.
practice-mindful-eating-why = Smak bez wysiłku sprowadza cię do tej chwili.

practice-listen-around-title = Posłuchaj, co jest wokół
practice-listen-around-summary = Zauważ dźwięki blisko i daleko, takie, jakie są.
practice-listen-around-how-1 = Zostań tam, gdzie jesteś, z oczami otwartymi albo zamkniętymi.
practice-listen-around-how-2 = Znajdź dźwięk z daleka. Potem jeden z bliska.
practice-listen-around-how-3 = Policz w sumie pięć, bez dobrych i złych.
practice-listen-around-how-4 = Wróć jednym powolnym spojrzeniem wokół.
practice-listen-around-why = Dźwięki dzieją się tylko teraz, więc słuchanie sprowadza cię tutaj.

practice-slow-breaths-title = Trzy powolne oddechy
practice-slow-breaths-summary = Weź trzy oddechy, trochę wolniej niż zwykle.
practice-slow-breaths-how-1 = Opuść ramiona.
practice-slow-breaths-how-2 = Zrób miękki wdech, potem wydychaj powoli, jak przez słomkę.
practice-slow-breaths-how-3 = Powtórz trzy razy, a potem puść oddech wolno.
practice-slow-breaths-why = Nawet trzy oddechy mogą być małymi drzwiami z powrotem do teraz.

practice-pause-before-reacting-title = Pauza przed reakcją
practice-pause-before-reacting-summary = Połóż jeden oddech między tym, co się dzieje, a tym, co robisz.
practice-pause-before-reacting-how-1 = Gdy coś cię poruszy, zatrzymaj się na jeden oddech.
practice-pause-before-reacting-how-2 = Zauważ: co czujesz i gdzie w ciele?
practice-pause-before-reacting-how-3 = Nazwij to jednym słowem.
practice-pause-before-reacting-how-4 = Potem wybierz, co zrobić, albo wybierz czekanie.
practice-pause-before-reacting-why = W tej krótkiej pauzie można coś poczuć i nie dać się porwać.

## Step 11. Give it time

practice-expect-numb-days-title = Zrób miejsce na puste dni
practice-expect-numb-days-summary = W pusty dzień nazwij go częścią drogi i mimo to zrób jedną małą rzecz.
practice-expect-numb-days-how-1 = Powiedz: „Dziś jest pusty dzień. Takie dni należą do drogi”.
practice-expect-numb-days-how-2 = Przypomnij sobie chwilę, choćby małą, w której jednak było jakieś uczucie.
practice-expect-numb-days-how-3 = Wybierz drobny dobry gest: otworzyć okno, zaparzyć herbatę, wysłać pozdrowienie.
practice-expect-numb-days-how-4 = Zrób to i niech na dziś wystarczy.
practice-expect-numb-days-why = Pusty dzień to nie krok wstecz, bo zdrowienie nigdy nie biegnie prosto.

## Step 12. Professional help

practice-reach-out-for-help-title = Poproś o pomoc
practice-reach-out-for-help-summary = Napisz lub zadzwoń do specjalisty albo poproś kogoś zaufanego o pomoc w szukaniu.
practice-reach-out-for-help-how-1 = Zdecyduj, kogo zapytać: terapeutę, lekarza, poradnię albo kogoś bliskiego, kto pomoże szukać.
practice-reach-out-for-help-how-2 = Zapisz dwa zdania: jak ci ostatnio jest i czego sobie życzysz.
practice-reach-out-for-help-how-3 = Wyślij je albo przeczytaj przez telefon. Więcej mówić nie trzeba.
practice-reach-out-for-help-how-4 = Jeśli pierwsza próba się nie uda, spróbuj jeszcze raz. Często trzeba kilku.
practice-reach-out-for-help-why = Proszenie o pomoc to siła i nie trzeba szukać drogi w pojedynkę.

## Step 13. Hope

practice-one-hopeful-choice-title = Jeden wybór ku nadziei
practice-one-hopeful-choice-summary = Wybierz na dziś jedną rzecz, która prowadzi ku nadziei.
practice-one-hopeful-choice-how-1 = Wybierz: mówić sobie prawdę, zadbać o potrzebę, dać się zobaczyć albo szukać prawdziwej więzi.
practice-one-hopeful-choice-how-2 = Zapytaj: „Jak to by wyglądało dziś, w najmniejszej postaci?”
practice-one-hopeful-choice-how-3 = Zrób tę jedną rzecz.
practice-one-hopeful-choice-how-4 = Wieczorem pamiętaj, że to się udało.
practice-one-hopeful-choice-why = Każdy taki wybór po trochu odbudowuje twój wewnętrzny świat.
