### Turkish (tr).
### Form of address: sen, close and calm, as gentle self-help is written.
### Gender: Turkish has no grammatical gender; o / insan / biri are used for others.
### Words to keep: numb = hissizlik, cut off = kopukluk, kopuk, practice = alıştırma, therapist = terapist, psikolojik danışman,
### community = topluluk, crisis line = destek hattı, takeaway = yanına al, healing = iyileşme. Quotation marks: “ ”.
### Nouns after a number stay singular, so [one] and [other] differ in nothing but the number.

## 1. Acknowledge

step-acknowledge-title = Kendini yargılamadan adını koy
step-acknowledge-body =
    İyileşme dürüstlükle başlar. Kendinle nasıl konuştuğuna kulak ver. “Böyle hissetmemeliyim.” “Daha kötü durumda olanlar var.” Başka sözler dene: “Kendimi kopuk hissediyorum ve bu önemli.”

    Çoğumuz bu duyguyu iteriz, çünkü bizde bir bozukluk olduğunu göstermesinden korkarız. Oysa çoğu zaman şunu gösterir: çok uzun süre, çok az destekle güçlü durdun.
step-acknowledge-takeaway = Yargı uzaklığı büyütür, şefkat kapıyı açar.

## 2. Understand

step-understand-title = Neden kapandığını gör
step-understand-body =
    Kopukluk hiçbir zaman durup dururken gelmez. Seni korur. Acı çok fazla olduğunda zihin, hepsini birden hissetmek yerine daha az hissetmeyi seçebilir.

    Böyle bakınca hissizlik zayıflık değil, bir zamanlar işine yaramış bir hayatta kalma becerisidir. Ama o günün kalkanı bugünün duvarı olabilir ve seninle dolu dolu bir hayat arasında durabilir.
step-understand-lead = Sık görülen nedenler:
step-understand-takeaway = Bir zamanlar seni koruyan şey bugün önünü kapatıyor olabilir.

## 3. Begin with yourself

step-self-first-title = Kendinden başla
step-self-first-body =
    Kendimizi uzak hissettiğimizde çoğu zaman önce başkalarıyla ilişkilerimizi onarmaya çalışırız. Oysa bağ içeride başlar. Kendi duygularından uzaksan birine gerçekten yakın olmak zordur.

    Büyük bir dönüm noktası gerekmiyor. Sana şunu hatırlatan küçük anlar yeter: içinde hâlâ koca bir dünya var.
step-self-first-lead = Başlamak için yumuşak yollar:
step-self-first-takeaway = Kendinle yakınlığın, öbür bütün bağlarını taşır.

## 4. Allow feelings

step-allow-feelings-title = Duyguların gelmesine izin ver, zor olanların da
step-allow-feelings-body =
    Belki içinden taşacak şeylerden korktuğun için duygularından uzak duruyorsun: acıdan, öfkeden, üzüntüden, korkudan. Bu korku anlaşılır. Uzun süre bastırılan şey, ilk geri geldiğinde çoğu zaman güçlü gelir.

    Ama bir duyguyu hissetmek, onun emrine girmek değildir. Sadece orada olduğunu fark edersin; yargılamadan, itmeden.
step-allow-feelings-lead = Küçük başlangıçlar:
step-allow-feelings-takeaway = Var olmasına izin verilen duygu, senin üzerindeki gücünü yitirmeye başlar.

## 5. Through the body

step-through-the-body-title = Bedenin sana yardım etsin
step-through-the-body-body =
    İyileşme zihinde olduğu kadar bedende de olur. Duygularından koptuysan bedeninden de kopmuş olabilirsin.

    Basit bir hareket duyuları uyandırabilir. Sinirleri yatıştırır, böylece duygular yavaşça ve güvenle yüzeye çıkabilir.
step-through-the-body-lead = Deneyebileceğin basit şeyler:
step-through-the-body-takeaway = Bedenin kendini güvende hissettikçe duyguların da kendini güvende hisseder.

## 6. Safe spaces

step-safe-spaces-title = Güvende olduğun bir alan aç
step-safe-spaces-body =
    Kendini güvende hissettiğin yerde yeniden bağ kurmak daha kolaydır. Herkese açılman gerekmez. Dürüst olabildiğin ve kimsenin seni yargılamadığı bir iki yer yeter.
