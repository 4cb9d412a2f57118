//! Many threads on one guide, and many locales opened at once, give what one after another gives.

use std::sync::Barrier;
use std::thread;

use reconnect_guide::{Guide, Need, Options, Overlay, Request, Signal};

const THREADS: usize = 8;

/// Everything that a host would show, as one string.
fn shown(guide: &Guide) -> String {
    let mut shown = String::new();
    for practice in guide.practices() {
        shown += practice.title();
        shown += &guide.minutes(practice.minutes());
    }
    for statement in
        ["i just feel nothing since he left", "quiero morirme", "もう消えたい", "the bus was late"]
    {
        let heard = guide.hear(statement);
        let needs: Vec<_> = heard.needs().map(|need| (need.need(), need.quote())).collect();
        shown += &format!("{needs:?} {:?}", heard.signal());
        for pick in guide.recommend(&heard.request()).picks() {
            shown += pick.practice().title();
            shown.extend(pick.because());
        }
    }
    let answer = guide.recommend(&Request::new().need(Need::CalmBody).signal(Signal::Crisis));
    shown
        .extend(answer.support().into_iter().flat_map(|card| card.passages()).map(|it| it.text().to_owned()));
    shown
}

/// Runs it on all threads at the same moment.
fn at_once<T: Send>(call: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let barrier = Barrier::new(THREADS);
    let run = |number| {
        barrier.wait();
        call(number)
    };
    thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS).map(|number| scope.spawn(move || run(number))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    })
}

/// Locales, tables and rules are made ready by whoever comes first: here all threads do.
#[test]
fn many_locales_opened_at_once() {
    let tags: Vec<&str> = Guide::locales().collect();
    let open = |tag: &str| shown(&Guide::open([tag]).unwrap());
    let at_once = at_once(|number| {
        let from = number * tags.len() / THREADS;
        let order = tags.iter().cycle().skip(from).take(tags.len());
        let mut all: Vec<_> = order.map(|tag| (*tag, open(tag))).collect();
        all.sort();
        all
    });
    let one_by_one: Vec<_> = tags.iter().map(|tag| (*tag, open(tag))).collect();
    for all in at_once {
        assert_eq!(all, one_by_one);
    }
}

#[test]
fn one_guide_on_many_threads() {
    let overlay = Overlay::new().resource(
        "pl",
        "ours.ftl",
        "minutes = { $minutes -> [one] minuta *[other] { $minutes } minut }\n",
    );
    let guide = Options::new().overlay(overlay).open(["pl"]).unwrap();
    let alone = shown(&guide);
    assert!(alone.contains(" minut"), "the host's own words");
    for shown in at_once(|_| shown(&guide)) {
        assert_eq!(shown, alone);
    }
}

/// One overlay, read from a folder by all threads at once, is read whole by each.
#[test]
fn one_overlay_opened_on_many_threads() {
    let overlay = Overlay::new().resource("uk", "ours.ftl", "guide-title = Знову відчувати\n");
    let titles =
        at_once(|_| Options::new().overlay(overlay.clone()).open(["uk"]).unwrap().title().to_owned());
    assert_eq!(titles, vec!["Знову відчувати"; THREADS]);
}
