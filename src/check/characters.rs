//! Rules for the characters of a text: directions, scripts, and text read in the wrong encoding.

use unicode_script::{Script, UnicodeScript};

use super::finding::Code;
use super::flow::{FILLED, Flow};
use super::page::{Page, Report};

/// Marks that open and close a run of another direction must pair up inside one text.
pub(super) fn unpaired_bidi_mark(page: &Page, id: &str, flow: &Flow<'_>, report: &mut Report) {
    let mut open: Vec<(char, usize)> = Vec::new();
    for (c, at) in &flow.chars {
        let closes: &[char] = match c {
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' | '\u{2066}'..='\u{2068}' => {
                open.push((*c, *at));
                continue;
            }
            '\u{202C}' => &['\u{202A}', '\u{202B}', '\u{202D}', '\u{202E}'],
            '\u{2069}' => &['\u{2066}', '\u{2067}', '\u{2068}'],
            _ => continue,
        };
        if !open.pop().is_some_and(|(opened, _)| closes.contains(&opened)) {
            let message = format!(
                "the mark U+{:04X} closes nothing; delete it, or add the one that opens",
                u32::from(*c)
            );
            report.add(Code::UnpairedBidiMark, page, *at, id.to_owned(), message);
            return;
        }
    }
    if let Some((c, at)) = open.pop() {
        let closing = if matches!(c, '\u{2066}'..='\u{2068}') { "U+2069" } else { "U+202C" };
        let message = format!(
            "the mark U+{:04X} is not closed in this text; add {closing} where it ends",
            u32::from(c)
        );
        report.add(Code::UnpairedBidiMark, page, at, id.to_owned(), message);
    }
}

/// Controls and lost letters that are written as escapes.
pub(super) fn escaped_control(page: &Page, id: &str, flow: &Flow<'_>, report: &mut Report) {
    for (c, at) in &flow.chars {
        let written = page.raw.get(*at..).is_some_and(|rest| rest.starts_with(*c));
        if written {
            continue;
        }
        if *c == '\u{FFFD}' {
            report.add(
                Code::ReplacementCharacter,
                page,
                *at,
                id.to_owned(),
                "a letter was lost here (U+FFFD); write it again",
            );
        } else if c.is_control() && *c != '\n' {
            let message =
                format!("the control character U+{:04X} does not belong in a text; delete it", u32::from(*c));
            report.add(Code::ControlCharacter, page, *at, id.to_owned(), message);
        }
    }
}

/// A word of two alphabets that look alike is a slip of the keyboard; words of scripts that are written side by side,
/// as in Japanese, are not.
pub(super) fn mixed_script(page: &Page, id: &str, flow: &Flow<'_>, report: &mut Report) {
    for word in words(&flow.chars) {
        let scripts: Vec<(Script, char, usize)> = word
            .iter()
            .map(|(c, at)| (c.script(), *c, *at))
            .filter(|(script, ..)| !matches!(script, Script::Common | Script::Inherited | Script::Unknown))
            .collect();
        let count = |script: Script| scripts.iter().filter(|(other, ..)| *other == script).count();
        let Some(main) = scripts.iter().map(|(script, ..)| *script).max_by_key(|script| count(*script))
        else {
            continue;
        };
        let Some((script, c, at)) = scripts.iter().find(|(script, ..)| *script != main) else {
            continue;
        };
        let alike = [main, *script].iter().all(|script| {
            matches!(script, Script::Latin | Script::Cyrillic | Script::Greek | Script::Armenian)
        });
        let is_symbol =
            matches!(c, 'μ' | 'Ω' | 'π' | 'Δ' | 'α' | 'β' | 'γ' | 'λ' | 'σ') && scripts.len() <= 3;
        let is_inside = is_single_inside(&scripts, main, *script);
        if (alike && !is_symbol) || is_inside {
            let message = format!(
                "“{c}” (U+{:04X}) is a letter of the {} script in a {} word; write the one that looks alike",
                u32::from(*c),
                script.full_name(),
                main.full_name()
            );
            report.add(Code::MixedScript, page, *at, id.to_owned(), message);
        }
    }
}

/// One letter of another script amid a word of a script that is not written beside it.
fn is_single_inside(scripts: &[(Script, char, usize)], main: Script, other: Script) -> bool {
    let beside = |script| {
        matches!(
            script,
            Script::Han
                | Script::Hiragana
                | Script::Katakana
                | Script::Hangul
                | Script::Bopomofo
                | Script::Thai
                | Script::Lao
                | Script::Khmer
                | Script::Myanmar
        )
    };
    let ends = [scripts.first(), scripts.last()];
    !beside(main)
        && !beside(other)
        && scripts.len() > 2
        && scripts.iter().filter(|(script, ..)| *script != main).count() == 1
        && ends.iter().flatten().all(|(script, ..)| *script == main)
}

/// Runs of letters and the marks on them.
fn words(chars: &[(char, usize)]) -> impl Iterator<Item = &[(char, usize)]> {
    let is_part = |c: char| {
        c.is_alphabetic() && c != '\u{640}'
            || c.script() == Script::Inherited && !matches!(c, '\u{200C}' | '\u{200D}')
    };
    chars.split(move |(c, _)| !is_part(*c)).filter(|word| word.len() > 1)
}

