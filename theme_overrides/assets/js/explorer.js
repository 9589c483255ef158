// Makes filters of the chips on the page of all honours. Until somebody filters, nothing of the index is loaded.
// What is chosen stands in the address, so that a list can be sent on, printed and gone back to.

import { onQuery } from "./search/dom.js";

const FACETS = ["level", "year", "kind", "category", "programme", "region", "grade"];
const box = document.querySelector("[data-explorer]");
const find = (name) => box.querySelector(`[data-explorer-${name}]`);
const parts = {
  input: find("input"),
  panel: find("panel"),
  status: find("status"),
  chosen: find("chosen"),
  found: find("found"),
  chips: [...box.querySelectorAll("a[data-facet]")],
  menus: [...box.querySelectorAll("select[data-facet]")],
  overview: document.querySelector("[data-explorer-overview]"),
};
const all = parts.status.textContent;
// What went wrong has been said in the place of the count.
const ignore = () => {};
let loading;
let state = read();

// The index and what works with it, once; after a failure the next choice tries again.
function load() {
  loading ??= Promise.all([fetchIndex(), import("./explorer/filter.js"), import("./explorer/list.js")])
    .then(([index, { prepare }, { show }]) => ({ honours: prepare(index), show }))
    .catch((error) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

async function fetchIndex() {
  const response = await fetch(box.dataset.explorer);
  if (!response.ok) throw new Error(`${box.dataset.explorer}: ${response.status}`);
  return response.json();
}

function read() {
  const asked = new URLSearchParams(location.search);
  const names = ["q", ...FACETS, "sort"].filter((name) => asked.get(name)?.trim());
  return Object.fromEntries(names.map((name) => [name, asked.get(name).trim()]));
}

const filtered = () => Object.keys(state).some((name) => name !== "sort");

// Takes a choice over, into the address too. While one types the entry of the history is replaced, or Back would
// lead through every letter.
function choose(change, replace = false) {
  const step = replace && filtered() ? "replaceState" : "pushState";
  state = Object.fromEntries(Object.entries({ ...state, ...change }).filter(([, value]) => value));
  const query = new URLSearchParams(state).toString();
  history[step](null, "", query ? `?${query}` : location.pathname);
  return run();
}

async function run() {
  const asked = state;
  parts.overview.hidden = filtered();
  parts.found.hidden = !filtered();
  if (!filtered() && !loading) return;
  const slow = setTimeout(() => (parts.status.textContent = "正在读取…"), 300);
  try {
    const { honours, show } = await load();
    if (asked === state) show(parts, honours, state, { choose, clear, all });
  } catch (error) {
    if (asked !== state) return;
    parts.status.textContent = "没有读到荣誉的索引，请看看网络，再刷新页面。";
    parts.overview.hidden = false;
    parts.found.hidden = true;
    throw error;
  } finally {
    clearTimeout(slow);
  }
}

function clear() {
  parts.input.value = "";
  choose(Object.fromEntries(Object.keys(state).map((name) => [name, ""])));
  parts.status.focus();
}

parts.input.value = state.q ?? "";
onQuery(parts.input, () => choose({ q: parts.input.value.trim() }, true).catch(ignore), 60);
parts.input.addEventListener("focus", () => load().catch(ignore), { once: true });
find("form").addEventListener("submit", (event) => {
  event.preventDefault();
  if (matchMedia("(pointer: coarse)").matches) parts.input.blur();
});
box.addEventListener("click", (event) => {
  const chip = event.target.closest("a[data-facet]");
  // A click with Ctrl, Shift or Meta asks for the page of the chip in another tab.
  if (!chip || event.ctrlKey || event.shiftKey || event.metaKey) return;
  event.preventDefault();
  if (chip.ariaDisabled === "true") return;
  const { facet, value } = chip.dataset;
  // Where nothing can be filtered the chip is what it is without a script.
  choose({ [facet]: state[facet] === value ? "" : value }).catch(() => location.assign(chip.href));
});
find("close").addEventListener("click", () => {
  parts.panel.open = false;
  parts.status.focus();
});
for (const menu of parts.menus) {
  menu.addEventListener("change", () => choose({ [menu.dataset.facet]: menu.value }).catch(ignore));
}
addEventListener("popstate", () => {
  state = read();
  parts.input.value = state.q ?? "";
  run().catch(ignore);
});
if (matchMedia("(min-width: 58rem)").matches) parts.panel.open = true;
if (filtered()) run().catch(ignore);
