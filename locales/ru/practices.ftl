### Russian (ru).
### Form of address: ты, quiet and close, as a gentle guide speaks to one person. (In support.ftl too: it is one voice.)
### Gender: no past tense and no short adjectives about the reader or the speaker of the needs; present tense, impersonal forms
### («тебе важно», «мне трудно») and nouns instead.
### Words to keep: numb = онемение / ничего не чувствую, cut off = отрезанность от всего, practice = практика, therapist = психотерапевт, психолог,
### crisis line = линия помощи, takeaway = с собой, healing = исцеление (never «лечение»). Quotation marks: « » and „ “ inside.

## Step 1. Acknowledge

practice-name-it-title = Скажи это прямо
practice-name-it-summary = Скажи себе, что чувствуешь отрезанность от всего и что это важно.
practice-name-it-how-1 = Остановись на минуту там, где ты сейчас.
practice-name-it-how-2 = Скажи себе, вслух или нет: «Сейчас я чувствую отрезанность от всего, и это важно».
practice-name-it-how-3 = Если другие слова вернее, возьми их.
practice-name-it-how-4 = Пока ничего не объясняй и не исправляй. Пусть слова просто побудут.
practice-name-it-why = То, что названо, больше не нужно носить в темноте.

practice-drop-the-comparison-title = Отложи сравнение
practice-drop-the-comparison-summary = Заметь «я не имею права» и «другим хуже» и отпусти их.
practice-drop-the-comparison-how-1 = Вспомни, как тебе было в последнее время, и прислушайся, что ты себе об этом говоришь.
practice-drop-the-comparison-how-2 = Поймай одну фразу, которая начинается с «я не имею права» или «другим хуже».
practice-drop-the-comparison-how-3 = Представь, что ставишь эту фразу на землю, как тяжёлую сумку.
practice-drop-the-comparison-how-4 = На её место положи другую: «Мне трудно, и этого достаточно».
practice-drop-the-comparison-why = Боль — не соревнование, и доброта открывает то, что держит закрытым осуждение.

## Step 2. Understand

practice-thank-the-shield-title = Поблагодари щит
practice-thank-the-shield-summary = Оглянись на время, когда чувств стало меньше, и на то, от чего это защищало.
practice-thank-the-shield-how-1 = Сядь в тихом месте, если хочешь — с бумагой и ручкой.
practice-thank-the-shield-how-2 = Спроси себя: «Когда чувств стало меньше?» Хватит и догадки.
practice-thank-the-shield-how-3 = Спроси: «Что тогда было для меня слишком?» Смотри издалека, будто через окно.
practice-thank-the-shield-how-4 = Скажи той части себя, что закрылась: «Спасибо. Ты хотела меня уберечь».
practice-thank-the-shield-how-5 = Если станет тяжело, остановись, оглядись вокруг и вернись в другой день.
practice-thank-the-shield-why = Когда видишь в онемении щит, больше не нужно бороться с ним как с изъяном.

## Step 3. Begin with yourself

practice-quiet-time-title = Немного тишины
practice-quiet-time-summary = Проведи несколько минут без всего, что отвлекает.
practice-quiet-time-how-1 = Оставь телефон в другой комнате или выключи его.
practice-quiet-time-how-2 = Сядь или ляг так, как удобно телу.
practice-quiet-time-how-3 = Нарочно ничего не делай. Пусть мысли приходят и уходят.
practice-quiet-time-how-4 = Если слишком пусто, посмотри в окно и дай глазам там отдохнуть.
practice-quiet-time-why = В тишине слышно, что внутри по-прежнему есть целый мир.

practice-write-it-down-title = Запиши, что чувствуешь — или что не чувствуешь ничего
practice-write-it-down-summary = Перенеси на бумагу то, что внутри, даже если это «ничего».
practice-write-it-down-how-1 = Возьми лист, который больше никто не прочтёт.
practice-write-it-down-how-2 = Начни с «Сейчас я чувствую» и пиши всё, что придёт. «Ничего» — хороший ответ.
practice-write-it-down-how-3 = Пиши несколько минут. Ошибки не важны.
practice-write-it-down-how-4 = Прочти один раз так, как читают слова друга. Потом сохрани или порви.
practice-write-it-down-why = Слова помогают увидеть то, что внутри.

