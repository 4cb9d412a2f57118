### Japanese (ja). Form of address: soft です/ます, no pronoun for the reader. Instructions are mostly plain ます sentences (as in a calm voice
### that leads one through), with ください or しましょう only here and there. Titles: short plain phrases, no full stop.
### Gender: other people are 人/相手/友だち; quoted lines are neutral plain speech, わたし only where a line needs it.
### Words to keep: numb = 何も感じない; cut off = 切り離された; shield = 盾; limits = 境界線; therapist = カウンセラー; counseling center = 相談窓口;
### spiritual practice = 自分より大きなもの (never スピリチュアル, and no faith named); safe space = 安心できる居場所.
### No holding of the breath: ひと呼吸おく means to pause for one breath. Never write 息を止める.

## Step 1. Acknowledge

practice-name-it-title = そのまま言葉にする
practice-name-it-summary = 切り離されたように感じていること、それが大事なことだと、自分に伝えます。
practice-name-it-how-1 = どこにいても、少しだけ手を休めます。
practice-name-it-how-2 = 声に出しても出さなくても、自分にこう言います。「今、切り離されたように感じる。それは、小さなことじゃない」
practice-name-it-how-3 = もっとしっくりくる言葉があれば、その言葉を使います。
practice-name-it-how-4 = まだ説明も解決もしません。言葉を、ただそこに置いておきます。
practice-name-it-why = 名前をつけられたものは、もう暗がりの中で抱えなくてすみます。

practice-drop-the-comparison-title = くらべることを下ろす
practice-drop-the-comparison-summary = 「〜すべきじゃない」「もっとつらい人がいる」という声に気づいて、手放します。
practice-drop-the-comparison-how-1 = このごろの自分を思い浮かべて、それについて自分に何と言っているか、聞いてみます。
practice-drop-the-comparison-how-2 = 「〜すべきじゃない」や「もっとつらい人がいる」という言葉を、一つ見つけます。
practice-drop-the-comparison-how-3 = 重い荷物を下ろすように、その言葉を下ろすところを思い描きます。
practice-drop-the-comparison-how-4 = かわりに、こう言ってみます。「自分にはつらい。それだけで十分だ」
practice-drop-the-comparison-why = 痛みはくらべるものではなく、責める心が閉ざすものを、やさしさは開いてくれます。

## Step 2. Understand

practice-thank-the-shield-title = 盾にお礼を言う
practice-thank-the-shield-summary = 感じることがへりはじめたころと、それが何から守ってくれたのかを、ふり返ります。
practice-thank-the-shield-how-1 = 静かなところに座ります。よければ、紙とペンを用意します。
practice-thank-the-shield-how-2 = 自分にたずねます。「あまり感じなくなったのは、いつごろからだろう」。だいたいでかまいません。
practice-thank-the-shield-how-3 = 次に、「あのころ、何がつらすぎたのだろう」とたずねます。窓の向こうを見るように、遠くからながめます。
practice-thank-the-shield-how-4 = 閉じた自分の一部に、こう言います。「ありがとう。守ろうとしてくれたんだね」
practice-thank-the-shield-how-5 = 苦しくなったら、やめてください。部屋を見まわして、また別の日にしましょう。
practice-thank-the-shield-why = 何も感じないのは盾だったとわかると、欠点として戦わなくてもよくなります。

## Step 3. Begin with yourself

practice-quiet-time-title = 静かな時間を少し
practice-quiet-time-summary = 気を散らすもののない数分間を過ごします。
practice-quiet-time-how-1 = スマホを別の部屋に置くか、電源を切ります。
practice-quiet-time-how-2 = 体が楽な姿勢で、座るか横になります。
practice-quiet-time-how-3 = あえて何もしません。考えは、来ては去るままにします。
practice-quiet-time-how-4 = がらんとして落ち着かないときは、窓の外に目をやり、そこで休ませます。
practice-quiet-time-why = 静けさの中では、自分の中にまだ世界があることが聞こえてきます。

