### Turkish (tr).
### Form of address: sen, close and calm, as gentle self-help is written.
### Gender: Turkish has no grammatical gender; o / insan / biri are used for others.
### Words to keep: numb = hissizlik, cut off = kopukluk, kopuk, practice = alıştırma, therapist = terapist, psikolojik danışman,
### community = topluluk, crisis line = destek hattı, takeaway = yanına al, healing = iyileşme. Quotation marks: “ ”.
### Nouns after a number stay singular, so [one] and [other] differ in nothing but the number.

## Causes

cause-repeated-hurt-title = Tekrar tekrar incinmek
cause-repeated-hurt-text = Acı dönüp dönüp geldiğinde, daha az hissetmek dayanmanın tek yolu gibi görünebilir.
cause-loss-title = Kayıp ya da yas
cause-loss-text = Sevdiğin biri ya da bir şey artık yok ve hepsini birden hissetmek sana çok ağır gelirdi.
cause-betrayal-title = Yakın birinin ihaneti
cause-betrayal-text = Sırtını dayadığın biri güvenini kırdı, şimdi yakınlaşmak riskli geliyor.
cause-unsupported-title = Yanımda kimse yoktu
cause-unsupported-text = Duygularına kulak veren olmadıysa onları saklamayı öğrenmiş olabilirsin; kendinden bile.
cause-chronic-stress-title = Uzun süren stres ya da tükenmişlik
cause-chronic-stress-text = Hayat uzun süre senden çok fazla şey istediğinde zihin gücünü korur ve duyguların sesini kısar.
cause-trauma-title = Travma ya da yeniden incinme korkusu
cause-trauma-text = Korkunç bir şey oldu ve bir yanın, bir daha olmasın diye hep tetikte.

## Safe spaces

safe-space-trusted-person-title = Güvendiğin biri
safe-space-trusted-person-text = Seni dinleyen, anlattıklarını kimseye söylemeyen ve seni sıkıştırmayan biri.
safe-space-quiet-place-title = Sana ait sessiz bir yer
safe-space-quiet-place-text = Bir oda, bir bank, kütüphanenin bir köşesi: kimsenin senden bir şey istemediği bir yer.
safe-space-supportive-community-title = Seni destekleyen bir topluluk
safe-space-supportive-community-text = Olduğun gibi gelebildiğin bir grup, yüz yüze ya da internette.
safe-space-therapist-title = Terapist ya da psikolojik danışman
safe-space-therapist-text = İşi seni özenle dinlemek ve içindekileri yerli yerine koymana yardım etmek olan biri.

## Trust builders

trust-builder-steady-support-title = Sürekli destek
trust-builder-steady-support-text = Karşındaki yalnızca arada bir değil, sıradan günlerde de yanındadır.
trust-builder-respected-boundaries-title = Sınırlarına saygı duyulması
trust-builder-respected-boundaries-text = “Hayır” ya da “henüz değil” dediğinde sözün duyulur ve ona uyulur.
trust-builder-honest-talk-title = Dürüst konuşma
trust-builder-honest-talk-text = Kolay olmadığında bile ikiniz de doğruyu söylersiniz.
trust-builder-time-title = Zaman
trust-builder-time-text = Güven birçok küçük güzel anla büyür, o anlar da zaman ister.

## Help signals

help-signal-deep-title = derin
help-signal-deep-text = Her şeye sinmiş; neredeyse hiçbir şey sana ulaşmıyor.
help-signal-long-lasting-title = uzun süreli
help-signal-long-lasting-text = Aylardır ya da yıllardır sürüyor.
help-signal-linked-to-trauma-title = travmayla bağlantılı
help-signal-linked-to-trauma-text = Başına gelen korkunç bir şeyle başladı.
help-signal-linked-to-depression-title = depresyonla bağlantılı
help-signal-linked-to-depression-text = Ağır, çökkün bir ruh hâliyle geliyor ve gündelik işler çok zorlaştı.

## Therapy benefits

therapy-benefit-explore-emotions-title = duygularını keşfetmek
therapy-benefit-explore-emotions-text = Yanında biriyle, kendi hızında, ne hissettiğini anlayabilirsin.
therapy-benefit-process-past-pain-title = eski acıların üzerinde çalışmak
therapy-benefit-process-past-pain-text = Geçmişten kalıp hâlâ acıtan şeylere güvenle, azar azar bakılabilir.
therapy-benefit-healthy-coping-title = sana iyi gelen baş etme yolları bulmak
therapy-benefit-healthy-coping-text = Zor anları atlatmak için başka yollar deneyebilir, işe yarayanları tutabilirsin.
therapy-benefit-rebuild-awareness-title = duygularını yeniden fark etmek
therapy-benefit-rebuild-awareness-text = Bir duyguyu daha küçük ve sessizken yakalamayı öğrenebilirsin.

## Hope choices

hope-choice-be-honest-title = kendine dürüst olmak
hope-choice-be-honest-text = Bugün senin için doğru olanı söyle, yalnızca sen duysan bile.
hope-choice-tend-your-needs-title = ihtiyacını gözetmek
hope-choice-tend-your-needs-text = İçinin ihtiyaç duyduğu bir şeyi kendine ver: dinlenme, teselli, yakınlık ya da sessizlik.
hope-choice-allow-vulnerability-title = olduğun gibi görünmek
hope-choice-allow-vulnerability-text = Özenle davranacak birine hassas bir yanını göster.
hope-choice-seek-connection-title = anlamlı bir bağ aramak
hope-choice-seek-connection-text = Senin için önemli birine ya da bir şeye küçük bir adımla yönel.
