// What of a page is read aloud: the blocks of its text, each in sentences short enough for every browser's voice.

const BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, dt, dd, figcaption, caption, tr, blockquote";
const LEFT_OUT =
  "nav, aside, form, button, dialog, script, style, template, noscript, pre, [hidden], [aria-hidden=true], [data-tools], .visually-hidden";
const LONGEST = 120;

// [{ block, sentences }, …] in the order of the page.
export function readable(main = document.querySelector("main")) {
  return [...main.querySelectorAll(BLOCKS)]
    .filter((block) => !block.closest(LEFT_OUT) && isSeen(block))
    .map((block) => ({ block, sentences: sentences(wordsOf(block)) }))
    .filter(({ sentences: found }) => found.length);
}

function isSeen(block) {
  return block.checkVisibility?.() ?? block.getClientRects().length > 0;
}

// The words of a block without those of the blocks within it, which have their own turn.
function wordsOf(block) {
  const pieces = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    return node.matches(`${BLOCKS}, ${LEFT_OUT}`) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  while (walker.nextNode()) pieces.push(walker.currentNode.data);
  const joint = block.matches("tr") ? "，" : "";
  return pieces.map((piece) => piece.replace(/\s+/g, " ")).join(joint).trim();
}

export function sentences(words) {
  const found = words.match(/[^。！？；!?;]+[。！？；!?;”’）」』]*/g) ?? [];
  return found.flatMap(inPieces).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

function inPieces(sentence) {
  const trimmed = sentence.trim();
  if (trimmed.length <= LONGEST) return [trimmed];
  const cut = Math.max(trimmed.lastIndexOf("，", LONGEST), trimmed.lastIndexOf("、", LONGEST)) + 1 || LONGEST;
  return [trimmed.slice(0, cut), ...inPieces(trimmed.slice(cut))];
}
