// Makes pages quicker for hands; every page works without it.
import "./reading.js";
import "./check.js";
import "./collect.js";
import "./compare.js";
import "./copy.js";
import "./drawers.js";
import "./find.js";
import "./keys.js";
import "./preview.js";
import "./suggest.js";
import "./tree.js";

document.documentElement.classList.add("has-script");
