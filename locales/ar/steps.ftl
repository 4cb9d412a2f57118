### Arabic (Modern Standard Arabic). Source: en-US.
### Form of address: one reader, through ـك / لك and unvocalized past forms; general truths may say «we».
### Gender: never marked (see guide.ftl). Titles are noun phrases or verbal nouns, not imperatives.
### Word choices to keep: numb = الخدر; cut off = الانقطاع; connection = الصلة; trust = الثقة; safety = الأمان;
###   therapy = العلاج النفسي; professional help = مساعدة مختصة; meditation = التأمل.
### Leads end with a colon. «step-professional-help-lead» wants an accusative (عميقًا…); the leads for
###   therapy benefits and hope choices want a verbal noun (see items.ftl).

## 1. Acknowledge

step-acknowledge-title = تسمية ما يحدث، بلا حكم على النفس
step-acknowledge-body =
    الشفاء يبدأ بالصدق. ماذا يقول لك صوتك الداخلي؟ «لا ينبغي أن أشعر هكذا.» «غيري أسوأ حالًا.» يمكن تجربة كلمات أخرى: «أشعر بالانقطاع، وهذا مهمّ.»

    كثيرون منا يدفعون هذا الشعور بعيدًا، خوفًا من أن يكون دليلًا على خلل فيهم. والأغلب أنه دليل على شيء آخر: لقد صمدت طويلًا جدًا، بسند قليل جدًا.
step-acknowledge-takeaway = الحكم على النفس يزيد المسافة، واللطف يفتح الباب.

## 2. Understand

step-understand-title = لماذا حدث هذا الانغلاق
step-understand-body =
    الانقطاع لا يأتي من فراغ. إنه يحميك. حين يزيد الألم على ما يُحتمل، قد تختار النفس أن تشعر أقل، بدل أن تشعر بكل شيء دفعة واحدة.

    بهذه النظرة لا يكون الخدر ضعفًا. إنه مهارة للنجاة أعانتك يومًا. لكن درع الأمس قد يصير جدار اليوم، وقد يقف بينك وبين حياة كاملة.
step-understand-lead = من الأسباب الشائعة:
step-understand-takeaway = ما حماك بالأمس قد يكون ما يعيقك اليوم.

## 3. Begin with yourself

step-self-first-title = البداية من نفسك
step-self-first-body =
    حين نشعر بالبعد، يحاول كثيرون منا إصلاح علاقاتهم بالآخرين أولًا. لكن الصلة تبدأ من الداخل. ومع البعد عن مشاعرك يصعب القرب الحقيقي من أي أحد.

    لا حاجة إلى تحوّل كبير. تكفي لحظات صغيرة تذكّرك: ما زال هنا، في الداخل، عالم كامل.
step-self-first-lead = طرق لطيفة للبدء:
step-self-first-takeaway = قربك من نفسك يحمل كل رابط آخر في حياتك.

## 4. Allow feelings

step-allow-feelings-title = مكان للمشاعر، حتى الصعبة منها
step-allow-feelings-body =
    قد يكون وراء البعد عن مشاعرك خوف مما قد يندفع منها: ألم، أو غضب، أو حزن، أو خوف. وهذا مفهوم. فما كُبت طويلًا يعود قويًا في أول الأمر غالبًا.

    لكن الإحساس بالشعور لا يعني الخضوع له. تكفي ملاحظة أنه موجود، بلا حكم عليه، وبلا دفع له بعيدًا.
step-allow-feelings-lead = بدايات صغيرة:
step-allow-feelings-takeaway = الشعور الذي يُسمح له بالوجود يبدأ يفقد سطوته عليك.

## 5. Through the body

step-through-the-body-title = حين يساعدك جسدك
step-through-the-body-body =
    الشفاء يحدث في الجسد كما يحدث في النفس. والانقطاع عن المشاعر قد يصحبه انقطاع عن الجسد أيضًا.

    الحركة البسيطة قد توقظ حواسك. وهي تساعد أعصابك على الهدوء، فتصعد المشاعر ببطء وأمان.
step-through-the-body-lead = أشياء بسيطة للتجربة:
step-through-the-body-takeaway = كلما زاد الأمان في جسدك، زاد الأمان لمشاعرك.

## 6. Safe spaces

step-safe-spaces-title = مساحة آمنة لك
step-safe-spaces-body =
    العودة أسهل في مكان يشعر فيه القلب بالأمان. لا يلزمك الانفتاح على الجميع. يكفي مكان أو اثنان، فيهما متّسع للصدق، ولا أحد يحكم عليك.
