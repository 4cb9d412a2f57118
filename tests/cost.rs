//! What a call allocates: figures that no machine changes. What it takes in time is measured in `benches/`.

use std::hint::black_box;

use allocation_counter::{AllocationInfo, measure};
use reconnect_guide::{Cause, Guide, Need, Options, Overlay, Request, Step, recommend};

fn open(tag: &str) -> Guide {
    Guide::open([tag]).unwrap()
}

/// What a call allocates once everything is warm.
fn again<T>(mut call: impl FnMut() -> T) -> AllocationInfo {
    black_box(call());
    measure(|| drop(black_box(call())))
}

#[track_caller]
fn allocates(what: &str, most: u64, info: AllocationInfo) {
    assert!(info.count_total <= most, "{what}: {} allocations, {most} at most", info.count_total);
    assert_eq!(info.count_current, 0, "{what} keeps something");
}

#[test]
fn a_text_is_read_and_not_made() {
    let guide = open("es");
    allocates("a title", 0, again(|| guide.view(Step::Hope).title().len()));
    allocates("all steps", 0, again(|| guide.steps().map(|step| step.takeaway().len()).sum::<usize>()));
    allocates("a clone", 0, again(|| guide.clone()));
}

#[test]
fn a_formatted_text_is_one_allocation() {
    for tag in ["en", "pl", "ar", "ja"] {
        let guide = open(tag);
        allocates("minutes", 1, again(|| guide.minutes(5)));
        allocates("a step's number", 1, again(|| guide.step_number(Step::Hope)));
        allocates("a word that was typed", 1, again(|| guide.not_a_number("three")));
    }
}

#[test]
fn a_recommendation_allocates_little() {
    let typical = Request::new().need(Need::FeelAgain).cause(Cause::Loss).minutes(10);
    allocates("a typical request", 8, again(|| recommend(&typical)));
    let all = Need::ALL.iter().copied().fold(Request::new(), Request::need);
    let all = Cause::ALL.iter().copied().fold(all, Request::cause);
    allocates("all needs and causes", 12, again(|| recommend(&all)));
}

#[test]
fn an_open_locale_takes_little_and_opens_no_other() {
    // The names of the locales, once for all.
    drop(open("en"));
    for tag in Guide::locales() {
        let mut guide = None;
        let first = measure(|| guide = Some(open(tag)));
        let kib = first.bytes_current / 1024;
        assert!(kib <= 16, "{tag} keeps {kib} KiB, 16 at most: the table of its own texts and no other's");
        allocates(tag, 24, again(|| open(tag)));
    }
}

#[test]
fn a_chain_shares_what_it_lies_over() {
    let overlay = Overlay::new().resource("es-MX", "ours.ftl", "guide-title = Volver a sentir\n");
    let open = || Options::new().overlay(overlay.clone()).open(["es-MX"]).unwrap();
    let info = again(open);
    allocates("a chain, opened again", 30, info);
    assert!(info.bytes_total <= 4 * 1024, "{} bytes", info.bytes_total);
}

#[test]
fn a_statement_allocates_by_its_length() {
    let guide = open("en");
    let statement = "i just feel nothing since he left, and nobody asks how i am. ";
    let bytes = |times: usize| {
        let text = statement.repeat(times);
        again(|| guide.hear(&text).needs().len()).bytes_max
    };
    let (short, long) = (bytes(10), bytes(1_000));
    assert!(long <= short * 100, "{short} bytes for ten sentences, {long} for a thousand");
}
