### Arabic (Modern Standard Arabic). Source: en-US.
### Form of address: the whole file speaks as «we» (نجلس، نكتب، نسأل أنفسنا), as Arabic instructions and recipes do:
###   a companion doing it with the reader. Lines to be said stand between « » in the first person singular.
### Gender: never marked. «We» verbs and suffixes are neutral; no plural adjective or participle (ساكنين، مضطرين) after «we»;
###   no imperative. Other people are «شخص» or «أحد», whose masculine agreement is grammatical only.
### Word choices to keep: cut off = الانقطاع; numb = الخدر; shield = درع; friend = شخص عزيز; a safe person = شخص نطمئن إليه;
###   breath = نفَس, breathing out = زفير; volunteering = مدّ يد العون; prayer or verse = دعاء، آية، بيت شعر (any faith or none);
###   therapist = شخص مختص في العلاج النفسي; counseling center = مركز إرشاد نفسي.

## Step 1. Acknowledge

practice-name-it-title = كلمة صريحة مع النفس
practice-name-it-summary = أن نقول لأنفسنا إننا نشعر بالانقطاع، وإن هذا مهمّ.
practice-name-it-how-1 = نتوقف لحظة، أينما كنا.
practice-name-it-how-2 = نقول لأنفسنا، بصوت مسموع أو بصمت: «أشعر بالانقطاع الآن، وهذا مهمّ.»
practice-name-it-how-3 = إن كانت هناك كلمات أصدق، نقولها بدلًا منها.
practice-name-it-how-4 = لا نشرح ولا نصلح شيئًا الآن. نترك الكلمات كما هي.
practice-name-it-why = ما نستطيع تسميته، لا يلزمنا بعدها أن نحمله في الظلام.

practice-drop-the-comparison-title = وضع المقارنة جانبًا
practice-drop-the-comparison-summary = أن ننتبه إلى «لا ينبغي» و«غيري أسوأ حالًا»، ثم نتركهما.
practice-drop-the-comparison-how-1 = نفكر في حالنا في الفترة الأخيرة، ونصغي إلى ما نقوله لأنفسنا عنه.
practice-drop-the-comparison-how-2 = نلتقط جملة واحدة تبدأ بعبارة «لا ينبغي» أو «غيري أسوأ حالًا».
practice-drop-the-comparison-how-3 = نتخيل أننا نضع هذه الجملة على الأرض، كحقيبة ثقيلة.
practice-drop-the-comparison-how-4 = نضع مكانها: «الأمر صعب عليّ، وهذا يكفي.»
practice-drop-the-comparison-why = الألم ليس سباقًا، واللطف يفتح ما تغلقه الأحكام.

## Step 2. Understand

practice-thank-the-shield-title = شكرًا للدرع
practice-thank-the-shield-summary = أن ننظر إلى الوراء: متى بدأنا نشعر أقل، ومن أي شيء حمانا ذلك.
practice-thank-the-shield-how-1 = نجلس في مكان هادئ، ومعنا ورقة وقلم إن أحببنا.
practice-thank-the-shield-how-2 = نسأل أنفسنا: «متى بدأت أشعر أقل؟» يكفي جواب تقريبي.
practice-thank-the-shield-how-3 = نسأل: «ما الذي كان فوق طاقتي حينها؟» وننظر إليه من بعيد، كأننا خلف نافذة.
practice-thank-the-shield-how-4 = نقول للجزء الذي انغلق فينا: «شكرًا. كان قصدك أن أبقى في أمان.»
practice-thank-the-shield-how-5 = إن ثقل الأمر، نتوقف، وننظر حولنا في الغرفة، ونعود في يوم آخر.
practice-thank-the-shield-why = حين نفهم الخدر على أنه درع، لا تبقى حاجة إلى محاربته كأنه عيب.

## Step 3. Begin with yourself

