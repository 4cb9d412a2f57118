### Chinese (simplified), zh-Hans.
### Form of address: 你, warm and equal, as gentle self-help is written.
### Gender: Chinese verbs and adjectives carry none; 他/她 is avoided, others are 对方, 别人, 身边的人.
### Words to keep: numb 麻木, cut off 隔绝, practice 练习, therapist/counselor 心理咨询师, community 团体,
### crisis line 援助热线, takeaway 带走的一句话, healing 愈合/好起来 (never 治愈), spiritual practice 心灵的安放.

## Step 1. Acknowledge

practice-name-it-title = 坦白地说出来
practice-name-it-summary = 对自己承认：你觉得和一切都隔绝了，而这很重要。
practice-name-it-how-1 = 不管在哪里，先停一下。
practice-name-it-how-2 = 出声或在心里对自己说：“我现在觉得和一切都隔绝了，这很重要。”
practice-name-it-how-3 = 如果别的说法更贴切，就用你的说法。
practice-name-it-how-4 = 先不去解释，也不去解决。就让这句话待在那里。
practice-name-it-why = 说得出名字的东西，就不用再摸黑背着。

practice-drop-the-comparison-title = 放下比较
practice-drop-the-comparison-summary = 留意“我不该”和“别人更难”，然后放下它们。
practice-drop-the-comparison-how-1 = 想想你最近的状态，听听你是怎么对自己说的。
practice-drop-the-comparison-how-2 = 找出一句以“我不该”或“别人更难”开头的话。
practice-drop-the-comparison-how-3 = 想象把这句话放下，像放下一只沉重的包。
practice-drop-the-comparison-how-4 = 换上这一句：“这对我来说很难，这就够了。”
practice-drop-the-comparison-why = 痛苦不是比赛。评判关上的门，善待能打开。

## Step 2. Understand

practice-thank-the-shield-title = 谢谢那面盾牌
practice-thank-the-shield-summary = 回头看看，你是从什么时候开始感受变少的，那又替你挡住了什么。
practice-thank-the-shield-how-1 = 找个安静的地方坐下，愿意的话带上纸笔。
practice-thank-the-shield-how-2 = 问自己：“我是什么时候开始感受变少的？”大概猜一下就行。
practice-thank-the-shield-how-3 = 再问：“那时是什么让我承受不了？”远远地看，像隔着一扇窗。
practice-thank-the-shield-how-4 = 对关上的那部分自己说：“谢谢你。你是想保护我。”
practice-thank-the-shield-how-5 = 如果心里变得沉重，就停下，看看四周，改天再来。
practice-thank-the-shield-why = 看懂麻木是一面盾牌，就不必再把它当作缺点来对抗。

## Step 3. Begin with yourself

practice-quiet-time-title = 一点安静的时间
practice-quiet-time-summary = 给自己几分钟，不受任何打扰。
practice-quiet-time-how-1 = 把手机放到另一个房间，或者关机。
practice-quiet-time-how-2 = 用身体觉得舒服的姿势坐着或躺着。
practice-quiet-time-how-3 = 特意什么也不做。念头要来就来，要走就走。
practice-quiet-time-how-4 = 如果觉得太空，就看看窗外，让目光在那里歇一歇。
practice-quiet-time-why = 安静下来，你会听见心里还有一个世界。

practice-write-it-down-title = 写下感受，哪怕是“什么都感觉不到”
practice-write-it-down-summary = 把心里的东西写在纸上，哪怕只是“没有”。
practice-write-it-down-how-1 = 拿一页只有你自己会看的纸。
practice-write-it-down-how-2 = 从“此刻我感到”写起，来什么写什么。写“没有”也很好。
practice-write-it-down-how-3 = 继续写几分钟，不用管错别字。
practice-write-it-down-how-4 = 像读朋友的话那样读一遍。然后留着，或撕掉。
practice-write-it-down-why = 文字给心里的东西一个被看见的地方。

practice-notice-sensations-title = 留意身体里面的感觉
practice-notice-sensations-summary = 让注意力慢慢走遍全身，看看那里有什么。
practice-notice-sensations-how-1 = 坐下来，感觉椅子托着你的地方。
practice-notice-sensations-how-2 = 让注意力从双脚慢慢移到脸。
practice-notice-sensations-how-3 = 每到一处就问：暖还是凉，紧还是松，还是什么也没有？
practice-notice-sensations-how-4 = 什么也不用改变。你只是在看。
practice-notice-sensations-how-5 = 如果太难受，就睁开眼睛，双脚踩实地面。
practice-notice-sensations-why = 感受常常先在身体里说话，很久以后才有名字。

