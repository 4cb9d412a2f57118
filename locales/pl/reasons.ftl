### Polish (pl), written for Polish readers and not word for word.
### Form of address: ty, quiet and close, in the present tense and the imperative; lower-case (ciebie, twój).
### Gender: nothing agrees with the reader or with the speaker of the needs and quoted lines. No past tense (-łem, -łam), no adjective or
### participle about them: present tense (mówisz, jesteś w napięciu), adverbs (czuję się samotnie), nouns, impersonal forms (jest mi trudno).
### Other people: ktoś and specjalista take their grammatical masculine, as is usual; otherwise osoba.
### Words to keep: numb = odrętwienie, nic nie czuję, pustka (a numb day = dzień pustki); cut off = odcięcie, in quoted lines „jak za szybą”;
### practice = ćwiczenie (praktyki would be read as internships); therapist or counselor = terapeuta lub psycholog; community = społeczność;
### crisis service = pomoc kryzysowa; takeaway = na drogę; healing = zdrowienie; shield = tarcza; wall = mur; connection = kontakt, więź, bliskość.
### Quotation marks: „ ”, with the full stop after the closing mark.

## Why a practice was picked

reason-serves = Bo mówisz: „{ $need }”.
reason-serves-also = Może pomóc także wtedy, gdy mówisz: „{ $need }”.
reason-heard = Bo mówisz: „{ $words }”.
reason-suits = Pasuje do powodu, który wskazujesz: „{ $cause }”.
reason-gentle = Jest łagodne, a teraz potrzeba łagodności.
reason-calming = Pomaga najpierw odzyskać grunt pod nogami.
reason-help-due = Nie musisz dźwigać tego w pojedynkę.
reason-first-step = To łagodny początek.
reason-within-reach = Jest łagodne i możesz je zrobić tu i teraz.
reason-done-lately = Było niedawno, więc jest niżej na liście.

## What was held back

held-back-minutes =
    { $count ->
        [one] Jeszcze jedno ćwiczenie może pomóc, gdy będziesz mieć więcej czasu.
        [few] Jeszcze { $count } ćwiczenia mogą pomóc, gdy będziesz mieć więcej czasu.
        [many] Jeszcze { $count } ćwiczeń może pomóc, gdy będziesz mieć więcej czasu.
       *[other] Jeszcze { $count } ćwiczenia może pomóc, gdy będziesz mieć więcej czasu.
    }
held-back-alone =
    { $count ->
        [one] Jeszcze jedno ćwiczenie może pomóc, gdy będzie przy tobie ktoś, komu ufasz.
        [few] Jeszcze { $count } ćwiczenia mogą pomóc, gdy będzie przy tobie ktoś, komu ufasz.
        [many] Jeszcze { $count } ćwiczeń może pomóc, gdy będzie przy tobie ktoś, komu ufasz.
       *[other] Jeszcze { $count } ćwiczenia może pomóc, gdy będzie przy tobie ktoś, komu ufasz.
    }
held-back-with-someone =
    { $count ->
        [one] Jeszcze jedno ćwiczenie może pomóc, gdy będziesz mieć chwilę tylko dla siebie.
        [few] Jeszcze { $count } ćwiczenia mogą pomóc, gdy będziesz mieć chwilę tylko dla siebie.
        [many] Jeszcze { $count } ćwiczeń może pomóc, gdy będziesz mieć chwilę tylko dla siebie.
       *[other] Jeszcze { $count } ćwiczenia może pomóc, gdy będziesz mieć chwilę tylko dla siebie.
    }
held-back-place =
    { $count ->
        [one] Jeszcze jedno ćwiczenie może pomóc w innym miejscu, na przykład w cichym pokoju albo na świeżym powietrzu.
        [few] Jeszcze { $count } ćwiczenia mogą pomóc w innym miejscu, na przykład w cichym pokoju albo na świeżym powietrzu.
        [many] Jeszcze { $count } ćwiczeń może pomóc w innym miejscu, na przykład w cichym pokoju albo na świeżym powietrzu.
       *[other] Jeszcze { $count } ćwiczenia może pomóc w innym miejscu, na przykład w cichym pokoju albo na świeżym powietrzu.
    }
held-back-effort =
    { $count ->
        [one] Jeszcze jedno ćwiczenie może pomóc w dniu, gdy będziesz mieć więcej sił.
        [few] Jeszcze { $count } ćwiczenia mogą pomóc w dniu, gdy będziesz mieć więcej sił.
        [many] Jeszcze { $count } ćwiczeń może pomóc w dniu, gdy będziesz mieć więcej sił.
       *[other] Jeszcze { $count } ćwiczenia może pomóc w dniu, gdy będziesz mieć więcej sił.
    }
held-back-care =
    { $count ->
        [one] Jeszcze jedno ćwiczenie może poczekać, aż będzie spokojniej.
        [few] Jeszcze { $count } ćwiczenia mogą poczekać, aż będzie spokojniej.
        [many] Jeszcze { $count } ćwiczeń może poczekać, aż będzie spokojniej.
       *[other] Jeszcze { $count } ćwiczenia może poczekać, aż będzie spokojniej.
    }
