### Polish (pl), written for Polish readers and not word for word.
### Form of address: ty, quiet and close, in the present tense and the imperative; lower-case (ciebie, twój).
### Gender: nothing agrees with the reader or with the speaker of the needs and quoted lines. No past tense (-łem, -łam), no adjective or
### participle about them: present tense (mówisz, jesteś w napięciu), adverbs (czuję się samotnie), nouns, impersonal forms (jest mi trudno).
### Other people: ktoś and specjalista take their grammatical masculine, as is usual; otherwise osoba.
### Words to keep: numb = odrętwienie, nic nie czuję, pustka (a numb day = dzień pustki); cut off = odcięcie, in quoted lines „jak za szybą”;
### practice = ćwiczenie (praktyki would be read as internships); therapist or counselor = terapeuta lub psycholog; community = społeczność;
### crisis service = pomoc kryzysowa; takeaway = na drogę; healing = zdrowienie; shield = tarcza; wall = mur; connection = kontakt, więź, bliskość.
### Quotation marks: „ ”, with the full stop after the closing mark.

## Step 1. Acknowledge

practice-name-it-title = Powiedz to wprost
practice-name-it-summary = Powiedz sobie, że czujesz się jak za szybą i że to ma znaczenie.
practice-name-it-how-1 = Zatrzymaj się na chwilę, gdziekolwiek jesteś.
practice-name-it-how-2 = Powiedz sobie, na głos lub w myślach: „Czuję się teraz jak za szybą i to jest ważne”.
practice-name-it-how-3 = Jeśli inne słowa są prawdziwsze, użyj ich.
practice-name-it-how-4 = Niczego jeszcze nie wyjaśniaj ani nie naprawiaj. Niech te słowa wybrzmią.
practice-name-it-why = Tego, co umiesz nazwać, nie musisz już nosić w ciemności.

practice-drop-the-comparison-title = Odłóż porównania
practice-drop-the-comparison-summary = Zauważ „nie mam prawa” i „inni mają gorzej” i pozwól tym zdaniom odejść.
practice-drop-the-comparison-how-1 = Pomyśl, jak ci ostatnio jest, i posłuchaj, co sobie o tym mówisz.
practice-drop-the-comparison-how-2 = Złap jedno zdanie, które zaczyna się od „nie mam prawa” albo „inni mają gorzej”.
practice-drop-the-comparison-how-3 = Wyobraź sobie, że odstawiasz je na ziemię jak ciężką torbę.
practice-drop-the-comparison-how-4 = Zamiast niego powiedz: „Jest mi trudno i to wystarczy”.
practice-drop-the-comparison-why = Ból to nie zawody, a życzliwość otwiera to, co zamyka osądzanie.

## Step 2. Understand

practice-thank-the-shield-title = Podziękuj tarczy
practice-thank-the-shield-summary = Spójrz na czas, gdy twoje uczucia zaczęły cichnąć, i na to, przed czym cię to chroniło.
practice-thank-the-shield-how-1 = Usiądź w cichym miejscu, jeśli chcesz, z kartką i długopisem.
practice-thank-the-shield-how-2 = Zapytaj siebie: „Kiedy moje uczucia zaczęły cichnąć?” Wystarczy mniej więcej.
practice-thank-the-shield-how-3 = Zapytaj: „Czego było wtedy dla mnie za dużo?” Patrz na to z daleka, jak przez okno.
practice-thank-the-shield-how-4 = Powiedz tej części siebie, która się zamknęła: „Dziękuję. Chodziło ci o moje bezpieczeństwo”.
practice-thank-the-shield-how-5 = Jeśli zrobi się ciężko, przerwij, rozejrzyj się po pokoju i wróć do tego innego dnia.
practice-thank-the-shield-why = Gdy widzisz w odrętwieniu tarczę, nie musisz już z nim walczyć jak z wadą.

## Step 3. Begin with yourself

