//! What every public type can be relied on for: it may go to another thread, be shared by several, and survive a panic
//! elsewhere.

use std::panic::{RefUnwindSafe, UnwindSafe};

use reconnect_guide::*;

fn free<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe>() {}
fn plain<T: Copy + Eq + Ord + std::hash::Hash + std::fmt::Debug + std::fmt::Display + std::str::FromStr>() {}
fn error<T: std::error::Error + Clone + PartialEq + 'static>() {}

macro_rules! each {
    ($what:ident: $($type:ty,)+) => { $($what::<$type>();)+ };
}

#[test]
fn ids_are_plain_values() {
    each! { plain:
        Cause,
        Company,
        Country,
        Effort,
        GuidePart,
        HelpSignal,
        HopeChoice,
        ItemPart,
        Label,
        Need,
        Place,
        Practice,
        PracticePart,
        SafeSpace,
        Signal,
        Step,
        StepPart,
        TherapyBenefit,
        TrustBuilder,
    }
    each! { free:
        Cause,
        Company,
        Country,
        Effort,
        GuidePart,
        HelpSignal,
        HopeChoice,
        ItemPart,
        Label,
        Need,
        Place,
        Practice,
        PracticePart,
        SafeSpace,
        Signal,
        Step,
        StepPart,
        TherapyBenefit,
        TrustBuilder,
    }
}

#[test]
fn errors_are_errors() {
    each! { error:
        Error,
        LineError,
        MalformedCountry,
        UnknownId,
        PhraseError,
        PhraseProblem,
    }
    each! { free:
        Error,
        LineError,
        MalformedCountry,
        UnknownId,
        PhraseError,
        PhraseProblem,
        Problem,
        ProblemKind,
    }
}

#[test]
fn everything_may_be_shared_between_threads() {
    each! { free:
        Answer<'static>,
        Card<'static>,
        Constraint,
        CountryLines,
        Direction,
        Export<'static>,
        Guide,
        Heard<'static>,
        HeardCause<'static>,
        HeardNeed<'static>,
        HeldBack,
        Line,
        Lines,
        List,
        ListView<'static>,
        NotFor,
        Options,
        Overlay,
        Passage<'static>,
        PassageKind,
        Phrases,
        Pick,
        PickView<'static, 'static>,
        Reach,
        Reason,
        Recommendation,
        Request,
        Set<Need>,
        Text<'static>,
        View<'static, Step>,
        Weight,
    }
}
