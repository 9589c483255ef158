// What the dialog and the page of results share: failing, walking by keys, waiting for a pause.

import { element } from "../element.js";

const FROM_FILE = "从文件夹或 U 盘直接打开网页时不能搜索。放在网站上打开，就可以搜索了。";

// Whether the page is no page of a server; from a file nothing can be fetched.
export const fromFile = () => location.protocol === "file:";

// What is said when search does not work; it has to be here already when nothing more can be loaded.
export function failure() {
  const message = fromFile() ? FROM_FILE : navigator.onLine ? "搜索没有打开：没有读到搜索索引。请刷新页面再试。" : "现在没有连上网络，搜索打不开。";
  return element("li", {}, element("p", { class: "hits__none", role: "alert" }, message));
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
