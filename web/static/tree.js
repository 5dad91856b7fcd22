// The tree follows the reading: the heading last passed is the current place.

const entries = [];
for (const link of document.querySelectorAll(".reader-tree .tree a")) {
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (target) entries.push({ target, link });
}

if (entries.length) {
  let current;
  let waiting = false;

  // Headings stand in the order of the text, so the last one passed is found by halving: ten looks
  // for a tree of a thousand.
  const passed = () => {
    let low = 0;
    let high = entries.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (entries[middle].target.getBoundingClientRect().top <= 120) low = middle;
      else high = middle - 1;
    }
    return entries[low].link;
  };

  const follow = () => {
    waiting = false;
    const link = passed();
    if (link === current) return;
    current?.removeAttribute("aria-current");
    link.setAttribute("aria-current", "location");
    current = link;
    const tree = link.closest(".reader-tree");
    if (tree.scrollHeight <= tree.clientHeight) return;
    const place = link.getBoundingClientRect();
    const frame = tree.getBoundingClientRect();
    if (place.top < frame.top + 40 || place.bottom > frame.bottom - 40) {
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
  addEventListener("resize", ask, { passive: true });
  addEventListener("hashchange", ask);
  ask();
}
