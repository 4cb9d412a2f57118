//! Whatever comes in, no promise is broken: the targets of the fuzzers as ordinary tests, over what the fuzzers found,
//! over random bytes, and over sound input with something wrong in it.

mod targets;

use std::fs;
use std::path::Path;

use proptest::prelude::*;

fn target(name: &str) -> fn(&[u8]) {
    targets::ALL.iter().find(|(known, _)| *known == name).unwrap().1
}

/// What a target has been fed before: a file each, below `tests/fixtures/found/NAME`.
fn found(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/found").join(name);
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

#[test]
fn what_was_found_is_mended() {
    for (name, target) in targets::ALL {
        let inputs = found(name);
        assert!(inputs.len() >= 3, "{name} has seeds");
        inputs.iter().for_each(|bytes| target(bytes));
    }
}

/// Sound input of a target in which some bytes are dropped, doubled, swapped or overwritten.
fn spoilt(name: &str) -> impl Strategy<Value = Vec<u8>> + use<> {
    let change = (any::<prop::sample::Index>(), 0..4_u8, any::<u8>(), 1..12_usize);
    (prop::sample::select(found(name)), prop::collection::vec(change, 0..6)).prop_map(
        |(mut bytes, changes)| {
            for (at, how, byte, length) in changes {
                if bytes.is_empty() {
                    break;
                }
                let at = at.index(bytes.len());
                let end = (at + length).min(bytes.len());
                match how {
                    0 => drop(bytes.drain(at..end)),
                    1 => {
                        let again = bytes[at..end].to_vec();
                        bytes.splice(at..at, again);
                    }
                    2 => bytes[at] = byte,
                    _ => bytes[at..end].reverse(),
                }
            }
            bytes
        },
    )
}

fn anything() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![prop::collection::vec(any::<u8>(), 0..200), any::<String>().prop_map(String::into_bytes)]
}

macro_rules! targets {
    ($($name:ident)+) => {$(
        proptest! {
            #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

            #[test]
            fn $name(bytes in prop_oneof![1 => anything(), 3 => spoilt(stringify!($name))]) {
                target(stringify!($name))(&bytes);
            }
        }
    )+};
}

targets! { tag translation fluent phrases example_statements request lines statement }
