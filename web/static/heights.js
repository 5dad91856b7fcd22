// The true heights of chapters out of sight. The page gives a guess for each (Extent), good enough to
// open at once; here they are measured, one at a time, while the reader's browser has nothing else to
// do. From then on no leap, however far, finds the text elsewhere than it was.

const ROOM = 4; // ms that must be left of an idle moment to begin with one more chapter
const runs = [...document.querySelectorAll(".text .run")];
const text = document.querySelector(".text");
const idle = globalThis.requestIdleCallback ?? ((act) => setTimeout(() => act({ timeRemaining: () => 10 }), 50));
let next = 0;
let asked;

/** What the heights hang on: the width of the text and the size of its letters. */
function set() {
  return `${text.clientWidth} ${getComputedStyle(text).fontSize}`;
}

function measure(run) {
  run.classList.add("is-measured");
  const { height } = run.getBoundingClientRect();
  run.style.containIntrinsicBlockSize = `${height}px`;
  run.classList.remove("is-measured");
}

function go(deadline) {
  do {
    if (next === runs.length) {
      asked = undefined;
      return;
    }
    measure(runs[next++]);
  } while (deadline.timeRemaining() > ROOM);
  asked = idle(go);
}

function begin() {
  next = 0;
  asked ??= idle(go);
}

if (runs.length && CSS.supports("content-visibility", "auto")) {
  let stands;
  let waiting;
  const look = () => {
    const now = set();
    if (now === stands) return;
    stands = now;
    begin();
  };
  const watch = () => new ResizeObserver(() => {
    clearTimeout(waiting);
    waiting = setTimeout(look, stands ? 200 : 0);
  }).observe(text);
  if (document.readyState === "complete") watch();
  else addEventListener("load", watch);
}