practice-write-it-down-title = 感じること、何も感じないことを書く
practice-write-it-down-summary = たとえ「何もない」でも、自分の中にあるものを紙に書きます。
practice-write-it-down-how-1 = ほかのだれも読まない紙を一枚用意します。
practice-write-it-down-how-2 = 「今感じているのは」と書き出して、浮かんだことを書きます。「何もない」も立派な答えです。
practice-write-it-down-how-3 = そのまま数分、書きつづけます。字のまちがいは気にしません。
practice-write-it-down-how-4 = 友だちの言葉を読むように、一度だけ読みます。それから、取っておくか、破ります。
practice-write-it-down-why = 言葉にすると、心の中のものに、見てもらえる場所ができます。

practice-notice-sensations-title = 体を内側から感じる
practice-notice-sensations-summary = 体をゆっくりとたどり、そこに何があるかを見てみます。
practice-notice-sensations-how-1 = 座って、いすが体を支えているところを感じます。
practice-notice-sensations-how-2 = 足から顔へと、ゆっくり注意を移していきます。
practice-notice-sensations-how-3 = その場所ごとに、たずねます。温かいか、ひんやりしているか。かたいか、ゆるんでいるか。それとも何も感じないか。
practice-notice-sensations-how-4 = 何も変えません。ただ見ているだけです。
practice-notice-sensations-how-5 = つらくなったら、目を開けて、足の裏で床を押します。
practice-notice-sensations-why = 気持ちは、名前がつくよりずっと前に、まず体を通して語ることがよくあります。

practice-ask-what-i-need-title = 何が必要か、聞いてみる
practice-ask-what-i-need-summary = 自分にかんたんな問いを一つして、答えを待ちます。
practice-ask-what-i-need-how-1 = いやでなければ、胸かおなかに手を当てます。
practice-ask-what-i-need-how-2 = たずねます。「ちょうど今、何が必要だろう」
practice-ask-what-i-need-how-3 = 何回か息をしながら、待ちます。水、休み、新鮮な空気、だれかの声。小さなことかもしれません。
practice-ask-what-i-need-how-4 = それを一つ、自分にあげます。ほんの少しでもかまいません。
practice-ask-what-i-need-why = たずねて、耳をかたむけるたびに、自分に少し近づきます。

## Step 4. Allow feelings

practice-let-tears-come-title = 涙を流れるままに
practice-let-tears-come-summary = 泣きたい気持ちになったら、涙に居場所をあげます。
practice-let-tears-come-how-1 = じゃまの入らないところへ行き、ティッシュと水をそばに置きます。
practice-let-tears-come-how-2 = 涙の助けになる歌や写真があれば、使います。
practice-let-tears-come-how-3 = 出るなら出るままに、出ないなら出ないままに。無理に泣くことはありません。
practice-let-tears-come-how-4 = いつでもやめられます。顔を洗い、水を飲み、足の裏に床を感じます。
practice-let-tears-come-why = 涙は、長く抱えすぎたものを、体が手放す道の一つです。

practice-admit-hurt-title = 痛かったと認める
practice-admit-hurt-summary = 傷ついたときは、言いわけをつけずに、自分にそう言います。
practice-admit-hurt-how-1 = 最近、ちくりとしたことを、小さなことでいいので一つ思い出します。
practice-admit-hurt-how-2 = こう言います。「あれは傷ついた」。「たいしたことじゃないけど」は、つけません。
practice-admit-hurt-how-3 = 自分の中で何が起こるかに気づきます。どうにかする必要はありません。
practice-admit-hurt-how-4 = 友だちに言うように、自分にやさしい言葉をかけます。
practice-admit-hurt-why = あってもいい痛みは、隠さなければならない痛みより、軽くなっていきます。

practice-accept-lonely-or-scared-title = さびしさやこわさを、いさせてあげる
practice-accept-lonely-or-scared-summary = さびしい気持ちやこわい気持ちに、少し場所をあけます。
practice-accept-lonely-or-scared-how-1 = 今いるのはどちらか、そっと言います。「さびしさがいる」、または「こわさがいる」。
practice-accept-lonely-or-scared-how-2 = 体のどこで感じるかを探し、よければ、そこに温かい手を当てます。
practice-accept-lonely-or-scared-how-3 = その気持ちに言います。「しばらく、ここにいていいよ」
practice-accept-lonely-or-scared-how-4 = それから、近くのありふれたものに目を移します。カップ、毛布、外の光。
practice-accept-lonely-or-scared-why = 中に入れてもらえた気持ちは、扉をたたきつづけなくてすみます。

