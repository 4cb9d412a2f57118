//! Asking at a terminal: one line at a time, with a kind end at any time.

use std::io::{self, BufRead};

use reconnect_guide::Guide;

use crate::page::Page;

/// What a person typed, trimmed; `None` at the end of input.
pub fn line(page: &mut Page) -> io::Result<Option<String>> {
    page.prompt()?;
    let mut bytes = Vec::new();
    if io::stdin().lock().read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    Ok(Some(String::from_utf8_lossy(&bytes).trim().to_owned()))
}

/// Numbers from 1 to `most`, with blanks or commas between them; asks again until all are. `None` at the end of input.
pub fn numbers(most: u16, guide: &Guide, page: &mut Page) -> io::Result<Option<Vec<u16>>> {
    while let Some(typed) = line(page)? {
        match read_numbers(&typed, most) {
            Ok(numbers) => return Ok(Some(numbers)),
            Err(word) => page.text(&guide.not_a_number(word))?,
        }
    }
    Ok(None)
}

/// The numbers, or the first word that is none of them. Digits of any script count.
fn read_numbers(typed: &str, most: u16) -> Result<Vec<u16>, &str> {
    typed
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '،' | '、' | '，'))
        .filter(|word| !word.is_empty())
        .map(|word| number(word).filter(|number| (1..=most).contains(number)).ok_or(word))
        .collect()
}

fn number(word: &str) -> Option<u16> {
    word.chars().try_fold(0_u16, |number, c| number.checked_mul(10)?.checked_add(digit(c)?))
}

/// The value of a digit in the scripts that the guide is written in.
fn digit(c: char) -> Option<u16> {
    const ZEROS: [char; 5] = ['0', '٠', '۰', '०', '０'];
    ZEROS
        .iter()
        .filter_map(|zero| (c as u32).checked_sub(*zero as u32))
        .find(|value| *value < 10)
        .and_then(|value| value.try_into().ok())
}
