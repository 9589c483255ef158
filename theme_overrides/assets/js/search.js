// Opens search from the button in the header and by key. Until then nothing else is loaded, neither code nor index.

const button = document.querySelector("[data-search-open]");
const page = document.querySelector("[data-search-page]");

if (page) {
  import("./search/page.js").then((module) => module.start(page));
} else if (button) {
  const open = () => import("./search/dialog.js").then((module) => module.open(button.href));

  button.querySelector("kbd").hidden = false;
  button.setAttribute("aria-keyshortcuts", "/ Control+K");
  button.addEventListener("click", (event) => {
    // A click with Ctrl, Shift or Meta asks for the page in another tab.
    if (event.ctrlKey || event.shiftKey || event.metaKey) return;
    event.preventDefault();
    open();
  });
  document.addEventListener("keydown", (event) => {
    const slash = event.key === "/" && !event.ctrlKey && !event.altKey && !event.metaKey;
    const ctrlK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
    if ((slash && !isTyping(event.target)) || ctrlK) {
      event.preventDefault();
      open();
    }
  });
}

function isTyping(element) {
  return element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
}