## Step 5. Through the body

practice-slow-walk-title = ゆっくり歩く
practice-slow-walk-summary = 行き先を決めずに、いつもよりゆっくり歩きます。
practice-slow-walk-how-1 = 外に出るか、長いろうかを選びます。
practice-slow-walk-how-2 = ふだんの半分の速さで歩きます。
practice-slow-walk-how-3 = 一歩ごとに、かかと、足の裏、つま先を感じます。
practice-slow-walk-how-4 = 考えが先に走りだしたら、次の一歩に連れ戻します。
practice-slow-walk-why = 落ち着いた一定の歩みは、もう危険は去ったと神経に伝えてくれます。

practice-stretch-or-yoga-title = ストレッチや、かんたんなヨガ
practice-stretch-or-yoga-summary = やさしく体を動かして、体の声を聞きます。
practice-stretch-or-yoga-how-1 = 腕をのばせるところで、立つか座ります。
practice-stretch-or-yoga-how-2 = 両腕を上にのばし、ゆっくり下ろします。これを三回くり返します。
practice-stretch-or-yoga-how-3 = 肩を回し、頭をそっと左右にかたむけます。
practice-stretch-or-yoga-how-4 = 気持ちのよいところまでにします。痛みがあってはいけません。
practice-stretch-or-yoga-how-5 = 最後に、じっと立つか座って、何が変わったかに気づきます。
practice-stretch-or-yoga-why = やさしい動きは感覚を目ざめさせ、安心して感じられるようにしてくれます。

practice-deep-breathing-title = 深く、ゆっくり息をする
practice-deep-breathing-summary = 息をおなかまで届かせ、吐く息のほうを少し長くします。
practice-deep-breathing-how-1 = 楽な姿勢で、座るか横になります。よければ、おなかに手を置きます。
practice-deep-breathing-how-2 = 鼻から息を吸い、おなかがふくらむのを感じます。
practice-deep-breathing-how-3 = 吸ったときより少し長く、ゆっくり息を吐きます。けっして無理はしません。
practice-deep-breathing-how-4 = 数分続けます。くらくらしたら、やめて、自然な息に戻します。
practice-deep-breathing-why = 長く吐く息が神経をしずめて、気持ちがおだやかにわいてくるのを助けます。

practice-time-in-nature-title = 自然の中の時間
practice-time-in-nature-summary = 緑のあるところへ行き、そこに身をまかせます。
practice-time-in-nature-how-1 = 公園、庭、水辺、一本の木。どれかを見つけます。
practice-time-in-nature-how-2 = スマホをしまって、そこを歩くか、座ります。
practice-time-in-nature-how-3 = じっくり見るものを一つ選びます。木の皮、水、鳥、空。
practice-time-in-nature-how-4 = 帰りたくなってから、もう少しだけとどまります。
practice-time-in-nature-why = 自然は何も求めてこないので、体も警戒をゆるめることができます。

## Step 6. Safe spaces

practice-choose-a-safe-space-title = 安心できる居場所を選ぶ
practice-choose-a-safe-space-summary = 安心できる場所や人を一つか二つ選び、いつ行くかを決めます。
practice-choose-a-safe-space-how-1 = 知っている場所や人を思い浮かべます。ほっと息をつけるのは、どこでしょう。だれといるときでしょう。
practice-choose-a-safe-space-how-2 = 一つか二つ選びます。静かな片すみも、人と同じくらい大切な居場所です。
practice-choose-a-safe-space-how-3 = 短い時間でいいので、行く日と時間を決めます。
practice-choose-a-safe-space-how-4 = 目に入るところに書いておきます。
practice-choose-a-safe-space-why = 安心できるとわかっているところでは、心が開きやすくなります。

## Step 7. Small expressions

