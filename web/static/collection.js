// The page of what is kept in this browser. Every word on it is data: it is only ever set as text.

import { say } from "./copy.js";
import { collection, damaged, exported, imported, store } from "./kept.js";
import { csv, markdown } from "./keptfiles.js";

const root = document.querySelector("[data-collection]");
const part = (name) => root.querySelector(`[data-collection-${name}]`);
const list = part("list");
const said = part("said");
const BATCH = 200;
const LARGEST = 8 * 1024 * 1024;

let entries = collection();
let shown = ""; // the label that the list is narrowed to
const standing = new Map(); // what the server says of an address
let waiting; // timer of what was typed and is not stored yet
let known = new Set(entries.map((one) => one.link));

function tell(text) {
  said.textContent = text;
}

/** Stores what stands here, and what another window has added meanwhile. */
function save() {
  clearTimeout(waiting);
  waiting = undefined;
  const fresh = collection().filter((one) => !known.has(one.link));
  entries = [...fresh, ...entries];
  known = new Set(entries.map((one) => one.link));
  const trouble = store(entries);
  if (trouble) tell(trouble);
  return !trouble;
}

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

function button(text, label, act) {
  const made = element("button", "plain-button", text);
  made.type = "button";
  made.setAttribute("aria-label", `${text}：${label}`);
  made.addEventListener("click", act);
  return made;
}

function load() {
  entries = collection();
  known = new Set(entries.map((one) => one.link));
}

function visible() {
  return shown ? entries.filter((one) => one.label === shown) : entries;
}

function move(one, step) {
  const order = visible();
  const other = order[order.indexOf(one) + step];
  if (!other) return;
  const from = entries.indexOf(one);
  const to = entries.indexOf(other);
  entries[from] = other;
  entries[to] = one;
  save();
  draw();
  const row = list.children[visible().indexOf(one)];
  row?.querySelector(step < 0 ? "[data-up]" : "[data-down]")?.focus();
  tell(`已移到第 ${visible().indexOf(one) + 1} 位：${one.title}`);
}

function drop(one) {
  const at = entries.indexOf(one);
  entries = entries.filter((other) => other !== one);
  if (!save()) {
    entries.splice(at, 0, one);
    return;
  }
  const gone = element("li", "kept-gone");
  const undo = element("button", "plain-button", "撤销");
  undo.type = "button";
  undo.addEventListener("click", () => {
    entries.splice(Math.min(at, entries.length), 0, one);
    save();
    draw();
    tell(`已恢复：${one.title}`);
    list.children[visible().indexOf(one)]?.querySelector("a")?.focus();
  });
  gone.append(element("span", "", `已移除：${one.title}`), undo);
  draw();
  const rows = list.children;
  list.insertBefore(gone, rows[Math.min(at, rows.length)] ?? null);
  undo.focus();
  tell(`已移除：${one.title}。可以撤销。`);
}

function field(name, label, one, key) {
  const wrap = element("label", `kept-${key}`);
  wrap.append(element("span", "kept-field", label));
  const input = document.createElement(name);
  input.value = one[key];
  input.setAttribute("aria-label", `${label}：${one.title}`);
  if (name === "textarea") input.rows = Math.min(8, Math.max(1, one[key].split("\n").length));
  else input.maxLength = 40;
  input.addEventListener("input", () => {
    one[key] = name === "textarea" ? input.value.slice(0, 20000) : input.value.trim();
    clearTimeout(waiting);
    waiting = setTimeout(save, 400);
  });
  input.addEventListener("change", () => {
    if (save()) tell("已保存。");
    labels();
  });
  wrap.append(input);
  return wrap;
}

function state(one) {
  const known = standing.get(one.link);
  const line = element("p", "kept-state");
  if (!known) return line;
  if (known.statusLabel) line.append(element("span", `status status-${String(known.status).replace(/[^a-z-]/g, "")}`, known.statusLabel));
  for (const note of known.notes ?? []) {
    const words = element("span", "kept-note", note.text);
    // Only our own pages, whatever the answer says.
    if (typeof note.href === "string" && /^\/(?!\/)/.test(note.href)) {
      const link = element("a", "", note.link);
      link.href = note.href;
      words.append(link);
    }
    line.append(words);
  }
  return line;
}

// The words themselves, asked for when their entry comes into sight.
const coming = new IntersectionObserver((seen) => {
  for (const { target, isIntersecting } of seen) {
    if (!isIntersecting) continue;
    coming.unobserve(target);
    fill(target);
  }
}, { rootMargin: "200px" });

