//! The two cards: what stands first when someone may be in danger, or when more help is due.

use std::borrow::Cow;

use super::known::DIRECTORY;
use super::{CountryLines, Line, Reach};
use crate::facts::{Country, HelpSignal, Set, Signal, id::ids};
use crate::guide::Guide;
use crate::locale::Value;
use crate::locale::key::{Key, Phrase, SupportPart};

ids! {
    /// What a passage of a card says, in the order in which the cards say it.
    #[non_exhaustive]
    pub enum PassageKind: "passage" {
        /// You matter, you are not alone.
        Matter = "matter",
        /// The emergency number, where danger is near.
        Emergency = "emergency",
        /// The crisis lines of the country, one an item.
        Lines = "lines",
        /// Where to find a line.
        Directory = "directory",
        /// Tell someone near you.
        Tell = "tell",
        /// Make some distance from what could hurt you.
        Distance = "distance",
        /// If you fear for someone else.
        SomeoneElse = "someone-else",
        /// This guide is no crisis service.
        NotAService = "not-a-service",
        /// It may be time for more support.
        More = "more",
        /// The signs that were heard, one an item.
        Heard = "heard",
        /// What therapy gives room for, one an item.
        Room = "room",
        /// How to begin.
        Begin = "begin",
        /// This is no diagnosis.
        NoDiagnosis = "no-diagnosis",
        /// If it gets worse.
        IfWorse = "if-worse",
    }
}

/// A support card in the guide's locale, with the lines of the reader's country. It must be shown whole and first.
///
/// ```
/// use reconnect_guide::{Guide, PassageKind, Signal};
///
/// let guide = Guide::open(["en-GB"])?;
/// let card = guide.support(Signal::Crisis);
/// println!("{}", card.title());
/// for passage in card.passages() {
///     println!("{}", passage.text());
///     for item in passage.items() {
///         println!("  {item}");
///     }
/// }
/// assert_eq!(card.passages()[0].kind(), PassageKind::Matter);
/// assert!(card.passages()[1].text().contains("999"));
/// # Ok::<(), reconnect_guide::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Card<'g> {
    guide: &'g Guide,
    signal: Signal,
    country: Option<Country>,
    signs: Set<HelpSignal>,
}

/// A passage of a card: a text, and below it the items that it introduces, if any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage<'g> {
    kind: PassageKind,
    text: Cow<'g, str>,
    items: Vec<String>,
}

impl Passage<'_> {
    /// What it says.
    pub const fn kind(&self) -> PassageKind {
        self.kind
    }

    /// Its text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What it introduces: lines, signs, benefits.
    pub fn items(&self) -> impl ExactSizeIterator<Item = &str> + Clone {
        self.items.iter().map(String::as_str)
    }
}

impl<'g> Card<'g> {
    pub(crate) const fn new(
        guide: &'g Guide,
        signal: Signal,
        country: Option<Country>,
        signs: Set<HelpSignal>,
    ) -> Self {
        Self { guide, signal, country, signs }
    }

    /// Which card it is.
    pub const fn signal(&self) -> Signal {
        self.signal
    }