practice-say-it-hurt-title = 傷ついたと伝える
practice-say-it-hurt-summary = だまっているかわりに、言われたことやされたことで傷ついたと、相手に伝えます。
practice-say-it-hurt-how-1 = 小さなことと、自分を大事に扱ってくれる人を選びます。
practice-say-it-hurt-how-2 = けんかのさなかではなく、落ち着いているときを選びます。
practice-say-it-hurt-how-3 = 自分のことから話します。「あのことで、傷ついたんだ」
practice-say-it-hurt-how-4 = 一度言ったら、少し間をおきます。勝とうとしなくていいのです。
practice-say-it-hurt-why = 声に出したことは、もう二人のあいだの壁になりません。

practice-share-a-joy-title = 小さな喜びを分け合う
practice-share-a-joy-summary = うれしかったことを、だれかに話します。
practice-share-a-joy-how-1 = 今日、ほんの少しでもよかったことを一つ思い出します。
practice-share-a-joy-how-2 = それを聞いて喜んでくれそうな人を選びます。
practice-share-a-joy-how-3 = ひとことかふたことで伝えます。「今日、これで笑顔になれたよ」
practice-share-a-joy-how-4 = 返ってきた言葉を、ひと呼吸のあいだだけでも、受けとります。
practice-share-a-joy-why = 分け合った喜びは二度味わえて、おたがいを近づけてくれます。

practice-show-appreciation-title = 大切に思っていると伝える
practice-show-appreciation-summary = ありがたいと思っていることを、直接か短いメッセージで、一人に伝えます。
practice-show-appreciation-how-1 = 最近でも昔でも、よくしてくれた人を一人思い浮かべます。
practice-show-appreciation-how-2 = 具体的なことを一つ挙げます。何をしてくれて、それがどう助けになったか。
practice-show-appreciation-how-3 = それを口で伝えるか、二行ほど書いて送ります。
practice-show-appreciation-how-4 = 返事がどうであっても、そのあとの自分の気持ちに気づきます。
practice-show-appreciation-why = 小さなあたたかさを伝えるたびに、つながる力が育ちます。

practice-admit-overwhelm-title = もういっぱいだと打ち明ける
practice-admit-overwhelm-summary = 抱えきれないほどのものがあると、信頼できる人に話します。
practice-admit-overwhelm-how-1 = 責めたりしない人を一人選びます。
practice-admit-overwhelm-how-2 = かんたんに言います。「今、もういっぱいいっぱいなんだ」
practice-admit-overwhelm-how-3 = 何が助けになるかわかっていれば、頼みます。わからなければ、そう言います。
practice-admit-overwhelm-how-4 = ただ聞いてもらいましょう。くわしく説明しなくてもかまいません。
practice-admit-overwhelm-why = どれほど重いかをだれかが知れば、もうひとりで持たなくてすみます。

## Step 8. Relearn trust

practice-let-one-person-closer-title = 一人だけ、少し近くに
practice-let-one-person-closer-summary = 安心できる一人に、小さな本当のことを一つ話して、どう扱ってくれるかを見ます。
practice-let-one-person-closer-how-1 = いつも変わらず親切にしてくれた人を、一人選びます。
practice-let-one-person-closer-how-2 = 本当だけれど小さなこと、知られても大丈夫だと思えることを選びます。
practice-let-one-person-closer-how-3 = それを話して、今日はそこまでにします。
practice-let-one-person-closer-how-4 = その後の何日か、見てみます。大事に扱ってくれているでしょうか。
practice-let-one-person-closer-how-5 = そうなら、いつかまた少し話せます。そうでないとわかったら、境界線を守ればいいのです。
practice-let-one-person-closer-why = 信頼は、大事に扱ってもらえた小さな本当のことを通して戻ってきます。

## Step 9. Feel alive

practice-music-title = 心を動かす音楽
practice-music-summary = 一つの曲に、じっと耳をかたむけます。
practice-music-how-1 = かつて自分にとって意味のあった曲を選びます。
practice-music-how-2 = ヘッドホンをつけるか、音を少し大きくして、ほかのことはしません。
practice-music-how-3 = 一つの声か一つの楽器を、最後まで追います。
practice-music-how-4 = 体が動きたくなったり、口ずさみたくなったりしたら、それにまかせます。
practice-music-why = 言葉が届かないときでも、音楽は気持ちに届くことがあります。

