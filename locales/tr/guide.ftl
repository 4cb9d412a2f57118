### Turkish (tr).
### Form of address: sen, close and calm, as gentle self-help is written.
### Gender: Turkish has no grammatical gender; o / insan / biri are used for others.
### Words to keep: numb = hissizlik, cut off = kopukluk, kopuk, practice = alıştırma, therapist = terapist, psikolojik danışman,
### community = topluluk, crisis line = destek hattı, takeaway = yanına al, healing = iyileşme. Quotation marks: “ ”.
### Nouns after a number stay singular, so [one] and [other] differ in nothing but the number.

## The guide itself

language-name = Türkçe

guide-title = Duygularınla yeniden bağ kurmak

guide-opening =
    Dışarıda hayat sürüp giderken içinde bir şey susmuş olabilir. Çalışırsın, konuşursun, yapılması gerekeni yaparsın. Gülümsersin bile. Ama hep bir uzaklık vardır: kendine, başkalarına, bir zamanlar önem verdiğin şeylere.

    Belki hiçbir şey hissetmiyorsun, belki içinde bir boşluk var. Belki de duygularının nereye gittiğini merak ediyorsun.

guide-no-failure =
    Bu senin kusurun değil. Çoğu zaman bir şeye verilen karşılıktır: strese, kırık bir kalbe, travmaya, büyük bir hayal kırıklığına ya da sadece çok uzun süre taşınan ağır bir yüke.

    Yakınlık yeniden kurulabilir. Bu zaman ister, bir de kendine karşı sabır.

guide-promise =
    Geri dönüş yolu zoraki neşeden geçmiyor. Kendine izin vermekten geçiyor: hissetmeye, güvenmeye, biraz açılmaya. Önce kendine karşı. Sonra yavaş yavaş dünyaya karşı.

guide-closing =
    Kalbin yok olmadı. Kendini korumayı öğrendi. Hissizliğin altında duyguların hâlâ orada; şefkat, sabır ve güven bekliyor.

    Mutlu görünmen gerekmiyor. Mesele, insan olmayı yeniden bütünüyle yaşamak; zor yanlarıyla da güzel yanlarıyla da.

    Hepsi birden olmak zorunda değil. Kendine doğru atılan dürüst bir adım, ne kadar küçük olursa olsun, iyileşmenin ta kendisidir.
