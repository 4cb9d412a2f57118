//! Writes the id types from those of the crate, so that no second list has to be kept in step.

use std::fmt::{Debug, Write as _};
use std::{env, fs, io, path::Path};

use reconnect_guide::{
    Cause, Company, Effort, Guide, HelpSignal, HopeChoice, Id, Label, Need, PassageKind, Place, Practice,
    SafeSpace, Signal, Step, TherapyBenefit, TrustBuilder,
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed=build.rs");
    let guide = Guide::open(["en-US"])?;
    let mut source = String::new();
    source += &id_type("A step of the guide.", |id: Step| guide.view(id).title());
    source += &id_type("Something that a person can do now.", |id: Practice| guide.view(id).summary());
    source += &id_type("A reason why a person closed.", |id: Cause| guide.view(id).title());
    source +=
        &id_type("A place or a person with whom one can be honest.", |id: SafeSpace| guide.view(id).title());
    source += &id_type("What rebuilds trust.", |id: TrustBuilder| guide.view(id).title());
    source +=
        &id_type("A sign that professional help may be right.", |id: HelpSignal| guide.view(id).title());
    source += &id_type("What therapy gives room for.", |id: TherapyBenefit| guide.view(id).title());
    source += &id_type("A choice that brings hope back.", |id: HopeChoice| guide.view(id).title());
    source += &id_type("A need that a person can state.", |id: Need| guide.view(id).title());
    source += &id_type("Words that an app puts around the guide.", |id: Label| guide.label(id));
    source += &id_type("What a passage of a support card says.", PassageKind::as_str);
    source += &id_type("A sign that outranks every need.", Signal::as_str);
    source += &id_type("How much a practice asks of a person.", Effort::as_str);
    source += &id_type("With whom a practice is done; in a request, who is there now.", Company::as_str);
    source += &id_type("Where a practice can be done; in a request, where the person is.", Place::as_str);
    write(&source)?;
    Ok(())
}

fn write(source: &str) -> io::Result<()> {
    let folder = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    fs::write(Path::new(&folder).join("ids.rs"), source)
}

/// The declaration of an id type, for the macro that makes an exported enum of it.
fn id_type<T: Id + Debug, W: AsRef<str>>(about: &str, words: impl Fn(T) -> W) -> String {
    let name = std::any::type_name::<T>().rsplit("::").next().unwrap_or_default();
    let parse = format!("{}_from_id", snake(name));
    let all = format!("all_{}_ids", snake(name));
    let mut source = format!("id_type! {{\n    {about:?} {name} {parse} {all}\n");
    for id in T::ALL {
        let words = words(*id);
        let _ = writeln!(source, "    {:?} = {:?} {id:?},", words.as_ref().replace("\n\n", " "), id.as_str());
    }
    source + "}\n"
}

fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}
