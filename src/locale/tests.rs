//! What only the room itself can see: that messages and keys are the same set, and that each phrase formats.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

use super::embedded::{EMBEDDED, NUMBERS};
use super::key::{Key, Phrase};
use super::value::Value;

/// The ids of the messages in a folder of `locales/`.
fn messages(tag: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(tag);
    let mut ids = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "ftl") {
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        let resource = parser::parse(source.as_str()).unwrap();
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                assert!(ids.insert(message.id.name.to_owned()), "{} twice", message.id.name);
            }
        }
    }
    ids
}

#[test]
fn every_text_has_a_message_and_every_message_is_used() {
    let keys: BTreeSet<String> = Key::all().map(Key::message).collect();
    for embedded in &EMBEDDED {
        let messages = messages(embedded.tag);
        let differ: Vec<_> = messages.symmetric_difference(&keys).collect();
        assert!(differ.is_empty(), "{}: missing or unused: {differ:?}", embedded.tag);
    }
}

#[test]
fn no_two_texts_share_a_number() {
    let mut numbers = BTreeSet::new();
    for key in Key::all() {
        assert!(key.index() < Key::COUNT);
        assert!(numbers.insert(key.index()), "{key:?}");
    }
    assert_eq!(numbers.len(), NUMBERS.len());
    assert!(NUMBERS.is_sorted());
}

/// Every argument that any phrase takes; a phrase takes what it needs.
fn arguments(number: u32) -> Vec<(&'static str, Value<'static>)> {
    let numbers = ["minutes", "number", "total", "count"].map(|name| (name, Value::Number(number)));
    let texts =
        ["text", "language", "next", "pause", "stop", "need", "words", "cause", "address", "word", "other"];
    let texts = texts.map(|name| (name, Value::Theirs("something")));
    numbers.into_iter().chain(texts).collect()
}

#[test]
fn every_phrase_formats_with_its_arguments_in_every_locale() {
    for embedded in &EMBEDDED {
        let layer = super::embedded::layer(&embedded.tag.parse().unwrap()).unwrap();
        for phrase in Phrase::ALL {
            let key = Key::Phrase(*phrase);
            for number in [0, 1, 2, 3, 5, 11, 21, 100, 101, 1_000_000] {
                let text = layer.format(key, &arguments(number), true);
                let text = text.unwrap_or_else(|| panic!("{} {phrase}", embedded.tag));
                assert!(
                    !text.contains(|c: char| c.is_control() || matches!(c, '{' | '}')),
                    "{} {phrase}: {text}",
                    embedded.tag
                );
            }
        }
    }
}

#[test]
fn texts_are_embedded_and_not_parsed() {
    for embedded in &EMBEDDED {
        let layer = super::embedded::layer(&embedded.tag.parse().unwrap()).unwrap();
        assert_eq!(layer.locale().to_string(), embedded.tag);
        let plain = Key::all().filter(|key| layer.text(*key).is_some()).count();
        assert!(plain > 440, "{} has {plain} plain texts", embedded.tag);
    }
}
