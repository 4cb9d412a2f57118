//! Each library, loaded with the guide's Spanish text, asked for the same three texts.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hint::black_box;

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use fluent_templates::Loader;
use i18n_embed::fluent::FluentLanguageLoader;
use reconnect_guide::{Guide, Step};
use unic_langid::{LanguageIdentifier, langid};

fluent_templates::static_loader! {
    static TEMPLATES = {
        locales: "./converted/fluent",
        fallback_language: "en-US",
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

#[derive(rust_embed::RustEmbed)]
#[folder = "converted/fluent"]
struct Files;

const SPANISH: LanguageIdentifier = langid!("es");
const TITLE: &str = "step-hope-title";
const ARGUMENT: &str = "check-in-not-a-number";
const PLURAL: &str = "minutes";

/// A library that is open in Spanish. Each call returns the length of the text.
pub trait Contender: Send + Sync {
    /// The title of a step.
    fn plain(&self) -> usize;
    /// A text with one word in it.
    fn argument(&self) -> usize;
    /// A text that depends on a number; nothing where the library knows no plural rules.
    fn plural(&self) -> Option<usize>;

    // The loops stand here, so that what is timed holds no call through a pointer.
    fn plain_times(&self, times: u32) {
        (0..times).for_each(|_| _ = black_box(self.plain()));
    }

    fn argument_times(&self, times: u32) {
        (0..times).for_each(|_| _ = black_box(self.argument()));
    }

    fn plural_times(&self, times: u32) {
        (0..times).for_each(|_| _ = black_box(self.plural()));
    }
}

type Open = fn() -> Box<dyn Contender>;

pub const ALL: [(&str, Open); 6] = [
    ("reconnect-guide", || Box::new(Guide::open(["es"]).unwrap())),
    ("`fluent-bundle`, by hand", || Box::new(by_hand())),
    ("fluent-templates", || Box::new(Templates)),
    ("i18n-embed", || Box::new(i18n_embed())),
    ("rust-i18n", || Box::new(RustI18n)),
    ("a hash map, by hand", || Box::new(hash_map())),
];

impl Contender for Guide {
    fn plain(&self) -> usize {
        self.view(black_box(Step::Hope)).title().len()
    }

    fn argument(&self) -> usize {
        self.not_a_number(black_box("tres")).len()
    }

    fn plural(&self) -> Option<usize> {
        Some(self.minutes(black_box(10)).len())
    }
}

type Bundle = FluentBundle<FluentResource>;

fn by_hand() -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![SPANISH]);
    bundle.set_use_isolating(false);
    let source = include_str!("../converted/fluent/es/guide.ftl");
    bundle.add_resource(FluentResource::try_new(source.to_owned()).unwrap()).unwrap();
    bundle
}

fn formatted<'b>(bundle: &'b Bundle, id: &str, args: Option<&'b FluentArgs>) -> Cow<'b, str> {
    let pattern = bundle.get_message(black_box(id)).unwrap().value().unwrap();
    let mut errors = Vec::new();
    bundle.format_pattern(pattern, args, &mut errors)
}

impl Contender for Bundle {
    fn plain(&self) -> usize {
        formatted(self, TITLE, None).len()
    }

    fn argument(&self) -> usize {
        let args = FluentArgs::from_iter([("text", black_box("tres"))]);
        formatted(self, ARGUMENT, Some(&args)).len()
    }

    fn plural(&self) -> Option<usize> {
        let args = FluentArgs::from_iter([("minutes", black_box(10))]);
        Some(formatted(self, PLURAL, Some(&args)).len())
    }
}

struct Templates;

impl Contender for Templates {
    fn plain(&self) -> usize {
        TEMPLATES.lookup(&SPANISH, black_box(TITLE)).len()
    }

    fn argument(&self) -> usize {
        let args = HashMap::from([(Cow::Borrowed("text"), black_box("tres").into())]);
        TEMPLATES.lookup_with_args(&SPANISH, ARGUMENT, &args).len()
    }

    fn plural(&self) -> Option<usize> {
        let args = HashMap::from([(Cow::Borrowed("minutes"), black_box(10).into())]);
        Some(TEMPLATES.lookup_with_args(&SPANISH, PLURAL, &args).len())
    }
}

fn i18n_embed() -> FluentLanguageLoader {
    let loader = FluentLanguageLoader::new("guide", langid!("en-US"));
    i18n_embed::select(&loader, &Files, &[SPANISH]).unwrap();
    loader.set_use_isolating(false);
    loader
}

impl Contender for FluentLanguageLoader {
    fn plain(&self) -> usize {
        self.get(black_box(TITLE)).len()
    }

    fn argument(&self) -> usize {
        let args = FluentArgs::from_iter([("text", black_box("tres"))]);
        self.get_args_fluent(ARGUMENT, Some(&args)).len()
    }

    fn plural(&self) -> Option<usize> {
        let args = FluentArgs::from_iter([("minutes", black_box(10))]);
        Some(self.get_args_fluent(PLURAL, Some(&args)).len())
    }
}

struct RustI18n;

impl Contender for RustI18n {
    fn plain(&self) -> usize {
        rust_i18n::t!(black_box(TITLE), locale = "es").len()
    }

    fn argument(&self) -> usize {
        rust_i18n::t!(ARGUMENT, locale = "es", text = black_box("tres")).len()
    }

    fn plural(&self) -> Option<usize> {
        None
    }
}

/// What someone would write who wants no library: no arguments, no plurals, no fallback.
fn hash_map() -> HashMap<String, String> {
    let bundle = by_hand();
    let source = include_str!("../converted/fluent/es/guide.ftl");
    let ids = source.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id.trim());
    let plain = ids.filter_map(|id| {
        let pattern = bundle.get_message(id)?.value()?;
        Some((id.to_owned(), bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned()))
    });
    plain.collect()
}

impl Contender for HashMap<String, String> {
    fn plain(&self) -> usize {
        self[black_box(TITLE)].len()
    }

    fn argument(&self) -> usize {
        self[black_box(ARGUMENT)].replace("{$text}", black_box("tres")).len()
    }

    fn plural(&self) -> Option<usize> {
        None
    }
}

/// The same texts out of all of them: else the figures compare nothing.
pub fn agree() {
    let open: Vec<_> = ALL.iter().map(|(name, open)| (*name, open())).collect();
    let ours = &open[0].1;
    for (name, contender) in &open {
        assert_eq!(contender.plain(), ours.plain(), "{name}");
        assert!(contender.plural().is_none_or(|it| Some(it) == ours.plural()), "{name}");
    }
}
