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

if (!ways.length && remembered() === "inline") {
  for (const link of document.querySelectorAll('a[href^="/compare/"]')) {
    const to = new URL(link.href);
    if (!to.searchParams.has("view")) to.searchParams.set("view", "inline");
    link.href = to.pathname + to.search + to.hash;
  }
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
