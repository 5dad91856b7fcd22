// What this browser keeps: collected provisions with their notes, and the pages opened last.
// Nothing of it leaves the browser. Whatever stands in the storage may be damaged or written by
// another program: it is read with care, and never thrown away unread.

const COLLECTION = "tiaowen.collection";
const RECENT = "tiaowen.recent";
const VERSION = 1;
const LONGEST = { link: 600, title: 600, note: 20000, label: 40 };
const MOST = 5000;
const MOST_RECENT = 20;

/** One spelling for one place: no host, no search, a provision as its own page. Empty for others. */
export function placeOf(address) {
  let url;
  try {
    url = new URL(String(address), location.origin);
  } catch {
    return "";
  }
  const parts = url.pathname.split("/").filter(Boolean);
  if (parts[0] !== "policies" || parts.length < 2 || parts.length > 4) return "";
  if (parts.length === 3 && url.hash.length > 1) parts.push(url.hash.slice(1));
  const place = `/${parts.join("/")}`;
  return place.length <= LONGEST.link ? place : "";
}

function text(value, name) {
  return typeof value === "string" ? value.slice(0, LONGEST[name]) : "";
}

/** An entry as it may be used; undefined for what is none. */
function entry(value) {
  if (typeof value !== "object" || value === null) return undefined;
  const link = placeOf(text(value.link, "link"));
  const title = text(value.title, "title").trim();
  if (!link || !title) return undefined;
  const added = Date.parse(value.added) ? new Date(value.added).toISOString() : new Date().toISOString();
  return { link, title, note: text(value.note, "note"), label: text(value.label, "label").trim(), added };
}

function get(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Whether it was stored; a browser may forbid it, and its room may be full. */
function put(key, value) {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

function parsed(raw) {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

/** The collection, in its order. */
export function collection() {
  const raw = get(COLLECTION);
  if (!raw) return [];
  const stored = parsed(raw);
  if (Array.isArray(stored?.entries)) return stored.entries.map(entry).filter(Boolean);
  // Damaged: put aside for somebody to look at, before anything is written over it.
  if (!get(`${COLLECTION}.damaged`)) put(`${COLLECTION}.damaged`, raw);
  return [];
}

/** What was stored and could not be read; empty where nothing was. */
export function damaged() {
  return get(`${COLLECTION}.damaged`) ?? "";
}

/** Stores the collection. @return "" or, in words, why it could not be stored */
export function store(entries) {
  if (entries.length > MOST) return `收藏最多 ${MOST} 条，没有保存。请先去掉一些，或者导出成文件。`;
  const value = JSON.stringify({ version: VERSION, entries });
  if (put(COLLECTION, value)) return "";
  return "浏览器没有保存：可能是存储空间已满，或者浏览器不允许本站保存。请导出成文件，以免丢失。";
}

export function has(link) {
  const place = placeOf(link);
  return collection().some((one) => one.link === place);
}

/** @return "" or why not */
export function add(link, title) {
  const made = entry({ link, title, added: new Date().toISOString() });
  if (!made) return "这个链接不能收藏。";
  const entries = collection();
  return entries.some((one) => one.link === made.link) ? "" : store([made, ...entries]);
}

/** @return "" or why not */
export function remove(link) {
  const place = placeOf(link);
  return store(collection().filter((one) => one.link !== place));
}

/** The collection as a file that can be read back. */
export function exported(entries) {
  return JSON.stringify({ program: "tiaowen", kind: "collection", version: VERSION, exported: new Date().toISOString(), entries }, null, 2);
}

/** Joins what a file holds to what is there. @return what happened, in words */
export function imported(raw) {
  const file = parsed(raw.replace(/^\ufeff/, ""));
  const found = Array.isArray(file) ? file : file?.entries;
  if (!Array.isArray(found)) return "这不是收藏文件，或者文件已经损坏。没有导入，原有的收藏没有变化。";
  if (file.version > VERSION) return "这份收藏文件由更新的版本导出，这里还读不了。没有导入，原有的收藏没有变化。";
  const entries = collection();
  const there = new Map(entries.map((one) => [one.link, one]));
  let fresh = 0;
  let same = 0;
  let joined = 0;
  let unread = 0;
  for (const value of found) {
    const one = entry(value);
    const old = one && there.get(one.link);
    if (!one) {
      unread++;
    } else if (!old) {
      there.set(one.link, one);
      entries.push(one);
      fresh++;
    } else {
      same++;
      if (one.note && !old.note.includes(one.note)) {
        old.note = old.note ? `${old.note}\n${one.note}`.slice(0, LONGEST.note) : one.note;
        joined++;
      }
      if (!old.label) old.label = one.label;
    }
  }
  const trouble = store(entries);
  if (trouble) return trouble;
  const words = [`新增 ${fresh} 条`];
  if (same) words.push(`${same} 条已经有了${joined ? `，其中 ${joined} 条合并了笔记` : ""}`);
  if (unread) words.push(`${unread} 条看不懂，没有导入`);
  return `导入完成：${words.join("；")}。`;
}

/** Pages opened last, the latest first. */
export function recent() {
  const stored = parsed(get(RECENT) ?? "");
  return Array.isArray(stored) ? stored.map(entry).filter(Boolean).slice(0, MOST_RECENT) : [];
}

export function visited(link, title) {
  const made = entry({ link, title, added: new Date().toISOString() });
  if (!made) return;
  const others = recent().filter((one) => one.link !== made.link);
  put(RECENT, JSON.stringify([made, ...others].slice(0, MOST_RECENT)));
}

export function forget() {
  try {
    localStorage.removeItem(RECENT);
  } catch {
    // A browser that forbids to store has stored nothing.
  }
}
