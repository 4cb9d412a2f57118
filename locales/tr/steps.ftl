### Turkish (tr).
### Form of address: sen, close and calm, as gentle self-help is written.
### Gender: Turkish has no grammatical gender; o / insan / biri are used for others.
### Words to keep: numb = hissizlik, cut off = kopukluk, kopuk, practice = alıştırma, therapist = terapist, psikolojik danışman,
### community = topluluk, crisis line = destek hattı, takeaway = yanına al, healing = iyileşme. Quotation marks: “ ”.
### Nouns after a number stay singular, so [one] and [other] differ in nothing but the number.

## 1. Acknowledge

step-acknowledge-title = Kendini yargılamadan adını koy
step-acknowledge-body =
    Her şey dürüstlükle başlar. Kendinle nasıl konuştuğuna kulak ver. “Böyle hissetmemeliyim.” “Daha kötü durumda olanlar var.” Başka sözler dene: “Kendimi kopuk hissediyorum ve bu önemli.”

    Bu duyguyu çoğu zaman iteriz, çünkü bizde bir bozukluk olduğunu göstermesinden korkarız. Oysa daha çok şunu gösterir: çok uzun süre, çok az destekle güçlü durdun.
step-acknowledge-takeaway = Yargı uzaklığı büyütür, şefkat kapıyı açar.

## 2. Understand

step-understand-title = Neden kapandığını gör
step-understand-body =
    Kopukluk hiçbir zaman durup dururken gelmez. Seni korur. Acı çok fazla olduğunda zihin, hepsini birden hissetmek yerine daha az hissetmeyi seçebilir.

    Böyle bakınca hissizlik zayıflık değil, bir zamanlar işine yaramış bir hayatta kalma becerisidir. Ama o günün kalkanı bugünün duvarı olabilir ve seninle dolu dolu bir hayat arasında durabilir.
step-understand-lead = Sık görülen nedenler:
step-understand-takeaway = Bir zamanlar seni koruyan şey bugün seni tutuyor olabilir.

## 3. Begin with yourself

step-self-first-title = Kendinden başla
step-self-first-body =
    Kendimizi uzak hissettiğimizde çoğu zaman önce başkalarıyla ilişkilerimizi onarmaya çalışırız. Oysa bağ içeride başlar. Kendi duygularından uzak olan, kimseye gerçekten yakın olamaz.

    Büyük bir dönüm noktası gerekmiyor. Sana şunu hatırlatan küçük anlar yeter: içeride hâlâ koca bir dünya var.
step-self-first-lead = Başlamak için yumuşak yollar:
step-self-first-takeaway = Kendine yakınlığın bütün öbür bağlarını taşır.

## 4. Allow feelings

step-allow-feelings-title = Duyguların gelmesine izin ver, zor olanların da
step-allow-feelings-body =
    Belki içinden taşacak şeylerden korktuğun için duygularından uzak duruyorsun: acıdan, öfkeden, üzüntüden, korkudan. Bu korku anlaşılır. Uzun süre bastırılan şey ilk döndüğünde çoğu zaman güçlü gelir.

    Ama bir duyguyu hissetmek, onun emrine girmek değildir. Sadece orada olduğunu fark edersin; yargılamadan, itmeden.
step-allow-feelings-lead = Küçük başlangıçlar:
step-allow-feelings-takeaway = Var olmasına izin verilen duygu, üzerindeki gücünü yitirmeye başlar.

## 5. Through the body

step-through-the-body-title = Bedenin sana yardım etsin
step-through-the-body-body =
    İyileşme zihinde olduğu kadar bedende de olur. Duygularından kopan biri çoğu zaman bedeninden de kopmuştur.

    Basit bir hareket duyuları uyandırabilir. Sinirleri yatıştırır, böylece duygular yavaşça ve güvenle yüzeye çıkabilir.
step-through-the-body-lead = Deneyebileceğin basit şeyler:
step-through-the-body-takeaway = Beden kendini daha güvende hissedince duygular da hisseder.

## 6. Safe spaces

step-safe-spaces-title = Güvende olduğun yere alan aç
step-safe-spaces-body =
    Kendini güvende hissettiğin yerde yeniden bağ kurmak daha kolaydır. Herkese açılman gerekmez. Dürüst olabildiğin ve kimsenin seni yargılamadığı bir iki yer yeter.
