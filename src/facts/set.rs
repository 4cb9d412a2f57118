//! A set of ids: the members are few and closed, so one word of bits holds them.

use std::fmt;
use std::marker::PhantomData;

use super::Id;

/// A set of ids, small enough to copy. It iterates in the order of the guide, whatever the order of insertion.
///
/// ```
/// use reconnect_guide::{Need, Set};
///
/// let needs: Set<Need> = [Need::FindHope, Need::FeelAgain].into_iter().collect();
/// assert!(needs.contains(Need::FindHope));
/// assert_eq!(needs.iter().next(), Some(Need::FeelAgain));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Set<T> {
    bits: u64,
    of: PhantomData<T>,
}

impl<T: Id> Set<T> {
    /// The set with no members.
    pub const fn new() -> Self {
        Self { bits: 0, of: PhantomData }
    }

    const fn from_bits(bits: u64) -> Self {
        Self { bits, of: PhantomData }
    }

    /// Adds a member; adding it twice changes nothing.
    pub fn insert(&mut self, id: T) {
        self.bits |= 1 << id.index();
    }

    /// Whether the id is a member.
    pub fn contains(self, id: T) -> bool {
        self.bits & (1 << id.index()) != 0
    }

    /// How many members there are.
    pub const fn len(self) -> usize {
        self.bits.count_ones() as usize
    }

    /// Whether there are none.
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// The members, in the order of the guide.
    pub fn iter(self) -> impl Iterator<Item = T> + Clone {
        T::ALL.iter().copied().filter(move |id| self.contains(*id))
    }

    /// The members of both.
    pub const fn and(self, other: Self) -> Self {
        Self::from_bits(self.bits & other.bits)
    }

    /// The members of this that the other lacks.
    pub const fn without(self, other: Self) -> Self {
        Self::from_bits(self.bits & !other.bits)
    }

    /// The members of either.
    pub const fn or(self, other: Self) -> Self {
        Self::from_bits(self.bits | other.bits)
    }
}

impl<T: Id> Default for Set<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Id> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(ids: I) -> Self {
        let mut set = Self::new();
        set.extend(ids);
        set
    }
}

impl<T: Id> Extend<T> for Set<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, ids: I) {
        ids.into_iter().for_each(|id| self.insert(id));
    }
}

impl<T: Id> fmt::Debug for Set<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
