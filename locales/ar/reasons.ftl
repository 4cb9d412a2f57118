### Arabic (Modern Standard Arabic). Source: en-US.
### Form of address: one reader, through ـك and unvocalized past forms (قلت، ذكرت).
### Gender: never marked for the reader (see guide.ftl). Sentences without a subject speak of «التمرين» (masculine).
### Plural categories: zero, one, two, few, many, other. few + genitive plural (تمارين), many + accusative singular (تمرينًا),
###   other + genitive singular (تمرين).
### Word choices to keep: practice = تمرين; a safe person = شخص يطمئن إليه قلبك. Quoted needs, causes and words stand between « » after a colon.

## Why a practice was picked

reason-serves = لأنك قلت: «{ $need }».
reason-serves-also = قد يفيد أيضًا مع: «{ $need }».
reason-heard = لأنك قلت: «{ $words }».
reason-suits = يناسب ما ذكرت: «{ $cause }».
reason-gentle = هذا التمرين لطيف، واللطف هو المناسب الآن.
reason-calming = يساعدك على تهدئة نفسك أولًا.
reason-help-due = لا يلزم أن يبقى هذا الحِمل عليك وحدك.
reason-first-step = هذه بداية لطيفة.
reason-within-reach = تمرين لطيف، وفي متناولك هنا والآن.
reason-done-lately = قمت به منذ وقت قريب، ولذلك تأخّر مكانه في القائمة.

## What was held back, and by which limit of the reader's own

held-back-minutes =
    { $count ->
        [zero] لا تمارين أخرى تنتظر وقتًا أطول.
        [one] هناك تمرين آخر قد يفيدك حين يتّسع وقتك.
        [two] هناك تمرينان آخران قد يفيدانك حين يتّسع وقتك.
        [few] هناك { $count } تمارين أخرى قد تفيدك حين يتّسع وقتك.
        [many] هناك { $count } تمرينًا آخر قد يفيدك حين يتّسع وقتك.
       *[other] هناك { $count } تمرين آخر قد يفيدك حين يتّسع وقتك.
    }
held-back-alone =
    { $count ->
        [zero] لا تمارين أخرى تنتظر وجود شخص معك.
        [one] هناك تمرين آخر قد يفيدك حين يكون معك شخص يطمئن إليه قلبك.
        [two] هناك تمرينان آخران قد يفيدانك حين يكون معك شخص يطمئن إليه قلبك.
        [few] هناك { $count } تمارين أخرى قد تفيدك حين يكون معك شخص يطمئن إليه قلبك.
        [many] هناك { $count } تمرينًا آخر قد يفيدك حين يكون معك شخص يطمئن إليه قلبك.
       *[other] هناك { $count } تمرين آخر قد يفيدك حين يكون معك شخص يطمئن إليه قلبك.
    }
held-back-with-someone =
    { $count ->
        [zero] لا تمارين أخرى تنتظر وقتًا على انفراد.
        [one] هناك تمرين آخر قد يفيدك حين يكون لك وقت على انفراد.
        [two] هناك تمرينان آخران قد يفيدانك حين يكون لك وقت على انفراد.
        [few] هناك { $count } تمارين أخرى قد تفيدك حين يكون لك وقت على انفراد.
        [many] هناك { $count } تمرينًا آخر قد يفيدك حين يكون لك وقت على انفراد.
       *[other] هناك { $count } تمرين آخر قد يفيدك حين يكون لك وقت على انفراد.
    }
held-back-place =
    { $count ->
        [zero] لا تمارين أخرى تنتظر مكانًا آخر.
        [one] هناك تمرين آخر قد يفيدك في مكان آخر، كغرفة هادئة أو في الهواء الطلق.
        [two] هناك تمرينان آخران قد يفيدانك في مكان آخر، كغرفة هادئة أو في الهواء الطلق.
        [few] هناك { $count } تمارين أخرى قد تفيدك في مكان آخر، كغرفة هادئة أو في الهواء الطلق.
        [many] هناك { $count } تمرينًا آخر قد يفيدك في مكان آخر، كغرفة هادئة أو في الهواء الطلق.
       *[other] هناك { $count } تمرين آخر قد يفيدك في مكان آخر، كغرفة هادئة أو في الهواء الطلق.
    }
held-back-effort =
    { $count ->
        [zero] لا تمارين أخرى تنتظر يومًا فيه طاقة أكبر.
        [one] هناك تمرين آخر قد يفيدك في يوم تكون فيه طاقتك أكبر.
        [two] هناك تمرينان آخران قد يفيدانك في يوم تكون فيه طاقتك أكبر.
        [few] هناك { $count } تمارين أخرى قد تفيدك في يوم تكون فيه طاقتك أكبر.
        [many] هناك { $count } تمرينًا آخر قد يفيدك في يوم تكون فيه طاقتك أكبر.
       *[other] هناك { $count } تمرين آخر قد يفيدك في يوم تكون فيه طاقتك أكبر.
    }
held-back-care =
    { $count ->
        [zero] لا تمارين أخرى تنتظر وقتًا أهدأ.
        [one] هناك تمرين آخر يمكنه الانتظار حتى تهدأ الأمور.
        [two] هناك تمرينان آخران يمكنهما الانتظار حتى تهدأ الأمور.
        [few] هناك { $count } تمارين أخرى يمكنها الانتظار حتى تهدأ الأمور.
        [many] هناك { $count } تمرينًا آخر يمكنه الانتظار حتى تهدأ الأمور.
       *[other] هناك { $count } تمرين آخر يمكنه الانتظار حتى تهدأ الأمور.
    }
