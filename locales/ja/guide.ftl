### Japanese (ja). Form of address: soft です/ます, hardly any pronoun; あなた only where a text would be cold or unclear without it.
### Gender: Japanese needs no agreement; no 彼/彼女, no 僕/俺, no gendered sentence endings, also in quoted lines.
### Words to keep: numb = 何も感じない; numbness = 何も感じない状態; cut off = 切り離された; distance = 遠さ/遠い;
### healing = 回復 (never 治る); feelings = 気持ち; emotions = 感情; connect = つながる; safe = 安心できる.
### Script: plain kanji with much hiragana (だれか, ひとり = alone, 一人 = one person, 今, 体). Full-width punctuation; no full stop before 」.

## The guide itself: its title, the pages before the first step, and the page after the last.

language-name = 日本語

guide-title = もう一度、心とつながるために

guide-opening =
    外から見れば、毎日はいつもどおりに続いています。それなのに、心の中だけが静まりかえってしまうことがあります。仕事をして、人と話して、やるべきことをこなす。笑うことだってできる。それでもずっと、何かが遠いのです。自分自身も、まわりの人も、前は大切だったものも。

    何も感じないのかもしれません。空っぽに感じるのかもしれません。自分の気持ちはどこへ行ったのだろうと、思うこともあるかもしれません。

guide-no-failure =
    それは、どこかがだめだからではありません。多くの場合、何かに対する心の答えです。ストレス、胸のつぶれるような別れ、トラウマ、深い失望。あるいはただ、背負うものが多すぎて、それが長く続きすぎたのかもしれません。

    心の近さは、もう一度育てていけます。それには時間がかかります。自分を気長に待つことも必要です。

guide-promise =
    戻る道は、明るくふるまうことではありません。自分に「いいよ」と言ってあげることです。感じてもいい。信じてもいい。少しだけ心を開いてもいい。まずは、自分に向かって。それから少しずつ、外の世界に向かって。

guide-closing =
    心は、なくなってしまったわけではありません。自分を守ることを覚えたのです。何も感じないその奥に、気持ちは今もちゃんとあります。やさしさと、根気と、安心を待っています。

    幸せそうにふるまわなくてもかまいません。目ざすのは、もう一度、まるごとの人間として生きることです。つらいところも、いとおしいところも、どちらもあるままで。

    いっぺんにできなくてもいいのです。どんなに小さくても、自分へ向かう正直な一歩があれば、その中で回復はもう始まっています。
