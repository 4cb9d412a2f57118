### Polish (pl), written for Polish readers and not word for word.
### Form of address: ty, quiet and close, in the present tense and the imperative; lower-case (ciebie, twój).
### Gender: nothing agrees with the reader or with the speaker of the needs and quoted lines. No past tense (-łem, -łam), no adjective or
### participle about them: present tense (mówisz, jesteś w napięciu), adverbs (czuję się samotnie), nouns, impersonal forms (jest mi trudno).
### Other people: ktoś and specjalista take their grammatical masculine, as is usual; otherwise osoba.
### Words to keep: numb = odrętwienie, nic nie czuję, pustka (a numb day = dzień pustki); cut off = odcięcie, in quoted lines „jak za szybą”;
### practice = ćwiczenie (praktyki would be read as internships); therapist or counselor = terapeuta lub psycholog; community = społeczność;
### crisis service = pomoc kryzysowa; takeaway = na drogę; healing = zdrowienie; shield = tarcza; wall = mur; connection = kontakt, więź, bliskość.
### Quotation marks: „ ”, with the full stop after the closing mark.

## The crisis card

crisis-title = Proszę, odezwij się teraz do kogoś
crisis-matter = Jesteś kimś ważnym i nie musisz być z tym w pojedynkę. To, co teraz czujesz, może się zmienić. Są ludzie, którzy chcą ci pomóc przez to przejść.
crisis-emergency = Jeśli jesteś teraz w niebezpieczeństwie, zadzwoń pod numer { $number }. Ktoś odbierze i ci pomoże.
crisis-emergency-local = Jeśli jesteś teraz w niebezpieczeństwie, zadzwoń pod lokalny numer alarmowy. Ktoś odbierze i ci pomoże.
crisis-lines = Ci ludzie są po to, żeby cię wysłuchać i ci pomóc:
crisis-directory = Na stronie { $address } znajdziesz ludzi w swoim kraju, którzy cię wysłuchają.
crisis-tell = Powiedz komuś w pobliżu, jak bardzo jest źle. Poproś, żeby ta osoba została z tobą, aż nadejdzie pomoc.
crisis-distance = Odsuń się od wszystkiego, co mogłoby zrobić ci krzywdę. Poproś kogoś, żeby ci w tym pomógł.
crisis-someone-else = Gdy boisz się o kogoś innego, zostań z tą osobą, jeśli to bezpieczne. Zadzwońcie razem po pomoc.
crisis-not-a-service = Ten przewodnik to nie pomoc kryzysowa i nikt nie widzi, co tu piszesz. Drugi człowiek może być przy tobie, więc proszę, odezwij się do kogoś.
crisis-waiting = Kiedy czekasz albo gdy masz już z kimś kontakt

## How a line is reached

reach-call = Zadzwoń: { $number }
reach-text = Wyślij SMS o treści { $word } na numer { $number }
reach-call-or-text = Zadzwoń lub wyślij SMS: { $number }
reach-call-either = Zadzwoń: { $number } lub { $other }

## The professional card

professional-title = Zasługujesz na więcej wsparcia, niż może dać przewodnik
professional-more = Wygląda na to, że dźwigasz coś ciężkiego. Może już czas, żeby pomógł ci ktoś z odpowiednim przygotowaniem. To nie słabość. Wielu ludziom naprawdę to pomaga.
professional-heard = Może to być właśnie dla ciebie, jeśli odrętwienie jest:
professional-room = Terapia daje przestrzeń, żeby:
professional-begin = Pierwszy krok może być mały. Napisz do terapeuty, psychologa lub swojego lekarza. Na przykład: „Od jakiegoś czasu czuję się jak za szybą i potrzebuję pomocy”. Możesz też poprosić kogoś, komu ufasz, o wspólne szukanie.
professional-no-diagnosis = To nie jest diagnoza. Więcej może ci powiedzieć tylko specjalista, który cię wysłucha. Taka osoba ucieszy się, że przychodzisz.
professional-if-worse = Jeśli będzie tak ciężko, że coś ci grozi, proszę, od razu zadzwoń po pomoc. Jesteś kimś ważnym.
