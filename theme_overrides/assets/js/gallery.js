// Opens photos large. A photo of a gallery has an address, and Back closes what a click opened.
// Nothing of that is loaded before the first photo is opened; without it a link leads to the photo's file.

import "./gallery/hanging.js";

const TOGETHER = ".gallery, .article, .prose";
let box;

document.addEventListener("click", (event) => {
  const link = event.target.closest?.(".photo__link");
  // A click with Ctrl, Shift or Meta asks for the file in another tab or window.
  if (!link || event.button || event.ctrlKey || event.shiftKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  // Behind the photo the page moves along, and must not jump back when Back closes it.
  history.scrollRestoration = "manual";
  history.pushState({ photo: true }, "", addressOf(link));
  open(link);
});
addEventListener("popstate", follow);
addEventListener("hashchange", follow);
if (linkAt(location.hash)) follow();

function addressOf(link) {
  const { id } = link.closest(".photo");
  return location.pathname + location.search + (id && `#${id}`);
}

function linkAt(hash) {
  return document.getElementById(hash.slice(1))?.querySelector(":scope > .photo__link");
}

function follow() {
  const link = linkAt(location.hash);
  if (!link) box?.close();
  else if (box) box.show(link);
  else open(link);
}

async function open(link) {
  if (box) return;
  // Until the rest is loaded, so that an impatient second click opens no second one, and Back gives up.
  box = { show() {}, close: () => (box = undefined) };
  const links = [...link.closest(TOGETHER).querySelectorAll(".photo__link")];
  try {
    const lightbox = await import("./gallery/lightbox.js");
    if (box) box = await lightbox.open(links, link, { moved, closing, closed });
  } catch {
    location.replace(link.href);
  }
}

function moved(link) {
  history.replaceState(history.state, "", addressOf(link));
  link.scrollIntoView({ block: "nearest" });
}

// Takes the photo out of the address: by the way that it came in, or out of where the visit began.
function closing() {
  if (history.state?.photo) history.back();
  else if (linkAt(location.hash)) history.replaceState(null, "", location.pathname + location.search);
}

function closed(link) {
  box = undefined;
  link.focus({ preventScroll: true });
  // Later than what the browser may still do for Back.
  setTimeout(() => (history.scrollRestoration = "auto"), 100);
}
