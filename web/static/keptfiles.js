// The collection as files for other programs, made in the browser: notes never leave it.

function address(one) {
  return new URL(one.link, location.href).href;
}

function plain(text) {
  return text.replace(/[\\`*_[\]<>#|~]/g, "\\$&");
}

/** Markdown: a heading for each, the note as a quotation. */
export function markdown(entries) {
  const parts = ["# 条文收藏"];
  for (const one of entries) {
    parts.push(`## ${plain(one.title)}`);
    if (one.label) parts.push(`标签：${plain(one.label)}`);
    if (one.note) parts.push(one.note.split("\n").map((line) => `> ${plain(line)}`).join("\n>\n"));
    parts.push(`<${address(one)}>`);
  }
  return `${parts.join("\n\n")}\n`;
}

/** RFC 4180 with a byte order mark; what a spreadsheet would calculate stands behind an apostrophe. */
export function csv(entries) {
  const cell = (text) => `"${/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? "'" : ""}${text.replaceAll("\"", "\"\"")}"`;
  const rows = [["条文", "标签", "笔记", "收藏时间", "链接"]];
  for (const one of entries) rows.push([one.title, one.label, one.note, one.added.slice(0, 10), address(one)]);
  return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}
