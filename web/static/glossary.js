// The glossary filtered as one types. The page itself is asked again: without this script the button
// does the same.

const WAIT = 180;
const form = document.querySelector("form[data-live=glossary]");

if (form) {
  const input = form.elements.q;
  let timer;
  let asking;

  async function ask() {
    asking?.abort();
    asking = new AbortController();
    const typed = input.value.trim();
    const address = typed ? `${form.action}?q=${encodeURIComponent(typed)}` : form.action;
    try {
      const answer = await fetch(address, { signal: asking.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const id of ["page-count", "page-terms-list"]) {
        document.getElementById(id).replaceChildren(...page.getElementById(id).childNodes);
      }
      for (const letter of document.querySelectorAll(".alphabet a[aria-current]")) {
        if (typed) letter.removeAttribute("aria-current");
      }
      history.replaceState(history.state, "", address);
    } catch {
      // What is shown stays; the button asks again.
    }
  }

  function soon(event) {
    clearTimeout(timer);
    // While an input method composes, the letters are not yet what is meant.
    if (!event.isComposing) timer = setTimeout(ask, WAIT);
  }

  input.addEventListener("input", soon);
  input.addEventListener("compositionend", soon);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    ask();
  });
}
