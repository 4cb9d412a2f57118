### Polish (pl).
### Form of address: ty, quiet and close. Gender: no past tense and no adjective about the reader or the speaker of the needs:
### present tense, impersonal forms (jest mi, trudno, można) and nouns instead.
### Words to keep: numb = odrętwienie / nic nie czuję / pustka, cut off = odcięcie od wszystkiego, practice = praktyka, therapist = terapeuta lub psycholog,
### crisis line = telefon zaufania, takeaway = na drogę, healing = zdrowienie. Quotation marks: „ ”.

## The crisis card

crisis-title = Proszę, skontaktuj się teraz z kimś
crisis-matter = Twoje życie jest ważne i nie musisz być z tym w pojedynkę. To, co teraz czujesz, może się zmienić, a są ludzie, którzy chcą pomóc.
crisis-emergency = Jeśli niebezpieczeństwo jest teraz blisko, zadzwoń pod { $number }. Ktoś odbierze i pomoże.
crisis-emergency-local = Jeśli niebezpieczeństwo jest teraz blisko, zadzwoń pod miejscowy numer alarmowy. Ktoś odbierze i pomoże.
crisis-lines = Ci ludzie są po to, by wysłuchać i pomóc:
crisis-directory = Na { $address } znajdziesz ludzi, którzy słuchają, w swoim kraju.
crisis-tell = Powiedz komuś w pobliżu, jak bardzo jest źle. Poproś, by był przy tobie, aż przyjdzie pomoc.
crisis-distance = Odsuń się od wszystkiego, co mogłoby cię skrzywdzić. Poproś kogoś, żeby w tym pomógł.
crisis-someone-else = Jeśli boisz się o kogoś innego, zostań przy nim, gdy to bezpieczne. Zadzwońcie po pomoc razem.
crisis-not-a-service = Ten przewodnik nie jest pomocą kryzysową i nikt nie widzi twoich słów. Ale ktoś może być przy tobie, więc proszę, odezwij się.
crisis-waiting = W czasie czekania albo po rozmowie z kimś

## How a line is reached

reach-call = Zadzwoń: { $number }
reach-text = Wyślij SMS { $word } na numer { $number }
reach-call-or-text = Zadzwoń lub wyślij SMS: { $number }
reach-call-either = Zadzwoń: { $number } lub { $other }

## The professional card

professional-title = Zasługujesz na więcej wsparcia, niż może dać przewodnik
professional-more = To, co niesiesz, brzmi ciężko i może czas, żeby pomógł ktoś, kto się na tym zna. To nie słabość. Wielu osobom naprawdę to pomaga.
professional-heard = To może być dla ciebie, kiedy odrętwienie jest:
professional-room = Terapia daje przestrzeń, żeby:
professional-begin = Pierwszy krok może być mały. Napisz do terapeuty, psychologa lub lekarza: „Od pewnego czasu czuję odcięcie od wszystkiego i potrzebuję pomocy”. Można też poprosić zaufaną osobę o wspólne szukanie.
professional-no-diagnosis = To nie jest diagnoza. Więcej może powiedzieć tylko specjalista, który cię wysłucha, i chętnie cię przyjmie.
professional-if-worse = Jeśli kiedyś zrobi się tak ciężko, że będzie niebezpiecznie, od razu zadzwoń po pomoc. Twoje życie jest ważne.
