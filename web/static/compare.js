// Two editions compared: remembers which view a reader prefers, and opens what an address names.

const KEY = "tiaowen.compare.view";

function remembered() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // a browser that keeps nothing
  }
}

function remember(view) {
  try {
    localStorage.setItem(KEY, view);
  } catch {
    // the next page shows the usual view
  }
}

const ways = document.querySelectorAll(".compare-ways nav a");
for (const way of ways) {
  const view = new URL(way.href).searchParams.get("view") ?? "side";
  way.addEventListener("click", () => remember(view));
}

// Side by side needs room: a narrow window shows both texts as one, unless somebody chose otherwise.
const narrow = matchMedia("(max-width: 44rem)").matches;
const preferred = remembered() ?? (narrow ? "inline" : "side");

if (ways.length && preferred === "inline" && !new URLSearchParams(location.search).has("view")) {
  const merged = [...ways].find((way) => new URL(way.href).searchParams.get("view") === "inline");
  if (merged) location.replace(merged.href + location.hash);
}

if (!ways.length && preferred === "inline") {
  for (const link of document.querySelectorAll('a[href^="/compare/"]')) {
    const to = new URL(link.href);
    if (!to.searchParams.has("view")) to.searchParams.set("view", "inline");
    link.href = to.pathname + to.search + to.hash;
  }
}

// From one change to the next; n and N do the same.
const moves = document.querySelector(".compare-moves");
const changed = [...document.querySelectorAll(".changes > .change")];

/** Goes to the next change below what is read, or the one before; false where there is none. */
export function toChange(step) {
  if (!moves || !changed.length) return false;
  const edge = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + 4;
  const tops = changed.map((one) => one.getBoundingClientRect().top);
  const at = step > 0 ? tops.findIndex((top) => top > edge) : tops.findLastIndex((top) => top < edge - 8);
  const there = changed.at(at < 0 ? (step > 0 ? 0 : -1) : at);
  there.focus({ preventScroll: true });
  there.scrollIntoView({ block: "start" });
  return true;
}

if (moves && changed.length) {
  moves.hidden = false;
  moves.addEventListener("click", (event) => {
    const step = event.target.closest("button")?.dataset.step;
    if (step) toChange(Number(step));
  });
}

// Browsers that do not open a folded place by themselves.
function unfold() {
  const id = decodeURIComponent(location.hash.slice(1));
  const folded = id && document.getElementById(id)?.closest("details.unchanged:not([open])");
  if (!folded) return;
  folded.open = true;
  document.getElementById(id).scrollIntoView();
}

if (document.querySelector(".compare")) {
  addEventListener("hashchange", unfold);
  unfold();
}

// An older text is linked to by provision: the way to today's text leads to the same provision.
const base = document.querySelector(".reader[data-copy-base]")?.dataset.copyBase;
const policy = base?.slice(0, base.lastIndexOf("/") + 1);
const today = policy ? document.querySelector(`.reader .notice a[href^="${policy}"]`) : null;
const plain = today?.getAttribute("href");

function follow() {
  const place = location.hash.slice(1);
  today.href = place ? `${base}/${place}/current` : plain;
}

if (today) {
  addEventListener("hashchange", follow);
  follow();
}