practice-ask-what-i-need-title = 问问自己需要什么
practice-ask-what-i-need-summary = 问自己一个简单的问题，等它回答。
practice-ask-what-i-need-how-1 = 觉得舒服的话，把一只手放在胸口或肚子上。
practice-ask-what-i-need-how-2 = 问：“我此刻需要什么？”
practice-ask-what-i-need-how-3 = 等几次呼吸。答案也许很小：水、休息、新鲜空气、一个声音。
practice-ask-what-i-need-how-4 = 把那一样东西给自己，哪怕只给一点点。
practice-ask-what-i-need-why = 每问一次、听一次，你就离自己近了一点。

## Step 4. Allow feelings

practice-let-tears-come-title = 让眼泪来
practice-let-tears-come-summary = 想哭的时候，给眼泪一点空间。
practice-let-tears-come-how-1 = 去一个没人打扰的地方，备好纸巾和水。
practice-let-tears-come-how-2 = 如果有一首歌或一张照片能让眼泪流出来，就让它帮帮你。
practice-let-tears-come-how-3 = 让它来，不来也可以。你不用强迫自己。
practice-let-tears-come-how-4 = 想停就停：洗洗脸，喝口水，感觉脚踩在地上。
practice-let-tears-come-why = 有些东西在身体里憋得太久，流泪是放下它的一种方式。

practice-admit-hurt-title = 承认那很疼
practice-admit-hurt-summary = 有什么伤到你了，就对自己说出来，不找借口。
practice-admit-hurt-how-1 = 想一件最近刺痛你的小事。
practice-admit-hurt-how-2 = 说：“那伤到我了。”后面不接“其实也没什么”。
practice-admit-hurt-how-3 = 留意心里起了什么。你不必做任何事。
practice-admit-hurt-how-4 = 对自己说一句温柔的话，就像对朋友那样。
practice-admit-hurt-why = 允许存在的伤，比必须藏起来的伤更轻。

practice-accept-lonely-or-scared-title = 让孤单或害怕待一会儿
practice-accept-lonely-or-scared-summary = 给孤单或害怕一点位置。
practice-accept-lonely-or-scared-how-1 = 轻轻说出是哪一个来了：“孤单来了”，或者“害怕来了”。
practice-accept-lonely-or-scared-how-2 = 找找它在身体的哪里，愿意的话把温暖的手放上去。
practice-accept-lonely-or-scared-how-3 = 对它说：“你可以在这里待一会儿。”
practice-accept-lonely-or-scared-how-4 = 然后看看身边平常的东西：杯子、毯子、窗外的光。
practice-accept-lonely-or-scared-why = 被请进门的感受，就不必再使劲敲门。

## Step 5. Through the body

practice-slow-walk-title = 慢慢走一走
practice-slow-walk-summary = 慢慢地走，不必走快，也不赶着去哪里。
practice-slow-walk-how-1 = 到外面去，或找一条长走廊。
practice-slow-walk-how-2 = 用平时一半的速度走。
practice-slow-walk-how-3 = 感觉每一步：脚跟，脚掌，脚趾。
practice-slow-walk-how-4 = 心思跑到前面去时，把它带回下一步。
practice-slow-walk-why = 平稳的步子在告诉神经：危险已经过去了。

practice-stretch-or-yoga-title = 伸展，或简单的瑜伽
practice-stretch-or-yoga-summary = 轻轻地活动身体，听听它对你说什么。
practice-stretch-or-yoga-how-1 = 站着或坐着，手臂周围留出空间。
practice-stretch-or-yoga-how-2 = 双手向上伸，再慢慢放下。做三次。
practice-stretch-or-yoga-how-3 = 转转肩膀，头轻轻向左右倾一倾。
practice-stretch-or-yoga-how-4 = 只做到舒服的程度，哪里都不该疼。
practice-stretch-or-yoga-how-5 = 最后站一会儿，留意有什么不一样。
practice-stretch-or-yoga-why = 温和的活动会唤醒知觉，让人更能安心去感受。