practice-quiet-time-title = قليل من الوقت الهادئ
practice-quiet-time-summary = دقائق قليلة بلا شيء يشتّتنا.
practice-quiet-time-how-1 = نضع الهاتف في غرفة أخرى، أو نغلقه.
practice-quiet-time-how-2 = نجلس أو نستلقي كما يرتاح الجسد.
practice-quiet-time-how-3 = لا نفعل شيئًا، عن قصد. الأفكار تأتي وتذهب.
practice-quiet-time-how-4 = إن بدا الفراغ ثقيلًا، ننظر من نافذة ونريح أعيننا هناك.
practice-quiet-time-why = في الهدوء نسمع أن في داخلنا عالمًا ما زال موجودًا.

practice-write-it-down-title = كتابة الشعور، أو غياب الشعور
practice-write-it-down-summary = أن نضع على الورق ما فينا، حتى لو كان «لا شيء».
practice-write-it-down-how-1 = نأخذ صفحة لن يقرأها أحد غيرنا.
practice-write-it-down-how-2 = نبدأ بعبارة «الآن أشعر»، ونكتب كل ما يأتي. و«لا شيء» جواب جيد.
practice-write-it-down-how-3 = نواصل بضع دقائق. الإملاء لا يهم.
practice-write-it-down-how-4 = نقرأ ما كتبناه مرة، كأنه كلام شخص عزيز. ثم نحتفظ بالورقة أو نمزّقها.
practice-write-it-down-why = الكلمات تمنح ما في داخلنا مكانًا يُرى فيه.

practice-notice-sensations-title = الإحساس بالجسد من الداخل
practice-notice-sensations-summary = جولة بطيئة في الجسد، لنرى ما نجده فيه.
practice-notice-sensations-how-1 = نجلس، ونشعر أين يحملنا الكرسي.
practice-notice-sensations-how-2 = ننقل انتباهنا ببطء من القدمين صعودًا إلى الوجه.
practice-notice-sensations-how-3 = عند كل موضع نسأل: دافئ أم بارد، مشدود أم مرتخٍ، أم لا شيء؟
practice-notice-sensations-how-4 = لا نغيّر شيئًا. نلاحظ فقط.
practice-notice-sensations-how-5 = إن زاد الأمر على طاقتنا، نفتح أعيننا ونضغط بأقدامنا على الأرض.
practice-notice-sensations-why = كثيرًا ما تتكلم المشاعر بالجسد أولًا، قبل أن يكون لها اسم بوقت طويل.

practice-ask-what-i-need-title = سؤال النفس عن حاجتها
practice-ask-what-i-need-summary = أن نطرح على أنفسنا سؤالًا بسيطًا واحدًا، وننتظر الجواب.
practice-ask-what-i-need-how-1 = نضع يدًا على الصدر أو البطن، إن كان ذلك مريحًا.
practice-ask-what-i-need-how-2 = نسأل: «ماذا أحتاج الآن؟»
practice-ask-what-i-need-how-3 = ننتظر بضعة أنفاس. قد يكون الجواب صغيرًا: ماء، أو راحة، أو هواء نقي، أو صوت إنسان.
practice-ask-what-i-need-how-4 = نعطي أنفسنا هذا الشيء، أو قليلًا منه.
practice-ask-what-i-need-why = كلما سألنا وأصغينا، اقتربنا من أنفسنا قليلًا.

## Step 4. Allow feelings

practice-let-tears-come-title = حين تريد الدموع أن تأتي
practice-let-tears-come-summary = حين يقترب البكاء، نفسح للدموع مكانًا.
practice-let-tears-come-how-1 = نذهب إلى مكان لا يزعجنا فيه أحد، وبقربنا مناديل وبعض الماء.
practice-let-tears-come-how-2 = إن كانت أغنية أو صورة تساعد الدموع على المجيء، نستعين بها.
practice-let-tears-come-how-3 = تأتي الدموع أو لا تأتي. لا داعي لإجبارها.
practice-let-tears-come-how-4 = نتوقف متى أردنا: نغسل الوجه، ونشرب، ونشعر بالأرض تحت أقدامنا.
practice-let-tears-come-why = الدموع طريقة من طرق الجسد في ترك ما حمله طويلًا.

