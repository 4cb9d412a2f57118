//! The front door: a guide opened in a locale.

mod answer;
mod options;
mod view;

use std::sync::{Arc, LazyLock};

pub use answer::{Answer, PickView};
pub use options::Options;
use unic_langid::LanguageIdentifier;
pub use view::{ListView, View};

use crate::Error;
use crate::facts::{
    Cause, Country, HelpSignal, HopeChoice, Id, Need, Practice, SafeSpace, Set, Signal, Step, TherapyBenefit,
    TrustBuilder,
};
#[cfg(feature = "hear")]
use crate::hear::{Ears, Heard, Phrases};
use crate::locale::key::{GuidePart, Key, Phrase};
use crate::locale::label::Label;
use crate::locale::{Direction, Problem, Text, Value, Words, embedded_tags};
use crate::recommend::{Request, recommend};
use crate::support::{Card, Lines};

/// The guide in a locale. It is cheap to clone, and `Send + Sync`.
///
/// ```
/// use reconnect_guide::Guide;
///
/// let guide = Guide::open(["es-MX", "en"])?;
/// assert_eq!(guide.steps().len(), 13);
/// for step in guide.steps() {
///     println!("{}. {}: {}", step.number(), step.title(), step.takeaway());
/// }
/// # Ok::<(), reconnect_guide::Error>(())
/// ```
#[derive(Clone)]
pub struct Guide {
    words: Arc<Words>,
    country: Option<Country>,
    /// The host's own.
    lines: Option<Arc<Lines>>,
    #[cfg(feature = "hear")]
    phrases: Option<Arc<Phrases>>,
}

impl Guide {
    /// Opens the guide in the best of its locales for the wishes, best first. A wish is a BCP 47 tag, in any case.
    /// Where no wish can be met, or there is none, it is `en-US`.
    ///
    /// # Errors
    ///
    /// [`Error::MalformedTag`] for a wish that is no tag, such as `"english please"` or `""`.
    ///
    /// ```
    /// use reconnect_guide::Guide;
    ///
    /// assert_eq!(Guide::open(["tlh", "en-GB"])?.locale().to_string(), "en-US");
    /// assert!(Guide::open(["english please"]).is_err());
    /// # Ok::<(), reconnect_guide::Error>(())
    /// ```
    pub fn open<I>(wishes: I) -> Result<Self, Error>
    where
        I: IntoIterator,
        I::Item: AsRef<str>,
    {
        Options::new().open(wishes)
    }

