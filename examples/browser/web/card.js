// A support card: whole, set apart, with ways to dial. It takes the focus where it stands first, so that a screen
// reader reads it at once; a live region as well would say it twice.

import { el, linked, list, select } from "./dom.js";

export function cardSection(app, page, heading) {
  const { card, dial } = page;
  const crisis = card.signal === "crisis";
  const id = crisis ? "support-card" : "more-support";
  return el("section", { id, class: `card ${card.signal}`, tabindex: "-1", "aria-labelledby": `${id}-title` },
    el(heading, { id: `${id}-title` }, card.title),
    card.passages.map((passage) => passageOf(card, dial, passage)),
    crisis && countryField(app));
}

function passageOf(card, dial, { kind, text, items }) {
  const shown = items.map((item, at) => (kind === "lines" ? el("a", { href: dial[at] }, el("span", {}, wholeNumbers(item))) : item));
  return el("div", { class: `passage ${kind}` },
    el("p", {}, linkedText(card, kind, text)),
    items.length > 0 && list(shown, kind));
}

// A number that is broken over two lines is hard to dial.
function wholeNumbers(text) {
  return text.split(/(\d[\d\s-]+\d)/).map((part, at) => (at % 2 ? el("span", { class: "number" }, part) : part));
}

function linkedText(card, kind, text) {
  if (kind === "emergency") return linked(text, card.emergency, `tel:${card.emergency}`);
  if (kind === "directory") {
    const address = text.match(/[a-z0-9-]+(\.[a-z0-9-]+)+/)?.[0];
    return linked(text, address, `https://${address}`);
  }
  return [text];
}

export function countryField(app) {
  const names = new Intl.DisplayNames([app.pages.guide.locale], { type: "region" });
  const known = app.pages.countries.map((value) => ({ value, text: names.of(value) }));
  known.sort((a, b) => a.text.localeCompare(b.text, app.pages.guide.locale));
  if (app.country && !app.pages.countries.includes(app.country)) {
    known.unshift({ value: app.country, text: names.of(app.country) });
  }
  return select(app.label("choose-country"), [{ value: "", text: "—" }, ...known], app.country, (country) => {
    app.setCountry(country);
    if (document.getElementById("support-card")) {
      app.render();
      document.querySelector("#support-card select")?.focus();
    }
  });
}
