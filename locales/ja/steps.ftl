### Japanese (ja). Form of address: soft です/ます, no pronoun for the reader. Gender: nothing to agree; quoted lines use neutral plain speech.
### Words to keep: numb = 何も感じない; cut off = 切り離された; shield = 盾, wall = 壁; safe space = 安心できる居場所;
### therapy = カウンセリング; professional = 専門家; trust = 信頼/信じる; healing = 回復.
### A lead is a whole sentence that ends in 。 ; the items after it stand as plain-form phrases (dictionary form, adjective, or noun).

## 1. Acknowledge

step-acknowledge-title = 自分を責めずに、言葉にする
step-acknowledge-body =
    回復は、正直になることから始まります。自分にどんな言葉をかけているか、耳をすませてみてください。「こんなふうに感じるべきじゃない」「もっとつらい人がいる」。かわりに、こんな言葉はどうでしょう。「切り離されたように感じる。それは、小さなことじゃない」

    この感覚を、遠くへ押しやってしまう人はたくさんいます。自分はどこかおかしいのだと、はっきりしてしまうようでこわいからです。けれど多くの場合、それは、支えの少ない中で長いあいだ強くいすぎたしるしです。
step-acknowledge-takeaway = 責めると心はもっと遠くなり、やさしさは扉を開きます。

## 2. Understand

step-understand-title = 心を閉じたわけを知る
step-understand-body =
    切り離されたような感じは、何もないところから生まれるわけではありません。それは、身を守ってくれています。痛みが大きすぎるとき、心は、すべてをいっぺんに感じるかわりに、感じる量をへらすことがあります。

    そう考えると、何も感じないのは弱さではありません。かつて助けてくれた、生きのびるための知恵です。ただ、あのころの盾が、今は壁になっていることもあります。その壁が、のびのびと生きることをさえぎっているのかもしれません。
step-understand-lead = よくある理由には、こんなものがあります。
step-understand-takeaway = かつて守ってくれたものが、今は引き止めているのかもしれません。

## 3. Begin with yourself

step-self-first-title = 自分から始める
step-self-first-body =
    心が遠いと感じると、まず人との関係をなおそうとする人は多いものです。でも、つながりは内側から始まります。自分の気持ちから遠いままだと、だれかと本当に近くなるのはむずかしくなります。

    大きく変わらなくても大丈夫です。必要なのは、小さなひとときです。自分の中にはまだ、まるごと一つの世界がある。そう思い出させてくれるひとときです。
step-self-first-lead = やさしい始め方には、こんなものがあります。
step-self-first-takeaway = 自分と近くいることが、ほかのすべての絆を支えてくれます。

## 4. Allow feelings

step-allow-feelings-title = つらい気持ちも、来るままにする
step-allow-feelings-body =
    気持ちから離れているのは、あふれ出すものがこわいからかもしれません。痛み、怒り、悲しみ、恐れ。こわいと思うのは、当然のことです。長く押さえこまれていたものは、戻ってきたばかりのころ、強く感じられることが多いのです。

    けれど、気持ちを感じることは、気持ちに支配されることではありません。そこにあると、ただ気づくだけです。よい悪いを決めることも、押しのけることもしません。
step-allow-feelings-lead = 小さく始めるなら、こんな方法があります。
step-allow-feelings-takeaway = そこにあっていいと認められた気持ちは、人をふり回す力を失いはじめます。

## 5. Through the body

step-through-the-body-title = 体に助けてもらう
step-through-the-body-body =
    回復は、心と同じくらい、体の中でも起こります。気持ちから切り離されているときは、体からも切り離されているかもしれません。

    かんたんな動きが、感覚を目ざめさせてくれます。神経が落ち着いて、気持ちがゆっくりと安全にわいてくるのを助けてくれます。
step-through-the-body-lead = 気軽に試せることには、こんなものがあります。
step-through-the-body-takeaway = 体が安心すると、気持ちも安心します。

## 6. Safe spaces

step-safe-spaces-title = 安心できる居場所をつくる
step-safe-spaces-body =
    安心できるところにいるほうが、心とはつながり直しやすいものです。みんなに心を開かなくてもかまいません。正直でいられて、だれにも責められない。そんなところが、一つか二つあれば十分です。
