// The answer: support first, then what was understood, then the picks and why.

import { cardSection } from "./card.js";
import { button, el, list } from "./dom.js";
import { segments } from "./marks.js";
import { measures } from "./practice.js";
import { request, startOver, state } from "./state.js";

export function answerPage(app) {
  const page = JSON.parse(app.guide.answer(state.statement, request(state, app.country)));
  const crisis = page.support?.card.signal === "crisis";
  const heading = crisis ? page.support.waiting : app.label("label-picks");
  const picks = el(page.support ? "h2" : "h1", { tabindex: "-1", id: "picks" }, heading);
  return {
    title: page.support ? page.support.card.title : heading,
    focus: page.support ? ".card" : "h1",
    body: [
      page.support && cardSection(app, page.support, "h1"),
      // In a crisis nothing stands between the card and the gentle practices: no echo of what was said.
      !crisis && understood(app, page.heard),
      el("section", { class: "picks", "aria-labelledby": "picks" },
        picks,
        page.answer.picks.length === 0 && el("p", {}, app.label("label-no-picks")),
        page.answer.picks.map((pick, at) => pickCard(app, pick, at, page.support ? 3 : 2))),
      heldBack(app, page.answer.held_back),
      el("div", { class: "actions" },
        button(app.label("choose-back"), () => app.go("#")),
        button(app.label("choose-start-over"), () => { startOver(); app.go("#"); })),
    ].filter(Boolean),
  };
}

function understood(app, heard) {
  if (!state.statement.trim()) return null;
  const marks = [...heard.needs, ...heard.causes];
  const title = (views, id) => views.find((view) => view.id === id).title;
  const titles = [
    ...heard.needs.map(({ id }) => title(app.pages.guide.needs, id)),
    ...heard.causes.map(({ id }) => title(app.pages.guide.causes, id)),
  ];
  return el("section", { class: "understood", "aria-labelledby": "understood" },
    el("h2", { id: "understood" }, app.label("choose-understood")),
    el("blockquote", { dir: "auto" }, segments(state.statement, marks).map(([text, marked]) =>
      (marked ? el("mark", {}, text) : text))),
    marks.length > 0 ? list(titles, "plain") : el("p", {}, app.label("choose-nothing-understood")));
}

function pickCard(app, pick, at, level) {
  const practice = app.pages.practices[pick.practice];
  const id = `pick-${at}`;
  return el("article", { class: "pick", "aria-labelledby": id },
    el(`h${level}`, { id }, practice.title),
    el("p", {}, practice.summary),
    measures(app, practice),
    el("div", { class: "because" },
      el(`h${level + 1}`, {}, app.label("label-because")),
      list(pick.because, "plain")),
    el("a", { class: "button primary", id: `${id}-begin`, "aria-labelledby": `${id}-begin ${id}`,
      href: `#practice/${pick.practice}` }, app.label("session-begin")));
}

function heldBack(app, notes) {
  if (notes.length === 0) return null;
  return el("section", { class: "held-back" },
    el("h2", {}, app.label("label-held-back")),
    list(notes.map((note) => note.text), "plain"));
}
