//! Every id and count of the guide, and every link between facts.

use std::collections::HashSet;
use std::fmt::Debug;
use std::str::FromStr;

use reconnect_guide::{
    Cause, Company, Effort, HelpSignal, HopeChoice, Id, List, Need, Place, Practice, SafeSpace, Signal, Step,
    TherapyBenefit, TrustBuilder,
};

#[track_caller]
fn check_ids<T>(count: usize)
where
    T: Id + FromStr<Err = reconnect_guide::UnknownId> + Debug,
{
    assert_eq!(T::ALL.len(), count, "{}", T::KIND);
    let names: HashSet<&str> = T::ALL.iter().map(|id| id.as_str()).collect();
    assert_eq!(names.len(), count, "two {}s have one name", T::KIND);
    for (index, id) in T::ALL.iter().enumerate() {
        let name = id.as_str();
        assert_eq!(id.index(), index);
        assert_eq!(id.to_string(), name);
        assert_eq!(name.parse::<T>().as_ref(), Ok(id));
        assert!(name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{name}");

        let typo = format!("{name}x").parse::<T>().unwrap_err();
        assert_eq!(typo.nearest(), name);
        assert_eq!(typo.kind(), T::KIND);
    }
}

#[test]
fn ids_are_as_many_as_the_outline_has() {
    check_ids::<Step>(13);
    check_ids::<Cause>(6);
    check_ids::<Practice>(33);
    check_ids::<SafeSpace>(4);
    check_ids::<TrustBuilder>(4);
    check_ids::<HelpSignal>(4);
    check_ids::<TherapyBenefit>(4);
    check_ids::<HopeChoice>(4);
    check_ids::<Need>(14);
    check_ids::<Signal>(2);
    check_ids::<Effort>(3);
    check_ids::<Company>(3);
    check_ids::<Place>(3);
}

#[test]
fn steps_have_their_practices_in_order() {
    let counts: Vec<usize> = Step::ALL.iter().map(|step| step.practices().count()).collect();
    assert_eq!(counts, [2, 1, 4, 3, 4, 1, 4, 1, 6, 4, 1, 1, 1]);
    let of_steps: Vec<Practice> = Step::ALL.iter().flat_map(|step| step.practices()).collect();
    assert_eq!(of_steps, Practice::ALL, "the order of practices is the order of their steps");
}

#[test]
fn steps_are_numbered_from_one() {
    for (number, step) in (1..).zip(Step::ALL) {
        assert_eq!(step.number(), number);
        assert_eq!(Step::from_number(number), Some(*step));
    }
    assert_eq!(Step::from_number(0), None);
    assert_eq!(Step::from_number(14), None);
}

#[test]
fn every_list_stands_in_one_step() {
    let listed: Vec<List> = Step::ALL
        .iter()
        .flat_map(|step| step.lists())
        .copied()
        .filter(|list| *list != List::Practices)
        .collect();
    let lists = [
        List::Causes,
        List::SafeSpaces,
        List::TrustBuilders,
        List::HelpSignals,
        List::TherapyBenefits,
        List::HopeChoices,
    ];
    assert_eq!(listed, lists);
}

#[test]
fn practices_have_sound_facts() {
    for practice in Practice::ALL {
        assert!((3..=5).contains(&practice.instructions()), "{practice}");
        assert!((1..=60).contains(&practice.minutes()), "{practice}");
        assert!(!practice.needs().is_empty(), "{practice} serves nothing");
        let weights = practice.needs().iter().map(|(_, weight)| weight);
        let weights = weights.chain(practice.causes().iter().map(|(_, weight)| weight));
        assert!(weights.clone().all(|weight| (1..=3).contains(weight)), "{practice}");
        let needs: HashSet<_> = practice.needs().iter().map(|(need, _)| need).collect();
        assert_eq!(needs.len(), practice.needs().len(), "{practice} names a need twice");
        let causes: HashSet<_> = practice.causes().iter().map(|(cause, _)| cause).collect();
        assert_eq!(causes.len(), practice.causes().len(), "{practice} names a cause twice");
        if practice.calming() {
            assert_eq!(practice.effort(), Effort::Gentle, "{practice} calms, so it is gentle");
        }
    }
}

#[test]
fn every_need_is_served_well_and_every_cause_is_suited() {
    for need in Need::ALL {
        let best = Practice::ALL.iter().flat_map(|practice| practice.needs());
        assert!(best.clone().any(|pair| *pair == (*need, 3)), "{need}");
        assert!(best.filter(|(other, _)| other == need).count() >= 3, "{need}");
    }
    for cause in Cause::ALL {
        let suited = Practice::ALL.iter().flat_map(|practice| practice.causes());
        assert!(suited.filter(|(other, _)| other == cause).count() >= 3, "{cause}");
    }
}

#[test]
fn an_unknown_id_is_named_and_never_quoted_whole() {
    let error = "feelagain".parse::<Need>().unwrap_err();
    assert_eq!(error.to_string(), "unknown need \"feelagain\", the nearest is \"feel-again\"");
    let error = "".parse::<Step>().unwrap_err();
    assert_eq!(error.to_string(), "unknown step \"\", the nearest is \"hope\"");
    let error = "a statement ".repeat(100_000).parse::<Need>().unwrap_err();
    assert_eq!(error.value().chars().count(), 40);
}
