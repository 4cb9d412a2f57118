### Arabic (Modern Standard Arabic). Source: en-US.
### Form of address: one reader, through ـك / لك and unvocalized past forms; choices the reader makes speak in the first person.
### Gender: never marked (see guide.ftl). Buttons are nouns or verbal nouns (بدء، متابعة، إنهاء), never imperatives.
### Plural categories: zero, one, two, few, many, other.
### Word choices to keep: takeaway = فكرة تبقى معك; practice = تمرين; breathe in / out = شهيق / زفير; support = المساندة;
###   a safe person = شخص أطمئن إليه (first person). The key name Enter stays as it is.

## Headings

label-steps = الخطوات
label-practices = التمارين
label-causes = أسباب شائعة
label-safe-spaces = مساحات آمنة
label-trust-builders = ما يبني الثقة
label-help-signals = متى تفيد المساعدة
label-therapy-benefits = ما يتيحه العلاج النفسي
label-hope-choices = اختيارات فيها أمل
label-needs = الحاجات
label-languages = اللغات
label-support = المساندة
label-takeaway = فكرة تبقى معك
label-how = طريقة التمرين
label-why = لماذا قد يفيد
label-because = لماذا هذا التمرين
label-picks = لك الآن
label-serves = مفيد إذا قلت
label-held-back = لوقت آخر
label-no-picks = لا شيء يناسب هذه الحدود الآن. مع وقت أطول قليلًا، أو في مكان آخر، سيكون هناك ما يناسب.

## Measures and places of a practice

minutes =
    { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
step-number = الخطوة { $number } من { $total }
instruction-number = { $number } من { $total }

label-effort = الجهد
label-effort-gentle = لطيف
label-effort-moderate = يحتاج إلى بعض الجهد
label-effort-brave = يحتاج إلى شجاعة
label-company = الصحبة
label-company-alone = على انفراد
label-company-with-someone = مع شخص آخر
label-company-either = على انفراد أو مع شخص آخر
label-place = المكان
label-place-anywhere = أي مكان
label-place-quiet = مكان هادئ
label-place-outdoors = في الهواء الطلق

## The check-in: a short talk at a terminal

check-in-welcome = أهلًا بك. جميل أنك هنا. يمكنك التوقف في أي وقت.
check-in-own-words = كيف حالك، بكلماتك أنت؟ كلمات قليلة تكفي. لا يُحفظ منها شيء. وللاختيار من قائمة، يكفي الضغط على Enter.
check-in-heard = هذا ما وصلني منك:
check-in-not-heard = لم أفهم ذلك جيدًا، والتقصير مني لا منك. ربما تساعد القائمة.
check-in-ask-needs = أيّ هذه يشبه حالك؟ تُكتب الأرقام وبينها مسافات. وإن لم يناسبك شيء منها، يكفي الضغط على Enter.
check-in-ask-minutes = كم دقيقة لديك؟ إن كان الأمر سواء، يكفي الضغط على Enter.
check-in-not-a-number = «{ $text }» ليس من هذه الأرقام. يمكنك المحاولة مرة أخرى.
check-in-ask-guide = هل أرافقك في واحد منها؟ يكفي رقمه للبدء، أو الضغط على Enter لإنهاء الحديث هنا.
check-in-goodbye = نفسك تستحق كل العناية. ويمكنك العودة متى شئت.

## Choosing, in an app

choose-language = اللغة
choose-own-words = بكلماتك أنت
choose-own-words-hint = كلمات قليلة تكفي. ما يُكتب هنا يبقى على هذا الجهاز ولا يُحفظ.
choose-needs = أو اختيار ما يناسب
choose-causes = ما قد يكون السبب
choose-minutes = الوقت المتاح لي
choose-company = مَن معي
choose-company-alone = أنا وحدي
choose-company-with-someone = معي شخص أطمئن إليه
choose-place = أين أنا
choose-place-quiet = في غرفة هادئة
choose-place-outdoors = في الهواء الطلق
choose-place-anywhere = في مكان مزدحم
choose-effort = ما أقدر عليه الآن
choose-any = لا فرق عندي
choose-country = البلد
choose-show = عرض ما قد يفيدني
choose-read-guide = قراءة الدليل كاملًا
choose-start-over = البدء من جديد
choose-back = رجوع
choose-understood = ما فُهم
choose-nothing-understood = لم تظهر حاجة محددة في هذه الكلمات. يمكنك الاختيار من القائمة.
choose-go-to-support = الانتقال إلى المساندة
choose-not-medical = هذا الدليل لا يغني عن الرعاية الطبية.
choose-not-translated = لم يُترجم بعد ({ $language })

## Being led through a practice, one instruction at a time

session-begin = بدء
session-next = التالي
session-previous = السابق
session-pause = إيقاف مؤقت
session-paused = توقّف مؤقت. لك كل الوقت الذي يلزمك.
session-continue = متابعة
session-skip = تخطٍّ
session-stop = إنهاء
session-stopped = توقفت هنا، ولا بأس في ذلك. ما قمت به له قيمته.
session-finished = هذا كل شيء. شكرًا على هذا الوقت الذي منحته لنفسك.
session-breathe-in = شهيق
session-breathe-out = زفير
session-progress = التقدّم
session-keys = { $next }: التالي · { $pause }: إيقاف مؤقت · { $stop }: إنهاء
