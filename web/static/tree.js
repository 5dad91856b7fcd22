// The tree follows the reading: the heading last passed is the current place.

const links = new Map();
for (const link of document.querySelectorAll(".reader-tree a")) {
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (target) links.set(target, link);
}

if (links.size) {
  const targets = [...links.keys()];
  let current;
  let waiting = false;

  const follow = () => {
    waiting = false;
    let last = targets[0];
    for (const target of targets) {
      if (target.getBoundingClientRect().top > 120) break;
      last = target;
    }
    const link = links.get(last);
    if (link === current) return;
    current?.removeAttribute("aria-current");
    link.setAttribute("aria-current", "location");
    current = link;
    const tree = link.closest(".reader-tree");
    const place = link.getBoundingClientRect();
    const frame = tree.getBoundingClientRect();
    if (tree.scrollHeight > tree.clientHeight && (place.top < frame.top + 40 || place.bottom > frame.bottom - 40)) {
      tree.scrollTop += place.top - frame.top - frame.height / 3;
    }
  };

  const ask = () => {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(follow);
    }
  };
  addEventListener("scroll", ask, { passive: true });
  addEventListener("hashchange", ask);
  follow();
}
