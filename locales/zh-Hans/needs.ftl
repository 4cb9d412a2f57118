### Chinese (simplified), zh-Hans.
### Form of address: 你, warm and equal, as gentle self-help is written.
### Gender: Chinese verbs and adjectives carry none; 他/她 is avoided, others are 对方, 别人, 身边的人.
### Words to keep: numb 麻木, cut off 隔绝, practice 练习, therapist/counselor 心理咨询师, community 团体,
### crisis line 援助热线, takeaway 带走的一句话, healing 愈合/好起来 (never 治愈), spiritual practice 心灵的安放.

## The needs, as a person would choose one from a list

need-feel-again-title = 我觉得麻木，或者空空的
need-be-kind-title = 我总在评判和责怪自己
need-understand-why-title = 我不知道自己为什么变成这样
need-notice-feelings-title = 我说不清自己有什么感受、需要什么
need-face-feelings-title = 我害怕自己的感受，或者会被它淹没
need-calm-body-title = 我紧绷、疲惫，静不下来
need-be-heard-title = 我觉得孤单，没有人懂
need-speak-up-title = 我把感受都憋在心里
need-trust-again-title = 我很难信任别人，不敢让人靠近
need-feel-alive-title = 没有什么让我高兴，或让我觉得有意义
need-be-present-title = 我的心思总在别处
need-be-patient-title = 我好得太慢，或者又退回去了
need-find-hope-title = 我不再相信会好起来
need-get-help-title = 我想我需要专业的帮助
