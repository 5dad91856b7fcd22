// The form of the advanced search shows the search that it writes; the server writes it.

const form = document.querySelector("form.advanced");
const shown = form?.querySelector("output");

async function write() {
  const fields = new URLSearchParams(new FormData(form));
  const answer = await fetch(`/search/advanced/query?${fields}`);
  if (!answer.ok) return;
  const query = await answer.text();
  shown.textContent = query;
  shown.parentElement.hidden = !query;
}

if (form) {
  let waiting;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(write, 150);
  });
  write();
}
