//! Reading the tags that hosts and environments give.

use unic_langid::LanguageIdentifier;

use crate::Error;

/// The locale that every other falls back to.
pub(crate) const SOURCE: &str = "en-US";

/// Reads a BCP 47 tag in any case; extensions and private use (`-u-…`, `-x-…`) are allowed and tell nothing of the texts.
pub(crate) fn parse(tag: &str) -> Result<LanguageIdentifier, Error> {
    let malformed = || Error::MalformedTag { tag: tag.chars().take(40).collect() };
    let (language, extensions) = split_extensions(tag);
    if !extensions.is_none_or(well_formed) {
        return Err(malformed());
    }
    match language {
        // A tag of private use alone, such as `x-klingon`, is well formed and names no language.
        "" if extensions.is_some() => Ok(LanguageIdentifier::default()),
        "" => Err(malformed()),
        language => language.parse().map_err(|_| malformed()),
    }
}

/// Cuts a tag before its first subtag of one letter.
fn split_extensions(tag: &str) -> (&str, Option<&str>) {
    let mut start: usize = 0;
    for subtag in tag.split(['-', '_']) {
        if subtag.len() == 1 {
            let language = tag.get(..start.saturating_sub(1)).unwrap_or_default();
            return (language, tag.get(start..));
        }
        start += subtag.len() + 1;
    }
    (tag, None)
}

/// Whether each singleton is followed by a subtag, and all are of letters and digits, eight at most.
fn well_formed(extensions: &str) -> bool {
    let subtags = || extensions.split(['-', '_']);
    let sound = |subtag: &str| {
        (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    let private = subtags().next().is_some_and(|first| first.eq_ignore_ascii_case("x"));
    subtags().all(sound)
        && subtags().next_back().is_some_and(|last| private || last.len() > 1)
        && subtags().count() > 1
}

/// The wish that a POSIX locale name states, such as the value of `LANG`; `None` for `C`, `POSIX` and nothing at all.
///
/// ```
/// use reconnect_guide::wish_from_posix;
///
/// assert_eq!(wish_from_posix("es_MX.UTF-8").as_deref(), Some("es-MX"));
/// assert_eq!(wish_from_posix("fr_FR@euro").as_deref(), Some("fr-FR"));
/// assert_eq!(wish_from_posix("sr_RS@latin").as_deref(), Some("sr-Latn-RS"));
/// assert_eq!(wish_from_posix("C.UTF-8"), None);
/// ```
pub fn wish_from_posix(name: &str) -> Option<String> {
    let (name, modifier) = name.split_once('@').unwrap_or((name, ""));
    let (name, _encoding) = name.split_once('.').unwrap_or((name, ""));
    if matches!(name, "" | "C" | "POSIX") {
        return None;
    }
    let tag = name.replace('_', "-");
    let script = match modifier {
        "latin" => "Latn",
        "cyrillic" => "Cyrl",
        "devanagari" => "Deva",
        _ => return Some(tag),
    };
    Some(match tag.split_once('-') {
        Some((language, region)) => format!("{language}-{script}-{region}"),
        None => format!("{tag}-{script}"),
    })
}
