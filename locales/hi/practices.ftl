### Hindi. Form of address: आप, polite imperative (-ें). Gender: the reader is never the subject of a form that shows gender
### (see guide.ftl): no -ते रहें, no खड़े हों; lines to be said aloud use मुझे, मुझसे, मेरा मन, मेरा दिल. Another person: वे, ergative or subjunctive.
### Words to keep: numb day सुन्न दिन; cut off सबसे कटा हुआ मन; shield ढाल; to hurt (feelings) दिल दुखना; limits हदें;
### therapist थेरेपिस्ट; counseling center काउंसलिंग सेंटर. No faith is assumed: दीया and मोमबत्ती stand together.
### Breath: never “hold” (साँस रोकना); a pause is ठहरना.

## Step 1. Acknowledge

practice-name-it-title = सीधे शब्दों में कहें
practice-name-it-summary = खुद से कहें कि मन सबसे कटा हुआ है, और यह बात मायने रखती है।
practice-name-it-how-1 = जहाँ भी हैं, एक पल ठहरें।
practice-name-it-how-2 = खुद से कहें, बोलकर या मन में: “अभी मेरा मन सबसे कटा हुआ है, और यह बात मायने रखती है।”
practice-name-it-how-3 = अगर कोई और शब्द ज़्यादा सच लगें, तो वही कहें।
practice-name-it-how-4 = अभी न कुछ समझाएँ, न कुछ ठीक करें। शब्दों को बस रहने दें।
practice-name-it-why = जिसे नाम मिल जाए, उसे अँधेरे में ढोना नहीं पड़ता।

practice-drop-the-comparison-title = तुलना का बोझ उतारें
practice-drop-the-comparison-summary = “ऐसा नहीं होना चाहिए” और “दूसरों का हाल इससे बुरा है” को पहचानें, और जाने दें।
practice-drop-the-comparison-how-1 = सोचें कि इन दिनों आपका हाल कैसा रहा है, और सुनें कि मन इस बारे में क्या कहता है।
practice-drop-the-comparison-how-2 = कोई एक बात पकड़ें, जिसमें “ऐसा नहीं होना चाहिए” या “दूसरों का हाल इससे बुरा है” आता हो।
practice-drop-the-comparison-how-3 = कल्पना करें कि वह बात एक भारी थैला है, और आपने उसे नीचे रख दिया।
practice-drop-the-comparison-how-4 = उसकी जगह यह कहें: “मेरे लिए यह मुश्किल है, और इतना काफ़ी है।”
practice-drop-the-comparison-why = दर्द कोई मुकाबला नहीं है। गलत ठहराने से जो बंद रहता है, वह नरमी से खुलता है।

## Step 2. Understand

practice-thank-the-shield-title = ढाल का शुक्रिया
practice-thank-the-shield-summary = पीछे मुड़कर देखें कि कम महसूस होना कब शुरू हुआ, और उसने आपको किससे बचाया।
practice-thank-the-shield-how-1 = किसी शांत जगह बैठें, चाहें तो कागज़-कलम लेकर।
practice-thank-the-shield-how-2 = खुद से पूछें: “मुझे कम महसूस होना कब शुरू हुआ?” मोटा-मोटा अंदाज़ा काफ़ी है।
practice-thank-the-shield-how-3 = पूछें: “तब मेरे लिए क्या हद से ज़्यादा था?” उसे दूर से देखें, जैसे किसी खिड़की से।
practice-thank-the-shield-how-4 = मन का जो हिस्सा बंद हुआ, उससे कहें: “शुक्रिया। तुमने मुझे बचाना चाहा।”
practice-thank-the-shield-how-5 = अगर भारी लगने लगे, तो रुक जाएँ, कमरे में चारों ओर देखें, और किसी और दिन लौटें।
practice-thank-the-shield-why = जब सुन्नपन को ढाल की तरह समझ लिया जाए, तो उसे अपनी कमी मानकर उससे लड़ना नहीं पड़ता।

## Step 3. Begin with yourself

