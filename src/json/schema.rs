//! The JSON Schema of each document, made from the types that write and read it.

use std::borrow::Cow;
use std::collections::BTreeSet;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::Value;

use crate::facts::{
    Cause, Company, Country, Effort, HelpSignal, HopeChoice, Id, List, Need, Place, Practice, SafeSpace, Set,
    Signal, Step, TherapyBenefit, TrustBuilder,
};
use crate::json::Export;
use crate::recommend::{Constraint, Request};
use crate::support::{Lines, PassageKind};

/// The schemas by the name of their document: what is read closed, what is written open to new fields.
pub fn schemas() -> [(&'static str, Value); 6] {
    [
        ("request", read::<Request>()),
        ("lines", read::<Lines>()),
        ("heard", written::<crate::Heard<'static>>()),
        ("answer", written::<crate::Answer<'static>>()),
        ("card", written::<crate::Card<'static>>()),
        ("guide", written::<Export<'static>>()),
    ]
}

fn read<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12().for_deserialize().into_generator().into_root_schema_for::<T>().to_value()
}

fn written<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>().to_value()
}

/// A type whose JSON is that of a document.
macro_rules! as_document {
    ($type:ty => $document:ident) => {
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $document::schema_name()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $document::json_schema(generator)
            }
        }
    };
}

pub(super) use as_document;

fn one_of(what: &str, ids: impl Iterator<Item = &'static str>) -> Schema {
    json_schema!({ "type": "string", "description": what, "enum": ids.collect::<Vec<_>>() })
}

macro_rules! ids {
    ($($id:ident)+) => {$(
        impl JsonSchema for $id {
            fn schema_name() -> Cow<'static, str> {
                concat!(stringify!($id), "Id").into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                one_of(&format!("An id: {}.", $id::KIND), $id::ALL.iter().map(|id| id.as_str()))
            }
        }
    )+};
}

ids! {
    Cause Company Effort HelpSignal HopeChoice Need PassageKind Place Practice SafeSpace Signal Step TherapyBenefit
    TrustBuilder
}

impl JsonSchema for Constraint {
    fn schema_name() -> Cow<'static, str> {
        "Constraint".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        one_of("What can hold a practice back.", Self::ALL.iter().map(|constraint| constraint.as_str()))
    }
}

impl JsonSchema for List {
    fn schema_name() -> Cow<'static, str> {
        "List".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let lists: BTreeSet<&str> =
            Step::ALL.iter().flat_map(|step| step.lists()).map(|list| list.as_str()).collect();
        one_of("A list of a step.", lists.into_iter())
    }
}

impl<T: Id + JsonSchema> JsonSchema for Set<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("SetOf{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Vec::<T>::json_schema(generator)
    }
}

impl JsonSchema for Country {
    fn schema_name() -> Cow<'static, str> {
        "Country".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "A country: the two letters of ISO 3166-1.",
            "pattern": "^[A-Za-z]{2}$",
        })
    }
}
