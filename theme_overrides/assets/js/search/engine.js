// Finds pages: by name in the list of names, by text in Pagefind's index, and narrows both down by the same filters.

import { fromFile } from "./dom.js";
import { bare, nameScore, phrases, readable } from "./words.js";

const INDEX = new URL("../../../pagefind/", import.meta.url);
const SITE = new URL("../", INDEX);

// Matches in a title weigh this many times those in the text; what is only shown or told by filters weighs nothing.
const WEIGHTS = { title: 8, hint: 1, shown: 0, kind: 0, date: 0 };

export const GROUPS = [
  { name: "kind", title: "类别", place: 0, values: "kinds" },
  { name: "year", title: "年份", place: 1 },
  { name: "column", title: "栏目", place: 3, values: "columns" },
  { name: "level", title: "荣誉级别", place: 2, values: "levels" },
];

let loading;

// Loads the index, once; after a failure the next call tries again.
export function load() {
  loading ??= loadIndex().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function loadIndex() {
  if (fromFile()) throw new Error("an index cannot be fetched from a file");
  const [names, facets, pagefind] = await Promise.all([
    json("names.json"),
    json("records.json"),
    import(new URL("0/pagefind.js", INDEX)),
  ]);
  await pagefind.options({ ranking: { metaWeights: WEIGHTS } });
  await pagefind.init();
  for (let part = 1; part < facets.parts; part += 1) {
    await pagefind.mergeIndex(new URL(`${part}/`, INDEX).pathname, { ranking: { metaWeights: WEIGHTS } });
  }
  return { names, facets, pagefind };
}

async function json(name) {
  const response = await fetch(new URL(name, INDEX));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}

// Pages for a query and filters ({kind: ["人物"], …}): all hits, best first, and the figures beside each filter.
export async function search(query, filters = {}) {
  const index = await load();
  const found = new Map();
  for (const hit of byName(index, bare(query))) found.set(hit.id, hit);
  for (const hit of await byText(index, query, filters)) {
    if (found.has(hit.id)) found.get(hit.id).load = hit.load;
    else found.set(hit.id, hit);
  }
  const hits = [...found.values()];
  const chosen = GROUPS.map((group) => new Set(filters[group.name] ?? []));
  const fitsGroup = (hit, group, at) =>
    !chosen[at].size || valuesOf(index, hit, group).some((value) => chosen[at].has(value));
  const fits = (hit, except) => GROUPS.every((group, at) => at === except || fitsGroup(hit, group, at));
  // The figures of a filter are those that the others leave: its own values add to each other.
  const groups = GROUPS.map((group, at) => {
    const left = hits.filter((hit) => fits(hit, at));
    return { ...group, figures: figures(index, group, left, chosen[at]) };
  });
  return { hits: hits.filter((hit) => fits(hit)), groups };
}

function byName({ names }, query) {
  if (!query) return [];
  const hits = [];
  for (const [id, address, hint, ...spelled] of names) {
    let score = 0;
    for (let at = 0; at < spelled.length; at += 2) {
      const found = nameScore(spelled[at], spelled[at + 1], query);
      // The first name is today's; one that it had before gives way to whoever has it now.
      score = Math.max(score, at ? found - 0.25 : found);
    }
    if (score > 0) hits.push({ id, score, shown: { address, hint, title: spelled[0] } });
  }
  return hits.sort((a, b) => b.score - a.score || a.shown.title.length - b.shown.title.length);
}

// Pages in which every phrase stands as it is written, in the order of Pagefind's scores for all of its words.
async function byText({ pagefind }, query, filters) {
  const wanted = phrases(query);
  if (!wanted.length) {
    const all = !query.trim() && Object.values(filters).some((values) => values.length);
    return all ? (await pagefind.search(null)).results.map(hitOf) : [];
  }
  const [ranked, ...exact] = await Promise.all([
    pagefind.search(wanted.flat().join(" ")),
    ...wanted.map((words) => pagefind.search(`"${words.join(" ")}"`)),
  ]);
  const sets = exact.map(({ results }) => new Set(results.map((result) => result.id)));
  return ranked.results.filter((result) => sets.every((set) => set.has(result.id))).map(hitOf);
}

function hitOf(result) {
  return { id: result.id, load: result.data };
}

function valuesOf({ facets }, hit, group) {
  const values = [facets.records[hit.id][group.place]].flat();
  return group.values ? values.map((number) => facets[group.values][number]) : values.map(String);
}

// How many hits each value would leave; what is chosen stays to be unchosen, even where it leaves none.
function figures(index, group, hits, chosen) {
  const counts = new Map([...chosen].map((value) => [value, 0]));
  for (const hit of hits) {
    for (const value of valuesOf(index, hit, group)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const order = group.values ? index.facets[group.values] : [...counts.keys()].sort().reverse();
  return order.filter((value) => counts.has(value)).map((value) => ({ value, count: counts.get(value) }));
}

// What is shown of a hit: title, address, kind, hint, date and a passage, as pieces of which some are marked.
export async function shown(hit, query) {
  const index = await load();
  const kind = valuesOf(index, hit, GROUPS[0])[0];
  if (!hit.load) {
    const { address, hint, title } = hit.shown;
    return { kind, url: new URL(address, SITE).href, title: marked(title, query), hint, passage: [] };
  }
  const { meta, content, url } = await hit.load();
  return {
    kind,
    url: new URL(url, location.href).href,
    title: marked(meta.shown, query),
    hint: meta.hint,
    date: meta.date,
    passage: passage(readable(content), query),
  };
}

const BEFORE = 18;
const PASSAGE = 90;

function passage(text, query) {
  const places = phrases(query).map((words) => text.toLowerCase().indexOf(readable(words.join(" "))));
  const first = Math.max(0, Math.min(...places.filter((at) => at >= 0), text.length));
  const start = first < text.length ? Math.max(0, first - BEFORE) : 0;
  const piece = text.slice(start, start + PASSAGE);
  const pieces = marked(piece, query);
  if (start) pieces.unshift({ text: "…" });
  if (start + PASSAGE < text.length) pieces.push({ text: "…" });
  return pieces;
}

// A text in pieces, those that the query asks for marked.
function marked(text, query) {
  const written = phrases(query).map((words) => readable(words.join(" ")));
  const wanted = written.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (!wanted.length) return [{ text }];
  return text
    .split(new RegExp(`(${wanted.join("|")})`, "iu"))
    .map((piece, at) => ({ text: piece, marked: at % 2 === 1 }))
    .filter((piece) => piece.text);
}
