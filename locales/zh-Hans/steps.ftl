### Chinese (simplified), zh-Hans.
### Form of address: 你, warm and equal, as gentle self-help is written.
### Gender: Chinese verbs and adjectives carry none; 他/她 is avoided, others are 对方, 别人, 身边的人.
### Words to keep: numb 麻木, cut off 隔绝, practice 练习, therapist/counselor 心理咨询师, community 团体,
### crisis line 援助热线, takeaway 带走的一句话, healing 愈合/好起来 (never 治愈), spiritual practice 心灵的安放.

## 1. Acknowledge

step-acknowledge-title = 说出来，不评判自己
step-acknowledge-body =
    好起来，从诚实开始。听听你平时怎么对自己说话：“我不该这样。”“别人比我更难。”试着换一句：“我觉得和一切都隔绝了，这很重要。”

    我们常把这种感觉推开，怕它证明自己有问题。更多的时候，它说明的是：你坚强了太久，得到的支持太少。
step-acknowledge-takeaway = 评判把距离拉得更远，善待才会把门打开。

## 2. Understand

step-understand-title = 看见自己为什么把心关上了
step-understand-body =
    这种隔绝从来不是无缘无故的。它在保护你。当痛苦太多，心可能会选择少感受一些，而不是一次全部承受。

    这样看，麻木不是软弱，而是曾经帮过你的求生本领。只是，当年的盾牌可能成了今天的墙，挡在你和完整的生活之间。
step-understand-lead = 常见的原因：
step-understand-takeaway = 曾经保护你的，今天也可能在拦着你。

## 3. Begin with yourself

step-self-first-title = 从自己开始
step-self-first-body =
    感到疏远时，我们常常先想去修补和别人的关系。可连接是从心里开始的。离自己的感受很远，就很难和任何人真正亲近。

    不需要什么重大的突破。只要一些小小的时刻，提醒你：心里还有一整个世界。
step-self-first-lead = 可以这样轻轻地开始：
step-self-first-takeaway = 和自己的亲近，托着你与别人的每一份联系。

## 4. Allow feelings

step-allow-feelings-title = 让感受来，难受的也让它来
step-allow-feelings-body =
    你离感受远远的，也许是怕一打开，痛苦、愤怒、悲伤和恐惧就会涌出来。这份怕很有道理。压了很久的东西，刚回来时常常来得很猛。

    但是，感受一种情绪，不等于被它支配。你只是看见它在那里，不下判断，也不推开。
step-allow-feelings-lead = 可以从小处开始：
step-allow-feelings-takeaway = 感受被允许存在，就会慢慢松开抓着你的手。

## 5. Through the body

step-through-the-body-title = 让身体来帮忙
step-through-the-body-body =
    好起来，是心里的事，也是身体的事。和感受隔绝的人，往往也和身体隔绝。

    简单的活动能唤醒知觉。它让神经安定下来，感受就能慢慢地、安全地浮上来。
step-through-the-body-lead = 几件简单的事：
step-through-the-body-takeaway = 身体安心一些，感受也会安心一些。

## 6. Safe spaces

step-safe-spaces-title = 给自己留一处安全的地方
step-safe-spaces-body =
    在觉得安全的地方，重新连接会容易得多。你不必对所有人敞开。有一两处能说真话、没有人评判你的地方，就够了。
step-safe-spaces-lead = 它可以是：
step-safe-spaces-takeaway = 敞开需要安全。觉得不安全，心就不会把墙放下。

## 7. Small expressions

step-small-expressions-title = 用小小的方式表达感受
step-small-expressions-body =
    不需要天天深谈。小小的表示也算数。每一次，都是在练习靠近，练习被人懂得。
step-small-expressions-lead = 比如：
step-small-expressions-takeaway = 连接长在每天的真诚里，不只长在重大的时刻里。

## 8. Relearn trust

step-relearn-trust-title = 慢慢地、小心地重新信任
step-relearn-trust-body =
    疏远常常和破碎的信任有关。受过伤的心会关上，再打开就像是冒险。

    重建信任，不是对谁都敞开。而是选择让你安全的人，让亲近一点一点长出来。
step-relearn-trust-lead = 这些能让信任长回来：
step-relearn-trust-takeaway = 不用着急：安全感长得慢，这没有关系。

## 9. Feel alive

step-feel-alive-title = 回到让你觉得活着的事
step-feel-alive-body =
    有些事本身就能唤醒感受。你还没察觉感受正在回来，它们可能已经带回了喜悦、意义和方向。
step-feel-alive-lead = 对你来说，也许是：
step-feel-alive-takeaway = 觉得自己活着，也是与内心相连的一部分。

## 10. Be present

step-be-present-title = 在这一刻停一停
step-be-present-body =
    麻木常常伴着忙个不停的脑子。老在刷手机、担忧、盘算，就腾不出地方来留意一份感受。

    不需要冥想几个小时。只要比平时多一点，回到眼前这一刻。
step-be-present-lead = 可以这样练习：
step-be-present-takeaway = 感受住在当下，不在脑子的喧闹里。

## 11. Give it time

step-give-it-time-title = 允许它慢慢来
step-give-it-time-body =
    你也许以为很快就会好，没那么快时便灰心，觉得自己坏掉了。可它是一点一点来的。今天觉得近，明天又麻木了。

    这不是退步。好起来从来不是一条直线。多年砌成的墙，不会一夜倒下。
step-give-it-time-takeaway = 对自己耐心一点。

## 12. Professional help

step-professional-help-title = 什么时候需要专业的帮助
step-professional-help-body =
    心理咨询能帮上很大的忙。去找它，不是软弱。这说明你在意自己心里过得好不好。

    你值得的，不只是勉强运转的日子。你也可以感到亲近，感到活着。
step-professional-help-lead = 如果麻木是这样的，也许是时候寻求帮助了：
step-professional-help-lead-therapy-benefits = 心理咨询会给你空间，去：
step-professional-help-takeaway = 开口求助，是一种力量。

## 13. Hope

step-hope-title = 重新与希望相连
step-hope-body =
    身在那段距离里，很容易相信一切会永远这样。可感受会变，麻木的日子也会过去。心可以愈合，可以变软，可以再次打开。

    每一个这样的选择，都在慢慢重建你内心的世界。
step-hope-lead = 每当你选择这样做，重建就在发生：
step-hope-takeaway = 希望也是一种连接：连着你的明天，你的成长，和你再次感受的能力。
