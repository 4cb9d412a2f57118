## The thirty-three practices, in the order of their steps.
## Each has a title; a summary (one sentence); three to five instructions in order (how-1, how-2, …), each short enough
## to be read while doing it; and a why (one sentence).
## Nothing here may hurt anyone: no holding of the breath, no pushing through pain, always a way to stop.

## Step 1. Acknowledge

practice-name-it-title = Say it plainly
practice-name-it-summary = Tell yourself that you feel cut off, and that it matters.
practice-name-it-how-1 = Stop for a moment, wherever you are.
practice-name-it-how-2 = Say to yourself, aloud or not: “I feel cut off right now, and it counts.”
practice-name-it-how-3 = If other words are truer for you, use those.
practice-name-it-how-4 = Do not explain or fix anything yet. Let the words stand.
practice-name-it-why = What you can name, you no longer have to carry in the dark.

practice-drop-the-comparison-title = Set the comparison down
practice-drop-the-comparison-summary = Notice “I should not” and “others have it worse”, and let them go.
practice-drop-the-comparison-how-1 = Think of how you have been lately, and listen to what you tell yourself about it.
practice-drop-the-comparison-how-2 = Catch one line that begins with “I should not” or “others have it worse”.
practice-drop-the-comparison-how-3 = Picture yourself setting that line down, like a heavy bag.
practice-drop-the-comparison-how-4 = Put this in its place: “It is hard for me, and that is enough.”
practice-drop-the-comparison-why = Pain is not a contest, and kindness opens what judging keeps shut.

## Step 2. Understand

# "Shield": the numbness seen as something that once protected the reader.
practice-thank-the-shield-title = Thank the shield
practice-thank-the-shield-summary = Look back at when you began to feel less, and at what it protected you from.
practice-thank-the-shield-how-1 = Sit somewhere quiet, with pen and paper if you like.
practice-thank-the-shield-how-2 = Ask yourself: “When did I begin to feel less?” A rough guess will do.
practice-thank-the-shield-how-3 = Ask: “What was too much for me then?” Look at it from far away, as if through a window.
practice-thank-the-shield-how-4 = Say to the part of you that closed: “Thank you. You wanted to keep me safe.”
practice-thank-the-shield-how-5 = If it gets heavy, stop, look around the room, and come back another day.
practice-thank-the-shield-why = Numbness that is understood as a shield no longer has to be fought as a flaw.

## Step 3. Begin with yourself

practice-quiet-time-title = A little quiet time
practice-quiet-time-summary = Spend a few minutes with nothing to distract you.
practice-quiet-time-how-1 = Put your phone in another room, or switch it off.
practice-quiet-time-how-2 = Sit or lie down in a way that is easy for your body.
practice-quiet-time-how-3 = Do nothing on purpose. Let thoughts come and go.
practice-quiet-time-how-4 = If it feels too empty, look out of a window and let your eyes rest there.
practice-quiet-time-why = In the quiet, you can hear that there is still a world inside you.

practice-write-it-down-title = Write what you feel, or that you feel nothing
practice-write-it-down-summary = Put on paper what is in you, even if it is “nothing”.
practice-write-it-down-how-1 = Take a page that no one else will read.
practice-write-it-down-how-2 = Begin with “Right now I feel”, and write whatever comes. “Nothing” is a fine answer.
practice-write-it-down-how-3 = Keep going for a few minutes. Spelling does not matter.
practice-write-it-down-how-4 = Read it once, as you would read a friend’s words. Then keep it or tear it up.
practice-write-it-down-why = Words give what is inside you a place to be seen.

practice-notice-sensations-title = Notice your body from inside
practice-notice-sensations-summary = Go through your body slowly and see what you find there.
practice-notice-sensations-how-1 = Sit down, and feel where the chair holds you.
practice-notice-sensations-how-2 = Move your attention slowly from your feet up to your face.
practice-notice-sensations-how-3 = At each place, ask: warm or cool, tight or loose, or nothing at all?
practice-notice-sensations-how-4 = Change nothing. You are only looking.
practice-notice-sensations-how-5 = If it gets too much, open your eyes and press your feet into the floor.
practice-notice-sensations-why = Feelings often speak through the body first, long before they have a name.

