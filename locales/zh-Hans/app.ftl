### Chinese (simplified), zh-Hans.
### Form of address: 你, warm and equal, as gentle self-help is written.
### Gender: Chinese verbs and adjectives carry none; 他/她 is avoided, others are 对方, 别人, 身边的人.
### Words to keep: numb 麻木, cut off 隔绝, practice 练习, therapist/counselor 心理咨询师, community 团体,
### crisis line 援助热线, takeaway 带走的一句话, healing 愈合/好起来 (never 治愈), spiritual practice 心灵的安放.

## Headings

label-steps = 步骤
label-practices = 练习
label-causes = 常见的原因
label-safe-spaces = 安全的地方
label-trust-builders = 什么能让信任生长
label-help-signals = 可能需要帮助的迹象
label-therapy-benefits = 心理咨询给你的空间
label-hope-choices = 通向希望的选择
label-needs = 需要
label-languages = 语言
label-support = 支持
label-takeaway = 带走的一句话
label-how = 怎么做
label-why = 为什么可能有帮助
label-because = 为什么选它
label-picks = 此刻适合你的
label-serves = 适合这样的时候
label-held-back = 留到以后
label-no-picks = 眼下没有正合适的。多一点时间，或换个地方，就会有。

## Measures and places of a practice

minutes = { $minutes } 分钟
step-number = 第 { $number } 步，共 { $total } 步
instruction-number = { $number } / { $total }

label-effort = 费力程度
label-effort-gentle = 轻松
label-effort-moderate = 需要一些力气
label-effort-brave = 需要勇气
label-company = 和谁一起
label-company-alone = 独自一人
label-company-with-someone = 和别人一起
label-company-either = 独自或和别人一起都行
label-place = 地点
label-place-anywhere = 任何地方
label-place-quiet = 安静的地方
label-place-outdoors = 户外

## The check-in

check-in-welcome = 你好。你来了，真好。随时都可以停下。
check-in-own-words = 用你自己的话说说，你现在怎么样？几个字就够，什么都不会保存。按回车键可以从列表里选。
check-in-heard = 我听到的是：
check-in-not-heard = 我没能听明白。这是我的不足，不是你的问题。也许列表能帮上忙。
check-in-ask-needs = 下面哪些符合你？输入编号，用空格隔开；都不符合就按回车键。
check-in-ask-minutes = 你有多少分钟？多久都行的话，就按回车键。
check-in-not-a-number = “{ $text }”不在可选的数字里。请再试一次。
check-in-ask-guide = 想让我一步步带你做一个吗？输入它的编号，或按回车键结束。
check-in-goodbye = 好好照顾自己。想回来的时候，随时都可以。

## Choosing, in an app

choose-language = 语言
choose-own-words = 用自己的话说
choose-own-words-hint = 几个字就够。你写的内容只留在这台设备上，不会保存。
choose-needs = 或者选出符合你的
choose-causes = 可能的起因
choose-minutes = 我有的时间
choose-company = 谁在我身边
choose-company-alone = 我独自一人
choose-company-with-someone = 有让我安心的人在
choose-place = 我在哪里
choose-place-quiet = 在安静的房间
choose-place-outdoors = 在户外
choose-place-anywhere = 在人多的地方
choose-effort = 我现在有多少力气
choose-any = 都可以
choose-country = 国家或地区
choose-show = 看看什么可能有帮助
choose-read-guide = 阅读整份指南
choose-start-over = 重新开始
choose-back = 返回
choose-understood = 听懂了这些
choose-nothing-understood = 没能从这些话里听出你的需要。你可以从列表里选。
choose-go-to-support = 前往支持与帮助
choose-not-medical = 本指南不能代替医疗。
choose-not-translated = 尚未翻译（{ $language }）

## Being led through a practice

session-begin = 开始
session-next = 下一步
session-previous = 上一步
session-pause = 暂停
session-paused = 已暂停。慢慢来，不着急。
session-continue = 继续
session-skip = 跳过
session-stop = 停止
session-stopped = 你停下来了，没关系。做过的都算数。
session-finished = 全部做完了。谢谢你给了自己这段时间。
session-breathe-in = 吸气
session-breathe-out = 呼气
session-progress = 进度
session-keys = { $next }：下一步 · { $pause }：暂停 · { $stop }：停止
