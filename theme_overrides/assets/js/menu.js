// The drawer of narrow pages opens and closes without scripts. With them it also closes by Esc, by a press beside it,
// when the focus goes on, and when the page is come back to.

const drawer = document.querySelector("[data-drawer]");

function close() {
  drawer.open = false;
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !drawer.open) return;
  const inside = drawer.contains(document.activeElement);
  close();
  if (inside) drawer.querySelector("summary").focus();
});
document.addEventListener("pointerdown", (event) => drawer.open && !drawer.contains(event.target) && close());
drawer.addEventListener("focusout", (event) => {
  if (event.relatedTarget && !drawer.contains(event.relatedTarget)) close();
});
window.addEventListener("pagehide", close);
