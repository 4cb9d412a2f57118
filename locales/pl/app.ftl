### Polish (pl).
### Form of address: ty, quiet and close. Gender: no past tense and no adjective about the reader or the speaker of the needs:
### present tense, impersonal forms (jest mi, trudno, można) and nouns instead.
### Words to keep: numb = odrętwienie / nic nie czuję / pustka, cut off = odcięcie od wszystkiego, practice = praktyka, therapist = terapeuta lub psycholog,
### crisis line = telefon zaufania, takeaway = na drogę, healing = zdrowienie. Quotation marks: „ ”.

## Headings

label-steps = Kroki
label-practices = Praktyki
label-causes = Częste powody
label-safe-spaces = Bezpieczne miejsca
label-trust-builders = Co buduje zaufanie
label-help-signals = Kiedy pomoc może być na miejscu
label-therapy-benefits = Na co terapia daje przestrzeń
label-hope-choices = Wybory nadziei
label-needs = Potrzeby
label-languages = Języki
label-support = Wsparcie
label-takeaway = Na drogę
label-how = Jak to zrobić
label-why = Dlaczego to może pomóc
label-because = Dlaczego właśnie to
label-picks = Dla ciebie, teraz
label-serves = Dobre, gdy mówisz
label-held-back = Na inny raz
label-no-picks = W tych granicach teraz nic nie pasuje. Z odrobiną czasu albo w innym miejscu coś się znajdzie.

## Measures and places of a practice

minutes =
    { $minutes ->
        [one] { $minutes } minuta
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }
step-number = Krok { $number } z { $total }
instruction-number = { $number } z { $total }

label-effort = Wysiłek
label-effort-gentle = łagodnie
label-effort-moderate = wymaga trochę wysiłku
label-effort-brave = wymaga odwagi
label-company = Towarzystwo
label-company-alone = w pojedynkę
label-company-with-someone = z kimś
label-company-either = w pojedynkę lub z kimś
label-place = Miejsce
label-place-anywhere = gdziekolwiek
label-place-quiet = w cichym miejscu
label-place-outdoors = na dworze

## The check-in

check-in-welcome = Cześć. Dobrze, że tu jesteś. Możesz przerwać w każdej chwili.
check-in-own-words = Jak się masz, własnymi słowami? Wystarczy kilka. Nic nie jest zapisywane. Naciśnij Enter, żeby wybrać z listy.
check-in-heard = Oto, co udało się zrozumieć:
check-in-not-heard = Nie udało się tego dobrze zrozumieć i to nie twoja wina. Może lista pomoże.
check-in-ask-needs = Co z tego pasuje? Wpisz numery z odstępami albo naciśnij Enter, jeśli nic.
check-in-ask-minutes = Ile masz minut? Naciśnij Enter, jeśli to bez znaczenia.
check-in-not-a-number = „{ $text }” nie jest żadnym z numerów. Spróbuj jeszcze raz.
check-in-ask-guide = Przeprowadzić cię przez jedną z nich? Wpisz jej numer albo naciśnij Enter, żeby skończyć.
check-in-goodbye = Dbaj o siebie. Wróć, kiedy zechcesz.

## Choosing, in an app

choose-language = Język
choose-own-words = Powiedz własnymi słowami
choose-own-words-hint = Wystarczy kilka słów. To, co piszesz, zostaje na tym urządzeniu i nie jest zapisywane.
choose-needs = Albo wybierz, co pasuje
choose-causes = Co mogło do tego doprowadzić
choose-minutes = Ile mam czasu
choose-company = Kto jest ze mną
choose-company-alone = Nikogo ze mną nie ma
choose-company-with-someone = Jest ze mną ktoś zaufany
choose-place = Gdzie jestem
choose-place-quiet = W cichym pokoju
choose-place-outdoors = Na dworze
choose-place-anywhere = W ruchliwym miejscu
choose-effort = Ile mam dziś sił
choose-any = Bez znaczenia
choose-country = Kraj
choose-show = Pokaż, co może pomóc
choose-read-guide = Przeczytaj cały przewodnik
choose-start-over = Zacznij od nowa
choose-back = Wróć
choose-understood = Co udało się zrozumieć
choose-nothing-understood = W tych słowach nie było słychać potrzeby. Możesz wybrać z listy.
choose-go-to-support = Przejdź do wsparcia
choose-not-medical = Ten przewodnik nie zastępuje opieki medycznej.
choose-not-translated = Jeszcze bez tłumaczenia ({ $language })

## Being led through a practice

session-begin = Zacznij
session-next = Dalej
session-previous = Wstecz
session-pause = Pauza
session-paused = Pauza. Masz tyle czasu, ile trzeba.
session-continue = Kontynuuj
session-skip = Pomiń
session-stop = Zakończ
session-stopped = Można tu przerwać i to jest w porządku. To, co już było, się liczy.
session-finished = To już wszystko. Dobrze, że masz tę chwilę dla siebie.
session-breathe-in = Wdech
session-breathe-out = Wydech
session-progress = Postęp
session-keys = { $next }: dalej · { $pause }: pauza · { $stop }: zakończ
