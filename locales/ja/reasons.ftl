### Japanese (ja). Form of address: soft です/ます, no pronoun for the reader. Gender: nothing to agree.
### A quoted need, word or cause always stands in 「…」. Plural: Japanese has only “other”, so no selector is written;
### the counter 個 is safe after every number. Words to keep: practice = ワーク; safe = 安心できる.

## Why a practice was picked.

reason-serves = 「{ $need }」と聞かせてくれたからです。
reason-serves-also = 「{ $need }」というときにも、助けになることがあります。
reason-heard = 「{ $words }」という言葉があったからです。
reason-suits = 「{ $cause }」と挙げてくれたことに合っています。
reason-gentle = やさしいワークです。今は、やさしいものが合っています。
reason-calming = まず、落ち着きを取り戻す助けになります。
reason-help-due = これを、ひとりで抱えなくても大丈夫です。
reason-first-step = 無理なく始められる、最初の一歩です。
reason-within-reach = やさしくて、今ここでできます。
reason-done-lately = 少し前に行ったので、あとのほうに置いてあります。

## What was held back, and by which limit of the reader's own.

held-back-minutes = もっと時間があるときに役立ちそうなワークが、あと{ $count }個あります。
held-back-alone = 安心できる人といっしょのときに役立ちそうなワークが、あと{ $count }個あります。
held-back-with-someone = ひとりの時間があるときに役立ちそうなワークが、あと{ $count }個あります。
held-back-place = 静かな部屋や屋外など、別の場所で役立ちそうなワークが、あと{ $count }個あります。
held-back-effort = もう少し力を出せる日に役立ちそうなワークが、あと{ $count }個あります。
held-back-care = もう少し落ち着くまで待っても大丈夫なワークが、あと{ $count }個あります。