practice-notice-sensations-title = Почувствуй тело изнутри
practice-notice-sensations-summary = Медленно пройди вниманием по телу и посмотри, что там.
practice-notice-sensations-how-1 = Сядь и почувствуй, где тебя держит стул.
practice-notice-sensations-how-2 = Медленно веди внимание от ступней к лицу.
practice-notice-sensations-how-3 = В каждом месте спроси: тепло или прохладно, туго или свободно, или ничего?
practice-notice-sensations-how-4 = Ничего не меняй. Ты просто смотришь.
practice-notice-sensations-how-5 = Если станет слишком, открой глаза и прижми ступни к полу.
practice-notice-sensations-why = Чувства часто сначала говорят через тело, задолго до того, как получают имя.

practice-ask-what-i-need-title = Спроси, что тебе нужно
practice-ask-what-i-need-summary = Задай себе один простой вопрос и подожди ответа.
practice-ask-what-i-need-how-1 = Положи руку на грудь или живот, если это приятно.
practice-ask-what-i-need-how-2 = Спроси: «Что мне сейчас нужно?»
practice-ask-what-i-need-how-3 = Подожди несколько вдохов. Может быть, это что-то совсем простое: вода, отдых, свежий воздух, чей-то голос.
practice-ask-what-i-need-how-4 = Дай себе это или хотя бы немного этого.
practice-ask-what-i-need-why = Каждый раз, когда спрашиваешь и слушаешь, ты чуть ближе к себе.

## Step 4. Allow feelings

practice-let-tears-come-title = Позволь слезам прийти
practice-let-tears-come-summary = Когда хочется плакать, дай слезам место.
practice-let-tears-come-how-1 = Уйди туда, где никто не помешает, и положи рядом платок и воду.
practice-let-tears-come-how-2 = Если слезам помогает песня или фотография, пусть помогает.
practice-let-tears-come-how-3 = Пусть слёзы придут или не придут. Заставлять себя не нужно.
practice-let-tears-come-how-4 = Остановись, когда захочешь: умойся, выпей воды, почувствуй ступни на полу.
practice-let-tears-come-why = Плач — один из способов тела отпустить то, что оно слишком долго держало.

practice-admit-hurt-title = Признай, что больно
practice-admit-hurt-summary = Когда что-то ранит, скажи себе об этом без оправданий.
practice-admit-hurt-how-1 = Вспомни какую-нибудь мелочь, которая тебя недавно задела.
practice-admit-hurt-how-2 = Скажи: «Мне от этого больно». Без «но это пустяк».
practice-admit-hurt-how-3 = Заметь, что происходит внутри. Делать с этим ничего не надо.
practice-admit-hurt-how-4 = Скажи себе что-нибудь доброе, как близкому человеку.
practice-admit-hurt-why = Боль, которой позволили быть, становится легче той, что приходится прятать.

practice-accept-lonely-or-scared-title = Позволь одиночеству или страху побыть рядом
practice-accept-lonely-or-scared-summary = Дай немного места одиночеству или страху.
practice-accept-lonely-or-scared-how-1 = Тихо скажи, кто пришёл: «Здесь одиночество» или «Здесь страх».
practice-accept-lonely-or-scared-how-2 = Найди, где оно в теле, и, если хочется, положи туда тёплую ладонь.
practice-accept-lonely-or-scared-how-3 = Скажи ему: «Можешь немного побыть здесь».
practice-accept-lonely-or-scared-how-4 = Потом переведи взгляд на что-то близкое и простое: чашку, плед, свет за окном.
practice-accept-lonely-or-scared-why = Чувству, которое впустили, незачем колотить в дверь.

