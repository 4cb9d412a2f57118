### Polish (pl).
### Form of address: ty, quiet and close. Gender: no past tense and no adjective about the reader or the speaker of the needs:
### present tense, impersonal forms (jest mi, trudno, można) and nouns instead.
### Words to keep: numb = odrętwienie / nic nie czuję / pustka, cut off = odcięcie od wszystkiego, practice = praktyka, therapist = terapeuta lub psycholog,
### crisis line = telefon zaufania, takeaway = na drogę, healing = zdrowienie. Quotation marks: „ ”.

## The needs, as a person would choose one from a list

need-feel-again-title = Nic nie czuję albo czuję pustkę
need-be-kind-title = Osądzam się albo obwiniam
need-understand-why-title = Nie wiem, dlaczego tak ze mną jest
need-notice-feelings-title = Nie umiem powiedzieć, co czuję ani czego mi trzeba
need-face-feelings-title = Boję się swoich uczuć albo mnie zalewają
need-calm-body-title = Jest we mnie napięcie, wyczerpanie, nerwy na wierzchu
need-be-heard-title = Czuję samotność i nikt mnie nie rozumie
need-speak-up-title = Trzymam w sobie to, co czuję
need-trust-again-title = Trudno mi ufać i dopuścić kogoś blisko
need-feel-alive-title = Nic nie daje mi radości ani sensu
need-be-present-title = Myślami ciągle jestem gdzie indziej
need-be-patient-title = To trwa zbyt długo albo wszystko się cofnęło
need-find-hope-title = Nie mam już nadziei, że będzie lepiej
need-get-help-title = Myślę, że potrzebuję pomocy specjalisty
