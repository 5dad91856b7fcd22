// Drawers at the side stand open beside the text and closed above it, also in browsers whose styles cannot say so.

const wide = matchMedia("(min-width: 60.01rem)");

function set() {
  for (const drawer of document.querySelectorAll("details[data-wide]")) drawer.open = wide.matches;
}

set();
wide.addEventListener("change", set);

// A place was chosen: the drawer above the text has done its work.
document.addEventListener("click", (event) => {
  if (wide.matches || !event.target.closest(".reader-tree a")) return;
  event.target.closest("details").open = false;
});

// What was laid open for a moment goes away at a click elsewhere, and with Esc.
const POPS = ".pop[open], .running details[open]";

document.addEventListener("click", (event) => {
  for (const open of document.querySelectorAll(POPS)) if (!open.contains(event.target)) open.open = false;
});
document.addEventListener("keydown", (event) => {
  const open = event.key === "Escape" && document.activeElement?.closest(POPS);
  if (!open) return;
  open.open = false;
  open.querySelector("summary").focus();
});