practice-ask-what-i-need-title = Ask what you need
practice-ask-what-i-need-summary = Put one simple question to yourself, and wait for the answer.
practice-ask-what-i-need-how-1 = Put a hand on your chest or your belly, if that feels good.
practice-ask-what-i-need-how-2 = Ask: “What do I need just now?”
practice-ask-what-i-need-how-3 = Wait for a few breaths. It may be small: water, rest, fresh air, a voice.
practice-ask-what-i-need-how-4 = Give yourself that one thing, or a little bit of it.
practice-ask-what-i-need-why = Each time you ask and listen, you come a little closer to yourself.

## Step 4. Allow feelings

practice-let-tears-come-title = Let tears come
practice-let-tears-come-summary = When you feel like crying, give the tears some room.
practice-let-tears-come-how-1 = Go where nobody will disturb you, and have a tissue and some water near.
practice-let-tears-come-how-2 = If a song or a picture helps the tears come, use it.
practice-let-tears-come-how-3 = Let them come, or not come. You do not have to make it happen.
practice-let-tears-come-how-4 = Stop whenever you want: wash your face, drink, feel your feet on the floor.
practice-let-tears-come-why = Tears are one way in which the body lets go of what it has held for too long.

practice-admit-hurt-title = Admit that it hurts
practice-admit-hurt-summary = When something hurts, say so to yourself, with no excuse for it.
practice-admit-hurt-how-1 = Think of one small thing that stung lately.
practice-admit-hurt-how-2 = Say: “That hurt me.” Leave out “but it was nothing”.
practice-admit-hurt-how-3 = Notice what happens in you. You do not have to do anything with it.
practice-admit-hurt-how-4 = Say something kind to yourself, as you would to a friend.
practice-admit-hurt-why = Hurt that may be there grows lighter than hurt that must be hidden.

practice-accept-lonely-or-scared-title = Let lonely or scared be there
practice-accept-lonely-or-scared-summary = Make a little room for feeling lonely or afraid.
practice-accept-lonely-or-scared-how-1 = Say quietly which one is here: “Lonely is here”, or “Scared is here”.
practice-accept-lonely-or-scared-how-2 = Find where you feel it, and rest a warm hand there if you like.
practice-accept-lonely-or-scared-how-3 = Tell it: “You may be here for a while.”
practice-accept-lonely-or-scared-how-4 = Then turn to something near and plain: a cup, a blanket, the light outside.
practice-accept-lonely-or-scared-why = A feeling that is let in does not have to pound on the door.

## Step 5. Through the body

practice-slow-walk-title = A slow walk
practice-slow-walk-summary = Walk more slowly than you need to, with nowhere to be.
practice-slow-walk-how-1 = Go outside, or choose a long hallway.
practice-slow-walk-how-2 = Walk at half your normal speed.
practice-slow-walk-how-3 = Feel each foot: heel, sole, toes.
practice-slow-walk-how-4 = When your mind runs ahead, bring it back to the next step.
practice-slow-walk-why = A calm, even pace tells your nerves that the danger has passed.

practice-stretch-or-yoga-title = Stretch, or some easy yoga
practice-stretch-or-yoga-summary = Move your body gently, and listen to what it tells you.
practice-stretch-or-yoga-how-1 = Stand or sit where you have room for your arms.
practice-stretch-or-yoga-how-2 = Reach up, then let your arms sink slowly. Do it three times.
practice-stretch-or-yoga-how-3 = Roll your shoulders, and tilt your head softly from side to side.
practice-stretch-or-yoga-how-4 = Go only as far as it feels good. Nothing should hurt.
practice-stretch-or-yoga-how-5 = At the end, stand still and notice what is different.
practice-stretch-or-yoga-why = Gentle movement wakes up your senses and makes it safer to feel.

