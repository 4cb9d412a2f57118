## The fourteen needs, as a person would choose one from a list. First person: the reader says it about themselves.
## Each may be quoted back to the reader later, so it must stand on its own, with no final full stop.

need-feel-again-title = I feel numb or empty
need-be-kind-title = I judge or blame myself
need-understand-why-title = I do not know why I became like this
need-notice-feelings-title = I cannot tell what I feel or need
need-face-feelings-title = I am afraid of my feelings, or they flood me
need-calm-body-title = I am tense, worn out, or on edge
need-be-heard-title = I feel alone, and nobody understands
need-speak-up-title = I hold back what I feel
need-trust-again-title = I find it hard to trust or let anyone close
need-feel-alive-title = Nothing brings me joy or meaning
need-be-present-title = I am always somewhere else in my head
need-be-patient-title = It is taking too long, or I slipped back
need-find-hope-title = I have lost hope that it will get better
need-get-help-title = I think I need professional help
