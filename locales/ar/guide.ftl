### Arabic (Modern Standard Arabic, readable from Morocco to Iraq). Source: en-US.
### Form of address: one reader, close and respectful, through ـك / لك / عليك and unvocalized past forms (كنت، اخترت، شئت).
### Gender: never marked. No imperative, no present tense of the second person, no adjective that agrees with the reader.
###   Instead: verbal nouns, nouns, impersonal phrases, «يمكنك / نرجو منك» + verbal noun, and a shared «we» (نحن).
###   Never put a vowel sign on ـك or on the ت of the past tense: it would choose a gender.
### Word choices to keep: numb = الخدر; cut off = الانقطاع; distance = البعد / المسافة; connection = الصلة;
###   psyche = النفس, busy mind = الذهن; shield = درع, wall = جدار; healing = الشفاء; it counts / you matter = مهمّ.

## The guide itself: its title, the pages before the first step, and the page after the last.

language-name = العربية

guide-title = كيف نستعيد الصلة بمشاعرنا

guide-opening =
    قد تمضي الحياة في الخارج، وفي الداخل شيء سكت. العمل مستمر، والكلام مستمر، وما يجب فعله يُفعل. حتى الابتسامة حاضرة. ومع ذلك كله تبقى مسافة: بينك وبين نفسك، وبينك وبين الناس، وبينك وبين ما كان يعني لك الكثير.

    ربما هو خدر، أو فراغ. وربما يراودك سؤال: أين ذهبت مشاعري؟

guide-no-failure =
    ليس هذا عيبًا فيك. كثيرًا ما يكون ردًّا على شيء ما: ضغط، أو قلب مكسور، أو صدمة، أو خيبة عميقة، أو ببساطة حِمل زاد وطال.

    القرب يمكن أن يُبنى من جديد. وهذا يحتاج إلى وقت، وإلى صبر مع نفسك.

guide-promise =
    طريق العودة ليس في التظاهر بالمرح. إنه إذن منك لقلبك: أن يشعر، وأن يثق، وأن ينفتح قليلًا. نحو نفسك أولًا. ثم نحو العالم، شيئًا فشيئًا.

guide-closing =
    قلبك لم يغب. لقد تعلّم أن يصون نفسه. وتحت الخدر ما زالت مشاعرك موجودة، تنتظر اللطف والصبر والأمان.

    لا حاجة إلى التظاهر بالسعادة. الغاية حياة إنسانية كاملة من جديد، بصعبها وجميلها.

    ولا يلزم أن يحدث ذلك دفعة واحدة. خطوة صادقة واحدة نحو نفسك، مهما صغرت، هي الشفاء وقد بدأ عمله.
