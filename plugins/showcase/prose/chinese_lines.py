"""A Python-Markdown extension: a line break between two Chinese characters is not a space."""

from __future__ import annotations

import re

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor

_CHINESE = "[\u2014\u2018-\u201d\u2026\u3000-\u303f\u3400-\u9fff\uff00-\uffef\U00020000-\U0003ffff]"
_BREAK = rf"(?<={_CHINESE})\n[ \u3000]*(?={_CHINESE})"

JUST_BEFORE_HARD_BREAKS = 80
"""Links, code and emphasis have been found by then, so that their inside is left to them."""


class ChineseLines(Extension):
    """Joins lines that staff broke for their editor's sake; browsers would print a gap in the sentence."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is Python-Markdown's
        """Register the pattern."""
        md.inlinePatterns.register(_Join(_BREAK, md), "chinese-lines", JUST_BEFORE_HARD_BREAKS)


class _Join(InlineProcessor):
    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]  # noqa: N802
        return "", m.start(0), m.end(0)
