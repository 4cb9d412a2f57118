### Polish (pl), written for Polish readers and not word for word.
### Form of address: ty, quiet and close, in the present tense and the imperative; lower-case (ciebie, twój).
### Gender: nothing agrees with the reader or with the speaker of the needs and quoted lines. No past tense (-łem, -łam), no adjective or
### participle about them: present tense (mówisz, jesteś w napięciu), adverbs (czuję się samotnie), nouns, impersonal forms (jest mi trudno).
### Other people: ktoś and specjalista take their grammatical masculine, as is usual; otherwise osoba.
### Words to keep: numb = odrętwienie, nic nie czuję, pustka (a numb day = dzień pustki); cut off = odcięcie, in quoted lines „jak za szybą”;
### practice = ćwiczenie (praktyki would be read as internships); therapist or counselor = terapeuta lub psycholog; community = społeczność;
### crisis service = pomoc kryzysowa; takeaway = na drogę; healing = zdrowienie; shield = tarcza; wall = mur; connection = kontakt, więź, bliskość.
### Quotation marks: „ ”, with the full stop after the closing mark.

## The guide itself

language-name = Polski

guide-title = Jak odzyskać kontakt z emocjami

guide-opening =
    Na zewnątrz życie może toczyć się dalej, choć w środku coś ucichło. Pracujesz. Rozmawiasz. Robisz, co trzeba. Nawet się uśmiechasz. A przez cały czas jest dystans: do siebie, do innych, do tego, co kiedyś było ważne.

    Może nic nie czujesz albo czujesz pustkę. Może zastanawiasz się, gdzie się podziały twoje uczucia.

guide-no-failure =
    To nie znaczy, że coś jest z tobą nie tak. Często to odpowiedź na coś: na stres, złamane serce, traumę, głębokie rozczarowanie albo po prostu na zbyt wiele przez zbyt długi czas.

    Bliskość można odbudować. Potrzeba na to czasu i cierpliwości do siebie.

guide-promise =
    Droga powrotna nie polega na udawaniu radości. Polega na tym, żeby dać sobie pozwolenie: na czucie, na zaufanie, na odrobinę otwartości. Najpierw wobec siebie. Potem, krok po kroku, wobec świata.

guide-closing =
    Twoje serce nie zniknęło. Nauczyło się chronić. Pod odrętwieniem twoje uczucia wciąż są i czekają na łagodność, cierpliwość i bezpieczeństwo.

    Nie musisz udawać szczęścia. Chodzi o to, żeby znów być w pełni człowiekiem, z tym, co trudne, i z tym, co piękne.

    Nie musi się to stać od razu. Jeden szczery krok ku sobie, choćby najmniejszy, to już zdrowienie.
