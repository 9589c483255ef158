// Puts what was found on the page: the count, what is chosen, figures beside every choice, and the awards bit by bit.

import { element } from "../element.js";
import { filter } from "./filter.js";

const STEP = 60;
const SCREEN = 15;
const SITE = new URL("../../../", import.meta.url).href;
let whole = () => {};

// On paper the list is whole.
addEventListener("beforeprint", () => whole());

export function show(parts, honours, state, { choose, clear, all }) {
  const { found, figures } = filter(honours, state);
  const filtered = Object.keys(state).some((name) => name !== "sort");
  parts.chips.forEach((chip) => markChip(chip, state, figures));
  parts.menus.forEach((menu) => markMenu(menu, state, figures));
  parts.status.textContent = filtered ? `共 ${found.length} 项` : all;
  parts.chosen.replaceChildren(...(filtered ? chosen(parts, honours.index, state, choose, clear) : []));
  whole = () => {};
  parts.found.replaceChildren(...(found.length ? filtered && list(honours, found, state) : nothing(state, clear)) || []);
}

function markChip(chip, state, figures) {
  const { facet, value } = chip.dataset;
  const count = figures[facet].get(value) ?? 0;
  const on = state[facet] === value;
  const text = ` ${count}`;
  if (chip.lastChild.textContent !== text) chip.lastChild.textContent = text;
  mark(chip, "aria-current", on);
  mark(chip, "aria-disabled", !on && !count);
  const more = on && chip.closest(".facet__more");
  if (more) more.open = true;
}

function mark(chip, name, on) {
  if (on) chip.setAttribute(name, "true");
  else chip.removeAttribute(name);
}

function markMenu(menu, state, figures) {
  const { facet } = menu.dataset;
  for (const option of menu.options) {
    if (!option.value) continue;
    const count = figures[facet].get(option.value) ?? 0;
    const text = option.textContent.replace(/\d+）$/, `${count}）`);
    if (option.textContent !== text) option.textContent = text;
    option.disabled = !count && state[facet] !== option.value;
  }
  menu.value = state[facet] ?? "";
}

// What is chosen, each to be taken back by itself, and the order of the list.
function chosen(parts, { programmes, regions }, state, choose, clear) {
  const title = (name, value) => {
    if (name === "q") return `“${value}”`;
    if (name === "year") return `${value}年`;
    const rows = { programme: programmes, region: regions }[name];
    return rows?.find(([id]) => id === value)?.[1] ?? value;
  };
  const { sort = "", ...choices } = state;
  const taken = Object.entries(choices).map(([name, value]) => {
    const words = title(name, value);
    return button("explorer__taken", [words, element("span", { "aria-hidden": "true" }, "×")], `去掉条件：${words}`, () => {
      if (name === "q") parts.input.value = "";
      choose({ [name]: "" });
      parts.status.focus();
    });
  });
  const orders = [
    ["", "新的在前"],
    ["level", "级别高的在前"],
  ].map(([value, words]) => element("option", { value }, words));
  const menu = element("select", { autocomplete: "off" }, ...orders);
  menu.value = sort;
  menu.addEventListener("change", async () => {
    await choose({ sort: menu.value });
    parts.chosen.querySelector("select").focus();
  });
  return [...taken, button("explorer__clear", ["全部清除"], "", clear), element("label", { class: "explorer__sort" }, "排列", menu)];
}

function button(look, words, label, act) {
  const named = label ? { "aria-label": label } : {};
  const made = element("button", { class: look, type: "button", ...named }, ...words);
  made.addEventListener("click", act);
  return made;
}

function nothing(state, clear) {
  const tip = state.q
    ? "没有找到。换一个写法，或者只写相邻的两个字；名字可以写拼音或首字母，例如“王小明”写 wangxiaoming 或 wxm。"
    : "没有同时符合这些条件的荣誉，去掉一两个再看看。";
  return [element("p", { class: "explorer__none" }, tip), button("explorer__clear", ["清除全部条件"], "", clear)];
}

function list(honours, found, state) {
  const groups = element("div", { class: "explorer__groups" });
  let shown = 0;
  const extend = (number) => {
    const first = append(groups, honours, found.slice(shown, (shown += number)), state.sort);
    const left = found.length - shown;
    more.hidden = left <= 0;
    more.textContent = `再显示 ${Math.min(STEP, left)} 项（还有 ${left} 项）`;
    return first;
  };
  // What fills a screen comes at once, the rest of the step after it has been painted.
  const step = () => {
    const end = shown + STEP;
    const first = extend(SCREEN);
    const rest = () => whole === all && shown < end && extend(end - shown);
    setTimeout(rest, 80);
    return first;
  };
  const all = () => shown < found.length && extend(found.length - shown);
  const more = button("explorer__more", [], "", () => step().focus());
  whole = all;
  step();
  return [groups, more];
}

// Adds awards under their headings, of which the last may have begun before; gives back the link of the first one.
function append(groups, { index, edition }, awards, sort) {
  let last = groups.lastElementChild;
  let first;
  for (const award of awards) {
    const [, , , year, level] = index.editions[edition[award]];
    const heading = sort === "level" ? index.levels[level][0] : year ? `${year}年` : "年份不详";
    if (last?.firstChild.textContent !== heading) {
      last = element("section", {}, element("h2", {}, heading), element("ol", {}));
      groups.append(last);
    }
    last.lastChild.append(row(index, index.editions[edition[award]], award));
    first ??= last.lastChild.lastChild.querySelector("a");
  }
  return first;
}

function row(index, [programme, id, title, , level], award) {
  const [kind, subject, name] = index.subjects[index.subject[award]];
  const place = index.places[award] ?? index.regions[index.region[award]]?.[1];
  const categories = [index.category[award]].flat().map((number) => index.categories[number]);
  const [levelName, tone] = index.levels[level];
  return element(
    "li",
    { class: "award-row" },
    element(
      "p",
      { class: "award-row__who" },
      link(`${index.kinds[kind][1]}/${subject}/`, index.names[award] ?? name),
      ...spans("mark", index.marks[award]),
      ...spans("award-row__where", index.units[index.unit[award]]?.[0], place),
    ),
    element(
      "p",
      { class: "award-row__what" },
      ...spans(`level level--${tone}`, levelName),
      link(`honors/${index.programmes[programme][0]}/${id}/`, title),
      ...spans("mark mark--term", index.grades[index.grade[award]], ...categories),
    ),
  );
}

function spans(look, ...texts) {
  return texts.filter(Boolean).map((text) => element("span", { class: look }, text));
}

function link(address, words) {
  return element("a", { href: `${SITE}${address}` }, words);
}
