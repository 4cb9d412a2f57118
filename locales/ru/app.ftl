### Russian (ru).
### Form of address: ты, quiet and close, as a gentle guide speaks to one person. (In support.ftl too: it is one voice.)
### Gender: no past tense and no short adjectives about the reader or the speaker of the needs; present tense, impersonal forms
### («тебе важно», «мне трудно») and nouns instead.
### Words to keep: numb = онемение / ничего не чувствую, cut off = отрезанность от всего, practice = практика, therapist = психотерапевт, психолог,
### crisis line = линия помощи, takeaway = с собой, healing = исцеление (never «лечение»). Quotation marks: « » and „ “ inside.

## Headings

label-steps = Шаги
label-practices = Практики
label-causes = Частые причины
label-safe-spaces = Безопасные места
label-trust-builders = Из чего складывается доверие
label-help-signals = Когда помощь может быть кстати
label-therapy-benefits = Чем может помочь терапия
label-hope-choices = Выбор в сторону надежды
label-needs = Потребности
label-languages = Языки
label-support = Поддержка
label-takeaway = Взять с собой
label-how = Как это делать
label-why = Почему это может помочь
label-because = Почему именно это
label-picks = Для тебя, прямо сейчас
label-serves = Подходит, если это про тебя
label-held-back = На другой раз
label-no-picks = Под эти условия сейчас ничего не подошло. Будет чуть больше времени или другое место — и что-нибудь найдётся.

## Measures and places of a practice

minutes =
    { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }
step-number = Шаг { $number } из { $total }
instruction-number = { $number } из { $total }

label-effort = Усилие
label-effort-gentle = бережно
label-effort-moderate = нужно немного усилий
label-effort-brave = нужна смелость
label-company = С кем
label-company-alone = наедине с собой
label-company-with-someone = с кем-то
label-company-either = наедине с собой или с кем-то
label-place = Место
label-place-anywhere = где угодно
label-place-quiet = в тихом месте
label-place-outdoors = на свежем воздухе

## The check-in

check-in-welcome = Привет. Хорошо, что ты здесь. Остановиться можно в любой момент.
check-in-own-words = Расскажи своими словами, как ты. Хватит и нескольких слов. Ничего не сохраняется. Нажми Enter, чтобы выбрать из списка.
check-in-heard = Вот что удалось понять:
check-in-not-heard = Понять как следует не получилось, и это не твоя вина. Может быть, поможет список.
check-in-ask-needs = Что из этого про тебя? Введи номера через пробел или нажми Enter, если ничего не подходит.
check-in-ask-minutes = Сколько у тебя минут? Нажми Enter, если это не важно.
check-in-not-a-number = «{ $text }» — такого номера в списке нет. Попробуй ещё раз.
check-in-ask-guide = Провести тебя по одной из практик шаг за шагом? Введи номер или нажми Enter, чтобы закончить.
check-in-goodbye = Береги себя. Возвращайся, когда захочешь.

## Choosing, in an app

choose-language = Язык
choose-own-words = Скажи своими словами
choose-own-words-hint = Хватит нескольких слов. Написанное остаётся на этом устройстве и не сохраняется.
choose-needs = Или выбери, что подходит
choose-causes = Что могло к этому привести
choose-minutes = Сколько у меня времени
choose-company = Кто рядом
choose-company-alone = Рядом никого
choose-company-with-someone = Рядом надёжный человек
choose-place = Где я
choose-place-quiet = В тихой комнате
choose-place-outdoors = На свежем воздухе
choose-place-anywhere = В людном месте
choose-effort = Сколько у меня сил
choose-any = Не важно
choose-country = Страна
choose-show = Показать, что может помочь
choose-read-guide = Прочитать гид целиком
choose-start-over = Начать заново
choose-back = Назад
choose-understood = Что удалось понять
choose-nothing-understood = По этим словам не получилось понять, что тебе нужно. Можно выбрать из списка.
choose-go-to-support = Перейти к поддержке
choose-not-medical = Этот гид не заменяет медицинскую помощь.
choose-not-translated = Пока не переведено ({ $language })

## Being led through a practice

session-begin = Начать
session-next = Дальше
session-previous = Назад
session-pause = Пауза
session-paused = Пауза. Времени столько, сколько нужно.
session-continue = Продолжить
session-skip = Пропустить
session-stop = Остановить
session-stopped = Остановиться здесь — это нормально. То, что уже сделано, было не зря.
session-finished = На этом всё. Спасибо, что даёшь себе это время.
session-breathe-in = Вдох
session-breathe-out = Выдох
session-progress = Ход практики
session-keys = { $next }: дальше · { $pause }: пауза · { $stop }: остановить
