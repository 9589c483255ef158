"""The words by which things are found: text cut for the index, names spelled in pinyin.

Pagefind cuts Chinese twice: by one dictionary when it indexes (charabia's) and by another when it searches (the
browser's Intl.Segmenter). They disagree about names. Over our sample site as it was, 24 of 85 names of people and
places did not lead to their own page, nor did 50 of the 186 pairs of adjacent characters in them (李建军: one word in
the index, three in the query). So each Chinese character is a word here, a query is a phrase of such words, and
whatever stands in a text is found by any part of it. It also does without the dictionaries. The browser cuts
queries in the same way (assets/js/search/words.js).
"""

from __future__ import annotations

import re

from showcase.content.names.pinyin import pinyin

from .page_text import BREAK

_HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_MARKS = (
    "·\u2014\u2018-\u201d\u2026\u3000-\u3006\u3008-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uffef"
)
_WORD = re.compile(f"[{_HAN}{_MARKS}]|{BREAK}|[^\\s{_HAN}{_MARKS}]+")
"""A word: a Chinese character by itself; a Chinese mark, which no phrase reaches across; a run of anything else."""

_GAP = re.compile(f"(?<=[{_HAN}{_MARKS}])[^\\S{BREAK}]+(?=[{_HAN}{_MARKS}])")
"""A space between Chinese characters sets apart what stands on either side, as in a row of a list."""

_BREAK_WORD = "¶"
"""What a break between two blocks becomes; no phrase reaches across it either."""


def words(text: str) -> str:
    """The text as Pagefind is to index it: words with spaces between them."""
    found = " ".join(_WORD.findall(_GAP.sub(BREAK, text)))
    return found.replace(BREAK, _BREAK_WORD)


def spelling(name: str, *, person: bool = False, given: str = "") -> str:
    """The syllables of a name, spaced: li xiu he; `given` is how staff say that it is read."""
    return " ".join(pinyin(given) if given else pinyin(name, person=person))