practice-quiet-time-title = Chwila ciszy
practice-quiet-time-summary = Spędź kilka minut bez niczego, co rozprasza.
practice-quiet-time-how-1 = Odłóż telefon do innego pokoju albo go wyłącz.
practice-quiet-time-how-2 = Usiądź lub połóż się tak, żeby ciału było wygodnie.
practice-quiet-time-how-3 = Celowo nic nie rób. Niech myśli przychodzą i odchodzą.
practice-quiet-time-how-4 = Jeśli jest w tym zbyt pusto, wyjrzyj przez okno i daj tam oczom odpocząć.
practice-quiet-time-why = W ciszy słychać, że w środku wciąż jest cały świat.

practice-write-it-down-title = Napisz, co czujesz, albo że nic nie czujesz
practice-write-it-down-summary = Przelej na papier to, co w tobie jest, nawet jeśli to „nic”.
practice-write-it-down-how-1 = Weź kartkę, której nikt inny nie przeczyta.
practice-write-it-down-how-2 = Zacznij od „Teraz czuję” i pisz, co przyjdzie. „Nic” to dobra odpowiedź.
practice-write-it-down-how-3 = Pisz tak przez kilka minut. Błędy nie mają znaczenia.
practice-write-it-down-how-4 = Przeczytaj to raz, jak słowa kogoś bliskiego. Potem zachowaj kartkę albo ją podrzyj.
practice-write-it-down-why = Dzięki słowom to, co jest w środku, może się pokazać.

practice-notice-sensations-title = Poczuj ciało od środka
practice-notice-sensations-summary = Przejdź powoli przez ciało i zobacz, co tam jest.
practice-notice-sensations-how-1 = Usiądź i poczuj, gdzie podtrzymuje cię krzesło.
practice-notice-sensations-how-2 = Prowadź uwagę powoli od stóp aż do twarzy.
practice-notice-sensations-how-3 = W każdym miejscu zapytaj: ciepło czy chłód, napięcie czy luz, a może nic?
practice-notice-sensations-how-4 = Niczego nie zmieniaj. Tylko patrzysz.
practice-notice-sensations-how-5 = Jeśli to za dużo, otwórz oczy i oprzyj mocno stopy o podłogę.
practice-notice-sensations-why = Uczucia często odzywają się najpierw w ciele, na długo zanim mają nazwę.

practice-ask-what-i-need-title = Zapytaj, czego ci trzeba
practice-ask-what-i-need-summary = Zadaj sobie jedno proste pytanie i poczekaj na odpowiedź.
practice-ask-what-i-need-how-1 = Połóż dłoń na piersi lub brzuchu, jeśli to przyjemne.
practice-ask-what-i-need-how-2 = Zapytaj: „Czego mi teraz trzeba?”
practice-ask-what-i-need-how-3 = Poczekaj przez kilka oddechów. Może to coś małego: woda, odpoczynek, świeże powietrze, czyjś głos.
practice-ask-what-i-need-how-4 = Daj sobie tę jedną rzecz albo choć jej odrobinę.
practice-ask-what-i-need-why = Za każdym razem, gdy pytasz i słuchasz, jesteś trochę bliżej siebie.

## Step 4. Allow feelings

practice-let-tears-come-title = Niech łzy przyjdą
practice-let-tears-come-summary = Gdy chce ci się płakać, zrób łzom trochę miejsca.
practice-let-tears-come-how-1 = Idź tam, gdzie nikt ci nie przeszkodzi, i miej pod ręką chusteczkę i wodę.
practice-let-tears-come-how-2 = Jeśli piosenka albo zdjęcie pomaga łzom przyjść, skorzystaj z tego.
practice-let-tears-come-how-3 = Niech przyjdą albo nie. Niczego nie musisz wymuszać.
practice-let-tears-come-how-4 = Przerwij, kiedy zechcesz: obmyj twarz, napij się, poczuj stopy na podłodze.
practice-let-tears-come-why = Łzy to jeden ze sposobów, w jakie ciało uwalnia to, co trzymało zbyt długo.

