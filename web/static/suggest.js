// Suggestions while typing, after the combobox pattern of ARIA 1.2: the list is chosen from with the
// arrows; Enter without a choice searches for the very text, as it does without this script.

const WAIT = 120;
const MOST = 8;

function attach(input) {
  const form = input.form;
  const list = document.createElement("ul");
  list.id = `${input.id}-list`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "建议");
  list.hidden = true;
  const said = document.createElement("p");
  said.className = "hush";
  said.setAttribute("role", "status");
  form.append(list, said);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  let timer;
  let asking;
  let shown = "";
  let at = -1;

  function choose(next) {
    list.children[at]?.setAttribute("aria-selected", "false");
    at = next;
    const option = list.children[at];
    if (!option) {
      input.removeAttribute("aria-activedescendant");
      return;
    }
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  }

  function open(yes) {
    list.hidden = !yes;
    input.setAttribute("aria-expanded", String(yes));
    choose(-1);
  }

  function stop() {
    clearTimeout(timer);
    asking?.abort();
    asking = undefined;
  }

  function close() {
    stop();
    open(false);
    said.textContent = "";
  }

  function option(suggestion, number) {
    const item = document.createElement("li");
    item.id = `${list.id}-${number}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.dataset.url = suggestion.url;
    const text = document.createElement("span");
    text.className = "suggestion-text";
    for (const span of suggestion.text) {
      const run = document.createElement(span.marked ? "b" : "span");
      run.textContent = span.text;
      text.append(run);
    }
    const note = document.createElement("span");
    note.className = "suggestion-note";
    note.textContent = [suggestion.note, suggestion.label].filter(Boolean).join(" · ");
    item.append(text, note);
    return item;
  }

  function show(typed, suggestions) {
    shown = typed;
    list.replaceChildren(...suggestions.map(option));
    open(suggestions.length > 0);
    said.textContent = suggestions.length ? `有 ${suggestions.length} 条建议，按上下键选择` : "";
  }

  async function ask() {
    const typed = input.value.trim();
    if (!typed) {
      close();
      return;
    }
    if (typed === shown && !list.hidden) return;
    asking?.abort();
    const mine = new AbortController();
    asking = mine;
    try {
      const answer = await fetch(`/api/v1/suggest?most=${MOST}&q=${encodeURIComponent(typed)}`, { signal: mine.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      const { suggestions } = await answer.json();
      if (asking === mine && document.activeElement === input) show(typed, suggestions);
    } catch {
      // Nothing to suggest from; the box searches all the same.
      if (asking === mine) close();
    }
  }

  input.addEventListener("input", (event) => {
    stop();
    // While an input method composes, the letters are not yet what is meant.
    if (!event.isComposing) timer = setTimeout(ask, WAIT);
  });
  input.addEventListener("compositionstart", stop);
  input.addEventListener("compositionend", () => {
    stop();
    timer = setTimeout(ask, WAIT);
  });
  input.addEventListener("blur", close);
  form.addEventListener("submit", close);

  input.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const count = list.hidden ? 0 : list.children.length;
    if (event.key === "ArrowDown" && !count) ask();
    else if (event.key === "ArrowDown") choose(at + 1 < count ? at + 1 : -1);
    else if (event.key === "ArrowUp" && count) choose(at < 0 ? count - 1 : at - 1);
    else if (event.key === "Escape" && count) close();
    else if (event.key === "Enter" && count && at >= 0) location.assign(list.children[at].dataset.url);
    else return;
    event.preventDefault();
  });

  // The box keeps the focus while the list is clicked.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const item = event.target.closest("[role=option]");
    if (item) location.assign(item.dataset.url);
  });
}

for (const input of document.querySelectorAll(".searchbox input[name=q]")) attach(input);