# No holding of the breath: breathing out is simply a little longer than breathing in.
practice-deep-breathing-title = Breathe low and slow
practice-deep-breathing-summary = Let your breath sink into your belly, and let the breath out be the longer one.
practice-deep-breathing-how-1 = Sit or lie in a comfortable way, with a hand on your belly if you like.
practice-deep-breathing-how-2 = Breathe in through your nose and feel your belly rise.
practice-deep-breathing-how-3 = Breathe out slowly, a little longer than you breathed in. Never force it.
practice-deep-breathing-how-4 = Go on for a few minutes. If you feel dizzy, let your breath go as it likes.
practice-deep-breathing-why = A long breath out calms your nerves, so that feelings can rise gently.

practice-time-in-nature-title = Time in nature
practice-time-in-nature-summary = Go where something green grows, and let it work on you.
practice-time-in-nature-how-1 = Find a park, a garden, a shore, or a single tree.
practice-time-in-nature-how-2 = Walk or sit there with your phone put away.
practice-time-in-nature-how-3 = Find one thing to look at closely: bark, water, a bird, the sky.
practice-time-in-nature-how-4 = Stay a little longer than you first want to.
practice-time-in-nature-why = Out there nothing asks anything of you, and the body can let down its guard.

## Step 6. Safe spaces

practice-choose-a-safe-space-title = Choose your safe space
practice-choose-a-safe-space-summary = Pick one or two places or people where you feel safe, and decide when you will go.
practice-choose-a-safe-space-how-1 = Think of the places and people you know. With whom, or where, do you breathe more easily?
practice-choose-a-safe-space-how-2 = Choose one or two. A quiet corner counts just as much as a person.
practice-choose-a-safe-space-how-3 = Decide on a day and an hour, even for a short visit.
practice-choose-a-safe-space-how-4 = Write it down where you will see it.
practice-choose-a-safe-space-why = You open more easily where you know that you are safe.

## Step 7. Small expressions

practice-say-it-hurt-title = Say that it hurt
practice-say-it-hurt-summary = Tell someone that a thing they did or said hurt you, rather than stay silent.
practice-say-it-hurt-how-1 = Pick something small, and someone who is careful with you.
practice-say-it-hurt-how-2 = Choose a calm moment, not the middle of a fight.
practice-say-it-hurt-how-3 = Begin with yourself: “It hurt me when that happened.”
practice-say-it-hurt-how-4 = Say it once, then let there be a pause. You do not have to win anything.
practice-say-it-hurt-why = What you say out loud no longer has to stand between the two of you.

practice-share-a-joy-title = Share a small joy
practice-share-a-joy-summary = Tell someone about something you were glad about.
practice-share-a-joy-how-1 = Think of one thing from today that was even a little bit good.
practice-share-a-joy-how-2 = Choose someone who would like to hear it.
practice-share-a-joy-how-3 = Tell them in a sentence or two: “This made me smile today.”
practice-share-a-joy-how-4 = Let their answer reach you, if only for a breath.
practice-share-a-joy-why = A joy that is shared is felt twice, and it brings you closer.

practice-show-appreciation-title = Show that you value someone
practice-show-appreciation-summary = Tell one person what you are thankful for, aloud or in a short message.
practice-show-appreciation-how-1 = Think of someone who did you good, lately or long ago.
practice-show-appreciation-how-2 = Name one exact thing: what they did, and what it did for you.
practice-show-appreciation-how-3 = Say it, or write it in two lines and send it.
practice-show-appreciation-how-4 = Then notice how you feel, whatever they answer.
practice-show-appreciation-why = Each small sign of warmth trains your power to connect.

practice-admit-overwhelm-title = Admit that it is too much
practice-admit-overwhelm-summary = Tell someone you trust that you have more on you than you can carry.
practice-admit-overwhelm-how-1 = Choose one person who does not judge you.
practice-admit-overwhelm-how-2 = Say it simply: “It is too much for me right now.”
practice-admit-overwhelm-how-3 = If you know what would help, ask for it. If not, say that too.
practice-admit-overwhelm-how-4 = Let them listen. You owe no one an explanation.
practice-admit-overwhelm-why = When someone knows how heavy it is, you no longer hold it alone.

