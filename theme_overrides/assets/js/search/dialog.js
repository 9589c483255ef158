// The dialog of the header: results while one types, and the way to the page of all results.
// It is there at once, so that no key is lost; what finds and shows results is loaded when it opens.

import { element } from "../element.js";
import { failure, onQuery, walk } from "./dom.js";

const SHOWN = 8;
let dialog;

export function open(address) {
  dialog ??= make(address);
  if (!dialog.box.open) dialog.box.showModal();
  dialog.input.select();
  // Loaded while the first letters are typed; a failure is told when there is something to look for.
  import("./engine.js").then((engine) => engine.load()).catch(() => {});
}

function make(address) {
  const input = element("input", {
    class: "search__input",
    id: "search-input",
    type: "search",
    name: "q",
    autocomplete: "off",
    enterkeyhint: "search",
    placeholder: "名字、村镇、荣誉，也可以写拼音",
  });
  const label = element("label", { class: "search__label", for: "search-input" }, "搜索本站");
  const close = element("button", { class: "search__close", type: "button" }, "关闭");
  const form = element("form", { class: "search__form", role: "search", action: address }, label, input, close);
  const status = element("p", { class: "search__status", role: "status" });
  const list = element("ol", { class: "hits" });
  const all = element("a", { class: "search__all", href: address });
  const body = element("div", { class: "search__body" }, status, list, all);
  const box = element("dialog", { class: "search", "aria-label": "搜索" }, form, body);
  all.hidden = true;
  document.body.append(box);
  close.addEventListener("click", () => box.close());
  // A click beside the box falls on the dialog itself.
  box.addEventListener("click", (event) => event.target === box && box.close());
  box.addEventListener("keydown", (event) => walk(input, list, event));
  onQuery(input, () => show({ address, input, status, list, all }));
  return { box, input };
}

async function show({ address, input, status, list, all }) {
  const query = input.value.trim();
  const current = () => input.value.trim() === query;
  if (!query) {
    status.textContent = "";
    list.replaceChildren();
    all.hidden = true;
    return;
  }
  const slow = setTimeout(() => (status.textContent = "正在查找…"), 300);
  try {
    const [{ search }, { advice, item }] = await Promise.all([import("./engine.js"), import("./results.js")]);
    const { hits } = await search(query);
    const items = await Promise.all(hits.slice(0, SHOWN).map((hit) => item(hit, query)));
    if (!current()) return;
    list.replaceChildren(...(hits.length ? items : [element("li", {}, ...advice(query))]));
    status.textContent = hits.length ? `找到 ${hits.length} 个网页` : "没有找到";
    all.hidden = !hits.length;
    all.href = `${address}?q=${encodeURIComponent(query)}`;
    all.textContent = hits.length > SHOWN ? `查看全部 ${hits.length} 个结果，按类别、年份筛选 →` : "按类别、年份筛选 →";
  } catch {
    if (!current()) return;
    status.textContent = "";
    all.hidden = true;
    list.replaceChildren(failure());
  } finally {
    clearTimeout(slow);
  }
}
