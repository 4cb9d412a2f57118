### Russian (ru).
### Form of address: ты, quiet and close, as a gentle guide speaks to one person. (In support.ftl too: it is one voice.)
### Gender: no past tense and no short adjectives about the reader or the speaker of the needs; present tense, impersonal forms
### («тебе важно», «мне трудно») and nouns instead.
### Words to keep: numb = онемение / ничего не чувствую, cut off = отрезанность от всего, practice = практика, therapist = психотерапевт, психолог,
### crisis line = линия помощи, takeaway = с собой, healing = исцеление (never «лечение»). Quotation marks: « » and „ “ inside.

## Causes

cause-repeated-hurt-title = Боль снова и снова
cause-repeated-hurt-text = Когда ранят раз за разом, чувствовать меньше кажется единственным способом выдержать.
cause-loss-title = Утрата или горе
cause-loss-text = Кого-то дорогого или чего-то важного больше нет, и прочувствовать всё сразу было бы слишком тяжело.
cause-betrayal-title = Предательство близкого человека
cause-betrayal-text = Доверие разрушил тот, на кого можно было положиться, и теперь близость кажется риском.
cause-unsupported-title = Рядом никого не было
cause-unsupported-text = Когда твои чувства некому услышать, учишься прятать их подальше, даже от себя.
cause-chronic-stress-title = Долгий стресс или выгорание
cause-chronic-stress-text = Когда жизнь слишком долго требует слишком много, психика бережёт силы и приглушает чувства.
cause-trauma-title = Травма или страх новой боли
cause-trauma-text = Случилось что-то страшное, и часть тебя стоит на страже, чтобы это не повторилось.

## Safe spaces

safe-space-trusted-person-title = Один человек, которому ты доверяешь
safe-space-trusted-person-text = Тот, кто слушает, никому не пересказывает и не торопит.
safe-space-quiet-place-title = Своё тихое место
safe-space-quiet-place-text = Комната, скамейка, угол в библиотеке: там, где никому ничего от тебя не нужно.
safe-space-supportive-community-title = Круг, где тебя поддержат
safe-space-supportive-community-text = Группа, где можно быть собой, вживую или в сети.
safe-space-therapist-title = Психотерапевт или психолог
safe-space-therapist-text = Человек, чья работа — бережно слушать и помогать во всём разобраться.

## Trust builders

trust-builder-steady-support-title = Постоянная поддержка
trust-builder-steady-support-text = Другой человек рядом и в обычные дни, а не только время от времени.
trust-builder-respected-boundaries-title = Уважение к твоим границам
trust-builder-respected-boundaries-text = Твоё «нет» или «пока нет» слышат и соблюдают.
trust-builder-honest-talk-title = Честный разговор
trust-builder-honest-talk-text = Вы оба говорите правду, даже когда это непросто.
trust-builder-time-title = Время
trust-builder-time-text = Доверие складывается из многих маленьких хороших минут, а им нужно время.

## Help signals

help-signal-deep-title = глубокое
help-signal-deep-text = Оно проникает во всё, и почти ничто до тебя не доходит.
help-signal-long-lasting-title = долгое
help-signal-long-lasting-text = Оно длится месяцами или годами.
help-signal-linked-to-trauma-title = связано с травмой
help-signal-linked-to-trauma-text = Оно началось с чего-то страшного, что с тобой случилось.
help-signal-linked-to-depression-title = связано с депрессией
help-signal-linked-to-depression-text = С ним пришло тяжёлое, подавленное настроение, и обычные дела стали очень трудными.

## Therapy benefits

therapy-benefit-explore-emotions-title = разобраться в своих эмоциях
therapy-benefit-explore-emotions-text = Можно понять, что ты чувствуешь, в своём темпе и не в одиночку.
therapy-benefit-process-past-pain-title = пережить старую боль
therapy-benefit-process-past-pain-text = К тому, что всё ещё болит, можно подходить безопасно, понемногу.
therapy-benefit-healthy-coping-title = найти способы справляться, которые идут на пользу
therapy-benefit-healthy-coping-text = Можно пробовать другие пути через трудные минуты и оставлять те, что помогают.
therapy-benefit-rebuild-awareness-title = снова замечать эмоции
therapy-benefit-rebuild-awareness-text = Можно научиться ловить чувство, пока оно ещё маленькое и тихое.

## Hope choices

hope-choice-be-honest-title = быть честнее с собой
hope-choice-be-honest-text = Скажи, что для тебя сегодня правда, даже если слышишь её только ты.
hope-choice-tend-your-needs-title = заботиться о том, что тебе нужно
hope-choice-tend-your-needs-text = Дай себе что-то одно, о чём просит душа: отдых, утешение, компанию или тишину.
hope-choice-allow-vulnerability-title = позволить себе открыться
hope-choice-allow-vulnerability-text = Поделись чем-то хрупким с тем, кто обойдётся с этим бережно.
hope-choice-seek-connection-title = искать связь, в которой есть смысл
hope-choice-seek-connection-text = Сделай маленький шаг к человеку или делу, которые тебе важны.
