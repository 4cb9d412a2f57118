### German (de). First person: the reader says it. No final full stop; reasons.ftl quotes each one in „…“ and adds the full stop.
### Gender: no word agrees with the gender of the person who speaks. Each need is a whole sentence with its own verb.
### Words to keep: numb = innerlich taub; on edge = unter Strom; professional help = professionelle Hilfe.

## The fourteen needs, as a person would choose one from a list

need-feel-again-title = Ich fühle mich innerlich taub oder leer
need-be-kind-title = Ich verurteile mich oder gebe mir die Schuld
need-understand-why-title = Ich weiß nicht, warum ich so geworden bin
need-notice-feelings-title = Ich kann nicht sagen, was ich fühle oder brauche
need-face-feelings-title = Ich habe Angst vor meinen Gefühlen, oder sie überfluten mich
need-calm-body-title = Ich bin angespannt, erschöpft oder ständig unter Strom
need-be-heard-title = Ich fühle mich allein, und niemand versteht mich
need-speak-up-title = Ich halte zurück, was ich fühle
need-trust-again-title = Es fällt mir schwer, zu vertrauen oder Nähe zuzulassen
need-feel-alive-title = Nichts macht mir Freude oder gibt mir Sinn
need-be-present-title = In Gedanken bin ich immer woanders
need-be-patient-title = Es dauert zu lange, oder es geht wieder rückwärts
need-find-hope-title = Ich habe keine Hoffnung mehr, dass es besser wird
need-get-help-title = Ich glaube, ich brauche professionelle Hilfe
