### Turkish (tr).
### Form of address: sen, close and calm, as gentle self-help is written.
### Gender: Turkish has no grammatical gender; o / insan / biri are used for others.
### Words to keep: numb = hissizlik, cut off = kopukluk, kopuk, practice = alıştırma, therapist = terapist, psikolojik danışman,
### community = topluluk, crisis line = destek hattı, takeaway = yanına al, healing = iyileşme. Quotation marks: “ ”.
### Nouns after a number stay singular, so [one] and [other] differ in nothing but the number.

## Headings

label-steps = Adımlar
label-practices = Alıştırmalar
label-causes = Sık görülen nedenler
label-safe-spaces = Güvenli alanlar
label-trust-builders = Güveni kuran şeyler
label-help-signals = Desteğin yerinde olabileceği zamanlar
label-therapy-benefits = Terapinin açtığı alan
label-hope-choices = Umut veren seçimler
label-needs = İhtiyaçlar
label-languages = Diller
label-support = Destek
label-takeaway = Yanına al
label-how = Nasıl yapılır
label-why = Neden iyi gelebilir
label-because = Neden bu alıştırma
label-picks = Şu an senin için
label-serves = Şöyle dediğinde iyi gelir
label-held-back = Başka bir zaman için
label-no-picks = Şu an bu sınırlara uyan bir şey yok. Biraz daha vaktin olduğunda ya da başka bir yerde bir şey çıkacaktır.

## Measures and places of a practice

minutes =
    { $minutes ->
        [one] { $minutes } dakika
       *[other] { $minutes } dakika
    }
step-number = Adım { $number } / { $total }
instruction-number = { $number } / { $total }

label-effort = Çaba
label-effort-gentle = hafif
label-effort-moderate = biraz çaba ister
label-effort-brave = cesaret ister
label-company = Kiminle
label-company-alone = tek başına
label-company-with-someone = biriyle
label-company-either = tek başına ya da biriyle
label-place = Yer
label-place-anywhere = her yerde
label-place-quiet = sessiz bir yerde
label-place-outdoors = açık havada

## The check-in

check-in-welcome = Merhaba. Burada olman güzel. İstediğin an durabilirsin.
check-in-own-words = Nasılsın? Kendi sözlerinle anlat. Birkaç kelime yeter. Hiçbir şey saklanmıyor. Listeden seçmek için Enter’a bas.
check-in-heard = Anladığım şu:
check-in-not-heard = Bunu yeterince anlayamadım; bu benim eksiğim, senin değil. Belki liste işe yarar.
check-in-ask-needs = Hangileri sana uyuyor? Numaralarını boşluk bırakarak yaz, hiçbiri uymuyorsa Enter’a bas.
check-in-ask-minutes = Kaç dakikan var? Fark etmiyorsa Enter’a bas.
check-in-not-a-number = “{ $text }” bu sayılardan biri değil. Lütfen yeniden dene.
check-in-ask-guide = Bunlardan birinde sana adım adım eşlik edeyim mi? Numarasını yaz ya da bitirmek için Enter’a bas.
check-in-goodbye = Kendine iyi bak. Ne zaman istersen yine gel.

## Choosing, in an app

choose-language = Dil
choose-own-words = Kendi sözlerinle anlat
choose-own-words-hint = Birkaç kelime yeter. Yazdıkların bu cihazda kalır ve saklanmaz.
choose-needs = Ya da sana uyanı seç
choose-causes = Buna ne yol açmış olabilir
choose-minutes = Ne kadar vaktim var
choose-company = Yanımda kim var
choose-company-alone = Yalnızım
choose-company-with-someone = Yanımda güvendiğim biri var
choose-place = Neredeyim
choose-place-quiet = Sessiz bir odada
choose-place-outdoors = Açık havada
choose-place-anywhere = Kalabalık bir yerde
choose-effort = Kendimden ne kadar çaba isteyebilirim
choose-any = Fark etmez
choose-country = Ülke
choose-show = Neyin iyi gelebileceğini göster
choose-read-guide = Rehberin tamamını oku
choose-start-over = Baştan başla
choose-back = Geri
choose-understood = Şunlar anlaşıldı
choose-nothing-understood = Bu sözlerden bir ihtiyaç anlaşılamadı. Listeden seçebilirsin.
choose-go-to-support = Desteğe git
choose-not-medical = Bu rehber tıbbi bakımın yerini tutmaz.
choose-not-translated = Henüz çevrilmedi ({ $language })

## Being led through a practice

session-begin = Başla
session-next = Sonraki
session-previous = Önceki
session-pause = Duraklat
session-paused = Duraklatıldı. Acelesi yok, dilediğin kadar bekle.
session-continue = Devam et
session-skip = Atla
session-stop = Bitir
session-stopped = Burada bıraktın, bu da iyi. Yaptığın kadarı da sayılır.
session-finished = Hepsi bu kadardı. Kendine bu zamanı ayırdığın için teşekkürler.
session-breathe-in = Nefes al
session-breathe-out = Nefes ver
session-progress = İlerleme
session-keys = { $next }: sonraki · { $pause }: duraklat · { $stop }: bitir
