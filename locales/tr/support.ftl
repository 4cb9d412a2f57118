### Turkish (tr).
### Form of address: sen, close and calm, as gentle self-help is written.
### Gender: Turkish has no grammatical gender; o / insan / biri are used for others.
### Words to keep: numb = hissizlik, cut off = kopukluk, kopuk, practice = alıştırma, therapist = terapist, psikolojik danışman,
### community = topluluk, crisis line = destek hattı, takeaway = yanına al, healing = iyileşme. Quotation marks: “ ”.
### Nouns after a number stay singular, so [one] and [other] differ in nothing but the number.

## The crisis card

crisis-title = Lütfen şimdi birine ulaş
crisis-matter = Sen değerlisin ve bunda yalnız değilsin. Şu an hissettiklerin değişebilir. Bunu atlatmana yardım etmek isteyen insanlar var.
crisis-emergency = Şu an tehlikedeysen { $number } numarasını ara. Telefonu biri açacak ve sana yardım edecek.
crisis-emergency-local = Şu an tehlikedeysen bulunduğun yerin acil yardım numarasını ara. Telefonu biri açacak ve sana yardım edecek.
crisis-lines = Bu insanlar seni dinlemek ve sana yardım etmek için orada:
crisis-directory = Ülkende seni dinleyecek insanları { $address } adresinde bulabilirsin.
crisis-tell = Yakınındaki birine ne kadar zorlandığını söyle. Yardım gelene kadar yanında kalmasını iste.
crisis-distance = Sana zarar verebilecek şeylerden biraz uzaklaş. Bunun için birinden yardım iste.
crisis-someone-else = Bir başkası için korkuyorsan, senin için güvenliyse onun yanında kal. Yardım için birlikte telefon edin.
crisis-not-a-service = Bu rehber bir acil yardım hizmeti değil ve yazdıklarını kimse görmüyor. Ama bir insan yanında olabilir; lütfen birine ulaş.
crisis-waiting = Beklerken ya da birine ulaştıktan sonra

## How a line is reached

reach-call = { $number } numarasını ara
reach-text = { $word } yazıp { $number } numarasına SMS gönder
reach-call-or-text = { $number } numarasını ara ya da bu numaraya SMS gönder
reach-call-either = { $number } ya da { $other } numarasını ara

## The professional card

professional-title = Bir rehberin verebileceğinden daha fazla desteği hak ediyorsun
professional-more = Taşıdığın şey ağır görünüyor. Bu konuda eğitimli birinden yardım almanın zamanı gelmiş olabilir. Bu bir zayıflık değil. Birçok insan bunun gerçekten fark yarattığını görüyor.
professional-heard = Hissizlik şöyleyse bu sana uygun olabilir:
professional-room = Terapi sana şunlar için alan açar:
professional-begin = İlk adım küçük olabilir. Bir terapiste, psikolojik danışmana ya da doktoruna yaz: “Bir süredir kendimi kopuk hissediyorum ve yardım almak istiyorum.” Güvendiğin birinden, seninle birlikte aramasını da isteyebilirsin.
professional-no-diagnosis = Bu bir tanı değil. Sana daha fazlasını ancak seni dinleyen eğitimli biri söyleyebilir. Geldiğine sevinecektir.
professional-if-worse = Bir gün seni tehlikeye sokabilecek kadar ağırlaşırsa lütfen hemen arayıp yardım iste. Sen değerlisin.
