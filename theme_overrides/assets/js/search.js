// Opens search from the button in the header and by key. Until then nothing of the index is loaded.

import { open as openDialog } from "./search/dialog.js";

const button = document.querySelector("[data-search-open]");
const page = document.querySelector("[data-search-page]");

function open() {
  if (page) page.querySelector("[data-search-input]").focus();
  else openDialog(button.href);
}

function isTyping(element) {
  return element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
}

button.setAttribute("aria-keyshortcuts", "/ Control+K");
button.addEventListener("click", (event) => {
  // A click with Ctrl, Shift or Meta asks for the page in another tab.
  if (event.ctrlKey || event.shiftKey || event.metaKey) return;
  event.preventDefault();
  open();
});
document.addEventListener("keydown", (event) => {
  const slash = event.key === "/" && !event.ctrlKey && !event.altKey && !event.metaKey && !isTyping(event.target);
  const ctrlK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
  if (slash || ctrlK) {
    event.preventDefault();
    open();
  }
});

if (page) import("./search/page.js").then((module) => module.start(page));