## Step 5. Through the body

practice-slow-walk-title = Медленная прогулка
practice-slow-walk-summary = Пройдись медленнее, чем нужно, никуда не торопясь.
practice-slow-walk-how-1 = Выйди на улицу или выбери длинный коридор.
practice-slow-walk-how-2 = Иди вдвое медленнее обычного.
practice-slow-walk-how-3 = Чувствуй каждый шаг: пятка, подошва, пальцы.
practice-slow-walk-how-4 = Когда мысли убегают вперёд, верни их к следующему шагу.
practice-slow-walk-why = Спокойный ровный шаг говорит нервам, что опасность миновала.

practice-stretch-or-yoga-title = Растяжка или немного простой йоги
practice-stretch-or-yoga-summary = Двигай телом мягко и слушай, что оно говорит.
practice-stretch-or-yoga-how-1 = Встань или сядь так, чтобы рукам было свободно.
practice-stretch-or-yoga-how-2 = Потянись вверх, потом медленно опусти руки. Повтори три раза.
practice-stretch-or-yoga-how-3 = Покрути плечами и мягко наклони голову в одну и в другую сторону.
practice-stretch-or-yoga-how-4 = Тянись ровно настолько, насколько приятно. Больно быть не должно.
practice-stretch-or-yoga-how-5 = В конце постой спокойно и заметь, что изменилось.
practice-stretch-or-yoga-why = Мягкое движение помогает снова ощущать, и чувствовать становится безопаснее.

practice-deep-breathing-title = Дыши животом и не спеша
practice-deep-breathing-summary = Пусть дыхание опустится в живот, а выдох будет длиннее вдоха.
practice-deep-breathing-how-1 = Удобно сядь или ляг, можно положить ладонь на живот.
practice-deep-breathing-how-2 = Вдохни носом и почувствуй, как поднимается живот.
practice-deep-breathing-how-3 = Выдыхай медленно, чуть дольше, чем вдох. Без усилия.
practice-deep-breathing-how-4 = Продолжай несколько минут. Если закружится голова, отпусти дыхание, пусть идёт само.
practice-deep-breathing-why = Долгий выдох успокаивает нервы, и чувства могут подниматься мягко.

practice-time-in-nature-title = Побыть на природе
practice-time-in-nature-summary = Побудь там, где что-то растёт и зеленеет, и дай этому подействовать.
practice-time-in-nature-how-1 = Найди парк, сад, берег или хотя бы одно дерево.
practice-time-in-nature-how-2 = Погуляй или посиди там, убрав телефон.
practice-time-in-nature-how-3 = Выбери, что рассмотреть повнимательнее: кору, воду, птицу, небо.
practice-time-in-nature-how-4 = Останься чуть дольше, чем хотелось сначала.
practice-time-in-nature-why = Там никто ничего не требует, и тело может больше не быть начеку.

## Step 6. Safe spaces

practice-choose-a-safe-space-title = Выбери своё безопасное место
practice-choose-a-safe-space-summary = Выбери одно-два места или людей, с которыми спокойно, и реши, когда пойдёшь.
practice-choose-a-safe-space-how-1 = Вспомни места и людей, которых знаешь. С кем или где тебе легче дышится?
practice-choose-a-safe-space-how-2 = Выбери одно или два. Тихий угол значит не меньше, чем человек.
practice-choose-a-safe-space-how-3 = Назначь день и час, хотя бы ненадолго.
practice-choose-a-safe-space-how-4 = Запиши там, где увидишь.
practice-choose-a-safe-space-why = Открываться легче там, где точно безопасно.

## Step 7. Small expressions

practice-say-it-hurt-title = Скажи, что было больно
practice-say-it-hurt-summary = Скажи человеку, что его слова или поступок ранили, вместо того чтобы молчать.
practice-say-it-hurt-how-1 = Выбери что-то небольшое и того, кто бережно к тебе относится.
practice-say-it-hurt-how-2 = Найди спокойную минуту, не посреди ссоры.
practice-say-it-hurt-how-3 = Начни с себя: «Мне было больно, когда это случилось».
practice-say-it-hurt-how-4 = Скажи один раз, и пусть будет пауза. Побеждать не нужно.
practice-say-it-hurt-why = То, что сказано вслух, больше не стоит между вами.

