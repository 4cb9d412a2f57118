//! The front door: a guide opened in a locale.

use std::sync::Arc;

use reconnect_guide as core;

use crate::GuideError;
use crate::answer::Answer;
use crate::card::{Card, CountryLines, OwnLine, with_own};
use crate::heard::Heard;
use crate::ids::{Cause, Company, Effort, HelpSignal, Label, Need, Place, Practice, Signal, Step, each};
use crate::views::{
    CauseView, HelpSignalView, HopeChoiceView, NeedView, PracticeView, SafeSpaceView, StepView,
    TherapyBenefitView, TrustBuilderView,
};

/// The guide in a locale. It never changes, and any thread may use it.
#[derive(uniffi::Object)]
pub struct Guide {
    guide: core::Guide,
}

/// Words of the app's own, in the Fluent format: other wording for a locale, or a new locale.
#[derive(Clone, Debug, uniffi::Record)]
pub struct OwnWords {
    /// The locale, such as `es-MX`.
    pub tag: String,
    /// What problems call it, such as a file name.
    pub name: String,
    /// The messages.
    pub fluent: String,
}

/// In which direction a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Direction {
    /// As in English.
    LeftToRight,
    /// As in Arabic.
    RightToLeft,
}

/// The tags of the locales that are built in, sorted.
#[uniffi::export]
pub fn locales() -> Vec<String> {
    each(core::Guide::locales())
}

/// When the built-in crisis lines were known to be right, as year and month.
#[uniffi::export]
pub fn lines_as_of() -> String {
    core::Lines::AS_OF.into()
}

#[uniffi::export]
impl Guide {
    /// Opens the guide in the best of its locales for the wishes, best first; where none can be met, it is `en-US`.
    /// The country, by its two letters, decides whose crisis lines are shown; else the first wish's region does.
    /// It throws for a wish that is no language tag, for a country that is none, and for a line that nobody can reach.
    #[uniffi::constructor(default(country = None, words = [], lines = []))]
    pub fn new(
        wishes: Vec<String>,
        country: Option<String>,
        words: Vec<OwnWords>,
        lines: Vec<OwnLine>,
    ) -> Result<Self, GuideError> {
        let overlay = words
            .into_iter()
            .fold(core::Overlay::new(), |all, own| all.resource(&own.tag, &own.name, own.fluent));
        let options = core::Options::new().overlay(overlay).lines(with_own(lines)?);
        let options = match country {
            Some(country) => options.country(country.parse()?),
            None => options,
        };
        Ok(Self { guide: options.open(wishes)? })
    }

    /// The locale that it was opened in.
    pub fn locale(&self) -> String {
        self.guide.locale().to_string()
    }

    /// In which direction that locale is written.
    pub fn direction(&self) -> Direction {
        match self.guide.direction() {
            core::Direction::LeftToRight => Direction::LeftToRight,
            core::Direction::RightToLeft => Direction::RightToLeft,
        }
    }

    /// The country for support, if it is known.
    pub fn country(&self) -> Option<String> {
        self.guide.country().map(|country| country.to_string())
    }

    /// What is broken in the app's own words, as far as this locale goes.
    pub fn problems(&self) -> Vec<String> {
        self.guide.problems().iter().map(ToString::to_string).collect()
    }

    /// The name of the guide's language, in that language.
    pub fn language_name(&self) -> String {
        self.guide.language_name().into()
    }

    /// The title.
    pub fn title(&self) -> String {
        self.guide.title().into()
    }

    /// The first page; a blank line parts its paragraphs.
    pub fn opening(&self) -> String {
        self.guide.opening().into()
    }

    /// The page that takes the blame away.
    pub fn no_failure(&self) -> String {
        self.guide.no_failure().into()
    }

    /// The page on what the way back is.
    pub fn promise(&self) -> String {
        self.guide.promise().into()
    }

    /// The last page.
    pub fn closing(&self) -> String {
        self.guide.closing().into()
    }

    /// The steps, in order.
    pub fn steps(&self) -> Vec<StepView> {
        each(self.guide.steps())
    }

    /// A step.
    pub fn step(&self, id: Step) -> StepView {
        self.guide.view(core::Step::from(id)).into()
    }

    /// The practices, in the order of their steps.
    pub fn practices(&self) -> Vec<PracticeView> {
        each(self.guide.practices())
    }

