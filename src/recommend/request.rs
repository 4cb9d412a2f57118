//! What a person needs and what they have at hand.

use std::fmt;
use std::ops::RangeInclusive;

use crate::facts::{Cause, Company, Country, Effort, HelpSignal, Need, Place, Practice, Set, Signal};

/// What a person says they need, what led there, and what they have at hand. What is not given sets no limit.
///
/// ```
/// use reconnect_guide::{Cause, Effort, Guide, Need, Request};
///
/// let request = Request::new()
///     .need(Need::TrustAgain)
///     .cause(Cause::Betrayal)
///     .minutes(10)
///     .max_effort(Effort::Gentle);
/// let guide = Guide::open(["en"])?;
/// for pick in guide.recommend(&request).picks() {
///     assert!(pick.practice().minutes() <= 10);
/// }
/// # Ok::<(), reconnect_guide::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    needs: Set<Need>,
    causes: Set<Cause>,
    signal: Option<Signal>,
    help_signals: Set<HelpSignal>,
    minutes: Option<u16>,
    company: Company,
    place: Option<Place>,
    max_effort: Effort,
    done: Set<Practice>,
    limit: usize,
    country: Option<Country>,
    quotes: Vec<(Need, Box<str>)>,
}

impl Request {
    /// How many picks there are unless said otherwise.
    pub const PICKS: usize = 3;

    /// The minutes that make sense to ask a person for: up to a day.
    pub const MINUTES: RangeInclusive<u16> = 1..=1440;

    /// The numbers of picks that make sense to ask a person for.
    pub const LIMIT: RangeInclusive<u16> = 1..=33;

    /// States nothing and sets no limit but three picks.
    pub const fn new() -> Self {
        Self {
            needs: Set::new(),
            causes: Set::new(),
            signal: None,
            help_signals: Set::new(),
            minutes: None,
            company: Company::Either,
            place: None,
            max_effort: Effort::Brave,
            done: Set::new(),
            limit: Self::PICKS,
            country: None,
            quotes: Vec::new(),
        }
    }

    /// States a need; any number of them can be stated.
    #[must_use]
    pub fn need(mut self, need: Need) -> Self {
        self.needs.insert(need);
        self
    }

    /// Names a cause; any number of them can be named.
    #[must_use]
    pub fn cause(mut self, cause: Cause) -> Self {
        self.causes.insert(cause);
        self
    }

    /// Tells of a signal; the strongest one counts.
    #[must_use]
    pub fn signal(mut self, signal: Signal) -> Self {
        self.signal = self.signal.max(Some(signal));
        self
    }

    /// Tells of a sign that professional help may be right, for the card to name.
    #[must_use]
    pub fn help_signal(mut self, sign: HelpSignal) -> Self {
        self.help_signals.insert(sign);
        self
    }

    /// The time at hand: no practice is longer.
    #[must_use]
    pub const fn minutes(mut self, minutes: u16) -> Self {
        self.minutes = Some(minutes);
        self
    }

    /// Who is there now: `Alone`, or `WithSomeone` who is safe; `Either` sets no limit.
    #[must_use]
    pub const fn company(mut self, company: Company) -> Self {
        self.company = company;
        self
    }

