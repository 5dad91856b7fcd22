// Size of the text, paper or night: chosen in the frame, remembered in this browser alone.
// theme.js applies the choice to the next page before it is painted.

const root = document.documentElement;
const CHOICES = [
  ["size", "字号", [["1", "小"], ["", "标准"], ["2", "大"], ["4", "特大"], ["5", "最大"]]],
  ["theme", "主题", [["", "跟随系统"], ["paper", "浅色"], ["night", "深色"]]],
  ["density", "检索结果", [["", "紧凑"], ["roomy", "宽松"]]],
];

function kept(name) {
  try {
    return localStorage.getItem(`tiaowen.${name}`) ?? "";
  } catch {
    return root.dataset[name] ?? "";
  }
}

function keep(name, value) {
  try {
    if (value) localStorage.setItem(`tiaowen.${name}`, value);
    else localStorage.removeItem(`tiaowen.${name}`);
  } catch {
    // It holds for this page.
  }
}

// The line of the text at the top of the window stays there when the size changes.
function holding(change) {
  const at = document.elementFromPoint(innerWidth / 2, 90)?.closest("p, tr, h2, h3, h4, h5, h6");
  const before = at?.getBoundingClientRect().top;
  change();
  if (at && scrollY > 0) scrollBy(0, at.getBoundingClientRect().top - before);
}

function apply(name, value) {
  holding(() => {
    if (value) root.dataset[name] = value;
    else delete root.dataset[name];
  });
  if (name === "theme") colourFrame();
}

// The browser's own frame takes the colour of the paper.
function colourFrame() {
  const forced = root.dataset.theme;
  for (const meta of document.querySelectorAll("meta[name=theme-color]")) {
    meta.dataset.own ??= meta.content;
    meta.content = forced ? getComputedStyle(document.body).backgroundColor : meta.dataset.own;
  }
}

function group(name, label, values) {
  const field = document.createElement("fieldset");
  field.className = `choice choice-${name}`;
  const legend = document.createElement("legend");
  legend.textContent = label;
  field.append(legend);
  const now = kept(name);
  for (const [value, words] of values) {
    const option = document.createElement("label");
    const radio = document.createElement("input");
    radio.type = "radio";
    radio.name = `page-${name}`;
    radio.value = value;
    radio.checked = value === now;
    const text = document.createElement("span");
    text.textContent = words;
    option.append(radio, text);
    field.append(option);
  }
  field.addEventListener("change", (event) => {
    keep(name, event.target.value);
    apply(name, event.target.value);
  });
  return field;
}

const buttons = [...document.querySelectorAll("button.display")];
const panel = document.querySelector("#page-display");

/** Opens the panel under one of its buttons, or closes it. */
function open(button) {
  if (button && !panel.children.length) panel.append(...CHOICES.map((choice) => group(...choice)));
  if (button) button.after(panel);
  panel.hidden = !button;
  for (const one of buttons) one.setAttribute("aria-expanded", String(one === button));
}

if (panel) {
  for (const button of buttons) {
    button.addEventListener("click", () => open(panel.hidden || button.nextElementSibling !== panel ? button : undefined));
  }
  document.addEventListener("click", (event) => {
    if (!panel.hidden && !event.target.closest("button.display, #page-display")) open();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || panel.hidden) return;
    const inside = panel.contains(document.activeElement);
    open();
    if (inside) panel.previousElementSibling.focus();
  });
  panel.addEventListener("focusout", (event) => {
    const next = event.relatedTarget;
    if (next && !panel.contains(next) && !buttons.includes(next)) open();
  });
}
if (root.dataset.theme) colourFrame();

// Another window chose otherwise.
addEventListener("storage", (event) => {
  const name = event.key?.startsWith("tiaowen.") ? event.key.slice(8) : "";
  if (!CHOICES.some(([one]) => one === name)) return;
  apply(name, event.newValue ?? "");
  panel?.replaceChildren();
  if (panel && !panel.hidden) open(panel.previousElementSibling);
});
