### Polish (pl), written for Polish readers and not word for word.
### Form of address: ty, quiet and close, in the present tense and the imperative; lower-case (ciebie, twój).
### Gender: nothing agrees with the reader or with the speaker of the needs and quoted lines. No past tense (-łem, -łam), no adjective or
### participle about them: present tense (mówisz, jesteś w napięciu), adverbs (czuję się samotnie), nouns, impersonal forms (jest mi trudno).
### Other people: ktoś and specjalista take their grammatical masculine, as is usual; otherwise osoba.
### Words to keep: numb = odrętwienie, nic nie czuję, pustka (a numb day = dzień pustki); cut off = odcięcie, in quoted lines „jak za szybą”;
### practice = ćwiczenie (praktyki would be read as internships); therapist or counselor = terapeuta lub psycholog; community = społeczność;
### crisis service = pomoc kryzysowa; takeaway = na drogę; healing = zdrowienie; shield = tarcza; wall = mur; connection = kontakt, więź, bliskość.
### Quotation marks: „ ”, with the full stop after the closing mark.

## 1. Acknowledge

step-acknowledge-title = Nazwij to, bez osądzania siebie
step-acknowledge-body =
    Zdrowienie zaczyna się od szczerości. Posłuchaj, jak do siebie mówisz. „Nie mam prawa tak się czuć”. „Inni mają gorzej”. Spróbuj innych słów: „Czuję się jak za szybą i to jest ważne”.

    Często odpychamy to uczucie ze strachu, że świadczy o jednym: coś jest z nami nie tak. Zwykle mówi ono co innego: że zbyt długo trzeba było dawać radę, przy zbyt małym wsparciu.
step-acknowledge-takeaway = Osądzanie siebie pogłębia dystans, a życzliwość otwiera drzwi.

## 2. Understand

step-understand-title = Zobacz, skąd to zamknięcie
step-understand-body =
    Takie odcięcie nigdy nie bierze się znikąd. Ono cię chroni. Kiedy bólu jest za dużo, umysł może wybrać, żeby czuć mniej, zamiast czuć wszystko naraz.

    Jeśli tak na to spojrzeć, odrętwienie nie jest słabością. To umiejętność przetrwania, która kiedyś ci pomogła. Ale dawna tarcza może dziś być murem, który stoi między tobą a pełnym życiem.
step-understand-lead = Częste powody:
step-understand-takeaway = To, co kiedyś cię chroniło, dziś może cię powstrzymywać.

## 3. Begin with yourself

step-self-first-title = Zacznij od siebie
step-self-first-body =
    Kiedy wszystko jest daleko, wiele osób próbuje najpierw naprawiać więzi z innymi. Ale kontakt zaczyna się w środku. Gdy daleko ci do własnych uczuć, trudno być naprawdę blisko z kimkolwiek.

    Nie potrzebujesz wielkiego przełomu. Potrzebujesz małych chwil, które przypominają: tu w środku wciąż jest cały świat.
step-self-first-lead = Kilka łagodnych sposobów na początek:
step-self-first-takeaway = Na bliskości ze sobą opiera się każda inna więź.

## 4. Allow feelings

step-allow-feelings-title = Pozwól uczuciom przyjść, także trudnym
step-allow-feelings-body =
    Może trzymasz się z dala od uczuć, bo boisz się tego, co mogłoby wypłynąć: bólu, złości, smutku, lęku. Ten strach jest zrozumiały. To, co długo było tłumione, z początku często wraca z dużą siłą.

    Ale czuć coś to jeszcze nie znaczy temu ulegać. Tylko zauważasz, że to jest. Nie osądzasz i nie odpychasz.
step-allow-feelings-lead = Kilka małych kroków na początek:
step-allow-feelings-takeaway = Uczucie, któremu wolno być, zaczyna tracić nad tobą władzę.

## 5. Through the body

step-through-the-body-title = Niech ciało pomoże
step-through-the-body-body =
    Zdrowienie dzieje się w ciele tak samo jak w umyśle. Kto traci kontakt z uczuciami, może tracić też kontakt z ciałem.

    Prosty ruch może obudzić zmysły. Pomaga nerwom się uspokoić, a wtedy uczucia mogą wypływać powoli i bezpiecznie.
step-through-the-body-lead = Kilka prostych rzeczy do spróbowania:
step-through-the-body-takeaway = Kiedy ciału jest bezpieczniej, uczuciom też.

## 6. Safe spaces

