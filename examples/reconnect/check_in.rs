//! A short talk: how are you, what do you need, how long do you have, here is what may help.

use std::io;

use reconnect_guide::{Answer, Guide, Label, Need, Request, Signal};

use crate::page::Page;
use crate::{ask, session, show};

/// Asks, answers, and ends kindly, whenever the reader wants it to.
pub fn check_in(guide: &Guide, page: &mut Page) -> io::Result<()> {
    end_kindly_on_interrupt(guide.label(Label::CheckInGoodbye).to_owned());
    page.text(guide.label(Label::CheckInWelcome))?;
    if let Some(request) = ask_for_request(guide, page)? {
        page.blank()?;
        let answer = guide.recommend(&request);
        show::answer(&answer, page)?;
        offer_to_lead(&answer, page)?;
    }
    page.blank()?;
    page.text(guide.label(Label::CheckInGoodbye))
}

/// `None` where the reader ended the talk. In danger, nothing more is asked.
fn ask_for_request(guide: &Guide, page: &mut Page) -> io::Result<Option<Request>> {
    page.blank()?;
    page.text(guide.label(Label::CheckInOwnWords))?;
    let Some(said) = ask::line(page)? else {
        return Ok(None);
    };
    let heard = guide.hear(&said);
    let mut request = heard.request();
    if heard.signal() == Some(Signal::Crisis) {
        return Ok(Some(request));
    }
    page.blank()?;
    if heard.needs().len() > 0 {
        page.text(guide.label(Label::CheckInHeard))?;
        for need in heard.needs() {
            page.item("·", guide.view(need.need()).title())?;
            page.below(need.quote())?;
        }
    } else {
        if !said.is_empty() {
            page.text(guide.label(Label::CheckInNotHeard))?;
            page.blank()?;
        }
        let Some(chosen) = ask_for_needs(guide, page)? else {
            return Ok(None);
        };
        request = chosen.into_iter().fold(request, Request::need);
    }
    page.blank()?;
    page.text(guide.label(Label::CheckInAskMinutes))?;
    let Some(minutes) = ask::numbers(*Request::MINUTES.end(), guide, page)? else {
        return Ok(None);
    };
    Ok(Some(minutes.first().copied().into_iter().fold(request, Request::minutes)))
}

fn ask_for_needs(guide: &Guide, page: &mut Page) -> io::Result<Option<Vec<Need>>> {
    for (number, need) in (1..).zip(guide.needs()) {
        page.item(format_args!("{number:2}."), need.title())?;
    }
    page.blank()?;
    page.text(guide.label(Label::CheckInAskNeeds))?;
    let most = u16::try_from(Need::ALL.len()).unwrap_or(u16::MAX);
    let chosen = ask::numbers(most, guide, page)?;
    let need = |number: u16| Need::ALL.get(usize::from(number).checked_sub(1)?).copied();
    Ok(chosen.map(|chosen| chosen.into_iter().filter_map(need).collect()))
}

/// In danger, nothing is asked: the card is what counts.
fn offer_to_lead(answer: &Answer<'_>, page: &mut Page) -> io::Result<()> {
    let in_danger = answer.support().is_some_and(|card| card.signal() == Signal::Crisis);
    let picks = u16::try_from(answer.picks().len()).unwrap_or(u16::MAX);
    if in_danger || picks == 0 {
        return Ok(());
    }
    let guide = answer.guide();
    page.blank()?;
    page.text(guide.label(Label::CheckInAskGuide))?;
    let chosen = ask::numbers(picks, guide, page)?.and_then(|numbers| numbers.first().copied());
    let pick = |number: u16| answer.picks().nth(usize::from(number).checked_sub(1)?);
    let Some(pick) = chosen.and_then(pick) else {
        return Ok(());
    };
    page.blank()?;
    session::lead(guide, pick.practice().id(), page)
}

/// Ctrl-C is a way to leave, so it gets the same goodbye.
fn end_kindly_on_interrupt(goodbye: String) {
    // Where no handler can be set, Ctrl-C ends the program as it always does.
    let _ = ctrlc::set_handler(move || {
        println!("\n\n{goodbye}");
        std::process::exit(0);
    });
}
