### Turkish (tr).
### Form of address: sen, close and calm, as gentle self-help is written.
### Gender: Turkish has no grammatical gender; o / insan / biri are used for others.
### Words to keep: numb = hissizlik, cut off = kopukluk, kopuk, practice = alıştırma, therapist = terapist, psikolojik danışman,
### community = topluluk, crisis line = destek hattı, takeaway = yanına al, healing = iyileşme. Quotation marks: “ ”.
### Nouns after a number stay singular, so [one] and [other] differ in nothing but the number.

## Step 1. Acknowledge

practice-name-it-title = Açıkça söyle
practice-name-it-summary = Kopuk hissettiğini ve bunun önemli olduğunu kendine söyle.
practice-name-it-how-1 = Nerede olursan ol, bir an dur.
practice-name-it-how-2 = Sesli ya da içinden kendine söyle: “Şu an kendimi kopuk hissediyorum ve bu önemli.”
practice-name-it-how-3 = Başka sözler sana daha doğru geliyorsa onları kullan.
practice-name-it-how-4 = Henüz bir şey açıklama, bir şey düzeltme. Sözler öylece kalsın.
practice-name-it-why = Adını koyabildiğin şeyi artık karanlıkta taşımak zorunda kalmazsın.

practice-drop-the-comparison-title = Kıyaslamayı bırak
practice-drop-the-comparison-summary = “Böyle hissetmemeliyim” ya da “daha kötü durumda olanlar var” gibi sözleri fark et ve bırak.
practice-drop-the-comparison-how-1 = Son zamanlarda nasıl olduğunu düşün ve bu konuda kendine ne söylediğine kulak ver.
practice-drop-the-comparison-how-2 = “Böyle hissetmemeliyim” ya da “daha kötü durumda olanlar var” gibi bir cümle yakala.
practice-drop-the-comparison-how-3 = O cümleyi ağır bir çanta gibi yere bıraktığını hayal et.
practice-drop-the-comparison-how-4 = Yerine şunu koy: “Benim için zor ve bu yeterli.”
practice-drop-the-comparison-why = Acı bir yarış değildir; yargının kapattığını şefkat açar.

## Step 2. Understand

practice-thank-the-shield-title = Kalkana teşekkür et
practice-thank-the-shield-summary = Ne zaman daha az hissetmeye başladığına ve bunun seni nelerden koruduğuna bak.
practice-thank-the-shield-how-1 = Sessiz bir yere otur, istersen kâğıt kalem al.
practice-thank-the-shield-how-2 = Kendine sor: “Ne zaman daha az hissetmeye başladım?” Kabaca bir tahmin yeter.
practice-thank-the-shield-how-3 = Sor: “O zaman bana ne fazla gelmişti?” Uzaktan, bir pencereden bakar gibi bak.
practice-thank-the-shield-how-4 = Kapanan yanına şöyle de: “Teşekkür ederim. Beni korumak istedin.”
practice-thank-the-shield-how-5 = Ağırlaşırsa dur, çevrene bak ve başka bir gün geri dön.
practice-thank-the-shield-why = Hissizliği bir kalkan olarak gördüğünde, onunla bir kusurmuş gibi savaşman gerekmez.

## Step 3. Begin with yourself

practice-quiet-time-title = Biraz sessizlik
practice-quiet-time-summary = Dikkatini dağıtan hiçbir şey olmadan birkaç dakika geçir.
practice-quiet-time-how-1 = Telefonunu başka bir odaya koy ya da kapat.
practice-quiet-time-how-2 = Bedenine rahat gelecek şekilde otur ya da uzan.
practice-quiet-time-how-3 = Bilerek hiçbir şey yapma. Düşünceler gelsin, gitsin.
practice-quiet-time-how-4 = Bu çok boş gelirse pencereden dışarı bak, gözlerin orada dinlensin.
practice-quiet-time-why = Sessizlikte, içinde hâlâ bir dünya olduğunu duyabilirsin.

practice-write-it-down-title = Hissettiğini ya da hiçbir şey hissetmediğini yaz
practice-write-it-down-summary = İçinde ne varsa kâğıda dök, “hiçbir şey” bile olsa.
practice-write-it-down-how-1 = Başka kimsenin okumayacağı bir kâğıt al.
practice-write-it-down-how-2 = “Şu an hissettiğim” diye başla ve ne gelirse yaz. “Hiçbir şey” de iyi bir cevaptır.
practice-write-it-down-how-3 = Birkaç dakika sürdür. Yazım yanlışları önemli değil.
practice-write-it-down-how-4 = Bir arkadaşının yazdıklarını okur gibi bir kez oku. Sonra sakla ya da yırt.
practice-write-it-down-why = Sözler, içindekine görülebileceği bir yer açar.

