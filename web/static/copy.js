// Copies name and link of a provision: 《慈善法》（2023年修正）第十二条 https://…

let toast;
let timer;

function say(text) {
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

/** Copies what an element with copy data, or a provision's pin, stands for. */
export async function copyFrom(element) {
  let name;
  let link;
  let text = "";
  if (element.classList.contains("pin")) {
    const page = element.closest("[data-copy-name]");
    name = page.dataset.copyName + element.dataset.place;
    link = new URL(page.dataset.copyBase + element.hash, location.href).href;
  } else {
    name = element.dataset.copyCite;
    link = new URL(element.dataset.copyLink, location.href).href;
    text = element.dataset.copyText ? element.dataset.copyText + "\n" : "";
  }
  const done = await put(`${text}${name} ${link}`);
  say(done ? `已复制：${name}` : `浏览器不允许复制。链接是 ${link}`);
  if (done && element.classList.contains("pin")) {
    element.classList.add("is-copied");
    setTimeout(() => element.classList.remove("is-copied"), 2000);
  }
}

for (const button of document.querySelectorAll("button.copy")) button.hidden = false;

document.addEventListener("click", (event) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  const element = event.target.closest("button.copy, a.pin");
  if (!element) return;
  if (element.matches("a.pin")) {
    event.preventDefault();
    // On the page of the current edition the address keeps its own place.
    history.replaceState(history.state, "", element.hash);
  }
  copyFrom(element);
});