practice-deep-breathing-title = 让呼吸沉一点，慢一点
practice-deep-breathing-summary = 让呼吸沉到肚子里，呼气比吸气长一些。
practice-deep-breathing-how-1 = 舒服地坐着或躺着，愿意的话把手放在肚子上。
practice-deep-breathing-how-2 = 用鼻子吸气，感觉肚子鼓起来。
practice-deep-breathing-how-3 = 慢慢呼气，比吸气稍长一点。不要勉强。
practice-deep-breathing-how-4 = 这样做几分钟。如果头晕，就让呼吸随它自己。
practice-deep-breathing-why = 长长的呼气会让神经安静下来，感受就能轻轻地浮上来。

practice-time-in-nature-title = 在自然里待一会儿
practice-time-in-nature-summary = 去有绿色的地方，让它慢慢抚慰你。
practice-time-in-nature-how-1 = 找一个公园、花园、水边，或者一棵树。
practice-time-in-nature-how-2 = 在那里走走或坐坐，把手机收起来。
practice-time-in-nature-how-3 = 挑一样东西细细地看：树皮、水、一只鸟、天空。
practice-time-in-nature-how-4 = 比原本想待的时间，再多待一会儿。
practice-time-in-nature-why = 在那里，没有谁向你要求什么，身体可以放下戒备。

## Step 6. Safe spaces

practice-choose-a-safe-space-title = 选好让你安全的地方
practice-choose-a-safe-space-summary = 选一两个让你安心的地方或人，并定下什么时候去。
practice-choose-a-safe-space-how-1 = 想想你知道的地方和人。在哪里、和谁在一起，你呼吸更轻松？
practice-choose-a-safe-space-how-2 = 选一两个。一个安静的角落和一个人同样算数。
practice-choose-a-safe-space-how-3 = 定下日子和时间，哪怕只去一小会儿。
practice-choose-a-safe-space-how-4 = 写在你看得见的地方。
practice-choose-a-safe-space-why = 知道自己安全的地方，心更容易打开。

## Step 7. Small expressions

practice-say-it-hurt-title = 说出“那让我难过”
practice-say-it-hurt-summary = 有人做的事或说的话伤到你，就告诉对方，而不是沉默。
practice-say-it-hurt-how-1 = 挑一件小事，和一个会小心待你的人。
practice-say-it-hurt-how-2 = 选一个平静的时候，别在争吵当中。
practice-say-it-hurt-how-3 = 从自己说起：“那件事发生时，我很难过。”
practice-say-it-hurt-how-4 = 说一遍，然后停一停。这不是要争输赢。
practice-say-it-hurt-why = 话说出了口，就不必再隔在你们中间。

practice-share-a-joy-title = 分享一个小小的快乐
practice-share-a-joy-summary = 把一件让你高兴的事告诉别人。
practice-share-a-joy-how-1 = 想一件今天还不错的事，哪怕只好那么一点点。
practice-share-a-joy-how-2 = 选一个会乐意听的人。
practice-share-a-joy-how-3 = 用一两句话说：“今天这件事让我笑了。”
practice-share-a-joy-how-4 = 让对方的回应进到你心里，哪怕只有一次呼吸的工夫。
practice-share-a-joy-why = 快乐说给人听，就又感受了一次，也让你们更近。

practice-show-appreciation-title = 让对方知道你的感谢
practice-show-appreciation-summary = 当面或发条短消息，告诉一个人你感谢什么。
practice-show-appreciation-how-1 = 想想谁对你好过，最近的或很久以前的都行。
practice-show-appreciation-how-2 = 说清一件具体的事：对方做了什么，给了你什么。
practice-show-appreciation-how-3 = 说出来，或写两行发过去。
practice-show-appreciation-how-4 = 不管对方怎么回，留意你自己的感觉。
practice-show-appreciation-why = 每一次小小的温暖，都在锻炼你与人相连的能力。

practice-admit-overwhelm-title = 承认自己背不动了
practice-admit-overwhelm-summary = 告诉一个你信任的人，你身上背的东西已经太多了。
practice-admit-overwhelm-how-1 = 选一个不评判你的人。
practice-admit-overwhelm-how-2 = 简单地说：“我现在有点撑不住了。”
practice-admit-overwhelm-how-3 = 如果知道什么能帮到你，就提出来。不知道，也照实说。
practice-admit-overwhelm-how-4 = 让对方听就好。你不欠任何人一个解释。
practice-admit-overwhelm-why = 有人知道它有多重，你就不再是独自扛着。

