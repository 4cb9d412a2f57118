//! What people wrote down for danger, and for what only looks like it: `signals.txt` in each locale's folder. A host's
//! own phrases have the same form, and may tell of needs and causes as well.

use std::ops::Range;

use super::fold::Folded;
use super::phrase::{self, Draft, PhraseError};
use crate::facts::{Cause, Id, Need};

/// A host's own phrases, laid beside those of the guide: what its people call what they need, or danger.
///
/// One phrase a line, below a heading that says what it tells of: `[crisis]`, `[professional]`, or the id of a need
/// or a cause; `[harmless]` clears what it overlaps among the host's own phrases, never among the guide's; `[not]`
/// holds words that are quoted with what they deny. A word may end or begin in `*`, `(one|other)` is one of several,
/// `...` stands for up to four words.
///
/// ```
/// use reconnect_guide::{Need, Options, Phrases};
///
/// let ours = Phrases::parse("[feel-again]\n(gone|all) grey inside\n");
/// assert!(ours.problems().is_empty());
/// let guide = Options::new().phrases(ours).open(["en"])?;
/// let heard = guide.hear("since the move it is all grey inside");
/// assert!(heard.needs().any(|heard| heard.need() == Need::FeelAgain && heard.quote() == "all grey inside"));
/// # Ok::<(), reconnect_guide::Error>(())
/// ```
#[derive(Debug)]
pub struct Phrases {
    rules: Rules,
    problems: Vec<PhraseProblem>,
}

impl Phrases {
    /// Reads a list. A line that cannot be used is left out; the others work.
    pub fn parse(list: &str) -> Self {
        let (draft, problems) = draft([list]);
        Self { rules: Rules::read(&draft.to_bytes()), problems }
    }

    /// The lines that cannot be used.
    pub fn problems(&self) -> &[PhraseProblem] {
        &self.problems
    }

    pub(super) fn rules(&self) -> &Rules {
        &self.rules
    }
}

/// The phrases of several lists, ready to be found.
#[derive(Debug, Default)]
pub(crate) struct Rules {
    phrases: phrase::Phrases,
}

/// Which list a phrase stands in: what one calls harmless, it calls so for its own phrases only.
type List = u32;

/// What a phrase tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Section {
    Crisis,
    Professional,
    /// What overlaps a phrase of the two, and is none: figures of speech, denials.
    Harmless,
    /// A time gone by, and that all is well now: the two together clear a crisis that is over.
    Past,
    Well,
    /// What turns the words after it into their opposite.
    Not,
    Need(Need),
    Cause(Cause),
}

/// A line of a phrase list that cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PhraseProblem {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it; none where it stands before the first heading, or below an unknown one.
    pub error: Option<PhraseError>,
}

impl std::error::Error for PhraseProblem {}

impl std::fmt::Display for PhraseProblem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {} ", self.line)?;
        match self.error {
            Some(error) => write!(f, "{error}"),
            None => f.write_str("does not stand below a heading such as [crisis]"),
        }
    }
}

/// What the phrases found, as ranges of words.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// What shows a crisis and is not cleared.
    pub crisis: Vec<Range<usize>>,
    pub professional: Vec<Range<usize>>,
    pub needs: Vec<(Need, Range<usize>)>,
    pub causes: Vec<(Cause, Range<usize>)>,
    /// What could show a crisis, and was cleared.
    pub cleared: Vec<Range<usize>>,
    /// What is harmless.
    pub harmless: Vec<Range<usize>>,
    /// What turns the words after it into their opposite.
    pub nots: Vec<Range<usize>>,
}

/// Reads lists; a line that cannot be used is left out and reported.
pub(crate) fn draft<'a>(lists: impl IntoIterator<Item = &'a str>) -> (Draft, Vec<PhraseProblem>) {
    let mut draft = Draft::default();
    let mut problems = Vec::new();
    for (list, text) in (0..).zip(lists) {
        let mut section = None;
        for (line, content) in (1..).zip(text.lines()) {
            let content = content.split('#').next().unwrap_or_default().trim();
            let heading = content.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
            if let Some(heading) = heading {
                section = Section::from_heading(heading);
            } else if !content.is_empty() {
                let added = match section {
                    Some(section) => draft.add(content, means(list, section)).map_err(Some),
                    None => Err(None),
                };
                problems.extend(added.err().map(|error| PhraseProblem { line, error }));
            }
        }
    }
    (draft, problems)
}

impl Rules {
    /// Reads what [`Draft::to_bytes`] gave.
    pub fn read(bytes: &[u8]) -> Self {
        Self { phrases: phrase::Phrases::read(bytes) }
    }