practice-notice-sensations-title = Bedenini içeriden dinle
practice-notice-sensations-summary = Bedenini yavaşça dolaş ve orada ne bulduğuna bak.
practice-notice-sensations-how-1 = Otur ve sandalyenin seni taşıdığı yerleri hisset.
practice-notice-sensations-how-2 = Dikkatini yavaşça ayaklarından yüzüne doğru götür.
practice-notice-sensations-how-3 = Her noktada sor: sıcak mı serin mi, gergin mi gevşek mi, yoksa hiçbir şey mi?
practice-notice-sensations-how-4 = Hiçbir şeyi değiştirme. Sadece bakıyorsun.
practice-notice-sensations-how-5 = Fazla gelirse gözlerini aç ve ayaklarını yere bastır.
practice-notice-sensations-why = Duygular çoğu zaman, adları konmadan çok önce bedende konuşur.

practice-ask-what-i-need-title = Neye ihtiyacın olduğunu sor
practice-ask-what-i-need-summary = Kendine basit bir soru sor ve cevabı bekle.
practice-ask-what-i-need-how-1 = İyi geliyorsa elini göğsüne ya da karnına koy.
practice-ask-what-i-need-how-2 = Sor: “Şu an neye ihtiyacım var?”
practice-ask-what-i-need-how-3 = Birkaç nefes bekle. Küçük bir şey olabilir: su, dinlenme, temiz hava, bir ses.
practice-ask-what-i-need-how-4 = O şeyi ya da birazını kendine ver.
practice-ask-what-i-need-why = Her sorup dinlediğinde kendine biraz daha yaklaşırsın.

## Step 4. Allow feelings

practice-let-tears-come-title = Bırak gözyaşların gelsin
practice-let-tears-come-summary = İçinden ağlamak geldiğinde gözyaşlarına biraz yer aç.
practice-let-tears-come-how-1 = Kimsenin rahatsız etmeyeceği bir yere git; yanında mendil ve su olsun.
practice-let-tears-come-how-2 = Bir şarkı ya da bir resim yardımcı oluyorsa ondan yararlan.
practice-let-tears-come-how-3 = Gelseler de olur, gelmeseler de. Zorlaman gerekmiyor.
practice-let-tears-come-how-4 = İstediğin an dur: yüzünü yıka, su iç, ayaklarını yerde hisset.
practice-let-tears-come-why = Ağlamak, bedenin çok uzun tuttuğu şeyi bırakma yollarından biridir.

practice-admit-hurt-title = İncindiğini kabul et
practice-admit-hurt-summary = Bir şey acıttığında bunu bahane bulmadan kendine söyle.
practice-admit-hurt-how-1 = Son günlerde seni inciten küçük bir şey düşün.
practice-admit-hurt-how-2 = Şöyle de: “Bu beni incitti.” “Ama önemli değildi” kısmını söyleme.
practice-admit-hurt-how-3 = İçinde neler olduğunu fark et. Onunla bir şey yapman gerekmiyor.
practice-admit-hurt-how-4 = Kendine, bir arkadaşına söyler gibi güzel bir söz söyle.
practice-admit-hurt-why = Yer bulan acı, saklanmak zorunda kalan acıdan daha hafif olur.

practice-accept-lonely-or-scared-title = Yalnızlığa ya da korkuya izin ver
practice-accept-lonely-or-scared-summary = Yalnızlığa ya da korkuya biraz yer aç.
practice-accept-lonely-or-scared-how-1 = Hangisi geldiyse usulca söyle: “Yalnızlık burada” ya da “Korku burada”.
practice-accept-lonely-or-scared-how-2 = Nerede hissettiğini bul, istersen sıcak elini oraya koy.
practice-accept-lonely-or-scared-how-3 = Ona söyle: “Bir süre burada kalabilirsin.”
practice-accept-lonely-or-scared-how-4 = Sonra yakınındaki sıradan bir şeye dön: bir fincan, bir battaniye, dışarıdaki ışık.
practice-accept-lonely-or-scared-why = İçeri alınan duygu kapıyı yumruklamak zorunda kalmaz.

## Step 5. Through the body