/// UTF-8 that was read as a Western encoding, and saved so.
pub(super) fn mojibake(page: &Page, id: &str, flow: &Flow<'_>, source: &[Flow<'_>], report: &mut Report) {
    let found = misread(&flow.chars).or_else(|| {
        lost_letter(&flow.chars).filter(|_| !source.iter().any(|flow| lost_letter(&flow.chars).is_some()))
    });
    if let Some((at, read)) = found {
        let message = format!("this was read in the wrong encoding; write it again{read}");
        report.add(Code::Mojibake, page, at, id.to_owned(), message);
    }
}

/// A question mark between letters, where an encoding lost one.
fn lost_letter(chars: &[(char, usize)]) -> Option<(usize, String)> {
    let has_address = chars.windows(3).any(|three| three.iter().map(|(c, _)| *c).eq("://".chars()));
    chars.windows(3).find_map(|three| match three {
        [(a, _), ('?', at), (b, _)] if a.is_lowercase() && b.is_lowercase() && !has_address => {
            Some((*at, String::new()))
        }
        _ => None,
    })
}

fn misread(chars: &[(char, usize)]) -> Option<(usize, String)> {
    for (place, (_, at)) in chars.iter().enumerate() {
        let rest = chars.get(place..).unwrap_or_default();
        let (read, used) = reread(rest, western);
        let next = rest.get(used).map(|(c, _)| *c);
        let last = used.checked_sub(1).and_then(|last| rest.get(last)).map(|(c, _)| *c);
        let is_quote = last.is_some_and(|c| {
            matches!(c, '»' | '”' | '’' | '“' | '…' | '–' | '—' | '\u{A0}' | '‘' | '‚' | '„' | '›' | '‹')
        });
        let is_sure = match read.chars().next() {
            None => false,
            Some('\u{A0}'..='\u{FF}') => {
                !is_quote || next.is_some_and(char::is_alphabetic) || read.chars().count() > 1
            }
            Some(
                '\u{2010}'..='\u{203A}'
                | '\u{20AC}'
                | '\u{2122}'
                | '\u{2190}'..='\u{2199}'
                | '\u{FEFF}'
                | '\u{FFFD}',
            ) => true,
            Some('\u{100}'..='\u{17F}') => {
                !is_quote || next.is_some_and(char::is_alphabetic) || read.chars().count() > 1
            }
            Some('\u{1F300}'..='\u{1FAFF}') => true,
            Some(first) => first.is_alphabetic() && read.chars().count() > 1,
        };
        if is_sure {
            return Some((*at, format!(": it may have been “{read}”")));
        }
        let (read, used) = reread(rest, cyrillic);
        if used >= 6 && read.chars().all(|c| matches!(c, '\u{400}'..='\u{45F}')) {
            return Some((*at, format!(": it may have been “{read}”")));
        }
        let macintosh: String = rest.iter().take(3).map(|(c, _)| c).collect();
        if ["‚Äô", "‚Äú", "‚Äù", "‚Äî", "‚Ä¶"].contains(&macintosh.as_str())
            || ["√©", "√±", "√≥", "√°", "√º", "√∂", "√§", "√†", "√®"]
                .iter()
                .any(|pair| macintosh.starts_with(pair))
        {
            return Some((*at, String::new()));
        }
    }
    None
}

/// Takes characters back to the bytes of an encoding and reads those as UTF-8, as long as it goes beyond ASCII; the
/// text, and how many characters it took.
fn reread(chars: &[(char, usize)], encoding: fn(char) -> Option<u8>) -> (String, usize) {
    let bytes: Vec<u8> =
        chars.iter().take(48).map_while(|(c, _)| encoding(*c).filter(|byte| *byte >= 0x80)).collect();
    let sound = match std::str::from_utf8(&bytes) {
        Ok(text) => text,
        Err(error) => bytes
            .get(..error.valid_up_to())
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
            .unwrap_or_default(),
    };
    (sound.to_owned(), sound.len())
}

/// Windows-1252, by the table of the WHATWG Encoding Standard.
fn western(c: char) -> Option<u8> {
    const HIGH: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ";
    match u32::from(c) {
        code @ (0..=0x7F | 0xA0..=0xFF) => u8::try_from(code).ok(),
        _ if c == FILLED => None,
        _ => HIGH.chars().position(|high| high == c).and_then(|place| u8::try_from(0x80 + place).ok()),
    }
}

/// Windows-1251, by the table of the WHATWG Encoding Standard.
fn cyrillic(c: char) -> Option<u8> {
    const HIGH: &str = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї";
    match u32::from(c) {
        code @ 0x410..=0x44F => u8::try_from(code - 0x410 + 0xC0).ok(),
        code @ 0..=0x7F => u8::try_from(code).ok(),
        _ => HIGH.chars().position(|high| high == c).and_then(|place| u8::try_from(0x80 + place).ok()),
    }
}
