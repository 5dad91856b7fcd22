// Makes pages quicker for hands; every page works without it.
import "./display.js";
import "./check.js";
import "./collect.js";
import "./compare.js";
import "./copy.js";
import "./drawers.js";
import "./find.js";
import "./glossary.js";
import "./heights.js";
import "./keys.js";
import "./pins.js";
import "./preview.js";
import "./print.js";
import "./reading.js";
import "./running.js";
import "./suggest.js";
import "./tree.js";
