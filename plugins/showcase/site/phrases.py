"""Where a heading may be broken: between the words of Chinese, never within one.

CSS keeps the characters of a heading together (`word-break: keep-all`), and each place between words gets a `wbr`.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from itertools import chain

import rjieba
from markupsafe import Markup, escape

from showcase.content.catalogue import Catalogue

_REMEMBERED = 4096

_TOGETHER = (
    "融媒体",
    "志愿服务",
    "志愿者",
    "道德模范",
    "文明实践",
    "文明单位",
    "文明村镇",
    "农家书屋",
    "道德讲堂",
)
"""Words of this field that dictionaries do not have."""

_OFTEN = 1_000_000
"""How often a name counts as having been read: more than the words within it."""

_LONGEST_WHOLE = 10
"""Characters of a name that stays whole: what a phone's line holds of a heading. Longer ones break between their words."""

_NUMBER = re.compile(r"第?[\d.,〇零一二三四五六七八九十百千万亿两几]+|第")
"""A word that goes on with what it counts: 120 余名, 第三 季度, 12 公里."""

_PERCENT = re.compile(r"\d[%％]$")

_OF_A_DATE = re.compile(r"[\d一二三四五六七八九十][年月]$")
"""Behind it a number belongs to the same day: 5月 10日."""

_SPAN = re.compile(r"\d[-—–~～]+$")
"""Behind it a number is the other end: 2025— 2026."""

_CLOSING = re.compile(r"[\s,.:;!?%)\]}、，。：；！？）》」』】〕”’…—–·~～-]+")
"""Marks that go with what stands before them."""

_PAUSE = re.compile(r"[\s，。：；、！？]$")
_OPENING = re.compile(r"[(\[{（《「『【〔“‘]$")

_LEADING = frozenset("把与和及从向让被将由或暨至")
"""Words of one character that go with what follows; all others go with what stands before them."""


def names_kept_whole(catalogue: Catalogue) -> Iterator[str]:
    """What a heading may not be broken within: names of subjects, regions and programmes."""
    names = chain(
        (subject.name for subject in catalogue.subjects),
        (region.name for region in catalogue.regions),
        (programme.name for programme in catalogue.programmes),
    )
    yield from (name for name in names if len(name) <= _LONGEST_WHOLE)


class Phrases:
    """Breaks headings into phrases; names that the site knows are never parted."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._words = rjieba.Jieba()
        for name in (*_TOGETHER, *names):
            self._words.add_word(name, _OFTEN, "nz")
        self.marked = functools.lru_cache(maxsize=_REMEMBERED)(self._marked)

    def of(self, text: str) -> tuple[str, ...]:
        """The phrases of a text, which together are the text."""
        return tuple(self._phrases(text))

    def _phrases(self, text: str) -> Iterator[str]:
        phrase, before = "", ""
        for word in self._words.cut(text, False):
            if phrase and not _belongs(phrase, before, word):
                yield phrase
                phrase = ""
            phrase += word
            before = before if word.isspace() else word
        if phrase:
            yield phrase

    def _marked(self, text: str) -> Markup:
        """The text with a place to break between its phrases."""
        return Markup("<wbr>").join(escape(phrase) for phrase in self.of(text))


def _belongs(phrase: str, before: str, word: str) -> bool:
    """Whether a word goes with the phrase so far, whose last word is `before`."""
    if _CLOSING.fullmatch(word) or _OPENING.search(phrase):
        return True
    if _NUMBER.fullmatch(before) or _PERCENT.search(phrase):
        return True
    number = bool(_NUMBER.fullmatch(word))
    if number and (_OF_A_DATE.search(phrase) or _SPAN.search(phrase)):
        return True
    if _PAUSE.search(phrase) or _OPENING.search(word[:1]):
        return False
    if len(phrase) == 1:
        return True
    return len(word) == 1 and not number and word not in _LEADING