practice-admit-hurt-title = الاعتراف بالألم
practice-admit-hurt-summary = حين يؤلمنا شيء، نقول ذلك لأنفسنا، بلا أعذار له.
practice-admit-hurt-how-1 = نفكر في شيء صغير آلمنا مؤخرًا.
practice-admit-hurt-how-2 = نقول: «هذا آلمني.» ولا نضيف: «لكنه أمر بسيط.»
practice-admit-hurt-how-3 = نلاحظ ما يحدث فينا. لا يلزم أن نفعل به شيئًا.
practice-admit-hurt-how-4 = نقول لأنفسنا كلمة لطيفة، كما نقولها لشخص عزيز.
practice-admit-hurt-why = الألم الذي نسمح له بالوجود يصير أخفّ من ألم نضطر إلى إخفائه.

practice-accept-lonely-or-scared-title = مكان للوحدة أو الخوف
practice-accept-lonely-or-scared-summary = أن نفسح مكانًا صغيرًا للشعور بالوحدة أو الخوف.
practice-accept-lonely-or-scared-how-1 = نقول بهدوء أيهما حاضر: «الوحدة هنا»، أو «الخوف هنا».
practice-accept-lonely-or-scared-how-2 = نبحث عن موضع الشعور في الجسد، ونضع عليه يدًا دافئة إن أحببنا.
practice-accept-lonely-or-scared-how-3 = نقول لهذا الشعور: «يمكنك البقاء هنا قليلًا.»
practice-accept-lonely-or-scared-how-4 = ثم نلتفت إلى شيء قريب وبسيط: كوب، أو غطاء دافئ، أو الضوء في الخارج.
practice-accept-lonely-or-scared-why = الشعور الذي نفتح له لا يحتاج إلى أن يطرق الباب بقوة.

## Step 5. Through the body

practice-slow-walk-title = مشي بطيء
practice-slow-walk-summary = أن نمشي أبطأ مما يلزم، بلا وجهة ولا موعد.
practice-slow-walk-how-1 = نخرج إلى الهواء، أو نختار ممرًا طويلًا.
practice-slow-walk-how-2 = نمشي بنصف سرعتنا المعتادة.
practice-slow-walk-how-3 = نشعر بكل قدم: الكعب، ثم باطن القدم، ثم الأصابع.
practice-slow-walk-how-4 = حين يسبقنا الذهن، نعيده إلى الخطوة التالية.
practice-slow-walk-why = الخطو الهادئ المنتظم يقول للأعصاب إن الخطر قد مرّ.

practice-stretch-or-yoga-title = شدّ خفيف للجسم، أو يوغا سهلة
practice-stretch-or-yoga-summary = أن نحرّك الجسد بلطف، ونصغي إلى ما يقوله لنا.
practice-stretch-or-yoga-how-1 = نقف أو نجلس حيث يتّسع المكان للذراعين.
practice-stretch-or-yoga-how-2 = نرفع الذراعين إلى أعلى، ثم نتركهما تهبطان ببطء. نكرر ذلك ثلاث مرات.
practice-stretch-or-yoga-how-3 = ندير الكتفين، ونميل بالرأس برفق من جانب إلى جانب.
practice-stretch-or-yoga-how-4 = لا نتجاوز الحد المريح. لا ينبغي أن يؤلمنا شيء.
practice-stretch-or-yoga-how-5 = في النهاية نسكن لحظة، ونلاحظ ما تغيّر.
practice-stretch-or-yoga-why = الحركة اللطيفة توقظ الحواس، وتجعل الشعور أكثر أمانًا.

practice-deep-breathing-title = تنفّس بطيء من البطن
practice-deep-breathing-summary = أن نترك النفَس ينزل إلى البطن، ويكون الزفير هو الأطول.
practice-deep-breathing-how-1 = نجلس أو نستلقي كما يريحنا، مع يد على البطن إن أحببنا.
practice-deep-breathing-how-2 = ندخل الهواء من الأنف، ونشعر بالبطن يرتفع.
practice-deep-breathing-how-3 = نُخرج الهواء ببطء، أطول قليلًا من الشهيق، ومن غير أن نجهد أنفسنا.
practice-deep-breathing-how-4 = نواصل بضع دقائق. وإن شعرنا بدوار، نترك التنفس يمضي كما يشاء.
practice-deep-breathing-why = الزفير الطويل يهدّئ الأعصاب، فتصعد المشاعر بلطف.