practice-share-a-joy-title = Поделись маленькой радостью
practice-share-a-joy-summary = Расскажи кому-нибудь о том, что тебя порадовало.
practice-share-a-joy-how-1 = Вспомни что-то из сегодняшнего дня, что было хоть немного хорошим.
practice-share-a-joy-how-2 = Выбери того, кому будет приятно услышать.
practice-share-a-joy-how-3 = Расскажи в двух словах: «Это меня сегодня порадовало».
practice-share-a-joy-how-4 = Дай ответу до тебя дойти, хотя бы на один вдох.
practice-share-a-joy-why = Разделённая радость — двойная радость, и она сближает.

practice-show-appreciation-title = Покажи, что ценишь человека
practice-show-appreciation-summary = Скажи одному человеку спасибо за что-то важное, вслух или коротким сообщением.
practice-show-appreciation-how-1 = Вспомни того, кто сделал тебе добро, недавно или давно.
practice-show-appreciation-how-2 = Скажи точно: что этот человек сделал и что это тебе дало.
practice-show-appreciation-how-3 = Скажи или напиши в две строки и отправь.
practice-show-appreciation-how-4 = Потом заметь, что чувствуешь, каким бы ни был ответ.
practice-show-appreciation-why = Каждый маленький знак тепла учит быть ближе к людям.

practice-admit-overwhelm-title = Признай, что всего слишком много
practice-admit-overwhelm-summary = Скажи тому, кому доверяешь, что на тебе больше, чем ты можешь унести.
practice-admit-overwhelm-how-1 = Выбери человека, который не осуждает.
practice-admit-overwhelm-how-2 = Скажи просто: «Сейчас для меня всего слишком много».
practice-admit-overwhelm-how-3 = Если знаешь, что поможет, попроси. Если нет, скажи и об этом.
practice-admit-overwhelm-how-4 = Дай себя выслушать. Никому ничего не нужно объяснять.
practice-admit-overwhelm-why = Когда кто-то знает, как тебе тяжело, ты несёшь это уже не в одиночку.

## Step 8. Relearn trust

practice-let-one-person-closer-title = Подпусти одного человека чуть ближе
practice-let-one-person-closer-summary = Поделись маленькой правдой с безопасным человеком и посмотри, как с ней обойдутся.
practice-let-one-person-closer-how-1 = Выбери того, кто всегда ровен и добр с тобой.
practice-let-one-person-closer-how-2 = Выбери что-то настоящее, но небольшое: то, что ты можешь доверить другому.
practice-let-one-person-closer-how-3 = Поделись и на сегодня на этом остановись.
practice-let-one-person-closer-how-4 = В следующие дни смотри: бережно ли к этому относятся?
practice-let-one-person-closer-how-5 = Если да, когда-нибудь можно рассказать ещё немного. Если нет, теперь ты это знаешь и бережёшь свои границы.
practice-let-one-person-closer-why = Доверие возвращается через маленькую правду, с которой обошлись бережно.

## Step 9. Feel alive

practice-music-title = Музыка, которая трогает
practice-music-summary = Послушай что-то одно, от начала до конца и со всем вниманием.
practice-music-how-1 = Выбери песню, которая когда-то много значила.
practice-music-how-2 = Надень наушники или прибавь громкость и больше ничего не делай.
practice-music-how-3 = Следи за одним голосом или инструментом до самого конца.
practice-music-how-4 = Если хочется двигаться или подпевать, не сдерживай себя.
practice-music-why = Музыка доходит до чувства даже там, куда не доходят слова.