practice-quiet-time-title = थोड़ा शांत समय
practice-quiet-time-summary = कुछ मिनट ऐसे बिताएँ कि ध्यान खींचने वाला कुछ न हो।
practice-quiet-time-how-1 = फ़ोन दूसरे कमरे में रख दें, या बंद कर दें।
practice-quiet-time-how-2 = बैठें या लेटें, जैसे शरीर को आराम मिले।
practice-quiet-time-how-3 = जान-बूझकर कुछ न करें। विचारों को आने-जाने दें।
practice-quiet-time-how-4 = अगर बहुत खाली लगे, तो खिड़की से बाहर देखें और नज़र को वहीं टिकने दें।
practice-quiet-time-why = शांति में सुनाई देता है कि आपके भीतर अब भी एक दुनिया है।

practice-write-it-down-title = जो महसूस हो, लिखें, चाहे कुछ न हो
practice-write-it-down-summary = मन में जो है, उसे कागज़ पर उतारें, चाहे वह “कुछ नहीं” ही हो।
practice-write-it-down-how-1 = एक ऐसा पन्ना लें, जिसे और कोई नहीं पढ़ेगा।
practice-write-it-down-how-2 = “अभी मुझे महसूस होता है” से शुरू करें, और जो आए, लिखें। “कुछ नहीं” भी अच्छा जवाब है।
practice-write-it-down-how-3 = कुछ मिनट तक लिखना जारी रखें। मात्राओं की गलतियों से फ़र्क नहीं पड़ता।
practice-write-it-down-how-4 = एक बार ऐसे पढ़ें, जैसे किसी दोस्त के शब्द हों। फिर रख लें या फाड़ दें।
practice-write-it-down-why = शब्दों से भीतर की बात को दिखने की जगह मिलती है।

practice-notice-sensations-title = शरीर को भीतर से महसूस करें
practice-notice-sensations-summary = धीरे-धीरे पूरे शरीर पर ध्यान ले जाएँ, और देखें कि वहाँ क्या मिलता है।
practice-notice-sensations-how-1 = बैठ जाएँ, और महसूस करें कि कुर्सी ने आपको कहाँ थामा है।
practice-notice-sensations-how-2 = ध्यान को धीरे-धीरे पैरों से चेहरे तक ले जाएँ।
practice-notice-sensations-how-3 = हर जगह पूछें: गर्म या ठंडा, कसा या ढीला, या कुछ भी नहीं?
practice-notice-sensations-how-4 = कुछ बदलें नहीं। बस देखना है।
practice-notice-sensations-how-5 = अगर ज़्यादा लगने लगे, तो आँखें खोलें और पैरों को ज़मीन पर दबाएँ।
practice-notice-sensations-why = भावनाएँ अक्सर पहले शरीर से बोलती हैं, नाम तो उन्हें बहुत बाद में मिलता है।

practice-ask-what-i-need-title = पूछें कि आपको क्या चाहिए
practice-ask-what-i-need-summary = खुद से एक सीधा-सा सवाल करें, और जवाब का इंतज़ार करें।
practice-ask-what-i-need-how-1 = अच्छा लगे, तो एक हाथ सीने या पेट पर रखें।
practice-ask-what-i-need-how-2 = पूछें: “अभी मुझे क्या चाहिए?”
practice-ask-what-i-need-how-3 = कुछ साँसों तक इंतज़ार करें। जवाब छोटा हो सकता है: पानी, आराम, ताज़ी हवा, किसी की आवाज़।
practice-ask-what-i-need-how-4 = खुद को वह एक चीज़ दें, या उसका थोड़ा-सा हिस्सा।
practice-ask-what-i-need-why = हर बार पूछने और सुनने से अपने साथ नज़दीकी थोड़ी बढ़ती है।

## Step 4. Allow feelings