practice-time-in-nature-title = وقت في الطبيعة
practice-time-in-nature-summary = أن نذهب إلى حيث ينمو شيء أخضر، ونتركه يفعل فعله فينا.
practice-time-in-nature-how-1 = نبحث عن متنزّه، أو حديقة، أو شاطئ، أو شجرة واحدة.
practice-time-in-nature-how-2 = نمشي أو نجلس هناك، والهاتف بعيد عنا.
practice-time-in-nature-how-3 = نختار شيئًا واحدًا نتأمله عن قرب: جذع شجرة، أو ماء، أو طائر، أو السماء.
practice-time-in-nature-how-4 = نبقى أطول قليلًا مما أردنا في البداية.
practice-time-in-nature-why = هناك لا يطالبنا شيء بشيء، فيستطيع الجسد أن يتخفف من حذره.

## Step 6. Safe spaces

practice-choose-a-safe-space-title = اختيار مساحة آمنة
practice-choose-a-safe-space-summary = أن نختار مكانًا أو اثنين، أو شخصًا أو اثنين، حيث نشعر بالأمان، ونقرر متى نذهب.
practice-choose-a-safe-space-how-1 = نفكر في الأماكن والناس من حولنا. مع مَن نتنفس براحة أكبر؟ أو أين؟
practice-choose-a-safe-space-how-2 = نختار واحدًا أو اثنين. والركن الهادئ له قيمته، كالشخص تمامًا.
practice-choose-a-safe-space-how-3 = نحدد يومًا وساعة، ولو لزيارة قصيرة.
practice-choose-a-safe-space-how-4 = نكتب ذلك حيث سنراه.
practice-choose-a-safe-space-why = ننفتح بسهولة أكبر حيث نعرف أننا في أمان.

## Step 7. Small expressions

practice-say-it-hurt-title = قول «هذا آلمني»
practice-say-it-hurt-summary = أن نخبر شخصًا بأن ما فعله أو قاله آلمنا، بدل أن نصمت.
practice-say-it-hurt-how-1 = نختار شيئًا صغيرًا، وشخصًا يراعي مشاعرنا.
practice-say-it-hurt-how-2 = نختار لحظة هادئة، لا وسط خلاف.
practice-say-it-hurt-how-3 = نبدأ من أنفسنا: «آلمني ما حدث.»
practice-say-it-hurt-how-4 = نقولها مرة، ثم نترك مكانًا للصمت. لا يلزم أن نكسب شيئًا.
practice-say-it-hurt-why = ما نقوله بصوت مسموع لا يبقى حاجزًا بيننا وبين الآخر.

practice-share-a-joy-title = مشاركة فرحة صغيرة
practice-share-a-joy-summary = أن نحكي لأحد عن شيء أفرحنا.
practice-share-a-joy-how-1 = نفكر في شيء واحد من هذا اليوم كان جيدًا، ولو قليلًا.
practice-share-a-joy-how-2 = نختار شخصًا يحب أن يسمعه.
practice-share-a-joy-how-3 = نحكيه في جملة أو جملتين: «هذا جعلني أبتسم اليوم.»
practice-share-a-joy-how-4 = نترك الجواب يصل إلى قلوبنا، ولو للحظة.
practice-share-a-joy-why = الفرحة التي نشاركها نعيشها مرتين، وهي تقرّب بيننا.

practice-show-appreciation-title = كلمة تقدير لشخص
practice-show-appreciation-summary = أن نقول لشخص واحد على ماذا نشكره، بصوتنا أو في رسالة قصيرة.
practice-show-appreciation-how-1 = نفكر في شخص أحسن إلينا، قبل أيام أو منذ زمن بعيد.
practice-show-appreciation-how-2 = نسمّي شيئًا واحدًا محددًا: ماذا فعل، وماذا ترك فينا.
practice-show-appreciation-how-3 = نقول ذلك، أو نكتبه في سطرين ونرسله.
practice-show-appreciation-how-4 = ثم نلاحظ كيف نشعر، أيًّا كان الجواب.
practice-show-appreciation-why = كل إشارة دفء صغيرة تقوّي قدرتنا على القرب.

