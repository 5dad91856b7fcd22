// The control of a provision: link, citation, text, its own page. The page carries none of them;
// they are made where a reader points, tabs or taps, so that a code of 1,260 articles stays light.

import { copy } from "./copy.js";

const KINDS = ".tiao, .kuan-block, .xiang, .division, .annex, .part, .preamble, .table-frame";
const page = document.querySelector("[data-copy-name]");
const texts = page ? [...page.querySelectorAll(".text, .sheet-text")] : [];

/** What a person calls a provision: 第十二条第二款. Each element says what it adds to the one above. */
export function placeOf(element) {
  let words = element.dataset.n ?? "";
  let above = element;
  while ((above = above.parentElement?.closest("[data-n], [data-above]"))) {
    if (above.dataset.above !== undefined) return above.dataset.above + words;
    // Articles are numbered through: chapters do not count in their names.
    if (!above.matches(".division")) words = above.dataset.n + words;
  }
  return words || heading(element)?.textContent.trim() || "";
}

function heading(element) {
  return element.querySelector(":scope > :is(h2, h3, h4, h5, h6)");
}

/** The provision that a place in the text belongs to; a paragraph alone goes by its article. */
export function provisionAt(node) {
  let element = node?.closest?.(KINDS);
  while (element && element.matches(".kuan-block:not([data-n])")) {
    const above = element.parentElement.closest(KINDS);
    if (!above || !page.contains(above)) break;
    element = above;
  }
  return element && texts.some((text) => text.contains(element)) ? element : undefined;
}

/** The address of this page as colleagues reach it. */
function siteOf() {
  return document.querySelector("link[rel=canonical]")?.href ?? location.href;
}

/** Address of a provision in its edition, for ever. */
export function linkOf(element) {
  return new URL(`${page.dataset.copyBase}#${element.id}`, siteOf()).href;
}

/** The words of a provision as they are printed, a line each. */
export function wordsOf(element) {
  const lines = [];
  for (const line of element.querySelectorAll(":is(p, h2, h3, h4, h5, h6, tr):not(.margin)")) {
    const copied = line.cloneNode(true);
    for (const extra of copied.querySelectorAll(".pin, .cites-note, .hush")) extra.remove();
    copied.querySelector("a.label, .head-label")?.append("　");
    const cells = [...copied.querySelectorAll("th, td")].map((cell) => cell.textContent.trim());
    lines.push(cells.length ? cells.join("\t") : copied.textContent.trim());
  }
  return lines.join("\n");
}

/** Copies name and link of a provision. */
export function copyProvision(element) {
  const link = linkOf(element);
  const name = page.dataset.copyName + placeOf(element);
  return copy(`${name} ${link}`, name, link);
}

function spot(element) {
  if (element.matches(".tiao, .part-run")) return element.querySelector("p.kuan .label");
  if (element.matches(".kuan-block")) return element.querySelector(":scope > p.kuan")?.lastChild;
  if (element.matches(".xiang")) return element.querySelector(".xiang-text").lastChild;
  return element.matches(".table-frame") ? element.lastElementChild : heading(element)?.lastChild;
}

const MADE = Symbol("pin");

function ensure(element) {
  if (!element || element[MADE]) return;
  const after = spot(element);
  if (!after) return;
  const pin = document.createElement("button");
  pin.type = "button";
  pin.className = element.matches(".tiao, .part-run") ? "pin pin-own" : "pin";
  pin.setAttribute("aria-haspopup", "true");
  pin.setAttribute("aria-expanded", "false");
  pin.setAttribute("aria-label", `${placeOf(element)}：链接和复制`);
  after.after(pin);
  element[MADE] = pin;
}

function own(element) {
  return element?.closest(".tiao, .part-run");
}

// The menu of a provision.

const menu = document.createElement("div");
menu.className = "menu";
menu.id = "page-menu";
menu.setAttribute("role", "group");
menu.hidden = true;
const floats = typeof menu.showPopover === "function";
let opener;

function item(words, act) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words;
  button.addEventListener("click", () => {
    close(true);
    act();
  });
  return button;
}

function way(words, href) {
  const link = document.createElement("a");
  link.textContent = words;
  link.href = href;
  return link;
}

