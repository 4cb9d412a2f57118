### Turkish (tr).
### Form of address: sen, close and calm, as gentle self-help is written.
### Gender: Turkish has no grammatical gender; o / insan / biri are used for others.
### Words to keep: numb = hissizlik, cut off = kopukluk, kopuk, practice = alıştırma, therapist = terapist, psikolojik danışman,
### community = topluluk, crisis line = destek hattı, takeaway = yanına al, healing = iyileşme. Quotation marks: “ ”.
### Nouns after a number stay singular, so [one] and [other] differ in nothing but the number.

## The crisis card

crisis-title = Lütfen şimdi birine ulaş
crisis-matter = Sen önemlisin ve bunda yalnız değilsin. Şu an hissettiklerin değişebilir; sana yardım etmek isteyenler var.
crisis-emergency = Şu an tehlikedeysen { $number } numarasını ara. Biri açacak ve sana yardım edecek.
crisis-emergency-local = Şu an tehlikedeysen bulunduğun yerin acil numarasını ara. Biri açacak ve sana yardım edecek.
crisis-lines = Bu insanlar seni dinlemek ve sana yardım etmek için orada:
crisis-directory = Ülkende seni dinleyecek insanları { $address } adresinde bulabilirsin.
crisis-tell = Yakınındaki birine durumun ne kadar zor olduğunu söyle. Yardım gelene dek yanında kalmasını iste.
crisis-distance = Sana zarar verebilecek şeylerden biraz uzaklaş. Bunun için birinden yardım iste.
crisis-someone-else = Bir başkası için korkuyorsan ve güvenliyse onun yanında kal. Yardımı birlikte arayın.
crisis-not-a-service = Bu rehber bir kriz hizmeti değil ve yazdıklarını kimse görmüyor. Ama bir insan yanında olabilir; lütfen birine ulaş.
crisis-waiting = Beklerken ya da birine ulaştıktan sonra

## How a line is reached

reach-call = { $number } numarasını ara
reach-text = { $number } numarasına { $word } yazıp SMS gönder
reach-call-or-text = { $number } numarasını ara ya da SMS gönder
reach-call-either = { $number } ya da { $other } numarasını ara

## The professional card

professional-title = Bir rehberin verebileceğinden fazla desteği hak ediyorsun
professional-more = Taşıdığın şey ağır görünüyor; bu konuda eğitimli birinden yardım almanın zamanı gelmiş olabilir. Bu zayıflık değil. Birçok insan bunun gerçekten fark yarattığını görüyor.
professional-heard = Hissizlik şöyleyse bu sana uygun olabilir:
professional-room = Terapi sana şunlar için alan açar:
professional-begin = İlk adım küçük olabilir. Bir terapiste, psikolojik danışmana ya da doktoruna yaz: “Bir süredir kendimi kopuk hissediyorum ve yardım almak istiyorum.” Güvendiğin birinden birlikte aramanızı da isteyebilirsin.
professional-no-diagnosis = Bu bir tanı değil. Sana daha fazlasını ancak seni dinleyen eğitimli biri söyleyebilir ve geldiğine sevinecektir.
professional-if-worse = Bir gün tehlikede olabileceğin kadar ağırlaşırsa lütfen hemen arayıp yardım iste. Sen önemlisin.