    /// What the text shows.
    pub fn find(&self, text: &Folded) -> Found {
        let mut places: Vec<((List, Section), Range<usize>)> = Vec::new();
        self.phrases.find(text, |means, place| {
            places.extend(meant(means).map(|meant| (meant, place)));
        });
        places.sort_by_key(|(means, place)| (*means, place.start, place.end));
        let each: Vec<Found> = places
            .chunk_by(|((one, _), _), ((other, _), _)| one == other)
            .map(|places| Found::of_list(places, text))
            .collect();
        let clearings: Vec<Clearing> = each.iter().map(|found| Clearing::new(&found.cleared)).collect();
        let mut all = Found::default();
        for (number, mut found) in each.into_iter().enumerate() {
            // A list that knows the words as a crisis, and why they are none here, speaks for the others as well.
            found.crisis.retain(|place| {
                let mut others = clearings.iter().enumerate().filter(|(other, _)| *other != number);
                !others.any(|(_, other)| other.clears(place))
            });
            all.append(found);
        }
        all
    }
}

impl Section {
    fn from_heading(heading: &str) -> Option<Self> {
        Some(match heading {
            "crisis" => Self::Crisis,
            "professional" => Self::Professional,
            "harmless" => Self::Harmless,
            "past" => Self::Past,
            "well" => Self::Well,
            "not" => Self::Not,
            id => match (id.parse(), id.parse()) {
                (Ok(need), _) => Self::Need(need),
                (_, Ok(cause)) => Self::Cause(cause),
                _ => return None,
            },
        })
    }
}

/// A list and a section as one number.
fn means(list: List, section: Section) -> u32 {
    let section = match section {
        Section::Crisis => 0,
        Section::Professional => 1,
        Section::Harmless => 2,
        Section::Past => 3,
        Section::Well => 4,
        Section::Not => 5,
        Section::Need(need) => FIRST_NEED + need.index() as u32,
        Section::Cause(cause) => FIRST_CAUSE + cause.index() as u32,
    };
    list << 8 | section
}

const FIRST_NEED: u32 = 6;
const FIRST_CAUSE: u32 = FIRST_NEED + Need::ALL.len() as u32;

fn meant(number: u32) -> Option<(List, Section)> {
    let section = match number & 0xFF {
        0 => Section::Crisis,
        1 => Section::Professional,
        2 => Section::Harmless,
        3 => Section::Past,
        4 => Section::Well,
        5 => Section::Not,
        id @ ..FIRST_CAUSE => Section::Need(*Need::ALL.get((id - FIRST_NEED) as usize)?),
        id => Section::Cause(*Cause::ALL.get((id - FIRST_CAUSE) as usize)?),
    };
    Some((number >> 8, section))
}

impl Found {
    /// Takes out the words that are no proof of a crisis: the harmless ones, and those of one that is over.
    pub fn take_no_proof(&mut self) -> Vec<Range<usize>> {
        let mut words = std::mem::take(&mut self.harmless);
        words.append(&mut self.cleared);
        words
    }

    /// Takes over what another search found.
    pub fn append(&mut self, mut other: Self) {
        self.crisis.append(&mut other.crisis);
        self.professional.append(&mut other.professional);
        self.needs.append(&mut other.needs);
        self.causes.append(&mut other.causes);
        self.cleared.append(&mut other.cleared);
        self.harmless.append(&mut other.harmless);
        self.nots.append(&mut other.nots);
    }

    /// What one list shows. That something is over clears what stands in the sentence that says when it was.
    fn of_list(places: &[((List, Section), Range<usize>)], text: &Folded) -> Self {
        let mut found = Self::default();
        let of = |section: Section| {
            places.iter().filter(move |((_, of), _)| *of == section).map(|(_, place)| place)
        };
        // What is harmless in one sentence says nothing about the next.
        let is_within = |place: &&Range<usize>| {
            let rest = text.words.get(place.start + 1..place.end).unwrap_or_default();
            !rest.iter().any(|word| word.begins)
        };
        found.harmless = of(Section::Harmless).filter(is_within).cloned().collect();
        let harmless = Clearing::new(&found.harmless);
        let over = match of(Section::Well).next() {
            Some(_) => sentences_of(of(Section::Past), text),
            None => Vec::new(),
        };
        let well: Vec<usize> = of(Section::Well).map(|place| place.start).collect();
        // What stands behind the words that all is well, in the sentence that tells of the past, is not over.
        let is_over = |place: &Range<usize>| {
            let after = over.partition_point(|(sentence, _)| sentence.end <= place.start);
            over.get(after).is_some_and(|(sentence, past)| {
                let said = well.partition_point(|well| well < past);
                let is_said = well.get(said).is_some_and(|well| *well < place.start);
                sentence.contains(&place.start) && !is_said
            })
        };
        for ((_, section), place) in places {
            let place = place.clone();
            if *section != Section::Not && harmless.clears(&place) {
                found.cleared.extend((*section == Section::Crisis).then_some(place));
                continue;
            }
            match section {
                Section::Crisis if is_over(&place) => found.cleared.push(place),
                Section::Crisis => found.crisis.push(place),
                Section::Professional => found.professional.push(place),
                Section::Need(need) => found.needs.push((*need, place)),
                Section::Cause(cause) => found.causes.push((*cause, place)),
                Section::Not => found.nots.push(place),
                Section::Harmless | Section::Past | Section::Well => {}
            }
        }
        found
    }
}

