// The page that checks a draft.

const text = document.querySelector("[data-check-text]");
const counted = document.querySelector("[data-check-counted]");

if (text && counted) {
  const count = () => {
    const length = text.value.replace(/\s/g, "").length;
    counted.hidden = length === 0;
    counted.textContent = `已有 ${length.toLocaleString("zh-CN")} 字`;
  };
  text.addEventListener("input", count);
  count();
}

// A file may be dropped on its door.
const door = document.querySelector("[data-check-drop]");
const file = document.querySelector("#check-file");

if (door && file) {
  for (const name of ["dragover", "dragleave", "drop"]) {
    door.addEventListener(name, (event) => {
      event.preventDefault();
      door.classList.toggle("is-over", name === "dragover");
      if (name === "drop" && event.dataTransfer.files.length) file.files = event.dataTransfer.files;
    });
  }
}

// The filter for the right ones lays them open.
document.querySelector(".check-filter")?.addEventListener("change", (event) => {
  const right = document.querySelector(".findings-right");
  if (right && event.target.value === "right") right.open = true;
});

// From one finding that needs a look to the next, of those that the filter leaves.
const list = document.querySelector(".check-list");
let last = null;

function move(step) {
  const shown = [...document.querySelectorAll(".finding")].filter((one) => one.offsetParent !== null);
  const wrong = shown.filter((one) => one.querySelector(".answer:not(.answer-right)"));
  const stops = wrong.length ? wrong : shown;
  if (!stops.length) return;
  const here = stops.indexOf(document.activeElement?.closest?.(".finding") ?? last);
  const next = here < 0 ? (step > 0 ? 0 : stops.length - 1) : (here + step + stops.length) % stops.length;
  last = stops[next];
  last.focus({ preventScroll: true });
  last.scrollIntoView({ block: "start" });
}

if (list) {
  const bar = document.createElement("p");
  bar.className = "check-move";
  for (const [label, step] of [["上一处问题", -1], ["下一处问题", 1]]) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "action";
    button.textContent = label;
    button.addEventListener("click", () => move(step));
    bar.append(button);
  }
  list.querySelector("h2").after(bar);
}
