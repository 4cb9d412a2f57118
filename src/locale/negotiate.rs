//! Which of the locales there are a reader would call right.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

/// The best locale for the wishes, best first; `None` where no wish can be met.
pub(crate) fn best<'a>(
    wishes: &[LanguageIdentifier],
    available: &[&'a LanguageIdentifier],
) -> Option<&'a LanguageIdentifier> {
    wishes.iter().find_map(|wish| best_for(wish, available))
}

/// The locales from which a text comes, in order: the locale itself, then those that its tag is a narrowing of.
/// A locale with no such parent (`pt-PT` where there is `pt-BR` alone) has the best of the others.
pub(crate) fn chain<'a>(
    locale: &'a LanguageIdentifier,
    available: &[&'a LanguageIdentifier],
) -> Vec<&'a LanguageIdentifier> {
    let others: Vec<_> = available.iter().copied().filter(|other| *other != locale).collect();
    let mut parents: Vec<_> =
        others.iter().copied().filter(|other| narrows(locale, other) && same_script(locale, other)).collect();
    parents.sort_by_key(|parent| std::cmp::Reverse(parent.to_string().len()));
    if parents.is_empty() {
        parents.extend(best_for(locale, &others));
    }
    std::iter::once(locale).chain(parents).collect()
}

fn best_for<'a>(
    wish: &LanguageIdentifier,
    available: &[&'a LanguageIdentifier],
) -> Option<&'a LanguageIdentifier> {
    let readable: Vec<_> = available
        .iter()
        .filter(|other| other.language == wish.language && same_script(wish, other))
        .map(|other| (*other).clone())
        .collect();
    let found =
        *negotiate_languages(std::slice::from_ref(wish), &readable, None, NegotiationStrategy::Lookup)
            .first()
            .or(readable.first().as_ref())?;
    available.iter().copied().find(|other| *other == found)
}

/// Whether a tag is the other one with more subtags.
fn narrows(locale: &LanguageIdentifier, other: &LanguageIdentifier) -> bool {
    other.matches(locale, true, false)
}

/// The library that negotiates takes `zh-TW` for `zh-Hans` and `hi-Latn` for `hi`: a reader of the one cannot
/// be expected to read the other. Where neither tag nor table tells the script, any will do.
fn same_script(one: &LanguageIdentifier, other: &LanguageIdentifier) -> bool {
    match (script(one), script(other)) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    }
}

/// The script that a tag names or that is usual for it (CLDR likely subtags, for the languages embedded here and
/// those written in two scripts).
fn script(locale: &LanguageIdentifier) -> Option<&str> {
    if let Some(script) = &locale.script {
        return Some(script.as_str());
    }
    let region = locale.region.as_ref().map(|region| region.as_str());
    Some(match (locale.language.as_str(), region) {
        ("zh", Some("TW" | "HK" | "MO")) | ("yue", _) => "Hant",
        ("zh", _) => "Hans",
        ("ja", _) => "Jpan",
        ("ko", _) => "Kore",
        ("hi" | "mr" | "ne", _) => "Deva",
        ("pa", Some("PK")) => "Arab",
        ("pa", _) => "Guru",
        ("ar" | "fa" | "ur", _) => "Arab",
        ("he", _) => "Hebr",
        ("sr", Some("ME" | "RO" | "RU" | "TR")) => "Latn",
        ("ru" | "uk" | "be" | "bg" | "mk" | "sr", _) => "Cyrl",
        ("el", _) => "Grek",
        ("en" | "es" | "fr" | "de" | "pt" | "it" | "pl" | "tr", _) => "Latn",
        _ => return None,
    })
}
