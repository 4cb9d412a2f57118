//! Resources that a host lays over the embedded ones: a new locale, or other wording, with no rebuild.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use unic_langid::LanguageIdentifier;

use super::layer::Layer;
use super::resource::{self, Problem, ProblemKind, Source};
use super::tag;

/// Fluent resources of a host: for new locales, or for other wording in those that are embedded.
///
/// A message here stands before the embedded one of the same id; what is missing comes from the locale's chain.
/// A locale is read and parsed when a guide is first opened in it, and kept with the overlay, which is cheap to
/// clone. What is broken is left out and reported: see [`Guide::problems`](crate::Guide::problems).
///
/// ```
/// use reconnect_guide::{Need, Options, Overlay};
///
/// let overlay = Overlay::new().resource("es-MX", "clinic.ftl", "guide-title = Volver a sentir, con nosotros\n");
/// let guide = Options::new().overlay(overlay).open(["es-MX"])?;
/// assert_eq!(guide.title(), "Volver a sentir, con nosotros");
/// assert!(guide.problems().is_empty());
/// # Ok::<(), reconnect_guide::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Overlay {
    locales: Vec<Arc<HostLocale>>,
    problems: Vec<Problem>,
}

/// A locale that a host brings, parsed on first use.
pub(crate) struct HostLocale {
    pub locale: LanguageIdentifier,
    files: Files,
    /// A pointer, so that a host with no overlay does not link the parser.
    parse: fn(&Self) -> Parsed,
    parsed: OnceLock<Parsed>,
}

#[derive(Clone)]
enum Files {
    Memory(Vec<Source>),
    Folder { root: PathBuf, folder: PathBuf },
}

pub(crate) struct Parsed {
    pub layer: Arc<Layer>,
    pub problems: Vec<Problem>,
}

impl Overlay {
    /// A file larger than this many bytes is left out and reported; the embedded locales have under 100 KB each.
    pub const LARGEST_FILE: usize = 8 << 20;

    /// Lays nothing over anything yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a resource from memory, for instance one that the host embeds. `name` stands for it in problems.
    ///
    /// A tag that is none, and bytes that are no UTF-8, are problems, and not errors: what is sound still works.
    #[must_use]
    pub fn resource(mut self, tag: &str, name: &str, bytes: impl AsRef<[u8]>) -> Self {
        let path = PathBuf::from(name);
        let Ok(locale) = tag::parse(tag) else {
            self.problems.push(Problem::of_path(path, ProblemKind::NotATag));
            return self;
        };
        if bytes.as_ref().len() > Self::LARGEST_FILE {
            self.problems.push(Problem::of_path(path, ProblemKind::TooLarge));
            return self;
        }
        let mut sources = match self.position(&locale).map(|at| self.locales.remove(at)) {
            Some(known) => known.files.read(&mut Vec::new()),
            None => Vec::new(),
        };
        sources.push(Source::new(path, bytes.as_ref()));
        self.locales.push(HostLocale::new(locale, Files::Memory(sources)));
        self
    }

    /// A directory of locales: `DIRECTORY/uk/*.ftl`, `DIRECTORY/es-MX/*.ftl`, …. Only the names of the folders are
    /// read now. Links that lead out of the directory are not followed.
    ///
    /// # Errors
    ///
    /// Where the directory itself cannot be read; what is wrong inside it is a problem.
    pub fn directory(path: impl AsRef<Path>) -> io::Result<Self> {
        let root = path.as_ref().canonicalize()?;
        let mut overlay = Self::new();
        for folder in sorted(&root)? {
            if !folder.is_dir() {
                continue;
            }
            let name = folder.file_name().and_then(|name| name.to_str());
            match name.map(tag::parse) {
                _ if !is_inside(&folder, &root) => {
                    overlay.problems.push(Problem::of_path(folder, ProblemKind::LeadsOut));
                }
                Some(Ok(locale)) => {
                    let root = root.clone();
                    let files = Files::Folder { root, folder };
                    overlay.locales.push(HostLocale::new(locale, files));
                }
                _ => overlay.problems.push(Problem::of_path(folder, ProblemKind::NotATag)),
            }
        }
        Ok(overlay)
    }

