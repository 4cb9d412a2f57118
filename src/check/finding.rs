//! What the checker finds.

use std::fmt;
use std::path::{Path, PathBuf};

/// How bad a finding is.
///
/// ```
/// use reconnect_guide::check::{Code, Severity};
///
/// assert_eq!(Code::UnknownVariable.severity(), Severity::Error);
/// assert_eq!(Severity::Warning.to_string(), "warning");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Severity {
    /// It would show: a text that cannot be formatted, or that says something else.
    Error,
    /// It reads wrong, or it may; a person decides.
    Warning,
}

impl Severity {
    /// `error` or `warning`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $severity:ident $code:literal,)+) => {
        /// A kind of finding, by its stable kebab-case name.
        ///
        /// ```
        /// use reconnect_guide::check::Code;
        ///
        /// assert_eq!(Code::TabIndentation.as_str(), "tab-indentation");
        /// assert!(Code::ALL.contains(&Code::TabIndentation));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Code {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Its stable kebab-case name.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)+
                }
            }

            /// How bad it is.
            pub const fn severity(self) -> Severity {
                match self {
                    $(Self::$name => Severity::$severity,)+
                }
            }
        }
    };
}

codes! {
    /// It is no Fluent.
    Syntax = Error "syntax",
    /// A tab where Fluent wants blanks.
    TabIndentation = Error "tab-indentation",
    /// A selector without a default variant.
    NoDefaultVariant = Error "no-default-variant",
    /// A selector with two default variants.
    TwoDefaultVariants = Error "two-default-variants",
    /// Braces nest deeper than any sound message.
    TooDeep = Error "too-deep",
    /// A message that stands there twice.
    DuplicateMessage = Error "duplicate-message",
    /// A term that stands there twice.
    DuplicateTerm = Error "duplicate-term",
    /// An attribute that the source has.
    MissingAttribute = Error "missing-attribute",
    /// An attribute that the source does not have.
    ExtraAttribute = Error "extra-attribute",
    /// No value where the source has one.
    MissingValue = Error "missing-value",
    /// A value where the source has none.
    ExtraValue = Error "extra-value",
    /// A variable of the source that is left out, in any branch.
    MissingVariable = Error "missing-variable",
    /// A variable that the host does not give.
    UnknownVariable = Error "unknown-variable",
    /// A reference to a message that is not there.
    UnknownMessage = Error "unknown-message",
    /// A reference to a term that is not there.
    UnknownTerm = Error "unknown-term",
    /// A reference to an attribute that is not there.
    UnknownAttribute = Error "unknown-attribute",
    /// Messages or terms that refer to themselves in a ring.
    Cycle = Error "cycle",
    /// A variable of the host in a term.
    VariableInTerm = Error "variable-in-term",
    /// A function that does not exist.
    UnknownFunction = Error "unknown-function",
    /// A function of the source that is left out.
    DroppedFunction = Error "dropped-function",
    /// A byte order mark.
    ByteOrderMark = Error "byte-order-mark",
    /// A carriage return with no line feed.
    LoneCarriageReturn = Error "lone-carriage-return",
    /// Bytes that are not UTF-8.
    NotUtf8 = Error "not-utf8",
    /// The character that stands for a lost one.
    ReplacementCharacter = Error "replacement-character",
    /// A control character.
    ControlCharacter = Error "control-character",
    /// A bidirectional mark without its partner.
    UnpairedBidiMark = Error "unpaired-bidi-mark",
    /// A folder that is named by no valid language tag.
    InvalidTag = Error "invalid-tag",
    /// A folder whose language tag is not in its canonical form.
    NotCanonicalTag = Error "not-canonical-tag",
    /// Markup that differs from the source, or does not close.
    MismatchedMarkup = Error "mismatched-markup",
    /// A file or folder that cannot be read.
    Unreadable = Error "unreadable",

    /// A line of `signals.txt` that is no phrase.
    MalformedPhrase = Error "malformed-phrase",
    /// A line of `statements.txt` that cannot be learnt from.
    MalformedStatement = Error "malformed-statement",

    /// A statement that stands there twice.
    DuplicateStatement = Warning "duplicate-statement",
    /// A statement that tells of a need and of none.
    ContradictoryLabels = Warning "contradictory-labels",
    /// A message of the source that is not there.
    MissingMessage = Warning "missing-message",
    /// A message that the source no longer has.
    ObsoleteMessage = Warning "obsolete-message",
    /// A file of the source that is not there.
    MissingFile = Warning "missing-file",
    /// A file that the source no longer has.
    ObsoleteFile = Warning "obsolete-file",
    /// An attribute that stands there twice.
    DuplicateAttribute = Warning "duplicate-attribute",
    /// A variant that stands there twice.
    DuplicateVariant = Warning "duplicate-variant",
    /// A text of nothing, or of blanks.
    EmptyValue = Warning "empty-value",
    /// A plural category that the language does not have.
    ForeignPluralCategory = Warning "foreign-plural-category",
    /// A plural category that the language needs.
    MissingPluralCategory = Warning "missing-plural-category",
    /// A plural category translated or misspelt.
    MisspeltPluralCategory = Warning "misspelt-plural-category",
    /// A `one` branch without its number, in a language whose `one` is not only 1.
    NumberLeftOut = Warning "number-left-out",
    /// Keys of a selector that differ from the source.
    SelectorKeys = Warning "selector-keys",
    /// The text of the source, as it is.
    SameAsSource = Warning "same-as-source",
    /// The whole file of the source, as it is.
    CopiedFile = Warning "copied-file",
    /// Straight quotation marks where the language has its own.
    StraightQuotes = Warning "straight-quotes",
    /// Three full stops for an ellipsis.
    ThreeDots = Warning "three-dots",
    /// A blank before the text.
    LeadingBlank = Warning "leading-blank",
    /// A blank after the text, or at the end of a line.
    TrailingBlank = Warning "trailing-blank",
    /// Two blanks in a row.
    DoubleBlank = Warning "double-blank",
    /// No blank where French sets one.
    FrenchSpacing = Warning "french-spacing",
    /// A final full stop lost or gained.
    FinalFullStop = Warning "final-full-stop",
    /// A zero-width or no-break blank where it does nothing good.
    OddBlank = Warning "odd-blank",
    /// Letters of two scripts in one word.
    MixedScript = Warning "mixed-script",
    /// Text read in the wrong encoding.
    Mojibake = Warning "mojibake",
    /// Numbers that differ from the source.
    Numbers = Warning "numbers",
    /// Web or mail addresses that differ from the source.
    Addresses = Warning "addresses",
    /// Telephone numbers that differ from the source.
    PhoneNumbers = Warning "phone-numbers",
    /// Much longer or shorter than the source.
    Length = Warning "length",
    /// A term that nothing refers to.
    UnusedTerm = Warning "unused-term",
    /// Lines that end in two ways.
    MixedLineEnds = Warning "mixed-line-ends",
    /// No line end at the end of the file.
    NoFinalNewline = Warning "no-final-newline",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Something to mend, and where.
///
/// It reads as `file:line: severity[code] message`.
///
/// ```
/// use reconnect_guide::check::{Code, Folder, check};
///
/// let source = Folder::new("en-US").file("app.ftl", "hello = Hello, { $name }\n");
/// let locale = Folder::new("it").file("app.ftl", "hello = Ciao, { $nome }\n");
/// let findings = check(&source, &locale);
/// assert_eq!(findings[0].code(), Code::MissingVariable);
/// assert_eq!(
///     findings[1].to_string(),
///     "it/app.ftl:1: error[unknown-variable] the source gives no { $nome } here; it gives { $name }",
/// );
/// assert_eq!((findings[1].id(), findings[1].line(), findings[1].column()), (Some("hello"), 1, 17));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Finding {
    pub(super) file: PathBuf,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) severity: Severity,
    pub(super) code: Code,
    pub(super) locale: String,
    pub(super) id: Option<String>,
    pub(super) message: String,
}

impl Finding {
    /// How bad it is.
    pub const fn severity(&self) -> Severity {
        self.severity
    }

    /// What kind it is.
    pub const fn code(&self) -> Code {
        self.code
    }

    /// The locale, as its folder is named.
    pub fn locale(&self) -> &str {
        &self.locale
    }

    /// The file, or the folder where the finding is about that.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// The line, from 1.
    pub const fn line(&self) -> usize {
        self.line
    }

    /// The column in characters, from 1.
    pub const fn column(&self) -> usize {
        self.column
    }

    /// The message or term, with its attribute: `hello`, `hello.title`, `-brand`.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// What is wrong, and how to mend it.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, severity, code, message, .. } = self;
        write!(f, "{}:{line}: {severity}[{code}] {message}", file.display())
    }
}
