//! What the everyday calls cost: `cargo bench`.

use divan::{AllocProfiler, Bencher, black_box};
use reconnect_guide::{Cause, Guide, Need, Request, Step, recommend};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

fn guide() -> Guide {
    Guide::open(["en"]).unwrap_or_else(|error| panic!("{error}"))
}

#[divan::bench]
fn open(bencher: Bencher) {
    bencher.bench(|| Guide::open(black_box(["es-MX", "en"])));
}

#[divan::bench]
fn clone_guide(bencher: Bencher) {
    let guide = guide();
    bencher.bench(|| guide.clone());
}

#[divan::bench]
fn text(bencher: Bencher) {
    let guide = guide();
    bencher.bench(|| black_box(&guide).view(black_box(Step::Hope)).title().len());
}

#[divan::bench]
fn minutes(bencher: Bencher) {
    let guide = guide();
    bencher.bench(|| guide.minutes(black_box(10)));
}

#[divan::bench]
fn recommend_typical(bencher: Bencher) {
    let request = Request::new().need(Need::FeelAgain).cause(Cause::Loss).minutes(10);
    bencher.bench(|| recommend(black_box(&request)));
}

#[divan::bench]
fn recommend_everything(bencher: Bencher) {
    let request = Need::ALL.iter().copied().fold(Request::new(), Request::need);
    let request = Cause::ALL.iter().copied().fold(request, Request::cause);
    bencher.bench(|| recommend(black_box(&request)));
}

const STATEMENT: &str = "since he left i just feel nothing, i go to work and come home and sit there, my sister calls and \
                         i say im fine, i dont even cry anymore and i dont know how to tell anyone what is going on";

#[divan::bench(args = [200, 2_000, 20_000])]
fn hear(bencher: Bencher, length: usize) {
    let guide = guide();
    let text: String = STATEMENT.chars().cycle().take(length).collect();
    bencher.bench(|| guide.hear(black_box(&text)).needs().len());
}
