//! The words around the guide, by what they are for.

use crate::facts::id::ids;

ids! {
    /// Words that an app puts around the guide: headings, labels, questions, buttons.
    ///
    /// ```
    /// use reconnect_guide::{Guide, Label};
    ///
    /// let guide = Guide::open(["en"])?;
    /// assert_eq!(guide.label(Label::How), "How to do it");
    /// # Ok::<(), reconnect_guide::Error>(())
    /// ```
    #[non_exhaustive]
    pub enum Label: "label" {
        /// Heading of the steps.
        Steps = "label-steps",
        /// Heading of practices.
        Practices = "label-practices",
        /// Heading of the causes.
        Causes = "label-causes",
        /// Heading of the safe spaces.
        SafeSpaces = "label-safe-spaces",
        /// Heading of the trust builders.
        TrustBuilders = "label-trust-builders",
        /// Heading of the help signals.
        HelpSignals = "label-help-signals",
        /// Heading of the therapy benefits.
        TherapyBenefits = "label-therapy-benefits",
        /// Heading of the hope choices.
        HopeChoices = "label-hope-choices",
        /// Heading of the needs.
        Needs = "label-needs",
        /// Heading of the languages.
        Languages = "label-languages",
        /// Heading of support.
        Support = "label-support",
        /// Before a takeaway.
        Takeaway = "label-takeaway",
        /// Before the instructions.
        How = "label-how",
        /// Before the why of a practice.
        Why = "label-why",
        /// Before the reasons of a pick.
        Because = "label-because",
        /// Heading of the picks.
        Picks = "label-picks",
        /// Before the needs that a practice serves.
        Serves = "label-serves",
        /// Heading of what was held back.
        HeldBack = "label-held-back",
        /// Instead of picks, where nothing fits.
        NoPicks = "label-no-picks",
        /// Effort.
        Effort = "label-effort",
        /// Effort: gentle.
        EffortGentle = "label-effort-gentle",
        /// Effort: moderate.
        EffortModerate = "label-effort-moderate",
        /// Effort: brave.
        EffortBrave = "label-effort-brave",
        /// Company.
        Company = "label-company",
        /// Company: alone.
        CompanyAlone = "label-company-alone",
        /// Company: with someone.
        CompanyWithSomeone = "label-company-with-someone",
        /// Company: either.
        CompanyEither = "label-company-either",
        /// Place.
        Place = "label-place",
        /// Place: anywhere.
        PlaceAnywhere = "label-place-anywhere",
        /// Place: quiet.
        PlaceQuiet = "label-place-quiet",
        /// Place: outdoors.
        PlaceOutdoors = "label-place-outdoors",
        /// Check-in: the welcome.
        CheckInWelcome = "check-in-welcome",
        /// Check-in: asks for the person's own words.
        CheckInOwnWords = "check-in-own-words",
        /// Check-in: before what was understood.
        CheckInHeard = "check-in-heard",
        /// Check-in: nothing was understood.
        CheckInNotHeard = "check-in-not-heard",
        /// Check-in: asks for needs from a list.
        CheckInAskNeeds = "check-in-ask-needs",
        /// Check-in: asks for the time at hand.
        CheckInAskMinutes = "check-in-ask-minutes",
        /// Check-in: offers to lead through a practice.
        CheckInAskGuide = "check-in-ask-guide",
        /// Check-in: the end.
        CheckInGoodbye = "check-in-goodbye",
        /// Chooser: language.
        ChooseLanguage = "choose-language",
        /// Chooser: own words.
        ChooseOwnWords = "choose-own-words",
        /// Chooser: hint below own words.
        ChooseOwnWordsHint = "choose-own-words-hint",
        /// Chooser: needs.
        ChooseNeeds = "choose-needs",
        /// Chooser: causes.
        ChooseCauses = "choose-causes",
        /// Chooser: minutes.
        ChooseMinutes = "choose-minutes",
        /// Chooser: company.
        ChooseCompany = "choose-company",
        /// Chooser: company, alone.
        ChooseCompanyAlone = "choose-company-alone",
        /// Chooser: company, with someone.
        ChooseCompanyWithSomeone = "choose-company-with-someone",
        /// Chooser: place.
        ChoosePlace = "choose-place",
        /// Chooser: place, quiet.
        ChoosePlaceQuiet = "choose-place-quiet",
        /// Chooser: place, outdoors.
        ChoosePlaceOutdoors = "choose-place-outdoors",
        /// Chooser: place, busy.
        ChoosePlaceAnywhere = "choose-place-anywhere",
        /// Chooser: effort.
        ChooseEffort = "choose-effort",
        /// Chooser: no limit.
        ChooseAny = "choose-any",
        /// Chooser: country.
        ChooseCountry = "choose-country",
        /// Chooser: show the picks.
        ChooseShow = "choose-show",
        /// Chooser: read the guide.
        ChooseReadGuide = "choose-read-guide",
        /// Chooser: start over.
        ChooseStartOver = "choose-start-over",
        /// Chooser: back.
        ChooseBack = "choose-back",
        /// Chooser: what was understood.
        ChooseUnderstood = "choose-understood",
        /// Chooser: nothing was understood.
        ChooseNothingUnderstood = "choose-nothing-understood",
        /// Chooser: go to the support card.
        ChooseGoToSupport = "choose-go-to-support",
        /// Chooser: no medical care.
        ChooseNotMedical = "choose-not-medical",
        /// Session: begin.
        SessionBegin = "session-begin",
        /// Session: next.
        SessionNext = "session-next",
        /// Session: previous.
        SessionPrevious = "session-previous",
        /// Session: pause.
        SessionPause = "session-pause",
        /// Session: paused.
        SessionPaused = "session-paused",
        /// Session: continue.
        SessionContinue = "session-continue",
        /// Session: skip.
        SessionSkip = "session-skip",
        /// Session: stop.
        SessionStop = "session-stop",
        /// Session: stopped.
        SessionStopped = "session-stopped",
        /// Session: finished.
        SessionFinished = "session-finished",
        /// Session: breathe in.
        SessionBreatheIn = "session-breathe-in",
        /// Session: breathe out.
        SessionBreatheOut = "session-breathe-out",
        /// Session: progress.
        SessionProgress = "session-progress",
    }
}