practice-admit-hurt-title = Przyznaj, że boli
practice-admit-hurt-summary = Gdy coś zaboli, powiedz to sobie, bez usprawiedliwiania.
practice-admit-hurt-how-1 = Pomyśl o czymś małym, co ostatnio zabolało.
practice-admit-hurt-how-2 = Powiedz: „To mnie zabolało”. Pomiń „ale to nic takiego”.
practice-admit-hurt-how-3 = Zauważ, co się w tobie dzieje. Nic nie musisz z tym robić.
practice-admit-hurt-how-4 = Powiedz sobie coś życzliwego, jak komuś bliskiemu.
practice-admit-hurt-why = Ból, któremu wolno być, robi się lżejszy niż ten, który trzeba ukrywać.

practice-accept-lonely-or-scared-title = Pozwól być samotności albo lękowi
practice-accept-lonely-or-scared-summary = Zrób trochę miejsca na samotność lub lęk.
practice-accept-lonely-or-scared-how-1 = Powiedz cicho, co tu jest: „Jest samotność” albo „Jest lęk”.
practice-accept-lonely-or-scared-how-2 = Znajdź, gdzie to czujesz, i jeśli chcesz, połóż tam ciepłą dłoń.
practice-accept-lonely-or-scared-how-3 = Powiedz temu uczuciu: „Możesz tu chwilę zostać”.
practice-accept-lonely-or-scared-how-4 = Potem skup się na czymś bliskim i zwykłym: na kubku, kocu, świetle za oknem.
practice-accept-lonely-or-scared-why = Uczucie, które ma wstęp, nie musi walić w drzwi.

## Step 5. Through the body

practice-slow-walk-title = Powolny spacer
practice-slow-walk-summary = Idź wolniej, niż trzeba, bez celu i pośpiechu.
practice-slow-walk-how-1 = Wyjdź na zewnątrz albo wybierz długi korytarz.
practice-slow-walk-how-2 = Idź o połowę wolniej niż zwykle.
practice-slow-walk-how-3 = Poczuj każdą stopę: pięta, podeszwa, palce.
practice-slow-walk-how-4 = Gdy myśli pobiegną naprzód, sprowadź je do następnego kroku.
practice-slow-walk-why = Spokojny, równy krok mówi nerwom, że niebezpieczeństwo minęło.

practice-stretch-or-yoga-title = Rozciąganie lub łatwa joga
practice-stretch-or-yoga-summary = Poruszaj łagodnie ciałem i słuchaj, co ci mówi.
practice-stretch-or-yoga-how-1 = Stań lub usiądź tam, gdzie ręce mają miejsce.
practice-stretch-or-yoga-how-2 = Wyciągnij ręce w górę, potem pozwól im powoli opaść. Powtórz to trzy razy.
practice-stretch-or-yoga-how-3 = Zrób kilka kółek barkami i łagodnie przechyl głowę w jedną i w drugą stronę.
practice-stretch-or-yoga-how-4 = Tylko na tyle, na ile jest przyjemnie. Nic nie powinno boleć.
practice-stretch-or-yoga-how-5 = Na koniec zatrzymaj się i zauważ, co się zmieniło.
practice-stretch-or-yoga-why = Łagodny ruch budzi zmysły i sprawia, że bezpieczniej jest czuć.

practice-deep-breathing-title = Oddychaj do brzucha i powoli
practice-deep-breathing-summary = Niech oddech zejdzie do brzucha, a wydech będzie dłuższy od wdechu.
practice-deep-breathing-how-1 = Usiądź lub połóż się wygodnie, jeśli chcesz, z dłonią na brzuchu.
practice-deep-breathing-how-2 = Zrób wdech nosem i poczuj, jak brzuch się unosi.
practice-deep-breathing-how-3 = Wypuszczaj powietrze powoli, trochę dłużej niż przy wdechu. Nic na siłę.
practice-deep-breathing-how-4 = Oddychaj tak przez kilka minut. Jeśli zakręci ci się w głowie, wróć do zwykłego oddechu.
practice-deep-breathing-why = Długi wydech uspokaja nerwy, a wtedy uczucia mogą łagodnie wypływać.