## Step 8. Relearn trust

practice-let-one-person-closer-title = Let one person a little closer
practice-let-one-person-closer-summary = Share one small true thing with one safe person, and see how they treat it.
practice-let-one-person-closer-how-1 = Choose one person who has been steady and kind to you.
practice-let-one-person-closer-how-2 = Pick something true but small, that you could bear to have known.
practice-let-one-person-closer-how-3 = Share it, and stop there for today.
practice-let-one-person-closer-how-4 = In the days after, watch: do they treat it with care?
practice-let-one-person-closer-how-5 = If they do, you may share a little more some day. If not, you know it now, and you keep your limits.
practice-let-one-person-closer-why = Trust comes back through small true things that were treated well.

## Step 9. Feel alive

practice-music-title = Music that moves you
practice-music-summary = Listen to one piece of music with your whole attention.
practice-music-how-1 = Choose a song that once meant something to you.
practice-music-how-2 = Put on headphones, or turn up the sound a little, and do nothing else.
practice-music-how-3 = Follow one voice or one instrument all the way through.
practice-music-how-4 = If your body wants to move, or your voice wants to hum, let it.
practice-music-why = Music can reach a feeling even when words cannot.

practice-art-title = Make or look at art
practice-art-summary = Spend time with color, shape, or a picture that speaks to you.
practice-art-how-1 = Take a pencil, some paint, or a picture you like to look at.
practice-art-how-2 = If you make something, let your hand choose. It does not have to look good.
practice-art-how-3 = If you look, let your eyes rest on the part that draws them.
practice-art-how-4 = Ask: “What does this stir in me?” Any answer is right.
practice-art-why = Color and shape can say things for which you have no words yet.

practice-writing-title = Write something of your own
practice-writing-summary = Write a letter, a memory, or a made-up scene, only for you.
practice-writing-how-1 = Choose a start: a letter you will not send, a day you remember, or a scene you make up.
practice-writing-how-2 = Write without stopping to fix it.
practice-writing-how-3 = Put in one thing you can see, one you can hear, and one you can touch.
practice-writing-how-4 = End where you like, and put it away without judging it.
practice-writing-why = On paper your inner world can take shape and come alive again.

# Of any faith or of none: keep it open to all.
practice-spiritual-practice-title = A moment for what is greater than you
practice-spiritual-practice-summary = Pray, meditate, light a candle, or sit with a question, in your own way.
practice-spiritual-practice-how-1 = Choose a form that fits you: a prayer, a verse, a candle, a silence, or the night sky.
practice-spiritual-practice-how-2 = Settle in a place that feels right for it.
practice-spiritual-practice-how-3 = Stay with it for a while, with no goal.
practice-spiritual-practice-how-4 = Before you leave, name one thing that gives you hope or thanks.
practice-spiritual-practice-why = Feeling a part of something greater can give meaning back to ordinary days.

practice-volunteering-title = Help somewhere
practice-volunteering-summary = Give an hour to someone or something that needs it.
practice-volunteering-how-1 = Think of what matters to you: animals, children, the old, the earth, your street.
practice-volunteering-how-2 = Find one place nearby that could use a hand, and ask what they need.
practice-volunteering-how-3 = Start small: one hour, one task.
practice-volunteering-how-4 = Afterward, notice one moment in which you felt useful or warm.
practice-volunteering-why = To be needed, even for an hour, can wake up a sense of purpose.

practice-creative-hobby-title = Time for something you love to make
practice-creative-hobby-summary = Cook, knit, build, plant, or play, simply because you like it.
practice-creative-hobby-how-1 = Pick something you enjoy doing with your hands, or used to enjoy.
practice-creative-hobby-how-2 = Lay out what you need, and choose one small piece of it.
practice-creative-hobby-how-3 = Work on it slowly. Nobody is grading it.
practice-creative-hobby-how-4 = Stop while it is still good, and leave it where you can see it.
practice-creative-hobby-why = Making something for its own sake brings back a quiet kind of joy.