practice-let-tears-come-title = आँसुओं को आने दें
practice-let-tears-come-summary = जब रोने का मन हो, तो आँसुओं को थोड़ी जगह दें।
practice-let-tears-come-how-1 = ऐसी जगह जाएँ जहाँ कोई न टोके, और रूमाल व पानी पास रखें।
practice-let-tears-come-how-2 = अगर किसी गाने या तस्वीर से आँसू आसानी से आएँ, तो उसकी मदद लें।
practice-let-tears-come-how-3 = आएँ तो आने दें, न आएँ तो भी ठीक है। ज़बरदस्ती लाना ज़रूरी नहीं है।
practice-let-tears-come-how-4 = जब चाहें, रुक जाएँ: मुँह धोएँ, पानी पिएँ, पैरों को ज़मीन पर महसूस करें।
practice-let-tears-come-why = शरीर ने जिसे बहुत समय से थाम रखा है, आँसू उसे छोड़ने का एक रास्ता हैं।

practice-admit-hurt-title = मानें कि दिल दुखा है
practice-admit-hurt-summary = जब कोई बात चुभे, तो खुद से कहें, बिना कोई सफ़ाई दिए।
practice-admit-hurt-how-1 = हाल की कोई छोटी-सी बात सोचें, जो चुभी हो।
practice-admit-hurt-how-2 = कहें: “इससे मेरा दिल दुखा।” उसमें “पर कोई बड़ी बात नहीं थी” न जोड़ें।
practice-admit-hurt-how-3 = देखें कि भीतर क्या होता है। उसका कुछ करना ज़रूरी नहीं है।
practice-admit-hurt-how-4 = खुद से कोई प्यार भरी बात कहें, जैसी किसी दोस्त से कही जाती है।
practice-admit-hurt-why = जिस दुख को रहने की जगह मिले, वह छिपाए हुए दुख से हल्का हो जाता है।

practice-accept-lonely-or-scared-title = अकेलेपन या डर को रहने दें
practice-accept-lonely-or-scared-summary = अकेलेपन या डर के एहसास को थोड़ी जगह दें।
practice-accept-lonely-or-scared-how-1 = धीरे से कहें कि कौन आया है: “अकेलापन यहाँ है”, या “डर यहाँ है”।
practice-accept-lonely-or-scared-how-2 = देखें कि वह शरीर में कहाँ महसूस होता है, और चाहें तो वहाँ नरमी से हाथ रखें।
practice-accept-lonely-or-scared-how-3 = उससे कहें: “थोड़ी देर यहाँ रह सकते हो।”
practice-accept-lonely-or-scared-how-4 = फिर पास की किसी सादी चीज़ की ओर मुड़ें: कप, कंबल, बाहर की रोशनी।
practice-accept-lonely-or-scared-why = जिस भावना को भीतर आने दिया जाए, उसे दरवाज़ा पीटना नहीं पड़ता।

## Step 5. Through the body

practice-slow-walk-title = धीमी सैर
practice-slow-walk-summary = जितनी ज़रूरत हो, उससे धीमे चलें, और कहीं पहुँचने की जल्दी न हो।
practice-slow-walk-how-1 = बाहर जाएँ, या कोई लंबा गलियारा चुनें।
practice-slow-walk-how-2 = रोज़ की चाल से आधी रफ़्तार पर चलें।
practice-slow-walk-how-3 = हर पैर को महसूस करें: एड़ी, तलवा, उँगलियाँ।
practice-slow-walk-how-4 = जब मन आगे भागे, तो उसे अगले कदम पर लौटा लाएँ।
practice-slow-walk-why = शांत, एक-सी चाल नसों को बताती है कि खतरा टल गया है।

practice-stretch-or-yoga-title = थोड़ी स्ट्रेचिंग या आसान योग
practice-stretch-or-yoga-summary = शरीर को नरमी से हिलाएँ, और सुनें कि वह क्या बताता है।
practice-stretch-or-yoga-how-1 = ऐसी जगह चुनें, जहाँ बाँहें फैल सकें, बैठकर या खड़े होकर।
practice-stretch-or-yoga-how-2 = बाँहें ऊपर उठाएँ, फिर धीरे-धीरे नीचे आने दें। तीन बार करें।
practice-stretch-or-yoga-how-3 = कंधे घुमाएँ, और सिर को आराम से एक ओर, फिर दूसरी ओर झुकाएँ।
practice-stretch-or-yoga-how-4 = वहीं तक जाएँ, जहाँ तक अच्छा लगे। कहीं दर्द नहीं होना चाहिए।
practice-stretch-or-yoga-how-5 = अंत में एक पल स्थिर रहें, और देखें कि क्या बदला।
practice-stretch-or-yoga-why = हल्की हलचल से इंद्रियाँ जागती हैं, और महसूस करना ज़्यादा सुरक्षित लगता है।