practice-time-in-nature-title = Czas na łonie natury
practice-time-in-nature-summary = Idź tam, gdzie rośnie coś zielonego, i niech to na ciebie działa.
practice-time-in-nature-how-1 = Znajdź park, ogród, brzeg wody albo jedno drzewo.
practice-time-in-nature-how-2 = Pospaceruj lub posiedź tam z odłożonym telefonem.
practice-time-in-nature-how-3 = Znajdź coś, czemu przyjrzysz się z bliska: korę, wodę, ptaka, niebo.
practice-time-in-nature-how-4 = Zostań trochę dłużej, niż chcesz z początku.
practice-time-in-nature-why = Tam nic niczego od ciebie nie chce i ciało może opuścić gardę.

## Step 6. Safe spaces

practice-choose-a-safe-space-title = Wybierz swoje bezpieczne miejsce
practice-choose-a-safe-space-summary = Wybierz jedno lub dwa miejsca albo osoby, przy których czujesz się bezpiecznie, i ustal, kiedy tam pójdziesz.
practice-choose-a-safe-space-how-1 = Pomyśl o miejscach i ludziach, których znasz. Przy kim albo gdzie oddycha ci się lżej?
practice-choose-a-safe-space-how-2 = Wybierz jedną lub dwie możliwości. Cichy kąt liczy się tak samo jak człowiek.
practice-choose-a-safe-space-how-3 = Ustal dzień i godzinę, choćby na krótkie odwiedziny.
practice-choose-a-safe-space-how-4 = Zapisz to w widocznym miejscu.
practice-choose-a-safe-space-why = Łatwiej się otworzyć tam, gdzie wiesz, że jest bezpiecznie.

## Step 7. Small expressions

practice-say-it-hurt-title = Powiedz, że zabolało
practice-say-it-hurt-summary = Powiedz komuś, że jego słowa lub czyn cię zabolały, zamiast milczeć.
practice-say-it-hurt-how-1 = Wybierz coś małego i kogoś, kto obchodzi się z tobą uważnie.
practice-say-it-hurt-how-2 = Znajdź spokojną chwilę, nie środek kłótni.
practice-say-it-hurt-how-3 = Zacznij od siebie: „Zabolało mnie, kiedy to się stało”.
practice-say-it-hurt-how-4 = Powiedz to raz i zostaw chwilę ciszy. Niczego nie musisz wygrać.
practice-say-it-hurt-why = To, co powiesz na głos, nie musi już stać między wami.

practice-share-a-joy-title = Podziel się małą radością
practice-share-a-joy-summary = Opowiedz komuś o czymś, co cię ucieszyło.
practice-share-a-joy-how-1 = Pomyśl o jednej dzisiejszej rzeczy, która była choć trochę dobra.
practice-share-a-joy-how-2 = Wybierz kogoś, kto chętnie to usłyszy.
practice-share-a-joy-how-3 = Opowiedz w jednym lub dwóch zdaniach: „To mnie dziś ucieszyło”.
practice-share-a-joy-how-4 = Niech odpowiedź do ciebie dotrze, choćby na jeden oddech.
practice-share-a-joy-why = Radość, którą się dzielisz, cieszy dwa razy i zbliża.

practice-show-appreciation-title = Pokaż komuś, ile dla ciebie znaczy
practice-show-appreciation-summary = Powiedz jednej osobie, za co jej dziękujesz, na głos albo w krótkiej wiadomości.
practice-show-appreciation-how-1 = Pomyśl o kimś, kto zrobił dla ciebie coś dobrego, niedawno albo dawno temu.
practice-show-appreciation-how-2 = Nazwij jedną konkretną rzecz: co to było i co ci dało.
practice-show-appreciation-how-3 = Powiedz to albo napisz w dwóch linijkach i wyślij.
practice-show-appreciation-how-4 = Potem zauważ, co czujesz, niezależnie od odpowiedzi.
practice-show-appreciation-why = Każdy mały znak ciepła ćwiczy twoją zdolność do bliskości.

