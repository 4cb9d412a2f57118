//! The lines of every country, as they are known or as a host has changed them.

use std::borrow::Cow;

use super::known::COUNTRIES;
use super::line::Line;
use crate::facts::Country;

/// The crisis lines and emergency numbers by country, for a host to check and to change.
///
/// They are as known in [`AS_OF`](Self::AS_OF), from public listings, and were not called: check the entries of your
/// countries before each release.
///
/// ```
/// use reconnect_guide::{Line, Lines, Options, Reach, Signal};
///
/// let ireland = "IE".parse()?;
/// let campus = Line::new("Campus night line", Reach::Call { number: "555 0100".into() })?;
/// let lines = Lines::known().with_line(ireland, campus);
/// let guide = Options::new().lines(lines).country(ireland).open(["en"])?;
/// let names: Vec<String> = guide.support(Signal::Crisis).lines().map(|line| line.name().to_owned()).collect();
/// assert_eq!(names, ["Campus night line", "Samaritans"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// With the `serde` feature they are read from JSON: what is added to a country, what replaces all that is known of
/// it, and which countries are forgotten.
///
/// ```
/// # #[cfg(feature = "serde")] {
/// # use reconnect_guide::Lines;
/// let lines: Lines = serde_json::from_str(r#"{
///     "add": {"US": [{"name": "Campus night line", "call": "555 0100"}]},
///     "replace": {"TR": {"emergency": "112", "lines": [{"name": "Ours", "text": {"word": "HI", "number": "1234"}}]}},
///     "remove": ["CN"]
/// }"#)?;
/// assert_eq!(lines.of("US".parse().unwrap()).unwrap().lines().len(), 3);
/// # }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Lines {
    countries: Vec<CountryLines>,
}

/// What is known of a country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountryLines {
    country: Country,
    emergency: Option<Cow<'static, str>>,
    lines: Cow<'static, [Line]>,
}

impl CountryLines {
    /// The country.
    pub const fn country(&self) -> Country {
        self.country
    }

    /// Its emergency number, where it is known.
    pub fn emergency(&self) -> Option<&str> {
        self.emergency.as_deref()
    }

    /// Its crisis lines; there may be none.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }
}

impl Lines {
    /// When the known lines were known to be right.
    pub const AS_OF: &'static str = "2026-11";

    /// The lines that the guide knows.
    pub fn known() -> Self {
        let countries = COUNTRIES
            .iter()
            .map(|known| CountryLines {
                country: known.country,
                emergency: Some(known.emergency.into()),
                lines: known.lines.into(),
            })
            .collect();
        Self { countries }
    }

    /// No line at all, for a host that brings all of its own.
    pub const fn none() -> Self {
        Self { countries: Vec::new() }
    }

    /// Adds a line to a country, before those that it has.
    pub fn with_line(self, country: Country, line: Line) -> Self {
        self.change(country, |known| known.lines.to_mut().insert(0, line))
    }

    /// Replaces the lines of a country; none leaves it with its emergency number and the directory.
    pub fn with_lines(self, country: Country, lines: impl IntoIterator<Item = Line>) -> Self {
        self.change(country, |known| known.lines = lines.into_iter().collect())
    }

    /// Replaces the emergency number of a country.
    pub fn with_emergency(self, country: Country, number: impl Into<String>) -> Self {
        self.change(country, |known| known.emergency = Some(number.into().into()))
    }

    /// Forgets what is known of a country: its cards show the directory alone.
    pub fn without(mut self, country: Country) -> Self {
        self.countries.retain(|known| known.country != country);
        self
    }

    /// What is known of each country.
    pub fn countries(&self) -> impl ExactSizeIterator<Item = &CountryLines> + Clone {
        self.countries.iter()
    }

    /// What is known of a country, if anything.
    ///
    /// ```
    /// use reconnect_guide::Lines;
    ///
    /// let lines = Lines::known();
    /// assert_eq!(lines.of("NZ".parse()?).unwrap().emergency(), Some("111"));
    /// assert!(lines.of("ZZ".parse()?).is_none());
    /// # Ok::<(), reconnect_guide::MalformedCountry>(())
    /// ```
    pub fn of(&self, country: Country) -> Option<&CountryLines> {
        self.countries.iter().find(|known| known.country == country)
    }

    /// Changes what is known of a country, which may be nothing yet.
    fn change(mut self, country: Country, change: impl FnOnce(&mut CountryLines)) -> Self {
        match self.countries.iter_mut().find(|known| known.country == country) {
            Some(known) => change(known),
            None => {
                let mut known = CountryLines { country, emergency: None, lines: Cow::Borrowed(&[]) };
                change(&mut known);
                self.countries.push(known);
            }
        }
        self
    }
}

impl Default for Lines {
    fn default() -> Self {
        Self::known()
    }
}