/** Where the server shows an address in a few lines: /preview/clause/policy/date/eid. */
function previewOf(link) {
  const parts = /^\/policies\/([^/#?]+)\/([^/#?]+)[/#]([^/#?]+)$/.exec(link);
  return parts && `/preview/clause/${parts[1]}/${parts[2]}/${parts[3]}`;
}

async function fill(place) {
  try {
    const answer = await fetch(place.dataset.preview);
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const lines = [...page.querySelectorAll(".preview-text p")];
    place.replaceChildren(...lines.map((line) => element("p", line.className, line.textContent)));
  } catch {
    // The title leads to the words.
  }
}

function wordsOf(one) {
  const place = element("div", "kept-words");
  const preview = previewOf(one.link);
  if (preview) {
    place.dataset.preview = preview;
    coming.observe(place);
  }
  return place;
}

function row(one, at, last) {
  const made = element("li", "kept");
  const head = element("h2", "");
  const link = element("a", "", one.title);
  link.href = one.link;
  head.append(link);
  const acts = element("p", "kept-acts");
  const up = button("上移", one.title, () => move(one, -1));
  up.dataset.up = "";
  up.disabled = at === 0;
  const down = button("下移", one.title, () => move(one, 1));
  down.dataset.down = "";
  down.disabled = at === last;
  acts.append(up, down, button("移除", one.title, () => drop(one)));
  const fields = element("details", "kept-fields");
  fields.open = Boolean(one.note || one.label);
  fields.append(element("summary", "", "笔记和标签"), field("textarea", "笔记", one, "note"), field("input", "标签", one, "label"));
  made.append(head, state(one), wordsOf(one), fields, acts);
  return made;
}

function labels() {
  const counts = new Map();
  for (const one of entries) if (one.label) counts.set(one.label, (counts.get(one.label) ?? 0) + 1);
  const bar = part("labels");
  if (shown && !counts.has(shown)) {
    shown = "";
    draw();
    return;
  }
  const choices = [["", `全部 ${entries.length} 条`], ...[...counts].map(([label, count]) => [label, `${label} ${count} 条`])];
  bar.replaceChildren(...choices.map(([label, words]) => {
    const item = element("li", "");
    const choose = element("button", "chip chip-button", words);
    choose.type = "button";
    choose.setAttribute("aria-pressed", String(label === shown));
    choose.addEventListener("click", () => {
      shown = label;
      draw();
      part("labels").querySelector("[aria-pressed=true]")?.focus();
    });
    item.append(choose);
    return item;
  }));
  bar.hidden = counts.size === 0;
}

function draw() {
  labels();
  const order = visible();
  list.replaceChildren(...order.map((one, at) => row(one, at, order.length - 1)));
  list.hidden = order.length === 0;
  part("empty").hidden = entries.length > 0;
  part("takes").hidden = entries.length === 0;
  document.querySelector("[data-collection-count]").textContent = entries.length ? `共 ${entries.length} 条` : "";
}

/** Asks what became of what is kept: addresses alone are sent, no titles and no notes. */
async function ask() {
  const links = entries.map((one) => one.link).filter((link) => !standing.has(link));
  for (let from = 0; from < links.length; from += BATCH) {
    try {
      const answer = await fetch("/api/v1/links", { method: "POST", headers: { "Content-Type": "text/plain" }, body: links.slice(from, from + BATCH).join("\n") });
      if (!answer.ok) throw new Error(String(answer.status));
      for (const one of (await answer.json()).links) standing.set(one.address, one);
    } catch {
      tell("没能核对收藏的条文是否仍然有效，请稍后刷新这一页。收藏本身没有变化。");
      return;
    }
  }
  const rows = list.querySelectorAll(".kept");
  for (const [at, one] of visible().entries()) rows[at]?.querySelector(".kept-state").replaceWith(state(one));
}

function saveFile(kind) {
  const order = visible();
  const [type, text] = {
    json: () => ["application/json", exported(order)],
    md: () => ["text/markdown", markdown(order)],
    csv: () => ["text/csv", csv(order)],
  }[kind]();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = `条文收藏 ${new Date().toLocaleDateString("sv-SE")}.${kind}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  tell(`已导出 ${order.length} 条。`);
}

root.addEventListener("click", (event) => {
  const kind = event.target.closest("[data-collection-save]")?.dataset.collectionSave;
  if (kind) saveFile(kind);
});
part("export").addEventListener("submit", (event) => {
  event.currentTarget.elements.addresses.value = visible().map((one) => one.link).join("\n");
});
part("import").addEventListener("change", async (event) => {
  const input = event.currentTarget;
  const [file] = input.files;
  if (!file) return;
  let words = "文件太大，不像是收藏文件。没有导入，原有的收藏没有变化。";
  if (file.size <= LARGEST) {
    words = await file.text().then(imported, () => "文件没能读出来。没有导入，原有的收藏没有变化。");
  }
  input.value = "";
  load();
  draw();
  tell(words);
  say(words);
  ask();
});
addEventListener("storage", () => {
  if (root.contains(document.activeElement) && document.activeElement.matches("textarea, input")) return;
  load();
  draw();
  ask();
});
// What was typed last is stored even when the window closes at once.
addEventListener("pagehide", () => waiting && save());

document.querySelector("[data-collection-plain]").hidden = true;
root.hidden = false;
draw();
if (!entries.length && damaged()) {
  tell("浏览器里原来的收藏已经损坏，没能读出来；它的原样仍留在浏览器里。如果导出过收藏文件，请导入。");
}
ask();