practice-admit-overwhelm-title = Przyznaj, że to za dużo
practice-admit-overwhelm-summary = Powiedz komuś, komu ufasz, że dźwigasz więcej, niż możesz unieść.
practice-admit-overwhelm-how-1 = Wybierz jedną osobę, która cię nie osądza.
practice-admit-overwhelm-how-2 = Powiedz po prostu: „Teraz to dla mnie za dużo”.
practice-admit-overwhelm-how-3 = Jeśli wiesz, co by pomogło, poproś o to. Jeśli nie wiesz, to też powiedz.
practice-admit-overwhelm-how-4 = Daj się wysłuchać. Nikomu nie musisz się tłumaczyć.
practice-admit-overwhelm-why = Gdy ktoś wie, ile to waży, nie dźwigasz już tego w pojedynkę.

## Step 8. Relearn trust

practice-let-one-person-closer-title = Dopuść jedną osobę trochę bliżej
practice-let-one-person-closer-summary = Powiedz jednej bezpiecznej osobie małą prawdę o sobie i zobacz, jak ją potraktuje.
practice-let-one-person-closer-how-1 = Wybierz jedną osobę, która jest wobec ciebie życzliwa i na której można polegać.
practice-let-one-person-closer-how-2 = Wybierz coś prawdziwego, ale małego, o czym ktoś może wiedzieć.
practice-let-one-person-closer-how-3 = Podziel się tym i na dziś poprzestań.
practice-let-one-person-closer-how-4 = W następnych dniach patrz: czy ta osoba obchodzi się z tym uważnie?
practice-let-one-person-closer-how-5 = Jeśli tak, kiedyś możesz powiedzieć trochę więcej. Jeśli nie, już to wiesz i trzymasz się swoich granic.
practice-let-one-person-closer-why = Zaufanie wraca przez małe prawdy, z którymi ktoś obszedł się dobrze.

## Step 9. Feel alive

practice-music-title = Muzyka, która cię porusza
practice-music-summary = Posłuchaj jednego utworu z całą uwagą.
practice-music-how-1 = Wybierz piosenkę, która kiedyś coś dla ciebie znaczyła.
practice-music-how-2 = Załóż słuchawki albo trochę podgłośnij i nie rób nic innego.
practice-music-how-3 = Idź za jednym głosem albo instrumentem aż do końca.
practice-music-how-4 = Jeśli ciało chce się poruszać, a głos nucić, pozwól na to.
practice-music-why = Muzyka potrafi dotrzeć do uczuć nawet tam, gdzie słowa nie sięgają.

practice-art-title = Twórz albo oglądaj sztukę
practice-art-summary = Pobądź z kolorem, kształtem albo obrazem, który do ciebie przemawia.
practice-art-how-1 = Weź ołówek, farby albo obraz, na który lubisz patrzeć.
practice-art-how-2 = Jeśli tworzysz, niech wybiera ręka. Nie musi być ładnie.
practice-art-how-3 = Jeśli patrzysz, niech oczy odpoczną tam, dokąd je ciągnie.
practice-art-how-4 = Zapytaj: „Co to we mnie porusza?” Każda odpowiedź jest dobra.
practice-art-why = Kolor i kształt umieją powiedzieć to, na co nie masz jeszcze słów.

practice-writing-title = Napisz coś swojego
practice-writing-summary = Napisz list, wspomnienie albo zmyśloną scenę, tylko dla siebie.
practice-writing-how-1 = Wybierz początek: list, którego nie wyślesz, dzień, który pamiętasz, albo zmyśloną scenę.
practice-writing-how-2 = Pisz bez zatrzymywania się na poprawki.
practice-writing-how-3 = Dodaj coś, co widać, coś, co słychać, i coś, czego można dotknąć.
practice-writing-how-4 = Skończ, gdzie chcesz, i odłóż to bez oceniania.
practice-writing-why = Na papierze twój wewnętrzny świat może nabrać kształtu i ożyć.

