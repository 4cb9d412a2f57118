use reconnect_guide::{Guide, Need, Request};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let guide = Guide::open(["es-MX", "en"])?;
    println!("{} ({})", guide.title(), guide.locale());
    for step in guide.steps() {
        println!("{}. {}: {}", step.number(), step.title(), step.takeaway());
        for practice in step.practices() {
            println!("   {} ({}, {} min)", practice.title(), practice.id(), practice.minutes());
        }
    }
    for cause in guide.causes() { println!("{}: {}", cause.id(), cause.title()); }
    for space in guide.safe_spaces() { println!("{}: {}", space.id(), space.title()); }
    let answer = guide.recommend(&Request::new().need(Need::FeelAgain).minutes(10));
    for pick in answer.picks() {
        println!("{}", pick.practice().title());
        for reason in pick.because() { println!("   {reason}"); }
    }
    assert!(answer.support().is_none());
    Ok(())
}
