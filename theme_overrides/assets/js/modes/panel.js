// The panel 阅读与显示: what can be chosen, what is chosen now, and the way back to the usual.

import { element } from "../element.js";
import { loadSheet } from "../sheets.js";
import { change, chosen, onChange, reset } from "./settings.js";

const scheme = (name, contrast = "") => ({ scheme: name, contrast });

const GROUPS = [
  {
    title: "字号",
    choices: [
      ["小", { text: "1" }],
      ["标准", { text: "" }],
      ["大", { text: "3" }],
      ["较大", { text: "4" }],
      ["特大", { text: "5" }],
    ],
  },
  {
    title: "颜色",
    choices: [
      ["自动", scheme("")],
      ["浅色", scheme("light")],
      ["深色", scheme("dark")],
      ["黑底黄字", scheme("dark", "yellow")],
      ["白底黑字", scheme("light", "plain")],
    ],
  },
];
const TOGGLES = [
  ["关怀版", "care"],
  ["阅读线", "guide"],
  ["特大鼠标", "cursor"],
];

let panel;

export async function open(opener) {
  await loadSheet(new URL("../../css/asked.css", import.meta.url).href);
  panel ??= make();
  panel.opener = opener;
  if (!panel.box.open) panel.box.showModal();
}

function make() {
  const status = element("p", { class: "panel__status", role: "status" });
  const say = (words) => (status.textContent = words);
  const close = button("关闭", () => box.close(), "panel__close");
  const head = element("div", { class: "panel__head" }, element("h2", { id: "panel-title" }, "阅读与显示"), close);
  const groups = GROUPS.map(({ title, choices }) =>
    group(title, choices.map(([label, values]) => choice(label, values, () => say(`${title}：${label}`)))),
  );
  const toggles = TOGGLES.map(([label, name]) => toggle(label, name, say));
  const aloud = button("朗读正文", async () => {
    box.close();
    (await import("./aloud.js")).start(panel.opener);
  });
  const usual = button("恢复默认", () => {
    reset();
    say("已恢复默认");
  });
  const box = element(
    "dialog",
    { class: "panel", "aria-labelledby": "panel-title" },
    head,
    ...groups,
    group("帮助阅读", toggles),
    element("div", { class: "panel__foot" }, aloud, usual),
    status,
  );
  document.body.append(box);
  // A click beside the box falls on the dialog itself.
  box.addEventListener("click", (event) => event.target === box && box.close());
  // The button that opened it may be gone: 长者模式 has others.
  box.addEventListener("close", () => {
    say("");
    if (!panel.opener.checkVisibility?.()) document.querySelector("[data-mode=care]")?.focus();
  });
  return { box };
}

function group(title, buttons) {
  return element(
    "div",
    { class: "panel__group", role: "group", "aria-label": title },
    element("p", { class: "panel__title", "aria-hidden": "true" }, title),
    element("div", { class: "panel__choices" }, ...buttons),
  );
}

function button(label, act, style = "panel__button") {
  const made = element("button", { type: "button", class: style }, label);
  made.addEventListener("click", act);
  return made;
}

function pressedWhen(made, holds) {
  onChange(() => made.setAttribute("aria-pressed", String(holds())));
  return made;
}

function choice(label, values, said) {
  const act = () => {
    change(values);
    said();
  };
  return pressedWhen(button(label, act), () => Object.entries(values).every(([name, value]) => chosen(name) === value));
}

function toggle(label, name, say) {
  const act = () => {
    change({ [name]: chosen(name) ? "" : "on" });
    say(`${label}：${chosen(name) ? "开" : "关"}`);
  };
  return pressedWhen(button(label, act), () => Boolean(chosen(name)));
}