practice-spiritual-practice-title = Chwila z czymś większym od ciebie
practice-spiritual-practice-summary = Pomódl się, pomedytuj, zapal świecę albo pobądź z jakimś pytaniem, po swojemu.
practice-spiritual-practice-how-1 = Wybierz formę, która ci odpowiada: modlitwę, wiersz, świecę, ciszę albo nocne niebo.
practice-spiritual-practice-how-2 = Znajdź miejsce, które do tego pasuje, i rozgość się w nim.
practice-spiritual-practice-how-3 = Pobądź z tym przez jakiś czas, bez celu.
practice-spiritual-practice-how-4 = Zanim odejdziesz, nazwij jedną rzecz, która daje ci nadzieję lub budzi wdzięczność.
practice-spiritual-practice-why = Poczucie, że jest się częścią czegoś większego, może przywrócić sens zwykłym dniom.

practice-volunteering-title = Pomóż tam, gdzie trzeba
practice-volunteering-summary = Daj godzinę komuś lub czemuś, co jej potrzebuje.
practice-volunteering-how-1 = Pomyśl, co jest dla ciebie ważne: zwierzęta, dzieci, starsi ludzie, przyroda, twoja ulica.
practice-volunteering-how-2 = Znajdź w pobliżu miejsce, gdzie przyda się pomoc, i zapytaj, czego potrzeba.
practice-volunteering-how-3 = Zacznij od małego: jedna godzina, jedno zadanie.
practice-volunteering-how-4 = Potem przypomnij sobie jedną chwilę, która dała ciepło albo poczucie, że to komuś służy.
practice-volunteering-why = Gdy ktoś cię potrzebuje, choćby przez godzinę, może obudzić się poczucie sensu.

practice-creative-hobby-title = Czas na to, co lubisz tworzyć
practice-creative-hobby-summary = Gotuj, rób na drutach, buduj, sadź albo graj, po prostu dlatego, że to lubisz.
practice-creative-hobby-how-1 = Wybierz coś, co lubisz robić rękami albo co kiedyś sprawiało ci przyjemność.
practice-creative-hobby-how-2 = Przygotuj, co trzeba, i wybierz z tego mały kawałek.
practice-creative-hobby-how-3 = Rób to powoli. Nikt nie stawia ocen.
practice-creative-hobby-how-4 = Przerwij, póki jest miło, i zostaw to na widoku.
practice-creative-hobby-why = Tworzenie dla samego tworzenia przywraca cichą radość.

## Step 10. Be present

practice-mindful-eating-title = Zjedz coś powoli
practice-mindful-eating-summary = Zjedz kilka kęsów z całą uwagą.
practice-mindful-eating-how-1 = Wybierz coś małego: kawałek owocu, kromkę chleba, filiżankę herbaty.
practice-mindful-eating-how-2 = Zanim zaczniesz, popatrz na to i powąchaj.
practice-mindful-eating-how-3 = Weź mały kęs i żuj powoli. Zauważ, jak zmienia się smak.
practice-mindful-eating-how-4 = Między kęsami odkładaj jedzenie na bok.
practice-mindful-eating-why = Smak bez wysiłku sprowadza cię do tej chwili.

practice-listen-around-title = Posłuchaj, co jest wokół
practice-listen-around-summary = Zauważ dźwięki blisko i daleko, takie, jakie są.
practice-listen-around-how-1 = Zostań tam, gdzie jesteś, z oczami otwartymi albo zamkniętymi.
practice-listen-around-how-2 = Znajdź dźwięk z daleka. Potem znajdź jeden z bliska.
practice-listen-around-how-3 = Policz w sumie pięć dźwięków, bez podziału na dobre i złe.
practice-listen-around-how-4 = Na koniec raz, powoli, rozejrzyj się wokół.
practice-listen-around-why = Dźwięki dzieją się tylko teraz, więc słuchanie sprowadza cię tutaj.