practice-admit-overwhelm-title = الاعتراف بأن الحِمل كبير
practice-admit-overwhelm-summary = أن نخبر شخصًا نثق به بأن علينا أكثر مما نستطيع حمله.
practice-admit-overwhelm-how-1 = نختار شخصًا واحدًا لا يحكم علينا.
practice-admit-overwhelm-how-2 = نقولها ببساطة: «هذا أكثر مما أحتمل الآن.»
practice-admit-overwhelm-how-3 = إن عرفنا ما قد يساعدنا، نطلبه. وإن لم نعرف، نقول ذلك أيضًا.
practice-admit-overwhelm-how-4 = نتركه يصغي. لا ندين لأحد بتفسير.
practice-admit-overwhelm-why = حين يعرف أحد ثقل الحِمل، لا نبقى وحدنا تحته.

## Step 8. Relearn trust

practice-let-one-person-closer-title = خطوة قرب من شخص واحد
practice-let-one-person-closer-summary = أن نشارك شخصًا نطمئن إليه شيئًا صغيرًا صادقًا، ونرى كيف يتعامل معه.
practice-let-one-person-closer-how-1 = نختار شخصًا واحدًا كان ثابتًا ولطيفًا معنا.
practice-let-one-person-closer-how-2 = نختار شيئًا صادقًا لكنه صغير، نحتمل أن يعرفه غيرنا.
practice-let-one-person-closer-how-3 = نشاركه، ونكتفي به لهذا اليوم.
practice-let-one-person-closer-how-4 = في الأيام التالية نلاحظ: هل يصون ما سمعه؟
practice-let-one-person-closer-how-5 = إن صانه، فقد نشارك المزيد يومًا ما. وإن لم يفعل، فقد عرفنا ذلك، ونحفظ حدودنا.
practice-let-one-person-closer-why = الثقة تعود عبر أشياء صغيرة صادقة وجدت من يصونها.

## Step 9. Feel alive

practice-music-title = موسيقى تحرّك القلب
practice-music-summary = أن نستمع إلى مقطوعة واحدة بكل انتباهنا.
practice-music-how-1 = نختار أغنية كانت تعني لنا شيئًا.
practice-music-how-2 = نضع السماعات، أو نرفع الصوت قليلًا، ولا نفعل شيئًا آخر.
practice-music-how-3 = نتابع صوتًا واحدًا أو آلة واحدة حتى النهاية.
practice-music-how-4 = إن أراد الجسد أن يتحرك، أو أراد الصوت أن يدندن، نتركه على هواه.
practice-music-why = قد تصل الموسيقى إلى شعور لا تصل إليه الكلمات.

practice-art-title = فنّ نصنعه أو نتأمله
practice-art-summary = وقت مع اللون، أو الشكل، أو صورة تخاطبنا.
practice-art-how-1 = نأخذ قلم رصاص، أو بعض الألوان، أو صورة نحب النظر إليها.
practice-art-how-2 = إن كنا نصنع شيئًا، نترك اليد تختار. لا يلزم أن يبدو جميلًا.
practice-art-how-3 = وإن كنا ننظر، نريح العين على الجزء الذي يجذبها.
practice-art-how-4 = نسأل: «ماذا يحرّك هذا فيّ؟» كل جواب صحيح.
practice-art-why = قد يقول اللون والشكل ما لم نجد له كلمات بعد.

practice-writing-title = نص من تأليفنا
practice-writing-summary = أن نكتب رسالة، أو ذكرى، أو مشهدًا من الخيال، لأنفسنا فقط.
practice-writing-how-1 = نختار بداية: رسالة لن نرسلها، أو يومًا نتذكره، أو مشهدًا نتخيله.
practice-writing-how-2 = نكتب دون أن نتوقف للتصحيح.
practice-writing-how-3 = نضع في النص شيئًا يُرى، وشيئًا يُسمع، وشيئًا يُلمس.
practice-writing-how-4 = ننهيه حيث نحب، ونضعه جانبًا بلا حكم عليه.
practice-writing-why = على الورق قد يأخذ عالمنا الداخلي شكلًا، وتعود إليه الحياة.

