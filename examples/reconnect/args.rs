//! What can be said on the command line.

use clap::{Args, Parser, Subcommand};
use reconnect_guide::{Cause, Company, Country, Effort, Guide, Need, Place, Practice, Request, Signal, Step};

/// A guide on how to reconnect emotionally.
#[derive(Parser)]
#[command(name = "reconnect", max_term_width = 100)]
pub struct Cli {
    /// A language tag such as pt-BR, best first; without one, the environment's language
    #[arg(long, global = true, value_name = "TAG")]
    pub locale: Vec<String>,
    /// The country whose crisis lines are shown, such as MX; without it, the region of the language tag
    #[arg(long, global = true, value_name = "XX")]
    pub country: Option<Country>,
    /// Write JSON
    #[arg(long, global = true)]
    pub json: bool,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Read the whole guide
    Guide,
    /// Read a step
    Step {
        /// Its id or its number
        #[arg(value_parser = step)]
        step: Step,
    },
    /// Read a practice
    Practice {
        /// Its id
        practice: Practice,
        /// Be led through it, one instruction at a time
        #[arg(long)]
        guide: bool,
    },
    /// Get practices for what you need
    Recommend(Box<Recommend>),
    /// What is heard in a statement; without one, in each line of standard input, as JSON lines
    Hear {
        /// What someone says, in their own words
        text: Option<String>,
    },
    /// A short talk that ends in practices
    CheckIn,
    /// Whom to reach when someone may be in danger
    Crisis,
    /// When more help is due than a guide can give
    Support,
    /// What can be needed
    Needs,
    /// What may have led there
    Causes,
    /// What can be done
    Practices,
    /// The languages
    Locales,
    /// The whole guide as one JSON document
    Export,
}

#[derive(Args)]
pub struct Recommend {
    /// What you say, in your own words: what is heard in them counts beside the rest
    #[arg(long, value_name = "TEXT")]
    say: Option<String>,
    /// What is needed; may be repeated
    #[arg(long, value_name = "ID")]
    need: Vec<Need>,
    /// What led there; may be repeated
    #[arg(long, value_name = "ID")]
    cause: Vec<Cause>,
    /// A sign that more help is due: professional or crisis
    #[arg(long)]
    signal: Option<Signal>,
    /// The time at hand, from 1 to 1440 minutes
    #[arg(long, value_parser = minutes())]
    minutes: Option<u16>,
    /// Who is there: alone or with-someone
    #[arg(long)]
    company: Option<Company>,
    /// Where you are: anywhere (a busy place), quiet, or outdoors
    #[arg(long)]
    place: Option<Place>,
    /// The most that a practice may ask: gentle, moderate, or brave
    #[arg(long)]
    max_effort: Option<Effort>,
    /// A practice done lately; may be repeated
    #[arg(long, value_name = "ID")]
    done: Vec<Practice>,
    /// How many picks, from 1 to 33
    #[arg(long, value_parser = limit(), default_value_t = Request::PICKS as u16)]
    limit: u16,
}

impl Recommend {
    pub fn request(&self, guide: &Guide) -> Request {
        let said = self.say.as_deref().map_or_else(Request::new, |said| guide.hear(said).request());
        let mut request = said.limit(usize::from(self.limit));
        request = self.need.iter().copied().fold(request, Request::need);
        request = self.cause.iter().copied().fold(request, Request::cause);
        request = self.done.iter().copied().fold(request, Request::done);
        request = self.signal.into_iter().fold(request, Request::signal);
        request = self.minutes.into_iter().fold(request, Request::minutes);
        request = self.company.into_iter().fold(request, Request::company);
        request = self.place.into_iter().fold(request, Request::place);
        self.max_effort.into_iter().fold(request, Request::max_effort)
    }
}

fn minutes() -> clap::builder::RangedI64ValueParser<u16> {
    let (least, most) = (Request::MINUTES.start(), Request::MINUTES.end());
    clap::value_parser!(u16).range(i64::from(*least)..=i64::from(*most))
}

fn limit() -> clap::builder::RangedI64ValueParser<u16> {
    let (least, most) = (Request::LIMIT.start(), Request::LIMIT.end());
    clap::value_parser!(u16).range(i64::from(*least)..=i64::from(*most))
}

/// A step by its id or its number.
fn step(value: &str) -> Result<Step, String> {
    if let Ok(number) = value.parse::<i64>() {
        return u8::try_from(number)
            .ok()
            .and_then(Step::from_number)
            .ok_or_else(|| format!("there is no step {number}, the last is {}", Step::ALL.len()));
    }
    value.parse().map_err(|error: reconnect_guide::UnknownId| error.to_string())
}
