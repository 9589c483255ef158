"""What a text says in plain words: its first sentences, and how many Han characters it has."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator

LONGEST = 110
"""Characters of a summary: what search engines and shared links show, and two lines of a list."""

_ENOUGH = 6000
"""Characters of Markdown looked at; a summary is at the beginning."""

_HEADING = re.compile(r"^#{1,6}[ \t]*([^\s#][^\n]*?)[ \t#]*(?:\{[^{}\n]*\})?$", re.MULTILINE)
_FENCED = re.compile(r"^(`{3,}|~{3,}).*?(?:^\1[ ]*$|\Z)", re.MULTILINE | re.DOTALL)
_HIDDEN = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_IMAGE = re.compile(r"!\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])")
_MENTION = re.compile(r"\[\[([^\[\]|｜\n]+)(?:[|｜]([^\[\]\n]+))?\]\]")
_LINK = re.compile(r"\[([^\[\]\n]*)\](?:\((?:[^()\n]|\([^()\n]*\))*\)|\[[^\]\n]*\])")
_FOOTNOTE = re.compile(r"\[\^[^\]\n]+\]")
_AUTOMATIC = re.compile(r"<((?:https?://|mailto:)[^<>\s]+)>")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_ATTRIBUTES = re.compile(r"\{:?\s*[#.][^{}\n]*\}")
_MARKUP = re.compile(r"\\([!-/:-@\[-`{-~])|\*+|`+|~~|(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])")
_MARK = re.compile(r"^[ \t]*(?:>[ \t]?)*(?:[-+*][ \t]+|\d{1,3}[.)][ \t]+|:[ \t]+)?")
_SILENT_LINE = re.compile(r"[ \t]*(?:#{1,6}|\||\[[^\]\n]+\]:|\*\[[^\]\n]+\]:|:::|[-*_=|: \t+]{3,}$)")
_ENDED = re.compile(r"[。！？!?…]+[”’」』）》)\]]*")
_WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…·"
_GAP = re.compile(rf"(?<=[{_WIDE}])[ \t]*\n[ \t]*|[ \t]*\n[ \t]*(?=[{_WIDE}])")
_NOT_HAN = re.compile("[^\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")


def summary_of(text: str) -> str:
    """The first sentences of a Markdown text as plain words, as many as fit; a first one too long is cut."""
    taken = ""
    for sentence in _sentences(paragraphs(text[:_ENOUGH])):
        longer = f"{taken}{sentence}"
        if len(longer.rstrip()) > LONGEST:
            return taken.rstrip() or _cut(sentence)
        taken = longer
    return taken.rstrip()


def han_characters(text: str) -> int:
    """How many Han characters the text has, markup included, of which little is Han."""
    return len(_NOT_HAN.sub("", text))


def likely_heading(text: str) -> str:
    """The first heading of a text as plain words; "" where it has none."""
    heading = _HEADING.search(text)
    return plain_words(heading[1]) if heading else ""


def paragraphs(text: str) -> Iterator[str]:
    """The paragraphs of a Markdown text as plain words, without headings, tables, images and code."""
    bare = _HIDDEN.sub("", _FENCED.sub("", text)) if "<" in text or "`" in text or "~" in text else text
    for block in _blocks(bare):
        words = plain_words("\n".join(block))
        if words:
            yield words


def _blocks(text: str) -> Iterator[list[str]]:
    """The lines of each paragraph and of each item of a list, without the marks that make them one."""
    block: list[str] = []
    for line in text.split("\n"):
        mark = _MARK.match(line)
        marked = mark is not None and bool(mark[0].strip("> \t"))
        silent = not line.strip() or _SILENT_LINE.match(line) is not None
        if block and (silent or marked):
            yield block
            block = []
        if not silent:
            block.append(line[mark.end() :] if mark else line)
    if block:
        yield block


def plain_words(block: str) -> str:
    """A paragraph without its markup, in one line."""
    if "[" in block:
        block = _LINK.sub(r"\1", _MENTION.sub(lambda found: found[2] or found[1], _IMAGE.sub("", block)))
        block = _FOOTNOTE.sub("", block)
    if "<" in block:
        block = _TAG.sub("", _AUTOMATIC.sub(r"\1", block))
    if "{" in block:
        block = _ATTRIBUTES.sub("", block)
    block = _MARKUP.sub(lambda found: found[1] or "", block)
    return " ".join(html.unescape(_GAP.sub("", block)).split())


def _sentences(texts: Iterable[str]) -> Iterator[str]:
    """Their sentences; a paragraph that ends without a stop ends one too, with a blank behind it."""
    for text in texts:
        start = 0
        for end in (stop.end() for stop in _ENDED.finditer(text)):
            yield text[start:end]
            start = end
        if start < len(text):
            rest = text[start:]
            yield rest if rest[-1] in "：，；、:,;" else f"{rest} "


def _cut(sentence: str) -> str:
    """The beginning of a sentence that alone is too long, up to a comma where there is one late enough."""
    room = sentence[: LONGEST - len("……")]
    comma = max(room.rfind(mark) for mark in "，；：、,;")
    return f"{room[:comma] if comma >= LONGEST // 2 else room.rstrip()}……"