practice-spiritual-practice-title = لحظة مع ما هو أكبر منا
practice-spiritual-practice-summary = صلاة، أو تأمل، أو إشعال شمعة، أو جلوس مع سؤال، لكلٍّ طريقته.
practice-spiritual-practice-how-1 = نختار ما يناسبنا: دعاء، أو آية، أو بيت شعر، أو شمعة، أو صمت، أو سماء الليل.
practice-spiritual-practice-how-2 = نستقر في مكان يناسب ذلك.
practice-spiritual-practice-how-3 = نبقى هكذا بعض الوقت، بلا هدف.
practice-spiritual-practice-how-4 = قبل أن نقوم، نسمّي شيئًا واحدًا يبعث فينا الأمل أو الشكر.
practice-spiritual-practice-why = الشعور بأننا جزء من شيء أكبر قد يعيد المعنى إلى الأيام العادية.

practice-volunteering-title = مدّ يد العون
practice-volunteering-summary = أن نمنح ساعة لأحد، أو لشيء، يحتاج إليها.
practice-volunteering-how-1 = نفكر فيما يهمّنا: الحيوانات، أو الأطفال، أو كبار السن، أو الأرض، أو شارعنا.
practice-volunteering-how-2 = نبحث عن مكان قريب يحتاج إلى من يساعد، ونسأل عما ينقصه.
practice-volunteering-how-3 = نبدأ بالقليل: ساعة واحدة، ومهمة واحدة.
practice-volunteering-how-4 = بعد ذلك نتذكر لحظة واحدة شعرنا فيها بالدفء، أو بأننا أفدنا أحدًا.
practice-volunteering-why = حين يحتاج إلينا أحد، ولو لساعة، قد يستيقظ فينا إحساس بالغاية.

practice-creative-hobby-title = وقت لشيء نحب صنعه
practice-creative-hobby-summary = طبخ، أو حياكة، أو بناء، أو زراعة، أو عزف، فقط لأننا نحبه.
practice-creative-hobby-how-1 = نختار شيئًا نستمتع بعمله بأيدينا، أو كنا نستمتع به.
practice-creative-hobby-how-2 = نجهّز ما يلزم، ونختار جزءًا صغيرًا من العمل.
practice-creative-hobby-how-3 = نعمل عليه ببطء. لا أحد يضع له علامات.
practice-creative-hobby-how-4 = نتوقف وهو ما زال ممتعًا، ونتركه حيث نراه.
practice-creative-hobby-why = حين نصنع شيئًا لذاته، يعود إلينا فرح هادئ.

## Step 10. Be present

practice-mindful-eating-title = أكل شيء واحد على مهل
practice-mindful-eating-summary = أن نأكل بضع لقمات بكل انتباهنا.
practice-mindful-eating-how-1 = نختار شيئًا صغيرًا: حبّة فاكهة، أو قطعة خبز، أو كوب شاي.
practice-mindful-eating-how-2 = ننظر إليه ونشمّه قبل أن نبدأ.
practice-mindful-eating-how-3 = نأخذ لقمة صغيرة ونمضغها ببطء، أو نرتشف رشفة. ونلاحظ كيف يتغيّر الطعم.
practice-mindful-eating-how-4 = نضعه من يدنا بين لقمة وأخرى.
practice-mindful-eating-why = الطعم يعيدنا إلى هذه اللحظة بلا أي جهد.

practice-listen-around-title = الإصغاء إلى ما حولنا
practice-listen-around-summary = أن نلاحظ الأصوات القريبة والبعيدة، كما هي.
practice-listen-around-how-1 = نبقى حيث نحن، وأعيننا مفتوحة أو مغمضة.
practice-listen-around-how-2 = نبحث عن صوت بعيد. ثم نبحث عن صوت قريب.
practice-listen-around-how-3 = نعدّ خمسة أصوات، بلا تفريق بين جميل ومزعج.
practice-listen-around-how-4 = نعود بنظرة بطيئة واحدة إلى ما حولنا.
practice-listen-around-why = الأصوات لا تحدث إلا الآن، ولذلك يعيدنا الإصغاء إلى هنا.

