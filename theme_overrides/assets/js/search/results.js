// Puts hits on the page: a list of links, and what is said where there are none.

import { shown } from "./engine.js";

export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export async function item(hit, query) {
  const found = await shown(hit, query);
  const about = [found.hint, found.date].filter(Boolean).join(" · ");
  return element(
    "li",
    { class: "hit" },
    element("a", { class: "hit__link", href: found.url }, ...pieces(found.title)),
    element("span", { class: "hit__kind" }, found.kind),
    ...(about ? [element("span", { class: "hit__about" }, about)] : []),
    ...(found.passage.length ? [element("p", { class: "hit__passage" }, ...pieces(found.passage))] : []),
  );
}

function pieces(texts) {
  return texts.map((piece) => (piece.marked ? element("mark", {}, piece.text) : piece.text));
}

export function advice(query) {
  const tips = ["换一个写法，或者只写其中相邻的两个字", "名字可以写拼音或首字母，例如 lixiuhe、lxh", "几个词之间空一格，每个词都要出现"];
  return [
    element("p", { class: "hits__none" }, `没有找到“${query}”。`),
    element("ul", { class: "hits__tips" }, ...tips.map((tip) => element("li", {}, tip))),
  ];
}

export function failure() {
  const message = navigator.onLine ? "搜索没有打开：没有读到搜索索引。请刷新页面再试。" : "现在没有连上网络，搜索打不开。";
  return [element("p", { class: "hits__none" }, message)];
}

// Up and Down lead from the input through the links and back; Home and End to the first and the last.
export function walk(input, list, event) {
  const links = [...list.querySelectorAll(".hit__link")];
  const at = links.indexOf(document.activeElement);
  const inside = at >= 0;
  if (!inside && document.activeElement !== input) return;
  let target;
  if (event.key === "ArrowDown") target = links[at + 1];
  else if (event.key === "ArrowUp" && inside) target = links[at - 1] ?? input;
  else if (event.key === "Home" && inside) target = links[0];
  else if (event.key === "End" && inside) target = links.at(-1);
  if (target) {
    event.preventDefault();
    target.focus();
  }
}

// Calls `run` when nothing was asked for a moment; a query that is still being composed with an input method waits.
export function onQuery(input, run, delay = 150) {
  let timer;
  const later = (event) => {
    clearTimeout(timer);
    if (!event.isComposing) timer = setTimeout(run, delay);
  };
  input.addEventListener("input", later);
  input.addEventListener("compositionend", later);
}
