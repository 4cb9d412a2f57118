//! A text with arguments, ready to be filled in one pass, with one allocation and nothing shared between threads.
//!
//! A template is text cut by [`MARK`], which no text holds otherwise. The first piece is text; each other begins with
//! a letter that says what it is:
//!
//! | piece | is |
//! | --- | --- |
//! | `.text` | text |
//! | `$name` | an argument |
//! | `?name` | a choice by an argument; its variants follow |
//! | `[key` | a variant for that key; its pieces follow |
//! | `*key` | the last variant, whatever its key |
//! | `]` | the end of the choice |

/// What cuts a template into its pieces.
pub const MARK: char = '\u{1}';

/// What fills a template.
pub trait Arguments {
    /// Writes an argument; `None` where it is not given.
    fn write(&self, name: &str, out: &mut String) -> Option<()>;
    /// Whether an argument chooses the variant of that key.
    fn chooses(&self, name: &str, key: &str) -> bool;
}

/// Fills a template. `None` where an argument is missing.
pub fn fill(template: &str, arguments: &impl Arguments, out: &mut String) -> Option<()> {
    let mut pieces = Pieces(Some(template));
    out.push_str(pieces.next()?);
    match fill_variant(&mut pieces, arguments, out, true)? {
        Stop::End => Some(()),
        Stop::Variant { .. } => None,
    }
}

/// The pieces of a template. They are short: a loop over the bytes is faster here than what `str::split` sets up.
struct Pieces<'t>(Option<&'t str>);

impl<'t> Iterator for Pieces<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        let rest = self.0?;
        let end = rest.bytes().position(|byte| byte == MARK as u8);
        self.0 = end.and_then(|end| rest.get(end + 1..));
        rest.get(..end.unwrap_or(rest.len()))
    }
}

/// Where a variant stops: before the next, or with its choice.
enum Stop<'t> {
    Variant { key: &'t str, is_last: bool },
    End,
}

/// Goes on to where a variant stops, and writes it if it was chosen.
fn fill_variant<'t>(
    pieces: &mut Pieces<'t>,
    arguments: &impl Arguments,
    out: &mut String,
    chosen: bool,
) -> Option<Stop<'t>> {
    while let Some(piece) = pieces.next() {
        let rest = piece.get(1..)?;
        match piece.as_bytes().first()? {
            b'.' if chosen => out.push_str(rest),
            b'$' if chosen => arguments.write(rest, out)?,
            b'?' => fill_choice(rest, pieces, arguments, out, chosen)?,
            b'[' => return Some(Stop::Variant { key: rest, is_last: false }),
            b'*' => return Some(Stop::Variant { key: rest, is_last: true }),
            b']' => return Some(Stop::End),
            _ => {}
        }
    }
    Some(Stop::End)
}

fn fill_choice<'t>(
    name: &str,
    pieces: &mut Pieces<'t>,
    arguments: &impl Arguments,
    out: &mut String,
    chosen: bool,
) -> Option<()> {
    let mut open = chosen;
    let mut stop = fill_variant(pieces, arguments, out, false)?;
    while let Stop::Variant { key, is_last } = stop {
        let chosen = open && (is_last || arguments.chooses(name, key));
        open &= !chosen;
        stop = fill_variant(pieces, arguments, out, chosen)?;
    }
    Some(())
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
        let mut out = String::new();
        let done = fill(&template.replace('|', "\u{1}"), &Count(count), &mut out);
        assert_eq!(done.map(|()| out.as_str()), expected);
    }

    #[test]
    fn templates_are_filled() {
        filled("plain", 1, Some("plain"));
        filled("|$count|. of |$count|.!", 7, Some("7 of 7!"));
        filled("in |?count|[one|$count|. hour|*other|$count|. hours|]|. or so", 1, Some("in 1 hour or so"));
        filled("in |?count|[one|$count|. hour|*other|$count|. hours|]|. or so", 2, Some("in 2 hours or so"));
        filled("|?count|[0|.none|[one|.one|*other|.some|]|. left", 0, Some("none left"));
        filled(
            "|?count|[2|.two |?count|[2|.inner|*other|.never|]|. twice|*x|.rest|]",
            2,
            Some("two inner twice"),
        );
        filled("|?count|[one|.a|*other|?count|[3|.three|*other|.many|]|]", 3, Some("three"));
        filled("|$absent", 1, None);
        filled("|?count|[2|$absent|*other|.fine|]", 1, Some("fine"));
        filled("|*stray", 1, None);
    }
}
