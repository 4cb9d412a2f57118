// A circle that grows and shrinks with the breath; the breath out is the longer one, and nothing is held.

import { el } from "./dom.js";

const IN = 4000;
const OUT = 6000;

export function breathCircle(app) {
  const word = el("span", {});
  const element = el("div", { class: "breath" }, el("div", { class: "circle" }), word);
  let timer;
  let inward = false;

  function turn() {
    inward = !inward;
    word.textContent = app.label(inward ? "session-breathe-in" : "session-breathe-out");
    element.classList.toggle("in", inward);
    timer = setTimeout(turn, inward ? IN : OUT);
  }

  function hold(paused) {
    clearTimeout(timer);
    element.classList.toggle("held", paused);
    if (paused) {
      word.textContent = "";
      element.classList.remove("in");
      inward = false;
    } else turn();
  }

  // The first breath grows from rest, once the circle is on the page.
  requestAnimationFrame(() => element.isConnected && turn());
  return { element, hold, stop: () => clearTimeout(timer) };
}
