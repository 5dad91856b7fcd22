// Keys for those who read all day. None works while somebody types.

import { copyFrom } from "./copy.js";

const LIST = [
  ["/", "到搜索框"],
  ["↓　↑", "在搜索框里选一条建议"],
  ["j　k", "下一条、上一条"],
  ["Enter　o", "打开当前一条"],
  ["c", "复制当前一条的链接"],
  ["[　]", "前一条文、后一条文"],
  ["?", "显示这张表"],
];

const stops = [...document.querySelectorAll(".hit, .results > .card, .results > .cards > .card, .text .tiao, .text .part:not(:has(.part))")];
let at = -1;

function typing(target) {
  return target.closest("input, textarea, select, [contenteditable]");
}

function go(step) {
  if (!stops.length) return false;
  if (at < 0) {
    // Start from what is in the window.
    at = stops.findIndex((stop) => stop.getBoundingClientRect().top >= 0) - (step > 0 ? 1 : 0);
    if (at < -1) at = stops.length - 1;
  }
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
  const link = chosen()?.querySelector("h2 a, h3 a, a.label");
  if (link) location.assign(link.href);
  return Boolean(link);
}

// Enter belongs to whatever has the focus; only a hit itself has no use for it of its own.
function enter() {
  return document.activeElement === stops[at] && open();
}

function copy() {
  const source = chosen()?.querySelector("button.copy, a.pin");
  if (source) copyFrom(source);
  return Boolean(source);
}

function turn(relation) {
  const link = document.querySelector(`a[rel="${relation}"]`);
  if (link) location.assign(link.href);
  else return go(relation === "next" ? 1 : -1);
  return true;
}

let dialog;

function help() {
  if (!dialog) {
    dialog = document.createElement("dialog");
    dialog.className = "keys";
    dialog.setAttribute("aria-labelledby", "page-keys");
    const head = document.createElement("h2");
    head.id = "page-keys";
    head.textContent = "快捷键";
    const list = document.createElement("dl");
    for (const [key, what] of LIST) {
      const row = document.createElement("div");
      const term = document.createElement("dt");
      for (const one of key.split("　")) {
        const cap = document.createElement("kbd");
        cap.textContent = one;
        term.append(cap, " ");
      }
      const meaning = document.createElement("dd");
      meaning.textContent = what;
      row.append(term, meaning);
      list.append(row);
    }
    const form = document.createElement("form");
    form.method = "dialog";
    const close = document.createElement("button");
    close.className = "action";
    close.textContent = "关闭";
    form.append(close);
    dialog.append(head, list, form);
    document.body.append(dialog);
  }
  dialog.showModal();
  return true;
}

function search() {
  const box = document.querySelector("#page-q");
  box?.focus();
  box?.select();
  return Boolean(box);
}

const ACTIONS = {
  "/": search,
  j: () => go(1),
  k: () => go(-1),
  o: open,
  Enter: enter,
  c: copy,
  "[": () => turn("prev"),
  "]": () => turn("next"),
  "?": help,
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (typing(event.target) || document.querySelector("dialog[open]")) return;
  if (Object.hasOwn(ACTIONS, event.key) && ACTIONS[event.key]()) event.preventDefault();
});
