## The thirteen steps, in their order.
## Each has a title, a body (a blank line starts a new paragraph), a takeaway (one sentence that the reader keeps),
## and, where a list follows, a lead: the line that introduces the list. A lead ends as your language ends such a line.

## 1. Acknowledge

step-acknowledge-title = Name it, without judging yourself
step-acknowledge-body =
    Healing starts with being honest. Listen to how you talk to yourself. “I should not feel like this.” “Others have it worse.” Try other words: “I feel cut off, and it counts.”

    Many of us push this feeling away, because we fear it proves that something is wrong with us. More often it shows that you were strong for too long, with too little support.
step-acknowledge-takeaway = Judging yourself makes the distance deeper, and kindness opens the door.

## 2. Understand

step-understand-title = See why you closed
# "Shield" and "wall" are the same thing seen at two times: what once protected, now shuts out.
step-understand-body =
    Feeling cut off never comes from nowhere. It protects you. When pain is too much, the mind may choose to feel less, rather than feel it all at once.

    Seen this way, being numb is not a weakness. It is a survival skill that once helped you. But the shield of back then can be the wall of now, and it can stand between you and a full life.
# Introduces the list of six causes.
step-understand-lead = Some common reasons:
step-understand-takeaway = What protected you once may be holding you back today.

## 3. Begin with yourself

step-self-first-title = Begin with yourself
step-self-first-body =
    When we feel far away, many of us try to mend our ties with others first. But connection starts inside. If you are far from your own feelings, it is hard to be truly close to anyone.

    You do not need a great breakthrough. You need small moments that remind you: there is still a whole world in here.
# Introduces the practices of this step.
step-self-first-lead = Some gentle ways to begin:
step-self-first-takeaway = Being close to yourself carries every other bond you have.

## 4. Allow feelings

step-allow-feelings-title = Let feelings come, even the hard ones
step-allow-feelings-body =
    You may stay far from your feelings because you fear what would rush out: pain, anger, sadness, fear. That fear makes sense. What was held down for a long time is often strong when it first comes back.

    But to feel a feeling is not to be ruled by it. You only notice that it is there. You do not judge it, and you do not push it away.
# Introduces the practices of this step.
step-allow-feelings-lead = Some small ways to start:
step-allow-feelings-takeaway = A feeling that is allowed to be there starts to lose its power over you.

## 5. Through the body

step-through-the-body-title = Let your body help
step-through-the-body-body =
    Healing happens in the body as much as in the mind. If you are cut off from your feelings, you may be cut off from your body too.

    Simple movement can wake up your senses. It helps your nerves settle, so that feelings can rise slowly and safely.
# Introduces the practices of this step.
step-through-the-body-lead = Some simple things to try:
step-through-the-body-takeaway = When your body feels safer, your feelings do too.

## 6. Safe spaces

step-safe-spaces-title = Make room where you are safe
step-safe-spaces-body =
    It is easier to reconnect in a place where you feel safe. You do not have to open up to everyone. One or two places are enough, where you can be honest and nobody judges you.
# Introduces the list of four safe spaces.
step-safe-spaces-lead = It might be:
step-safe-spaces-takeaway = Openness needs safety, and without it the mind keeps its walls up.

## 7. Small expressions

step-small-expressions-title = Show what you feel in small ways
step-small-expressions-body =
    You do not need a deep talk every day. The small signs count. Each one is practice in reaching out, and in being understood.
# Introduces the practices of this step.
step-small-expressions-lead = For example:
step-small-expressions-takeaway = Connection grows out of everyday honesty, not only out of big moments.

## 8. Relearn trust

step-relearn-trust-title = Trust again, slowly and with care
step-relearn-trust-body =
    Feeling distant often has to do with broken trust. If you were hurt, you closed up, and opening again feels like a risk.

    To rebuild trust does not mean opening up to everybody. It means choosing people who are safe, and letting closeness grow bit by bit.
# Introduces the list of four trust builders.
step-relearn-trust-lead = What helps trust grow back:
step-relearn-trust-takeaway = There is no hurry: safety grows slowly, and that is fine.

## 9. Feel alive

step-feel-alive-title = Go back to what makes you feel alive
step-feel-alive-body =
    Some things wake up feelings all by themselves. They can bring back joy, meaning, and purpose, even before you notice that you are starting to feel again.
# Introduces the practices of this step.
step-feel-alive-lead = For you, it might be:
step-feel-alive-takeaway = Feeling alive is a part of feeling connected.

## 10. Be present

step-be-present-title = Be here for a moment
step-be-present-body =
    Being numb and being busy in your head often go together. A mind that is always scrolling, worrying, or planning has no room left to notice a feeling.

    You do not need hours of meditation. You only need to turn to this moment a little more often.
# Introduces the practices of this step.
step-be-present-lead = Ways to practice:
step-be-present-takeaway = Feelings live in this moment, not in the noise of the mind.

## 11. Give it time

step-give-it-time-title = Let it take time
step-give-it-time-body =
    You may expect this to go fast, and feel let down or broken when it does not. But it comes little by little. One day you feel close to things. The next day you feel numb again.

    That is not a step back. Healing does not run in a straight line. Walls that took years to build do not come down in a night.
step-give-it-time-takeaway = Be patient with yourself.

## 12. Professional help

step-professional-help-title = When a professional can help
step-professional-help-body =
    Therapy can help a great deal. To look for it is not weak. It means that how you are inside matters to you.

    You deserve more than a life that just keeps running. You may also feel close, and alive.
# Introduces the list of four help signals. Each item completes this line: "It may be time when the numbness is" ... "deep".
step-professional-help-lead = It may be time when the numbness is:
# Introduces the list of four benefits of therapy.
step-professional-help-lead-therapy-benefits = Therapy gives you room to:
step-professional-help-takeaway = Asking for help is a strength.

## 13. Hope

step-hope-title = Reconnect with hope
step-hope-body =
    From inside the distance, it is easy to believe that it will always be like this. But feelings change, and so do numb times. A heart can heal. It can soften, and it can open again.

    Each of these choices slowly builds your inner world back up.
# Introduces the list of four hope choices.
step-hope-lead = It happens every time you choose to:
step-hope-takeaway = Hope is a connection too: to your future, to your growth, and to your power to feel again.
