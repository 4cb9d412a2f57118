### Polish (pl).
### Form of address: ty, quiet and close. Gender: no past tense and no adjective about the reader or the speaker of the needs:
### present tense, impersonal forms (jest mi, trudno, można) and nouns instead.
### Words to keep: numb = odrętwienie / nic nie czuję / pustka, cut off = odcięcie od wszystkiego, practice = praktyka, therapist = terapeuta lub psycholog,
### crisis line = telefon zaufania, takeaway = na drogę, healing = zdrowienie. Quotation marks: „ ”.

## 1. Acknowledge

step-acknowledge-title = Nazwij to, bez osądzania siebie
step-acknowledge-body =
    Wszystko zaczyna się od szczerości. Posłuchaj, jak do siebie mówisz. „Tak nie powinno być”. „Inni mają gorzej”. Spróbuj innych słów: „Czuję odcięcie od wszystkiego i to się liczy”.

    Często odpychamy to uczucie, bo boimy się, że dowodzi jakiejś usterki. Częściej pokazuje coś innego: zbyt długo trzeba było mocno się trzymać, a wsparcia było za mało.
step-acknowledge-takeaway = Osądzanie pogłębia dystans, a życzliwość otwiera drzwi.

## 2. Understand

step-understand-title = Zobacz, dlaczego coś się zamknęło
step-understand-body =
    To odcięcie nigdy nie bierze się znikąd. Chroni. Kiedy bólu jest za dużo, umysł może wybrać, żeby czuć mniej, zamiast czuć wszystko naraz.

    Widziane w ten sposób odrętwienie nie jest słabością. To umiejętność przetrwania, która kiedyś pomogła. Ale dawna tarcza może być dzisiejszym murem między tobą a pełnym życiem.
step-understand-lead = Częste powody:
step-understand-takeaway = To, co kiedyś chroniło, dziś może cię powstrzymywać.

## 3. Begin with yourself

step-self-first-title = Zacznij od siebie
step-self-first-body =
    Kiedy wszystko wydaje się dalekie, chce się najpierw naprawiać więzi z innymi. Ale kontakt zaczyna się w środku. Z dala od własnych uczuć trudno być naprawdę blisko z kimkolwiek.

    Nie trzeba wielkiego przełomu. Wystarczą małe chwile, które przypominają: tu w środku wciąż jest cały świat.
step-self-first-lead = Łagodne sposoby na początek:
step-self-first-takeaway = Bliskość ze sobą niesie każdą inną więź.

## 4. Allow feelings

step-allow-feelings-title = Pozwól uczuciom przyjść, także trudnym
step-allow-feelings-body =
    Może trzymasz się z dala od uczuć ze strachu przed tym, co by wypłynęło: ból, złość, smutek, lęk. Ten strach ma sens. To, co długo było tłumione, na początku często wraca z siłą.

    Ale czuć emocję to nie znaczy jej ulegać. To znaczy zauważyć, że jest, bez wyroku i bez odpychania.
step-allow-feelings-lead = Małe początki:
step-allow-feelings-takeaway = Uczucie, które może być, zaczyna tracić nad tobą władzę.

## 5. Through the body

step-through-the-body-title = Niech ciało pomoże
step-through-the-body-body =
    Zdrowienie dzieje się w ciele tak samo jak w umyśle. Z dala od uczuć jest się często z dala od ciała.

    Prosty ruch może obudzić zmysły. Uspokaja nerwy i uczucia mogą wypływać powoli i bezpiecznie.
step-through-the-body-lead = Kilka prostych rzeczy do spróbowania:
step-through-the-body-takeaway = Kiedy ciało czuje się bezpieczniej, uczucia też.

## 6. Safe spaces

step-safe-spaces-title = Zrób miejsce tam, gdzie jest bezpiecznie
step-safe-spaces-body =
    Łatwiej odzyskać kontakt tam, gdzie jest bezpiecznie. Nie musisz otwierać się przed wszystkimi. Wystarczy jedno lub dwa miejsca, gdzie można mówić szczerze i nikt nie osądza.