practice-deep-breathing-title = पेट तक धीमी साँस
practice-deep-breathing-summary = साँस को पेट तक उतरने दें, और बाहर जाती साँस को थोड़ा लंबा रहने दें।
practice-deep-breathing-how-1 = आराम से बैठें या लेटें, चाहें तो एक हाथ पेट पर रखें।
practice-deep-breathing-how-2 = नाक से साँस लें, और पेट को ऊपर उठता महसूस करें।
practice-deep-breathing-how-3 = धीरे-धीरे साँस छोड़ें, लेने से थोड़ी ज़्यादा देर तक। ज़ोर कभी न लगाएँ।
practice-deep-breathing-how-4 = कुछ मिनट ऐसा करें। अगर चक्कर-सा लगे, तो साँस को अपने ढंग से चलने दें।
practice-deep-breathing-why = बाहर जाती लंबी साँस नसों को शांत करती है, ताकि भावनाएँ आराम से उठ सकें।

practice-time-in-nature-title = प्रकृति के साथ समय
practice-time-in-nature-summary = जहाँ कुछ हरा उगता हो, वहाँ जाएँ, और उसका असर होने दें।
practice-time-in-nature-how-1 = कोई पार्क, बगीचा, नदी या समुद्र का किनारा, या बस एक पेड़ ढूँढें।
practice-time-in-nature-how-2 = वहाँ टहलें या बैठें, फ़ोन को अलग रखकर।
practice-time-in-nature-how-3 = कोई एक चीज़ चुनकर ध्यान से देखें: पेड़ की छाल, पानी, कोई चिड़िया, आसमान।
practice-time-in-nature-how-4 = पहले-पहल जितना मन हो, उससे थोड़ी ज़्यादा देर ठहरें।
practice-time-in-nature-why = वहाँ आपसे कोई कुछ नहीं माँगता, और शरीर अपना पहरा ढीला कर सकता है।

## Step 6. Safe spaces

practice-choose-a-safe-space-title = अपनी सुरक्षित जगह चुनें
practice-choose-a-safe-space-summary = एक-दो जगहें या लोग चुनें, जहाँ सुरक्षित लगे, और तय करें कि कब जाना है।
practice-choose-a-safe-space-how-1 = अपनी जानी-पहचानी जगहों और लोगों को याद करें। कहाँ, या किसके साथ, साँस हल्की हो जाती है?
practice-choose-a-safe-space-how-2 = एक या दो चुनें। एक शांत कोना भी उतना ही मायने रखता है, जितना कोई इंसान।
practice-choose-a-safe-space-how-3 = कोई दिन और समय तय करें, चाहे थोड़ी देर के लिए ही सही।
practice-choose-a-safe-space-how-4 = उसे ऐसी जगह लिखें, जहाँ वह आपको दिखे।
practice-choose-a-safe-space-why = जहाँ सुरक्षा का यकीन हो, वहाँ खुलना आसान होता है।

## Step 7. Small expressions

practice-say-it-hurt-title = बताएँ कि दिल दुखा
practice-say-it-hurt-summary = किसी की कही या की हुई बात से दिल दुखा हो, तो चुप रहने के बजाय उन्हें बताएँ।
practice-say-it-hurt-how-1 = कोई छोटी बात चुनें, और ऐसा इंसान, जो आपका खयाल रखता हो।
practice-say-it-hurt-how-2 = कोई शांत समय चुनें, झगड़े के बीच का नहीं।
practice-say-it-hurt-how-3 = शुरुआत अपने से करें: “जब ऐसा हुआ, तो मेरा दिल दुखा।”
practice-say-it-hurt-how-4 = एक बार कहें, फिर थोड़ी चुप्पी रहने दें। यहाँ कुछ जीतना नहीं है।
practice-say-it-hurt-why = जो बात कह दी जाए, वह आप दोनों के बीच अटकी नहीं रहती।