practice-slow-walk-title = Yavaş bir yürüyüş
practice-slow-walk-summary = Gerekenden daha yavaş yürü; varman gereken bir yer yok.
practice-slow-walk-how-1 = Dışarı çık ya da uzun bir koridor seç.
practice-slow-walk-how-2 = Her zamanki hızının yarısıyla yürü.
practice-slow-walk-how-3 = Her adımı hisset: topuk, taban, parmaklar.
practice-slow-walk-how-4 = Aklın ileri koşunca onu bir sonraki adıma geri getir.
practice-slow-walk-why = Sakin, düzenli bir tempo sinirlerine tehlikenin geçtiğini söyler.

practice-stretch-or-yoga-title = Esneme ya da hafif yoga
practice-stretch-or-yoga-summary = Bedenini nazikçe hareket ettir ve sana ne dediğini dinle.
practice-stretch-or-yoga-how-1 = Kollarını rahatça açabileceğin bir yerde ayakta dur ya da otur.
practice-stretch-or-yoga-how-2 = Kollarını yukarı uzat, sonra yavaşça indir. Bunu üç kez yap.
practice-stretch-or-yoga-how-3 = Omuzlarını çevir, başını yumuşakça bir yana, sonra öbür yana eğ.
practice-stretch-or-yoga-how-4 = Yalnızca iyi geldiği kadar git. Hiçbir şey acımamalı.
practice-stretch-or-yoga-how-5 = Sonunda kıpırdamadan dur ve neyin değiştiğini fark et.
practice-stretch-or-yoga-why = Nazik hareket duyuları uyandırır ve hissetmeyi daha güvenli kılar.

practice-deep-breathing-title = Derinden ve yavaş nefes al
practice-deep-breathing-summary = Nefesin karnına insin, verdiğin nefes aldığından biraz uzun olsun.
practice-deep-breathing-how-1 = Rahatça otur ya da uzan, istersen elini karnına koy.
practice-deep-breathing-how-2 = Burnundan nefes al ve karnının yükseldiğini hisset.
practice-deep-breathing-how-3 = Nefesini yavaşça, aldığından biraz daha uzun ver. Hiç zorlama.
practice-deep-breathing-how-4 = Birkaç dakika sürdür. Başın dönerse nefesini kendi hâline bırak.
practice-deep-breathing-why = Uzun uzun nefes vermek sinirleri yatıştırır, duygular da usulca yükselebilir.

practice-time-in-nature-title = Doğada zaman
practice-time-in-nature-summary = Yeşil bir şeyin büyüdüğü yere git ve sana iyi gelmesine izin ver.
practice-time-in-nature-how-1 = Bir park, bir bahçe, bir kıyı ya da tek bir ağaç bul.
practice-time-in-nature-how-2 = Telefonun cebinde kalsın; orada yürü ya da otur.
practice-time-in-nature-how-3 = Yakından bakacak bir şey seç: ağaç kabuğu, su, bir kuş, gökyüzü.
practice-time-in-nature-how-4 = İlk anda istediğinden biraz daha uzun kal.
practice-time-in-nature-why = Orada hiçbir şey senden bir şey istemez ve beden gardını indirebilir.

## Step 6. Safe spaces

practice-choose-a-safe-space-title = Güvenli alanını seç
practice-choose-a-safe-space-summary = Kendini güvende hissettiğin bir iki yer ya da kişi seç ve ne zaman gideceğine karar ver.
practice-choose-a-safe-space-how-1 = Bildiğin yerleri ve insanları düşün. Kiminle ya da nerede daha rahat nefes alıyorsun?
practice-choose-a-safe-space-how-2 = Bir ya da iki tane seç. Sessiz bir köşe de bir insan kadar sayılır.
practice-choose-a-safe-space-how-3 = Kısa bir ziyaret için bile olsa bir gün ve saat belirle.
practice-choose-a-safe-space-how-4 = Göreceğin bir yere yaz.
practice-choose-a-safe-space-why = Güvende olduğunu bildiğin yerde daha kolay açılırsın.

## Step 7. Small expressions

practice-say-it-hurt-title = Seni incittiğini söyle
practice-say-it-hurt-summary = Susmak yerine, birine yaptığı ya da söylediği bir şeyin seni incittiğini söyle.
practice-say-it-hurt-how-1 = Küçük bir konu ve sana özenli davranan birini seç.
practice-say-it-hurt-how-2 = Kavganın ortasını değil, sakin bir anı seç.
practice-say-it-hurt-how-3 = Kendinden başla: “Öyle olunca incindim.”
practice-say-it-hurt-how-4 = Bir kez söyle, sonra araya bir sessizlik girsin. Bir şey kazanman gerekmiyor.
practice-say-it-hurt-why = Sesli söylenen şey artık ikinizin arasında durmak zorunda kalmaz.

