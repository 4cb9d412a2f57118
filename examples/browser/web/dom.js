// Small ways to make elements. A passage that stands in another language than the page's is marked as such.

let foreign = {};

export function setForeign(passages) {
  foreign = passages;
}

export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  const shown = children.flat().filter((child) => child != null && child !== false);
  const marked = shown.length === 1 && Object.hasOwn(foreign, shown[0]) && foreign[shown[0]];
  if (marked) {
    element.lang = marked.lang;
    element.dir = marked.dir;
  }
  element.append(...shown);
  return element;
}

export const paragraphs = (text) =>
  text.split("\n\n").map((passage) => el("p", {}, passage.trim()));

export const list = (items, className) =>
  el("ul", { class: className }, items.map((item) => el("li", {}, item)));

export function button(text, onclick, attributes = {}) {
  return el("button", { type: "button", class: "button", onclick, ...attributes }, text);
}

export function select(label, options, value, onchange) {
  const box = el("select", { onchange: () => onchange(box.value) },
    options.map((option) => el("option", {
      value: option.value, lang: option.lang, dir: option.dir, selected: option.value === value,
    }, option.text)));
  return el("label", { class: "field" }, el("span", {}, label), box);
}

// A text with one part of it turned into a link.
export function linked(text, part, href) {
  const at = part ? text.indexOf(part) : -1;
  if (at < 0) return [text];
  const link = el("a", { href, rel: "noreferrer noopener", dir: "ltr" }, part);
  return [text.slice(0, at), link, text.slice(at + part.length)];
}
