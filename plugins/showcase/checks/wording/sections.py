"""Section numbers that stand twice: two 三、 in one text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showcase.checks.areas import Area
from showcase.checks.rules import Finding, Rule
from showcase.checks.written import Text
from showcase.content.numerals import read_han
from showcase.content.problems import Level

from .slips import Slip, lines_of

_NUMBER = re.compile(
    r"^(?P<depth>#{0,6})[ \t\u3000]*(?:\*\*)?(?P<number>[一二三四五六七八九十]{1,3})、", re.MULTILINE
)


def _sections(text: Text) -> Iterator[Finding]:
    if not text.path.endswith(".md") or not _NUMBER.search(text.whole):
        return
    for line in lines_of(text, _slips(text)):
        first = line.slips[0]
        yield Finding(line.place, f"这里又是“{line.words(first)}、”：{first.reason}。", line.mended)


def _slips(text: Text) -> Iterator[Slip]:
    """Where a number is that of the section before it; one that begins again with 一 opens a new part."""
    last: dict[int, tuple[int, str]] = {}
    for found in _NUMBER.finditer(text.whole):
        value, depth = read_han(found["number"]), len(found["depth"])
        if value is None or text.prose[found.start("number")] == "\0":
            continue
        before = last.get(depth)
        last = {deeper: seen for deeper, seen in last.items() if deeper < depth}
        last[depth] = (value, found["number"])
        if before and before[0] == value and value > 1:
            yield Slip(found.start("number"), found.end("number"), reason="前一节已经用了这个序号")


RULES = (
    Rule(
        id="wording-sections",
        area=Area.WORDING,
        title="序号重复",
        level=Level.WARNING,
        reason="两节都叫“三”，多半是拼接旧稿时漏改了，别人引用时也说不清是哪一节。",
        cure="从重复的地方起，把序号依次改过来。",
        in_text=_sections,
    ),
)
