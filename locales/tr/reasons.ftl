### Turkish (tr).
### Form of address: sen, close and calm, as gentle self-help is written.
### Gender: Turkish has no grammatical gender; o / insan / biri are used for others.
### Words to keep: numb = hissizlik, cut off = kopukluk, kopuk, practice = alıştırma, therapist = terapist, psikolojik danışman,
### community = topluluk, crisis line = destek hattı, takeaway = yanına al, healing = iyileşme. Quotation marks: “ ”.
### Nouns after a number stay singular, so [one] and [other] differ in nothing but the number.

## Why a practice was picked

reason-serves = Çünkü şöyle dedin: “{ $need }”.
reason-serves-also = Şuna da iyi gelebilir: “{ $need }”.
reason-heard = Çünkü şöyle dedin: “{ $words }”.
reason-suits = Söylediğin şeye uyuyor: “{ $cause }”.
reason-gentle = Yumuşak bir alıştırma; şu an sana yumuşaklık iyi gelir.
reason-calming = Önce biraz sakinleşmene yardım eder.
reason-help-due = Bunu tek başına taşımak zorunda değilsin.
reason-first-step = Yumuşak bir başlangıç.
reason-within-reach = Yumuşak bir alıştırma; burada ve şimdi yapabilirsin.
reason-done-lately = Bunu yakın zamanda yaptın, o yüzden daha aşağıda.

## What was held back

held-back-minutes =
    { $count ->
        [one] Daha çok vaktin olduğunda iyi gelebilecek { $count } alıştırma daha var.
       *[other] Daha çok vaktin olduğunda iyi gelebilecek { $count } alıştırma daha var.
    }
held-back-alone =
    { $count ->
        [one] Yanında güvendiğin biri olduğunda iyi gelebilecek { $count } alıştırma daha var.
       *[other] Yanında güvendiğin biri olduğunda iyi gelebilecek { $count } alıştırma daha var.
    }
held-back-with-someone =
    { $count ->
        [one] Biraz yalnız kalabildiğinde iyi gelebilecek { $count } alıştırma daha var.
       *[other] Biraz yalnız kalabildiğinde iyi gelebilecek { $count } alıştırma daha var.
    }
held-back-place =
    { $count ->
        [one] Başka bir yerde, örneğin sessiz bir odada ya da açık havada iyi gelebilecek { $count } alıştırma daha var.
       *[other] Başka bir yerde, örneğin sessiz bir odada ya da açık havada iyi gelebilecek { $count } alıştırma daha var.
    }
held-back-effort =
    { $count ->
        [one] Kendinden daha fazlasını isteyebildiğin bir gün iyi gelebilecek { $count } alıştırma daha var.
       *[other] Kendinden daha fazlasını isteyebildiğin bir gün iyi gelebilecek { $count } alıştırma daha var.
    }
held-back-care =
    { $count ->
        [one] Kendini daha sakin hissedene kadar bekleyebilecek { $count } alıştırma daha var.
       *[other] Kendini daha sakin hissedene kadar bekleyebilecek { $count } alıştırma daha var.
    }
