## Why a practice was picked. Each is a whole sentence. The reader sees a few of them below each pick.

# A need that this practice serves above all. $need is the text of a need, quoted as the reader chose it.
reason-serves = Because you said “{ $need }”.
# A need that this practice serves as well, though it is not made for it first.
reason-serves-also = It can also help with “{ $need }”.
# $words are the person's own words, taken out of what they wrote.
reason-heard = Because you said “{ $words }”.
# $cause is the title of a cause that the reader named.
reason-suits = It fits what you named: “{ $cause }”.
# Said when the reader named something heavy, and this practice asks little of them.
reason-gentle = It is gentle, and gentle is right for now.
# Said when the reader may be flooded by feelings, and this practice calms first.
reason-calming = It helps you to steady yourself first.
# Said of reaching out for help, when there are signs that help is due.
reason-help-due = You do not have to carry this alone.
# Said when the reader stated no need, so that the guide starts at its beginning.
reason-first-step = It is a gentle place to begin.
# Said when nothing fits the need exactly, but this practice is gentle and fits the time and place.
reason-within-reach = It is gentle, and you can do it here and now.
# Said of a practice that the reader did not long ago.
reason-done-lately = You did it not long ago, so it stands further down.

## What was held back, and by which limit of the reader's own. $count: how many more practices would have helped.

held-back-minutes =
    { $count ->
        [one] One more practice could help when you have more time.
       *[other] { $count } more practices could help when you have more time.
    }
# The reader is alone; these practices need another person.
held-back-alone =
    { $count ->
        [one] One more practice could help when someone safe is with you.
       *[other] { $count } more practices could help when someone safe is with you.
    }
# Somebody is with the reader; these practices are for time alone.
held-back-with-someone =
    { $count ->
        [one] One more practice could help when you have some time alone.
       *[other] { $count } more practices could help when you have some time alone.
    }
held-back-place =
    { $count ->
        [one] One more practice could help in another place, such as a quiet room or outdoors.
       *[other] { $count } more practices could help in another place, such as a quiet room or outdoors.
    }
held-back-effort =
    { $count ->
        [one] One more practice could help on a day when you can ask more of yourself.
       *[other] { $count } more practices could help on a day when you can ask more of yourself.
    }
# Held back out of care: too much for someone who named something heavy, until something calming went before.
held-back-care =
    { $count ->
        [one] One more practice can wait until things feel calmer.
       *[other] { $count } more practices can wait until things feel calmer.
    }
