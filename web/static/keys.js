// Keys for those who read all day. None works while somebody types.

import { go as goMark } from "./bar.js";
import { toChange } from "./compare.js";
import { copyFrom } from "./copy.js";
import { copyProvision, provisionAt } from "./pins.js";

const PAGES = {
  h: ["/", "首页"],
  p: ["/policies", "法规政策"],
  t: ["/glossary", "术语"],
  u: ["/updates", "更新"],
  k: ["/check", "引用核对"],
  s: ["/collection", "收藏"],
};

const LIST = [
  ["全局", [
    ["/", "到搜索框"],
    ["g 再按一个字母", Object.entries(PAGES).map(([key, [, name]]) => `${key} ${name}`).join("，")],
    ["?", "显示快捷键"],
    ["Esc", "关闭打开的小窗"],
  ]],
  ["在结果和条文里", [
    ["j　k", "下一条、上一条"],
    ["Enter　o", "打开当前一条"],
    ["c", "复制当前一条的链接"],
    ["[　]", "前一条文、后一条文"],
  ]],
  ["在一份文件里", [
    ["f", "到某一条，或在本文中查找"],
    ["n　N", "下一处、上一处标出的词或变动"],
  ]],
  ["在搜索框里", [["↓　↑", "选一条建议"]]],
];

const STOPS = ".hit, .results > .card, .results > .cards > .card, .changes > .change, .text .tiao, .text .part:not(:has(.part))";
const stops = [...document.querySelectorAll(STOPS)];
let at = -1;

function typing(target) {
  return target.closest?.("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]");
}

// Start from what is in the window; stops stand in the order of the page.
function inWindow(step) {
  let low = 0;
  let high = stops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stops[middle].getBoundingClientRect().top >= 0) high = middle;
    else low = middle + 1;
  }
  return low - (step > 0 ? 1 : 0);
}

function go(step) {
  if (!stops.length) return false;
  const seen = at >= 0 && stops[at] === document.activeElement?.closest(STOPS);
  if (!seen) at = inWindow(step);
  at = Math.max(0, Math.min(stops.length - 1, at + step));
  const stop = stops[at];
  if (!stop.hasAttribute("tabindex")) stop.setAttribute("tabindex", "-1");
  stop.focus({ preventScroll: true });
  stop.scrollIntoView({ block: stop.matches(".hit, .card") ? "nearest" : "start" });
  return true;
}

function chosen() {
  const focus = document.activeElement?.closest?.(".hit, .card, .tiao, .part");
  return focus ?? stops[at] ?? document.querySelector(".sheet");
}

function open() {
  const link = chosen()?.querySelector("h3 a, h2 a, a.label");
  if (link) location.assign(link.href);
  return Boolean(link);
}

// Enter belongs to whatever has the focus; only a hit itself has no use for it of its own.
function enter() {
  return document.activeElement === stops[at] && open();
}

function copy() {
  const within = document.activeElement?.closest(".text :is(.tiao, .part, .kuan-block, .xiang)");
  const source = chosen()?.querySelector("button.copy[data-copy-cite]:not([data-copy-only], [data-copy-text])");
  const provision = within && provisionAt(within);
  if (provision) copyProvision(provision);
  else if (source) copyFrom(source);
  return Boolean(provision ?? source);
}

function turn(relation) {
  const link = document.querySelector(`a[rel="${relation}"]`);
  if (link) location.assign(link.href);
  else return go(relation === "next" ? 1 : -1);
  return true;
}

let dialog;

function made(name, words = "", css = "") {
  const element = document.createElement(name);
  element.textContent = words;
  if (css) element.className = css;
  return element;
}

function row([keys, what]) {
  const line = document.createElement("div");
  const term = document.createElement("dt");
  for (const one of keys.split("　")) {
    const [key, ...rest] = one.split(" ");
    term.append(made("kbd", key), rest.length ? ` ${rest.join("")} ` : " ");
  }
  line.append(term, made("dd", what));
  return line;
}

function help() {
  if (!dialog) {
    dialog = made("dialog", "", "keys");
    dialog.setAttribute("aria-labelledby", "page-keys");
    const head = made("h2", "快捷键");
    head.id = "page-keys";
    dialog.append(head, made("p", "输入文字时不生效。", "quiet"));
    for (const [where, rows] of LIST) {
      const list = document.createElement("dl");
      list.append(...rows.map(row));
      dialog.append(made("h3", where), list);
    }
    const form = document.createElement("form");
    form.method = "dialog";
    form.append(made("button", "关闭", "action"));
    dialog.append(form);
    document.body.append(dialog);
  }
  dialog.showModal();
  return true;
}

function focusOn(selector) {
  const box = document.querySelector(selector);
  const drawer = box?.closest("details:not([open])");
  if (drawer) drawer.open = true;
  // The boxes of a text come to the top of the window by themselves: the place stays.
  box?.focus({ preventScroll: document.documentElement.matches(".has-running") });
  box?.select();
  return Boolean(box);
}

const ACTIONS = {
  "/": () => focusOn("#page-q"),
  f: () => focusOn("#page-find"),
  j: () => go(1),
  k: () => go(-1),
  n: () => goMark(1) || toChange(1),
  N: () => goMark(-1) || toChange(-1),
  o: open,
  Enter: enter,
  c: copy,
  "[": () => turn("prev"),
  "]": () => turn("next"),
  "?": help,
};

// After g, one letter within a moment names a page.
const MOMENT = 1500;
let leaving = 0;

function leave(key) {
  const now = performance.now();
  const page = leaving && now - leaving < MOMENT && Object.hasOwn(PAGES, key) && PAGES[key];
  leaving = key === "g" && !page ? now : 0;
  if (page) location.assign(page[0]);
  return Boolean(page) || key === "g";
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (typing(event.target) || document.querySelector("dialog[open]")) return;
  if (leave(event.key)) event.preventDefault();
  else if (Object.hasOwn(ACTIONS, event.key) && ACTIONS[event.key]()) event.preventDefault();
});

for (const button of document.querySelectorAll("button.show-keys")) button.addEventListener("click", help);