practice-share-a-joy-title = Küçük bir sevinci paylaş
practice-share-a-joy-summary = Seni sevindiren bir şeyi birine anlat.
practice-share-a-joy-how-1 = Bugün olan, azıcık da olsa iyi bir şey düşün.
practice-share-a-joy-how-2 = Bunu duymaktan hoşlanacak birini seç.
practice-share-a-joy-how-3 = Bir iki cümleyle anlat: “Bugün beni bu gülümsetti.”
practice-share-a-joy-how-4 = Verdiği karşılığın sana ulaşmasına izin ver, bir nefeslik bile olsa.
practice-share-a-joy-why = Paylaşılan sevinç iki kez hissedilir ve sizi yakınlaştırır.

practice-show-appreciation-title = Birine değerli olduğunu göster
practice-show-appreciation-summary = Bir kişiye ne için minnettar olduğunu söyle ya da kısa bir mesajla yaz.
practice-show-appreciation-how-1 = Yakında ya da çok önce sana iyiliği dokunmuş birini düşün.
practice-show-appreciation-how-2 = Somut bir şey belirt: ne yaptı ve bu sana nasıl iyi geldi.
practice-show-appreciation-how-3 = Söyle ya da iki satırla yazıp gönder.
practice-show-appreciation-how-4 = Sonra, ne cevap verirse versin, nasıl hissettiğini fark et.
practice-show-appreciation-why = Her küçük sıcak işaret bağ kurma gücünü çalıştırır.

practice-admit-overwhelm-title = Fazla geldiğini kabul et
practice-admit-overwhelm-summary = Güvendiğin birine, taşıyabileceğinden fazlasını taşıdığını söyle.
practice-admit-overwhelm-how-1 = Seni yargılamayan birini seç.
practice-admit-overwhelm-how-2 = Basitçe söyle: “Şu an bana fazla geliyor.”
practice-admit-overwhelm-how-3 = Neyin iyi geleceğini biliyorsan iste. Bilmiyorsan bunu da söyle.
practice-admit-overwhelm-how-4 = Bırak, dinlesin. Kimseye açıklama borcun yok.
practice-admit-overwhelm-why = Biri ne kadar ağır olduğunu bildiğinde onu artık tek başına tutmazsın.

## Step 8. Relearn trust

practice-let-one-person-closer-title = Bir kişiyi biraz yaklaştır
practice-let-one-person-closer-summary = Güvenli bir kişiyle küçük ama gerçek bir şey paylaş ve ona nasıl davrandığına bak.
practice-let-one-person-closer-how-1 = Sana karşı hep tutarlı ve nazik olmuş birini seç.
practice-let-one-person-closer-how-2 = Gerçek ama küçük bir şey seç; bilinmesini kaldırabileceğin bir şey.
practice-let-one-person-closer-how-3 = Paylaş ve bugünlük orada dur.
practice-let-one-person-closer-how-4 = Sonraki günlerde bak: ona özen gösteriyor mu?
practice-let-one-person-closer-how-5 = Gösteriyorsa bir gün biraz daha paylaşabilirsin. Göstermiyorsa bunu artık biliyorsun; sınırlarını korursun.
practice-let-one-person-closer-why = Güven, özenle karşılanan küçük gerçeklerle geri gelir.

## Step 9. Feel alive

practice-music-title = Sana dokunan müzik
practice-music-summary = Bir müziği bütün dikkatinle dinle.
practice-music-how-1 = Bir zamanlar senin için anlamı olan bir şarkı seç.
practice-music-how-2 = Kulaklık tak ya da sesi biraz aç ve başka bir şey yapma.
practice-music-how-3 = Bir sesi ya da bir çalgıyı sonuna kadar takip et.
practice-music-how-4 = Bedenin kıpırdamak, sesin mırıldanmak isterse bırak olsun.
practice-music-why = Müzik, sözlerin varamadığı yerde bile bir duyguya ulaşabilir.

