### English (United States): the source of every other language.
### Form of address: you. Gender: none is ever assumed.
### Voice: gentle, concrete, never preachy. Short sentences. No diagnosis, no promise of cure, no exclamation marks.

## The guide itself: its title, the pages before the first step, and the page after the last.
## A blank line inside a text starts a new paragraph.

# The name of this language, in this language.
language-name = English

guide-title = How to reconnect emotionally

# The first page. It describes what emotional distance is like, so that the reader feels recognized.
guide-opening =
    Life can go on outside while something inside has gone quiet. You work. You talk. You do what has to be done. You even smile. And all the while there is a distance: from yourself, from other people, from the things that used to matter.

    Maybe you feel numb, or empty. Maybe you wonder where your feelings went.

# The reader may blame themselves. This page takes the blame away, with no promise of a quick cure.
guide-no-failure =
    This is not a fault in you. It is often an answer to something: stress, heartbreak, trauma, a deep letdown, or simply too much for too long.

    Closeness can be built again. It takes time, and it takes patience with yourself.

guide-promise =
    The way back is not about acting cheerful. It is about giving yourself permission: to feel, to trust, to open up a little. First toward yourself. Then, bit by bit, toward the world.

# The last page, after the thirteen steps. "Guard" as one guards something precious.
guide-closing =
    Your heart is not gone. It learned to guard itself. Under the numbness your feelings are still there, and they are waiting for gentleness, patience, and safety.

    You do not have to act happy. The aim is to be fully human again, with the hard parts and the lovely parts.

    It does not have to happen all at once. One honest step toward yourself, however small, is already the healing at work.