## Step 8. Relearn trust

practice-let-one-person-closer-title = 让一个人靠近一点点
practice-let-one-person-closer-summary = 和一个让你觉得安全的人说一件小小的真心事，看看对方怎么对待它。
practice-let-one-person-closer-how-1 = 选一个对你一直稳定、友善的人。
practice-let-one-person-closer-how-2 = 挑一件真实但不大的事，被人知道你也受得了。
practice-let-one-person-closer-how-3 = 说出来，今天就到这里。
practice-let-one-person-closer-how-4 = 之后几天留意：对方有没有好好待它？
practice-let-one-person-closer-how-5 = 如果有，哪天可以再多说一点。如果没有，你现在知道了，守住自己的界限就好。
practice-let-one-person-closer-why = 小小的真心话一次次被好好对待，信任就会回来。

## Step 9. Feel alive

practice-music-title = 打动你的音乐
practice-music-summary = 全心听一首音乐。
practice-music-how-1 = 选一首曾经对你有意义的歌。
practice-music-how-2 = 戴上耳机，或把声音调大一点，别的什么都不做。
practice-music-how-3 = 跟着歌声或一种乐器，从头听到尾。
practice-music-how-4 = 身体想动，喉咙想哼，就由它去。
practice-music-why = 话语碰不到的感受，音乐也能碰到。

practice-art-title = 动手画，或看一幅画
practice-art-summary = 花点时间，和颜色、形状或一幅打动你的画待在一起。
practice-art-how-1 = 拿一支铅笔、一些颜料，或一幅你喜欢看的画。
practice-art-how-2 = 想动手的话，就让手来决定。不必好看。
practice-art-how-3 = 只看的话，就让目光停在吸引它的地方。
practice-art-how-4 = 问：“这触动了我心里的什么？”怎么回答都对。
practice-art-why = 有些东西你还找不到词语，颜色和形状能替你说出来。

practice-writing-title = 写点自己的东西
practice-writing-summary = 写一封信、一段回忆或一个想象的场景，只给自己。
practice-writing-how-1 = 选一个开头：一封不会寄出的信，记得的一天，或编出来的一幕。
practice-writing-how-2 = 一直写，不停下来修改。
practice-writing-how-3 = 写进一样看得见的、一样听得见的、一样摸得着的。
practice-writing-how-4 = 想在哪里结束就在哪里结束，收起来，不评判。
practice-writing-why = 在纸上，你心里的世界可以成形，重新活过来。

practice-spiritual-practice-title = 为比自己更大的存在留一刻
practice-spiritual-practice-summary = 用你自己的方式祈祷、冥想、点一支蜡烛，或陪着一个问题坐一会儿。
practice-spiritual-practice-how-1 = 选一个适合你的方式：祈祷、一句经文或诗、一支蜡烛、静默，或看夜空。
practice-spiritual-practice-how-2 = 在合适的地方安顿下来。
practice-spiritual-practice-how-3 = 待一会儿，不求什么结果。
practice-spiritual-practice-how-4 = 离开之前，说出一件让你怀有希望或感谢的事。
practice-spiritual-practice-why = 觉得自己属于更大的存在，平常的日子也会重新有意义。

practice-volunteering-title = 找个地方帮帮忙
practice-volunteering-summary = 给需要的人或事一个小时。
practice-volunteering-how-1 = 想想你在意什么：动物、孩子、老人、大自然、你住的那条街。
practice-volunteering-how-2 = 在附近找一个缺人手的地方，问问那里需要什么。
practice-volunteering-how-3 = 从小处开始：一个小时，一件事。
practice-volunteering-how-4 = 之后，记住一个让你觉得有用或温暖的瞬间。
practice-volunteering-why = 被人需要，哪怕只有一个小时，也能让你重新找到方向。

practice-creative-hobby-title = 动手做点喜欢的
practice-creative-hobby-summary = 做饭、编织、搭点什么、种花或弹琴，只因为喜欢。
practice-creative-hobby-how-1 = 挑一件你喜欢动手做，或以前喜欢做的事。
practice-creative-hobby-how-2 = 把要用的东西摆出来，只选其中一小块。
practice-creative-hobby-how-3 = 慢慢做。没有人在打分。
practice-creative-hobby-how-4 = 趁还开心时停下，把它放在看得见的地方。
practice-creative-hobby-why = 不为别的，只为做而做，会带回一种安静的喜悦。

