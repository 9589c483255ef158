// How queries are cut and names compared. The index is cut in the same way by plugins/showcase/publish/search_words.py.

const HAN = "\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
const MARKS =
  "·¶\\u2014\\u2018-\\u201d\\u2026\\u3000-\\u3006\\u3008-\\u303f\\uff00-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uffef";
const han = new RegExp(`[${HAN}]`, "u");
const mark = new RegExp(`^[${MARKS}]$`, "u");
const alone = new RegExp(`[${HAN}]`, "gu");
const between = new RegExp(`[\\s${MARKS}",;!?()]+`, "u");

// The phrases of a query, each a list of words: 柳溪村 最美 is [[柳, 溪, 村], [最, 美]].
export function phrases(query) {
  return query
    .split(between)
    .map((part) => part.normalize("NFKC").replace(alone, " $& ").trim().split(/\s+/))
    .filter((words) => /[\p{L}\p{N}]/u.test(words.join("")));
}

// The words of the index put together again as people write: spaces only between words of other scripts.
export function readable(content) {
  let text = "";
  let open = false;
  for (const word of content.split(/\s+/)) {
    if (word === "¶") {
      text += " ";
      open = false;
    } else {
      const closed = han.test(word) || mark.test(word);
      text += open && !closed ? ` ${word}` : word;
      open = !closed;
    }
  }
  return text.trim();
}

// A name or a query as far as it counts for comparing: without case, spaces, dots and hyphens.
export function bare(text) {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s·•‧・⋅∙'’\-]/g, "");
}

// How well a name answers a query, the best being 5; 0 where it does not.
export function nameScore(name, spelling, query) {
  const own = bare(name);
  if (own === query) return 5;
  if (own.startsWith(query)) return 4;
  if (own.includes(query)) return 3;
  return /^[a-zü]+$/.test(query) ? spellingScore(spelling.split(" "), query) : 0;
}

// Whether letters begin a spelling: whole syllables, their initials, or a mixture (lixiuhe, lxh, lixh, lix).
function spellingScore(syllables, query) {
  const letters = plain(query);
  const own = syllables.map(plain);
  if (begins(own, letters, true)) return 4.5;
  if (begins(own, letters, false)) return 2;
  // From a later syllable on only from two letters: one letter would find half of all names.
  return letters.length > 1 && own.some((_, at) => at && begins(own.slice(at), letters, false)) ? 1 : 0;
}

// Whether letters begin syllables; with `whole`, only if they name all of them. Both are plain.
export function begins(syllables, letters, whole) {
  if (!letters) return !whole || !syllables.length;
  if (!syllables.length) return false;
  const [first, ...rest] = syllables;
  for (let length = Math.min(first.length, letters.length); length; length -= 1) {
    const fits = first.slice(0, length) === letters.slice(0, length);
    if (fits && begins(rest, letters.slice(length), whole)) return true;
  }
  return false;
}

// ü is written v in the index; people write ü, v or u.
export function plain(letters) {
  return letters.replace(/[üv]/g, "u");
}
