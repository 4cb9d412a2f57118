//! What the guide costs beside what a host would use instead: prints a table in Markdown.
//!
//! `cargo run --release --manifest-path benches/peers/Cargo.toml`; with `-- plot`, draws `benches/scale.svg`.

mod contender;
mod measure;
mod own;
mod scale;

use std::env;
use std::hint::black_box;
use std::process::Command;
use std::thread;
use std::time::Instant;

use contender::{ALL, Contender};
use measure::{Repeat, allocations, live_bytes, median, medians};

// The macro wants to stand in the root.
rust_i18n::i18n!("converted/plain");

const COLD_STARTS: usize = 31;
const THREADS: u32 = 8;

fn main() {
    match env::args().nth(1).as_deref() {
        Some("cold") => cold(&env::args().nth(2).unwrap_or_default()),
        Some("cold-own") => own::cold(&env::args().nth(2).unwrap_or_default()),
        Some("cold-scale") => own::cold_at_scale(&env::args().nth(2).unwrap_or_default()),
        Some("plot") => scale::plot(),
        _ => tables(),
    }
}

fn tables() {
    contender::agree();
    println!(
        "Medians of one run, calls taking turns; the ratio is to the guide. All read the same Spanish files.\n"
    );
    println!(
        "| | a plain text | one argument | plural | plural, {THREADS} threads | first text of a cold process | live memory |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- |");
    let open: Vec<_> = ALL.iter().map(|(name, open)| (*name, open())).collect();
    let plain =
        medians(open.iter().map(|(_, it)| -> Repeat { Box::new(|times| it.plain_times(times)) }).collect());
    let argument = medians(
        open.iter().map(|(_, it)| -> Repeat { Box::new(|times| it.argument_times(times)) }).collect(),
    );
    let plural =
        medians(open.iter().map(|(_, it)| -> Repeat { Box::new(|times| it.plural_times(times)) }).collect());
    let threads: Vec<f64> = open.iter().map(|(_, it)| on_threads(&**it)).collect();
    let cold = cold_starts("cold", &ALL.map(|(name, _)| name));
    for (at, (name, it)) in open.iter().enumerate() {
        let plurals = it.plural().is_some();
        println!(
            "| {name} | {} | {} | {} | {} | {} | {} |",
            cell(plain[at], plain[0], allocations(|| it.plain())),
            cell(argument[at], argument[0], allocations(|| it.argument())),
            if plurals { cell(plural[at], plural[0], allocations(|| it.plural())) } else { "–".into() },
            if plurals { ratio(threads[at], threads[0]) } else { "–".into() },
            ratio_of(cold[at].0 / 1000.0, cold[0].0 / 1000.0, "µs"),
            ratio_of(cold[at].1 / 1024.0, cold[0].1 / 1024.0, "KiB"),
        );
    }
    own::table();
}

fn cell(value: f64, ours: f64, allocations: usize) -> String {
    format!("{}, {allocations} allocations", ratio(value, ours))
}

fn ratio(value: f64, ours: f64) -> String {
    ratio_of(value, ours, "ns")
}

fn ratio_of(value: f64, ours: f64, unit: &str) -> String {
    let digits = if value < 10.0 { 1 } else { 0 };
    format!("{value:.digits$} {unit} (×{:.1})", value / ours)
}

/// Nanoseconds of wall time a call, with several threads on one of them.
fn on_threads(contender: &dyn Contender) -> f64 {
    const CALLS: u32 = 20_000;
    let run = || {
        let start = Instant::now();
        thread::scope(|scope| {
            for _ in 0..THREADS {
                scope.spawn(|| contender.plural_times(CALLS));
            }
        });
        start.elapsed().as_nanos() as f64 / f64::from(CALLS * THREADS)
    };
    median(&mut (0..11).map(|_| run()).collect::<Vec<_>>())
}

/// In a process of its own: opens, reads a text, and prints nanoseconds and live bytes.
fn cold(name: &str) {
    let Some((_, open)) = ALL.iter().find(|(known, _)| *known == name) else { return };
    own::report(|| {
        let contender = open();
        black_box(contender.plain());
        contender
    });
}

/// The medians of nanoseconds and live bytes over many processes that take turns.
pub fn cold_starts(mode: &str, names: &[&str]) -> Vec<(f64, f64)> {
    let mut samples = vec![(Vec::new(), Vec::new()); names.len()];
    for _ in 0..COLD_STARTS {
        for (name, (times, bytes)) in names.iter().zip(&mut samples) {
            let out = Command::new(env::current_exe().unwrap()).args([mode, name]).output().unwrap();
            let text = String::from_utf8(out.stdout).unwrap();
            let mut figures = text.split_whitespace().map(|figure| figure.parse::<f64>().unwrap());
            times.push(figures.next().unwrap());
            bytes.push(figures.next().unwrap());
        }
    }
    samples.iter_mut().map(|(times, bytes)| (median(times), median(bytes))).collect()
}

pub fn timed<T>(call: impl FnOnce() -> T) -> (u128, usize, T) {
    let before = live_bytes();
    let start = Instant::now();
    let made = call();
    (start.elapsed().as_nanos(), live_bytes() - before, made)
}
