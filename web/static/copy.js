// Copies name and link of a provision: 《慈善法》（2023年修正）第十二条 https://…

const LOCAL = /^(localhost|127\.|\[::1\])/;
let toast;
let timer;

/** Says something at the foot of the window, and to those who hear the page. */
export function say(text) {
  if (!toast) {
    toast = document.createElement("p");
    toast.className = "toast";
    toast.setAttribute("role", "status");
    document.body.append(toast);
  }
  toast.textContent = text;
  toast.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => { toast.hidden = true; }, 4000);
}

// Pages on an office's own machine are often served without TLS, where the clipboard has no interface.
function copyOldWay(text) {
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "hush";
  area.setAttribute("readonly", "");
  document.body.append(area);
  const before = document.activeElement;
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  before?.focus?.({ preventScroll: true });
  return done;
}

async function put(text) {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyOldWay(text);
    }
  }
  return copyOldWay(text);
}

/**
 * Copies a text and says so.
 * @param text what goes to the clipboard
 * @param name what was copied, for the message
 * @param link for those whose browser lets nothing be copied
 */
export async function copy(text, name, link) {
  const done = await put(text);
  const local = text.includes(link) && LOCAL.test(new URL(link, location.href).hostname);
  say(done ? `已复制：${name}${local ? "（网址只在本机能打开）" : ""}` : `浏览器不允许复制。网址是 ${link}`);
  return done;
}

/** Copies what an element with copy data stands for: its address alone where it has no name; else its text if it has one, its name, its link. */
export function copyFrom(element) {
  const { copyCite: name, copyLink, copyText: text } = element.dataset;
  const link = new URL(copyLink, location.href).href;
  if (!name) return copy(link, link, link);
  if (element.dataset.copyOnly !== undefined) return copy(name, name, link);
  return copy(`${text ? `${text}\n` : ""}${name} ${link}`, name, link);
}

for (const button of document.querySelectorAll("button.copy")) button.hidden = false;

document.addEventListener("click", (event) => {
  const button = event.target.closest("button.copy");
  if (button) copyFrom(button);
});