practice-share-a-joy-title = एक छोटी खुशी बाँटें
practice-share-a-joy-summary = किसी को ऐसी बात बताएँ, जिससे आपको खुशी हुई।
practice-share-a-joy-how-1 = आज की कोई एक बात सोचें, जो थोड़ी-सी भी अच्छी रही हो।
practice-share-a-joy-how-2 = ऐसा कोई चुनें, जिसे यह सुनना अच्छा लगे।
practice-share-a-joy-how-3 = एक-दो वाक्य में बताएँ: “आज इस बात से मेरे चेहरे पर मुस्कान आई।”
practice-share-a-joy-how-4 = उनके जवाब को अपने तक पहुँचने दें, चाहे एक साँस भर के लिए।
practice-share-a-joy-why = बाँटी हुई खुशी दो बार महसूस होती है, और नज़दीकी बढ़ाती है।

practice-show-appreciation-title = किसी के लिए अपनी कद्र जताएँ
practice-show-appreciation-summary = किसी एक को बताएँ कि आप किस बात के लिए शुक्रगुज़ार हैं, बोलकर या छोटे-से मैसेज में।
practice-show-appreciation-how-1 = किसी ऐसे इंसान को याद करें, जिसने हाल में या बहुत पहले आपके लिए कुछ अच्छा किया।
practice-show-appreciation-how-2 = कोई एक साफ़ बात चुनें: उन्होंने क्या किया, और उससे आपको क्या मिला।
practice-show-appreciation-how-3 = उनसे कहें, या दो पंक्तियों में लिखकर भेजें।
practice-show-appreciation-how-4 = फिर देखें कि आपको कैसा लगता है, जवाब चाहे जो भी आए।
practice-show-appreciation-why = अपनेपन का हर छोटा इशारा जुड़ने की ताकत बढ़ाता है।

practice-admit-overwhelm-title = मानें कि यह बहुत ज़्यादा है
practice-admit-overwhelm-summary = भरोसे के किसी इंसान को बताएँ कि बोझ आपकी ताकत से ज़्यादा है।
practice-admit-overwhelm-how-1 = कोई एक इंसान चुनें, जो आपको जज न करे।
practice-admit-overwhelm-how-2 = सीधे-सीधे कहें: “अभी यह मेरे लिए बहुत ज़्यादा है।”
practice-admit-overwhelm-how-3 = अगर पता हो कि किससे मदद मिलेगी, तो वह माँगें। पता न हो, तो यह भी कह दें।
practice-admit-overwhelm-how-4 = उन्हें सुनने दें। किसी को सफ़ाई देना ज़रूरी नहीं है।
practice-admit-overwhelm-why = जब कोई जान ले कि बोझ कितना भारी है, तो वह अकेले नहीं उठाना पड़ता।

## Step 8. Relearn trust

practice-let-one-person-closer-title = किसी एक को थोड़ा करीब आने दें
practice-let-one-person-closer-summary = किसी एक सुरक्षित इंसान को एक छोटी, सच्ची बात बताएँ, और देखें कि वे उसे कैसे सँभालते हैं।
practice-let-one-person-closer-how-1 = कोई एक इंसान चुनें, जिसने लगातार साथ और अपनापन दिया हो।
practice-let-one-person-closer-how-2 = कोई बात चुनें, जो सच हो पर छोटी हो, और किसी को पता चले, तो भी ठीक लगे।
practice-let-one-person-closer-how-3 = वह बात बताएँ, और आज के लिए वहीं रुक जाएँ।
practice-let-one-person-closer-how-4 = अगले कुछ दिन देखें: क्या उन्होंने उसे सँभालकर रखा?
practice-let-one-person-closer-how-5 = अगर हाँ, तो किसी दिन थोड़ा और बताया जा सकता है। अगर नहीं, तो अब आपको पता है, और अपनी हदें बनाए रखें।
practice-let-one-person-closer-why = भरोसा उन छोटी, सच्ची बातों से लौटता है, जिन्हें किसी ने अच्छे से सँभाला।