step-safe-spaces-title = Zadbaj o bezpieczne miejsca
step-safe-spaces-body =
    Łatwiej odzyskać kontakt tam, gdzie czujesz się bezpiecznie. Nie musisz otwierać się przed wszystkimi. Wystarczy jedno lub dwa miejsca, w których możesz mówić szczerze i nikt cię nie osądza.
step-safe-spaces-lead = Może to być:
step-safe-spaces-takeaway = Otwartość potrzebuje bezpieczeństwa, a bez niego umysł nie wychodzi zza muru.

## 7. Small expressions

step-small-expressions-title = Okazuj uczucia drobnymi gestami
step-small-expressions-body =
    Nie potrzebujesz codziennie głębokiej rozmowy. Liczą się małe znaki. Każdy z nich to ćwiczenie: wyjść do innych i dać się zrozumieć.
step-small-expressions-lead = Na przykład:
step-small-expressions-takeaway = Więź rośnie z codziennej szczerości, nie tylko z wielkich chwil.

## 8. Relearn trust

step-relearn-trust-title = Ufaj na nowo, powoli i uważnie
step-relearn-trust-body =
    Za dystansem często stoi zawiedzione zaufanie. Po zranieniu łatwo się zamknąć, a ponowne otwarcie wydaje się ryzykiem.

    Odbudować zaufanie to nie znaczy otworzyć się przed każdym. To znaczy wybierać ludzi, przy których jest bezpiecznie, i pozwalać bliskości rosnąć po trochu.
step-relearn-trust-lead = Co pomaga odbudować zaufanie:
step-relearn-trust-takeaway = Nie ma pośpiechu: poczucie bezpieczeństwa rośnie powoli i tak może być.

## 9. Feel alive

step-feel-alive-title = Wróć do tego, przy czym czujesz, że żyjesz
step-feel-alive-body =
    Niektóre rzeczy same budzą uczucia. Potrafią przywrócić radość, sens i cel, zanim jeszcze zauważysz, że znów coś czujesz.
step-feel-alive-lead = Dla ciebie może to być:
step-feel-alive-takeaway = Poczucie, że żyjesz, to część poczucia więzi.

## 10. Be present

step-be-present-title = Pobądź tu przez chwilę
step-be-present-body =
    Odrętwienie i gonitwa myśli często idą w parze. Umysł, który wciąż przewija ekran, martwi się albo planuje, nie ma już miejsca, żeby zauważyć uczucie.

    Nie potrzebujesz godzin medytacji. Wystarczy trochę częściej wracać do tej chwili.
step-be-present-lead = Jak to ćwiczyć:
step-be-present-takeaway = Uczucia żyją w tej chwili, nie w zgiełku myśli.

## 11. Give it time

step-give-it-time-title = Daj temu czas
step-give-it-time-body =
    Może spodziewasz się, że pójdzie szybko, a gdy tak nie jest, przychodzi rozczarowanie albo myśl, że coś się w tobie zepsuło. Ale to wraca po trochu. Jednego dnia wszystko jest blisko. Następnego znów nic nie czujesz.

    To nie jest krok wstecz. Zdrowienie nie biegnie po linii prostej. Mury wznoszone latami nie znikają w jedną noc.
step-give-it-time-takeaway = Miej do siebie cierpliwość.

## 12. Professional help

step-professional-help-title = Kiedy może pomóc specjalista
step-professional-help-body =
    Terapia może bardzo pomóc. Szukanie jej to nie słabość. To znaczy, że ważne jest dla ciebie, jak ci jest w środku.

    Zasługujesz na więcej niż życie, które tylko się toczy. Tobie też wolno czuć bliskość i czuć, że żyjesz.
step-professional-help-lead = Może to już czas, jeśli odrętwienie jest:
step-professional-help-lead-therapy-benefits = Terapia daje przestrzeń, żeby:
step-professional-help-takeaway = Prośba o pomoc to oznaka siły.

## 13. Hope

step-hope-title = Odzyskaj kontakt z nadzieją
step-hope-body =
    Kiedy wszystko jest tak daleko, łatwo uwierzyć, że tak będzie zawsze. Ale uczucia się zmieniają i czas odrętwienia też. Serce może zdrowieć. Może zmięknąć i otworzyć się na nowo.

    Każdy z tych wyborów powoli odbudowuje twój wewnętrzny świat.
step-hope-lead = Dzieje się to za każdym razem, gdy postanawiasz:
step-hope-takeaway = Nadzieja to też więź: z twoją przyszłością, z tym, co w tobie rośnie, i z twoją zdolnością, by znów czuć.
