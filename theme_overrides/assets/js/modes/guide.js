// The reading line: it follows the pointer, and the focus of the keyboard.

import { loadSheet } from "../sheets.js";
import { chosen, onChange } from "./settings.js";

let line;

export async function show() {
  if (line) return;
  line = document.createElement("div");
  line.className = "guide";
  line.setAttribute("aria-hidden", "true");
  await loadSheet(new URL("../../css/asked.css", import.meta.url).href);
  place(innerHeight / 3);
  document.body.append(line);
  document.addEventListener("pointermove", byPointer, { passive: true });
  document.addEventListener("pointerdown", byPointer, { passive: true });
  document.addEventListener("focusin", byFocus);
  onChange(() => (line.hidden = !chosen("guide")));
}

function byPointer(event) {
  place(event.clientY + 14);
}

function byFocus(event) {
  const box = event.target.getBoundingClientRect();
  if (box.height < innerHeight / 2) place(box.bottom + 4);
}

function place(height) {
  line.style.transform = `translateY(${Math.round(Math.min(Math.max(height, 0), innerHeight - 4))}px)`;
}
