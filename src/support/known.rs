//! Crisis lines and emergency numbers by country.
//!
//! As known in November 2026 from public listings, and not called. Hosts check the entries of their countries
//! before each release.

use std::borrow::Cow;

use super::line::{Line, Reach};
use crate::facts::Country;

/// Where people look for a line in a country that has none here.
pub(crate) const DIRECTORY: &str = "findahelpline.com";

const fn call(name: &'static str, number: &'static str) -> Line {
    let number = Cow::Borrowed(number);
    line(name, Reach::Call { number })
}

const fn text(name: &'static str, word: &'static str, number: &'static str) -> Line {
    let (word, number) = (Cow::Borrowed(word), Cow::Borrowed(number));
    line(name, Reach::Text { word, number })
}

const fn call_or_text(name: &'static str, number: &'static str) -> Line {
    let number = Cow::Borrowed(number);
    line(name, Reach::CallOrText { number })
}

const fn call_either(name: &'static str, number: &'static str, other: &'static str) -> Line {
    let (number, other) = (Cow::Borrowed(number), Cow::Borrowed(other));
    line(name, Reach::CallEither { number, other })
}

const fn line(name: &'static str, reach: Reach) -> Line {
    Line { name: Cow::Borrowed(name), reach }
}

/// What is known of a country.
pub(super) struct Known {
    pub country: Country,
    pub emergency: &'static str,
    pub lines: &'static [Line],
}

macro_rules! countries {
    ($($code:ident $emergency:literal [$($line:expr),*])+) => {
        pub(super) static COUNTRIES: &[Known] = &[
            $(Known {
                country: Country::known(stringify!($code)),
                emergency: $emergency,
                lines: &[$($line),*],
            },)+
        ];
    };
}

countries! {
    US "911" [
        call_or_text("988 Suicide & Crisis Lifeline", "988"),
        text("Crisis Text Line", "HOME", "741741")
    ]
    CA "911" [call_or_text("988 Suicide Crisis Helpline", "988")]
    GB "999" [call("Samaritans", "116 123"), text("Shout", "SHOUT", "85258")]
    IE "112" [call("Samaritans", "116 123")]
    AU "000" [call("Lifeline", "13 11 14")]
    NZ "111" [call_or_text("1737 Need to talk?", "1737")]
    ES "112" [call("Línea 024", "024")]
    FR "112" [call("3114", "3114")]
    DE "112" [call("TelefonSeelsorge", "0800 111 0 111")]
    AT "112" [call("Telefonseelsorge", "142")]
    CH "112" [call("Die Dargebotene Hand / La Main Tendue", "143")]
    NL "112" [call_either("113 Zelfmoordpreventie", "113", "0800-0113")]
    BE "112" [call("Zelfmoordlijn 1813 (Nederlands)", "1813")]
    DK "112" [call("Livslinien", "70 201 201")]
    SE "112" [call("Mind Självmordslinjen", "90101")]
    NO "112" [call("Mental Helse", "116 123")]
    FI "112" [call("MIELI Kriisipuhelin", "09 2525 0111")]
    PL "112" [call("Telefon wsparcia dla dorosłych", "116 123")]
    IT "112" [call("Telefono Amico Italia", "02 2327 2327")]
    BR "192" [call("CVV", "188")]
    AR "911" [call("Centro de Asistencia al Suicida (CABA y Gran Buenos Aires)", "135")]
    MX "911" [call("Línea de la Vida", "800 911 2000")]
    IN "112" [call("Tele-MANAS", "14416")]
    CN "120" [call("12356", "12356")]
    TW "119" [call("1925", "1925")]
    JP "119" [call("よりそいホットライン", "0120-279-338")]
    KR "119" [call("109", "109")]
    SG "995" [call("Samaritans of Singapore", "1767")]
    IL "101" [call("ERAN", "1201")]
    PH "911" [call("NCMH Crisis Hotline", "1553")]
    ZA "112" [call("SADAG", "0800 567 567")]
    TR "112" []
    RU "112" []
}
