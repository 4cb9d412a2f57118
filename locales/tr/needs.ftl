### Turkish (tr).
### Form of address: sen, close and calm, as gentle self-help is written.
### Gender: Turkish has no grammatical gender; o / insan / biri are used for others.
### Words to keep: numb = hissizlik, cut off = kopukluk, kopuk, practice = alıştırma, therapist = terapist, psikolojik danışman,
### community = topluluk, crisis line = destek hattı, takeaway = yanına al, healing = iyileşme. Quotation marks: “ ”.
### Nouns after a number stay singular, so [one] and [other] differ in nothing but the number.

## The needs, as a person would choose one from a list

need-feel-again-title = Hiçbir şey hissetmiyorum ya da içim boş
need-be-kind-title = Kendimi yargılıyor ya da suçluyorum
need-understand-why-title = Neden böyle olduğumu bilmiyorum
need-notice-feelings-title = Ne hissettiğimi ya da neye ihtiyacım olduğunu bilemiyorum
need-face-feelings-title = Duygularımdan korkuyorum ya da sel gibi üstüme geliyorlar
need-calm-body-title = Gerginim, bitkinim ya da diken üstündeyim
need-be-heard-title = Kendimi yalnız hissediyorum, kimse anlamıyor
need-speak-up-title = Hissettiklerimi içimde tutuyorum
need-trust-again-title = Güvenmekte ya da birini kendime yaklaştırmakta zorlanıyorum
need-feel-alive-title = Hiçbir şey bana sevinç ya da anlam vermiyor
need-be-present-title = Aklım hep başka yerde
need-be-patient-title = Çok uzun sürüyor ya da geriledim
need-find-hope-title = Düzeleceğine dair umudum kalmadı
need-get-help-title = Galiba uzman desteğine ihtiyacım var
