// Keeps provisions in this browser: the buttons on pages, and the list of what was opened last.

import { say } from "./copy.js";
import * as kept from "./kept.js";

function dress(button) {
  const inside = kept.has(button.dataset.collectLink);
  button.hidden = false;
  button.setAttribute("aria-pressed", String(inside));
  // A menu says what will happen, a button on the page what is so.
  const menu = button.dataset.collect !== undefined;
  button.textContent = inside ? (menu ? "从收藏中移除" : "已收藏") : menu ? "加入收藏" : "收藏";
}

function dressAll(root) {
  for (const button of root.querySelectorAll("button[data-collect-link]")) dress(button);
}

document.addEventListener("tiaowen:menu", (event) => dressAll(event.detail));

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("button[data-collect-link]");
  if (!button) return;
  const { collectLink, collectTitle } = button.dataset;
  const inside = kept.has(collectLink);
  const trouble = inside ? kept.remove(collectLink) : kept.add(collectLink, collectTitle);
  say(trouble || (inside ? `已从收藏中移除：${collectTitle}` : `已收藏：${collectTitle}`));
  dressAll(document);
});

// Another window may have kept or removed something.
addEventListener("storage", () => dressAll(document));
addEventListener("pageshow", (event) => event.persisted && dressAll(document));

function note() {
  const page = document.querySelector("[data-copy-base]");
  if (!page) return;
  const clause = page.matches(".clause-page");
  kept.visited(clause ? location.pathname : page.dataset.copyBase, document.title.replace(/ · 条文$/, ""));
}

/** Fills the list of what was opened last; an empty one stays hidden. */
export function showRecent() {
  const section = document.querySelector("[data-recent]");
  if (!section) return;
  const most = Number(section.dataset.recent) || Infinity;
  const rows = kept.recent().slice(0, most).map((one) => {
    const row = document.createElement("li");
    const link = document.createElement("a");
    link.href = one.link;
    link.textContent = one.title;
    const when = document.createElement("span");
    when.className = "news-facts";
    when.textContent = new Date(one.added).toLocaleDateString("zh-CN", { year: "numeric", month: "long", day: "numeric" });
    row.append(link, when);
    return row;
  });
  section.querySelector("[data-recent-list]").replaceChildren(...rows);
  section.hidden = rows.length === 0;
}

note();
dressAll(document);
showRecent();
document.querySelector("[data-recent-clear]")?.addEventListener("click", () => {
  kept.forget();
  showRecent();
  say("最近阅读已清空。");
});
if (document.querySelector("[data-collection]")) import("./collection.js");