step-safe-spaces-lead = Może to być:
step-safe-spaces-takeaway = Otwartość potrzebuje bezpieczeństwa; bez niego umysł nie opuszcza murów.

## 7. Small expressions

step-small-expressions-title = Okazuj uczucia w małych gestach
step-small-expressions-body =
    Nie potrzeba codziennie głębokiej rozmowy. Liczą się drobne znaki. Każdy z nich to ćwiczenie w zbliżaniu się do innych i w dawaniu się zrozumieć.
step-small-expressions-lead = Na przykład:
step-small-expressions-takeaway = Więź rośnie z codziennej szczerości, nie tylko z wielkich chwil.

## 8. Relearn trust

step-relearn-trust-title = Zaufaj znowu, powoli i ostrożnie
step-relearn-trust-body =
    Dystans często ma związek ze złamanym zaufaniem. Zranione serce się zamyka, a ponowne otwarcie wydaje się ryzykiem.

    Odbudować zaufanie to nie znaczy otworzyć się przed każdym. To znaczy wybierać bezpiecznych ludzi i pozwalać bliskości rosnąć po trochu.
step-relearn-trust-lead = Co pomaga mu odrosnąć:
step-relearn-trust-takeaway = Nie ma pośpiechu: bezpieczeństwo rośnie powoli i tak jest dobrze.

## 9. Feel alive

step-feel-alive-title = Wróć do tego, co daje poczucie życia
step-feel-alive-body =
    Niektóre rzeczy same budzą uczucia. Potrafią przywrócić radość, sens i kierunek, zanim jeszcze zauważysz, że uczucia wracają.
step-feel-alive-lead = Dla ciebie może to być:
step-feel-alive-takeaway = Czuć życie to część odczuwania więzi.

## 10. Be present

step-be-present-title = Pobądź tu przez chwilę
step-be-present-body =
    Odrętwienie często idzie w parze z ciągłym rozproszeniem. Umysł, który wciąż przewija ekran, martwi się albo planuje, nie ma miejsca, żeby zauważyć uczucie.

    Nie trzeba godzin medytacji. Wystarczy trochę częściej wracać do tej chwili.
step-be-present-lead = Jak to ćwiczyć:
step-be-present-takeaway = Uczucia żyją w tej chwili, nie w hałasie myśli.

## 11. Give it time

step-give-it-time-title = Daj temu czas
step-give-it-time-body =
    Może spodziewasz się, że pójdzie szybko, a gdy tak nie jest, przychodzi zawód albo myśl, że nic się nie da naprawić. Ale to wraca po trochu. Jednego dnia wszystko jest blisko. Następnego znowu pusto.

    To nie krok wstecz. Zdrowienie nie biegnie po linii prostej. Mury budowane latami nie padają w jedną noc.
step-give-it-time-takeaway = Miej dla siebie cierpliwość.

## 12. Professional help

step-professional-help-title = Kiedy ważna jest pomoc specjalisty
step-professional-help-body =
    Terapia może bardzo pomóc. Szukanie jej nie jest słabością. To znaczy, że obchodzi cię, jak ci jest w środku.

    Zasługujesz na więcej niż życie, które tylko działa. Ty też możesz czuć bliskość i życie.
step-professional-help-lead = Może to być ten czas, kiedy odrętwienie jest:
step-professional-help-lead-therapy-benefits = Terapia daje przestrzeń, żeby:
step-professional-help-takeaway = Proszenie o pomoc to siła.

## 13. Hope

step-hope-title = Odzyskaj kontakt z nadzieją
step-hope-body =
    Z wnętrza tego dystansu łatwo uwierzyć, że tak będzie zawsze. Ale nastroje mijają, a pustka też się zmienia. Serce może zdrowieć, mięknąć i otwierać się na nowo.

    Każdy z tych wyborów powoli odbudowuje twój wewnętrzny świat.
step-hope-lead = Dzieje się to za każdym razem, gdy wybierasz, żeby:
step-hope-takeaway = Nadzieja to też więź: z twoją przyszłością, z tym, co w tobie rośnie, z twoją zdolnością, by znów czuć.
