// The tree follows the reading: the heading last passed is the current place, its branch stands open.

import { follow as tell } from "./running.js";

const entries = [];
for (const link of document.querySelectorAll(".reader-tree .tree a")) {
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (target) entries.push({ target, link });
}
const stops = [...document.querySelectorAll(".reader .text :is(.tiao, .part, .preamble, .annex)")];

/** The last of some elements, in the order of the text, whose top has gone by: ten looks for a thousand. */
function passed(elements) {
  const edge = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + 16;
  let low = -1;
  let high = elements.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (elements[middle].getBoundingClientRect().top <= edge) low = middle;
    else high = middle - 1;
  }
  return low;
}

// A long tree folds: what somebody opened stays open, the branch of the current place is open while it is.
const folding = document.querySelector(".tree-folding");

function chain(link) {
  const branch = [];
  for (let row = link.closest("li"); row; row = row.parentElement.closest(".tree li")) branch.unshift(row);
  return branch;
}

function fold(row) {
  const own = row.querySelector(":scope > a");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "tree-fold";
  button.setAttribute("aria-label", `${own.textContent.trim()}的下级目录`);
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", () => {
    const open = button.getAttribute("aria-expanded") !== "true";
    row.classList.toggle("is-open", open);
    row.classList.toggle("is-here", false);
    button.setAttribute("aria-expanded", String(open));
  });
  own.after(button);
}

if (folding) for (const row of folding.querySelectorAll("li:has(> .tree)")) fold(row);

function mark(link) {
  if (folding) {
    for (const row of folding.querySelectorAll("li.is-here")) row.classList.remove("is-here");
    for (const row of chain(link)) row.classList.add("is-here");
    for (const button of folding.querySelectorAll(".tree-fold")) {
      button.setAttribute("aria-expanded", String(button.parentElement.matches(".is-open, .is-here")));
    }
  }
  const tree = link.closest(".drawer-inside").scrollHeight > link.closest(".drawer-inside").clientHeight
    ? link.closest(".drawer-inside") : link.closest(".reader-tree");
  if (tree.scrollHeight <= tree.clientHeight) return;
  const place = link.getBoundingClientRect();
  const frame = tree.getBoundingClientRect();
  if (place.top < frame.top + 40 || place.bottom > frame.bottom - 40) {
    tree.scrollTop += place.top - frame.top - frame.height / 3;
  }
}

if (entries.length || stops.length) {
  const targets = entries.map((entry) => entry.target);
  let current;
  let waiting = false;

  const look = () => {
    waiting = false;
    const at = passed(targets);
    const link = entries[Math.max(at, 0)]?.link;
    if (link && link !== current) {
      current?.removeAttribute("aria-current");
      link.setAttribute("aria-current", "location");
      current = link;
      mark(link);
    }
    const chapters = at < 0 ? [] : chain(link).map((row) => row.querySelector(":scope > a .tree-label")?.textContent ?? "");
    const stop = stops[passed(stops)];
    tell(chapters, stop && (at < 0 || targets[at].contains(stop)) ? stop : undefined);
  };

  const ask = () => {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(look);
    }
  };
  addEventListener("scroll", ask, { passive: true });
  addEventListener("resize", ask, { passive: true });
  addEventListener("hashchange", ask);
  // A drawer that opens shows the current place at once.
  document.querySelector(".reader-tree details")?.addEventListener("toggle", () => current && mark(current));
  ask();
}
