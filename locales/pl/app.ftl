### Polish (pl), written for Polish readers and not word for word.
### Form of address: ty, quiet and close, in the present tense and the imperative; lower-case (ciebie, twój).
### Gender: nothing agrees with the reader or with the speaker of the needs and quoted lines. No past tense (-łem, -łam), no adjective or
### participle about them: present tense (mówisz, jesteś w napięciu), adverbs (czuję się samotnie), nouns, impersonal forms (jest mi trudno).
### Other people: ktoś and specjalista take their grammatical masculine, as is usual; otherwise osoba.
### Words to keep: numb = odrętwienie, nic nie czuję, pustka (a numb day = dzień pustki); cut off = odcięcie, in quoted lines „jak za szybą”;
### practice = ćwiczenie (praktyki would be read as internships); therapist or counselor = terapeuta lub psycholog; community = społeczność;
### crisis service = pomoc kryzysowa; takeaway = na drogę; healing = zdrowienie; shield = tarcza; wall = mur; connection = kontakt, więź, bliskość.
### Quotation marks: „ ”, with the full stop after the closing mark.

## Headings

label-steps = Kroki
label-practices = Ćwiczenia
label-causes = Częste powody
label-safe-spaces = Bezpieczne miejsca
label-trust-builders = Co buduje zaufanie
label-help-signals = Kiedy warto sięgnąć po pomoc
label-therapy-benefits = Na co terapia daje przestrzeń
label-hope-choices = Wybory, które niosą nadzieję
label-needs = Potrzeby
label-languages = Języki
label-support = Wsparcie
label-takeaway = Na drogę
label-how = Jak to zrobić
label-why = Dlaczego to może pomóc
label-because = Dlaczego właśnie to
label-picks = Dla ciebie, na teraz
label-serves = Dobre, gdy mówisz
label-held-back = Na inną porę
label-no-picks = Przy tych ograniczeniach teraz nic nie pasuje. Gdy będzie trochę więcej czasu albo inne miejsce, coś się znajdzie.

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
label-effort-gentle = łagodne
label-effort-moderate = wymaga trochę wysiłku
label-effort-brave = wymaga odwagi
label-company = Towarzystwo
label-company-alone = w pojedynkę
label-company-with-someone = z kimś
label-company-either = w pojedynkę lub z kimś
label-place = Miejsce
label-place-anywhere = gdziekolwiek
label-place-quiet = ciche miejsce
label-place-outdoors = na świeżym powietrzu

## The check-in

check-in-welcome = Cześć. Dobrze, że tu jesteś. Możesz przerwać w każdej chwili.
check-in-own-words = Jak się czujesz? Napisz po swojemu, wystarczy kilka słów. Nic nie jest zapisywane. Naciśnij Enter, żeby wybrać z listy.
check-in-heard = Oto, co udało mi się zrozumieć:
check-in-not-heard = Nie udało mi się tego dobrze zrozumieć i to moja wina, nie twoja. Może lista pomoże.
check-in-ask-needs = Co z tego pasuje? Wpisz numery, oddzielając je spacjami, albo naciśnij Enter, jeśli nic nie pasuje.
check-in-ask-minutes = Ile masz minut? Naciśnij Enter, jeśli to bez znaczenia.
check-in-not-a-number = „{ $text }” nie jest żadnym z tych numerów. Spróbuj jeszcze raz.
check-in-ask-guide = Przeprowadzić cię przez jedno z nich? Wpisz jego numer albo naciśnij Enter, żeby tu skończyć.
check-in-goodbye = Dbaj o siebie. Wracaj, kiedy zechcesz.

## Choosing, in an app

choose-language = Język
choose-own-words = Powiedz własnymi słowami
choose-own-words-hint = Wystarczy kilka słów. To, co piszesz, zostaje na tym urządzeniu i nie jest zapisywane.
choose-needs = Albo wybierz, co pasuje
choose-causes = Co mogło do tego doprowadzić
choose-minutes = Ile mam czasu
choose-company = Kto jest ze mną
choose-company-alone = Nikogo ze mną nie ma
choose-company-with-someone = Jest ze mną ktoś, komu ufam
choose-place = Gdzie jestem
choose-place-quiet = W cichym pokoju
choose-place-outdoors = Na świeżym powietrzu
choose-place-anywhere = W ruchliwym miejscu
choose-effort = Na ile mam teraz siły
choose-any = Bez znaczenia
choose-country = Kraj
choose-show = Pokaż mi, co może pomóc
choose-read-guide = Przeczytaj cały przewodnik
choose-start-over = Zacznij od nowa
choose-back = Wróć
choose-understood = Co udało się zrozumieć
choose-nothing-understood = Nie udało się odczytać z tych słów żadnej potrzeby. Możesz wybrać z listy.
choose-go-to-support = Przejdź do wsparcia
choose-not-medical = Ten przewodnik nie zastępuje opieki medycznej.
choose-not-translated = Jeszcze bez tłumaczenia ({ $language })

## Being led through a practice

session-begin = Zacznij
session-next = Dalej
session-previous = Wstecz
session-pause = Pauza
session-paused = Pauza. Masz tyle czasu, ile potrzebujesz.
session-continue = Wznów
session-skip = Pomiń
session-stop = Zakończ
session-stopped = To koniec na teraz i to jest w porządku. To, co już za tobą, się liczy.
session-finished = To już wszystko. Dziękuję, że dajesz sobie ten czas.
session-breathe-in = Wdech
session-breathe-out = Wydech
session-progress = Postęp
session-keys = { $next }: dalej · { $pause }: pauza · { $stop }: zakończ
