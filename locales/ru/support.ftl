### Russian (ru).
### Form of address: ты, quiet and close, as a gentle guide speaks to one person. (In support.ftl too: it is one voice.)
### Gender: no past tense and no short adjectives about the reader or the speaker of the needs; present tense, impersonal forms
### («тебе важно», «мне трудно») and nouns instead.
### Words to keep: numb = онемение / ничего не чувствую, cut off = отрезанность от всего, practice = практика, therapist = психотерапевт, психолог,
### crisis line = линия помощи, takeaway = с собой, healing = исцеление (never «лечение»). Quotation marks: « » and „ “ inside.

## The crisis card

crisis-title = Пожалуйста, свяжись с кем-нибудь сейчас
crisis-matter = Твоя жизнь важна, и ты не в одиночестве. То, что ты чувствуешь, может измениться, и есть те, кто хочет помочь.
crisis-emergency = Если опасность рядом прямо сейчас, звони { $number }. Тебе ответят и помогут.
crisis-emergency-local = Если опасность рядом прямо сейчас, звони в местную службу спасения. Тебе ответят и помогут.
crisis-lines = Эти люди готовы выслушать и помочь:
crisis-directory = На { $address } можно найти тех, кто выслушает, в твоей стране.
crisis-tell = Скажи кому-то рядом, насколько тебе плохо. Попроси побыть с тобой, пока не придёт помощь.
crisis-distance = Отойди подальше от всего, что может тебе навредить. Попроси кого-нибудь помочь тебе с этим.
crisis-someone-else = Если страшно за другого человека, останься рядом, если это безопасно. Позвоните за помощью вместе.
crisis-not-a-service = Этот гид — не кризисная служба, и написанное никто не видит. Но живой человек может быть рядом, обратись к нему.
crisis-waiting = Пока ждёшь или уже после разговора с кем-то

## How a line is reached

reach-call = Позвонить: { $number }
reach-text = Отправить SMS { $word } на номер { $number }
reach-call-or-text = Позвонить или написать SMS: { $number }
reach-call-either = Позвонить: { $number } или { $other }

## The professional card

professional-title = Ты заслуживаешь больше поддержки, чем может дать гид
professional-more = То, что ты несёшь, похоже, очень тяжело. Возможно, пора, чтобы помог тот, кто этому учился. Это не слабость. Многим от этого действительно становится легче.
professional-heard = Это может тебе подойти, если онемение:
professional-room = Терапия даёт место, чтобы:
professional-begin = Первый шаг может быть маленьким. Напиши психологу, психотерапевту или своему врачу: «В последнее время чувствую отрезанность от всего и хочу получить помощь». Можно попросить того, кому доверяешь, поискать вместе.
professional-no-diagnosis = Это не диагноз. Сказать больше может только специалист, который тебя выслушает, и тебе там будут рады.
professional-if-worse = Если однажды станет так тяжело, что возникнет опасность, сразу звони и проси о помощи. Твоя жизнь важна.
