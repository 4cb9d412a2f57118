//! Rules for what must stay to the letter: numbers, addresses, telephone numbers.

use std::collections::BTreeSet;

use super::finding::Code;
use super::flow::{FILLED, Flow};
use super::likeness::plain;
use super::page::{Page, Report};

/// Numbers up to this one are often written out as words.
const WRITTEN_OUT: u64 = 20;

/// Endings of addresses that are written without `https://`.
const DOMAINS: [&str; 14] =
    ["com", "org", "net", "gov", "edu", "io", "info", "app", "dev", "eu", "int", "help", "mx", "uk"];

/// What a text holds to the letter.
#[derive(Debug, Default)]
struct Figures {
    addresses: BTreeSet<String>,
    phones: BTreeSet<String>,
    numbers: BTreeSet<String>,
    /// Whether numbers may change with the clock or the way to count large ones.
    is_loose: bool,
}

pub(super) fn figures(page: &Page, id: &str, flow: &Flow<'_>, source: &[Flow<'_>], report: &mut Report) {
    if source.is_empty() {
        return;
    }
    let own = read(flow, &plain(flow));
    let all: Vec<Figures> = source.iter().map(|other| read(other, &plain(other))).collect();
    let mut add = |code, message: String| report.add(code, page, flow.at, id.to_owned(), message);
    if !all.iter().any(|other| other.addresses == own.addresses) {
        add(Code::Addresses, differs("address", &own.addresses, all.iter().map(|other| &other.addresses)));
    }
    if !all.iter().any(|other| other.phones == own.phones) {
        add(
            Code::PhoneNumbers,
            differs("telephone number", &own.phones, all.iter().map(|other| &other.phones)),
        );
    }
    if !own.is_loose && !all.iter().any(|other| other.is_loose || same_numbers(&own.numbers, &other.numbers))
    {
        add(Code::Numbers, differs("number", &own.numbers, all.iter().map(|other| &other.numbers)));
    }
}

fn differs<'f>(
    what: &str,
    own: &BTreeSet<String>,
    all: impl Iterator<Item = &'f BTreeSet<String>>,
) -> String {
    let theirs: BTreeSet<&String> = all.flatten().collect();
    let lost: Vec<&str> = theirs.iter().filter(|one| !own.contains(**one)).map(|one| one.as_str()).collect();
    let gained: Vec<&str> = own.iter().filter(|one| !theirs.contains(one)).map(String::as_str).collect();
    match (lost.as_slice(), gained.as_slice()) {
        ([], gained) => format!("the {what} {} is not in the source; is it right?", gained.join(", ")),
        (lost, []) => format!("the {what} {} of the source is missing; add it as it is", lost.join(", ")),
        (lost, gained) => format!(
            "the {what} {} of the source has become {}; write it as it is",
            lost.join(", "),
            gained.join(", ")
        ),
    }
}

/// A small number may be written out in either language; but where one is lost and one gained, it is another number.
fn same_numbers(own: &BTreeSet<String>, source: &BTreeSet<String>) -> bool {
    let large = |number: &&String| {
        number.parse::<u64>().map_or(true, |value| value > WRITTEN_OUT) || number.contains('.')
    };
    let mut lost = source.difference(own).peekable();
    let mut gained = own.difference(source).peekable();
    let swapped = lost.peek().is_some() && gained.peek().is_some();
    !swapped && !lost.any(|number| large(&number)) && !gained.any(|number| large(&number))
}

fn read(flow: &Flow<'_>, plain: &str) -> Figures {
    // An address may also stand in a tag.
    let whole: String = flow.text();
    let mut figures = Figures { addresses: addresses(&whole), ..Figures::default() };
    let mut rest = ascii_digits(plain);
    for address in addresses(plain) {
        rest = rest.replace(&address, " ");
    }
    figures.is_loose = is_loose(&rest);
    let mut number = String::new();
    for c in rest.chars().chain([' ', ' ']) {
        // What may stand inside a number, of any length, until a letter or two blanks in a row.
        if c.is_ascii_digit()
            || (!number.is_empty()
                && matches!(
                    c,
                    '.' | ','
                        | '-'
                        | '('
                        | ')'
                        | ' '
                        | '\u{A0}'
                        | '\u{202F}'
                        | '\''
                        | '’'
                        | '٬'
                        | '٫'
                        | '–'
                        | '‑'
                        | '/'
                ))
            || (number.is_empty() && c == '+')
        {
            number.push(c);
            if !number.ends_with("  ") {
                continue;
            }
        }
        keep(&mut figures, &number);
        number.clear();
    }
    figures
}

