### Hindi. Form of address: आप, ergative (आपने कहा). Gender: see guide.ftl. “It” is अभ्यास (masculine noun) or यह.
### Plurals: one (0 and 1, so the number stays) and other. A quotation follows a colon, so that any words fit.

## Why a practice was picked

reason-serves = क्योंकि आपने कहा: “{ $need }”।
reason-serves-also = यह इसमें भी मदद कर सकता है: “{ $need }”।
reason-heard = क्योंकि आपने कहा: “{ $words }”।
reason-suits = आपने जो बताया, यह उससे मेल खाता है: “{ $cause }”।
reason-gentle = यह अभ्यास हल्का है, और अभी यही ठीक है।
reason-calming = यह पहले खुद को सँभालने में मदद करता है।
reason-help-due = आपको यह बोझ अकेले नहीं उठाना है।
reason-first-step = शुरुआत के लिए यह एक सहज जगह है।
reason-within-reach = यह हल्का है, और अभी, यहीं किया जा सकता है।
reason-done-lately = इसे आपने कुछ ही समय पहले किया था, इसलिए यह थोड़ा नीचे है।

## What was held back

held-back-minutes =
    { $count ->
        [one] { $count } और अभ्यास मदद कर सकता है, जब आपके पास ज़्यादा समय हो।
       *[other] { $count } और अभ्यास मदद कर सकते हैं, जब आपके पास ज़्यादा समय हो।
    }
held-back-alone =
    { $count ->
        [one] { $count } और अभ्यास मदद कर सकता है, जब भरोसे का कोई इंसान आपके साथ हो।
       *[other] { $count } और अभ्यास मदद कर सकते हैं, जब भरोसे का कोई इंसान आपके साथ हो।
    }
held-back-with-someone =
    { $count ->
        [one] { $count } और अभ्यास मदद कर सकता है, जब आपको थोड़ा समय अकेले में मिले।
       *[other] { $count } और अभ्यास मदद कर सकते हैं, जब आपको थोड़ा समय अकेले में मिले।
    }
held-back-place =
    { $count ->
        [one] { $count } और अभ्यास किसी दूसरी जगह मदद कर सकता है, जैसे शांत कमरे में या खुले में।
       *[other] { $count } और अभ्यास किसी दूसरी जगह मदद कर सकते हैं, जैसे शांत कमरे में या खुले में।
    }
held-back-effort =
    { $count ->
        [one] { $count } और अभ्यास किसी ऐसे दिन मदद कर सकता है, जब खुद से थोड़ा ज़्यादा माँगना ठीक लगे।
       *[other] { $count } और अभ्यास किसी ऐसे दिन मदद कर सकते हैं, जब खुद से थोड़ा ज़्यादा माँगना ठीक लगे।
    }
held-back-care =
    { $count ->
        [one] { $count } और अभ्यास तब तक रुक सकता है, जब तक मन थोड़ा शांत न हो जाए।
       *[other] { $count } और अभ्यास तब तक रुक सकते हैं, जब तक मन थोड़ा शांत न हो जाए।
    }
