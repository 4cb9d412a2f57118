### Chinese (simplified), zh-Hans.
### Form of address: 你, warm and equal, as gentle self-help is written.
### Gender: Chinese verbs and adjectives carry none; 他/她 is avoided, others are 对方, 别人, 身边的人.
### Words to keep: numb 麻木, cut off 隔绝, practice 练习, therapist/counselor 心理咨询师, community 团体,
### crisis line 援助热线, takeaway 带走的一句话, healing 愈合/好起来 (never 治愈), spiritual practice 心灵的安放.

## Why a practice was picked

reason-serves = 因为你说：“{ $need }”。
reason-serves-also = 对“{ $need }”也可能有帮助。
reason-heard = 因为你说：“{ $words }”。
reason-suits = 它适合你提到的情况：“{ $cause }”。
reason-gentle = 它很温和，而你现在正需要温和。
reason-calming = 它能帮你先安定下来。
reason-help-due = 这件事，你不必一个人扛。
reason-first-step = 从这里开始，比较轻松。
reason-within-reach = 它很温和，此时此地就能做。
reason-done-lately = 你不久前刚做过，所以排在后面一些。

## What was held back

held-back-minutes = 还有 { $count } 个练习，等你时间多一些时，也许会有帮助。
held-back-alone = 还有 { $count } 个练习，等有让你安心的人在身边时，也许会有帮助。
held-back-with-someone = 还有 { $count } 个练习，等你有一点独处的时间时，也许会有帮助。
held-back-place = 还有 { $count } 个练习，换个地方也许会有帮助，比如安静的房间或户外。
held-back-effort = 还有 { $count } 个练习，等哪天你力气多一些，也许会有帮助。
held-back-care = 还有 { $count } 个练习，可以等心里平静一些再做。
