//! Every id of the guide. A name is stable forever: hosts store it.
//!
//! The id types of the content grow with the guide and are `#[non_exhaustive]`: a new practice breaks no host.
//! The scales that a host decides by ([`Effort`], [`Company`], [`Place`], [`Signal`]) are closed on purpose.

use super::id::ids;

ids! {
    /// One of the thirteen steps.
    ///
    /// ```
    /// use reconnect_guide::Step;
    ///
    /// let step: Step = "allow-feelings".parse()?;
    /// assert_eq!(step.number(), 4);
    /// # Ok::<(), reconnect_guide::UnknownId>(())
    /// ```
    #[non_exhaustive]
    pub enum Step: "step" {
        /// Name it, without judging yourself.
        Acknowledge = "acknowledge",
        /// See why you closed.
        Understand = "understand",
        /// Begin with yourself, before others.
        SelfFirst = "self-first",
        /// Let feelings come, even the hard ones.
        AllowFeelings = "allow-feelings",
        /// Go through the body too.
        ThroughTheBody = "through-the-body",
        /// Make room where you are safe.
        SafeSpaces = "safe-spaces",
        /// Show feelings in small ways.
        SmallExpressions = "small-expressions",
        /// Trust again, slowly and with care.
        RelearnTrust = "relearn-trust",
        /// Return to what makes you feel alive.
        FeelAlive = "feel-alive",
        /// Be here instead of numb.
        BePresent = "be-present",
        /// Accept that it takes time.
        GiveItTime = "give-it-time",
        /// When a professional matters.
        ProfessionalHelp = "professional-help",
        /// Reconnect with hope.
        Hope = "hope",
    }
}

ids! {
    /// A reason why a person closed.
    ///
    /// ```
    /// use reconnect_guide::Cause;
    ///
    /// assert_eq!("loss".parse::<Cause>()?, Cause::Loss);
    /// # Ok::<(), reconnect_guide::UnknownId>(())
    /// ```
    #[non_exhaustive]
    pub enum Cause: "cause" {
        /// Hurt again and again.
        RepeatedHurt = "repeated-hurt",
        /// Loss or grief.
        Loss = "loss",
        /// Betrayal in a relationship.
        Betrayal = "betrayal",
        /// No emotional support.
        Unsupported = "unsupported",
        /// Long stress or burnout.
        ChronicStress = "chronic-stress",
        /// Trauma, or the fear of another wound.
        Trauma = "trauma",
    }
}

ids! {
    /// Something a person can do, now.
    ///
    /// ```
    /// use reconnect_guide::{Effort, Practice, Step};
    ///
    /// let practice = Practice::DeepBreathing;
    /// assert_eq!(practice.step(), Step::ThroughTheBody);
    /// assert_eq!(practice.effort(), Effort::Gentle);
    /// ```
    #[non_exhaustive]
    pub enum Practice: "practice" {
        /// Say plainly that you feel disconnected and that it matters.
        NameIt = "name-it",
        /// Set down "I should not" and "others have it worse".
        DropTheComparison = "drop-the-comparison",
        /// Look back at what the numbness protected you from.
        ThankTheShield = "thank-the-shield",
        /// Quiet time with nothing to distract.
        QuietTime = "quiet-time",
        /// Write what you feel, or that you feel nothing.
        WriteItDown = "write-it-down",
        /// Notice sensations in the body.
        NoticeSensations = "notice-sensations",
        /// Ask what you need just now.
        AskWhatINeed = "ask-what-i-need",
        /// Cry when you feel like it.
        LetTearsCome = "let-tears-come",
        /// Admit when something hurts.
        AdmitHurt = "admit-hurt",
        /// Accept that you are lonely or scared.
        AcceptLonelyOrScared = "accept-lonely-or-scared",
        /// A slow walk.
        SlowWalk = "slow-walk",
        /// Stretch, or easy yoga.
        StretchOrYoga = "stretch-or-yoga",
        /// Breathe low and slow.
        DeepBreathing = "deep-breathing",
        /// Time in nature.
        TimeInNature = "time-in-nature",
        /// Choose one or two safe spaces, and when to go.
        ChooseASafeSpace = "choose-a-safe-space",
        /// Say that something hurt.
        SayItHurt = "say-it-hurt",
        /// Share that you are happy about something.
        ShareAJoy = "share-a-joy",
        /// Show appreciation.
        ShowAppreciation = "show-appreciation",
        /// Admit that it is too much.
        AdmitOverwhelm = "admit-overwhelm",
        /// Share one small true thing with one safe person.
        LetOnePersonCloser = "let-one-person-closer",
        /// Listen to music.
        Music = "music",
        /// Make or look at art.
        Art = "art",
        /// Write something of your own.
        Writing = "writing",
        /// Pray, meditate, or sit with what is greater.
        SpiritualPractice = "spiritual-practice",
        /// Help somewhere.
        Volunteering = "volunteering",
        /// A creative hobby.
        CreativeHobby = "creative-hobby",
        /// Eat one thing slowly.
        MindfulEating = "mindful-eating",
        /// Notice the sounds around you.
        ListenAround = "listen-around",
        /// A few slow breaths.
        SlowBreaths = "slow-breaths",
        /// Pause before you react.
        PauseBeforeReacting = "pause-before-reacting",
        /// Name a numb day as a part of the way.
        ExpectNumbDays = "expect-numb-days",
        /// Write to or call one professional.
        ReachOutForHelp = "reach-out-for-help",
        /// Pick one hopeful choice for today.
        OneHopefulChoice = "one-hopeful-choice",
    }
}

