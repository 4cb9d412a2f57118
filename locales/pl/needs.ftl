### Polish (pl), written for Polish readers and not word for word.
### Form of address: ty, quiet and close, in the present tense and the imperative; lower-case (ciebie, twój).
### Gender: nothing agrees with the reader or with the speaker of the needs and quoted lines. No past tense (-łem, -łam), no adjective or
### participle about them: present tense (mówisz, jesteś w napięciu), adverbs (czuję się samotnie), nouns, impersonal forms (jest mi trudno).
### Other people: ktoś and specjalista take their grammatical masculine, as is usual; otherwise osoba.
### Words to keep: numb = odrętwienie, nic nie czuję, pustka (a numb day = dzień pustki); cut off = odcięcie, in quoted lines „jak za szybą”;
### practice = ćwiczenie (praktyki would be read as internships); therapist or counselor = terapeuta lub psycholog; community = społeczność;
### crisis service = pomoc kryzysowa; takeaway = na drogę; healing = zdrowienie; shield = tarcza; wall = mur; connection = kontakt, więź, bliskość.
### Quotation marks: „ ”, with the full stop after the closing mark.

## The needs, as a person would choose one from a list

need-feel-again-title = Nic nie czuję albo mam w sobie pustkę
need-be-kind-title = Osądzam się albo obwiniam
need-understand-why-title = Nie wiem, skąd się to we mnie wzięło
need-notice-feelings-title = Nie wiem, co czuję ani czego mi trzeba
need-face-feelings-title = Boję się swoich uczuć albo one mnie zalewają
need-calm-body-title = Czuję napięcie, brak sił albo jestem kłębkiem nerwów
need-be-heard-title = Czuję się samotnie i nikt mnie nie rozumie
need-speak-up-title = Trzymam w sobie to, co czuję
need-trust-again-title = Trudno mi zaufać albo kogoś do siebie dopuścić
need-feel-alive-title = Nic nie daje mi radości ani sensu
need-be-present-title = Myślami ciągle jestem gdzie indziej
need-be-patient-title = To trwa za długo albo znów jest gorzej
need-find-hope-title = Nie mam już nadziei, że będzie lepiej
need-get-help-title = Myślę, że potrzebuję pomocy specjalisty