## Step 9. Feel alive

practice-music-title = मन को छूने वाला संगीत
practice-music-summary = कोई एक गाना या धुन पूरे ध्यान से सुनें।
practice-music-how-1 = ऐसा गाना चुनें, जो कभी आपके लिए खास था।
practice-music-how-2 = हेडफ़ोन लगाएँ, या आवाज़ थोड़ी बढ़ाएँ, और साथ में कुछ और न करें।
practice-music-how-3 = किसी एक आवाज़ या साज़ पर शुरू से आखिर तक ध्यान टिकाएँ।
practice-music-how-4 = अगर शरीर थिरकना चाहे, या मन गुनगुनाना चाहे, तो होने दें।
practice-music-why = जहाँ शब्द नहीं पहुँचते, वहाँ भी संगीत किसी भावना तक पहुँच सकता है।

practice-art-title = कुछ रचें, या कला देखें
practice-art-summary = रंगों, आकारों, या दिल को छूने वाली किसी तस्वीर के साथ समय बिताएँ।
practice-art-how-1 = पेंसिल लें, थोड़े रंग लें, या कोई तस्वीर, जिसे देखना अच्छा लगे।
practice-art-how-2 = अगर कुछ बनाना है, तो हाथ को ही चुनने दें। सुंदर बनना ज़रूरी नहीं है।
practice-art-how-3 = अगर देखना है, तो नज़र को वहीं टिकने दें, जहाँ वह खिंच जाए।
practice-art-how-4 = पूछें: “यह मेरे भीतर क्या जगाता है?” हर जवाब सही है।
practice-art-why = रंग और आकार वह भी कह सकते हैं, जिसके लिए अभी शब्द नहीं हैं।

practice-writing-title = अपना कुछ लिखें
practice-writing-summary = कोई चिट्ठी, कोई याद, या कल्पना का कोई दृश्य लिखें, सिर्फ़ अपने लिए।
practice-writing-how-1 = एक शुरुआत चुनें: न भेजी जाने वाली चिट्ठी, याद रहा कोई दिन, या मन से गढ़ा कोई दृश्य।
practice-writing-how-2 = सुधारने के लिए रुके बिना लिखें।
practice-writing-how-3 = उसमें एक चीज़ दिखने वाली, एक सुनाई देने वाली, और एक छूने वाली रखें।
practice-writing-how-4 = जहाँ मन हो, वहीं खत्म करें, और अच्छा-बुरा सोचे बिना रख दें।
practice-writing-why = कागज़ पर भीतर की दुनिया आकार ले सकती है और फिर जाग सकती है।

practice-spiritual-practice-title = जो हमसे बड़ा है, उसके लिए एक पल
practice-spiritual-practice-summary = प्रार्थना करें, ध्यान लगाएँ, दीया या मोमबत्ती जलाएँ, या किसी सवाल के साथ बैठें, अपने ढंग से।
practice-spiritual-practice-how-1 = जो रूप आपको जँचे, वह चुनें: प्रार्थना, कोई पद, दीया या मोमबत्ती, मौन, या रात का आसमान।
practice-spiritual-practice-how-2 = ऐसी जगह बैठें, जो इसके लिए ठीक लगे।
practice-spiritual-practice-how-3 = कुछ देर उसी के साथ रहें, बिना किसी लक्ष्य के।
practice-spiritual-practice-how-4 = उठने से पहले एक चीज़ का नाम लें, जिससे उम्मीद मिले या जिसके लिए मन में शुक्रिया हो।
practice-spiritual-practice-why = किसी बड़ी चीज़ का हिस्सा होने का एहसास आम दिनों में फिर से मतलब भर सकता है।

