### Russian (ru).
### Form of address: ты, quiet and close, as a gentle guide speaks to one person. (In support.ftl too: it is one voice.)
### Gender: no past tense and no short adjectives about the reader or the speaker of the needs; present tense, impersonal forms
### («тебе важно», «мне трудно») and nouns instead.
### Words to keep: numb = онемение / ничего не чувствую, cut off = отрезанность от всего, practice = практика, therapist = психотерапевт, психолог,
### crisis line = линия помощи, takeaway = с собой, healing = исцеление (never «лечение»). Quotation marks: « » and „ “ inside.

## The needs, as a person would choose one from a list

need-feel-again-title = Ничего не чувствую, или внутри пусто
need-be-kind-title = Осуждаю или виню себя
need-understand-why-title = Не понимаю, почему со мной это случилось
need-notice-feelings-title = Не могу понять, что чувствую и что мне нужно
need-face-feelings-title = Боюсь своих чувств, или они меня захлёстывают
need-calm-body-title = Напряжение, усталость, нервы на взводе
need-be-heard-title = Мне одиноко, и никто не понимает
need-speak-up-title = Держу свои чувства в себе
need-trust-again-title = Мне трудно доверять и подпускать людей ближе
need-feel-alive-title = Ничто не даёт радости и смысла
need-be-present-title = Мыслями я всегда где-то в другом месте
need-be-patient-title = Всё идёт слишком долго или откатилось назад
need-find-hope-title = Больше нет надежды, что станет лучше
need-get-help-title = Думаю, мне нужна помощь специалиста
