// Filters honours in memory. An award has one number for each facet, which stands for a set of its values: a region
// with those above it, the categories held at once. So a choice is a table of sets that fit, and one pass over all
// awards finds those that fit and counts what every other choice would find.

import { bare, begins, plain } from "../search/words.js";

// Brings the index (plugins/showcase/honors/explorer/index.py) into that form.
export function prepare(index) {
  const edition = index.editions.flatMap((row, number) => Array(row[5]).fill(number));
  const ofEdition = (column) => edition.map((number) => index.editions[number][column]);
  const years = [...new Set(index.editions.map((row) => row[3]))];
  const paths = index.regions.map(([, , above], number) => [number, above]);
  for (const path of paths) while (path.at(-1) >= 0) path.push(paths[path.at(-1)][1]);
  const facets = {
    level: single(index.levels.map(([name]) => name), ofEdition(4)),
    year: single(years.map(String), ofEdition(3).map((year) => years.indexOf(year))),
    kind: single(index.kinds.map(([label]) => label), index.subject.map((number) => index.subjects[number][0])),
    category: several(index.categories, index.category),
    programme: single(index.programmes.map(([id]) => id), ofEdition(0)),
    region: { values: index.regions.map(([id]) => id), sets: [...paths, []], of: index.region.map(orLast(paths)) },
    grade: single(index.grades, index.grade),
  };
  const honours = { index, edition, facets };
  // Names are made ready for typing when there is nothing else to do.
  setTimeout(() => (honours.names ??= namesOf(index)), 300);
  return honours;
}

const orLast = (values) => (number) => (number < 0 ? values.length : number);

function single(values, of) {
  return { values, sets: [...values.map((_, number) => [number]), []], of: of.map(orLast(values)) };
}

function several(values, column) {
  const sets = values.map((_, number) => [number]);
  const known = new Map();
  const of = column.map((held) => {
    if (typeof held === "number") return held;
    const key = held.join();
    if (!known.has(key)) known.set(key, sets.push(held) - 1);
    return known.get(key);
  });
  return { values, sets, of };
}

// The awards that fit, by number, and for each facet how many each of its values would find beside the other choices.
export function filter(honours, state) {
  const facets = Object.entries(honours.facets);
  const columns = facets.map(([, facet]) => facet.of);
  const fitting = facets.map(([name, facet]) => fits(facet, state[name]));
  const counts = facets.map(([, facet]) => facet.sets.map(() => 0));
  const written = state.q ? textMatch(honours, state.q) : undefined;
  const found = [];
  for (let award = 0; award < honours.edition.length; award += 1) {
    if (written && !written(award)) continue;
    let missed = -1;
    let misses = 0;
    for (let at = 0; at < columns.length && misses < 2; at += 1) {
      if (!fitting[at] || fitting[at][columns[at][award]]) continue;
      missed = at;
      misses += 1;
    }
    if (misses === 1) counts[missed][columns[missed][award]] += 1;
    if (misses) continue;
    found.push(award);
    for (let at = 0; at < columns.length; at += 1) counts[at][columns[at][award]] += 1;
  }
  const level = honours.facets.level.of;
  if (state.sort === "level") found.sort((one, other) => level[one] - level[other]);
  return { found, figures: Object.fromEntries(facets.map(([name, facet], at) => [name, figures(facet, counts[at])])) };
}

function fits({ values, sets }, value) {
  const number = values.indexOf(value);
  return value && sets.map((set) => set.includes(number));
}

function figures({ values, sets }, counted) {
  const numbers = values.map(() => 0);
  counted.forEach((count, set) => sets[set].forEach((value) => (numbers[value] += count)));
  return new Map(values.map((value, number) => [value, numbers[number]]));
}

// Whether an award answers a text: each of its words stands in name, unit, region or roll, or spells one of the first three.
function textMatch(honours, text) {
  const { index, edition } = honours;
  honours.names ??= namesOf(index);
  const tests = text.split(/\s+/).map(bare).filter(Boolean).map((word) => {
    const letters = /^[a-zü]+$/.test(word) && plain(word);
    const found = honours.names.map((names) => names.map((name) => answers(name, word, letters)));
    return (award) =>
      found[0][index.subject[award]] ||
      found[1][index.unit[award]] ||
      found[2][index.region[award]] ||
      found[3][edition[award]] ||
      bare(index.names[award] ?? "").includes(word);
  });
  return (award) => tests.every((test) => test(award));
}

// Names as far as they count for comparing, with the syllables that they are read by.
function namesOf({ subjects, units, regions, editions }) {
  const read = (name, spelling = "") => [bare(name), spelling.split(/[ -]/).map(plain)];
  return [
    subjects.map(([, id, name, spelling]) => read(name, spelling ?? id)),
    units.map(([name, spelling]) => read(name, spelling)),
    regions.map(([, name, , spelling]) => read(name, spelling)),
    editions.map(([, , title]) => read(title)),
  ];
}

function answers([name, syllables], word, letters) {
  if (!letters || name.includes(word)) return name.includes(word);
  // From a later syllable on only from two letters: one letter would find half of all names.
  const starts = letters.length > 1 ? syllables : syllables.slice(0, 1);
  return starts.some((syllable, at) => syllable[0] === letters[0] && begins(syllables.slice(at), letters, false));
}
