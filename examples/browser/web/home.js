// Where it begins: own words, or choices.

import { countryField } from "./card.js";
import { button, el, select } from "./dom.js";
import { startOver, state } from "./state.js";

export function homePage(app) {
  const { label, pages } = app;
  return { title: pages.guide.title, body: [
    el("div", { class: "hero" },
      el("h1", { tabindex: "-1" }, pages.guide.title),
      el("p", { class: "lead" }, label("check-in-welcome"))),
    el("form", { class: "chooser", autocomplete: "off", onsubmit: (event) => {
      event.preventDefault();
      app.go("#answer");
    } },
      ownWords(app),
      el("div", { class: "actions" }, el("button", { class: "button primary" }, label("choose-show"))),
      chips(label("choose-needs"), pages.guide.needs, state.needs),
      chips(label("choose-causes"), pages.guide.causes, state.causes),
      limits(app),
      el("div", { class: "actions" },
        el("button", { class: "button primary" }, label("choose-show")),
        button(label("choose-start-over"), () => {
          startOver();
          app.render();
          document.querySelector("h1").focus();
        }))),
  ] };
}

function ownWords(app) {
  // A spelling service of the browser may send words away.
  const box = el("textarea", {
    id: "own-words", rows: "4", dir: "auto", spellcheck: "false", autocomplete: "off", autocorrect: "off",
    "aria-describedby": "own-words-hint", oninput: () => { state.statement = box.value; },
  });
  box.value = state.statement;
  return el("div", { class: "own-words" },
    el("label", { for: "own-words" }, app.label("choose-own-words")),
    box,
    el("p", { id: "own-words-hint", class: "quiet" }, app.label("choose-own-words-hint")));
}

function chips(legend, views, chosen) {
  const chip = ({ id, title }) => {
    const box = el("input", { type: "checkbox", checked: chosen.includes(id), value: id, onchange: () => {
      if (box.checked) chosen.push(id);
      else chosen.splice(chosen.indexOf(id), 1);
    } });
    return el("label", { class: "chip" }, box, el("span", {}, title));
  };
  return el("fieldset", {}, el("legend", {}, legend), el("div", { class: "chips" }, views.map(chip)));
}

function limits(app) {
  const { label, pages } = app;
  const field = (key, heading, options) =>
    select(label(heading), [{ value: "", text: label("choose-any") }, ...options], state[key],
      (value) => { state[key] = value; });
  const labelled = (values) => values.map(([value, id]) => ({ value, text: label(id) }));
  return el("div", { class: "limits" },
    field("minutes", "choose-minutes",
      Object.entries(pages.minutes).map(([value, text]) => ({ value, text }))),
    field("company", "choose-company", labelled([
      ["alone", "choose-company-alone"], ["with-someone", "choose-company-with-someone"]])),
    field("place", "choose-place", labelled([
      ["quiet", "choose-place-quiet"], ["outdoors", "choose-place-outdoors"],
      ["anywhere", "choose-place-anywhere"]])),
    field("effort", "choose-effort", labelled([
      ["gentle", "label-effort-gentle"], ["moderate", "label-effort-moderate"],
      ["brave", "label-effort-brave"]])),
    countryField(app));
}
