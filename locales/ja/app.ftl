### Japanese (ja). Form of address: soft です/ます in sentences; labels and buttons are nouns or dictionary forms, with no full stop.
### あなた stands only in label-picks. Gender: nothing to agree. Plural: only “other”, so no selector is written. No blank between a number and its counter.
### Words to keep: practice = ワーク; step = ステップ; takeaway = 心にとめておくこと; support = サポート; “it does not matter” = 指定しない;
### effort = 取り組みやすさ (やさしい / 少し力がいる / 勇気がいる); pause = ひと休み; stop = やめる.

## Headings

label-steps = ステップ
label-practices = ワーク
label-causes = よくある理由
label-safe-spaces = 安心できる居場所
label-trust-builders = 信頼を育てるもの
label-help-signals = 相談してみるとよいとき
label-therapy-benefits = カウンセリングでできること
label-hope-choices = 希望へ向かう選択
label-needs = 今の気持ち
label-languages = 言語
label-support = サポート
label-takeaway = 心にとめておくこと
label-how = やり方
label-why = 助けになるわけ
label-because = これを選んだ理由
label-picks = 今のあなたに
label-serves = こんなときに
label-held-back = また別のときに
label-no-picks = 今の条件に合うものは見つかりませんでした。もう少し時間があるときや、別の場所でなら、きっと見つかります。

## Measures and places of a practice

minutes = { $minutes }分
step-number = ステップ{ $number }／{ $total }
instruction-number = { $number }／{ $total }

label-effort = 取り組みやすさ
label-effort-gentle = やさしい
label-effort-moderate = 少し力がいる
label-effort-brave = 勇気がいる
label-company = だれと
label-company-alone = ひとりで
label-company-with-someone = だれかと
label-company-either = ひとりでも、だれかとでも
label-place = 場所
label-place-anywhere = どこでも
label-place-quiet = 静かな場所
label-place-outdoors = 屋外

## The check-in: a short talk at a terminal

check-in-welcome = ようこそ。ここに来てくれて、よかったです。いつでもやめられます。
check-in-own-words = 今の調子を、自分の言葉で聞かせてください。ひとことで十分です。書いたものは残りません。一覧から選ぶときは、Enterキーを押してください。
check-in-heard = こんなふうに受けとりました。
check-in-not-heard = うまく受けとれませんでした。こちらの力不足で、書き方のせいではありません。一覧なら選びやすいかもしれません。
check-in-ask-needs = あてはまるものはありますか。番号をスペースで区切って入力してください。なければ、そのままEnterキーを押してください。
check-in-ask-minutes = 時間は何分ありますか。気にしないときは、そのままEnterキーを押してください。
check-in-not-a-number = 「{ $text }」は、番号の中にありません。もう一度入力してみてください。
check-in-ask-guide = どれか一つ、いっしょにやってみますか。番号を入力してください。ここで終わるときは、Enterキーを押してください。
check-in-goodbye = どうぞ、ご自分を大切に。いつでもまた来てください。

## Choosing, in an app

choose-language = 言語
choose-own-words = 自分の言葉で書く
choose-own-words-hint = ひとことで十分です。書いたことはこの端末の外に出ず、残ることもありません。
choose-needs = または、あてはまるものを選ぶ
choose-causes = 関わっていそうなこと
choose-minutes = 使える時間
choose-company = いっしょにいる人
choose-company-alone = ひとりでいる
choose-company-with-someone = 安心できる人といる
choose-place = 今いる場所
choose-place-quiet = 静かな部屋
choose-place-outdoors = 屋外
choose-place-anywhere = にぎやかな場所
choose-effort = 今、出せる力
choose-any = 指定しない
choose-country = 国
choose-show = 助けになりそうなものを見る
choose-read-guide = ガイドを全部読む
choose-start-over = 最初からやり直す
choose-back = 戻る
choose-understood = 受けとったこと
choose-nothing-understood = この言葉からは、気持ちをうまく受けとれませんでした。一覧から選ぶこともできます。
choose-go-to-support = サポートを見る
choose-not-medical = このガイドは、医療の代わりになるものではありません。
choose-not-translated = まだ翻訳されていません（{ $language }）

## Being led through a practice, one instruction at a time

session-begin = 始める
session-next = 次へ
session-previous = 前へ
session-pause = ひと休み
session-paused = ひと休みしています。好きなだけ時間をかけてください。
session-continue = 続ける
session-skip = とばす
session-stop = やめる
session-stopped = ここでやめました。それで大丈夫です。ここまでしたことに、ちゃんと意味があります。
session-finished = これで終わりです。自分のために時間をとってくれて、ありがとうございました。
session-breathe-in = 息を吸って
session-breathe-out = 息を吐いて
session-progress = 進みぐあい
session-keys = { $next }：次へ ・ { $pause }：ひと休み ・ { $stop }：やめる