step-safe-spaces-lead = たとえば、こんな居場所です。
step-safe-spaces-takeaway = 心を開くには安心が必要で、それがないと、心は壁を立てたままです。

## 7. Small expressions

step-small-expressions-title = 気持ちを小さく表してみる
step-small-expressions-body =
    毎日、深い話をしなくてもかまいません。小さなしるしにも意味があります。その一つひとつが、人に手をのばし、わかってもらう練習になります。
step-small-expressions-lead = たとえば、こんなことです。
step-small-expressions-takeaway = つながりは、特別なときだけでなく、毎日の正直さから育ちます。

## 8. Relearn trust

step-relearn-trust-title = ゆっくり、大事に、また信じる
step-relearn-trust-body =
    心が遠いと感じることは、信頼がこわれた経験と関わりがあることも多いものです。傷ついたから、心を閉じた。だから、また開くのがこわく感じられるのです。

    信頼を取り戻すとは、だれにでも心を開くことではありません。安心できる人を選び、近さを少しずつ育てていくことです。
step-relearn-trust-lead = 信頼がまた育つのを助けてくれるのは、こんなことです。
step-relearn-trust-takeaway = 安心はゆっくり育つものなので、急がなくて大丈夫です。

## 9. Feel alive

step-feel-alive-title = 生きていると感じられるものへ
step-feel-alive-body =
    ひとりでに気持ちを目ざめさせてくれるものがあります。また感じはじめていると自分で気づく前から、喜びや、意味や、目的を連れてきてくれることもあります。
step-feel-alive-lead = たとえば、こんなものかもしれません。
step-feel-alive-takeaway = 生きていると感じることも、つながりの一部です。

## 10. Be present

step-be-present-title = 少しのあいだ、ここにいる
step-be-present-body =
    何も感じないことと、頭の中がいそがしいことは、よくいっしょに起こります。画面をながめつづけ、心配し、予定を考える。そんなとき、気持ちに気づくためのすきまは残っていません。

    何時間も瞑想しなくてもかまいません。今この瞬間に目を向けることを、少しふやすだけでいいのです。
step-be-present-lead = 練習には、こんなものがあります。
step-be-present-takeaway = 気持ちがあるのは、頭の中のざわめきではなく、今この瞬間です。

## 11. Give it time

step-give-it-time-title = 時間がかかってもいい
step-give-it-time-body =
    すぐによくなると思っていて、そうならないと、がっかりすることもあります。自分はこわれていると感じることもあります。けれど、変化は少しずつやってきます。ある日は、いろいろなものを近くに感じる。次の日は、また何も感じない。

    それは後戻りではありません。回復は、まっすぐには進まないものです。何年もかけてできた壁は、一晩ではなくなりません。
step-give-it-time-takeaway = 自分のことを、気長に待ってあげてください。

## 12. Professional help

step-professional-help-title = 専門家が力になれるとき
step-professional-help-body =
    カウンセリングは、大きな助けになることがあります。それを探すのは、弱いからではありません。自分の心を大切に思っているということです。

    ただ毎日が過ぎていくだけでなく、もっと望んでいいのです。近さを感じても、生きていると感じてもいいのです。
step-professional-help-lead = 何も感じない状態がこんなふうなら、相談してみる時期かもしれません。
step-professional-help-lead-therapy-benefits = カウンセリングは、こんなことのための場です。
step-professional-help-takeaway = 助けを求めることは、一つの強さです。

## 13. Hope

step-hope-title = もう一度、希望とつながる
step-hope-body =
    心が遠いときには、この先もずっとこうなのだと思いがちです。けれど、気持ちは変わります。何も感じない時期も、変わっていきます。心は、癒えることができます。やわらかくなり、また開くこともできます。

    次に挙げる選択の一つひとつが、心の中の世界をゆっくりと立て直していきます。
step-hope-lead = 希望とのつながりは、こんなことを選ぶたびに生まれます。
step-hope-takeaway = 希望もまた、これからの自分と、成長と、もう一度感じる力とのつながりです。