/// Places of harmless words, by where they begin.
struct Clearing {
    places: Vec<Range<usize>>,
    longest: usize,
}

impl Clearing {
    fn new<'a>(places: impl IntoIterator<Item = &'a Range<usize>>) -> Self {
        let mut places: Vec<Range<usize>> = places.into_iter().cloned().collect();
        places.sort_by_key(|place| (place.start, place.end));
        let longest = places.iter().map(Range::len).max().unwrap_or_default();
        Self { places, longest }
    }

    /// Whether one of them clears a place: where it shares a word with it, unless the place holds all of it and says
    /// more.
    fn clears(&self, place: &Range<usize>) -> bool {
        let first = self.places.partition_point(|other| other.start + self.longest <= place.start);
        let near = self.places.iter().skip(first).take_while(|other| other.start < place.end);
        let says_more = |other: &Range<usize>| {
            place.start <= other.start && other.end <= place.end && place.len() > other.len()
        };
        near.filter(|other| other.end > place.start).any(|other| !says_more(other))
    }
}

/// The sentences that hold the places, as ranges of words, each once, with where the first place in it begins.
fn sentences_of<'a>(
    places: impl Iterator<Item = &'a Range<usize>>,
    text: &Folded,
) -> Vec<(Range<usize>, usize)> {
    let begins = |at: &usize| text.words.get(*at).is_none_or(|word| word.begins);
    let mut sentences: Vec<(Range<usize>, usize)> = Vec::new();
    for place in places {
        if sentences.last().is_none_or(|(last, _)| last.end <= place.start) {
            let start = (0..=place.start).rev().find(begins).unwrap_or_default();
            let end = (place.start + 1..text.words.len()).find(begins).unwrap_or(text.words.len());
            sentences.push((start..end, place.start));
        }
    }
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "[crisis]\nwant to die\nright now\nnever wanted to die so badly\n[harmless]\n(dont|never) wanted to die\n\
                        want to die laughing\nnot ... now\n[past]\nyears ago\n[well]\nbetter now\n[feel-again]\ngone grey inside\n";

    #[track_caller]
    fn check(text: &str, crisis: bool, cleared: bool) {
        let (draft, problems) = draft([LIST]);
        assert!(problems.is_empty());
        let found = Rules::read(&draft.to_bytes()).find(&Folded::new(text));
        assert_eq!((!found.crisis.is_empty(), !found.cleared.is_empty()), (crisis, cleared), "{text}");
    }

    #[test]
    fn what_is_harmless_or_over_is_cleared_and_nothing_else_is() {
        check("i want to die", true, false);
        check("i want to die laughing", false, true);
        check("i want to die laughing, no, i want to die", true, true);
        check("i never wanted to die so badly", true, false);
        check("not right now", false, true);
        check("it is not. right now", true, false);
        check("years ago i would want to die. i am better now", false, true);
        check("i am better now, years ago i would want to die", false, true);
        check("years ago i would want to die, i am better now, but last night i want to die", true, true);
        check("years ago i would want to die", true, false);
        check("years ago it was bad. i am better now. today i want to die", true, false);
    }

    #[test]
    fn needs_have_phrases_too() {
        let rules = Rules::read(&draft([LIST]).0.to_bytes());
        assert_eq!(rules.find(&Folded::new("all gone grey inside")).needs, [(Need::FeelAgain, 1..4)]);
        for need in Need::ALL {
            assert_eq!(meant(means(3, Section::Need(*need))), Some((3, Section::Need(*need))));
        }
        for cause in Cause::ALL {
            assert_eq!(meant(means(3, Section::Cause(*cause))), Some((3, Section::Cause(*cause))));
        }
    }

    #[test]
    fn one_list_clears_nothing_of_another() {
        let rules = Rules::read(&draft(["[crisis]\nwant to die\n", "[harmless]\nto die\n"]).0.to_bytes());
        assert!(!rules.find(&Folded::new("i want to die")).crisis.is_empty());
    }

    #[test]
    fn a_list_that_knows_the_words_and_why_they_are_none_speaks_for_the_others() {
        let lists =
            ["[crisis]\nkill myself\n[harmless]\nnever kill myself\n", "[crisis]\nmyself\nkill myself now\n"];
        let rules = Rules::read(&draft(lists).0.to_bytes());
        assert!(rules.find(&Folded::new("i would never kill myself")).crisis.is_empty());
        assert!(!rules.find(&Folded::new("i would never kill myself now")).crisis.is_empty());
        assert!(!rules.find(&Folded::new("i kill myself")).crisis.is_empty());
    }

    #[test]
    fn a_line_that_cannot_be_used_is_named() {
        let (_, problems) = draft(["want\n[crisis]\n(want\n[unknown]\nwant\n"]);
        let lines: Vec<usize> = problems.iter().map(|problem| problem.line).collect();
        assert_eq!(lines, [1, 3, 5]);
        assert_eq!(problems[1].to_string(), "line 3 has parentheses that do not pair");
    }
}
