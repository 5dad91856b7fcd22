// The bar at the foot of the window that goes through places in the text: marks of a search, words found.

let bar;
let count;
let label;
let list;
let now;

function button(words, name, act) {
  const one = document.createElement("button");
  one.type = "button";
  one.textContent = words;
  one.setAttribute("aria-label", name);
  one.title = name;
  one.addEventListener("click", act);
  return one;
}

function make() {
  bar = document.createElement("section");
  bar.className = "bar";
  bar.setAttribute("aria-label", "文中标出的词");
  label = document.createElement("span");
  label.className = "bar-label";
  count = document.createElement("button");
  count.type = "button";
  count.className = "bar-count";
  count.title = "按位置列出";
  count.setAttribute("aria-expanded", "false");
  count.addEventListener("click", () => unfold(list.hidden));
  list = document.createElement("ol");
  list.className = "bar-list";
  list.hidden = true;
  bar.append(list, label, count, button("↑", "上一处", () => go(-1)), button("↓", "下一处", () => go(1)), button("×", "关闭", close));
  bar.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    if (list.hidden) close();
    else unfold(false);
  });
  document.body.append(bar);
}

function unfold(yes) {
  if (yes) {
    const places = new Map();
    now.places().forEach((place, index) => {
      const seen = places.get(place) ?? { index, times: 0 };
      seen.times++;
      places.set(place, seen);
    });
    list.replaceChildren(...[...places].map(([place, { index, times }]) => {
      const row = document.createElement("li");
      const one = button(place || "正文", `${place || "正文"}，${times} 处`, () => to(index));
      const figure = document.createElement("span");
      figure.className = "figure";
      figure.textContent = `${times} 处`;
      one.append(figure);
      row.append(one);
      return row;
    }));
  }
  list.hidden = !yes;
  count.setAttribute("aria-expanded", String(yes));
}

function tell() {
  const { at, total } = now;
  count.textContent = total ? `${at < 0 ? "共" : `${at + 1} /`} ${total}${at < 0 ? " 处" : ""}` : "没有找到";
  count.setAttribute("aria-label", total ? `${at < 0 ? "" : `第 ${at + 1} 处，`}共 ${total} 处，按位置列出` : "没有找到");
  count.disabled = !total;
}

function to(index) {
  now.at = index;
  now.show(index);
  tell();
  unfold(false);
}

/**
 * Shows the bar for some places, in the order of the text.
 * @param places words: what they show; total; at: current one or -1; show(index); places(): names; close()
 */
export function goThrough(places) {
  if (!bar) make();
  now = places;
  label.textContent = places.words;
  bar.hidden = false;
  unfold(false);
  tell();
}

/** Next or previous place; false where there are none. */
export function go(step) {
  if (!now?.total) return false;
  to(now.at < 0 ? now.first?.() ?? 0 : (now.at + step + now.total) % now.total);
  return true;
}

export function close() {
  if (!now) return false;
  const closed = now;
  now = undefined;
  const inside = bar.contains(document.activeElement);
  bar.hidden = true;
  closed.close(inside);
  return true;
}
