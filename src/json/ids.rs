//! An id is written as its kebab-case string; reading it validates, and names a bad value.

use std::fmt;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::facts::{
    Cause, Company, Country, Effort, HelpSignal, HopeChoice, Id, List, Need, Place, Practice, SafeSpace, Set,
    Signal, Step, TherapyBenefit, TrustBuilder,
};
use crate::locale::Text;
use crate::recommend::Constraint;
use crate::support::PassageKind;

struct Parsed<T>(std::marker::PhantomData<T>);

impl<T> Visitor<'_> for Parsed<T>
where
    T: std::str::FromStr,
    T::Err: fmt::Display,
{
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        value.parse().map_err(E::custom)
    }
}

fn parse<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: std::str::FromStr,
    T::Err: fmt::Display,
    D: Deserializer<'de>,
{
    deserializer.deserialize_str(Parsed(std::marker::PhantomData))
}

macro_rules! as_string {
    ($($id:ident)+) => {$(
        impl Serialize for $id {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    )+};
}

macro_rules! from_string {
    ($($id:ident)+) => {$(
        impl<'de> Deserialize<'de> for $id {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                parse(deserializer)
            }
        }
    )+};
}

as_string! {
    Step Cause Practice SafeSpace TrustBuilder HelpSignal TherapyBenefit HopeChoice Need Signal Effort Company Place
    Country List Constraint PassageKind
}

from_string! {
    Step Cause Practice SafeSpace TrustBuilder HelpSignal TherapyBenefit HopeChoice Need Signal Effort Company Place
    Country
}

impl<T: Id + Serialize> Serialize for Set<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de, T: Id + Deserialize<'de>> Deserialize<'de> for Set<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members<T>(std::marker::PhantomData<T>);

        impl<'de, T: Id + Deserialize<'de>> Visitor<'de> for Members<T> {
            type Value = Set<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "a list of {} ids", T::KIND)
            }

            fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut ids: A) -> Result<Set<T>, A::Error> {
                let mut set = Set::new();
                while let Some(id) = ids.next_element()? {
                    set.insert(id);
                }
                Ok(set)
            }
        }

        deserializer.deserialize_seq(Members(std::marker::PhantomData))
    }
}

/// A text is written as the words alone; where its locale matters, a host asks for it.
impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