step-safe-spaces-lead = من ذلك مثلًا:
step-safe-spaces-takeaway = الانفتاح يحتاج إلى أمان، ومن دونه تُبقي النفس جدرانها عالية.

## 7. Small expressions

step-small-expressions-title = تعبير صغير عن مشاعرك
step-small-expressions-body =
    لا يلزم حديث عميق كل يوم. الإشارات الصغيرة لها قيمتها. في كل واحدة منها تمرّن على الاقتراب من الناس، وعلى أن يفهموك.
step-small-expressions-lead = على سبيل المثال:
step-small-expressions-takeaway = الصلة تنمو من الصدق اليومي، لا من اللحظات الكبيرة وحدها.

## 8. Relearn trust

step-relearn-trust-title = الثقة من جديد، بتمهّل وعناية
step-relearn-trust-body =
    كثيرًا ما يرتبط الشعور بالبعد بثقة انكسرت. القلب الذي جُرح ينغلق، ويبدو له الانفتاح من جديد مخاطرة.

    بناء الثقة مرة أخرى لا يعني الانفتاح على كل الناس. معناه اختيار من يطمئن إليهم قلبك، وترك القرب ينمو شيئًا فشيئًا.
step-relearn-trust-lead = ما يساعد الثقة على أن تعود:
step-relearn-trust-takeaway = لا عجلة: الأمان ينمو ببطء، ولا بأس في ذلك.

## 9. Feel alive

step-feel-alive-title = العودة إلى ما يوقظ فيك الحياة
step-feel-alive-body =
    بعض الأشياء توقظ المشاعر من تلقاء نفسها. وقد تعيد إليك الفرح والمعنى والغاية، حتى قبل انتباهك إلى أن الشعور بدأ يعود.
step-feel-alive-lead = قد يوقظ مشاعرك مثلًا:
step-feel-alive-takeaway = الإحساس بالحياة جزء من الإحساس بالصلة.

## 10. Be present

step-be-present-title = حضور في هذه اللحظة
step-be-present-body =
    كثيرًا ما يجتمع الخدر وانشغال الذهن. فالذهن الذي لا يكفّ عن التصفح أو القلق أو التخطيط لا يبقى فيه متّسع لملاحظة شعور.

    لا حاجة إلى ساعات من التأمل. يكفي الالتفات إلى هذه اللحظة أكثر قليلًا من المعتاد.
step-be-present-lead = طرق للتمرّن:
step-be-present-takeaway = المشاعر تعيش في هذه اللحظة، لا في ضجيج الذهن.

## 11. Give it time

step-give-it-time-title = ليأخذ الأمر وقته
step-give-it-time-body =
    قد نتوقع أن يحدث هذا سريعًا، فإن تأخر شعرنا بالخيبة أو الانكسار. لكنه يأتي شيئًا فشيئًا. في يوم يعود إليك القرب من الأشياء. وفي اليوم التالي يعود الخدر.

    ليس ذلك رجوعًا إلى الوراء. فالشفاء لا يسير في خط مستقيم. والجدران التي بُنيت في سنوات لا تزول في ليلة.
step-give-it-time-takeaway = نفسك تستحق صبرك عليها.

## 12. Professional help

step-professional-help-title = حين تفيد مساعدة مختصة
step-professional-help-body =
    العلاج النفسي قد يفيد كثيرًا. والبحث عنه ليس ضعفًا. معناه أن ما في داخلك يهمّك.

    من حقك أكثر من حياة تمضي فحسب. من حقك القرب أيضًا، وأن ينبض قلبك بالحياة.
step-professional-help-lead = ربما حان الوقت حين يكون الخدر:
step-professional-help-lead-therapy-benefits = يمنحك العلاج النفسي مساحة من أجل:
step-professional-help-takeaway = طلب المساعدة قوّة.

## 13. Hope

step-hope-title = صلة جديدة بالأمل
step-hope-body =
    من داخل البعد، يسهل الظن بأن الحال سيبقى هكذا دائمًا. لكن المشاعر تتغيّر، وأوقات الخدر تتغيّر أيضًا. والقلب يمكن أن يُشفى. يمكن أن يلين، وأن ينفتح من جديد.

    كل اختيار من هذه يعيد بناء عالمك الداخلي، على مهل.
step-hope-lead = ويحدث ذلك كلما اخترت:
step-hope-takeaway = الأمل صلة أيضًا: بمستقبلك، وبنموّك، وبقدرتك على الشعور من جديد.
