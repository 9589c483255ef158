"""What of a text is prose: the words that visitors read, without keys, addresses, code and the signs of Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showcase.content.text.body import without_code

NO_PROSE = "\0"
"""Stands for each character that is no prose; no text that can be read holds it."""

_ADDRESSES = (
    r"[A-Za-z][A-Za-z0-9+.\-]{0,15}://[!-~]+"
    r"|(?<![\w.])www\.[!-~]+"
    r"|[A-Za-z0-9._+\-]{1,64}@[A-Za-z0-9.\-]+"
)
_MARKUP = re.compile(
    r"(?P<rule>^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$)"
    r"|(?P<divider>^[ \t]*+\|?[ \t]*+:?-++:?[ \t]*+(?:\|[ \t]*+:?-*+:?[ \t]*+)*+$)"
    r"|(?P<lead>^[ \t]*(?:(?:>|#{1,6}|[-*+]|\d{1,3}[.)])[ \t]+)+)"
    r"|(?P<definition>^[ \t]*\[[^\]\n]{1,80}\]:.*$)"
    # Of [words](address "title") the words and the title are read.
    r"|(?P<target>\]\([ \t]*<?[^()\s\"]*(?:\([^()\s]*\)[^()\s\"]*)*>?)"
    r"|(?P<tag></?[A-Za-z][^<>\n]*>)"
    r"|(?P<attributes>\{[:#.][^{}\n]*\})"
    rf"|(?P<address>{_ADDRESSES})"
    r"|(?P<signs>!?\[+\^?|\]+|\|)",
    re.MULTILINE,
)
_KEY = re.compile(r"[ \t]*(?:- +)*(?:[^\s:：#\"'\[{-][^:#\n]{0,40}?:(?=[ \t]|$)|- +|-$)?[ \t]*")
_REMARK = re.compile(r"(?:^|(?<=[ \t]))#.*")
_FLOW = re.compile(r"[\[\]{},:\"']")
_ADDRESS = re.compile(_ADDRESSES)


def prose_of(text: str, markdown: bool) -> str:
    """The text, equally long, with NO_PROSE for all that is none; line breaks stay where they are.

    Of a Markdown file the head counts as data. Takes time in proportion to the text.
    """
    if not markdown:
        return "\n".join(_of_data(text.split("\n")))
    end = _end_of_head(text)
    head = "\n".join(_of_data(text[:end].split("\n"))) if end else ""
    return head + _MARKUP.sub(_masked, without_code(text[end:], NO_PROSE))


def _masked(found: re.Match[str]) -> str:
    return "".join("\n" if char == "\n" else NO_PROSE for char in found[0])


def _end_of_head(text: str) -> int:
    """Where the text below a head begins; 0 where there is no head."""
    if not text.startswith("---\n"):
        return 0
    end = text.find("\n---\n", 3)
    return end + 5 if end >= 0 else 0


def _of_data(lines: list[str]) -> Iterator[str]:
    """The values of YAML, line by line."""
    depth = 0
    for line in lines:
        key = _KEY.match(line)
        start = 0 if depth or key is None else key.end()
        value = line[start:]
        if "#" in value or value.startswith("#"):
            value = _REMARK.sub(_masked, value)
        if depth or value[:1] in ("[", "{"):
            depth = max(0, depth + sum(map(value.count, "[{")) - sum(map(value.count, "]}")))
            value = _FLOW.sub(NO_PROSE, value)
        elif value[:1] in ("'", '"') and len(value) > 1 and value.rstrip()[-1:] == value[0]:
            inner = value.rstrip()[1:-1]
            value = NO_PROSE + inner + NO_PROSE + value[len(inner) + 2 :]
        if "://" in value or "@" in value or "www." in value:
            value = _ADDRESS.sub(_masked, value)
        yield NO_PROSE * start + value
