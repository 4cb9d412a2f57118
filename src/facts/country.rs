//! A country, as a host or a locale's region names it.

use std::fmt;
use std::str::FromStr;

/// A country by its ISO 3166-1 alpha-2 code. It need not be one that the guide knows a line for.
///
/// ```
/// use reconnect_guide::Country;
///
/// let country: Country = "mx".parse()?;
/// assert_eq!(country.as_str(), "MX");
/// assert_eq!("Mexico".parse::<Country>().unwrap_err().to_string(),
///     "malformed country \"Mexico\", expected two letters such as \"MX\"");
/// # Ok::<(), reconnect_guide::MalformedCountry>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

impl Country {
    /// Checked by the compiler where the code is written in the source.
    pub(crate) const fn known(code: &'static str) -> Self {
        match code.as_bytes() {
            [a @ b'A'..=b'Z', b @ b'A'..=b'Z'] => Self([*a, *b]),
            _ => Self([b'Z', b'Z']),
        }
    }

    /// The code in capital letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for Country {
    type Err = MalformedCountry;

    fn from_str(value: &str) -> Result<Self, Self::Err> {
        match value.as_bytes() {
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Ok(Self([a.to_ascii_uppercase(), b.to_ascii_uppercase()]))
            }
            _ => Err(MalformedCountry(value.chars().take(40).collect())),
        }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Country({})", self.as_str())
    }
}

/// The error of reading a country that is not two letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MalformedCountry(String);

impl fmt::Display for MalformedCountry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "malformed country {:?}, expected two letters such as \"MX\"", self.0)
    }
}

impl std::error::Error for MalformedCountry {}
