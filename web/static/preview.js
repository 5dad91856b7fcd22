// Previews: what a citation or a term leads to, shown beside it. Any element with data-preview has
// one: the address of a piece of HTML of our own. A mouse rests on the link, the keyboard gives it the
// focus, a finger taps it once (the second tap follows it). Esc puts the preview away.

const WAIT = 250;
const LINGER = 250;
const KEPT = 40;
const GAP = 8;
const EDGE = 8;
const SAID = 160;

const fetched = new Map();
let box;
let said;
let anchor;
let pointer = { x: 0, y: 0 };
let asking;
let opening;
let closing;

function make() {
  box = document.createElement("div");
  box.id = "page-preview";
  box.className = "preview";
  box.setAttribute("role", "tooltip");
  box.hidden = true;
  said = document.createElement("p");
  said.className = "hush";
  said.setAttribute("role", "status");
  document.body.append(box, said);
  box.addEventListener("pointerenter", () => clearTimeout(closing));
  box.addEventListener("pointerleave", leave);
}

async function ask(address) {
  if (fetched.has(address)) return fetched.get(address);
  asking = new AbortController();
  const answer = await fetch(address, { signal: asking.signal });
  if (!answer.ok) throw new Error(String(answer.status));
  const text = await answer.text();
  if (fetched.size >= KEPT) fetched.delete(fetched.keys().next().value);
  fetched.set(address, text);
  return text;
}

/** The line of the link that the pointer is on; a link may run over two. */
function line(rects) {
  return rects.find((r) => pointer.y >= r.top && pointer.y <= r.bottom && pointer.x >= r.left - 1 && pointer.x <= r.right + 1) ?? rects[0];
}

/** Below the link or above it, where there is more room; never over it. */
function place() {
  const rects = [...anchor.getClientRects()];
  if (!rects.length) return;
  const top = Math.min(...rects.map((r) => r.top));
  const bottom = Math.max(...rects.map((r) => r.bottom));
  const width = document.documentElement.clientWidth;
  const above = top - GAP - EDGE;
  const below = innerHeight - bottom - GAP - EDGE;
  box.style.maxHeight = "none";
  const height = box.offsetHeight;
  const under = height <= below || below >= above;
  const room = Math.max(under ? below : above, 96);
  box.style.maxHeight = `${room}px`;
  const left = Math.min(line(rects).left, width - EDGE - box.offsetWidth);
  const y = under ? bottom + GAP : top - GAP - Math.min(height, room);
  box.style.left = `${Math.max(EDGE, left) + scrollX}px`;
  box.style.top = `${y + scrollY}px`;
}

function hide() {
  clearTimeout(opening);
  clearTimeout(closing);
  asking?.abort();
  asking = undefined;
  if (anchor?.getAttribute("aria-describedby") === "page-preview") anchor.removeAttribute("aria-describedby");
  anchor = undefined;
  if (box) {
    box.hidden = true;
    box.replaceChildren();
    said.textContent = "";
  }
}

function leave() {
  clearTimeout(opening);
  clearTimeout(closing);
  closing = setTimeout(hide, LINGER);
}

async function show(link, how) {
  if (link === anchor) return;
  hide();
  anchor = link;
  try {
    const html = await ask(link.dataset.preview);
    if (anchor !== link) return;
    if (!box) make();
    box.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
    if (how === "tap" && link.href) {
      const hint = document.createElement("p");
      hint.className = "preview-hint";
      hint.textContent = "再点一次打开";
      box.append(hint);
    }
    box.scrollTop = 0;
    box.hidden = false;
    link.setAttribute("aria-describedby", box.id);
    place();
    // A description that comes after the focus is not read of itself.
    if (how === "focus") said.textContent = box.textContent.replace(/\s+/g, " ").trim().slice(0, SAID);
  } catch (error) {
    if (anchor !== link) return;
    hide();
    // Nothing to show: one tap is enough then.
    if (how === "tap" && error.name !== "AbortError") link.click();
  }
}

const linkAt = (event) => event.target.closest?.("[data-preview]");

document.addEventListener("pointerover", (event) => {
  if (event.pointerType === "touch") return;
  const link = linkAt(event);
  if (!link) return;
  clearTimeout(closing);
  if (link === anchor) return;
  clearTimeout(opening);
  pointer = { x: event.clientX, y: event.clientY };
  opening = setTimeout(() => show(link, "hover"), WAIT);
});

document.addEventListener("pointerout", (event) => {
  if (event.pointerType === "touch") return;
  const link = linkAt(event);
  if (link && !link.contains(event.relatedTarget)) leave();
});

document.addEventListener("focusin", (event) => {
  const link = linkAt(event);
  if (link?.matches(":focus-visible")) {
    pointer = { x: -1, y: -1 };
    show(link, "focus");
  } else if (anchor && !box?.contains(event.target) && event.target !== anchor) {
    hide();
  }
});

document.addEventListener("focusout", (event) => {
  if (event.target === anchor && !box?.contains(event.relatedTarget)) leave();
});

let touched = false;
document.addEventListener("pointerdown", (event) => {
  touched = event.pointerType === "touch";
  if (touched && anchor && !linkAt(event) && !box?.contains(event.target)) hide();
}, { passive: true });

document.addEventListener("click", (event) => {
  const link = linkAt(event);
  if (!link || !touched) return;
  touched = false;
  if (link === anchor && box && !box.hidden) return;
  event.preventDefault();
  pointer = { x: event.clientX, y: event.clientY };
  show(link, "tap");
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && anchor) hide();
});

addEventListener("resize", hide);
