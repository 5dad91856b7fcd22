// On paper each sheet says what it is, where it stands and when it was printed, in the margin. A
// stylesheet cannot know that, so it is told when the page is about to be printed. Browsers without
// boxes in the margin print the page's own lines at its head and foot alone.

const LONGEST = 96;
let sheet;

/** As a string of CSS: whatever is neither letter nor figure goes by its number. */
function quoted(text) {
  const plain = text.replace(/[^\p{L}\p{N}]/gu, (sign) => `\\${sign.codePointAt(0).toString(16)} `);
  return `"${plain}"`;
}

function cut(text) {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 2)}……` : text;
}

function address() {
  const own = document.querySelector("link[rel=canonical]")?.href;
  const link = new URL(own ?? location.href, location.href);
  link.hash = "";
  try {
    return decodeURI(link.href);
  } catch {
    return link.href;
  }
}

function day() {
  const now = new Date();
  return `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`;
}

function dress() {
  const head = document.querySelector(".print-only");
  const name = head?.firstChild?.data ?? document.title.replace(/ · 条文$/, "");
  const own = head ? "@page :first { @top-left { content: none } @top-right { content: none } }" : "";
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync(`@page {
    @top-left { content: ${quoted(cut(name))}; text-align: start }
    @top-right { content: ${quoted(`条文 · ${day()}打印`)}; white-space: nowrap }
    @bottom-left { content: ${quoted(cut(address()))}; text-align: start; overflow-wrap: anywhere }
    @bottom-center { content: none }
    @bottom-right { content: counter(page) " / " counter(pages); white-space: nowrap }
  } ${own}`);
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}

addEventListener("beforeprint", dress);