practice-art-title = アートをつくる、ながめる
practice-art-summary = 色や形を楽しんだり、心にひびく絵をながめたりします。
practice-art-how-1 = 鉛筆か、絵の具か、見るのが好きな絵を一つ用意します。
practice-art-how-2 = つくるなら、手にまかせます。上手でなくていいのです。
practice-art-how-3 = 見るなら、目がひかれるところに、そのまま目を休ませます。
practice-art-how-4 = たずねます。「これは、自分の中の何を動かすだろう」。どんな答えも正解です。
practice-art-why = 色や形は、まだ言葉にならないことを語ってくれます。

practice-writing-title = 自分だけのものを書く
practice-writing-summary = 手紙、思い出、空想の場面を、自分のためだけに書きます。
practice-writing-how-1 = 書き出しを選びます。出さない手紙、覚えている一日、思いついた場面。
practice-writing-how-2 = 直すために止まらずに書きます。
practice-writing-how-3 = 見えるもの、聞こえるもの、ふれられるものを、一つずつ入れます。
practice-writing-how-4 = 好きなところで終えて、よしあしを決めずに、しまいます。
practice-writing-why = 紙の上では、心の中の世界が形になり、また息づくことができます。

practice-spiritual-practice-title = 自分より大きなものとのひととき
practice-spiritual-practice-summary = 祈る、瞑想する、ろうそくをともす、一つの問いとともに座る。自分なりのやり方で過ごします。
practice-spiritual-practice-how-1 = 自分に合う形を選びます。祈り、心に残る一節、ろうそく、静けさ、夜空。
practice-spiritual-practice-how-2 = それにふさわしいと思える場所で、落ち着きます。
practice-spiritual-practice-how-3 = 目標を決めずに、しばらくそのまま過ごします。
practice-spiritual-practice-how-4 = 終える前に、希望や感謝を感じることを一つ挙げます。
practice-spiritual-practice-why = 大きなものの一部だと感じると、ふだんの日々に意味が戻ることがあります。

practice-volunteering-title = どこかで手を貸す
practice-volunteering-summary = 助けを必要としている人や場所に、一時間を使います。
practice-volunteering-how-1 = 自分にとって大切なものを考えます。動物、子ども、お年寄り、自然、ご近所。
practice-volunteering-how-2 = 人手がいりそうなところを近くで一つ見つけて、何が必要かたずねます。
practice-volunteering-how-3 = 小さく始めます。一時間だけ、一つのことだけ。
practice-volunteering-how-4 = 終わったら、役に立てた、あたたかいと感じた瞬間に、一つ気づきます。
practice-volunteering-why = 一時間でも必要とされることは、生きがいを呼びさましてくれることがあります。

practice-creative-hobby-title = 好きなものをつくる時間
practice-creative-hobby-summary = 料理、編みもの、工作、土いじり、演奏。ただ好きだから、やります。
practice-creative-hobby-how-1 = 手を使うことの中から、好きなことや、前に好きだったことを選びます。
practice-creative-hobby-how-2 = いるものを並べて、その中の小さな一部分だけを選びます。
practice-creative-hobby-how-3 = ゆっくり取り組みます。点数をつける人はいません。
practice-creative-hobby-how-4 = 楽しいうちに手を止めて、見えるところに置いておきます。
practice-creative-hobby-why = つくることそのものを楽しむと、静かな喜びが戻ってきます。

## Step 10. Be present

practice-mindful-eating-title = 一つのものをゆっくり食べる
practice-mindful-eating-summary = 何口かのあいだ、味わうことだけに心を向けます。
practice-mindful-eating-how-1 = 小さなものを選びます。くだものひと切れ、パン一枚、お茶一杯。
practice-mindful-eating-how-2 = 口にする前に、よく見て、香りをかぎます。
practice-mindful-eating-how-3 = 少しだけ口に入れて、ゆっくりかみます。味が変わっていくのに気づきます。
practice-mindful-eating-how-4 = ひと口ごとに、いったん下に置きます。
practice-mindful-eating-why = 味わうことは、がんばらなくても、今この瞬間に連れ戻してくれます。

