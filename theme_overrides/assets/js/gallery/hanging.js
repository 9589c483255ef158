// The photos as they hang on the page: they fade in, come to paper, and stop moving when asked.

import { element } from "../element.js";
import "../printing.js";

for (const photo of document.querySelectorAll(".photo img")) {
  if (photo.complete) continue;
  photo.classList.add("arriving");
  const arrived = () => photo.classList.remove("arriving");
  photo.addEventListener("load", arrived, { once: true });
  photo.addEventListener("error", arrived, { once: true });
}

// Whatever moves for more than five seconds can be stopped (WCAG 2.2.2). Who asked for less motion sees it still.
const MOTION = "(prefers-reduced-motion: no-preference)";
for (const source of document.querySelectorAll("source[data-moving]")) {
  if (!matchMedia(MOTION).matches) continue;
  const button = element("button", { class: "photo__motion", type: "button" }, "暂停");
  button.addEventListener("click", () => {
    const moving = source.media === MOTION;
    source.media = moving ? "not all" : MOTION;
    button.textContent = moving ? "播放" : "暂停";
  });
  source.closest(".photo__link").after(button);
}