practice-art-title = Çiz, boya ya da bir esere bak
practice-art-summary = Renkle, biçimle ya da sana bir şey söyleyen bir resimle zaman geçir.
practice-art-how-1 = Bir kalem, biraz boya ya da bakmayı sevdiğin bir resim al.
practice-art-how-2 = Bir şey yapıyorsan elin seçsin. Güzel görünmesi gerekmez.
practice-art-how-3 = Bakıyorsan gözlerin onu çeken yerde dinlensin.
practice-art-how-4 = Sor: “Bu bende ne uyandırıyor?” Her cevap doğrudur.
practice-art-why = Renk ve biçim, henüz sözünü bulamadığın şeyleri söyleyebilir.

practice-writing-title = Kendine ait bir şey yaz
practice-writing-summary = Bir mektup, bir anı ya da uydurma bir sahne yaz, yalnızca kendin için.
practice-writing-how-1 = Bir başlangıç seç: göndermeyeceğin bir mektup, hatırladığın bir gün ya da uydurduğun bir sahne.
practice-writing-how-2 = Düzeltmek için durmadan yaz.
practice-writing-how-3 = İçine gördüğün bir şey, duyduğun bir şey, bir de dokunduğun bir şey koy.
practice-writing-how-4 = İstediğin yerde bitir ve yargılamadan kaldır.
practice-writing-why = Kâğıtta iç dünyan biçim alabilir ve yeniden canlanabilir.

practice-spiritual-practice-title = Senden büyük olan için bir an
practice-spiritual-practice-summary = Kendi bildiğin gibi dua et, meditasyon yap, bir mum yak ya da bir soruyla baş başa kal.
practice-spiritual-practice-how-1 = Sana uyan bir biçim seç: bir dua, bir dize, bir mum, bir sessizlik ya da gece gökyüzü.
practice-spiritual-practice-how-2 = Bunun için doğru gelen bir yere yerleş.
practice-spiritual-practice-how-3 = Bir süre, bir hedef koymadan onunla kal.
practice-spiritual-practice-how-4 = Ayrılmadan önce sana umut ya da şükran veren bir şeyin adını söyle.
practice-spiritual-practice-why = Daha büyük bir şeyin parçası olduğunu hissetmek sıradan günlere anlamını geri verebilir.

practice-volunteering-title = Bir işin ucundan tut
practice-volunteering-summary = İhtiyacı olan birine ya da bir şeye bir saatini ver.
practice-volunteering-how-1 = Neyin senin için önemli olduğunu düşün: hayvanlar, çocuklar, yaşlılar, doğa, mahallen.
practice-volunteering-how-2 = Yakınında yardıma ihtiyacı olan bir yer bul ve ne gerektiğini sor.
practice-volunteering-how-3 = Küçük başla: bir saat, bir iş.
practice-volunteering-how-4 = Sonra, işe yaradığını hissettiğin ya da içinin ısındığı bir anı hatırla.
practice-volunteering-why = Bir saatliğine de olsa sana ihtiyaç duyulması, içinde bir amaç duygusu uyandırabilir.

practice-creative-hobby-title = Yapmayı sevdiğin bir şeye zaman ayır
practice-creative-hobby-summary = Yemek yap, örgü ör, bir şey kur, çiçek dik ya da bir şey çal; yalnızca sevdiğin için.
practice-creative-hobby-how-1 = Ellerinle yapmayı sevdiğin ya da eskiden sevdiğin bir şey seç.
practice-creative-hobby-how-2 = Gerekenleri hazırla ve işin küçük bir parçasını seç.
practice-creative-hobby-how-3 = Yavaşça çalış. Kimse not vermiyor.
practice-creative-hobby-how-4 = Keyfi kaçmadan bırak ve görebileceğin bir yere koy.
practice-creative-hobby-why = Bir şeyi başka bir amaç gütmeden yapmak sessiz bir sevinci geri getirir.

## Step 10. Be present

practice-mindful-eating-title = Bir şeyi yavaş ye
practice-mindful-eating-summary = Birkaç lokmayı bütün dikkatinle ye.
practice-mindful-eating-how-1 = Küçük bir şey seç: bir parça meyve, bir dilim ekmek, bir fincan çay.
practice-mindful-eating-how-2 = Başlamadan önce bak ve kokla.
practice-mindful-eating-how-3 = Küçük bir lokma al, yavaş çiğne. Tadının nasıl değiştiğini fark et.
practice-mindful-eating-how-4 = Lokmaların arasında elindekini bırak.
practice-mindful-eating-why = Tat seni zahmetsizce bu ana getirir.