practice-art-title = Создай что-то или посмотри на картину
practice-art-summary = Побудь с цветом, формой или картиной, которая тебе что-то говорит.
practice-art-how-1 = Возьми карандаш, краски или картину, на которую приятно смотреть.
practice-art-how-2 = Если создаёшь, пусть выбирает рука. Красиво получаться не обязано.
practice-art-how-3 = Если смотришь, пусть взгляд отдохнёт там, куда его тянет.
practice-art-how-4 = Спроси: «Что это во мне задевает?» Любой ответ верен.
practice-art-why = Цвет и форма умеют сказать то, для чего ещё нет слов.

practice-writing-title = Напиши что-то своё
practice-writing-summary = Напиши письмо, воспоминание или выдуманную сцену, только для себя.
practice-writing-how-1 = Выбери начало: письмо, которое не отправишь, день, который помнишь, или выдуманную сцену.
practice-writing-how-2 = Пиши не останавливаясь и ничего не исправляй.
practice-writing-how-3 = Добавь то, что можно увидеть, то, что слышно, и то, до чего можно дотронуться.
practice-writing-how-4 = Закончи, где захочешь, и убери листок, ничего не оценивая.
practice-writing-why = На бумаге внутренний мир обретает форму и снова оживает.

practice-spiritual-practice-title = Минута для того, что больше тебя
practice-spiritual-practice-summary = Помолись, помедитируй, зажги свечу или посиди с вопросом — так, как тебе близко.
practice-spiritual-practice-how-1 = Выбери то, что тебе подходит: молитву, строку, свечу, тишину или ночное небо.
practice-spiritual-practice-how-2 = Устройся там, где для этого хорошо.
practice-spiritual-practice-how-3 = Побудь с этим какое-то время, без цели.
practice-spiritual-practice-how-4 = Напоследок назови что-то одно, что даёт надежду или за что хочется сказать спасибо.
practice-spiritual-practice-why = Чувство, что ты часть чего-то большего, может вернуть смысл обычным дням.

practice-volunteering-title = Помоги где-нибудь
practice-volunteering-summary = Удели час кому-то или чему-то, где ты можешь помочь.
practice-volunteering-how-1 = Подумай, что тебе дорого: животные, дети, старики, природа, твоя улица.
practice-volunteering-how-2 = Найди место поблизости, где не хватает рук, и спроси, что нужно.
practice-volunteering-how-3 = Начни с малого: один час, одно дело.
practice-volunteering-how-4 = Потом вспомни минуту, когда от тебя была польза или на душе стало теплее.
practice-volunteering-why = Даже час, когда от тебя есть польза, может пробудить чувство смысла.

practice-creative-hobby-title = Время для любимого занятия
practice-creative-hobby-summary = Готовь, вяжи, строй, сажай или играй просто потому, что нравится.
practice-creative-hobby-how-1 = Выбери то, что любишь делать руками или что нравилось раньше.
practice-creative-hobby-how-2 = Разложи всё нужное и выбери маленькую часть.
practice-creative-hobby-how-3 = Делай не спеша. Оценок никто не ставит.
practice-creative-hobby-how-4 = Остановись, пока это ещё в радость, и оставь всё на виду.
practice-creative-hobby-why = Дело ради самого дела возвращает тихую радость.

## Step 10. Be present

practice-mindful-eating-title = Съешь что-то медленно
practice-mindful-eating-summary = Съешь несколько кусочков со всем вниманием.
practice-mindful-eating-how-1 = Возьми что-то маленькое: кусочек фрукта, ломтик хлеба, чашку чая.
practice-mindful-eating-how-2 = Прежде чем начать, посмотри и понюхай.
practice-mindful-eating-how-3 = Откуси немного и жуй медленно. Заметь, как меняется вкус.
practice-mindful-eating-how-4 = Между кусочками делай паузу.
practice-mindful-eating-why = Вкус без усилий возвращает в эту минуту.

