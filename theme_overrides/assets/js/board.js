// Says which format is chosen, and prints. Without it the links still choose, and the browser prints.

const formats = document.querySelectorAll("[data-format]");
const print = document.querySelector("[data-print]");

function mark() {
  const asked = [...formats].some((link) => link.hash === location.hash) ? location.hash : "#a3";
  for (const link of formats) {
    if (link.hash === asked) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

print.addEventListener("click", () => window.print());
addEventListener("hashchange", mark);
mark();