practice-listen-around-title = Çevrendekileri dinle
practice-listen-around-summary = Yakındaki ve uzaktaki sesleri oldukları gibi fark et.
practice-listen-around-how-1 = Olduğun yerde kal, gözlerin açık ya da kapalı.
practice-listen-around-how-2 = Uzaktan gelen bir ses bul. Sonra yakından gelen bir ses.
practice-listen-around-how-3 = Toplam beş ses say, iyi ya da kötü demeden.
practice-listen-around-how-4 = Çevrene yavaşça bir kez bakarak geri dön.
practice-listen-around-why = Sesler yalnızca şimdi olur, bu yüzden dinlemek seni buraya getirir.

practice-slow-breaths-title = Üç yavaş nefes
practice-slow-breaths-summary = Her zamankinden biraz daha yavaş üç nefes al.
practice-slow-breaths-how-1 = Omuzların düşsün.
practice-slow-breaths-how-2 = Yumuşakça nefes al, sonra pipetten üfler gibi yavaşça ver.
practice-slow-breaths-how-3 = Bunu üç kez yap, sonra nefesini kendi hâline bırak.
practice-slow-breaths-why = Üç nefes bile şimdiki ana açılan küçük bir kapı olabilir.

practice-pause-before-reacting-title = Tepki vermeden önce dur
practice-pause-before-reacting-summary = Olanla yaptığın arasına bir nefes koy.
practice-pause-before-reacting-how-1 = Bir şey seni sarstığında bir nefeslik dur.
practice-pause-before-reacting-how-2 = Fark et: ne hissediyorsun, bedeninin neresinde?
practice-pause-before-reacting-how-3 = Tek kelimeyle adını koy.
practice-pause-before-reacting-how-4 = Sonra ne yapacağını seç ya da beklemeyi seç.
practice-pause-before-reacting-why = O kısa arada, sürüklenmeden bir şey hissedebilirsin.

## Step 11. Give it time

practice-expect-numb-days-title = Hissiz günlere yer aç
practice-expect-numb-days-summary = Hissiz bir günü yolun parçası say ve yine de küçük bir şey yap.
practice-expect-numb-days-how-1 = Şöyle de: “Bugün hissiz bir gün. Böyle günler yolun parçası.”
practice-expect-numb-days-how-2 = Ne kadar küçük olursa olsun, bir şey hissettiğin bir anı hatırla.
practice-expect-numb-days-how-3 = Minik bir iyilik seç: pencereyi açmak, çay demlemek, bir selam yollamak.
practice-expect-numb-days-how-4 = Onu yap ve bugünlük bu yetsin.
practice-expect-numb-days-why = Hissiz bir gün geri adım değildir, çünkü iyileşme hiçbir zaman düz çizgide gitmez.

## Step 12. Professional help

practice-reach-out-for-help-title = Yardım iste
practice-reach-out-for-help-summary = Bir uzmana yaz ya da onu ara; istersen bir uzman bulmak için güvendiğin birinden yardım iste.
practice-reach-out-for-help-how-1 = Kime soracağına karar ver: bir terapist, bir doktor, bir danışma merkezi ya da birlikte arayacak bir arkadaş.
practice-reach-out-for-help-how-2 = İki cümle yaz: bir süredir nasıl olduğunu ve ne istediğini.
practice-reach-out-for-help-how-3 = Gönder ya da telefonda oku. Bundan fazlasını söylemen gerekmez.
practice-reach-out-for-help-how-4 = İlkinde olmazsa bir daha dene. Çoğu zaman birkaç deneme gerekir.
practice-reach-out-for-help-why = Yardım istemek güçlü bir adımdır ve yolu tek başına bulmak zorunda değilsin.

## Step 13. Hope

practice-one-hopeful-choice-title = Umuda doğru bir seçim
practice-one-hopeful-choice-summary = Bugün için umuda yönelen bir şey seç.
practice-one-hopeful-choice-how-1 = Birini seç: kendine dürüst olmak, bir ihtiyacını gözetmek, olduğun gibi görünmek ya da gerçek bir bağ aramak.
practice-one-hopeful-choice-how-2 = Sor: “Bu, bugün en küçük hâliyle nasıl olurdu?”
practice-one-hopeful-choice-how-3 = O tek şeyi yap.
practice-one-hopeful-choice-how-4 = Akşam, bunu yaptığını hatırla.
practice-one-hopeful-choice-why = Böyle her seçim iç dünyanı azar azar yeniden kurar.