practice-listen-around-title = Послушай, что вокруг
practice-listen-around-summary = Заметь звуки рядом и вдали такими, какие они есть.
practice-listen-around-how-1 = Останься на месте, с открытыми или закрытыми глазами.
practice-listen-around-how-2 = Найди далёкий звук. Потом близкий.
practice-listen-around-how-3 = Насчитай пять звуков, не деля их на хорошие и плохие.
practice-listen-around-how-4 = Чтобы вернуться, медленно оглядись вокруг.
practice-listen-around-why = Звуки бывают только сейчас, поэтому слушать — значит оказаться здесь.

practice-slow-breaths-title = Три медленных вдоха
practice-slow-breaths-summary = Сделай три вдоха и выдоха чуть медленнее обычного.
practice-slow-breaths-how-1 = Опусти плечи.
practice-slow-breaths-how-2 = Мягко вдохни, потом медленно выдохни, будто через соломинку.
practice-slow-breaths-how-3 = Повтори три раза, а потом отпусти дыхание.
practice-slow-breaths-why = Даже три вдоха могут стать маленькой дверью в настоящее.

practice-pause-before-reacting-title = Пауза перед ответом
practice-pause-before-reacting-summary = Сделай один вдох и выдох между тем, что случилось, и своим ответом.
practice-pause-before-reacting-how-1 = Когда что-то тебя задело, остановись и сделай один вдох и выдох.
practice-pause-before-reacting-how-2 = Заметь: что ты чувствуешь и где в теле?
practice-pause-before-reacting-how-3 = Назови это одним словом.
practice-pause-before-reacting-how-4 = Потом выбери, что делать, или выбери подождать.
practice-pause-before-reacting-why = В этой короткой паузе можно чувствовать, и чувство тебя не унесёт.

## Step 11. Give it time

practice-expect-numb-days-title = Оставь место для пустых дней
practice-expect-numb-days-summary = В пустой день назови его частью пути и всё равно сделай что-то маленькое.
practice-expect-numb-days-how-1 = Скажи: «Сегодня пустой день. Такие дни — часть пути».
practice-expect-numb-days-how-2 = Вспомни минуту, пусть самую малую, когда чувство всё-таки было.
practice-expect-numb-days-how-3 = Выбери крошечное доброе дело: открыть окно, заварить чай, послать привет.
practice-expect-numb-days-how-4 = Сделай, и пусть на сегодня этого хватит.
practice-expect-numb-days-why = Пустой день — не шаг назад, ведь исцеление никогда не идёт по прямой.

## Step 12. Professional help

practice-reach-out-for-help-title = Обратись за помощью
practice-reach-out-for-help-summary = Напиши специалисту, позвони ему или попроси того, кому доверяешь, помочь с поиском.
practice-reach-out-for-help-how-1 = Реши, к кому обратиться: к психотерапевту, к врачу, в центр психологической помощи или к другу, который поможет искать.
practice-reach-out-for-help-how-2 = Запиши две фразы: как тебе в последнее время и чего хочется.
practice-reach-out-for-help-how-3 = Отправь их или прочитай по телефону. Больше ничего говорить не нужно.
practice-reach-out-for-help-how-4 = Если с первого раза не вышло, попробуй ещё. Часто получается не сразу.
practice-reach-out-for-help-why = Просить о помощи — это сила, и не нужно искать дорогу в одиночку.

## Step 13. Hope

practice-one-hopeful-choice-title = Один выбор в сторону надежды
practice-one-hopeful-choice-summary = Выбери на сегодня что-то одно, что ведёт к надежде.
practice-one-hopeful-choice-how-1 = Выбери: быть честнее с собой, позаботиться о потребности, позволить себе открыться или искать настоящую связь.
practice-one-hopeful-choice-how-2 = Спроси: «Как это выглядело бы сегодня, в самом малом виде?»
practice-one-hopeful-choice-how-3 = Сделай именно это.
practice-one-hopeful-choice-how-4 = Вечером отметь про себя: это сделано.
practice-one-hopeful-choice-why = Каждый такой выбор понемногу отстраивает твой внутренний мир.
