//! What was heard, as JSON.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::hear::{Heard, HeardCause, HeardNeed};
use crate::json::VERSION;

impl Serialize for Heard<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut document = serializer.serialize_struct("Heard", 5)?;
        document.serialize_field("version", &VERSION)?;
        document.serialize_field("needs", &self.needs().collect::<Vec<_>>())?;
        document.serialize_field("causes", &self.causes().collect::<Vec<_>>())?;
        document.serialize_field("signal", &self.signal())?;
        document.serialize_field("signal_evidence", &self.signal_quotes().collect::<Vec<_>>())?;
        document.end()
    }
}

impl Serialize for HeardNeed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut document = serializer.serialize_struct("HeardNeed", 3)?;
        document.serialize_field("id", &self.need())?;
        document.serialize_field("score", &self.score())?;
        document.serialize_field("evidence", &[self.quote()])?;
        document.end()
    }
}

impl Serialize for HeardCause<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut document = serializer.serialize_struct("HeardCause", 2)?;
        document.serialize_field("id", &self.cause())?;
        document.serialize_field("evidence", &[self.quote()])?;
        document.end()
    }
}
