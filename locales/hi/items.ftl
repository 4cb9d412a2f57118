### Hindi. Form of address: आप. Gender: the reader is never the subject of a form that shows gender (see guide.ftl); for another person
### the subjunctive (जो सुने) or the ergative.
### Titles of help signals end in हो, of therapy benefits in सकें, of hope choices in -ना: they complete the leads of steps.ftl and support.ftl.
### Words to keep: trauma गहरा सदमा; depression डिप्रेशन; burnout हद से ज़्यादा थकान; community समूह; therapist थेरेपिस्ट; counselor काउंसलर; limits हदें.

## Causes

cause-repeated-hurt-title = बार-बार दिल दुखना
cause-repeated-hurt-text = जब चोट बार-बार लगे, तो कम महसूस करना ही निकलने का एकमात्र रास्ता लग सकता है।
cause-loss-title = किसी को या कुछ खोने का दुख
cause-loss-text = कोई अपना या कोई प्यारी चीज़ अब नहीं रही, और यह सब एक साथ महसूस करना बहुत भारी होता।
cause-betrayal-title = किसी अपने का दिया धोखा
cause-betrayal-text = जिस पर भरोसा था, उसी ने भरोसा तोड़ा, और अब करीब आने में जोखिम लगता है।
cause-unsupported-title = मेरे लिए कोई नहीं था
cause-unsupported-text = जब आपकी भावनाओं के लिए कोई पास नहीं था, तो शायद आपने उन्हें छिपाना सीख लिया, खुद से भी।
cause-chronic-stress-title = लंबा तनाव या हद से ज़्यादा थकान
cause-chronic-stress-text = जब ज़िंदगी बहुत समय तक बहुत कुछ माँगे, तो मन अपनी ताकत बचाता है और भावनाओं को धीमा कर देता है।
cause-trauma-title = गहरा सदमा, या फिर से चोट का डर
cause-trauma-text = कुछ भयानक हुआ, और मन का एक हिस्सा पहरा देता रहता है कि वह फिर न हो।

## Safe spaces

safe-space-trusted-person-title = कोई एक, जिस पर आपको भरोसा है
safe-space-trusted-person-text = जो आपकी बात सुने, उसे अपने तक रखे, और जल्दबाज़ी न कराए।
safe-space-quiet-place-title = आपकी अपनी शांत जगह
safe-space-quiet-place-text = कोई कमरा, कोई बेंच, लाइब्रेरी का कोई कोना: जहाँ किसी को आपसे कुछ न चाहिए।
safe-space-supportive-community-title = सहारा देने वाला समूह
safe-space-supportive-community-text = ऐसे लोग, जिनके बीच कोई दिखावा न करना पड़े, आमने-सामने या ऑनलाइन।
safe-space-therapist-title = थेरेपिस्ट या काउंसलर
safe-space-therapist-text = जिनका काम ही है ध्यान से सुनना, और उलझनें सुलझाने में मदद करना।

## Trust builders

trust-builder-steady-support-title = लगातार साथ
trust-builder-steady-support-text = सामने वाला आम दिनों में भी साथ देता है, सिर्फ़ कभी-कभार नहीं।
trust-builder-respected-boundaries-title = आपकी हदों का सम्मान
trust-builder-respected-boundaries-text = आपका “नहीं” या “अभी नहीं” सुना जाता है, और माना भी जाता है।
trust-builder-honest-talk-title = सच्ची बातचीत
trust-builder-honest-talk-text = दोनों ओर से सच कहा जाता है, तब भी जब यह आसान न हो।
trust-builder-time-title = समय
trust-builder-time-text = भरोसा बहुत-से छोटे, अच्छे पलों से बढ़ता है, और उन्हें समय चाहिए।

## Help signals

help-signal-deep-title = गहरा हो
help-signal-deep-text = यह हर चीज़ तक पहुँच गया है, और लगभग कुछ भी आपको छू नहीं पाता।
help-signal-long-lasting-title = लंबे समय से हो
help-signal-long-lasting-text = यह महीनों या बरसों से चल रहा है।
help-signal-linked-to-trauma-title = किसी गहरे सदमे से जुड़ा हो
help-signal-linked-to-trauma-text = यह आपके साथ हुई किसी भयानक बात से शुरू हुआ।
help-signal-linked-to-depression-title = डिप्रेशन से जुड़ा हो
help-signal-linked-to-depression-text = इसके साथ मन भारी और उदास रहता है, और रोज़ के काम बहुत मुश्किल हो गए हैं।

## Therapy benefits

therapy-benefit-explore-emotions-title = अपनी भावनाओं को टटोल सकें
therapy-benefit-explore-emotions-text = अपनी रफ़्तार से जाना जा सकता है कि क्या महसूस होता है, और कोई आपके साथ होता है।
therapy-benefit-process-past-pain-title = पुराने दर्द को सुलझा सकें
therapy-benefit-process-past-pain-text = बीते कल का जो कुछ अब भी दुखता है, उसे सुरक्षित ढंग से, थोड़ा-थोड़ा करके देखा जा सकता है।
therapy-benefit-healthy-coping-title = सँभलने के अच्छे तरीके खोज सकें
therapy-benefit-healthy-coping-text = मुश्किल पलों से निकलने के और तरीके आज़माए जा सकते हैं, और जो काम आएँ, उन्हें अपनाया जा सकता है।
therapy-benefit-rebuild-awareness-title = अपनी भावनाओं को फिर से पहचान सकें
therapy-benefit-rebuild-awareness-text = किसी भावना को उसी समय पहचानना सीखा जा सकता है, जब वह अभी छोटी और धीमी हो।

## Hope choices

hope-choice-be-honest-title = खुद से सच कहना
hope-choice-be-honest-text = आज आपके लिए जो सच है, वह कहें, चाहे सुनने वाला और कोई न हो।
hope-choice-tend-your-needs-title = अपनी ज़रूरतों का खयाल रखना
hope-choice-tend-your-needs-text = मन को जो चाहिए, उसमें से एक चीज़ खुद को दें: आराम, दिलासा, किसी का साथ, या शांति।
hope-choice-allow-vulnerability-title = अपना मन किसी के सामने खोलना
hope-choice-allow-vulnerability-text = मन का एक नाज़ुक कोना किसी ऐसे इंसान को दिखने दें, जो उसे सँभालकर रखे।
hope-choice-seek-connection-title = ऐसा जुड़ाव ढूँढना, जो मायने रखता हो
hope-choice-seek-connection-text = जो कोई या जो कुछ आपके लिए मायने रखता है, उसकी ओर एक छोटा-सा कदम बढ़ाएँ।