## Step 10. Be present

practice-mindful-eating-title = 慢慢吃一样东西
practice-mindful-eating-summary = 全神贯注地吃几口。
practice-mindful-eating-how-1 = 选一样小小的食物：一块水果、一片面包、一杯茶。
practice-mindful-eating-how-2 = 开始前，先看看它，闻闻它。
practice-mindful-eating-how-3 = 小口吃，慢慢嚼，留意味道的变化。
practice-mindful-eating-how-4 = 每吃一口，就放下来歇一歇。
practice-mindful-eating-why = 味道不费力就能把你带回这一刻。

practice-listen-around-title = 听听周围
practice-listen-around-summary = 留意远处和近处的声音，是什么样就什么样。
practice-listen-around-how-1 = 就待在原地，睁着眼或闭着眼都行。
practice-listen-around-how-2 = 找一个很远的声音。再找一个很近的。
practice-listen-around-how-3 = 一共数五个声音，不分好坏。
practice-listen-around-how-4 = 最后慢慢环顾四周，回到这里。
practice-listen-around-why = 声音只发生在现在，所以聆听会把你带到这里。

practice-slow-breaths-title = 三次慢呼吸
practice-slow-breaths-summary = 比平时慢一点，呼吸三次。
practice-slow-breaths-how-1 = 让肩膀松下来。
practice-slow-breaths-how-2 = 轻轻吸气，再慢慢呼气，像从一根吸管里呼出去。
practice-slow-breaths-how-3 = 这样做三次，然后让呼吸随它去。
practice-slow-breaths-why = 哪怕只有三次呼吸，也是回到当下的一扇小门。

practice-pause-before-reacting-title = 反应之前停一停
practice-pause-before-reacting-summary = 在发生的事和你要做的事之间，放进一次呼吸。
practice-pause-before-reacting-how-1 = 有什么触动你时，先停下来呼吸一次。
practice-pause-before-reacting-how-2 = 留意：你感到什么，在身体的哪里？
practice-pause-before-reacting-how-3 = 用一个词给它取个名字。
practice-pause-before-reacting-how-4 = 然后选择下一步做什么，或选择等一等。
practice-pause-before-reacting-why = 在那短短的停顿里，你可以有感受，而不被它卷走。

## Step 11. Give it time

practice-expect-numb-days-title = 给麻木的日子留个位置
practice-expect-numb-days-summary = 觉得麻木的那天，把它看作路的一部分，照样做一件小事。
practice-expect-numb-days-how-1 = 说：“今天是麻木的一天。这样的日子也是路的一部分。”
practice-expect-numb-days-how-2 = 想起一个你确实有过感受的瞬间，再小也行。
practice-expect-numb-days-how-3 = 选一件温柔的小事：开扇窗，泡杯茶，给人发个问候。
practice-expect-numb-days-how-4 = 做了它，今天就够了。
practice-expect-numb-days-why = 麻木的一天不是退步，因为好起来从来不走直线。

## Step 12. Professional help

practice-reach-out-for-help-title = 伸手求助
practice-reach-out-for-help-summary = 写信或打电话给一位专业人士，或请你信任的人帮你找一位。
practice-reach-out-for-help-how-1 = 想好找谁：心理咨询师、医生、咨询中心，或能帮你一起找的朋友。
practice-reach-out-for-help-how-2 = 写下两句话：你最近怎么样，你希望怎样。
practice-reach-out-for-help-how-3 = 发过去，或在电话里念出来。不必再多说。
practice-reach-out-for-help-how-4 = 如果第一次没成，就再试一次。常常要试几次。
practice-reach-out-for-help-why = 求助是一种力量，你不必独自找路。

## Step 13. Hope

practice-one-hopeful-choice-title = 一个通向希望的选择
practice-one-hopeful-choice-summary = 为今天选一件指向希望的事。
practice-one-hopeful-choice-how-1 = 选一个：对自己诚实，照顾一个需要，让自己被看见，或寻找真正的连接。
practice-one-hopeful-choice-how-2 = 问：“今天，它最小的样子会是什么？”
practice-one-hopeful-choice-how-3 = 去做这一件。
practice-one-hopeful-choice-how-4 = 到了晚上，记得你做到了。
practice-one-hopeful-choice-why = 每一个这样的选择，都在一点一点重建你心里的世界。
