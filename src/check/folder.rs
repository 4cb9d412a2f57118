//! The files of one locale.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};

use crate::Overlay;

static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The Fluent files of one locale: a folder on disk, an embedded one, or one in memory.
///
/// ```
/// use reconnect_guide::check::Folder;
///
/// let source = Folder::embedded("en-US").unwrap();
/// assert_eq!(source.tag(), "en-US");
/// assert!(source.files().any(|file| file.name() == "support.ftl"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    tag: String,
    path: PathBuf,
    files: Vec<File>,
    /// What the language is heard by.
    spoken: Vec<File>,
}

/// A file of a [`Folder`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    name: String,
    bytes: Result<Vec<u8>, String>,
}

impl File {
    /// Its path inside the folder, with `/` between the parts.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it holds; nothing where it could not be read.
    pub fn bytes(&self) -> &[u8] {
        self.bytes.as_deref().unwrap_or_default()
    }

    pub(super) fn unreadable(&self) -> Option<&str> {
        self.bytes.as_ref().err().map(String::as_str)
    }
}

impl Folder {
    /// A folder in memory, with no files yet, named by a language tag.
    pub fn new(tag: &str) -> Self {
        Self { tag: tag.to_owned(), path: PathBuf::from(tag), files: Vec::new(), spoken: Vec::new() }
    }

    /// The file with the phrases that tell of danger.
    pub const SIGNALS: &str = "signals.txt";
    /// The file with example statements.
    pub const STATEMENTS: &str = "statements.txt";

    /// Adds a file from memory.
    #[must_use]
    pub fn file(mut self, name: &str, bytes: impl Into<Vec<u8>>) -> Self {
        let file = File { name: name.to_owned(), bytes: Ok(bytes.into()) };
        match name {
            Self::SIGNALS | Self::STATEMENTS => self.spoken.push(file),
            _ => self.files.push(file),
        }
        self
    }

    /// Reads a folder, and the folders in it: every `*.ftl`, and `signals.txt` and `statements.txt`. Its name is the locale's tag. Links to folders are not
    /// followed, and a file that cannot be read becomes a finding.
    ///
    /// # Errors
    ///
    /// Where the folder itself cannot be read.
    pub fn read(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let full = path.canonicalize()?;
        let tag = full.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut files = Vec::new();
        collect(path, "", &mut files)?;
        files.sort_by(|a, b| a.name.cmp(&b.name));
        let spoken = [Self::SIGNALS, Self::STATEMENTS]
            .iter()
            .filter(|name| path.join(name).exists())
            .map(|name| File {
                name: (*name).to_owned(),
                bytes: read_file(&path.join(name)).map_err(|error| error.to_string()),
            })
            .collect();
        Ok(Self { tag, path: path.to_owned(), files, spoken })
    }

    /// An embedded locale's files, as they were when the crate was built.
    pub fn embedded(tag: &str) -> Option<Self> {
        let dir = EMBEDDED.get_dir(tag)?;
        let mut folder = Self::new(tag);
        folder.path = Path::new("locales").join(tag);
        for file in dir.files() {
            let name = file.path().file_name().and_then(|name| name.to_str());
            let is_text = |name: &&str| name.ends_with(".ftl") || name.ends_with(".txt");
            if let Some(name) = name.filter(is_text) {
                folder = folder.file(name, file.contents());
            }
        }
        folder.files.sort_by(|a, b| a.name.cmp(&b.name));
        Some(folder)
    }

    /// The embedded locales that have files, sorted by tag, whichever of them the features compile in for hosts.
    pub fn all_embedded() -> impl Iterator<Item = Self> {
        let mut tags: Vec<&str> = EMBEDDED.dirs().filter_map(|dir| dir.path().to_str()).collect();
        tags.sort_unstable();
        tags.into_iter().filter_map(Self::embedded).filter(|folder| !folder.files.is_empty())
    }

    /// The language tag, which is the folder's name.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its files, sorted by name where they were read from disk.
    pub fn files(&self) -> impl Iterator<Item = &File> + Clone {
        self.files.iter()
    }

    /// What the language is heard by, where it is there.
    pub(super) fn spoken(&self) -> impl Iterator<Item = &File> {
        self.spoken.iter()
    }

    /// The same files, as an overlay for [`Options`](crate::Options).
    ///
    /// ```
    /// use reconnect_guide::Options;
    /// use reconnect_guide::check::pseudo;
    ///
    /// let accented = pseudo("en-XA").unwrap();
    /// let guide = Options::new().overlay(accented.to_overlay()).open(["en-XA"])?;
    /// assert!(guide.title().starts_with("Ĥööŵ ţöö"));
    /// # Ok::<(), reconnect_guide::Error>(())
    /// ```
    pub fn to_overlay(&self) -> Overlay {
        self.files
            .iter()
            .fold(Overlay::new(), |overlay, file| overlay.resource(&self.tag, &file.name, file.bytes()))
    }
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<File>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&path, &format!("{name}/"), files)?;
        } else if path.extension().is_some_and(|extension| extension == "ftl") {
            let bytes = read_file(&path).map_err(|error| error.to_string());
            files.push(File { name, bytes });
        }
    }
    Ok(())
}

fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    let most = Overlay::LARGEST_FILE as u64;
    match fs::metadata(path)?.len() {
        length if length > most => Err(io::Error::other("it is larger than 8 MiB")),
        _ => fs::read(path),
    }
}