practice-slow-breaths-title = ثلاثة أنفاس بطيئة
practice-slow-breaths-summary = أن نتنفس ثلاث مرات، أبطأ قليلًا من المعتاد.
practice-slow-breaths-how-1 = نترك الكتفين تهبطان.
practice-slow-breaths-how-2 = ندخل الهواء بلطف، ثم نُخرجه ببطء، كأنه يخرج من قشّة شرب.
practice-slow-breaths-how-3 = نفعل ذلك ثلاث مرات، ثم نترك النفَس على طبيعته.
practice-slow-breaths-why = حتى ثلاثة أنفاس قد تكون بابًا صغيرًا يعيدنا إلى الحاضر.

practice-pause-before-reacting-title = وقفة قبل الرد
practice-pause-before-reacting-summary = أن نضع نفَسًا واحدًا بين ما يحدث وما نفعل.
practice-pause-before-reacting-how-1 = حين يهزّنا شيء، نتمهّل بقدر نفَس واحد.
practice-pause-before-reacting-how-2 = نلاحظ: بماذا نشعر، وأين في الجسد؟
practice-pause-before-reacting-how-3 = نسمّيه بكلمة واحدة.
practice-pause-before-reacting-how-4 = ثم نختار ما نفعله بعد ذلك، أو نختار الانتظار.
practice-pause-before-reacting-why = في هذه الوقفة القصيرة يمكن أن نشعر بشيء دون أن يجرفنا.

## Step 11. Give it time

practice-expect-numb-days-title = متّسع لأيام الخدر
practice-expect-numb-days-summary = في يوم الخدر، نعدّه جزءًا من الطريق، ونفعل شيئًا صغيرًا مع ذلك.
practice-expect-numb-days-how-1 = نقول: «اليوم يوم خدر. هذه الأيام جزء من الطريق.»
practice-expect-numb-days-how-2 = نتذكر لحظة واحدة، مهما صغرت، شعرنا فيها بشيء.
practice-expect-numb-days-how-3 = نختار شيئًا لطيفًا صغيرًا جدًا: فتح نافذة، أو كوب شاي، أو رسالة سلام.
practice-expect-numb-days-how-4 = نفعله، ونكتفي به لهذا اليوم.
practice-expect-numb-days-why = يوم الخدر ليس رجوعًا إلى الوراء، فالشفاء لا يسير أبدًا في خط مستقيم.

## Step 12. Professional help

practice-reach-out-for-help-title = طلب المساعدة
practice-reach-out-for-help-summary = أن نكتب إلى شخص مختص أو نتصل به، أو نطلب ممن نثق به أن يساعدنا في البحث.
practice-reach-out-for-help-how-1 = نقرر ممن نطلب: شخص مختص في العلاج النفسي، أو طبيب أو طبيبة، أو مركز إرشاد نفسي، أو شخص عزيز يبحث معنا.
practice-reach-out-for-help-how-2 = نكتب جملتين: كيف كان حالنا، وماذا نتمنى.
practice-reach-out-for-help-how-3 = نرسلهما، أو نقرؤهما في الهاتف. لا يلزم أن نقول أكثر من ذلك.
practice-reach-out-for-help-how-4 = إن لم تثمر المحاولة الأولى، نحاول مرة أخرى. كثيرًا ما تلزم بضع محاولات.
practice-reach-out-for-help-why = طلب المساعدة قوّة، ولا يلزم أن نجد الطريق وحدنا.

## Step 13. Hope

practice-one-hopeful-choice-title = اختيار واحد فيه أمل
practice-one-hopeful-choice-summary = أن نختار لهذا اليوم شيئًا واحدًا يتجه نحو الأمل.
practice-one-hopeful-choice-how-1 = نختار واحدًا: الصدق مع النفس، أو العناية بحاجة لنا، أو الظهور كما نحن، أو البحث عن صلة حقيقية.
practice-one-hopeful-choice-how-2 = نسأل: «ما أصغر صورة لذلك في يومي هذا؟»
practice-one-hopeful-choice-how-3 = نفعل هذا الشيء الواحد.
practice-one-hopeful-choice-how-4 = في المساء نتذكر أننا فعلناه.
practice-one-hopeful-choice-why = كل اختيار كهذا يعيد بناء عالمنا الداخلي، قليلًا قليلًا.
