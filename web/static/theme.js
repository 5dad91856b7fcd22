// What this reader chose about paper and size, before the first paint: the one script that a page
// waits for, so it is small and no module.
(function () {
  var root = document.documentElement;
  root.classList.add("has-script");
  try {
    var theme = localStorage.getItem("tiaowen.theme");
    var size = localStorage.getItem("tiaowen.size");
    if (theme === "paper" || theme === "night") root.dataset.theme = theme;
    if (/^[1245]$/.test(size)) root.dataset.size = size;
    if (localStorage.getItem("tiaowen.density") === "roomy") root.dataset.density = "roomy";
  } catch {
    // A browser that keeps nothing shows the standard page.
  }
})();
