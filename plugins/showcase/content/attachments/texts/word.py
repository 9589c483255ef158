"""Documents of Word (ISO/IEC 29500-1): text, tables, headers, comments, notes, deletions, drawings."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from .located import Located
from .packages import Package
from .paragraphs import paragraphs_of, words_of

_PARTS = {
    "document": "正文",
    "header": "页眉",
    "footer": "页脚",
    "comments": "批注",
    "footnotes": "脚注",
    "endnotes": "尾注",
    "people": "批注人",
}


def texts_of_word(package: Package) -> Iterator[Located]:
    """All that is written in a document of Word."""
    for part in package.parts("word/"):
        name = posixpath.basename(part)
        known = _PARTS.get(re.sub(r"\d*\.xml$", "", name))
        if known and part.count("/") == 1:
            yield from paragraphs_of(package.events(part), known)
            yield from package.outward(part, known)
        elif part.startswith(("word/charts/", "word/diagrams/", "word/glossary/")):
            yield from paragraphs_of(package.events(part), "图表里的文字")
    for part in package.parts("customXml/item"):
        yield from words_of(package.events(part), "文档附带的数据")
