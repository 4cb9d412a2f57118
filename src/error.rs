/// What can go wrong. A person's words never stand in an error.
///
/// ```
/// use reconnect_guide::Guide;
///
/// let error = Guide::open(["not a tag"]).unwrap_err();
/// assert_eq!(error.to_string(), "malformed locale tag \"not a tag\", expected one such as \"en\" or \"pt-BR\"");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A wish is no BCP 47 language tag.
    #[error("malformed locale tag {tag:?}, expected one such as \"en\" or \"pt-BR\"")]
    MalformedTag {
        /// The tag as it was given, cut after forty characters.
        tag: String,
    },
}
