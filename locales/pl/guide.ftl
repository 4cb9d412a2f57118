### Polish (pl).
### Form of address: ty, quiet and close. Gender: no past tense and no adjective about the reader or the speaker of the needs:
### present tense, impersonal forms (jest mi, trudno, można) and nouns instead.
### Words to keep: numb = odrętwienie / nic nie czuję / pustka, cut off = odcięcie od wszystkiego, practice = praktyka, therapist = terapeuta lub psycholog,
### crisis line = telefon zaufania, takeaway = na drogę, healing = zdrowienie. Quotation marks: „ ”.

## The guide itself

language-name = Polski

guide-title = Jak odzyskać kontakt z emocjami

guide-opening =
    Na zewnątrz życie może toczyć się dalej, choć w środku coś ucichło. Praca, rozmowy, obowiązki. Nawet uśmiech. A przez cały czas jest dystans: do siebie, do innych, do tego, co kiedyś było ważne.

    Może nic nie czujesz albo czujesz pustkę. Może pytasz siebie, gdzie się podziały uczucia.

guide-no-failure =
    To nie jest twoja wada. Często jest to odpowiedź na coś: na stres, złamane serce, traumę, wielki zawód albo po prostu na zbyt wiele przez zbyt długi czas.

    Bliskość można odbudować. Potrzeba czasu i cierpliwości do siebie.

guide-promise =
    Droga powrotna nie prowadzi przez udawaną radość. To zgoda, którą sobie dajesz: żeby czuć, żeby ufać, żeby trochę się otworzyć. Najpierw wobec siebie. Potem, krok po kroku, wobec świata.

guide-closing =
    Twoje serce nie zniknęło. Nauczyło się chronić. Pod odrętwieniem uczucia wciąż są i czekają na łagodność, cierpliwość i bezpieczeństwo.

    Nie musisz udawać szczęścia. Chodzi o to, żeby znów żyć w pełni, z tym, co trudne, i z tym, co piękne.

    Nie wszystko naraz. Jeden szczery krok ku sobie, choćby najmniejszy, i zdrowienie już trwa.
