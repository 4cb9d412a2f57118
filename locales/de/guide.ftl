### German (de), for Germany, Austria and Switzerland alike: no word that only one of them uses where a common one exists.
### Form of address: du, written small. Never Sie; no sentence begins with a „Sie“ that could be taken for the polite form.
### Gender: solved by wording. No star, colon or inner capital; no masculine meant for all. A person is „ein Mensch“, „jemand“ or „Fachleute“,
### never „jeder“ or „Freund“; a relative clause follows „Mensch“, not „jemand“ (no „jemand, der …“).
### Voice: gentle, concrete, never preachy. Short sentences. No diagnosis, no promise of cure, no exclamation marks.
### Quotation marks: „…“. Words to keep: numb = (innerlich) taub, numbness = (innere) Taubheit; cut off = abgeschnitten;
### distance = Abstand; shield / wall = Schild (der) / Mauer; this guide = Ratgeber.

## The guide itself: its title, the pages before the first step, and the page after the last.

language-name = Deutsch

guide-title = Wieder fühlen, wieder verbunden sein

guide-opening =
    Nach außen kann das Leben weitergehen, während es innen still geworden ist. Du arbeitest. Du redest. Du tust, was getan werden muss. Du lächelst sogar. Und die ganze Zeit ist da ein Abstand: zu dir selbst, zu anderen Menschen, zu dem, was dir einmal wichtig war.

    Vielleicht fühlst du dich taub oder leer. Vielleicht fragst du dich, wo deine Gefühle geblieben sind.

guide-no-failure =
    Das ist kein Fehler an dir. Oft ist es eine Antwort auf etwas: auf Stress, ein gebrochenes Herz, ein Trauma, eine tiefe Enttäuschung. Oder einfach auf zu viel über zu lange Zeit.

    Nähe kann wieder wachsen. Das braucht Zeit, und es braucht Geduld mit dir selbst.

guide-promise =
    Auf dem Weg zurück musst du keine Fröhlichkeit spielen. Es geht darum, dir etwas zu erlauben: zu fühlen, zu vertrauen, dich ein wenig zu öffnen. Zuerst dir selbst gegenüber. Dann, Stück für Stück, der Welt gegenüber.

guide-closing =
    Dein Herz ist nicht fort. Es hat gelernt, sich zu schützen. Unter der Taubheit sind deine Gefühle noch da. Dort warten sie auf Sanftheit, Geduld und Sicherheit.

    Du musst kein Glück vorspielen. Es geht darum, wieder ganz Mensch zu sein, mit dem Schweren und mit dem Schönen.

    Das muss nicht auf einmal geschehen. Ein ehrlicher Schritt auf dich zu, und sei er noch so klein, ist schon ein Stück Heilung.
