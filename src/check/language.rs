//! What CLDR knows of a language: from ICU4X, else from `intl_pluralrules`, never from memory.

use icu_locale::{Locale, LocaleCanonicalizer, LocaleExpander, TransformResult};
use icu_plurals::{PluralCategory, PluralOperands, PluralRuleType, PluralRules, PluralRulesOptions};
use intl_pluralrules::PluralRuleType as OlderType;
use unicode_script::Script;

/// Whole numbers that reach each category that a whole number can have, in every language of CLDR.
fn samples() -> impl Iterator<Item = u64> {
    (0..=200).chain([1_000, 10_000, 100_000, 1_000_000, 2_000_000, 10_000_000])
}

/// Whether numbers are counted or ranked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Count {
    Cardinal,
    Ordinal,
}

pub(super) struct Language {
    pub code: String,
    pub region: Option<String>,
    pub script: String,
    cardinal: Option<Rules>,
    ordinal: Option<Rules>,
}

/// The plural rules of a language, as far as they matter here.
struct Rules {
    categories: Vec<&'static str>,
    /// The sampled whole numbers, each with its category.
    samples: Vec<(u64, &'static str)>,
}

impl Rules {
    fn new(rules: &PluralRules) -> Self {
        let has: Vec<_> = rules.categories().map(name).collect();
        let category = |number| name(rules.category_for(PluralOperands::from(number)));
        Self {
            categories: CATEGORIES.into_iter().filter(|category| has.contains(category)).collect(),
            samples: samples().map(|number| (number, category(number))).collect(),
        }
    }

    /// ICU4X answers for a language that it has no data of as for one with no plurals. `intl_pluralrules` has an older
    /// CLDR, but more languages, and says which it knows. Its categories are those that the samples and some
    /// fractions reach.
    fn older(code: &str, kind: OlderType) -> Option<Self> {
        let language: unic_langid::LanguageIdentifier = code.parse().ok()?;
        let rules = intl_pluralrules::PluralRules::create(language, kind).ok()?;
        let samples: Vec<_> =
            samples().filter_map(|number| Some((number, older_name(&rules.select(number).ok()?)))).collect();
        let fractions = ["0.0", "0.5", "1.0", "1.5", "2.0", "2.5", "10.0", "10.1"];
        let reached: Vec<_> = fractions
            .iter()
            .filter_map(|number| rules.select(*number).ok())
            .map(|category| older_name(&category))
            .chain(samples.iter().map(|(_, category)| *category))
            .collect();
        let categories = CATEGORIES.into_iter().filter(|category| reached.contains(category)).collect();
        Some(Self { categories, samples })
    }
}

impl Language {
    /// `None` for what is no tag.
    pub fn new(tag: &str) -> Option<Self> {
        let locale: Locale = tag.parse().ok()?;
        let mut full = locale.id.clone();
        LocaleExpander::new_extended().maximize(&mut full);
        let code = full.language.to_string();
        let rules = |kind, older| {
            let options = PluralRulesOptions::default().with_type(kind);
            let rules = PluralRules::try_new((&locale).into(), options).ok()?;
            let counts = rules.categories().count() > 1;
            if counts { Some(Rules::new(&rules)) } else { Rules::older(&code, older) }
        };
        Some(Self {
            cardinal: rules(PluralRuleType::Cardinal, OlderType::CARDINAL),
            ordinal: rules(PluralRuleType::Ordinal, OlderType::ORDINAL),
            region: locale.id.region.map(|region| region.to_string()),
            script: full.script.map(|script| script.to_string()).unwrap_or_default(),
            code,
        })
    }

    /// The language of a source folder, which may also be named `source` or `templates`: then it is English.
    pub fn of_source(tag: &str) -> Option<Self> {
        let is_tag = !matches!(tag_fault(tag), Some(TagFault::Invalid));
        Self::new(if is_tag { tag } else { "en" })
    }

    fn rules(&self, count: Count) -> Option<&Rules> {
        match count {
            Count::Cardinal => self.cardinal.as_ref(),
            Count::Ordinal => self.ordinal.as_ref(),
        }
    }

    /// The categories that the language has at all, fractions included; `None` where CLDR does not know it.
    pub fn categories(&self, count: Count) -> Option<Vec<&'static str>> {
        self.rules(count).map(|rules| rules.categories.clone())
    }

    /// The categories that whole numbers reach, and so what a count of things needs. `many` for millions alone, as
    /// in Spanish, is one of them: a reader there hears its lack.
    pub fn needed(&self, count: Count) -> Vec<&'static str> {
        let has = self.categories(count).unwrap_or_default();
        has.into_iter().filter(|category| !self.numbers(category, count).is_empty()).collect()
    }

    /// The sampled whole numbers of a category.
    pub fn numbers(&self, category: &str, count: Count) -> Vec<u64> {
        let samples = self.rules(count).map(|rules| rules.samples.as_slice()).unwrap_or_default();
        samples.iter().filter(|(_, other)| *other == category).map(|(number, _)| *number).collect()
    }

    /// Written with no blanks between words.
    pub fn is_unspaced(&self) -> bool {
        matches!(self.script.as_str(), "Jpan" | "Hans" | "Hant" | "Thai" | "Laoo" | "Khmr" | "Mymr")
    }

    /// Written with characters that each hold about as much as two or three letters.
    pub fn is_dense(&self) -> bool {
        matches!(self.script.as_str(), "Jpan" | "Hans" | "Hant" | "Kore")
    }
}

pub(super) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn older_name(category: &intl_pluralrules::PluralCategory) -> &'static str {
    use intl_pluralrules::PluralCategory;
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// What is wrong with a folder's name as a language tag.
pub(super) enum TagFault {
    Invalid,
    /// It should be this.
    NotCanonical(String),
}

pub(super) fn tag_fault(tag: &str) -> Option<TagFault> {
    let Ok(mut locale) = tag.parse::<Locale>() else {
        let with_dashes = tag.replace('_', "-");
        return match with_dashes.parse::<Locale>() {
            Ok(locale) if with_dashes != tag && is_known(&locale) => {
                Some(TagFault::NotCanonical(locale.to_string()))
            }
            _ => Some(TagFault::Invalid),
        };
    };
    if !is_known(&locale) {
        return Some(TagFault::Invalid);
    }
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    let canonical = locale.to_string();
    (canonical != tag).then_some(TagFault::NotCanonical(canonical))
}

/// Whether CLDR knows the language and the script. A code of three letters that it lacks may still be one.
fn is_known(locale: &Locale) -> bool {
    let mut canonical = locale.clone();
    LocaleCanonicalizer::new_extended().canonicalize(&mut canonical);
    let language = canonical.id.language;
    let mut alone = icu_locale::LanguageIdentifier::from(language);
    let script = canonical.id.script.is_none_or(|script| {
        let special = matches!(script.as_str(), "Hans" | "Hant" | "Jpan" | "Kore" | "Latf" | "Aran");
        special || Script::from_short_name(script.as_str()).is_some()
    });
    let known = match language.as_str().len() {
        2 => LocaleExpander::new_extended().maximize(&mut alone) == TransformResult::Modified,
        length => length == 3 && language.as_str() != "und",
    };
    known && script
}