## Step 10. Be present

practice-mindful-eating-title = Eat one thing slowly
practice-mindful-eating-summary = Eat a few bites with all of your attention.
practice-mindful-eating-how-1 = Choose something small: a piece of fruit, a slice of bread, a cup of tea.
practice-mindful-eating-how-2 = Look at it, and smell it, before you begin.
practice-mindful-eating-how-3 = Take a small bite and chew slowly. Notice the taste change.
practice-mindful-eating-how-4 = Put it down between bites.
practice-mindful-eating-why = Taste brings you back to this moment without any effort.

practice-listen-around-title = Listen to what is around you
practice-listen-around-summary = Notice the sounds near and far, just as they are.
practice-listen-around-how-1 = Stay where you are, with your eyes open or closed.
practice-listen-around-how-2 = Find a sound that is far away. Then find one that is near.
practice-listen-around-how-3 = Count five sounds in all, with no good or bad ones.
practice-listen-around-how-4 = Come back with one slow look around you.
practice-listen-around-why = Sounds only ever happen now, so listening brings you here.

practice-slow-breaths-title = Three slow breaths
practice-slow-breaths-summary = Take three breaths a little more slowly than usual.
practice-slow-breaths-how-1 = Let your shoulders drop.
practice-slow-breaths-how-2 = Breathe in softly, then breathe out slowly, as if through a straw.
practice-slow-breaths-how-3 = Do that three times, and then let your breath be.
practice-slow-breaths-why = Even three breaths can be a small door back into the present.

practice-pause-before-reacting-title = Pause before you react
practice-pause-before-reacting-summary = Put one breath between what happens and what you do.
practice-pause-before-reacting-how-1 = When something stirs you up, stop for one breath.
practice-pause-before-reacting-how-2 = Notice: what do you feel, and where in your body?
practice-pause-before-reacting-how-3 = Name it in one word.
practice-pause-before-reacting-how-4 = Then choose what you do next, or choose to wait.
practice-pause-before-reacting-why = In that short pause you can feel something without being swept away by it.

## Step 11. Give it time

practice-expect-numb-days-title = Make room for numb days
practice-expect-numb-days-summary = On a numb day, call it a part of the way, and do one small thing all the same.
practice-expect-numb-days-how-1 = Say: “Today is a numb day. Such days belong to the way.”
practice-expect-numb-days-how-2 = Remember one moment, however small, in which you did feel something.
practice-expect-numb-days-how-3 = Choose one tiny kind thing: open a window, make tea, send a hello.
practice-expect-numb-days-how-4 = Do it, and let that be enough for today.
practice-expect-numb-days-why = A numb day is not a step back, because healing never runs in a straight line.

## Step 12. Professional help

practice-reach-out-for-help-title = Reach out for help
practice-reach-out-for-help-summary = Write to or call one professional, or ask someone you trust to help you find one.
practice-reach-out-for-help-how-1 = Decide whom to ask: a therapist, a doctor, a counseling center, or a friend who can help you look.
practice-reach-out-for-help-how-2 = Write down two sentences: how you have been, and what you wish for.
practice-reach-out-for-help-how-3 = Send them, or read them out on the phone. You need to say no more than that.
practice-reach-out-for-help-how-4 = If the first try does not work out, try one more. It often takes a few.
practice-reach-out-for-help-why = Asking for help is a strength, and you do not have to find the way alone.

## Step 13. Hope

practice-one-hopeful-choice-title = One hopeful choice
practice-one-hopeful-choice-summary = Pick one choice for today that points toward hope.
practice-one-hopeful-choice-how-1 = Pick one: be honest with yourself, look after a need, let yourself be seen, or seek real connection.
practice-one-hopeful-choice-how-2 = Ask: “What would that look like today, in its smallest form?”
practice-one-hopeful-choice-how-3 = Do that one thing.
practice-one-hopeful-choice-how-4 = In the evening, remember that you did it.
practice-one-hopeful-choice-why = Each such choice builds your inner world back up, a little at a time.