practice-volunteering-title = कहीं हाथ बँटाएँ
practice-volunteering-summary = किसी ज़रूरतमंद को, या किसी अच्छे काम को, एक घंटा दें।
practice-volunteering-how-1 = सोचें कि आपके लिए क्या मायने रखता है: जानवर, बच्चे, बुज़ुर्ग, धरती, अपनी गली।
practice-volunteering-how-2 = पास की कोई एक जगह ढूँढें, जहाँ मदद काम आए, और पूछें कि उन्हें क्या चाहिए।
practice-volunteering-how-3 = छोटे से शुरू करें: एक घंटा, एक काम।
practice-volunteering-how-4 = बाद में एक ऐसा पल याद करें, जब काम आने की खुशी या अपनापन महसूस हुआ।
practice-volunteering-why = किसी को आपकी ज़रूरत हो, चाहे एक घंटे के लिए ही सही, तो भीतर मकसद का एहसास जाग सकता है।

practice-creative-hobby-title = मनपसंद शौक के लिए समय
practice-creative-hobby-summary = पकाएँ, बुनें, कुछ बनाएँ, पौधे लगाएँ, या खेलें, बस इसलिए कि अच्छा लगता है।
practice-creative-hobby-how-1 = हाथों से करने का कोई काम चुनें, जिसमें मज़ा आता है, या कभी आता था।
practice-creative-hobby-how-2 = ज़रूरत की चीज़ें सामने रखें, और उसका एक छोटा हिस्सा चुनें।
practice-creative-hobby-how-3 = आराम से करें। कोई नंबर देने वाला नहीं है।
practice-creative-hobby-how-4 = जब अच्छा लग रहा हो, तभी रुक जाएँ, और उसे नज़र के सामने रख दें।
practice-creative-hobby-why = बस बनाने की खातिर कुछ बनाने से एक शांत-सी खुशी लौटती है।

## Step 10. Be present

practice-mindful-eating-title = एक चीज़ धीरे-धीरे खाएँ
practice-mindful-eating-summary = कुछ निवाले पूरे ध्यान से खाएँ।
practice-mindful-eating-how-1 = कुछ छोटा-सा चुनें: फल का एक टुकड़ा, थोड़ी रोटी, एक कप चाय।
practice-mindful-eating-how-2 = शुरू करने से पहले उसे देखें, और उसकी खुशबू लें।
practice-mindful-eating-how-3 = छोटा-सा निवाला लें और धीरे-धीरे चबाएँ। स्वाद को बदलता हुआ महसूस करें।
practice-mindful-eating-how-4 = दो निवालों के बीच उसे नीचे रख दें।
practice-mindful-eating-why = स्वाद बिना किसी मेहनत के आपको इस पल में लौटा लाता है।

practice-listen-around-title = आसपास की आवाज़ें सुनें
practice-listen-around-summary = पास और दूर की आवाज़ों पर ध्यान दें, जैसी वे हैं।
practice-listen-around-how-1 = जहाँ हैं, वहीं रहें, आँखें खुली हों या बंद।
practice-listen-around-how-2 = दूर की कोई आवाज़ ढूँढें। फिर पास की कोई।
practice-listen-around-how-3 = कुल पाँच आवाज़ें गिनें। न कोई अच्छी, न कोई बुरी।
practice-listen-around-how-4 = धीरे-से चारों ओर एक नज़र डालकर लौट आएँ।
practice-listen-around-why = आवाज़ें हमेशा इसी पल की होती हैं, इसलिए सुनना आपको यहाँ ले आता है।

practice-slow-breaths-title = तीन धीमी साँसें
practice-slow-breaths-summary = तीन साँसें रोज़ से थोड़ी धीमी लें।
practice-slow-breaths-how-1 = कंधों को ढीला छोड़ दें।
practice-slow-breaths-how-2 = आराम से साँस लें, फिर धीरे-धीरे छोड़ें, जैसे किसी स्ट्रॉ से।
practice-slow-breaths-how-3 = तीन बार ऐसा करें, फिर साँस को अपने ढंग से चलने दें।
practice-slow-breaths-why = तीन साँसें भी इस पल में लौटने का छोटा-सा दरवाज़ा हो सकती हैं।

