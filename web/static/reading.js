// The place in the text, kept in this browser for each edition: on reload and Back it comes back by
// itself, on a later visit it is offered.

import { placeOf, provisionAt } from "./pins.js";

const KEY = "tiaowen.places";
const HERE = "tiaowen.here ";
const MOST = 60;
const page = document.querySelector(".reader[data-copy-base]");
const stops = page ? [...page.querySelectorAll(".text :is(.tiao, .part, .kuan-block)")] : [];
const edition = page?.dataset.copyBase;

function all() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}

/** Where this very page of this window was left. */
function left() {
  try {
    return JSON.parse(sessionStorage.getItem(HERE + location.href));
  } catch {
    return null;
  }
}

// Tops grow from stop to stop, so the one at the window's top is found by halving.
function atTop() {
  let low = 0;
  let high = stops.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stops[middle].getBoundingClientRect().bottom > 90) high = middle;
    else low = middle + 1;
  }
  return stops[low];
}

function keep() {
  const places = all();
  delete places[edition];
  const stop = atTop();
  if (scrollY > innerHeight / 2 && stop?.id) {
    places[edition] = { id: stop.id, off: Math.round(stop.getBoundingClientRect().top) };
  }
  const entries = Object.entries(places);
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(entries.slice(-MOST))));
  } catch {
    // Then the place is not kept.
  }
  try {
    sessionStorage.setItem(HERE + location.href, JSON.stringify(places[edition] ?? null));
  } catch {
    // Then the browser's own memory of how far down it was has to do.
  }
}

function back({ id, off }) {
  const stop = document.getElementById(id);
  if (!stop) return;
  stop.scrollIntoView({ block: "start", behavior: "instant" });
  scrollBy({ top: stop.getBoundingClientRect().top - off, behavior: "instant" });
}

function offer(place) {
  const stop = document.getElementById(place.id);
  const name = stop && placeOf(provisionAt(stop) ?? stop);
  if (!name) return;
  const note = document.createElement("p");
  note.className = "bar bar-place";
  note.setAttribute("role", "status");
  const link = document.createElement("a");
  link.href = `#${place.id}`;
  link.textContent = `从上次读到的${name}继续`;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    note.remove();
    back(place);
  });
  const away = document.createElement("button");
  away.type = "button";
  away.textContent = "×";
  away.setAttribute("aria-label", "不用");
  away.addEventListener("click", () => note.remove());
  note.append(link, away);
  document.body.append(note);
  const gone = () => {
    if (scrollY < innerHeight) return;
    note.remove();
    removeEventListener("scroll", gone);
  };
  addEventListener("scroll", gone, { passive: true });
}

if (stops.length) {
  const [entry] = performance.getEntriesByType("navigation");
  const again = entry?.type === "reload" || entry?.type === "back_forward";
  const mine = again && left();
  const kept = all()[edition];
  if (mine) {
    // The browser knows only how far down it was, which may be another place by now.
    history.scrollRestoration = "manual";
    back(mine);
    addEventListener("load", () => setTimeout(() => { history.scrollRestoration = "auto"; }), { once: true });
  } else if (kept && !again && !location.hash && !new URLSearchParams(location.search).has("q")) {
    offer(kept);
  }
  addEventListener("pagehide", keep);
  document.addEventListener("visibilitychange", () => document.hidden && keep());
}
