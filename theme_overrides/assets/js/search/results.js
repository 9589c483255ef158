// Puts hits on the page: a list of links, and what is said where there are none.

import { element } from "../element.js";
import { shown } from "./engine.js";

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
  const tips = [
    "换一个写法，或者只写其中相邻的两个字",
    "名字可以写拼音或首字母，例如“王小明”写 wangxiaoming 或 wxm",
    "几个词之间空一格，每个词都要出现",
  ];
  return [
    element("p", { class: "hits__none" }, `没有找到“${query}”。`),
    element("ul", { class: "hits__tips" }, ...tips.map((tip) => element("li", {}, tip))),
  ];
}