practice-pause-before-reacting-title = कुछ करने से पहले ज़रा ठहरें
practice-pause-before-reacting-summary = जो हुआ और जो आप करें, उन दोनों के बीच एक साँस की जगह रखें।
practice-pause-before-reacting-how-1 = जब कोई बात मन को हिला दे, तो एक साँस जितनी देर ठहरें।
practice-pause-before-reacting-how-2 = देखें: क्या महसूस हो रहा है, और शरीर में कहाँ?
practice-pause-before-reacting-how-3 = उसे एक शब्द में नाम दें।
practice-pause-before-reacting-how-4 = फिर चुनें कि आगे क्या करना है, या इंतज़ार करना चुनें।
practice-pause-before-reacting-why = उस छोटे-से ठहराव में कोई भावना महसूस हो सकती है, और मन उसमें बह नहीं जाता।

## Step 11. Give it time

practice-expect-numb-days-title = सुन्न दिनों के लिए जगह रखें
practice-expect-numb-days-summary = सुन्न दिन को रास्ते का हिस्सा मानें, और फिर भी एक छोटा काम करें।
practice-expect-numb-days-how-1 = कहें: “आज सुन्न दिन है। ऐसे दिन इस रास्ते का हिस्सा हैं।”
practice-expect-numb-days-how-2 = कोई एक पल याद करें, चाहे कितना भी छोटा, जब कुछ महसूस हुआ था।
practice-expect-numb-days-how-3 = अपने लिए कोई छोटी-सी, प्यारी चीज़ चुनें: खिड़की खोलना, चाय बनाना, किसी को हालचाल का मैसेज भेजना।
practice-expect-numb-days-how-4 = वह करें, और आज के लिए उसे ही काफ़ी मानें।
practice-expect-numb-days-why = सुन्न दिन पीछे लौटना नहीं है, क्योंकि ठीक होना कभी सीधी लकीर में नहीं चलता।

## Step 12. Professional help

practice-reach-out-for-help-title = मदद के लिए हाथ बढ़ाएँ
practice-reach-out-for-help-summary = किसी एक विशेषज्ञ को लिखें या कॉल करें, या भरोसे के किसी इंसान से कहें कि ढूँढने में मदद करें।
practice-reach-out-for-help-how-1 = तय करें कि किससे मदद माँगनी है: थेरेपिस्ट, डॉक्टर, काउंसलिंग सेंटर, या कोई दोस्त, जो ढूँढने में मदद करे।
practice-reach-out-for-help-how-2 = दो वाक्य लिखें: इन दिनों आपका हाल कैसा है, और आपको क्या चाहिए।
practice-reach-out-for-help-how-3 = उन्हें भेज दें, या फ़ोन पर पढ़कर सुनाएँ। इससे ज़्यादा कहना ज़रूरी नहीं है।
practice-reach-out-for-help-how-4 = अगर पहली कोशिश से बात न बने, तो एक और करें। अक्सर कुछ कोशिशें लगती हैं।
practice-reach-out-for-help-why = मदद माँगना एक ताकत है, और रास्ता आपको अकेले नहीं ढूँढना है।

## Step 13. Hope

practice-one-hopeful-choice-title = उम्मीद की ओर एक कदम
practice-one-hopeful-choice-summary = आज के लिए एक ऐसी चीज़ चुनें, जो उम्मीद की ओर ले जाए।
practice-one-hopeful-choice-how-1 = एक चुनें: खुद से सच कहना, अपनी किसी ज़रूरत का खयाल रखना, अपना मन किसी के सामने खोलना, या सच्चा जुड़ाव ढूँढना।
practice-one-hopeful-choice-how-2 = पूछें: “आज इसका सबसे छोटा रूप क्या होगा?”
practice-one-hopeful-choice-how-3 = बस वह एक काम करें।
practice-one-hopeful-choice-how-4 = शाम को याद करें कि आपने यह किया।
practice-one-hopeful-choice-why = ऐसा हर कदम भीतर की दुनिया को थोड़ा-थोड़ा करके फिर से बनाता है।
