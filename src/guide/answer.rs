//! A recommendation in words.

use std::fmt;

use super::{Guide, View};
use crate::facts::{Company, Country, HelpSignal, Need, Practice, Set};
use crate::locale::Value;
use crate::locale::key::{ItemPart, Phrase};
use crate::recommend::{Constraint, HeldBack, Pick, Reason, Recommendation, Request};
use crate::support::Card;

/// What the guide answers to a request. The support card, if there is one, must be shown before the picks.
///
/// ```
/// use reconnect_guide::{Cause, Guide, Request, Signal};
///
/// let guide = Guide::open(["en-US"])?;
/// let answer = guide.recommend(&Request::new().cause(Cause::Trauma));
/// assert_eq!(answer.support().unwrap().signal(), Signal::Professional);
/// assert_eq!(answer.picks().count(), 3);
/// # Ok::<(), reconnect_guide::Error>(())
/// ```
#[derive(Clone)]
pub struct Answer<'g> {
    guide: &'g Guide,
    recommendation: Recommendation,
    company: Company,
    country: Option<Country>,
    signs: Set<HelpSignal>,
    quotes: Vec<(Need, Box<str>)>,
}

impl<'g> Answer<'g> {
    pub(super) fn new(guide: &'g Guide, request: &Request, recommendation: Recommendation) -> Self {
        Self {
            guide,
            recommendation,
            company: request.who_is_there(),
            country: request.told_country().or_else(|| guide.country()),
            signs: request.signs(),
            quotes: request.quotes().to_vec(),
        }
    }

    /// The guide that answers.
    pub const fn guide(&self) -> &'g Guide {
        self.guide
    }

    /// The support card that is due: it stands before anything else.
    pub fn support(&self) -> Option<Card<'g>> {
        let signal = self.recommendation.support()?;
        Some(Card::new(self.guide, signal, self.country, self.signs))
    }

    /// The picks, best first. Below a crisis card they are for the time of waiting, or for after.
    pub fn picks(&self) -> impl ExactSizeIterator<Item = PickView<'g, '_>> + Clone {
        self.recommendation.picks().iter().map(|pick| PickView {
            guide: self.guide,
            pick,
            quotes: &self.quotes,
        })
    }

    /// What the limits of the request held back, each in a sentence.
    ///
    /// ```
    /// use reconnect_guide::{Guide, Need, Request};
    ///
    /// let guide = Guide::open(["en"])?;
    /// let answer = guide.recommend(&Request::new().need(Need::FindHope).minutes(5));
    /// let (held_back, sentence) = answer.held_back().next().unwrap();
    /// assert_eq!(held_back.practices(), 4);
    /// assert_eq!(sentence, "4 more practices could help when you have more time.");
    /// # Ok::<(), reconnect_guide::Error>(())
    /// ```
    pub fn held_back(&self) -> impl Iterator<Item = (HeldBack, String)> {
        self.recommendation.held_back().iter().map(|held_back| {
            let phrase = match held_back.constraint() {
                Constraint::Minutes => Phrase::HeldBackMinutes,
                Constraint::Company if self.company == Company::WithSomeone => Phrase::HeldBackWithSomeone,
                Constraint::Company => Phrase::HeldBackAlone,
                Constraint::Place => Phrase::HeldBackPlace,
                Constraint::Effort => Phrase::HeldBackEffort,
                Constraint::Care => Phrase::HeldBackCare,
            };
            let count = held_back.practices();
            (*held_back, self.guide.phrase(phrase, [("count", count.into())]))
        })
    }

    /// The stated needs that no pick serves.
    pub fn unserved(&self) -> impl Iterator<Item = View<'g, Need>> + use<'g> {
        let guide = self.guide;
        self.recommendation.unserved().iter().map(move |need| guide.view(need))
    }

    /// The answer with no words in it.
    pub const fn recommendation(&self) -> &Recommendation {
        &self.recommendation
    }
}

/// A practice that was picked, in words.
#[derive(Clone, Copy)]
pub struct PickView<'g, 'a> {
    guide: &'g Guide,
    pick: &'a Pick,
    quotes: &'a [(Need, Box<str>)],
}

impl<'g, 'a> PickView<'g, 'a> {
    /// The practice.
    pub fn practice(&self) -> View<'g, Practice> {
        self.guide.view(self.pick.practice())
    }

    /// The sum of the points of its reasons.
    pub const fn score(&self) -> i32 {
        self.pick.score()
    }

    /// Why it was picked, as data.
    pub fn reasons(&self) -> &'a [Reason] {
        self.pick.reasons()
    }

    /// Why it was picked, a sentence a reason, naming what the person said, in their own words where they are known.
    pub fn because(&self) -> impl Iterator<Item = String> + use<'g, 'a> {
        let pick = *self;
        let reasons = self.pick.reasons();
        let first_need = reasons.iter().position(|reason| matches!(reason, Reason::Serves { .. }));
        reasons.iter().enumerate().map(move |(at, reason)| pick.sentence(*reason, Some(at) == first_need))
    }

    /// The sentence of a reason. The first need is what the practice was picked for, further ones it serves as well.
    fn sentence(&self, reason: Reason, first_need: bool) -> String {
        let guide = self.guide;
        let plain = |phrase| guide.phrase(phrase, []);
        match reason {
            Reason::Serves { need, .. } => match (first_need, self.quoted(need)) {
                (true, Some(words)) => guide.phrase(Phrase::Heard, [("words", Value::Theirs(words))]),
                (true, None) => guide.phrase(Phrase::Serves, [("need", guide.view(need).text().into())]),
                (false, _) => guide.phrase(Phrase::ServesAlso, [("need", guide.view(need).text().into())]),
            },
            Reason::Suits { cause, .. } => {
                let cause = guide.view(cause).text(ItemPart::Title);
                guide.phrase(Phrase::Suits, [("cause", cause.into())])
            }
            Reason::HelpDue => plain(Phrase::HelpDue),
            Reason::Calming { .. } => plain(Phrase::Calming),
            Reason::Gentle => plain(Phrase::Gentle),
            Reason::FirstStep { .. } => plain(Phrase::FirstStep),
            Reason::WithinReach => plain(Phrase::WithinReach),
            Reason::DoneLately => plain(Phrase::DoneLately),
        }
    }

    fn quoted(&self, need: Need) -> Option<&'a str> {
        self.quotes.iter().find(|(quoted, _)| *quoted == need).map(|(_, words)| &**words)
    }
}

/// It never shows what the person said.
impl fmt::Debug for Answer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("locale", &self.guide.locale().to_string())
            .field("recommendation", &self.recommendation)
            .finish_non_exhaustive()
    }
}

/// It never shows what the person said.
impl fmt::Debug for PickView<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PickView").field("pick", &self.pick).finish_non_exhaustive()
    }
}