practice-slow-breaths-title = Trzy powolne oddechy
practice-slow-breaths-summary = Zrób trzy oddechy, trochę wolniej niż zwykle.
practice-slow-breaths-how-1 = Pozwól ramionom opaść.
practice-slow-breaths-how-2 = Zrób łagodny wdech, potem powolny wydech, jak przez słomkę.
practice-slow-breaths-how-3 = Powtórz to trzy razy, a potem niech oddech płynie po swojemu.
practice-slow-breaths-why = Nawet trzy oddechy mogą być małymi drzwiami z powrotem do tej chwili.

practice-pause-before-reacting-title = Pauza przed reakcją
practice-pause-before-reacting-summary = Wstaw jeden oddech między to, co się dzieje, a to, co robisz.
practice-pause-before-reacting-how-1 = Gdy coś cię poruszy, zatrzymaj się na jeden oddech.
practice-pause-before-reacting-how-2 = Zauważ: co czujesz i gdzie w ciele?
practice-pause-before-reacting-how-3 = Nazwij to jednym słowem.
practice-pause-before-reacting-how-4 = Potem wybierz, co zrobisz, albo zdecyduj, że poczekasz.
practice-pause-before-reacting-why = W tej krótkiej pauzie możesz coś poczuć i nie dać się temu porwać.

## Step 11. Give it time

practice-expect-numb-days-title = Zrób miejsce na dni pustki
practice-expect-numb-days-summary = Gdy przyjdzie dzień pustki, nazwij go częścią drogi i mimo to zrób jedną małą rzecz.
practice-expect-numb-days-how-1 = Powiedz: „Dziś jest dzień pustki. Takie dni należą do tej drogi”.
practice-expect-numb-days-how-2 = Przypomnij sobie chwilę, choćby małą, w której pojawiło się jednak jakieś uczucie.
practice-expect-numb-days-how-3 = Wybierz jeden drobny, życzliwy gest: otwórz okno, zaparz herbatę, napisz komuś „cześć”.
practice-expect-numb-days-how-4 = Zrób to i niech to na dziś wystarczy.
practice-expect-numb-days-why = Dzień pustki to nie krok wstecz, bo zdrowienie nigdy nie biegnie po linii prostej.

## Step 12. Professional help

practice-reach-out-for-help-title = Poproś o pomoc
practice-reach-out-for-help-summary = Napisz lub zadzwoń do jednego specjalisty albo poproś kogoś, komu ufasz, o pomoc w szukaniu.
practice-reach-out-for-help-how-1 = Zdecyduj, do kogo się zwrócić: do terapeuty, lekarza, poradni albo kogoś bliskiego, kto pomoże szukać.
practice-reach-out-for-help-how-2 = Zapisz dwa zdania: jak ci ostatnio jest i czego sobie życzysz.
practice-reach-out-for-help-how-3 = Wyślij je albo przeczytaj przez telefon. Nic więcej nie musisz mówić.
practice-reach-out-for-help-how-4 = Jeśli za pierwszym razem nic z tego nie wyjdzie, odezwij się gdzieś jeszcze. Często trzeba kilku rozmów.
practice-reach-out-for-help-why = Prośba o pomoc to oznaka siły, a drogi nie musisz szukać w pojedynkę.

## Step 13. Hope

practice-one-hopeful-choice-title = Jeden wybór, który niesie nadzieję
practice-one-hopeful-choice-summary = Wybierz na dziś jedną rzecz, która prowadzi ku nadziei.
practice-one-hopeful-choice-how-1 = Wybierz: mówić sobie prawdę, zadbać o to, czego ci trzeba, pokazać się bez maski albo szukać prawdziwej więzi.
practice-one-hopeful-choice-how-2 = Zapytaj: „Jak mogłoby to wyglądać dziś, w najmniejszej postaci?”
practice-one-hopeful-choice-how-3 = Zrób tę jedną rzecz.
practice-one-hopeful-choice-how-4 = Wieczorem przypomnij sobie, że to się dziś udało.
practice-one-hopeful-choice-why = Każdy taki wybór po trochu odbudowuje twój wewnętrzny świat.
