// Makes pages quicker for hands; every page works without it.
import "./copy.js";
import "./drawers.js";
import "./keys.js";
import "./suggest.js";
import "./tree.js";

document.documentElement.classList.add("has-script");
