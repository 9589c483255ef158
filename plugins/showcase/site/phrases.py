"""Where a heading may be broken: between the words of Chinese, never within one.

CSS keeps the characters of a heading together (`word-break: keep-all`), and each place between words gets a `wbr`.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator

import rjieba
from markupsafe import Markup, escape

from showcase.content.catalogue import Catalogue

_REMEMBERED = 4096

_OFTEN = 1_000_000
"""How often a name counts as having been read: more than the words within it."""

_HELD_BACK = re.compile(r"[\w一-鿿]|[,.:;!?%)\]}、，。：；！？）》」』】〕”’…—·]+")
"""What does not stand alone: one character, and marks that close; they go with what stands before them."""

_OPENING = re.compile(r"[(\[{（《「『【〔“‘]+$")


def names_kept_whole(catalogue: Catalogue) -> Iterator[str]:
    """What a heading may not be broken within: names of subjects, regions and programmes."""
    yield from (subject.name for subject in catalogue.subjects)
    yield from (region.name for region in catalogue.regions)
    yield from (programme.name for programme in catalogue.programmes)


class Phrases:
    """Breaks headings into phrases; names that the site knows are never parted."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._words = rjieba.Jieba()
        for name in names:
            self._words.add_word(name, _OFTEN, "nz")
        self.marked = functools.lru_cache(maxsize=_REMEMBERED)(self._marked)

    def of(self, text: str) -> tuple[str, ...]:
        """The phrases of a text, which together are the text."""
        return tuple(self._phrases(text))

    def _phrases(self, text: str) -> Iterator[str]:
        phrase = ""
        for word in self._words.cut(text, False):
            joins = _HELD_BACK.fullmatch(word) or _OPENING.search(phrase) or not phrase
            if not joins:
                yield phrase
                phrase = ""
            phrase += word
        if phrase:
            yield phrase

    def _marked(self, text: str) -> Markup:
        """The text with a place to break between its phrases."""
        return Markup("<wbr>").join(escape(phrase) for phrase in self.of(text))
