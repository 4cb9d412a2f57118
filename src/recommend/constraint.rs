//! The hard filters: what a request's limits and a practice's cautions rule out.

use super::Request;
use crate::facts::{Company, Effort, NotFor, Place, Practice};

/// What can hold a practice back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Constraint {
    /// It takes more minutes than there are.
    Minutes,
    /// It needs someone who is not there, or time alone that is not to be had.
    Company,
    /// It needs another place.
    Place,
    /// It asks more than the person can give now.
    Effort,
    /// It is not for someone who said this, or not yet.
    Care,
}

impl Constraint {
    pub(crate) const ALL: [Self; 5] = [Self::Minutes, Self::Company, Self::Place, Self::Effort, Self::Care];

    /// The stable kebab-case name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Minutes => "minutes",
            Self::Company => "company",
            Self::Place => "place",
            Self::Effort => "effort",
            Self::Care => "care",
        }
    }

    /// Whether it rules this practice out.
    pub(crate) fn holds_back(self, practice: Practice, request: &Request) -> bool {
        match self {
            Self::Minutes => takes_too_long(practice, request),
            Self::Company => needs_other_company(practice, request),
            Self::Place => needs_another_place(practice, request),
            Self::Effort => practice.effort() > request.greatest_effort(),
            Self::Care => {
                practice.not_for().iter().any(|not_for| applies(*not_for, request))
                    || asks_too_much_in_crisis(practice, request)
            }
        }
    }
}

/// Whether nothing rules the practice out.
pub(crate) fn fits(practice: Practice, request: &Request) -> bool {
    !Constraint::ALL.iter().any(|constraint| constraint.holds_back(practice, request))
}

/// Whether the practice may stand first. Someone who names trauma is not sent first to open up
/// or to sit with what is in them, not even after something calming.
pub(crate) fn may_lead(practice: Practice, request: &Request) -> bool {
    !(request.names_trauma() && practice.not_for().contains(&NotFor::Trauma))
}

fn takes_too_long(practice: Practice, request: &Request) -> bool {
    request.minutes_at_hand().is_some_and(|minutes| practice.minutes() > minutes)
}

fn needs_other_company(practice: Practice, request: &Request) -> bool {
    let there = request.who_is_there();
    there != Company::Either && ![there, Company::Either].contains(&practice.company())
}

fn needs_another_place(practice: Practice, request: &Request) -> bool {
    request.where_it_is().is_some_and(|place| ![place, Place::Anywhere].contains(&practice.place()))
}

fn applies(not_for: NotFor, request: &Request) -> bool {
    match not_for {
        NotFor::Crisis => request.in_crisis(),
        NotFor::Trauma => request.names_trauma() && !request.calmed(),
        NotFor::Flooded => request.flooded() && !request.calmed(),
    }
}

fn asks_too_much_in_crisis(practice: Practice, request: &Request) -> bool {
    request.in_crisis() && practice.effort() > Effort::Gentle
}
