//! The written contract: the committed schemas are those of the types, and every document keeps to its schema.
//!
//! `UPDATE_SCHEMAS=1 cargo test --features schema --test schema` writes the schemas anew. Read the difference: what
//! may change without a new version stands in `examples/schema/README.md`.

use std::fs;
use std::path::PathBuf;

use jsonschema::Validator;
use proptest::prelude::*;
use reconnect_guide::{
    Cause, Company, Country, Effort, Export, Guide, HelpSignal, Lines, Need, Options, Place, Practice,
    Request, Signal, schemas,
};
use serde_json::{Value, json};

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples/schema").join(format!("{name}.json"))
}

fn validator(name: &str) -> Validator {
    let (_, schema) = schemas().into_iter().find(|(known, _)| *known == name).unwrap();
    jsonschema::draft202012::new(&schema).unwrap()
}

#[track_caller]
fn keeps_to(validator: &Validator, document: &Value) {
    let errors: Vec<String> = validator.iter_errors(document).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:#?} in {document}");
}

#[test]
fn the_committed_schemas_are_those_of_the_types() {
    for (name, schema) in schemas() {
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        if std::env::var_os("UPDATE_SCHEMAS").is_some() {
            fs::write(path(name), &text).unwrap();
        }
        let committed = fs::read_to_string(path(name)).unwrap_or_default();
        assert!(committed == text, "examples/schema/{name}.json is not the schema of the type");
        assert!(jsonschema::meta::is_valid(&schema), "{name}");
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    }
}

/// Every field says what it is, and every id is one of a list.
#[test]
fn the_schemas_explain_themselves() {
    fn fields(schema: &Value, at: &str) {
        if let Some(properties) = schema["properties"].as_object() {
            for (name, field) in properties {
                assert!(field["description"].is_string(), "{at}: {name} has no description");
            }
        }
        for (name, inner) in schema["$defs"].as_object().into_iter().flatten() {
            assert!(inner["description"].is_string(), "{at}: {name}");
            fields(inner, name);
        }
    }
    for (name, schema) in schemas() {
        fields(&schema, name);
        let closed = schema["additionalProperties"] == json!(false);
        assert_eq!(
            closed,
            ["request", "lines"].contains(&name),
            "{name}: what is read is closed, what is written open"
        );
    }
}

fn set<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = Vec<T>> {
    prop::collection::vec(prop::sample::select(all), 0..4)
}

fn requests() -> impl Strategy<Value = Request> {
    let ids = (set(Need::ALL), set(Cause::ALL), set(HelpSignal::ALL), set(Practice::ALL));
    let limits = (
        prop::option::of(Request::MINUTES),
        Request::LIMIT,
        prop::option::of(prop::sample::select(Signal::ALL)),
        prop::sample::select(Company::ALL),
        prop::option::of(prop::sample::select(Place::ALL)),
        prop::sample::select(Effort::ALL),
        prop::option::of("[a-zA-Z]{2}"),
    );
    (ids, limits).prop_map(
        |((needs, causes, signs, done), (minutes, limit, signal, company, place, effort, country))| {
            let mut request = Request::new().limit(usize::from(limit)).company(company).max_effort(effort);
            request = needs.into_iter().fold(request, Request::need);
            request = causes.into_iter().fold(request, Request::cause);
            request = signs.into_iter().fold(request, Request::help_signal);
            request = done.into_iter().fold(request, Request::done);
            request = minutes.into_iter().fold(request, Request::minutes);
            request = signal.into_iter().fold(request, Request::signal);
            request = place.into_iter().fold(request, Request::place);
            country.into_iter().fold(request, |request, country| request.country(country.parse().unwrap()))
        },
    )
}

