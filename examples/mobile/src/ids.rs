//! The ids of the guide as enums of each language; the build script writes them from those of the crate.

use crate::GuideError;

macro_rules! id_type {
    ($about:literal $name:ident $parse:ident $all:ident $($words:literal = $text:literal $variant:ident,)+) => {
        #[doc = $about]
        #[allow(clippy::enum_variant_names)] // the guide's names are what they are
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, uniffi::Enum)]
        pub enum $name {
            $(#[doc = $words] $variant,)+
        }

        #[uniffi::export]
        impl $name {
            /// The stable name, which an app may store.
            pub fn id(&self) -> String {
                reconnect_guide::$name::from(*self).as_str().to_owned()
            }
        }

        /// Reads a stored name. It throws where there is none such, and names the nearest.
        #[uniffi::export]
        pub fn $parse(id: String) -> Result<$name, GuideError> {
            Ok(id.parse::<reconnect_guide::$name>()?.into())
        }

        /// Every one of them, in the order of the guide.
        #[uniffi::export]
        pub fn $all() -> Vec<$name> {
            reconnect_guide::$name::ALL.iter().map(|id| (*id).into()).collect()
        }

        impl From<$name> for reconnect_guide::$name {
            fn from(id: $name) -> Self {
                match id {
                    $($name::$variant => Self::$variant,)+
                }
            }
        }

        impl From<reconnect_guide::$name> for $name {
            fn from(id: reconnect_guide::$name) -> Self {
                from_crate!(id, $name, $($variant)+)
            }
        }
    };
}

/// The last arm takes the last id: the list is the crate's own, so no other can come, and a closed list wants no more.
macro_rules! from_crate {
    ($id:ident, $name:ident, $($variant:ident)+) => {
        from_crate!(@arms $id, $name, [] $($variant)+)
    };
    (@arms $id:ident, $name:ident, [$($done:ident)*] $last:ident) => {
        match $id {
            $(reconnect_guide::$name::$done => Self::$done,)*
            _ => Self::$last,
        }
    };
    (@arms $id:ident, $name:ident, [$($done:ident)*] $next:ident $($rest:ident)+) => {
        from_crate!(@arms $id, $name, [$($done)* $next] $($rest)+)
    };
}

include!(concat!(env!("OUT_DIR"), "/ids.rs"));

/// Ids of one side as ids of the other.
pub(crate) fn each<A: Into<B>, B>(ids: impl IntoIterator<Item = A>) -> Vec<B> {
    ids.into_iter().map(Into::into).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_id_goes_over_and_comes_back() {
        macro_rules! there_and_back {
            ($($name:ident)+) => {$(
                for id in reconnect_guide::$name::ALL {
                    let ours = super::$name::from(*id);
                    assert_eq!(ours.id(), id.as_str());
                    assert_eq!(reconnect_guide::$name::from(ours), *id);
                }
            )+};
        }
        there_and_back! {
            Step Practice Cause SafeSpace TrustBuilder HelpSignal TherapyBenefit HopeChoice Need Label PassageKind
            Signal Effort Company Place
        }
    }
}
