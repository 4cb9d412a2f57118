## What the lists of the steps hold. Each item has a title (a few words) and a text (one sentence or two).

## Causes: common reasons why a person closed (step 2). A title may be quoted back to the reader
## as something that they said, so it must stand on its own.

cause-repeated-hurt-title = Hurt again and again
cause-repeated-hurt-text = When hurt comes back over and over, feeling less can seem like the only way to get through.
cause-loss-title = Loss or grief
cause-loss-text = Someone or something you loved is gone, and feeling it all at once would be too much.
cause-betrayal-title = Betrayal by someone close
cause-betrayal-text = Someone you counted on broke your trust, and now being close feels like a risk.
cause-unsupported-title = No one there for me
cause-unsupported-text = When no one was there for your feelings, you may have learned to keep them out of sight, even from yourself.
cause-chronic-stress-title = Long stress or burnout
cause-chronic-stress-text = When life asks too much for too long, the mind saves its strength and turns the feelings down.
cause-trauma-title = Trauma, or fear of being hurt again
cause-trauma-text = Something terrible happened, and a part of you stays on guard so that it cannot happen again.

## Safe spaces: places and people with whom one can be honest (step 6).

safe-space-trusted-person-title = One person you trust
safe-space-trusted-person-text = Someone who listens, keeps it to themselves, and does not rush you.
safe-space-quiet-place-title = A quiet place of your own
safe-space-quiet-place-text = A room, a bench, a corner of the library: anywhere nobody needs anything from you.
safe-space-supportive-community-title = A community that supports you
safe-space-supportive-community-text = A group where you can come as you are, in person or online.
safe-space-therapist-title = A therapist or counselor
safe-space-therapist-text = Someone whose work is to listen with care and to help you sort things out.

## Trust builders: what rebuilds trust between two people (step 8).

trust-builder-steady-support-title = Steady support
trust-builder-steady-support-text = The other person is there on ordinary days too, not only now and then.
trust-builder-respected-boundaries-title = Your limits are respected
trust-builder-respected-boundaries-text = When you say no, or not yet, it is heard and kept.
trust-builder-honest-talk-title = Honest talk
trust-builder-honest-talk-text = Both of you say what is true, also when it is not easy.
trust-builder-time-title = Time
trust-builder-time-text = Trust grows through many small good moments, and those need time.

## Help signals: signs that professional help may be right (step 12).
## Each title completes the lead "It may be time when the numbness is:".

help-signal-deep-title = deep
help-signal-deep-text = It reaches into everything, and almost nothing gets through to you.
help-signal-long-lasting-title = long-lasting
help-signal-long-lasting-text = It has gone on for months or years.
help-signal-linked-to-trauma-title = linked to trauma
help-signal-linked-to-trauma-text = It began with something terrible that happened to you.
help-signal-linked-to-depression-title = linked to depression
help-signal-linked-to-depression-text = It comes with a heavy, low mood, and everyday things have become very hard.

## Therapy benefits: what therapy gives room for (step 12).
## Each title completes the lead "Therapy gives you room to:".

therapy-benefit-explore-emotions-title = look into your emotions
therapy-benefit-explore-emotions-text = You can find out what you feel, at your own pace, with someone beside you.
therapy-benefit-process-past-pain-title = work through old pain
therapy-benefit-process-past-pain-text = What still hurts from the past can be looked at safely, a little at a time.
therapy-benefit-healthy-coping-title = find ways to cope that do you good
therapy-benefit-healthy-coping-text = You can try out other ways to get through hard moments, and keep the ones that help.
therapy-benefit-rebuild-awareness-title = notice your emotions again
therapy-benefit-rebuild-awareness-text = You can learn to catch a feeling while it is still small and quiet.

## Hope choices: choices that bring hope back (step 13).
## Each title completes the lead "It happens every time you choose to:".

hope-choice-be-honest-title = be honest with yourself
hope-choice-be-honest-text = Say what is true for you today, even if only you hear it.
hope-choice-tend-your-needs-title = look after what you need
hope-choice-tend-your-needs-text = Give yourself one thing that you need inside: rest, comfort, company, or quiet.
hope-choice-allow-vulnerability-title = let yourself be seen
hope-choice-allow-vulnerability-text = Let one soft spot show, with someone who will be careful with it.
hope-choice-seek-connection-title = look for connection that means something
hope-choice-seek-connection-text = Turn toward someone or something that matters to you, in a small way.
