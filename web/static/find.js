// Finding words in the policy that is open, as one types; and going through the marks of a search.

import { close, go, goThrough } from "./bar.js";
import { placeOf, provisionAt } from "./pins.js";

const MOST_SHOWN = 4000;
const BLOCKS = "p, h2, h3, h4, h5, h6, th, td";
const text = document.querySelector(".reader .text, .sheet-text");
const input = document.querySelector("#page-find");

function nameOf(element) {
  const provision = provisionAt(element);
  return provision ? placeOf(provision) : "";
}

function reveal(element, rect) {
  const area = rect();
  if (area.top < 90 || area.bottom > innerHeight - 110) {
    element.scrollIntoView({ block: "center" });
    // What was not laid out before has its true place only now.
    const moved = rect();
    if (moved.top < 60 || moved.bottom > innerHeight - 90) scrollBy(0, moved.top - innerHeight / 2);
  }
}

// Places stand in the order of the text, so the first one in sight is found by halving.
function firstInSight(number, elementAt) {
  let low = 0;
  let high = number - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elementAt(middle).getBoundingClientRect().bottom > 90) high = middle;
    else low = middle + 1;
  }
  return low;
}

// Marks that the server set for a search.

const marks = text ? [...text.querySelectorAll("mark")] : [];

function showMarks() {
  const note = document.querySelector(".marked-note a");
  let current;
  goThrough({
    words: `“${note?.textContent ?? "检索词"}”`,
    total: marks.length,
    at: -1,
    first: () => firstInSight(marks.length, (index) => marks[index]),
    places: () => marks.map(nameOf),
    show(index) {
      current?.classList.remove("is-here");
      current = marks[index];
      current.classList.add("is-here");
      reveal(current, () => current.getBoundingClientRect());
    },
    close() {
      current?.classList.remove("is-here");
    },
  });
}

if (marks.length > 1) showMarks();

// Words as one types. The text is read once: all of it as one string, and where each piece stands.

let pieces;
let whole = "";

function fold(words) {
  const lower = words.toLowerCase();
  return lower.length === words.length ? lower : words;
}

function read() {
  pieces = [];
  const parts = [];
  let length = 0;
  for (const block of text.querySelectorAll(BLOCKS)) {
    if (block.matches(".margin")) continue;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.parentElement.closest(".menu, .cites-note, .hush")) continue;
      pieces.push({ node, start: length });
      parts.push(node.data);
      length += node.data.length;
    }
    parts.push("\n");
    length++;
  }
  whole = fold(parts.join(""));
}

function pieceAt(offset) {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

function rangeAt(offset, length) {
  const from = pieceAt(offset);
  const to = pieceAt(offset + length - 1);
  const range = new Range();
  range.setStart(from.node, offset - from.start);
  range.setEnd(to.node, offset + length - to.start);
  return range;
}

const highlights = globalThis.CSS?.highlights;

function paint(name, ranges) {
  if (!highlights) return;
  if (ranges.length) highlights.set(name, new Highlight(...ranges));
  else highlights.delete(name);
}

function clear() {
  paint("found", []);
  paint("here", []);
}

function find() {
  const wanted = fold(input.value.trim());
  clear();
  if (!wanted) {
    close();
    return;
  }
  if (!pieces) read();
  const offsets = [];
  for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + wanted.length)) offsets.push(at);
  const { length } = wanted;
  paint("found", offsets.slice(0, MOST_SHOWN).map((offset) => rangeAt(offset, length)));
  goThrough({
    words: `“${input.value.trim()}”`,
    total: offsets.length,
    at: -1,
    first: () => firstInSight(offsets.length, (index) => pieceAt(offsets[index]).node.parentElement),
    places: () => offsets.map((offset) => nameOf(pieceAt(offset).node.parentElement)),
    show(index) {
      const range = rangeAt(offsets[index], length);
      paint("here", [range]);
      if (!highlights) {
        getSelection().removeAllRanges();
        getSelection().addRange(range);
      }
      reveal(range.startContainer.parentElement, () => range.getBoundingClientRect());
    },
    close(inside) {
      clear();
      input.value = "";
      if (inside) input.focus({ preventScroll: true });
    },
  });
}

// A number or a heading in the box: 1043, 一千零四十三, 82之一, 附则.

const NUMERAL = "[0-9零〇一二三四五六七八九十百千]+";
const NUMBER = new RegExp(`^第?(${NUMERAL})条?(?:[之-](${NUMERAL}))?条?$`);
const HAN = "零一二三四五六七八九";

function han(numeral) {
  if (!/^\d{1,4}$/.test(numeral)) return numeral;
  const digits = [...String(Number(numeral))];
  const words = digits.map((digit, at) => digit === "0" ? "零" : HAN[digit] + ["", "十", "百", "千"][digits.length - at - 1]);
  return words.join("").replace(/零+$/, "").replace(/零+/g, "零").replace(/^一十/, "十");
}

function labelOf(words) {
  const number = NUMBER.exec(words.trim());
  return number && `第${han(number[1])}条${number[2] ? `之${han(number[2])}` : ""}`;
}

let names;

function placeNamed(words) {
  if (!names) {
    names = new Map();
    for (const label of document.querySelectorAll(".reader .text :is(a.label, .head-label, .head-text)")) {
      const name = label.textContent.replace(/\s/g, "");
      if (!names.has(name)) names.set(name, label.closest("[id]"));
    }
    for (const article of document.querySelectorAll(".reader .text .tiao")) {
      const label = article.querySelector("a.label");
      if (label) names.set(label.textContent, article);
    }
  }
  return names.get(labelOf(words) ?? words.replace(/\s/g, ""));
}

if (input && text) {
  let waiting;
  input.addEventListener("input", (event) => {
    cancelAnimationFrame(waiting);
    if (!event.isComposing) waiting = requestAnimationFrame(find);
  });
  input.addEventListener("compositionend", find);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape" && close()) event.preventDefault();
    // A number or a heading leads there; so do words that stand nowhere as they are: the server knows
    // more than letters. Either way the answer is this very text.
    if (event.key !== "Enter") return;
    const place = !event.shiftKey && placeNamed(input.value);
    if (place) {
      close();
      location.hash = place.id;
      // A second time the address is the same.
      place.scrollIntoView({ block: "start" });
    }
    if (place || (!labelOf(input.value) && go(event.shiftKey ? -1 : 1))) event.preventDefault();
  });
}