fn guides() -> impl Strategy<Value = Guide> {
    let tags: Vec<&str> = Guide::locales().collect();
    prop::sample::select(tags).prop_map(|tag| Guide::open([tag]).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn requests_answers_and_cards_keep_to_their_schemas(guide in guides(), request in requests()) {
        let json = serde_json::to_value(&request).unwrap();
        keeps_to(&validator("request"), &json);
        prop_assert_eq!(&serde_json::from_value::<Request>(json).unwrap(), &request);
        let answer = guide.recommend(&request);
        keeps_to(&validator("answer"), &serde_json::to_value(&answer).unwrap());
        if let Some(card) = answer.support() {
            keeps_to(&validator("card"), &serde_json::to_value(card).unwrap());
        }
    }

    #[test]
    fn what_is_heard_keeps_to_its_schema(
        guide in guides(),
        said in prop_oneof![
            any::<String>(),
            Just("i feel nothing since he died and i want to die".to_owned()),
            Just("Seit Jahren bin ich leer, wegen der Trennung".to_owned()),
        ],
    ) {
        keeps_to(&validator("heard"), &serde_json::to_value(guide.hear(&said)).unwrap());
    }
}

#[test]
fn guides_keep_to_their_schema() {
    let validator = validator("guide");
    for tag in Guide::locales() {
        let guide = Guide::open([tag]).unwrap();
        keeps_to(&validator, &serde_json::to_value(Export::new(&guide)).unwrap());
    }
}

#[test]
fn cards_of_every_country_keep_to_their_schema() {
    let (validator, lines) = (validator("card"), Lines::known());
    let known: Vec<Country> = lines.countries().map(|known| known.country()).collect();
    for country in known.into_iter().chain(["ZZ".parse().unwrap()]) {
        for signal in Signal::ALL {
            let guide = Options::new().country(country).open(["en"]).unwrap();
            let card = serde_json::to_value(guide.support(*signal)).unwrap();
            keeps_to(&validator, &card);
            assert_eq!(card["version"], 1);
        }
    }
}

/// What the library refuses, the schema refuses; what it takes, the schema takes.
#[test]
fn the_schema_of_a_request_refuses_what_the_library_refuses() {
    let validator = validator("request");
    for (sound, request) in [
        (true, json!({})),
        (true, json!({"version": 1, "needs": ["feel-again", "feel-again"], "minutes": 1440, "limit": 33})),
        (true, json!({"minutes": null, "signal": null, "place": null, "country": "mx"})),
        (false, json!({"version": 2})),
        (false, json!({"version": "1"})),
        (false, json!({"mood": "low"})),
        (false, json!({"needs": ["feel-agian"]})),
        (false, json!({"needs": "feel-again"})),
        (false, json!({"signal": "danger"})),
        (false, json!({"minutes": 0})),
        (false, json!({"minutes": 1441})),
        (false, json!({"minutes": "5"})),
        (false, json!({"minutes": 5.5})),
        (false, json!({"limit": 0})),
        (false, json!({"limit": 34})),
        (false, json!({"country": "Mexico"})),
        (false, json!(["feel-again"])),
    ] {
        assert_eq!(validator.is_valid(&request), sound, "the schema of {request}");
        let read = serde_json::from_value::<Request>(request.clone());
        assert_eq!(read.is_ok(), sound, "{request}: {read:?}");
    }
}

#[test]
fn the_schema_of_lines_takes_what_the_library_takes() {
    let validator = validator("lines");
    for (sound, lines) in [
        (true, json!({})),
        (
            true,
            json!({"version": 1, "add": {"US": [{"name": "Ours", "call": "1", "or": "2"}]}, "remove": ["CN"]}),
        ),
        (
            true,
            json!({"replace": {"TR": {"emergency": "112", "lines": [{"name": "A", "text": {"word": "HI", "number": "1"}}]}}}),
        ),
        (false, json!({"version": 7})),
        (false, json!({"add": {"USA": []}})),
        (false, json!({"add": {"US": [{"call": "1"}]}})),
        (false, json!({"add": {"US": [{"name": "Ours"}]}})),
        (false, json!({"add": {"US": [{"name": "", "call": "1"}]}})),
        (false, json!({"add": {"US": [{"name": "A", "text": {"word": "HI"}}]}})),
        (false, json!({"replace": {"US": {}}})),
        (false, json!({"lines": {}})),
    ] {
        assert_eq!(validator.is_valid(&lines), sound, "the schema of {lines}");
        let read = serde_json::from_value::<Lines>(lines.clone());
        assert_eq!(read.is_ok(), sound, "{lines}: {read:?}");
    }
}
