//! The guide for a web page: JSON out, errors as exceptions. A statement is in no error.

#![forbid(unsafe_code)]
#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod answer;
mod card;
mod pages;

use reconnect_guide::{Country, Guide, Options, Request, Signal};
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// The guide in a language. What it returns is JSON, for `JSON.parse`.
#[wasm_bindgen]
pub struct BrowserGuide(Guide);

#[wasm_bindgen]
impl BrowserGuide {
    /// Opens the guide for the wishes, best first, such as `navigator.languages`.
    #[wasm_bindgen(constructor)]
    pub fn open(wishes: Vec<String>) -> Result<Self, JsError> {
        Ok(Self(Options::new().open(wishes)?))
    }

    /// All that the page says, but for answers and cards.
    pub fn pages(&self) -> Result<String, JsError> {
        json(&pages::Pages::of(&self.0))
    }

    /// What was heard in a statement, and what the guide answers to it and to what was chosen.
    ///
    /// `request` is the JSON of a request; what is heard is added to it.
    pub fn answer(&self, statement: &str, request: &str) -> Result<String, JsError> {
        let request: Request = serde_json::from_str(request)?;
        json(&answer::of(&self.0, statement, request))
    }

    /// The support card of a signal, by itself, for a country if one was chosen.
    pub fn support(&self, signal: &str, country: Option<String>) -> Result<String, JsError> {
        let signal: Signal = signal.parse()?;
        let mut request = Request::new().signal(signal);
        if let Some(country) = country {
            request = request.country(country.parse::<Country>()?);
        }
        json(&self.0.recommend(&request).support().map(card::CardPage::of))
    }
}

/// The tags of the languages that are built in, each with its own name.
#[wasm_bindgen]
pub fn languages() -> Result<String, JsError> {
    json(&pages::languages()?)
}

fn json(value: &impl Serialize) -> Result<String, JsError> {
    Ok(serde_json::to_string(value)?)
}
