// The buttons of 长者模式 and of 阅读与显示. What they open is loaded when it is asked for.
// What was chosen before is in effect already: modes/before-paint.js stands in the page.

import { SIZES, USUAL, change, chosen, follow, onChange } from "./modes/settings.js";

const CARE = { on: "已打开关怀版：字大、按钮大、一栏到底。", off: "已回到标准版。" };
const status = document.querySelector("[data-modes-status]");

const acts = {
  care() {
    const on = !chosen("care");
    change({ care: on ? "on" : "" });
    say(on ? CARE.on : CARE.off);
  },
  smaller: () => resize(-1),
  larger: () => resize(1),
  panel: async (button) => (await import("./modes/panel.js")).open(button),
  aloud: async (button) => (await import("./modes/aloud.js")).start(button),
};

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-mode]");
  if (button) acts[button.dataset.mode](button);
});
onChange(() => {
  if (chosen("guide")) import("./modes/guide.js").then((guide) => guide.show());
});
addEventListener("storage", follow);
// A page that Back brings as it was left may not know what was chosen since.
addEventListener("pageshow", (event) => event.persisted && follow());

function resize(step) {
  const now = SIZES.indexOf(chosen("text") || USUAL);
  const next = Math.min(SIZES.length - 1, Math.max(0, now + step));
  change({ text: SIZES[next] === USUAL ? "" : SIZES[next] });
  const end = next === now ? (step > 0 ? "，已经最大" : "，已经最小") : "";
  say(`字号 ${next + 1}／${SIZES.length}${end}`);
}

function say(words) {
  status.textContent = words;
}
