// Opens the guide, and shows the page that the address names. Nothing typed goes into the address.

import init, { BrowserGuide, languages } from "./guide.js";
import { answerPage } from "./answer.js";
import { bookPage } from "./book.js";
import { cardSection } from "./card.js";
import { el, select, setForeign } from "./dom.js";
import { homePage } from "./home.js";
import { practicePage } from "./practice.js";

const app = { guide: null, pages: null, country: "", languages: [], from: "", leave: () => {} };
const at = (id) => document.getElementById(id);

app.label = (id) => app.pages.labels[id];
app.go = (page) => {
  if (location.hash === page) render();
  else location.hash = page;
};
app.back = () => app.go(app.from || "#");
// A country that was chosen stays chosen when the language changes.
app.setCountry = (country) => { app.country = country; };
app.render = () => render();

function open(wishes) {
  app.guide?.free();
  app.guide = new BrowserGuide(wishes);
  app.pages = JSON.parse(app.guide.pages());
  app.pages.practices = Object.fromEntries(app.pages.guide.practices.map((it) => [it.id, it]));
  setForeign(app.pages.foreign);
  document.documentElement.lang = app.pages.guide.locale;
  document.documentElement.dir = app.pages.guide.direction;
}

// A language that was chosen says nothing of the country where someone is.
function choose(tag) {
  const { language, script } = new Intl.Locale(tag);
  open([script ? `${language}-${script}` : language]);
  frame();
  render();
  at("header").querySelector("select").focus();
}

function frame() {
  const { label } = app;
  at("top").replaceChildren(el("button", { type: "button", class: "skip", onclick: goToSupport },
    label("choose-go-to-support")));
  at("header").replaceChildren(
    el("a", { class: "brand", href: "#" }, app.pages.guide.title),
    select(label("choose-language"), app.languages.map((it) => (
      { value: it.tag, text: it.name, lang: it.tag, dir: it.direction })), app.pages.guide.locale, choose),
    el("nav", { "aria-label": app.pages.guide.title },
      el("a", { href: "#guide" }, label("choose-read-guide")),
      el("a", { href: "#support", class: "to-support" }, label("label-support"))));
  at("footer").replaceChildren(el("p", {}, label("choose-not-medical")));
}

function goToSupport() {
  const card = document.querySelector("main .card");
  if (card) card.focus();
  else app.go("#support");
}

function supportPage() {
  return { title: app.label("label-support"), focus: "#support-card", body: [
    cardSection(app, JSON.parse(app.guide.support("crisis", app.country || undefined)), "h1"),
    cardSection(app, JSON.parse(app.guide.support("professional", app.country || undefined)), "h2"),
  ] };
}

function page() {
  const [name, id] = location.hash.slice(1).split("/");
  switch (name) {
    case "answer": return answerPage(app);
    case "guide": return bookPage(app, id);
    case "practice": return app.pages.practices[id] ? practicePage(app, id) : homePage(app);
    case "support": return supportPage();
    default: return homePage(app);
  }
}

function render() {
  app.leave();
  const { title, body, focus, leave } = page();
  app.leave = leave ?? (() => {});
  document.title = title === app.pages.guide.title ? title : `${title} · ${app.pages.guide.title}`;
  at("main").replaceChildren(...body);
  return focus;
}

// On a new page the keyboard and the screen reader go to where it begins.
function turn({ oldURL }) {
  app.from = new URL(oldURL).hash;
  const focus = render();
  scrollTo(0, 0);
  at("main").querySelector(focus ?? "h1")?.focus();
}

await init();
app.languages = JSON.parse(languages());
open([...navigator.languages]);
app.country = app.pages.country ?? "";
frame();
render();
addEventListener("hashchange", turn);
document.documentElement.dataset.ready = "";
