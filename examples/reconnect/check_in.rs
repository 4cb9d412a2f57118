//! A short talk: what do you need, how long do you have, here is what may help.

use std::io;

use reconnect_guide::{Guide, Label, Need, Request};

use crate::page::Page;
use crate::{ask, show};

/// Asks, answers, and ends kindly, whenever the reader wants it to.
pub fn check_in(guide: &Guide, page: &mut Page) -> io::Result<()> {
    end_kindly_on_interrupt(guide.label(Label::CheckInGoodbye).to_owned());
    page.text(guide.label(Label::CheckInWelcome))?;
    if let Some(request) = ask_for_request(guide, page)? {
        page.blank()?;
        show::answer(&guide.recommend(&request), page)?;
    }
    page.blank()?;
    page.text(guide.label(Label::CheckInGoodbye))
}

/// `None` where the reader ended the talk.
fn ask_for_request(guide: &Guide, page: &mut Page) -> io::Result<Option<Request>> {
    page.blank()?;
    for (number, need) in (1..).zip(guide.needs()) {
        page.item(format_args!("{number:2}."), need.title())?;
    }
    page.blank()?;
    page.text(guide.label(Label::CheckInAskNeeds))?;
    let most = u16::try_from(Need::ALL.len()).unwrap_or(u16::MAX);
    let Some(chosen) = ask::numbers(most, guide, page)? else {
        return Ok(None);
    };
    let request = chosen
        .into_iter()
        .filter_map(|number| Need::ALL.get(usize::from(number).checked_sub(1)?))
        .fold(Request::new(), |request, need| request.need(*need));

    page.blank()?;
    page.text(guide.label(Label::CheckInAskMinutes))?;
    let Some(minutes) = ask::numbers(*Request::MINUTES.end(), guide, page)? else {
        return Ok(None);
    };
    Ok(Some(minutes.first().copied().into_iter().fold(request, Request::minutes)))
}

/// Ctrl-C is a way to leave, so it gets the same goodbye.
fn end_kindly_on_interrupt(goodbye: String) {
    // Where no handler can be set, Ctrl-C ends the program as it always does.
    let _ = ctrlc::set_handler(move || {
        println!("\n\n{goodbye}");
        std::process::exit(0);
    });
}
