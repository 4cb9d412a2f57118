//! What can go wrong, as an exception of each language.

use reconnect_guide::{Error, LineError, MalformedCountry, UnknownId};

/// What can go wrong. A person's words never stand in it.
#[derive(Debug, thiserror::Error, uniffi::Error)]
#[uniffi(flat_error)]
pub enum GuideError {
    /// A wish is no BCP 47 language tag.
    #[error(transparent)]
    MalformedTag(#[from] Error),
    /// A country is not two letters.
    #[error(transparent)]
    MalformedCountry(#[from] MalformedCountry),
    /// There is no such id.
    #[error("{0}")]
    UnknownId(#[from] UnknownId),
    /// Nobody could reach a crisis line of the app's own.
    #[error(transparent)]
    UnreachableLine(#[from] LineError),
}