    /// A practice.
    pub fn practice(&self, id: Practice) -> PracticeView {
        self.guide.view(core::Practice::from(id)).into()
    }

    /// The needs, as a person would choose one from a list.
    pub fn needs(&self) -> Vec<NeedView> {
        each(self.guide.needs())
    }

    /// The causes.
    pub fn causes(&self) -> Vec<CauseView> {
        each(self.guide.causes())
    }

    /// The safe spaces.
    pub fn safe_spaces(&self) -> Vec<SafeSpaceView> {
        each(self.guide.safe_spaces())
    }

    /// The trust builders.
    pub fn trust_builders(&self) -> Vec<TrustBuilderView> {
        each(self.guide.trust_builders())
    }

    /// The help signals.
    pub fn help_signals(&self) -> Vec<HelpSignalView> {
        each(self.guide.help_signals())
    }

    /// The therapy benefits.
    pub fn therapy_benefits(&self) -> Vec<TherapyBenefitView> {
        each(self.guide.therapy_benefits())
    }

    /// The hope choices.
    pub fn hope_choices(&self) -> Vec<HopeChoiceView> {
        each(self.guide.hope_choices())
    }

    /// A heading, a question, or a button in the guide's language.
    pub fn label(&self, label: Label) -> String {
        self.guide.label(label.into()).into()
    }

    /// A length of time in words.
    pub fn minutes(&self, minutes: u16) -> String {
        self.guide.minutes(minutes)
    }

    /// Where a step stands in the guide, in words.
    pub fn step_number(&self, step: Step) -> String {
        self.guide.step_number(step.into())
    }

    /// Where an instruction stands in a practice, in words; the first is 1.
    pub fn instruction_number(&self, number: u8, total: u8) -> String {
        self.guide.instruction_number(number.into(), total.into())
    }

    /// Hears a statement in a person's own words: needs and causes in the guide's language, danger in every one.
    /// Nothing of it is kept, but in what is given back.
    pub fn hear(&self, text: String) -> Arc<Heard> {
        Arc::new(Heard::new(&text, &self.guide.hear(&text)))
    }

    /// Picks practices for what was heard, for what is stated, or for both. What is not given sets no limit.
    /// It throws for a country that is not two letters.
    #[uniffi::method(default(
        heard = None, needs = [], causes = [], signal = None, help_signals = [], minutes = None, company = None,
        place = None, max_effort = None, done = [], limit = 3, country = None
    ))]
    #[allow(clippy::too_many_arguments)] // each has a name and a default in the languages that call it
    pub fn recommend(
        &self,
        heard: Option<Arc<Heard>>,
        needs: Vec<Need>,
        causes: Vec<Cause>,
        signal: Option<Signal>,
        help_signals: Vec<HelpSignal>,
        minutes: Option<u16>,
        company: Option<Company>,
        place: Option<Place>,
        max_effort: Option<Effort>,
        done: Vec<Practice>,
        limit: u16,
        country: Option<String>,
    ) -> Result<Arc<Answer>, GuideError> {
        use core::Request;
        let mut request = heard.map_or_else(Request::new, |heard| heard.request()).limit(limit.into());
        request = needs.into_iter().fold(request, |request, id| request.need(id.into()));
        request = causes.into_iter().fold(request, |request, id| request.cause(id.into()));
        request = help_signals.into_iter().fold(request, |request, id| request.help_signal(id.into()));
        request = done.into_iter().fold(request, |request, id| request.done(id.into()));
        request = signal.into_iter().fold(request, |request, id| request.signal(id.into()));
        request = minutes.into_iter().fold(request, Request::minutes);
        request = company.into_iter().fold(request, |request, id| request.company(id.into()));
        request = place.into_iter().fold(request, |request, id| request.place(id.into()));
        request = max_effort.into_iter().fold(request, |request, id| request.max_effort(id.into()));
        if let Some(country) = country {
            request = request.country(country.parse()?);
        }
        Ok(Arc::new(self.guide.recommend(&request).into()))
    }

    /// The support card for a signal, by itself.
    pub fn support(&self, signal: Signal) -> Card {
        self.guide.support(signal.into()).into()
    }

    /// The crisis lines by country, the app's own among them, to check before each release.
    pub fn lines(&self) -> Vec<CountryLines> {
        let card = self.guide.support(core::Signal::Crisis);
        self.guide.lines().countries().map(|known| CountryLines::new(&card, known)).collect()
    }
}
