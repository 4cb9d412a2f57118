//! Times in turns, and what is allocated.

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::{Duration, Instant};

/// Counts what the process allocates.
pub struct Counting;

static CALLS: AtomicUsize = AtomicUsize::new(0);
static LIVE: AtomicUsize = AtomicUsize::new(0);

#[global_allocator]
static ALLOCATOR: Counting = Counting;

// SAFETY: everything is passed on to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        CALLS.fetch_add(1, Relaxed);
        LIVE.fetch_add(layout.size(), Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        LIVE.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(at, layout) }
    }
}

pub fn live_bytes() -> usize {
    LIVE.load(Relaxed)
}

/// How often a call allocates.
pub fn allocations<T>(mut call: impl FnMut() -> T) -> usize {
    black_box(call());
    let before = CALLS.load(Relaxed);
    black_box(call());
    CALLS.load(Relaxed) - before
}

const ROUNDS: usize = 31;
const ROUND: Duration = Duration::from_millis(4);

/// Runs a call so many times.
pub type Repeat<'a> = Box<dyn FnMut(u32) + 'a>;

pub fn repeat<'a, T>(mut call: impl FnMut() -> T + 'a) -> Repeat<'a> {
    Box::new(move |times| {
        for _ in 0..times {
            black_box(call());
        }
    })
}

/// The median nanoseconds of one call of each. They take turns, so that what else the machine does falls on all alike.
pub fn medians(mut calls: Vec<Repeat>) -> Vec<f64> {
    let times: Vec<u32> = calls.iter_mut().map(|call| times_in_a_round(call)).collect();
    let mut samples = vec![Vec::with_capacity(ROUNDS); calls.len()];
    for _ in 0..ROUNDS {
        for ((call, times), samples) in calls.iter_mut().zip(&times).zip(&mut samples) {
            let start = Instant::now();
            call(*times);
            samples.push(start.elapsed().as_nanos() as f64 / f64::from(*times));
        }
    }
    samples.iter_mut().map(|samples| median(samples)).collect()
}

fn times_in_a_round(call: &mut Repeat) -> u32 {
    // What is made ready on the first call is another question.
    call(1);
    let mut times = 1;
    loop {
        let start = Instant::now();
        call(times);
        if start.elapsed() >= ROUND {
            return times;
        }
        times = times.saturating_mul(2);
    }
}

pub fn median(samples: &mut [f64]) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples[samples.len() / 2]
}