ids! {
    /// A place or a person with whom one can be honest.
    #[non_exhaustive]
    pub enum SafeSpace: "safe space" {
        /// One person you trust.
        TrustedPerson = "trusted-person",
        /// A quiet place of your own.
        QuietPlace = "quiet-place",
        /// A community that supports you.
        SupportiveCommunity = "supportive-community",
        /// A therapist or counselor.
        Therapist = "therapist",
    }
}

ids! {
    /// What rebuilds trust.
    #[non_exhaustive]
    pub enum TrustBuilder: "trust builder" {
        /// Steady support from the other.
        SteadySupport = "steady-support",
        /// Your boundaries are respected.
        RespectedBoundaries = "respected-boundaries",
        /// Honest communication.
        HonestTalk = "honest-talk",
        /// Time.
        Time = "time",
    }
}

ids! {
    /// A sign that professional help may be right.
    #[non_exhaustive]
    pub enum HelpSignal: "help signal" {
        /// The numbness is deep.
        Deep = "deep",
        /// It has lasted long.
        LongLasting = "long-lasting",
        /// It is linked to trauma.
        LinkedToTrauma = "linked-to-trauma",
        /// It is linked to depression.
        LinkedToDepression = "linked-to-depression",
    }
}

ids! {
    /// What therapy gives room for.
    #[non_exhaustive]
    pub enum TherapyBenefit: "therapy benefit" {
        /// Look into emotions.
        ExploreEmotions = "explore-emotions",
        /// Work through old pain.
        ProcessPastPain = "process-past-pain",
        /// Find ways to cope that do good.
        HealthyCoping = "healthy-coping",
        /// Notice emotions again.
        RebuildAwareness = "rebuild-awareness",
    }
}

ids! {
    /// A choice that brings hope back.
    #[non_exhaustive]
    pub enum HopeChoice: "hope choice" {
        /// Be honest toward yourself.
        BeHonest = "be-honest",
        /// Look after what you need emotionally.
        TendYourNeeds = "tend-your-needs",
        /// Let yourself be vulnerable.
        AllowVulnerability = "allow-vulnerability",
        /// Look for connection that means something.
        SeekConnection = "seek-connection",
    }
}

ids! {
    /// A need that a person can state: it completes "I need to …".
    ///
    /// ```
    /// use reconnect_guide::Need;
    ///
    /// assert_eq!(Need::ALL.len(), 14);
    /// assert_eq!(Need::CalmBody.to_string(), "calm-body");
    /// ```
    #[non_exhaustive]
    pub enum Need: "need" {
        /// I am numb, empty, shut down.
        FeelAgain = "feel-again",
        /// I blame or judge myself.
        BeKind = "be-kind",
        /// I do not know why I became like this.
        UnderstandWhy = "understand-why",
        /// I cannot tell what I feel or need.
        NoticeFeelings = "notice-feelings",
        /// I am afraid of my feelings, or they flood me.
        FaceFeelings = "face-feelings",
        /// I am tense, exhausted, on edge.
        CalmBody = "calm-body",
        /// I am lonely, nobody understands.
        BeHeard = "be-heard",
        /// I hold things in.
        SpeakUp = "speak-up",
        /// I keep people away, I was betrayed.
        TrustAgain = "trust-again",
        /// Nothing brings joy or meaning.
        FeelAlive = "feel-alive",
        /// I am on autopilot, never here.
        BePresent = "be-present",
        /// It takes too long, I slipped back.
        BePatient = "be-patient",
        /// It will always be like this.
        FindHope = "find-hope",
        /// I think I need professional help.
        GetHelp = "get-help",
    }
}

ids! {
    /// A sign that outranks every need. The greater one is the stronger.
    ///
    /// ```
    /// use reconnect_guide::Signal;
    ///
    /// assert!(Signal::Crisis > Signal::Professional);
    /// ```
    pub enum Signal: "signal" {
        /// More help is due than a guide can give.
        Professional = "professional",
        /// Someone may be in danger.
        Crisis = "crisis",
    }
}

ids! {
    /// How much a practice asks of a person, from least to most.
    pub enum Effort: "effort" {
        /// It asks little.
        Gentle = "gentle",
        /// It asks something.
        Moderate = "moderate",
        /// It asks courage.
        Brave = "brave",
    }
}

ids! {
    /// With whom a practice is done; in a request, who is there now.
    pub enum Company: "company" {
        /// Alone.
        Alone = "alone",
        /// With someone safe.
        WithSomeone = "with-someone",
        /// Either; in a request, no constraint.
        Either = "either",
    }
}

ids! {
    /// Where a practice can be done; in a request, where the person is.
    pub enum Place: "place" {
        /// Anywhere; in a request, a busy place.
        Anywhere = "anywhere",
        /// A quiet room.
        Quiet = "quiet",
        /// Outdoors.
        Outdoors = "outdoors",
    }
}
