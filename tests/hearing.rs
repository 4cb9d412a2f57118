//! How well statements are heard that nothing was learnt from: floors below which it may not fall. The figures stand in
//! `tests/HEARING.md`; `translate measure` makes them anew.

use std::fs;
use std::path::Path;

use reconnect_guide::Guide;
use reconnect_guide::learn::{Measures, Share, measure, parse};

fn measured(tag: &str) -> Option<Measures> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/statements/{tag}.txt"));
    let examples = parse(&fs::read_to_string(path).ok()?).unwrap();
    Some(measure(&Guide::open([tag]).unwrap(), &examples))
}

/// Of each language with statements kept aside, in percent: top-1, recall at 3, F1, crises found, professional found.
const FLOORS: [(&str, [f64; 5]); 13] = [
    ("ar", [74.0, 78.0, 65.0, 97.0, 97.0]),
    ("de", [79.0, 84.0, 70.0, 91.0, 97.0]),
    ("en-US", [83.0, 88.0, 75.0, 87.0, 88.0]),
    ("es", [74.0, 83.0, 70.0, 97.0, 97.0]),
    ("fr", [79.0, 83.0, 71.0, 97.0, 97.0]),
    ("hi", [84.0, 87.0, 75.0, 97.0, 82.0]),
    ("it", [81.0, 81.0, 74.0, 87.0, 97.0]),
    ("ja", [84.0, 85.0, 78.0, 97.0, 97.0]),
    ("pl", [82.0, 87.0, 74.0, 97.0, 97.0]),
    ("pt-BR", [73.0, 81.0, 64.0, 90.0, 97.0]),
    ("ru", [79.0, 89.0, 72.0, 97.0, 97.0]),
    ("tr", [79.0, 90.0, 79.0, 89.0, 97.0]),
    ("zh-Hans", [74.0, 79.0, 70.0, 88.0, 97.0]),
];

#[test]
fn statements_kept_aside_are_heard_as_well_as_before() {
    for (tag, floors) in FLOORS {
        let measures = measured(tag).unwrap_or_else(|| panic!("{tag} has no statements kept aside"));
        let percent = |share: Share| share.percent().unwrap_or_default();
        let now = [
            percent(measures.top_1),
            percent(measures.recall_at_3),
            measures.f1().unwrap_or_default(),
            percent(measures.crisis),
            percent(measures.professional),
        ];
        for (now, floor) in now.iter().zip(floors) {
            assert!(*now >= floor, "{tag}: {now:.1} is below {floor}: {measures:#?}");
        }
    }
}

#[test]
fn a_crisis_is_seldom_heard_where_there_is_none() {
    let mut all = [Share::default(); 3];
    for measures in FLOORS.iter().filter_map(|(tag, _)| measured(tag)) {
        let kinds = [measures.false_figurative, measures.false_denied, measures.false_other];
        for (all, share) in all.iter_mut().zip(kinds) {
            all.of += share.of;
            all.all += share.all;
        }
    }
    for (share, most) in all.iter().zip([4.0, 20.0, 1.0]) {
        let percent = share.percent().unwrap();
        assert!(percent <= most, "{percent:.1} is above {most}: {all:?}");
    }
}

#[test]
fn every_language_with_statements_aside_has_floors() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/statements");
    let mut tags: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .filter_map(|entry| Some(entry.unwrap().path().file_stem()?.to_str()?.to_owned()))
        .collect();
    tags.sort();
    assert_eq!(tags, FLOORS.map(|(tag, _)| tag));
}
