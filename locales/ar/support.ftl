### Arabic (Modern Standard Arabic). Source: en-US. Read by people in danger: change nothing here without a second reader.
### Form of address: one reader, through ـك / لك and unvocalized past forms. «نرجو منك» + verbal noun stands for the imperative.
### Gender: never marked for the reader (see guide.ftl). Other people are «شخص» or «أحد»; «طبيب أو طبيبة» names both.
### Word choices to keep: crisis service = خدمة طوارئ نفسية; emergency number = رقم الطوارئ; you matter = وجودك مهمّ;
###   someone trained = شخص مختص; diagnosis = تشخيص.
### Every sentence under fifteen words; no method, place or means; help and hope in each text.

## The crisis card

crisis-title = نرجو منك التواصل مع أحد الآن
crisis-matter = وجودك مهمّ، ولست وحدك في هذا. شعورك الآن يمكن أن يتغيّر، وهناك أناس يريدون مساعدتك على تجاوزه.
crisis-emergency = إن كنت في خطر الآن، فنرجو منك الاتصال بالرقم { $number }. سيجيبك أحد ويساعدك.
crisis-emergency-local = إن كنت في خطر الآن، فنرجو منك الاتصال برقم الطوارئ في بلدك. سيجيبك أحد ويساعدك.
crisis-lines = هنا أناس يصغون إليك ويساعدونك:
crisis-directory = عبر { $address } يمكنك الوصول إلى من يصغي إليك في بلدك.
crisis-tell = نرجو منك إخبار شخص قريب منك بأن الأمر صعب عليك جدًا. ويمكنك طلب بقائه معك حتى تصل المساعدة.
crisis-distance = نرجو منك الابتعاد عن كل ما قد يؤذيك. ويمكنك طلب مساعدة أحد في ذلك.
crisis-someone-else = إن خفت على شخص آخر، فنرجو منك البقاء معه ما دام ذلك آمنًا لك. ويمكنكما طلب المساعدة معًا.
crisis-not-a-service = هذا الدليل ليس خدمة طوارئ نفسية، ولا أحد يتابع ما كتبته هنا. يمكن لإنسان أن يكون بجانبك، فنرجو منك التواصل مع أحد.
crisis-waiting = في أثناء الانتظار، أو بعد الوصول إلى أحد

## How a line is reached

reach-call = الاتصال بالرقم { $number }
reach-text = إرسال كلمة { $word } في رسالة نصية إلى { $number }
reach-call-or-text = الاتصال بالرقم { $number } أو إرسال رسالة نصية إليه
reach-call-either = الاتصال بالرقم { $number } أو { $other }

## The professional card: that more support may be right than a guide can give

professional-title = من حقك مساندة أكبر مما يقدّمه دليل
professional-more = يبدو حِملك ثقيلًا، وربما حان الوقت ليعينك عليه شخص مختص. ليس في ذلك أي ضعف. كثيرون يجدون أن هذه المساعدة تصنع فرقًا حقيقيًا.
professional-heard = قد يكون هذا مناسبًا لك حين يكون الخدر:
professional-room = يمنحك العلاج النفسي مساحة من أجل:
professional-begin = قد تكون الخطوة الأولى صغيرة. رسالة إلى شخص مختص في العلاج أو الإرشاد النفسي، أو إلى طبيب أو طبيبة. مثلًا: «أشعر بالانقطاع منذ مدة، وأودّ بعض المساعدة.» ويمكنك أيضًا طلب المساعدة في البحث من شخص موضع ثقتك.
professional-no-diagnosis = هذا ليس تشخيصًا. لا يستطيع أن يقول لك أكثر إلا شخص مختص يصغي إليك. وسيسرّه مجيئك.
professional-if-worse = إن ثقل الأمر يومًا حتى صار فيه خطر عليك، فنرجو منك طلب المساعدة فورًا. وجودك مهمّ.