    /// The tags of the embedded locales, sorted.
    ///
    /// ```
    /// use reconnect_guide::Guide;
    ///
    /// assert!(Guide::locales().any(|tag| tag == "en-US"));
    /// ```
    pub fn locales() -> impl Iterator<Item = &'static str> + Clone {
        embedded_tags()
    }

    /// The locale that it was opened in.
    pub fn locale(&self) -> &LanguageIdentifier {
        self.words.locale()
    }

    /// What is broken in the overlays that it was opened with, as far as this locale and its chain go.
    pub fn problems(&self) -> &[Problem] {
        self.words.problems()
    }

    /// In which direction that locale is written.
    pub fn direction(&self) -> Direction {
        Direction::of(self.locale())
    }

    /// The country for support: the host's, else the region of the first wish, even where that wish cannot be met.
    ///
    /// ```
    /// use reconnect_guide::Guide;
    ///
    /// assert_eq!(Guide::open(["en-GB"])?.country().unwrap().as_str(), "GB");
    /// assert_eq!(Guide::open(["en"])?.country(), None);
    /// # Ok::<(), reconnect_guide::Error>(())
    /// ```
    pub fn country(&self) -> Option<Country> {
        let region = || self.words.first_wish().region.as_ref()?.as_str().parse().ok();
        self.country.or_else(region)
    }

    /// A text of the guide itself, with its locale.
    #[inline]
    pub fn text(&self, part: GuidePart) -> Text<'_> {
        self.words.text(Key::Guide(part))
    }

    /// The title.
    pub fn title(&self) -> &str {
        self.text(GuidePart::Title).as_str()
    }

    /// The name of the guide's language, in that language.
    pub fn language_name(&self) -> &str {
        self.text(GuidePart::LanguageName).as_str()
    }

    /// The first page; a blank line parts its paragraphs.
    pub fn opening(&self) -> &str {
        self.text(GuidePart::Opening).as_str()
    }

    /// The page that takes the blame away.
    pub fn no_failure(&self) -> &str {
        self.text(GuidePart::NoFailure).as_str()
    }

    /// The page on what the way back is.
    pub fn promise(&self) -> &str {
        self.text(GuidePart::Promise).as_str()
    }

    /// The last page.
    pub fn closing(&self) -> &str {
        self.text(GuidePart::Closing).as_str()
    }

    /// The thirteen steps, in order.
    pub fn steps(&self) -> impl ExactSizeIterator<Item = View<'_, Step>> + Clone {
        self.views()
    }

    /// The practices, in the order of their steps.
    pub fn practices(&self) -> impl ExactSizeIterator<Item = View<'_, Practice>> + Clone {
        self.views()
    }

    /// The causes.
    pub fn causes(&self) -> impl ExactSizeIterator<Item = View<'_, Cause>> + Clone {
        self.views()
    }

    /// The safe spaces.
    pub fn safe_spaces(&self) -> impl ExactSizeIterator<Item = View<'_, SafeSpace>> + Clone {
        self.views()
    }

    /// The trust builders.
    pub fn trust_builders(&self) -> impl ExactSizeIterator<Item = View<'_, TrustBuilder>> + Clone {
        self.views()
    }

    /// The help signals.
    pub fn help_signals(&self) -> impl ExactSizeIterator<Item = View<'_, HelpSignal>> + Clone {
        self.views()
    }

    /// The therapy benefits.
    pub fn therapy_benefits(&self) -> impl ExactSizeIterator<Item = View<'_, TherapyBenefit>> + Clone {
        self.views()
    }

    /// The hope choices.
    pub fn hope_choices(&self) -> impl ExactSizeIterator<Item = View<'_, HopeChoice>> + Clone {
        self.views()
    }

    /// The needs, as a person would choose one from a list.
    pub fn needs(&self) -> impl ExactSizeIterator<Item = View<'_, Need>> + Clone {
        self.views()
    }

    /// Any id with its words.
    ///
    /// ```
    /// use reconnect_guide::{Guide, Practice};
    ///
    /// let guide = Guide::open(["en"])?;
    /// assert_eq!(guide.view(Practice::SlowBreaths).title(), "Three slow breaths");
    /// # Ok::<(), reconnect_guide::Error>(())
    /// ```
    #[inline]
    pub fn view<T: Id>(&self, id: T) -> View<'_, T> {
        View::new(self, id)
    }

    fn views<T: Id>(&self) -> impl ExactSizeIterator<Item = View<'_, T>> + Clone {
        T::ALL.iter().map(|id| View::new(self, *id))
    }

    /// A heading, a question, or a button in the guide's language.
    #[inline]
    pub fn label(&self, label: Label) -> &str {
        self.words.text(Key::Label(label)).as_str()
    }

    /// A length of time, such as "10 minutes".
    ///
    /// ```
    /// use reconnect_guide::Guide;
    ///
    /// let guide = Guide::open(["en"])?;
    /// assert_eq!(guide.minutes(1), "1 minute");
    /// assert_eq!(guide.minutes(10), "10 minutes");
    /// # Ok::<(), reconnect_guide::Error>(())
    /// ```
    pub fn minutes(&self, minutes: u16) -> String {
        self.phrase(Phrase::Minutes, [("minutes", minutes.into())])
    }

    /// Where a step stands in the guide, such as "Step 3 of 13".
    pub fn step_number(&self, step: Step) -> String {
        let total = Step::ALL.len();
        self.phrase(
            Phrase::StepNumber,
            [("number", u16::from(step.number()).into()), ("total", total.into())],
        )
    }

    /// Where an instruction stands in a practice, such as "2 of 4"; the first is 1.
    pub fn instruction_number(&self, number: usize, total: usize) -> String {
        self.phrase(Phrase::InstructionNumber, [("number", number.into()), ("total", total.into())])
    }

    /// What to say to someone who typed something that is none of the numbers asked for.
    pub fn not_a_number(&self, typed: &str) -> String {
        self.phrase(Phrase::NotANumber, [("text", Value::Theirs(typed))])
    }

    /// Marks a text that does not exist yet in the guide's language.
    pub fn not_translated(&self, from: &LanguageIdentifier) -> String {
        let language = from.to_string();
        self.phrase(Phrase::NotTranslated, [("language", Value::Known(&language))])
    }

    /// Tells the keys of a guided practice at a terminal.
    pub fn session_keys(&self, next: &str, pause: &str, stop: &str) -> String {
        self.phrase(
            Phrase::SessionKeys,
            [("next", Value::Theirs(next)), ("pause", Value::Theirs(pause)), ("stop", Value::Theirs(stop))],
        )
    }

    /// Picks practices for a request, in words: see [`recommend`](crate::recommend()) for how.
    ///
    /// ```
    /// use reconnect_guide::{Guide, Need, Request};
    ///
    /// let guide = Guide::open(["en"])?;
    /// let answer = guide.recommend(&Request::new().need(Need::FeelAgain).minutes(10));
    /// let pick = answer.picks().next().unwrap();
    /// assert_eq!(pick.because().next().unwrap(), "Because you said “I feel numb or empty”.");
    /// assert!(answer.support().is_none());
    /// # Ok::<(), reconnect_guide::Error>(())
    /// ```
    pub fn recommend(&self, request: &Request) -> Answer<'_> {
        Answer::new(self, request, recommend(request))
    }

    /// Hears a statement in a person's own words: needs and causes in the guide's language, and danger in every embedded
    /// one. It is kept nowhere. The first call makes the tables ready, in some milliseconds.
    ///
    /// It helps to notice; it assesses nobody. Calm and oblique statements are beyond it, and it hears danger in some
    /// words that mean none: `SAFETY.md` says how often, and what a host has to do about it.
    ///
    /// ```
    /// use reconnect_guide::{Guide, Signal};
    ///
    /// let guide = Guide::open(["de"])?;
    /// let heard = guide.hear("work is fine. I don't want to wake up tomorrow");
    /// assert_eq!(heard.signal(), Some(Signal::Crisis));
    /// # Ok::<(), reconnect_guide::Error>(())
    /// ```
    #[cfg(feature = "hear")]
    pub fn hear<'t>(&self, text: &'t str) -> Heard<'t> {
        let chain: Vec<String> = self.words.chain_locales().map(ToString::to_string).collect();
        Ears::new(chain.iter().map(String::as_str), self.phrases.as_deref()).hear(text)
    }

    /// The support card for a signal, by itself.
    pub fn support(&self, signal: Signal) -> Card<'_> {
        Card::new(self, signal, self.country(), Set::new())
    }

    /// The crisis lines that its support cards show, by country.
    pub fn lines(&self) -> &Lines {
        static KNOWN: LazyLock<Lines> = LazyLock::new(Lines::known);
        self.lines.as_deref().unwrap_or_else(|| &KNOWN)
    }

    #[inline]
    pub(crate) fn words(&self) -> &Words {
        &self.words
    }

    pub(crate) fn phrase<const N: usize>(
        &self,
        phrase: Phrase,
        args: [(&'static str, Value<'_>); N],
    ) -> String {
        self.words.format(phrase, &args)
    }
}

impl std::fmt::Debug for Guide {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Guide")
            .field("locale", &self.locale().to_string())
            .field("country", &self.country())
            .finish_non_exhaustive()
    }
}
