### Hindi. Form of address: आप, with the polite imperative and subjunctive (करें, रुकें, सकें).
### Gender: the reader is never the subject of a verb or adjective that shows gender. Ways used: the subjunctive, the ergative past
### (आपने कहा), आपको/आपसे constructions, nouns instead of adjectives (थकान, अकेलापन), and मन or दिल as the subject
### (मेरा मन सबसे कटा हुआ है). “Alone” is only the adverb अकेले (with आपको …) or अकेले में.
### Someone else: कोई, इंसान, वे, with the common form, also where the subjunctive will do.
### Words to keep: numb सुन्न, numbness सुन्नपन; cut off सबसे कटा हुआ मन, कटाव; shield ढाल; wall दीवार; connection जुड़ाव;
### feelings भावनाएँ; to judge oneself or a feeling गलत ठहराना, to judge somebody जज करना; kind, gentle नरमी; trauma गहरा सदमा; depression डिप्रेशन; practice अभ्यास; step चरण; guide गाइड (feminine).
### Spelling: nukta in ज़ and फ़ (and ड़, ढ़), none in क, ख, ग. Danda । ends a sentence. Quotation marks “ ”.

## The guide

language-name = हिन्दी

guide-title = दिल से फिर कैसे जुड़ें

guide-opening =
    बाहर ज़िंदगी चलती रहती है, और भीतर कुछ चुप हो जाता है। काम भी होता है, बातें भी। जो ज़रूरी है, वह पूरा हो जाता है। चेहरे पर मुस्कान भी आ जाती है। और इस सबके बीच एक दूरी बनी रहती है: खुद से, लोगों से, और उन चीज़ों से जो कभी मायने रखती थीं।

    शायद भीतर सब सुन्न लगता है, या खाली। शायद मन में सवाल उठता है कि भावनाएँ आखिर कहाँ चली गईं।

guide-no-failure =
    इसमें आपका कोई दोष नहीं है। अक्सर मन किसी बात के जवाब में ऐसा हो जाता है: तनाव, टूटा हुआ दिल, गहरा सदमा, बड़ी निराशा, या बस लंबे समय तक हद से ज़्यादा बोझ।

    जुड़ाव फिर से बन सकता है। इसमें समय लगता है, और अपने साथ सब्र भी चाहिए।

guide-promise =
    वापसी का रास्ता खुश दिखने का रास्ता नहीं है। यह खुद को इजाज़त देने का रास्ता है: महसूस करने की, भरोसा करने की, थोड़ा खुलने की। पहले अपने सामने। फिर धीरे-धीरे दुनिया के सामने।

guide-closing =
    आपका दिल कहीं गया नहीं है। उसने अपनी हिफ़ाज़त करना सीख लिया है। सुन्नपन के नीचे आपकी भावनाएँ अब भी हैं। वे नरमी, सब्र और सुरक्षा की राह देख रही हैं।

    खुश दिखना ज़रूरी नहीं है। बात फिर से पूरी तरह इंसान होने की है, मुश्किल हिस्सों के साथ भी और प्यारे हिस्सों के साथ भी।

    सब कुछ एक साथ होना ज़रूरी नहीं है। अपनी ओर एक सच्चा कदम, चाहे कितना भी छोटा हो: मन ऐसे ही ठीक होता है।