function items(element) {
  const { copyName, copyTitle, copyBase, history } = page.dataset;
  const place = placeOf(element);
  const link = linkOf(element);
  const name = copyName + place;
  const list = [
    item("复制网址", () => copy(linkOf(element), linkOf(element), linkOf(element)).then((done) => done && mark(element))),
    item("复制引用和网址", () => copyProvision(element).then((done) => done && mark(element))),
    item("复制引用", () => copy(copyTitle + place, copyTitle + place, link)),
    item("复制原文和出处", () => copy(`${wordsOf(element)}\n${name} ${link}`, `${name}的原文`, link)),
  ];
  const collect = document.createElement("button");
  collect.type = "button";
  collect.textContent = "加入收藏";
  collect.dataset.collect = "";
  collect.dataset.collectLink = new URL(link).pathname + new URL(link).hash;
  collect.dataset.collectTitle = name;
  list.push(collect);
  if (!element.matches(".division, .annex, .table-frame, .preamble") && !page.matches(".clause-page")) {
    list.push(way("单独打开这一条", `${copyBase}/${element.id}`));
  }
  const clause = own(element);
  if (history !== undefined && clause) list.push(way("条文沿革", `${copyBase}/${clause.id}/history`));
  return list;
}

function mark(element) {
  const pin = element[MADE];
  pin?.classList.add("is-copied");
  setTimeout(() => pin?.classList.remove("is-copied"), 2000);
}

function place(pin) {
  const at = pin.getBoundingClientRect();
  const below = at.bottom + 4 + menu.offsetHeight <= innerHeight;
  menu.style.left = `${Math.max(8, Math.min(at.left, innerWidth - menu.offsetWidth - 8))}px`;
  menu.style.top = `${below ? at.bottom + 4 : Math.max(8, at.top - 4 - menu.offsetHeight)}px`;
}

function open(pin, element) {
  if (opener) close(false);
  opener = pin;
  menu.setAttribute("aria-label", placeOf(element));
  menu.replaceChildren(...items(element));
  document.dispatchEvent(new CustomEvent("tiaowen:menu", { detail: menu }));
  pin.after(menu);
  menu.hidden = false;
  if (floats) {
    menu.popover = "manual";
    menu.showPopover();
  }
  place(pin);
  pin.setAttribute("aria-expanded", "true");
  menu.firstElementChild.focus({ preventScroll: true });
}

function close(back) {
  if (!opener) return;
  const pin = opener;
  opener = undefined;
  pin.setAttribute("aria-expanded", "false");
  const inside = menu.contains(document.activeElement);
  menu.hidden = true;
  menu.remove();
  if (back && inside) pin.focus({ preventScroll: true });
}

if (texts.length) {
  for (const text of texts) {
    text.addEventListener("pointerover", (event) => {
      const element = provisionAt(event.target);
      ensure(element);
      ensure(own(element));
    });
    text.addEventListener("focusin", (event) => {
      const element = own(event.target) ?? event.target.closest(KINDS);
      if (!element) return;
      ensure(element);
      for (const inside of element.querySelectorAll(KINDS)) if (provisionAt(inside) === inside) ensure(inside);
    });
    text.addEventListener("click", (event) => {
      const pin = event.target.closest(".pin");
      if (!pin) return;
      if (opener === pin) close(true);
      else open(pin, provisionAt(pin.matches(".pin-own") ? own(pin) : pin));
    });
  }
  menu.addEventListener("keydown", (event) => {
    const list = [...menu.children];
    const at = list.indexOf(document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: list.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    list[(next + list.length) % list.length].focus();
  });
  menu.addEventListener("click", (event) => {
    if (event.target.closest("[data-collect]")) setTimeout(() => close(true));
  });
  menu.addEventListener("focusout", (event) => {
    if (event.relatedTarget && event.relatedTarget !== opener && !menu.contains(event.relatedTarget)) close(false);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close(true);
  });
  document.addEventListener("pointerdown", (event) => {
    if (opener && !event.target.closest?.(".menu, .pin")) close(false);
  });
  addEventListener("scroll", () => close(true), { passive: true });
  addEventListener("resize", () => close(true));
  // A finger cannot hover: the controls of articles and headings stand beside them when they come into sight.
  if (matchMedia("(hover: none)").matches) {
    const seen = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) ensure(target);
    }, { rootMargin: "200px" });
    for (const text of texts) {
      for (const element of text.querySelectorAll(".tiao, .part, .division, .annex")) seen.observe(element);
    }
  }
}