practice-listen-around-title = まわりの音を聞く
practice-listen-around-summary = 近くの音、遠くの音に、そのまま気づきます。
practice-listen-around-how-1 = 今いるところで、目は開けても閉じてもかまいません。
practice-listen-around-how-2 = 遠くの音を一つ見つけます。それから、近くの音を一つ見つけます。
practice-listen-around-how-3 = 全部で五つ、音を数えます。よい音も悪い音もありません。
practice-listen-around-how-4 = ゆっくりとまわりを見て、戻ってきます。
practice-listen-around-why = 音が鳴るのはいつも今なので、聞くことで、ここに戻ってこられます。

practice-slow-breaths-title = 三回のゆっくりした呼吸
practice-slow-breaths-summary = いつもより少しゆっくり、三回呼吸します。
practice-slow-breaths-how-1 = 肩の力をぬきます。
practice-slow-breaths-how-2 = そっと吸って、ストローを通すように、ゆっくり吐きます。
practice-slow-breaths-how-3 = それを三回。あとは、自然な息にまかせます。
practice-slow-breaths-why = たった三回の呼吸でも、今に戻る小さな扉になります。

practice-pause-before-reacting-title = 反応する前に、ひと呼吸
practice-pause-before-reacting-summary = 起きたことと、することのあいだに、ひと呼吸おきます。
practice-pause-before-reacting-how-1 = 心が波立ったら、ひと呼吸おきます。
practice-pause-before-reacting-how-2 = 気づきます。何を感じているか。体のどこで感じているか。
practice-pause-before-reacting-how-3 = それを一つの言葉で言います。
practice-pause-before-reacting-how-4 = それから、次にすることを選びます。待つことを選んでもかまいません。
practice-pause-before-reacting-why = その短い間があれば、押し流されずに感じることができます。

## Step 11. Give it time

practice-expect-numb-days-title = 何も感じない日にも場所を
practice-expect-numb-days-summary = 何も感じない日も道の一部と考えて、それでも小さなことを一つします。
practice-expect-numb-days-how-1 = こう言います。「今日は何も感じない日。こういう日も、道の一部」
practice-expect-numb-days-how-2 = どんなに小さくても、何かを感じた瞬間を一つ思い出します。
practice-expect-numb-days-how-3 = ごく小さな、やさしいことを一つ選びます。窓を開ける、お茶をいれる、だれかにあいさつを送る。
practice-expect-numb-days-how-4 = それをしたら、今日はもう十分です。
practice-expect-numb-days-why = 回復はまっすぐには進まないので、何も感じない日も後戻りではありません。

## Step 12. Professional help

practice-reach-out-for-help-title = 助けを求めて手をのばす
practice-reach-out-for-help-summary = 専門家の一人にメールや電話をするか、信頼できる人に、いっしょに探してもらいます。
practice-reach-out-for-help-how-1 = だれにたずねるか決めます。カウンセラー、医師、相談窓口、いっしょに探してくれる友だち。
practice-reach-out-for-help-how-2 = 文を二つ書きます。このごろどんな様子か。何を望んでいるか。
practice-reach-out-for-help-how-3 = それを送るか、電話で読み上げます。それ以上言わなくてもかまいません。
practice-reach-out-for-help-how-4 = 最初がうまくいかなければ、もう一つあたってみます。何度かかかることも多いものです。
practice-reach-out-for-help-why = 助けを求めることは一つの強さで、ひとりで道を探さなくてもいいのです。

## Step 13. Hope

practice-one-hopeful-choice-title = 希望のある選択を一つ
practice-one-hopeful-choice-summary = 希望のほうを向いた選択を、今日、一つだけします。
practice-one-hopeful-choice-how-1 = 一つ選びます。自分に正直になる、必要なものを大切にする、ありのままを見せる、本当のつながりを求める。
practice-one-hopeful-choice-how-2 = たずねます。「今日、いちばん小さな形でするなら、どんなことだろう」
practice-one-hopeful-choice-how-3 = その一つをします。
practice-one-hopeful-choice-how-4 = 夜になったら、それをしたことを思い出します。
practice-one-hopeful-choice-why = そうした選択の一つひとつが、心の中の世界を少しずつ立て直していきます。
