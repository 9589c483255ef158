"""What of a text is prose: the words that visitors read, without keys, addresses, code and the signs of Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showcase.content.text.body import without_code

NO_PROSE = "\0"
"""Stands for each character that is no prose; no text that can be read holds it."""

_ADDRESS = re.compile(
    r"[A-Za-z][A-Za-z0-9+.\-]{0,15}://[!-~]+"
    r"|(?<![\w.])www\.[!-~]+"
    r"|[A-Za-z0-9._+\-]{1,64}@[A-Za-z0-9.\-]+"
)
_ADDRESS_SIGNS = ("://", "www.", "@")
_LEADS = frozenset(" \t*-_|>#+0123456789[:\0")
"""How lines begin that may begin with a sign of Markdown."""

_LEAD = re.compile(
    r"(?P<rule>[ \t]*(?:(?:\*[ \t]*+){3,}|(?:-[ \t]*+){3,}|(?:_[ \t]*+){3,})$)"
    r"|(?P<divider>[ \t]*+\|?[ \t]*+:?-++:?[ \t]*+(?:\|[ \t]*+:?-*+:?[ \t]*+)*+$)"
    r"|(?P<definition>[ \t]*\[[^\]\n]{1,80}\]:.*$)"
    r"|(?P<lead>[ \t]*+(?:(?:>|#{1,6}|[-*+]|\d{1,3}[.)])[ \t]++)+)"
)
_MARKUP_SIGNS = ("[", "]", "<", "{", "|")
# Every branch begins with a character of its own, so that the rest of a text is passed over quickly.
_MARKUP = re.compile(
    # Of [words](address "title") the words and the title are read.
    r"\](?:\([ \t]*<?[^()\s\"]*(?:\([^()\s]*\)[^()\s\"]*)*>?)?"
    r"|!?\[+\^?"
    r"|</?[A-Za-z][^<>\n]*>"
    r"|\{[:#.][^{}\n]*\}"
    r"|\|"
)
# A short word before a colon is a key even where the blank behind it was forgotten: reading takes it for one too.
_KEY = re.compile(
    r"[ \t]*(?:- +)*(?:[^\s:：#\"'\[{\-][^:：#\n]{0,7}:|[^\s:：#\"'\[{\-][^:#\n]{0,40}?:(?=[ \t]|$)|- +|-$)?[ \t]*"
)
_REMARK = re.compile(r"(?:^|(?<=[ \t]))#.*")
_FLOW = re.compile(r"[\[\]{},:\"']")


def prose_of(text: str, markdown: bool) -> str:
    """The text, equally long, with NO_PROSE for all that is none; line breaks stay where they are.

    Of a Markdown file the head counts as data. Takes time in proportion to the text.
    """
    if not markdown:
        return "\n".join(_of_data(text.split("\n")))
    end = _end_of_head(text)
    head = "\n".join(_of_data(text[:end].split("\n"))) if end else ""
    return head + _of_markdown(without_code(text[end:], NO_PROSE))


def _of_markdown(text: str) -> str:
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if line[:1] in _LEADS and line:
            found = _LEAD.match(line)
            if found:
                lines[number] = NO_PROSE * found.end() + line[found.end() :]
    text = "\n".join(lines)
    if any(sign in text for sign in _MARKUP_SIGNS):
        text = _MARKUP.sub(_masked, text)
    return _without_addresses(text)


def _without_addresses(text: str) -> str:
    return _ADDRESS.sub(_masked, text) if any(sign in text for sign in _ADDRESS_SIGNS) else text


def _masked(found: re.Match[str]) -> str:
    return NO_PROSE * len(found[0])


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
        yield NO_PROSE * start + _without_addresses(value)
