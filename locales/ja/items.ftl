### Japanese (ja). Form of address: soft です/ます in texts, no pronoun for the reader; titles are short plain phrases with no full stop.
### Gender: nothing to agree; other people are 人/相手, never 彼 or 彼女.
### Words to keep: therapist or counselor = カウンセラーや心理師; community = 集まり (コミュニティ in explanations); safe space = 居場所;
### limits = 境界線; depression = うつ; burnout = 燃え尽き; let oneself be seen = ありのままを見せる.
### help-signal-*, therapy-benefit-* and hope-choice-* titles: plain form, each fits the whole-sentence lead in steps.ftl and support.ftl.

## Causes: common reasons why a person closed (step 2).

cause-repeated-hurt-title = 何度も傷ついてきた
cause-repeated-hurt-text = 傷つくことがくり返されると、あまり感じないことが、乗りきるただ一つの道に思えることがあります。
cause-loss-title = 大切なものを失った悲しみ
cause-loss-text = 愛していた人やものがなくなり、その悲しみをいっぺんに感じるのは大きすぎたのです。
cause-betrayal-title = 近しい人の裏切り
cause-betrayal-text = 頼りにしていた人に信頼をこわされ、今は、だれかと近くなるのが危ないことに感じられます。
cause-unsupported-title = 支えてくれる人がいなかった
cause-unsupported-text = 気持ちを受けとめてくれる人がいなくて、隠すことを覚えたのかもしれません。ときには、自分自身からも。
cause-chronic-stress-title = 長いストレスや燃え尽き
cause-chronic-stress-text = あまりに多くを、あまりに長く求められると、心は力を残すために、気持ちの音量を下げます。
cause-trauma-title = トラウマや、また傷つくことへの恐れ
cause-trauma-text = おそろしいことが起きて、二度と起こらないようにと、心のどこかが見張りを続けています。

## Safe spaces: places and people with whom one can be honest (step 6).

safe-space-trusted-person-title = 信頼できる、だれか一人
safe-space-trusted-person-text = 話を聞いて、ほかの人には言わず、せかさずにいてくれる人です。
safe-space-quiet-place-title = 自分だけの静かな場所
safe-space-quiet-place-text = 部屋でも、ベンチでも、図書館のすみでも。だれからも何も求められないところです。
safe-space-supportive-community-title = 支えになる集まり
safe-space-supportive-community-text = ありのままで行けるグループやコミュニティです。顔を合わせても、オンラインでも。
safe-space-therapist-title = カウンセラーや心理師
safe-space-therapist-text = ていねいに話を聞き、気持ちの整理を手伝うことを仕事にしている人です。

## Trust builders: what rebuilds trust between two people (step 8).

trust-builder-steady-support-title = 変わらない支え
trust-builder-steady-support-text = 相手が、たまにだけでなく、ふつうの日にもいてくれます。
trust-builder-respected-boundaries-title = 境界線を大事にしてもらえること
trust-builder-respected-boundaries-text = 「いやだ」「まだ待ってほしい」と言えば、聞いてもらえて、守ってもらえます。
trust-builder-honest-talk-title = 正直な会話
trust-builder-honest-talk-text = 言いにくいときでも、おたがいに本当のことを話します。
trust-builder-time-title = 時間
trust-builder-time-text = 信頼は、たくさんの小さなよいひとときの中で育ちます。それには時間が必要です。

## Help signals: signs that professional help may be right (step 12).

help-signal-deep-title = 深い
help-signal-deep-text = 暮らしのすみずみまで広がっていて、ほとんど何も心に届きません。
help-signal-long-lasting-title = 長く続いている
help-signal-long-lasting-text = 何か月も、あるいは何年も続いています。
help-signal-linked-to-trauma-title = トラウマとつながっている
help-signal-linked-to-trauma-text = 自分の身に起きた、おそろしいできごとから始まりました。
help-signal-linked-to-depression-title = うつとつながっている
help-signal-linked-to-depression-text = 重く沈んだ気分がいっしょにあり、ふだんのことをするのもとてもつらくなっています。

## Therapy benefits: what therapy gives room for (step 12).

therapy-benefit-explore-emotions-title = 自分の感情を見つめる
therapy-benefit-explore-emotions-text = そばにいてくれる人といっしょに、自分の速さで、何を感じているのかを知っていけます。
therapy-benefit-process-past-pain-title = 昔の痛みをほどいていく
therapy-benefit-process-past-pain-text = 今も痛む過去のことを、安全なところで、少しずつ見ていけます。
therapy-benefit-healthy-coping-title = 自分を助けるやり方を見つける
therapy-benefit-healthy-coping-text = つらいときをやりすごす別の方法を試して、助けになるものを残していけます。
therapy-benefit-rebuild-awareness-title = 感情にまた気づく
therapy-benefit-rebuild-awareness-text = 気持ちがまだ小さく静かなうちに、気づけるようになっていけます。

## Hope choices: choices that bring hope back (step 13).

hope-choice-be-honest-title = 自分に正直になる
hope-choice-be-honest-text = 今日の自分にとって本当のことを、言葉にします。聞いているのが自分だけでもかまいません。
hope-choice-tend-your-needs-title = 自分に必要なものを大切にする
hope-choice-tend-your-needs-text = 心が求めているものを、一つ自分にあげます。休息、なぐさめ、だれかといる時間、静けさ。
hope-choice-allow-vulnerability-title = ありのままを見せる
hope-choice-allow-vulnerability-text = 大事に受けとめてくれる人に、やわらかいところを一つだけ見せます。
hope-choice-seek-connection-title = 意味のあるつながりを求める
hope-choice-seek-connection-text = 自分にとって大切な人やものに、小さく心を向けます。