/// Sorts a run of digits and what stands between them: one telephone number, or numbers.
fn keep(figures: &mut Figures, run: &str) {
    let digits: String = run.chars().filter(char::is_ascii_digit).collect();
    let body = run.trim_end_matches(|c: char| !c.is_ascii_digit());
    let is_list = body.contains(", ") || body.contains(". ");
    let is_date = is_date(body);
    let dashes = body.contains(['-', '(', '‑']) && !body.contains('–');
    let is_phone = digits.len() >= 7
        && !is_list
        && !is_date
        && (body.starts_with('+')
            || dashes
            || body.matches([' ', '\u{A0}']).count() >= 2 && !is_grouped(body));
    if is_phone {
        figures.phones.insert(digits);
        return;
    }
    if is_date {
        figures.numbers.extend(body.split(|c: char| !c.is_ascii_digit()).filter_map(number_of));
        return;
    }
    let parts = body.split(['-', '–', '‑', '(', ')', '/', '+']);
    for part in parts {
        if is_grouped(part) {
            figures.numbers.insert(part.chars().filter(char::is_ascii_digit).collect());
            continue;
        }
        for number in part.split([' ', '\u{A0}', '\u{202F}', '\'', '’']).flat_map(|number| number.split(", "))
        {
            figures.numbers.extend(number_of(number));
        }
    }
}

/// A day, a month and a year, whatever their order: `12/31/2026`, `31.12.2026`, `2026-12-31`.
fn is_date(body: &str) -> bool {
    let parts: Vec<&str> = body.split(['/', '.', '-']).map(str::trim).collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let is_short = |length: &usize| (1..=2).contains(length);
    match lengths.as_slice() {
        [year, rest @ ..] | [rest @ .., year] if *year == 4 && rest.len() == 2 => rest.iter().all(is_short),
        _ => body.contains('/'),
    }
}

/// Digits in groups, as in `10 000` or `1,00,000`.
fn is_grouped(number: &str) -> bool {
    let groups: Vec<&str> = number.trim().split(|c: char| !c.is_ascii_digit()).collect();
    let first = groups.first().is_some_and(|group| (1..=3).contains(&group.len()));
    groups.len() > 1
        && first
        && groups.last().is_some_and(|group| group.len() == 3)
        && groups.iter().skip(1).all(|group| matches!(group.len(), 2 | 3))
}

/// A number without its grouping; its fraction after a full stop.
fn number_of(number: &str) -> Option<String> {
    let number = number.trim_matches(|c: char| !c.is_ascii_digit());
    let parts: Vec<&str> = number.split(['.', ',', '٫', '٬']).collect();
    match parts.as_slice() {
        [] | [""] => None,
        [whole] => Some(whole.trim_start_matches('0').to_owned())
            .map(|whole| if whole.is_empty() { "0".to_owned() } else { whole }),
        [whole, fraction] => Some(format!("{whole}.{fraction}")),
        many => Some(many.join(".")),
    }
}

/// Digits of every script as ASCII, by the zero of each script's block.
fn ascii_digits(text: &str) -> String {
    const ZEROS: [u32; 9] = [0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xBE6, 0xE50, 0xFF10, 0x1040];
    text.chars()
        .map(|c| {
            let code = u32::from(c);
            let digit = ZEROS.iter().find_map(|zero| code.checked_sub(*zero).filter(|digit| *digit < 10));
            digit.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(c)
        })
        .collect()
}

/// A clock of twelve hours becomes one of twenty-four, and ten thousand is one sign in East Asia.
fn is_loose(text: &str) -> bool {
    let lower = text.to_lowercase();
    let clock = ["a.m", "p.m", " am", " pm", "0am", "0pm"].iter().any(|mark| {
        lower.find(mark).is_some_and(|at| {
            lower.get(..at).is_some_and(|before| before.trim_end().ends_with(|c: char| c.is_ascii_digit()))
        })
    });
    clock || text.contains(['万', '億', '亿', '萬', '만', '억'])
}

fn addresses(text: &str) -> BTreeSet<String> {
    text.split(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                FILLED
                    | '<'
                    | '>'
                    | '"'
                    | '“'
                    | '”'
                    | '«'
                    | '»'
                    | '「'
                    | '」'
                    | '（'
                    | '）'
                    | '、'
                    | '。'
                    | '，'
                    | '：'
            )
            || is_wide(c)
    })
    .map(|word| {
        word.trim_matches(|c: char| {
            matches!(
                c,
                '.' | ','
                    | ';'
                    | ':'
                    | '!'
                    | '?'
                    | '('
                    | ')'
                    | '\''
                    | '’'
                    | '‘'
                    | '['
                    | ']'
                    | '।'
                    | '،'
                    | '؟'
                    | '\u{2068}'
                    | '\u{2069}'
            )
        })
    })
    .map(|word| word.split_once("=\"").map_or(word, |(_, value)| value))
    .map(|word| word.split_once("](").map_or(word, |(_, value)| value))
    .filter(|word| is_address(word))
    .map(str::to_owned)
    .collect()
}

fn is_wide(c: char) -> bool {
    matches!(u32::from(c), 0x3040..=0x30FF | 0x4E00..=0x9FFF)
}

pub(super) fn is_address(word: &str) -> bool {
    let word = word.trim_end_matches('/');
    if word.starts_with("http://") || word.starts_with("https://") || word.starts_with("www.") {
        return true;
    }
    let is_mail = word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    let host = word.split('/').next().unwrap_or_default();
    let is_host = host.rsplit_once('.').is_some_and(|(name, end)| {
        !name.is_empty()
            && DOMAINS.contains(&end.to_ascii_lowercase().as_str())
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.'))
    });
    is_mail || is_host
}
