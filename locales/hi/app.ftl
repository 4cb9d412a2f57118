### Hindi. Form of address: आप. Gender: none for the reader (see guide.ftl); the app speaks of itself as मुझे.
### Plurals: one (0 and 1, so the number stays) and other; मिनट does not change.
### Words to keep: step चरण; practice अभ्यास; takeaway साथ रखने की बात; support सहारा; guide गाइड (feminine).

## Headings

label-steps = चरण
label-practices = अभ्यास
label-causes = आम वजहें
label-safe-spaces = सुरक्षित जगहें
label-trust-builders = भरोसा किससे बनता है
label-help-signals = मदद लेना कब सही हो सकता है
label-therapy-benefits = थेरेपी में क्या-क्या हो सकता है
label-hope-choices = उम्मीद की ओर कदम
label-needs = ज़रूरतें
label-languages = भाषाएँ
label-support = सहारा
label-takeaway = साथ रखने की बात
label-how = कैसे करें
label-why = यह क्यों मदद कर सकता है
label-because = यही क्यों
label-picks = आपके लिए, अभी
label-serves = तब अच्छा, जब मन कहे
label-held-back = किसी और समय के लिए
label-no-picks = अभी इन शर्तों में कुछ ठीक नहीं बैठता। थोड़ा और समय हो, या जगह दूसरी हो, तो कुछ ज़रूर मिलेगा।

## Measures and places of a practice

minutes =
    { $minutes ->
        [one] { $minutes } मिनट
       *[other] { $minutes } मिनट
    }
step-number = { $total } में से चरण { $number }
instruction-number = { $total } में से { $number }

label-effort = कोशिश
label-effort-gentle = हल्की
label-effort-moderate = थोड़ी मेहनत लगती है
label-effort-brave = हिम्मत लगती है
label-company = साथ
label-company-alone = अकेले में
label-company-with-someone = किसी के साथ
label-company-either = अकेले में या किसी के साथ
label-place = जगह
label-place-anywhere = कहीं भी
label-place-quiet = कोई शांत जगह
label-place-outdoors = खुले में

## The check-in

check-in-welcome = नमस्ते। अच्छा है कि आप यहाँ हैं। जब चाहें, रुक जाएँ।
check-in-own-words = अपने शब्दों में बताएँ, आपका हाल कैसा है? कुछ शब्द काफ़ी हैं। कुछ भी सहेजा नहीं जाता। सूची से चुनने के लिए Enter दबाएँ।
check-in-heard = मुझे यह समझ आया:
check-in-not-heard = मुझे यह ठीक से समझ नहीं आया। कमी मेरी है, आपकी नहीं। शायद सूची से मदद मिले।
check-in-ask-needs = इनमें से क्या आपके हाल से मेल खाता है? नंबर लिखें, बीच में खाली जगह छोड़कर। कुछ भी मेल न खाए, तो Enter दबाएँ।
check-in-ask-minutes = आपके पास कितने मिनट हैं? अगर इससे फ़र्क नहीं पड़ता, तो Enter दबाएँ।
check-in-not-a-number = “{ $text }” इन नंबरों में नहीं है। कृपया फिर कोशिश करें।
check-in-ask-guide = क्या आपको किसी एक अभ्यास में साथ चाहिए? उसका नंबर लिखें। यहीं रुकना हो, तो Enter दबाएँ।
check-in-goodbye = अपना अच्छे से खयाल रखें। जब मन हो, लौट आएँ।

## Choosing, in an app

choose-language = भाषा
choose-own-words = अपने शब्दों में कहें
choose-own-words-hint = कुछ शब्द काफ़ी हैं। आपका लिखा इसी डिवाइस पर रहता है, और सहेजा नहीं जाता।
choose-needs = या जो मेल खाए, वह चुनें
choose-causes = इसके पीछे क्या हो सकता है
choose-minutes = मेरे पास समय
choose-company = मेरे साथ कौन है
choose-company-alone = अभी कोई साथ नहीं है
choose-company-with-someone = भरोसे का कोई इंसान मेरे साथ है
choose-place = मेरी जगह
choose-place-quiet = शांत कमरे में
choose-place-outdoors = खुले में
choose-place-anywhere = भीड़भाड़ वाली जगह में
choose-effort = अभी खुद से कितना माँगना ठीक है
choose-any = इससे फ़र्क नहीं पड़ता
choose-country = देश
choose-show = दिखाएँ कि क्या मदद कर सकता है
choose-read-guide = पूरी गाइड पढ़ें
choose-start-over = फिर से शुरू करें
choose-back = वापस
choose-understood = जो समझ आया
choose-nothing-understood = इन शब्दों में कोई ज़रूरत पहचानी नहीं जा सकी। चाहें, तो सूची से चुनें।
choose-go-to-support = सहारे की ओर जाएँ
choose-not-medical = यह गाइड डॉक्टरी इलाज की जगह नहीं लेती।
choose-not-translated = अभी अनुवाद नहीं हुआ ({ $language })

## Being led through a practice

session-begin = शुरू करें
session-next = आगे
session-previous = पिछला
session-pause = ठहरें
session-paused = अभी ठहराव है। जितना समय चाहिए, लें।
session-continue = जारी रखें
session-skip = छोड़ें
session-stop = बंद करें
session-stopped = आपने यहीं रुकना चुना, और यह ठीक है। जितना किया, वह मायने रखता है।
session-finished = बस, इतना ही था। खुद को यह समय देने के लिए शुक्रिया।
session-breathe-in = साँस भीतर लें
session-breathe-out = साँस बाहर छोड़ें
session-progress = कितना हुआ
session-keys = { $next }: आगे · { $pause }: ठहरें · { $stop }: बंद करें
