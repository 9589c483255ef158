// The page of all results: query and filters stand in the address, so that a search can be sent on and gone back to.

import { element } from "../element.js";
import { failure, onQuery, walk } from "./dom.js";
import { GROUPS, search } from "./engine.js";
import { advice, item } from "./results.js";

const STEP = 20;

export function start(page) {
  const find = (name) => page.querySelector(`[data-search-${name}]`);
  const parts = {
    input: find("input"),
    filters: find("filters"),
    groups: find("groups"),
    status: element("p", { class: "search__status", role: "status" }),
    list: element("ol", { class: "hits" }),
    more: element("button", { class: "search__more", type: "button" }),
  };
  const run = () => show(parts);
  find("off").hidden = true;
  parts.more.hidden = true;
  find("found").append(parts.status, parts.list, parts.more);
  parts.filters.open = matchMedia("(min-width: 58rem)").matches;
  // Typed while this was still loading.
  const typed = parts.input.value;
  read(parts);
  if (typed) parts.input.value = typed;
  if (parts.input.value || chosen(parts.groups).size) run();
  else parts.input.focus();
  // While one types the entry of the history is replaced, or Back would lead through every letter.
  onQuery(parts.input, () => go(parts, run, "replaceState"));
  parts.groups.addEventListener("change", () => go(parts, run, "pushState"));
  find("form").addEventListener("submit", (event) => {
    event.preventDefault();
    go(parts, run, "replaceState");
  });
  page.addEventListener("keydown", (event) => walk(parts.input, parts.list, event));
  addEventListener("popstate", () => {
    read(parts);
    run();
  });
}

// Takes query and filters from the address. The filters have no figures before the index is there.
function read({ input, groups }) {
  const asked = new URLSearchParams(location.search);
  input.value = asked.get("q") ?? "";
  const asFieldset = (group) => {
    const values = asked.getAll(group.name);
    return fieldset({ ...group, figures: values.map((value) => ({ value })) }, new Set(values));
  };
  groups.replaceChildren(...GROUPS.map(asFieldset).filter(Boolean));
}

function chosen(groups) {
  const values = new Map();
  for (const box of groups.querySelectorAll(":checked")) {
    values.set(box.name, [...(values.get(box.name) ?? []), box.value]);
  }
  return values;
}

function address(input, groups) {
  const asked = new URLSearchParams();
  if (input.value.trim()) asked.set("q", input.value.trim());
  for (const [name, values] of chosen(groups)) {
    for (const value of values) asked.append(name, value);
  }
  const query = asked.toString();
  return query ? `?${query}` : location.pathname;
}

function go({ input, groups }, run, change) {
  const next = address(input, groups);
  if (next !== (location.search || location.pathname)) history[change](null, "", next);
  run();
}

async function show(parts) {
  const { input, status, list, more, filters, groups } = parts;
  const query = input.value.trim();
  const asked = address(input, groups);
  const filter = Object.fromEntries(chosen(groups));
  const current = () => address(input, groups) === asked;
  more.hidden = true;
  if (asked === location.pathname) {
    status.textContent = "";
    list.replaceChildren();
    filters.hidden = true;
    return;
  }
  const slow = setTimeout(() => (status.textContent = "正在查找…"), 300);
  try {
    const { hits, groups: found } = await search(query, filter);
    if (!current()) return;
    const focused = document.activeElement?.closest("[data-search-groups]") && document.activeElement.id;
    groups.replaceChildren(...found.map((group) => fieldset(group, new Set(filter[group.name]))).filter(Boolean));
    if (focused) document.getElementById(focused)?.focus();
    filters.hidden = !groups.children.length;
    await extend(list, hits, query, 0, current);
    if (!current()) return;
    status.textContent = hits.length ? `找到 ${hits.length} 个网页` : "没有找到";
    offer(parts, hits, query, current);
  } catch {
    if (!current()) return;
    status.textContent = "";
    list.replaceChildren(failure());
  } finally {
    clearTimeout(slow);
  }
}

async function extend(list, hits, query, from, current) {
  const items = await Promise.all(hits.slice(from, from + STEP).map((hit) => item(hit, query)));
  if (!current()) return;
  if (from) {
    list.append(...items);
    items[0].querySelector("a").focus();
  } else {
    list.replaceChildren(...(hits.length ? items : [element("li", {}, ...advice(query))]));
  }
}

function offer({ list, more }, hits, query, current) {
  const from = list.querySelectorAll(".hit").length;
  more.hidden = from >= hits.length;
  more.textContent = `再显示 ${Math.min(STEP, hits.length - from)} 个（还有 ${hits.length - from} 个）`;
  more.onclick = async () => {
    await extend(list, hits, query, from, current);
    offer({ list, more }, hits, query, current);
  };
}

// The values of one filter, as boxes to tick; undefined where there is nothing to choose between.
function fieldset({ name, title, figures }, ticked) {
  if (!figures.length || (figures.length === 1 && !ticked.size)) return undefined;
  const choices = figures.map((figure) => choice(name, figure, ticked.has(figure.value)));
  return element("fieldset", { class: "filter" }, element("legend", {}, title), ...choices);
}

function choice(name, { value, count }, ticked) {
  const box = element("input", { type: "checkbox", name, value, id: `filter-${name}-${value}` });
  box.checked = ticked;
  const figure = count === undefined ? [] : [element("span", { class: "choice__count" }, String(count))];
  return element("label", { class: "choice" }, box, value, ...figure);
}
