### Japanese (ja). Form of address: soft です/ます and どうか…ください; あなた only where it says “you matter”. Gender: nothing to agree.
### Safe messaging: no method, place or means; nothing that glorifies, blames or commands coldly; the word for suicide is never used;
### short sentences (at most about forty characters). No number is ever written here: numbers and addresses are variables.
### Words to keep: crisis line = 相談窓口; crisis service = 緊急の相談窓口; therapist, counselor = カウンセラー、心理師;
### therapy = カウンセリング; text (message) = SMS; numbness = 何も感じない状態. The two leads are whole sentences, as in steps.ftl.

## The crisis card. It is shown in this order, whole, before anything else.

crisis-title = どうか今、だれかに連絡してください
crisis-matter = あなたは大切な人です。ひとりきりではありません。今の気持ちは、変わることがあります。ここを越えるまで、力になりたいと願う人たちがいます。
crisis-emergency = 今すぐ危険があるときは、{ $number }に電話してください。だれかが出て、助けてくれます。
crisis-emergency-local = 今すぐ危険があるときは、お住まいの地域の緊急番号に電話してください。だれかが出て、助けてくれます。
crisis-lines = 話を聞き、力になってくれる人たちがいます。
crisis-directory = お住まいの国で話を聞いてくれる人を、{ $address } で探せます。
crisis-tell = どれほどつらいか、近くにいる人に伝えてください。助けが来るまで、そばにいてもらってください。
crisis-distance = 自分を傷つけるかもしれないものから、離れていましょう。だれかに手伝ってもらってください。
crisis-someone-else = だれかのことが心配なら、安全にできるときは、そばにいてあげてください。いっしょに助けを呼びましょう。
crisis-not-a-service = このガイドは、緊急の相談窓口ではありません。入力した言葉を見ている人もいません。けれど、そばで力になってくれる人はいます。どうか、だれかに連絡してください。
crisis-waiting = 待っているあいだに、またはだれかとつながったあとで

## How a line is reached.

reach-call = { $number }に電話する
reach-text = { $number }に「{ $word }」とSMSを送る
reach-call-or-text = { $number }に電話するか、SMSを送る
reach-call-either = { $number }か{ $other }に電話する

## The professional card: that more support may be right than a guide can give.

professional-title = このガイドよりも大きな支えを、受けていいのです
professional-more = 抱えているものは、とても重いようです。専門の人に手伝ってもらう時期かもしれません。それは弱さではありません。本当に助けになったと感じる人は、たくさんいます。
professional-heard = 何も感じない状態がこんなふうなら、専門家の支えが合うかもしれません。
professional-room = カウンセリングは、こんなことのための場です。
professional-begin = 最初の一歩は、小さくてかまいません。カウンセラーや心理師、かかりつけの医師に、こう書いてみてください。「心が切り離されたように感じています。相談にのっていただけると助かります」。信頼できる人に、いっしょに探してもらうこともできます。
professional-no-diagnosis = これは診断ではありません。くわしいことをお伝えできるのは、話を聞いた専門の人だけです。相談に来たことを、きっと喜んでくれます。
professional-if-worse = もし、危険を感じるほどつらくなったら、すぐに助けを呼んでください。あなたは大切な人です。