    /// Where the person is: in a `Quiet` room, `Outdoors`, or in a busy place (`Anywhere`).
    #[must_use]
    pub const fn place(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// The most that a practice may ask.
    #[must_use]
    pub const fn max_effort(mut self, effort: Effort) -> Self {
        self.max_effort = effort;
        self
    }

    /// Tells of a practice done lately: it comes later, and makes room for others.
    #[must_use]
    pub fn done(mut self, practice: Practice) -> Self {
        self.done.insert(practice);
        self
    }

    /// How many picks at the most. A limit never removes a support card.
    #[must_use]
    pub const fn limit(mut self, limit: usize) -> Self {
        self.limit = limit;
        self
    }

    /// The country whose lines a support card shows; else the region of the requested locale tells it.
    #[must_use]
    pub const fn country(mut self, country: Country) -> Self {
        self.country = Some(country);
        self
    }

    /// The person's own words for a need that they stated, for the reasons to quote. They go nowhere else.
    ///
    /// ```
    /// use reconnect_guide::{Guide, Need, Request};
    ///
    /// let request = Request::new().need(Need::FeelAgain).quote(Need::FeelAgain, "feel nothing");
    /// let guide = Guide::open(["en"])?;
    /// let answer = guide.recommend(&request);
    /// let because = answer.picks().next().unwrap().because().next().unwrap();
    /// assert_eq!(because, "Because you said “\u{2068}feel nothing\u{2069}”.");
    /// assert!(!format!("{request:?}").contains("nothing"));
    /// # Ok::<(), reconnect_guide::Error>(())
    /// ```
    #[must_use]
    pub fn quote(mut self, need: Need, words: &str) -> Self {
        self.quotes.retain(|(quoted, _)| *quoted != need);
        if !words.is_empty() {
            self.quotes.push((need, words.into()));
        }
        self
    }

    /// The stated needs.
    pub const fn needs(&self) -> Set<Need> {
        self.needs
    }

    /// The named causes.
    pub const fn causes(&self) -> Set<Cause> {
        self.causes
    }

    /// The strongest signal told of.
    pub const fn strongest_signal(&self) -> Option<Signal> {
        self.signal
    }

    /// The signs that the request was told of.
    pub const fn told_signs(&self) -> Set<HelpSignal> {
        self.help_signals
    }

    /// The signs that professional help may be right; trauma that is named is one.
    pub fn signs(&self) -> Set<HelpSignal> {
        let trauma = self.names_trauma().then_some(HelpSignal::LinkedToTrauma);
        self.help_signals.or(trauma.into_iter().collect())
    }

    /// The minutes at hand.
    pub const fn minutes_at_hand(&self) -> Option<u16> {
        self.minutes
    }

    /// Who is there; `Either` where it was not said.
    pub const fn who_is_there(&self) -> Company {
        self.company
    }

    /// Where the person is.
    pub const fn where_it_is(&self) -> Option<Place> {
        self.place
    }

    /// The most that a practice may ask; `Brave` where it was not said.
    pub const fn greatest_effort(&self) -> Effort {
        self.max_effort
    }

    /// The practices done lately.
    pub const fn done_lately(&self) -> Set<Practice> {
        self.done
    }

    /// The number of picks at the most.
    pub const fn most_picks(&self) -> usize {
        self.limit
    }

    /// The country, where the host told it.
    pub const fn told_country(&self) -> Option<Country> {
        self.country
    }

    /// The person's own words for a need, where the request was told of them.
    pub fn quoted(&self, need: Need) -> Option<&str> {
        self.quotes.iter().find(|(quoted, _)| *quoted == need).map(|(_, words)| &**words)
    }

    pub(crate) fn quotes(&self) -> &[(Need, Box<str>)] {
        &self.quotes
    }

    /// Which support card must stand first.
    ///
    /// ```
    /// use reconnect_guide::{Cause, Request, Signal};
    ///
    /// let request = Request::new().cause(Cause::Trauma);
    /// assert_eq!(request.support_due(), Some(Signal::Professional));
    /// assert_eq!(request.signal(Signal::Crisis).support_due(), Some(Signal::Crisis));
    /// ```
    pub fn support_due(&self) -> Option<Signal> {
        let professional = self.causes.contains(Cause::Trauma) || self.needs.contains(Need::GetHelp);
        self.signal.max(professional.then_some(Signal::Professional))
    }

    /// Whether feelings flood the person, or may.
    pub(crate) fn flooded(&self) -> bool {
        self.needs.contains(Need::FaceFeelings)
    }

    pub(crate) fn names_trauma(&self) -> bool {
        self.causes.contains(Cause::Trauma)
    }

    pub(crate) fn in_crisis(&self) -> bool {
        self.signal == Some(Signal::Crisis)
    }

    /// Whether it asks for nothing in particular.
    pub(crate) fn states_nothing(&self) -> bool {
        self.needs.is_empty() && self.causes.is_empty()
    }

    /// Whether something calming went before, so that something harder may follow.
    pub(crate) fn calmed(&self) -> bool {
        self.done.iter().any(Practice::calming)
    }
}

/// It never shows what the person said.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("needs", &self.needs)
            .field("causes", &self.causes)
            .field("signal", &self.signal)
            .field("help_signals", &self.help_signals)
            .field("minutes", &self.minutes)
            .field("company", &self.company)
            .field("place", &self.place)
            .field("max_effort", &self.max_effort)
            .field("done", &self.done)
            .field("limit", &self.limit)
            .field("country", &self.country)
            .finish_non_exhaustive()
    }
}

impl Default for Request {
    fn default() -> Self {
        Self::new()
    }
}
