### Chinese (simplified), zh-Hans.
### Form of address: 你, warm and equal, as gentle self-help is written.
### Gender: Chinese verbs and adjectives carry none; 他/她 is avoided, others are 对方, 别人, 身边的人.
### Words to keep: numb 麻木, cut off 隔绝, practice 练习, therapist/counselor 心理咨询师, community 团体,
### crisis line 援助热线, takeaway 带走的一句话, healing 愈合/好起来 (never 治愈), spiritual practice 心灵的安放.

## The guide itself

language-name = 简体中文

guide-title = 如何与内心重新连接

guide-opening =
    从外面看，日子照常过着。你上班，说话，把该做的事做完，甚至也会笑。可心里有什么静了下去，像隔着一段距离：离自己远，离别人远，离曾经在意的一切也远。

    也许你觉得麻木，觉得空。也许你在想，那些感受都去了哪里。

guide-no-failure =
    这不是你的错，也不是你有什么毛病。它往往是一种回应：回应压力、心碎、创伤、失望，或者只是有太多的事，压了太久。

    亲近的感觉可以重新建立。这需要时间，也需要你对自己多一点耐心。

guide-promise =
    回来的路，不是强装开心，而是允许自己：去感受，去信任，把心打开一点点。先对自己，再慢慢地，对这个世界。

guide-closing =
    你的心并没有丢。它只是学会了保护自己。在麻木的下面，感受还在，等着温柔，等着耐心，也等着安全。

    你不必装作快乐。真正要紧的，是重新做一个完整的人，有艰难，也有美好。

    不必一下子全做到。朝自己迈出诚实的一步，哪怕很小，好起来就已经开始了。
