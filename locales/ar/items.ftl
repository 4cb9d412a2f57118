### Arabic (Modern Standard Arabic). Source: en-US.
### Form of address: one reader, through ـك / لك and unvocalized past forms.
### Gender: never marked for the reader (see guide.ftl). Other people are «شخص» or «أحد», whose masculine agreement is grammatical only.
### Word choices to keep: trauma = صدمة; burnout = إنهاك; community = مجموعة; limits = حدود; depression = الاكتئاب;
###   therapist or counselor = شخص مختص في العلاج أو الإرشاد النفسي (names no gender); trusted person = شخص موضع ثقتك.
### Titles of help signals stand in the accusative, as their lead «حين يكون الخدر:» wants it.
### Titles of therapy benefits and hope choices are verbal nouns, after «من أجل:» and «كلما اخترت:».

## Causes: common reasons why a person closed (step 2).

cause-repeated-hurt-title = جرح بعد جرح
cause-repeated-hurt-text = حين يعود الجرح مرة بعد مرة، قد يبدو تخفيف الشعور السبيل الوحيد للاستمرار.
cause-loss-title = فقد أو حزن
cause-loss-text = رحل إنسان عزيز، أو ذهب شيء غالٍ، والإحساس بذلك دفعة واحدة فوق ما يُحتمل.
cause-betrayal-title = خيانة من شخص قريب
cause-betrayal-text = شخص كان سندًا لك خذل ثقتك، والآن يبدو القرب مخاطرة.
cause-unsupported-title = لم يكن أحد بجانبي
cause-unsupported-text = حين لم تجد مشاعرك من يسمعها، ربما صار إخفاؤها عادة، حتى عن نفسك.
cause-chronic-stress-title = ضغط طويل أو إنهاك
cause-chronic-stress-text = حين تطلب الحياة الكثير لوقت طويل، توفّر النفس قوّتها وتخفض صوت المشاعر.
cause-trauma-title = صدمة، أو خوف من جرح جديد
cause-trauma-text = حدث شيء فظيع، وجزء منك ما زال متيقظًا كي لا يتكرر.

## Safe spaces: places and people with whom one can be honest (step 6).

safe-space-trusted-person-title = شخص واحد موضع ثقتك
safe-space-trusted-person-text = شخص يصغي، ويحفظ ما يسمعه، ولا يستعجلك.
safe-space-quiet-place-title = مكان هادئ خاص بك
safe-space-quiet-place-text = غرفة، أو مقعد في حديقة، أو ركن في مكتبة: أي مكان لا يطلب فيه أحد منك شيئًا.
safe-space-supportive-community-title = مجموعة تساندك
safe-space-supportive-community-text = مجموعة ترحّب بك كما أنت، في لقاء مباشر أو عبر الإنترنت.
safe-space-therapist-title = شخص مختص في العلاج أو الإرشاد النفسي
safe-space-therapist-text = شخص عمله أن يصغي باهتمام، وأن يساعدك على ترتيب ما في داخلك.

## Trust builders: what rebuilds trust between two people (step 8).

trust-builder-steady-support-title = سند ثابت
trust-builder-steady-support-text = الشخص الآخر موجود في الأيام العادية أيضًا، لا بين حين وآخر فقط.
trust-builder-respected-boundaries-title = احترام حدودك
trust-builder-respected-boundaries-text = حين يكون جوابك «لا» أو «ليس الآن»، يُسمع ويُحترم.
trust-builder-honest-talk-title = كلام صادق
trust-builder-honest-talk-text = كل طرف يقول الحقيقة للآخر، حتى حين لا تكون سهلة.
trust-builder-time-title = الوقت
trust-builder-time-text = الثقة تنمو عبر لحظات طيبة صغيرة كثيرة، وهذه تحتاج إلى وقت.

## Help signals: signs that professional help may be right (step 12).

help-signal-deep-title = عميقًا
help-signal-deep-text = يمتد إلى كل شيء، ولا يكاد شيء يصل إليك.
help-signal-long-lasting-title = طويل الأمد
help-signal-long-lasting-text = مستمر منذ أشهر أو سنوات.
help-signal-linked-to-trauma-title = مرتبطًا بصدمة
help-signal-linked-to-trauma-text = بدأ مع شيء فظيع حدث لك.
help-signal-linked-to-depression-title = مرتبطًا بالاكتئاب
help-signal-linked-to-depression-text = يأتي مع مزاج ثقيل كئيب، وقد صارت أمور الحياة اليومية صعبة جدًا.

## Therapy benefits: what therapy gives room for (step 12).

therapy-benefit-explore-emotions-title = النظر في مشاعرك
therapy-benefit-explore-emotions-text = يمكنك اكتشاف ما في قلبك، بالسرعة التي تناسبك، ومعك من يرافقك.
therapy-benefit-process-past-pain-title = التعامل مع ألم قديم
therapy-benefit-process-past-pain-text = ما زال بعض الماضي يؤلم، ويمكن النظر إليه بأمان، قليلًا قليلًا.
therapy-benefit-healthy-coping-title = إيجاد طرق نافعة لمواجهة الصعاب
therapy-benefit-healthy-coping-text = يمكنك تجربة طرق أخرى لعبور اللحظات الصعبة، والاحتفاظ بما يفيد منها.
therapy-benefit-rebuild-awareness-title = الانتباه إلى مشاعرك من جديد
therapy-benefit-rebuild-awareness-text = يمكنك تعلّم ملاحظة الشعور وهو ما زال صغيرًا وخافتًا.

## Hope choices: choices that bring hope back (step 13).

hope-choice-be-honest-title = الصدق مع نفسك
hope-choice-be-honest-text = كلمة صادقة عما فيك اليوم، حتى لو لم يسمعها أحد غيرك.
hope-choice-tend-your-needs-title = العناية بحاجاتك
hope-choice-tend-your-needs-text = شيء واحد تحتاج إليه نفسك: راحة، أو مواساة، أو صحبة، أو هدوء.
hope-choice-allow-vulnerability-title = الظهور كما أنت
hope-choice-allow-vulnerability-text = جانب رقيق منك يظهر، أمام شخص سيترفّق به.
hope-choice-seek-connection-title = البحث عن صلة لها معنى
hope-choice-seek-connection-text = التفاتة صغيرة نحو إنسان أو شيء يهمّك.
