### Chinese (simplified), zh-Hans.
### Form of address: 你, warm and equal, as gentle self-help is written.
### Gender: Chinese verbs and adjectives carry none; 他/她 is avoided, others are 对方, 别人, 身边的人.
### Words to keep: numb 麻木, cut off 隔绝, practice 练习, therapist/counselor 心理咨询师, community 团体,
### crisis line 援助热线, takeaway 带走的一句话, healing 愈合/好起来 (never 治愈), spiritual practice 心灵的安放.

## The crisis card

crisis-title = 请现在就联系一个人
crisis-matter = 你很重要，你不是一个人在面对。现在的感受是可以改变的，有人愿意陪你走过去。
crisis-emergency = 如果你此刻有危险，请拨打 { $number }。会有人接听并帮助你。
crisis-emergency-local = 如果你此刻有危险，请拨打当地的紧急求助电话。会有人接听并帮助你。
crisis-lines = 这里有人愿意听你说，也愿意帮你：
crisis-directory = 你可以在 { $address } 找到你所在国家愿意倾听的人。
crisis-tell = 告诉身边的人你有多难受。请对方陪着你，直到帮助到来。
crisis-distance = 请离可能伤害你的东西远一些。可以请人帮你做这件事。
crisis-someone-else = 如果你担心的是别人，在安全的前提下陪着对方。一起打电话求助。
crisis-not-a-service = 这份指南不是危机服务，没有人在看你写下的话。但会有人愿意陪着你，请伸出手，联系一个人。
crisis-waiting = 在等待的时候，或已经联系上人之后

## How a line is reached

reach-call = 拨打 { $number }
reach-text = 发短信 { $word } 到 { $number }
reach-call-or-text = 拨打 { $number }，或发短信到这个号码
reach-call-either = 拨打 { $number } 或 { $other }

## The professional card

professional-title = 你值得拥有比这份指南更多的支持
professional-more = 你背负的听起来很沉，也许是时候让受过训练的人来帮你了。这不是软弱。许多人发现，这真的很有帮助。
professional-heard = 如果麻木是这样的，专业的帮助可能适合你：
professional-room = 心理咨询会给你空间，去：
professional-begin = 第一步可以很小。给心理咨询师或医生写一句：“我最近觉得和一切都隔绝了，想得到一些帮助。”也可以请你信任的人陪你一起找。
professional-no-diagnosis = 这不是诊断。只有受过训练、认真听你说的人，才能告诉你更多。你愿意来，对方会很高兴。
professional-if-worse = 如果有一天沉重到你可能有危险，请马上打电话求助。你很重要。
