// The line that stays at the top of the window: it names what has gone by, and leaves the place alone.

import { placeOf, provisionAt } from "./pins.js";

const line = document.querySelector(".running");
const name = document.querySelector(".reader-head h1, .clause-page .crumbs");
const root = document.documentElement;

if (line) {
  root.classList.add("has-running");
  if (name) {
    const under = (entries) => root.classList.toggle("is-under-way", !entries.at(-1).isIntersecting);
    new IntersectionObserver(under, { rootMargin: `-${line.offsetHeight}px 0px 0px` }).observe(name);
  }
  line.querySelector(".running-print").addEventListener("click", () => print());
  line.querySelector(".running-search").addEventListener("click", (event) => {
    event.preventDefault();
    document.querySelector("#page-q")?.focus({ preventScroll: true });
  });
}

/** Says which chapter and which article stand at the top of the window. */
export function follow(chapters, at) {
  const provision = at && provisionAt(at);
  const words = [...chapters, provision ? placeOf(provision) : ""].filter(Boolean).join(" › ");
  for (const place of document.querySelectorAll(".reader-tree .tree-here, .running-place")) {
    if (place.textContent !== words) place.textContent = words;
  }
}
