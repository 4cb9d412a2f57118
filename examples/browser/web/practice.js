// A practice: what it is, and being led through it one instruction at a time.

import { breathCircle } from "./breath.js";
import { button, el, list } from "./dom.js";

export function measures(app, practice) {
  const { label, pages } = app;
  return list([
    pages.minutes[practice.minutes],
    label(`label-effort-${practice.effort}`),
    label(`label-company-${practice.company}`),
    label(`label-place-${practice.place}`),
  ], "measures");
}

export function practicePage(app, id) {
  const practice = app.pages.practices[id];
  const stage = el("div", { class: "stage" });
  let leave = () => {};
  const show = (next) => {
    leave();
    leave = next.leave ?? (() => {});
    stage.replaceChildren(...next.body);
    next.focus?.focus();
  };
  const begin = () => show(session(app, practice, (done) => show(ending(app, practice, done, begin))));
  show(introduction(app, practice, begin));
  return {
    title: practice.title,
    leave: () => leave(),
    body: [el("article", { class: "practice" },
      el("h1", { tabindex: "-1" }, practice.title),
      stage)],
  };
}

function introduction(app, practice, begin) {
  return { body: [
    el("p", { class: "lead" }, practice.summary),
    measures(app, practice),
    el("h2", {}, app.label("label-why")),
    el("p", {}, practice.why),
    el("h2", {}, app.label("label-serves")),
    list(practice.needs.map((need) => app.pages.guide.needs.find(({ id }) => id === need).title), "plain"),
    el("div", { class: "actions" },
      button(app.label("session-begin"), begin, { class: "button primary" }),
      button(app.label("choose-back"), app.back)),
  ] };
}

function session(app, practice, end) {
  const { label } = app;
  const total = practice.how.length;
  const numbers = app.pages.instruction_numbers[total];
  const circle = app.pages.breathing.includes(practice.id) && breathCircle(app);
  let at = 0;
  let paused = false;

  const bar = el("progress", { max: total, "aria-label": label("session-progress") });
  const number = el("p", { class: "quiet number" });
  const says = el("div", { class: "instruction", role: "status", tabindex: "-1" });
  const previous = button(label("session-previous"), () => to(at - 1));
  const next = button(label("session-next"), () => to(at + 1), { class: "button primary" });
  const pause = button(label("session-pause"), () => hold(!paused));
  const stop = button(label("session-stop"), () => end(false));

  function to(step) {
    if (step >= total) return end(true);
    at = Math.max(step, 0);
    bar.value = at + 1;
    number.textContent = numbers[at];
    says.replaceChildren(el("p", {}, practice.how[at]));
    previous.disabled = at === 0;
    if (at === 0 && document.activeElement === document.body) next.focus();
  }

  function hold(wish) {
    paused = wish;
    says.replaceChildren(el("p", {}, paused ? label("session-paused") : practice.how[at]));
    pause.textContent = label(paused ? "session-continue" : "session-pause");
    next.disabled = paused;
    previous.disabled = paused || at === 0;
    if (circle) circle.hold(paused);
  }

  to(0);
  return {
    leave: () => circle && circle.stop(),
    focus: says,
    body: [bar, number, circle && circle.element, says,
      el("div", { class: "actions session" }, previous, next, pause, stop)].filter(Boolean),
  };
}

function ending(app, practice, done, begin) {
  const says = el("p", { class: "lead", tabindex: "-1" },
    app.label(done ? "session-finished" : "session-stopped"));
  return { focus: says, body: [
    says,
    done && el("p", {}, practice.why),
    el("div", { class: "actions" },
      button(app.label("choose-back"), app.back, { class: "button primary" }),
      button(app.label("session-begin"), begin)),
  ].filter(Boolean) };
}