    /// Its title.
    pub fn title(&self) -> &'g str {
        self.part(match self.signal {
            Signal::Crisis => SupportPart::CrisisTitle,
            Signal::Professional => SupportPart::ProfessionalTitle,
        })
    }

    /// The country whose lines it shows, if it is known.
    pub const fn country(&self) -> Option<Country> {
        self.country
    }

    /// The crisis lines of the country; none where none is known.
    pub fn lines(&self) -> impl ExactSizeIterator<Item = &'g Line> + Clone + use<'g> {
        self.known().map_or(&[][..], CountryLines::lines).iter()
    }

    /// The emergency number of the country, if it is known.
    pub fn emergency(&self) -> Option<&'g str> {
        self.known()?.emergency()
    }

    /// How a line is reached, in the guide's language.
    ///
    /// ```
    /// use reconnect_guide::{Guide, Signal};
    ///
    /// let guide = Guide::open(["en-US"])?;
    /// let card = guide.support(Signal::Crisis);
    /// let reach: Vec<String> = card.lines().map(|line| card.reach(line)).collect();
    /// assert_eq!(reach, ["Call or text 988", "Text HOME to 741741"]);
    /// # Ok::<(), reconnect_guide::Error>(())
    /// ```
    pub fn reach(&self, line: &Line) -> String {
        match line.reach() {
            Reach::Call { number } => {
                self.guide.phrase(Phrase::ReachCall, [("number", Value::Known(number))])
            }
            Reach::Text { word, number } => self
                .guide
                .phrase(Phrase::ReachText, [("word", Value::Known(word)), ("number", Value::Known(number))]),
            Reach::CallOrText { number } => {
                self.guide.phrase(Phrase::ReachCallOrText, [("number", Value::Known(number))])
            }
            Reach::CallEither { number, other } => self.guide.phrase(
                Phrase::ReachCallEither,
                [("number", Value::Known(number)), ("other", Value::Known(other))],
            ),
        }
    }

    /// What it says, in the order in which it must be said.
    pub fn passages(&self) -> Vec<Passage<'g>> {
        match self.signal {
            Signal::Crisis => self.crisis(),
            Signal::Professional => self.professional(),
        }
    }

    /// Heads the practices that stand below a crisis card.
    pub fn waiting(&self) -> &'g str {
        self.part(SupportPart::CrisisWaiting)
    }

    fn crisis(&self) -> Vec<Passage<'g>> {
        use PassageKind::{Directory, Distance, Emergency, Lines, Matter, NotAService, SomeoneElse, Tell};
        let emergency = match self.emergency() {
            Some(number) => {
                self.guide.phrase(Phrase::CrisisEmergency, [("number", Value::Known(number))]).into()
            }
            None => self.part(SupportPart::CrisisEmergencyLocal).into(),
        };
        let lines: Vec<String> =
            self.lines().map(|line| format!("{}: {}", line.name(), self.reach(line))).collect();
        let directory = self.guide.phrase(Phrase::CrisisDirectory, [("address", Value::Known(DIRECTORY))]);
        let mut passages =
            vec![self.plain(Matter, SupportPart::CrisisMatter), passage(Emergency, emergency, Vec::new())];
        if !lines.is_empty() {
            let text = self.part(SupportPart::CrisisLines);
            passages.push(passage(Lines, text.into(), lines));
        }
        passages.extend([
            passage(Directory, directory.into(), Vec::new()),
            self.plain(Tell, SupportPart::CrisisTell),
            self.plain(Distance, SupportPart::CrisisDistance),
            self.plain(SomeoneElse, SupportPart::CrisisSomeoneElse),
            self.plain(NotAService, SupportPart::CrisisNotAService),
        ]);
        passages
    }

    fn professional(&self) -> Vec<Passage<'g>> {
        use PassageKind::{Begin, Heard, IfWorse, More, NoDiagnosis, Room};
        let signs: Vec<String> =
            self.signs.iter().map(|sign| self.guide.view(sign).title().to_owned()).collect();
        let benefits = self.guide.therapy_benefits().map(|benefit| benefit.title().to_owned()).collect();
        let mut passages = vec![self.plain(More, SupportPart::ProfessionalMore)];
        if !signs.is_empty() {
            let text = self.part(SupportPart::ProfessionalHeard);
            passages.push(passage(Heard, text.into(), signs));
        }
        let room = self.part(SupportPart::ProfessionalRoom);
        passages.extend([
            passage(Room, room.into(), benefits),
            self.plain(Begin, SupportPart::ProfessionalBegin),
            self.plain(NoDiagnosis, SupportPart::ProfessionalNoDiagnosis),
            self.plain(IfWorse, SupportPart::ProfessionalIfWorse),
        ]);
        passages
    }

    fn known(&self) -> Option<&'g CountryLines> {
        self.guide.lines().of(self.country?)
    }

    fn part(&self, part: SupportPart) -> &'g str {
        self.guide.words().text(Key::Support(part)).as_str()
    }

    fn plain(&self, kind: PassageKind, part: SupportPart) -> Passage<'g> {
        passage(kind, self.part(part).into(), Vec::new())
    }
}

const fn passage(kind: PassageKind, text: Cow<'_, str>, items: Vec<String>) -> Passage<'_> {
    Passage { kind, text, items }
}
