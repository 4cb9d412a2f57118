//! What only the guide does.

use std::hint::black_box;

use reconnect_guide::{Cause, Guide, Need, Options, Overlay, Request, Step, recommend};

use crate::measure::{allocations, medians, repeat};
use crate::{cold_starts, timed};

/// What is opened, and how: the host's own resources are at hand, as if they were embedded in it.
type Cold = (&'static str, &'static str, fn(&[(String, String)]) -> Guide);

const COLD: [Cold; 6] = [
    ("one locale: `es`", "", |_| Guide::open(["es"]).unwrap()),
    ("a chain: `es-MX` with 40 overrides, `es`, `en-US`", "mexican", opened),
    ("with 10,000 extra messages in `es-MX`", "messages 10000", opened),
    ("with 100 extra locales in an overlay", "locales 100", opened),
    ("`es`, and a first statement heard", "", |_| heard("es")),
    ("`ja`, and a first statement heard", "", |_| heard("ja")),
];

/// Resources of a host, with so many more of what is named: the tag and the Fluent of each.
fn resources(of: &str) -> Vec<(String, String)> {
    let (of, more) = of.split_once(' ').unwrap_or((of, "0"));
    let more: usize = more.parse().unwrap();
    let mexican = ("es-MX".to_owned(), overrides());
    let letters = || 'a'..='z';
    match of {
        "mexican" => vec![mexican],
        "messages" => {
            let extra = (0..more).map(|number| format!("extra-{number} = Texto\n")).collect();
            vec![mexican, ("es-MX".to_owned(), extra)]
        }
        "locales" => {
            let tags = letters().flat_map(|one| letters().map(move |two| format!("q{one}{two}")));
            std::iter::once(mexican).chain(tags.take(more).map(|tag| (tag, overrides()))).collect()
        }
        _ => Vec::new(),
    }
}

fn opened(resources: &[(String, String)]) -> Guide {
    Options::new().overlay(overlay(resources)).open(["es-MX"]).unwrap()
}

fn overlay(resources: &[(String, String)]) -> Overlay {
    resources.iter().fold(Overlay::new(), |overlay, (tag, text)| overlay.resource(tag, "host.ftl", text))
}

fn heard(tag: &str) -> Guide {
    let guide = Guide::open([tag]).unwrap();
    black_box(guide.hear("hola").needs().len());
    guide
}

/// Forty of the guide's own messages, as a host would word them.
fn overrides() -> String {
    let source = include_str!("../converted/fluent/es/guide.ftl");
    let starts: Vec<usize> = source.match_indices("\npractice-").map(|(at, _)| at).collect();
    source[starts[0]..starts[40]].to_owned()
}

pub fn cold(name: &str) {
    let Some((_, of, open)) = COLD.iter().find(|(known, ..)| *known == name) else { return };
    cold_with(*open, of);
}

/// The chain with so many more messages or locales, as in `messages 100`.
pub fn cold_at_scale(of: &str) {
    cold_with(opened, of);
}

fn cold_with(open: fn(&[(String, String)]) -> Guide, of: &str) {
    let resources = resources(of);
    report(|| {
        let guide = open(&resources);
        black_box(guide.view(Step::Acknowledge).title().len());
        guide
    });
}

pub fn report<T>(open: impl FnOnce() -> T) {
    let (nanoseconds, bytes, _open) = timed(open);
    println!("{nanoseconds} {bytes}");
}

type Call<'a> = Box<dyn Fn() + 'a>;

pub fn table() {
    println!("\n| a first step read in a cold process | | live memory |\n| --- | --- | --- |");
    let cold = cold_starts("cold-own", &COLD.map(|(name, ..)| name));
    for ((name, ..), (nanoseconds, bytes)) in COLD.iter().zip(&cold) {
        let ratio = nanoseconds / cold[0].0;
        println!("| {name} | {:.0} µs (×{ratio:.1}) | {:.0} KiB |", nanoseconds / 1000.0, bytes / 1024.0);
    }

    let guide = Guide::open(["es"]).unwrap();
    let overlay = overlay(&resources("mexican"));
    let typical = Request::new().need(Need::FeelAgain).cause(Cause::Loss).minutes(10);
    let all = Need::ALL.iter().copied().fold(Request::new(), Request::need);
    let all = Cause::ALL.iter().copied().fold(all, Request::cause);
    let statement = "desde que se fue no siento nada, voy al trabajo y vuelvo a casa y me quedo sentada, mi hermana llama y \
                     le digo que estoy bien, ya ni lloro y no sé cómo contarle a nadie lo que me pasa por dentro. ";
    let long = statement.repeat(110);
    let cut = |length: usize| long.chars().take(length).collect::<String>();
    let (short, middle, long) = (cut(200), cut(2_000), cut(20_000));
    let calls: Vec<(&str, Call)> = vec![
        ("a clone of an open guide", Box::new(|| drop(black_box(guide.clone())))),
        ("opening an embedded locale again", Box::new(|| drop(black_box(Guide::open(["es"]))))),
        ("opening a chain again", {
            let overlay = overlay.clone();
            Box::new(move || drop(black_box(Options::new().overlay(overlay.clone()).open(["es-MX"]))))
        }),
        ("`recommend`, a typical request", Box::new(|| drop(black_box(recommend(black_box(&typical)))))),
        ("`recommend`, all needs and causes", Box::new(|| drop(black_box(recommend(black_box(&all)))))),
        (
            "an answer with its reasons in words",
            Box::new(|| {
                for pick in guide.recommend(&typical).picks() {
                    black_box(pick.because().count());
                }
            }),
        ),
        ("`hear`, 200 characters", Box::new(|| drop(black_box(guide.hear(&short))))),
        ("`hear`, 2,000 characters", Box::new(|| drop(black_box(guide.hear(&middle))))),
        ("`hear`, 20,000 characters", Box::new(|| drop(black_box(guide.hear(&long))))),
    ];
    println!("\n| a call of the guide | median | allocations |\n| --- | --- | --- |");
    let times = medians(calls.iter().map(|(_, call)| repeat(call)).collect());
    for ((name, call), time) in calls.iter().zip(times) {
        println!("| {name} | {} | {} |", human(time), allocations(call));
    }
}

fn human(nanoseconds: f64) -> String {
    match nanoseconds {
        it if it < 1_000.0 => format!("{it:.1} ns"),
        it => format!("{:.1} µs", it / 1_000.0),
    }
}
