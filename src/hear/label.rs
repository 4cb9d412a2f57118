//! What a model tells apart: needs, causes, signals, and whether any need is stated at all.

use crate::facts::{Cause, Id, Need, Signal};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    Need(Need),
    Cause(Cause),
    Signal(Signal),
    AnyNeed,
}

impl Label {
    pub const COUNT: usize = Need::ALL.len() + Cause::ALL.len() + Signal::ALL.len() + 1;

    pub fn index(self) -> usize {
        match self {
            Self::Need(need) => need.index(),
            Self::Cause(cause) => Need::ALL.len() + cause.index(),
            Self::Signal(signal) => Need::ALL.len() + Cause::ALL.len() + signal.index(),
            Self::AnyNeed => Self::COUNT - 1,
        }
    }

    pub fn all() -> impl Iterator<Item = Self> {
        let needs = Need::ALL.iter().copied().map(Self::Need);
        let causes = Cause::ALL.iter().copied().map(Self::Cause);
        let signals = Signal::ALL.iter().copied().map(Self::Signal);
        needs.chain(causes).chain(signals).chain([Self::AnyNeed])
    }
}
