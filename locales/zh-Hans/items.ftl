### Chinese (simplified), zh-Hans.
### Form of address: 你, warm and equal, as gentle self-help is written.
### Gender: Chinese verbs and adjectives carry none; 他/她 is avoided, others are 对方, 别人, 身边的人.
### Words to keep: numb 麻木, cut off 隔绝, practice 练习, therapist/counselor 心理咨询师, community 团体,
### crisis line 援助热线, takeaway 带走的一句话, healing 愈合/好起来 (never 治愈), spiritual practice 心灵的安放.

## Causes

cause-repeated-hurt-title = 一次又一次受伤
cause-repeated-hurt-text = 伤害来了一回又一回，少感受一点，好像成了唯一撑下去的办法。
cause-loss-title = 失去或哀伤
cause-loss-text = 你爱的人或事不在了。一下子全部去感受，会承受不住。
cause-betrayal-title = 被亲近的人背叛
cause-betrayal-text = 你依靠的人辜负了你的信任，如今和人亲近就像冒险。
cause-unsupported-title = 没有人支持我
cause-unsupported-text = 没有人接住你的感受时，你可能学会了把它藏起来，连自己也看不见。
cause-chronic-stress-title = 长期压力或耗竭
cause-chronic-stress-text = 生活要你付出太多、太久，心为了省力，就把感受调低了。
cause-trauma-title = 创伤，或害怕再次受伤
cause-trauma-text = 发生过可怕的事，你心里有一部分一直守着，不让它再来。

## Safe spaces

safe-space-trusted-person-title = 一个你信任的人
safe-space-trusted-person-text = 会听你说，替你保密，也不催你。
safe-space-quiet-place-title = 一个属于你的安静地方
safe-space-quiet-place-text = 一个房间，一张长椅，图书馆的一角：没有人向你要什么的地方都行。
safe-space-supportive-community-title = 一个支持你的团体
safe-space-supportive-community-text = 一群让你可以做自己的人，当面或在网上都可以。
safe-space-therapist-title = 心理咨询师
safe-space-therapist-text = 用心听你说，帮你把事情理清楚，这正是咨询师的工作。

## Trust builders

trust-builder-steady-support-title = 稳定的支持
trust-builder-steady-support-text = 平常的日子里对方也在，不只是偶尔出现。
trust-builder-respected-boundaries-title = 你的界限被尊重
trust-builder-respected-boundaries-text = 你说“不”或“还不行”，对方会听，也会照做。
trust-builder-honest-talk-title = 坦诚的交谈
trust-builder-honest-talk-text = 你们彼此说真话，不容易的时候也一样。
trust-builder-time-title = 时间
trust-builder-time-text = 信任是由许多小小的好时刻攒成的，攒起来需要时间。

## Help signals

help-signal-deep-title = 很深
help-signal-deep-text = 它渗进了生活的方方面面，几乎没有什么能触动你。
help-signal-long-lasting-title = 持续很久
help-signal-long-lasting-text = 它已经持续了几个月，或者几年。
help-signal-linked-to-trauma-title = 与创伤有关
help-signal-linked-to-trauma-text = 它始于你经历过的一件可怕的事。
help-signal-linked-to-depression-title = 与抑郁有关
help-signal-linked-to-depression-text = 它伴着沉重、低落的心情，日常的事也变得很难。

## Therapy benefits

therapy-benefit-explore-emotions-title = 看看自己的情绪
therapy-benefit-explore-emotions-text = 你可以按自己的步调弄清感受，身边有人陪着。
therapy-benefit-process-past-pain-title = 处理过去的痛
therapy-benefit-process-past-pain-text = 那些还在疼的往事，可以安全地、一点一点地看。
therapy-benefit-healthy-coping-title = 找到对自己有益的应对方式
therapy-benefit-healthy-coping-text = 你可以试试别的办法度过难熬的时刻，留下有用的。
therapy-benefit-rebuild-awareness-title = 重新觉察情绪
therapy-benefit-rebuild-awareness-text = 你可以学着在一份感受还很小、很轻的时候就察觉到它。

## Hope choices

hope-choice-be-honest-title = 对自己诚实
hope-choice-be-honest-text = 说一句今天对你来说真实的话，哪怕只有你自己听见。
hope-choice-tend-your-needs-title = 照顾自己的需要
hope-choice-tend-your-needs-text = 给自己一样心里需要的东西：休息、安慰、陪伴，或安静。
hope-choice-allow-vulnerability-title = 让自己被看见
hope-choice-allow-vulnerability-text = 在会小心待你的人面前，露出心里一处柔软的地方。
hope-choice-seek-connection-title = 寻找有意义的连接
hope-choice-seek-connection-text = 用一个小小的方式，靠近对你重要的人或事。
