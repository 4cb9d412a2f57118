## Support: what stands first when someone may be in danger, and when more help is due.
## Safe messaging, in every language: no method, no place; never "committed", "successful", "failed attempt", or "epidemic";
## nothing that glorifies or blames; hope and help in each text; every sentence under fifteen words.

## The crisis card. It is shown in this order, whole, before anything else.

crisis-title = Please reach out to someone now
crisis-matter = You matter, and you are not alone in this. What you feel now can change, and people want to help you through it.
# $number is the emergency number of the reader's country, such as 911.
crisis-emergency = If you are in danger right now, call { $number }. Someone will answer and help you.
# Shown instead, where the country or its number is not known.
crisis-emergency-local = If you are in danger right now, call your local emergency number. Someone will answer and help you.
# Introduces the list of crisis lines of the country.
crisis-lines = These people are there to listen and to help:
# $address is a web address, such as findahelpline.com.
crisis-directory = You can find people who listen, in your country, at { $address }.
crisis-tell = Tell someone near you how bad it is. Ask them to stay with you until help is there.
# Nothing may be named here: no object, no place, no means.
crisis-distance = Make some distance from anything that could hurt you. Ask someone to help you with that.
crisis-someone-else = If you fear for someone else, stay with them if you safely can. Call for help together.
crisis-not-a-service = This guide is not a crisis service, and nobody is watching what you typed. A person can be there for you, so please reach out.
# Heads the gentle practices that may stand below the card.
crisis-waiting = While you wait, or after you have reached someone

## How a line is reached. $number is a telephone number, $word the word to send as a text message (it is never translated).

reach-call = Call { $number }
reach-text = Text { $word } to { $number }
reach-call-or-text = Call or text { $number }
reach-call-either = Call { $number } or { $other }

## The professional card: that more support may be right than a guide can give.

professional-title = You deserve more support than a guide can give
professional-more = What you carry sounds heavy. It may be time for someone trained to help you with it. That is no weakness. Many people find that it makes a real difference.
# Introduces the help signals that were heard; each one follows as a line of its own.
professional-heard = This may be right for you when the numbness is:
# Introduces the four benefits of therapy.
professional-room = Therapy gives you room to:
professional-begin = A first step can be small. Write to a therapist, a counselor, or your doctor: “I have been feeling cut off, and I would like some help.” You can also ask someone you trust to look with you.
professional-no-diagnosis = This is not a diagnosis. Only a trained person who listens to you can tell you more. They will be glad you came.
professional-if-worse = Does it ever get so heavy that you may be in danger? Then please call for help at once. You matter.
