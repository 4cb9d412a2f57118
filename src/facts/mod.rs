//! The guide with no words in it: ids, their order, links, weights, minutes, effort.
//!
//! Knows nothing of the crate: the build script compiles it too, so that both count alike.

mod country;
pub(crate) mod id;
mod ids;
mod practice;
mod set;
mod step;

pub use country::{Country, MalformedCountry};
pub use id::{Id, UnknownId};
pub use ids::{
    Cause, Company, Effort, HelpSignal, HopeChoice, Need, Place, Practice, SafeSpace, Signal, Step,
    TherapyBenefit, TrustBuilder,
};
pub use practice::{NotFor, Weight};
pub use set::Set;
pub use step::List;
