"""How the lines of a text become blocks: as Chinese offices write them, not as programmers do."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.preprocessors import Preprocessor

from showcase.content.text.headings import split_id
from showcase.content.text.listing import is_directive

from .converted import LIST
from .draft import Draft

_INDENTED = re.compile("\u3000{2}")
_ITEM = re.compile(r"[-*+] |1[.)] ")
_ANY_ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)]) ")
_EXPLANATION = re.compile(" {0,3}: {1,3}")
_RULER = re.compile(r"\s*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?\s*)?$")
_HEADING = re.compile(r"(?:^|\n)(?P<marks>#{1,6})(?P<words>[^\n]*)(?:\n|$)")


class Gaps(Preprocessor):
    """Puts a blank line where Python-Markdown needs one and a clerk leaves it out.

    Two blanks of full width begin a paragraph; lists and tables may follow a paragraph at once, as GitHub's preview
    shows them. So may a term follow the explanation of another, which Python-Markdown would take it for a part of,
    and with it all that follow, one within the other.
    """

    def run(self, lines: list[str]) -> list[str]:
        """Give the lines with those gaps."""
        apart: list[str] = []
        before, listed, explained = "", False, False
        for number, line in enumerate(lines):
            bare = line.strip()
            item = _ANY_ITEM.match(line) is not None
            if before and bare and not (listed and item):
                gap = (
                    _starts_anew(line, before)
                    or _starts_table(lines, number, before)
                    or (explained and _starts_term(lines, number))
                )
                apart += [""] if gap else []
            apart.append(line)
            before, listed = bare, bool(bare) and (listed or item)
            explained = bool(bare) and (explained or _EXPLANATION.match(line) is not None)
        return apart


def _starts_anew(line: str, before: str) -> bool:
    if line[0] == "\u3000":
        return _INDENTED.match(line) is not None
    return line[0] in "-*+1" and _ITEM.match(line) is not None and before[0] not in "|>:"


def _starts_term(lines: list[str], number: int) -> bool:
    if lines[number][0] == " " or _EXPLANATION.match(lines[number]) or number + 1 == len(lines):
        return False
    return _EXPLANATION.match(lines[number + 1]) is not None


def _starts_table(lines: list[str], number: int, before: str) -> bool:
    if "|" not in lines[number] or number + 1 == len(lines) or "|" in before or before[0] == ">":
        return False
    return _RULER.match(lines[number + 1]) is not None


class Directives(Preprocessor):
    """Puts a paragraph in the place of each list of news, to be cut out when the text is printed."""

    def __init__(self, md: Markdown, draft: Draft) -> None:
        super().__init__(md)
        self._draft = draft

    def run(self, lines: list[str]) -> list[str]:
        """Give the lines without directives."""
        kept: list[str] = []
        for line in lines:
            if (":" not in line[:9] and "：" not in line[:9]) or not is_directive(line):
                kept.append(line)
                continue
            listing = self._draft.around.listing(line)
            if listing:
                kept += ["", f"{LIST}{len(self._draft.listings)}{LIST}", ""]
                self._draft.listings.append(listing)
        return kept


class Headings(BlockProcessor):
    """Makes headings below the page's own, each with an anchor; the check of links counts on the same anchors."""

    def __init__(self, parser: BlockParser, draft: Draft) -> None:
        super().__init__(parser)
        self._draft = draft

    def test(self, parent: Element, block: str) -> bool:
        """Whether a heading stands in the block."""
        return "#" in block and _HEADING.search(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Make the heading, and leave what stands before and behind it to the others."""
        block = blocks.pop(0)
        found = _HEADING.search(block)
        if found is None:
            return
        if before := block[: found.start()]:
            self.parser.parseBlocks(parent, [before])
        heading = self._draft.anchors.heading(found["marks"], found["words"])
        if heading.text:
            self._draft.headings.append(heading)
        element = SubElement(parent, f"h{heading.level}", {"id": heading.id})
        element.text = split_id(found["words"])[0]
        if after := block[found.end() :]:
            blocks.insert(0, after)
