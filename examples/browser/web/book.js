// The whole guide, to read.

import { el, paragraphs } from "./dom.js";

const VIEWS = {
  "causes": "causes", "safe-spaces": "safe_spaces", "trust-builders": "trust_builders",
  "help-signals": "help_signals", "therapy-benefits": "therapy_benefits", "hope-choices": "hope_choices",
};

export function bookPage(app, place) {
  const { guide } = app.pages;
  return {
    title: guide.title,
    focus: place ? `#step-${CSS.escape(place)} h2` : "h1",
    body: [el("article", { class: "book" },
      el("h1", { tabindex: "-1" }, guide.title),
      el("div", { class: "opening" }, paragraphs(guide.opening)),
      paragraphs(guide.no_failure),
      paragraphs(guide.promise),
      contents(app),
      guide.steps.map((step) => stepSection(app, step)),
      el("div", { class: "closing" }, paragraphs(guide.closing)))],
  };
}

function contents(app) {
  return el("nav", { class: "contents", "aria-labelledby": "contents" },
    el("h2", { id: "contents" }, app.label("label-steps")),
    el("ol", {}, app.pages.guide.steps.map((step) =>
      el("li", {}, el("a", { href: `#guide/${step.id}` }, step.title)))));
}

function stepSection(app, step) {
  return el("section", { id: `step-${step.id}`, class: "step" },
    el("p", { class: "eyebrow" }, app.pages.step_numbers[step.number - 1]),
    el("h2", { tabindex: "-1" }, step.title),
    step.body.map((passage) => el("p", {}, passage)),
    step.lists.map((part) => itemList(app, part)),
    el("div", { class: "takeaway" },
      el("h3", {}, app.label("label-takeaway")),
      el("p", {}, step.takeaway)),
    !step.lists.some((part) => part.list === "practices") &&
      doors(app, el("h3", {}, app.label("label-practices")), step.practices));
}

function doors(app, heading, practices) {
  return el("div", { class: "step-practices" },
    heading,
    el("ul", { class: "doors" }, practices.map((id) => door(app, app.pages.practices[id]))));
}

function itemList(app, { list: name, lead, items }) {
  if (name === "practices") return doors(app, el("p", {}, lead), items);
  const views = app.pages.guide[VIEWS[name]];
  const shown = items.map((id) => views.find((view) => view.id === id));
  return el("div", { class: "items" },
    el("p", {}, lead),
    el("dl", {}, shown.map(({ title, text }) => el("div", {}, el("dt", {}, title), el("dd", {}, text)))));
}

function door(app, practice) {
  return el("li", {}, el("a", { href: `#practice/${practice.id}` },
    el("strong", {}, practice.title),
    el("span", {}, practice.summary),
    el("span", { class: "quiet" }, app.pages.minutes[practice.minutes])));
}
