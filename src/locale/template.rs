//! A text with arguments, made ready when the crate is built.
//!
//! The build script turns a Fluent message into a template; the library fills it with one pass and one allocation,
//! and shares nothing between threads. A template is text in which control characters, which no text holds
//! otherwise, mark what depends on the arguments:
//!
//! - an argument: [`ARGUMENT`], its name, `ARGUMENT`;
//! - a choice: [`SELECT`], the name of an argument, then of each variant [`KEY`], its key, [`VARIANT`], a template; and
//!   [`END`]. The default variant comes last, whatever its key.

/// On either side of the name of an argument.
pub const ARGUMENT: char = '\u{1}';
/// Before the name of the argument that chooses.
pub const SELECT: char = '\u{2}';
/// Before the key of a variant.
pub const KEY: char = '\u{3}';
/// Before the template of a variant.
pub const VARIANT: char = '\u{4}';
/// After the last variant.
pub const END: char = '\u{5}';

/// What fills a template.
pub trait Arguments {
    /// Writes an argument; `None` where it is not given.
    fn write(&self, name: &str, out: &mut String) -> Option<()>;
    /// Whether an argument chooses the variant of that key.
    fn chooses(&self, name: &str, key: &str) -> bool;
}

/// Fills a template up to the end of its variant, and returns what stands behind it. `None` where an argument is missing.
pub fn fill<'t>(template: &'t str, arguments: &impl Arguments, out: &mut String) -> Option<&'t str> {
    let mut rest = template;
    while let Some(at) = rest.bytes().position(is_mark) {
        let (text, marked) = rest.split_at_checked(at)?;
        out.push_str(text);
        let mut behind = marked.chars();
        match behind.next()? {
            ARGUMENT => {
                let (name, after) = behind.as_str().split_once(ARGUMENT)?;
                arguments.write(name, out)?;
                rest = after;
            }
            SELECT => rest = select(behind.as_str(), arguments, out)?,
            _ => return Some(marked),
        }
    }
    out.push_str(rest);
    Some("")
}

fn select<'t>(select: &'t str, arguments: &impl Arguments, out: &mut String) -> Option<&'t str> {
    let (name, mut rest) = select.split_once(KEY)?;
    let mut chosen = false;
    loop {
        let (key, variant) = rest.split_once(VARIANT)?;
        let (length, is_last) = variant_end(variant)?;
        if !chosen && (is_last || arguments.chooses(name, key)) {
            fill(variant.get(..length)?, arguments, out)?;
            chosen = true;
        }
        rest = variant.get(length + 1..)?;
        if is_last {
            return Some(rest);
        }
    }
}

/// Where a variant ends, and whether it is the last: at the next key or end that belongs to no choice inside it.
fn variant_end(variant: &str) -> Option<(usize, bool)> {
    let mut depth = 0_usize;
    for (at, byte) in variant.bytes().enumerate().filter(|(_, byte)| is_mark(*byte)) {
        match char::from(byte) {
            SELECT => depth += 1,
            KEY if depth == 0 => return Some((at, false)),
            END if depth == 0 => return Some((at, true)),
            END => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Every mark is one byte, and no byte of another character.
const fn is_mark(byte: u8) -> bool {
    matches!(byte, 1..=5)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Count(u32);

    impl Arguments for Count {
        fn write(&self, name: &str, out: &mut String) -> Option<()> {
            (name == "count").then(|| out.push_str(&self.0.to_string()))
        }

        fn chooses(&self, _: &str, key: &str) -> bool {
            key == self.0.to_string() || (key == "one" && self.0 == 1)
        }
    }

    #[track_caller]
    fn filled(template: &str, count: u32, expected: Option<&str>) {
        let template = template.replace('$', "\u{1}").replace('?', "\u{2}").replace('[', "\u{3}");
        let template = template.replace(']', "\u{4}").replace('.', "\u{5}");
        let mut out = String::new();
        let rest = fill(&template, &Count(count), &mut out);
        assert_eq!(rest.map(|_| out.as_str()), expected);
    }

    #[test]
    fn templates_are_filled() {
        filled("plain", 1, Some("plain"));
        filled("$count$ of $count$!", 7, Some("7 of 7!"));
        filled("in ?count[one]$count$ hour[other]$count$ hours. or so", 1, Some("in 1 hour or so"));
        filled("in ?count[one]$count$ hour[other]$count$ hours. or so", 2, Some("in 2 hours or so"));
        filled("?count[0]none[one]one[other]some. left", 0, Some("none left"));
        filled("?count[2]two ?count[2]inner[other]never. twice[other]rest.", 2, Some("two inner twice"));
        filled("?count[one]a[other]?count[3]three[other]many..", 3, Some("three"));
        filled("$absent$", 1, None);
        filled("?count[one]no end", 1, None);
    }
}
