### Japanese (ja). First person with no pronoun but 自分; plain form, as one would say it to oneself; no final full stop.
### Gender: neutral plain endings only. “A or B” is said as 〜たり〜たり.
### Each ends so that it can stand inside 「…」 before と or という (see reasons.ftl).
### Words to keep: numb = 何も感じない; hold back what I feel = 思っていることを言えない; professional help = 専門家の助け.

## The fourteen needs, as a person would choose one from a list.

need-feel-again-title = 何も感じなかったり、空っぽに感じたりする
need-be-kind-title = 自分をだめだと思ったり、責めたりしてしまう
need-understand-why-title = どうしてこうなったのか、わからない
need-notice-feelings-title = 自分の気持ちや、必要なものがわからない
need-face-feelings-title = 自分の気持ちがこわかったり、のみこまれたりする
need-calm-body-title = 緊張したり、疲れきったり、ぴりぴりしたりしている
need-be-heard-title = ひとりぼっちで、だれにもわかってもらえない
need-speak-up-title = 思っていることを言えずにいる
need-trust-again-title = 人を信じたり、近づけたりするのがむずかしい
need-feel-alive-title = 何をしても、喜びや意味を感じない
need-be-present-title = いつも考えごとばかりで、心がここにない
need-be-patient-title = 時間がかかりすぎていたり、後戻りしたりしている
need-find-hope-title = よくなるという希望をなくしてしまった
need-get-help-title = 専門家の助けがいると思う