step-safe-spaces-lead = Bu şunlardan biri olabilir:
step-safe-spaces-takeaway = Açılmak güven ister; güven yoksa zihin duvarlarını indirmez.

## 7. Small expressions

step-small-expressions-title = Hissettiğini küçük yollarla göster
step-small-expressions-body =
    Her gün derin bir konuşma gerekmez. Küçük işaretler de sayılır. Her biri, yaklaşmak ve anlaşılmak için bir alıştırmadır.
step-small-expressions-lead = Örneğin:
step-small-expressions-takeaway = Bağ, yalnızca büyük anlarda değil, her günkü içtenlikte büyür.

## 8. Relearn trust

step-relearn-trust-title = Yavaşça ve özenle yeniden güven
step-relearn-trust-body =
    Uzaklığın kökünde çoğu zaman kırılmış bir güven vardır. İncindiysen kapanmışsındır; yeniden açılmak da riskli gelir.

    Güveni yeniden kurmak herkese açılmak demek değildir. Güvenli insanları seçmek ve yakınlığın azar azar büyümesine izin vermek demektir.
step-relearn-trust-lead = Güveni yeniden büyüten şeyler:
step-relearn-trust-takeaway = Acele yok: güven yavaş büyür ve bunda bir sorun yok.

## 9. Feel alive

step-feel-alive-title = Sana yaşadığını hissettiren şeylere dön
step-feel-alive-body =
    Bazı şeyler duyguları kendiliğinden uyandırır. Sen yeniden hissetmeye başladığını fark etmeden önce bile sevinci, anlamı ve bir yönü geri getirebilirler.
step-feel-alive-lead = Senin için şunlar olabilir:
step-feel-alive-takeaway = Yaşadığını hissetmek, bağ hissetmenin bir parçasıdır.

## 10. Be present

step-be-present-title = Bir an için burada ol
step-be-present-body =
    Hissizlik ile dağınık zihin çoğu zaman birlikte gider. Durmadan ekran kaydıran, kaygılanan ya da plan yapan bir zihinde bir duyguyu fark edecek yer kalmaz.

    Saatlerce meditasyon gerekmez. Bu ana biraz daha sık dönmen yeter.
step-be-present-lead = Bunun için birkaç yol:
step-be-present-takeaway = Duygular bu anda yaşar, zihnin gürültüsünde değil.

## 11. Give it time

step-give-it-time-title = Kendine zaman tanı
step-give-it-time-body =
    Çabuk olmasını bekleyebilirsin. Olmayınca hayal kırıklığı yaşayabilir ya da sende bir bozukluk olduğunu düşünebilirsin. Ama yakınlık azar azar gelir. Bir gün yakın hissedersin, ertesi gün yine hiçbir şey.

    Bu geri adım değildir. İyileşme düz bir çizgide ilerlemez. Yıllarca örülen duvarlar bir gecede yıkılmaz.
step-give-it-time-takeaway = Kendine sabırlı ol.

## 12. Professional help

step-professional-help-title = Uzman desteği ne zaman iyi gelir
step-professional-help-body =
    Terapi çok yardımcı olabilir. Bu desteği aramak zayıflık değildir. İçinde olup bitenlere değer verdiğini gösterir.

    Sadece sürüp giden bir hayattan fazlasını hak ediyorsun. Sen de yakınlık duyabilir, yaşadığını hissedebilirsin.
step-professional-help-lead = Hissizlik şöyleyse zamanı gelmiş olabilir:
step-professional-help-lead-therapy-benefits = Terapi sana şunlar için alan açar:
step-professional-help-takeaway = Yardım istemek güçlü bir adımdır.

## 13. Hope

step-hope-title = Umutla yeniden bağ kur
step-hope-body =
    Uzaklığın içindeyken hep böyle kalacağına inanmak kolaydır. Ama duygular değişir, hissiz zamanlar da geçer. Kalp iyileşebilir, yumuşayabilir, yeniden açılabilir.

    Bu seçimlerin her biri iç dünyanı yavaş yavaş yeniden kurar.
step-hope-lead = Bu, şunlardan birini her seçtiğinde olur:
step-hope-takeaway = Umut da bir bağdır: geleceğinle, gelişiminle ve yeniden hissetme gücünle.