step-safe-spaces-lead = Bu şunlardan biri olabilir:
step-safe-spaces-takeaway = Açılmak güven ister; güven yoksa zihin duvarlarını indirmez.

## 7. Small expressions

step-small-expressions-title = Hissettiğini küçük yollarla göster
step-small-expressions-body =
    Her gün derin bir konuşma gerekmez. Küçük işaretler de sayılır. Her biri, yaklaşmak ve anlaşılmak için bir alıştırmadır.
step-small-expressions-lead = Örneğin:
step-small-expressions-takeaway = Bağ, yalnız büyük anlarda değil, her günkü içtenlikte büyür.

## 8. Relearn trust

step-relearn-trust-title = Yeniden güven, yavaş ve özenle
step-relearn-trust-body =
    Uzaklığın kökünde çoğu zaman kırılmış bir güven vardır. İncinen kapanır, yeniden açılmak da risk gibi gelir.

    Güveni yeniden kurmak herkese açılmak demek değildir. Güvenli insanları seçmek ve yakınlığın azar azar büyümesine izin vermek demektir.
step-relearn-trust-lead = Güveni yeniden büyüten şeyler:
step-relearn-trust-takeaway = Acele yok: güven yavaş büyür ve bunda bir sorun yok.

## 9. Feel alive

step-feel-alive-title = Sana yaşadığını hissettiren şeylere dön
step-feel-alive-body =
    Bazı şeyler duyguları kendiliğinden uyandırır. Sen hissetmeye başladığını fark etmeden bile sevinci, anlamı ve bir yönü geri getirebilirler.
step-feel-alive-lead = Senin için şunlar olabilir:
step-feel-alive-takeaway = Yaşadığını hissetmek, bağ hissetmenin bir parçasıdır.

## 10. Be present

step-be-present-title = Bir an burada ol
step-be-present-body =
    Hissizlik ile dağınık zihin çoğu zaman birlikte gider. Durmadan ekran kaydıran, kaygılanan ya da plan yapan bir zihinde bir duyguyu fark edecek yer kalmaz.

    Saatlerce meditasyon gerekmez. Bu ana biraz daha sık dönmen yeter.
step-be-present-lead = Alıştırma yolları:
step-be-present-takeaway = Duygular bu anda yaşar, zihnin gürültüsünde değil.

## 11. Give it time

step-give-it-time-title = Zaman almasına izin ver
step-give-it-time-body =
    Çabuk olacağını sanabilirsin, olmayınca da hayal kırıklığına uğrayabilir ya da sende bir bozukluk var sanabilirsin. Ama bu azar azar gelir. Bir gün yakın hissedersin, ertesi gün yine hiçbir şey.

    Bu geri adım değildir. İyileşme düz bir çizgide ilerlemez. Yıllar süren duvarlar bir gecede inmez.
step-give-it-time-takeaway = Kendine sabırlı ol.

## 12. Professional help

step-professional-help-title = Uzman desteği ne zaman önemli
step-professional-help-body =
    Terapi çok yardımcı olabilir. Onu aramak zayıflık değildir. İçinde olup bitenlere değer verdiğini gösterir.

    Sadece yürüyüp giden bir hayattan fazlasını hak ediyorsun. Sen de yakınlık hissedebilir, yaşadığını hissedebilirsin.
step-professional-help-lead = Hissizlik şöyleyse zamanı gelmiş olabilir:
step-professional-help-lead-therapy-benefits = Terapi sana şunlar için alan açar:
step-professional-help-takeaway = Yardım istemek güçtür.

## 13. Hope

step-hope-title = Umutla yeniden bağ kur
step-hope-body =
    Uzaklığın içindeyken hep böyle kalacağına inanmak kolaydır. Ama duygular değişir, hissiz zamanlar da geçer. Bir kalp iyileşebilir, yumuşayabilir, yeniden açılabilir.

    Bu seçimlerin her biri iç dünyanı yavaş yavaş yeniden kurar.
step-hope-lead = Şunlardan birini her seçtiğinde olur:
step-hope-takeaway = Umut da bir bağdır: geleceğinle, gelişmenle ve yeniden hissetme gücünle.
