"""What a text may hold at most, so that making a page of it takes a moment and not an hour.

Python-Markdown's time grows with the square of some marks of a paragraph, and lists within lists take a level of Python's
stack each. The bounds lie far above what people write, and far below what takes a second.
"""

from __future__ import annotations

import re

from showcase.content.problems import Problems

from .body import Body

LONGEST = 300_000
"""Characters of a text: a book of 150 pages."""

DEEPEST = 10
"""Lists and quotations within one another; more are too narrow for a phone."""

MOST_IN_PARAGRAPH = 1000
"""Of one mark; 1,000 open brackets take 0.1 to 0.2 s, 10,000 a hundred times that."""

MOST_LINES = 5000
"""Of a paragraph, rows of a table for instance."""

MOST_IN_TEXT = {"[": 10_000, "<": 10_000, "[^": 500, "<![": 50}
"""Of marks whose time adds up over paragraphs: links, tags, footnotes, leftovers of Word."""

_MARKS = "[<#`"
_PARAGRAPHS = re.compile(r"(?:[^\n]+\n?)+")
_MARKER = re.compile(r"[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))")
_SPACES = re.compile(r"[ \t]*")
_RULE = re.compile(r"[ \t]*(?:[-*+_][ \t]*)+|[ \t>]*")


def check_limits(body: Body, problems: Problems) -> bool:
    """Report a text that is too long, too deep or too full of marks; true for any other."""
    return _check_length(body, problems) and _check_marks(body, problems) and _check_depth(body, problems)


def _check_length(body: Body, problems: Problems) -> bool:
    length = len(body.text)
    if length <= LONGEST:
        return True
    message = (
        f"这篇正文有 {length / 10_000:.0f} 万字，超过了 {LONGEST // 10_000} 万字的上限，请拆成几篇；"
        "正文很少这么长，也请看看是不是粘贴重复了。"
    )
    problems.error(body.place(0), message)
    return False


def _check_marks(body: Body, problems: Problems) -> bool:
    """Report the first paragraph, or else the text, that holds too many of a mark."""
    for mark, most in MOST_IN_TEXT.items():
        count = body.text.count(mark)
        if count > most:
            message = f"这篇正文里有 {count} 个“{mark}”，超过了 {most} 个的上限，多半是误粘贴了别的内容，请拆成几篇或者删去。"
            problems.error(body.place(body.text.index(mark)), message)
            return False
    # Most texts have less in all than a paragraph may have.
    marks = [mark for mark in _MARKS if body.text.count(mark) > MOST_IN_PARAGRAPH]
    lines = body.text.count("\n")
    for found in _PARAGRAPHS.finditer(body.text) if marks or lines > MOST_LINES else ():
        if found[0].count("\n") > MOST_LINES:
            problems.error(
                body.place(found.start()), f"这一段超过了 {MOST_LINES} 行，请用空行分成几段，表格请拆成几个。"
            )
            return False
        for mark in marks:
            if found[0].count(mark) > MOST_IN_PARAGRAPH:
                message = f"这一段里有超过 {MOST_IN_PARAGRAPH} 个“{mark}”，请用空行分成几段；如果是误粘贴的内容，请删去。"
                problems.error(body.place(found.start()), message)
                return False
    return True


def _check_depth(body: Body, problems: Problems) -> bool:
    """Report the first line whose marks begin too many lists and quotations within one another."""
    offset = 0
    for line in body.text.split("\n"):
        if _depth(line) > DEEPEST:
            message = (
                f"这一行的列表（或引用）一层套一层，超过了 {DEEPEST} 层，在手机上没法看，请减少层次；"
                "也请看看行首的空格和符号是不是写多了。"
            )
            problems.error(body.place(offset), message)
            return False
        offset += len(line) + 1
    return True


def _depth(line: str) -> int:
    """How many marks of lists and quotations a line begins with, each indent of four counting as one."""
    if line[:1] not in " \t-*+>0123456789" or _RULE.fullmatch(line):
        return 0
    indent = _SPACES.match(line)
    deep, at = len((indent[0] if indent else "").expandtabs(4)) // 4, 0
    while (found := _MARKER.match(line, at)) and deep <= DEEPEST:
        deep, at = deep + 1, found.end()
    return deep if at else 0