    /// The locales that it has something for.
    pub fn locales(&self) -> impl Iterator<Item = &LanguageIdentifier> + Clone {
        self.locales.iter().map(|host| &host.locale)
    }

    /// Reads and parses all of its locales, and reports what is broken in any.
    ///
    /// ```
    /// use reconnect_guide::Overlay;
    ///
    /// let overlay = Overlay::new().resource("uk", "broken.ftl", "guide-title = Привіт\nguide-promise {\n");
    /// let problems = overlay.problems();
    /// assert_eq!(problems[0].to_string(), "broken.ftl:2: guide-promise: expected \"=\"");
    /// ```
    pub fn problems(&self) -> Vec<Problem> {
        let of_locales = self.locales.iter().flat_map(|host| &host.parsed().problems);
        self.problems.iter().chain(of_locales).cloned().collect()
    }

    pub(crate) fn own_problems(&self) -> &[Problem] {
        &self.problems
    }

    pub(crate) fn find(&self, locale: &LanguageIdentifier) -> Option<&Arc<HostLocale>> {
        self.locales.get(self.position(locale)?)
    }

    fn position(&self, locale: &LanguageIdentifier) -> Option<usize> {
        self.locales.iter().position(|host| host.locale == *locale)
    }
}

impl std::fmt::Debug for Overlay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let locales: Vec<String> = self.locales().map(ToString::to_string).collect();
        f.debug_struct("Overlay").field("locales", &locales).finish_non_exhaustive()
    }
}

impl HostLocale {
    fn new(locale: LanguageIdentifier, files: Files) -> Arc<Self> {
        Arc::new(Self { locale, files, parse: Self::parse, parsed: OnceLock::new() })
    }

    pub fn parsed(&self) -> &Parsed {
        self.parsed.get_or_init(|| (self.parse)(self))
    }

    fn parse(&self) -> Parsed {
        let mut problems = Vec::new();
        let sources = self.files.read(&mut problems);
        let (layer, found) = resource::parse(&self.locale, sources);
        problems.extend(found);
        Parsed { layer: Arc::new(layer), problems }
    }
}

impl Files {
    fn read(&self, problems: &mut Vec<Problem>) -> Vec<Source> {
        match self {
            Self::Memory(sources) => sources.clone(),
            Self::Folder { root, folder } => read_folder(root, folder, problems),
        }
    }
}

fn read_folder(root: &Path, folder: &Path, problems: &mut Vec<Problem>) -> Vec<Source> {
    let paths = sorted(folder).unwrap_or_else(|error| {
        problems.push(Problem::of_path(folder.to_owned(), error.kind().into()));
        Vec::new()
    });
    let mut sources = Vec::new();
    for path in paths {
        if path.extension().is_none_or(|extension| extension != "ftl") {
            continue;
        }
        match read_file(&path, root) {
            Ok(bytes) => sources.push(Source::new(path, &bytes)),
            Err(kind) => problems.push(Problem::of_path(path, kind)),
        }
    }
    sources
}

fn read_file(path: &Path, root: &Path) -> Result<Vec<u8>, ProblemKind> {
    if !is_inside(path, root) {
        return Err(ProblemKind::LeadsOut);
    }
    let mut bytes = Vec::new();
    let most = Overlay::LARGEST_FILE as u64;
    let read = fs::File::open(path).and_then(|file| file.take(most + 1).read_to_end(&mut bytes));
    match read {
        Err(error) => Err(error.kind().into()),
        Ok(read) if read as u64 > most => Err(ProblemKind::TooLarge),
        Ok(_) => Ok(bytes),
    }
}

/// Whether a path, with its links followed, still lies in the directory.
fn is_inside(path: &Path, root: &Path) -> bool {
    path.canonicalize().is_ok_and(|path| path.starts_with(root))
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
