### Polish (pl).
### Form of address: ty, quiet and close. Gender: no past tense and no adjective about the reader or the speaker of the needs:
### present tense, impersonal forms (jest mi, trudno, można) and nouns instead.
### Words to keep: numb = odrętwienie / nic nie czuję / pustka, cut off = odcięcie od wszystkiego, practice = praktyka, therapist = terapeuta lub psycholog,
### crisis line = telefon zaufania, takeaway = na drogę, healing = zdrowienie. Quotation marks: „ ”.

## Why a practice was picked

reason-serves = Bo padły słowa: „{ $need }”.
reason-serves-also = Może też pomóc przy: „{ $need }”.
reason-heard = Bo padły słowa: „{ $words }”.
reason-suits = Pasuje do tego, co zostało nazwane: „{ $cause }”.
reason-gentle = Jest łagodne, a teraz potrzeba łagodności.
reason-calming = Najpierw pomaga złapać trochę spokoju.
reason-help-due = Nie trzeba nieść tego w pojedynkę.
reason-first-step = To łagodny początek.
reason-within-reach = Jest łagodne i da się zrobić tu i teraz.
reason-done-lately = Było robione niedawno, więc stoi niżej.

## What was held back

held-back-minutes =
    { $count ->
        [one] Jeszcze { $count } praktyka może pomóc, gdy będzie więcej czasu.
        [few] Jeszcze { $count } praktyki mogą pomóc, gdy będzie więcej czasu.
        [many] Jeszcze { $count } praktyk może pomóc, gdy będzie więcej czasu.
       *[other] Jeszcze { $count } praktyki mogą pomóc, gdy będzie więcej czasu.
    }
held-back-alone =
    { $count ->
        [one] Jeszcze { $count } praktyka może pomóc, gdy obok będzie ktoś zaufany.
        [few] Jeszcze { $count } praktyki mogą pomóc, gdy obok będzie ktoś zaufany.
        [many] Jeszcze { $count } praktyk może pomóc, gdy obok będzie ktoś zaufany.
       *[other] Jeszcze { $count } praktyki mogą pomóc, gdy obok będzie ktoś zaufany.
    }
held-back-with-someone =
    { $count ->
        [one] Jeszcze { $count } praktyka może pomóc, gdy będzie chwila w samotności.
        [few] Jeszcze { $count } praktyki mogą pomóc, gdy będzie chwila w samotności.
        [many] Jeszcze { $count } praktyk może pomóc, gdy będzie chwila w samotności.
       *[other] Jeszcze { $count } praktyki mogą pomóc, gdy będzie chwila w samotności.
    }
held-back-place =
    { $count ->
        [one] Jeszcze { $count } praktyka może pomóc w innym miejscu, w cichym pokoju albo na dworze.
        [few] Jeszcze { $count } praktyki mogą pomóc w innym miejscu, w cichym pokoju albo na dworze.
        [many] Jeszcze { $count } praktyk może pomóc w innym miejscu, w cichym pokoju albo na dworze.
       *[other] Jeszcze { $count } praktyki mogą pomóc w innym miejscu, w cichym pokoju albo na dworze.
    }
held-back-effort =
    { $count ->
        [one] Jeszcze { $count } praktyka może pomóc w dniu, gdy będzie więcej sił.
        [few] Jeszcze { $count } praktyki mogą pomóc w dniu, gdy będzie więcej sił.
        [many] Jeszcze { $count } praktyk może pomóc w dniu, gdy będzie więcej sił.
       *[other] Jeszcze { $count } praktyki mogą pomóc w dniu, gdy będzie więcej sił.
    }
held-back-care =
    { $count ->
        [one] Jeszcze { $count } praktyka może poczekać, aż będzie spokojniej.
        [few] Jeszcze { $count } praktyki mogą poczekać, aż będzie spokojniej.
        [many] Jeszcze { $count } praktyk może poczekać, aż będzie spokojniej.
       *[other] Jeszcze { $count } praktyki mogą poczekać, aż będzie spokojniej.
    }
