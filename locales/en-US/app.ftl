## Words around the guide: headings, labels, questions, buttons. Any app may use them; the example programs do.

## Headings

label-steps = The steps
label-practices = Practices
label-causes = Common reasons
label-safe-spaces = Safe spaces
label-trust-builders = What builds trust
label-help-signals = When help may be right
label-therapy-benefits = What therapy gives room for
label-hope-choices = Hopeful choices
label-needs = Needs
label-languages = Languages
label-support = Support
label-takeaway = To keep with you
label-how = How to do it
label-why = Why it can help
# Heads the reasons why a practice was picked for this reader.
label-because = Why this one
# Heads the practices picked for this reader.
label-picks = For you, right now
# What a practice is for; a list of needs follows.
label-serves = Good when you say
# Heads the notes on what the reader's own limits held back.
label-held-back = For another time
label-no-picks = Nothing fits these limits just now. With a little more time, or in another place, there will be something.

## Measures and places of a practice

# How long a practice takes, or how long the reader has.
minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
# Where the reader is in the guide: the third of thirteen steps.
step-number = Step { $number } of { $total }
# Where the reader is in a practice: the second of four instructions.
instruction-number = { $number } of { $total }

label-effort = Effort
label-effort-gentle = gentle
label-effort-moderate = takes some effort
label-effort-brave = takes courage
label-company = Company
label-company-alone = alone
label-company-with-someone = with someone
label-company-either = alone or with someone
label-place = Place
label-place-anywhere = anywhere
label-place-quiet = a quiet place
label-place-outdoors = outdoors

## The check-in: a short talk at a terminal

check-in-welcome = Hello. It is good that you are here. You can stop at any time.
check-in-own-words = How are you, in your own words? A few are enough. Nothing is kept. Press Enter to choose from a list.
# What was understood from the reader's own words; a list of needs follows.
check-in-heard = This is what I understood:
check-in-not-heard = I did not understand that well enough, and that is my fault, not yours. Perhaps the list helps.
check-in-ask-needs = Which of these fit? Type their numbers with blanks between them, or press Enter if none does.
check-in-ask-minutes = How many minutes do you have? Press Enter if it does not matter.
# $text is what the reader typed.
check-in-not-a-number = “{ $text }” is not one of the numbers. Please try again.
check-in-ask-guide = Would you like to be led through one? Type its number, or press Enter to end here.
check-in-goodbye = Take good care of yourself. You can come back whenever you like.

## Choosing, in an app

choose-language = Language
choose-own-words = Say it in your own words
choose-own-words-hint = A few words are enough. What you write stays on this device and is not kept.
choose-needs = Or choose what fits
choose-causes = What may have led here
choose-minutes = Time I have
choose-company = Who is with me
choose-company-alone = I am alone
choose-company-with-someone = Someone safe is with me
choose-place = Where I am
choose-place-quiet = In a quiet room
choose-place-outdoors = Outdoors
choose-place-anywhere = In a busy place
choose-effort = How much I can ask of myself
# The choice that sets no limit.
choose-any = It does not matter
choose-country = Country
choose-show = Show me what may help
choose-read-guide = Read the whole guide
choose-start-over = Start over
choose-back = Back
# What was understood from the reader's own words; they are marked in the text.
choose-understood = What was understood
choose-nothing-understood = No need was heard in these words. You can choose from the list.
# Takes a person at the keyboard straight to the support card.
choose-go-to-support = Go to support
choose-not-medical = This guide does not replace medical care.
# Marks a text that does not exist yet in the reader's language. $language is a language tag such as en-US.
choose-not-translated = Not translated yet ({ $language })

## Being led through a practice, one instruction at a time

session-begin = Begin
session-next = Next
session-previous = Previous
session-pause = Pause
session-paused = Paused. Take all the time you need.
session-continue = Continue
session-skip = Skip
session-stop = Stop
session-stopped = You stopped, and that is fine. What you did counts.
session-finished = That was all of it. Thank you for giving yourself this time.
session-breathe-in = Breathe in
session-breathe-out = Breathe out
session-progress = Progress
# Keys at a terminal. $next, $pause and $stop are the names of keys.
session-keys = { $next }: next · { $pause }: pause · { $stop }: stop
