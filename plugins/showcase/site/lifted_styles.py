"""Style attributes of a finished page, lifted into one element of its head, where a policy can name them by a hash.

Only tags are looked into: what reads like an attribute in a script, in JSON, in a comment or in a sample of code is text
and stays. A value that could end the rule that it is put into is refused, and nothing of it comes onto the page.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

MARK = "data-style"
"""The attribute by which an element finds the rule that was its own."""

# As browsers read tags (HTML, 13.2.5): spaces are these five, and a name may hold anything but them and / > =.
_MAYBE = re.compile(r"style[\t\n\f\r ]*+=", re.IGNORECASE)
_GAP = r"(?:[\t\n\f\r /]++|(?<=[\"']))"
_NAME = r"(?:=[^\t\n\f\r />=]*+|[^\t\n\f\r />=]++)"
_VALUE = r"[\t\n\f\r ]*+=[\t\n\f\r ]*+(?:\"[^\"]*+\"|'[^']*+'|[^\t\n\f\r >\"'][^\t\n\f\r >]*+|(?=>))"
_OTHER = rf"(?:{_GAP}(?!style[\t\n\f\r =/>]){_NAME}(?:{_VALUE})?+)"
_ANY = rf"(?:{_GAP}{_NAME}(?:{_VALUE})?+)"
_END = r"[\t\n\f\r /]*+>"
_TAG = r"<[a-z][^\t\n\f\r />]*+"
_RAW = "script", "style", "textarea", "title", "iframe", "xmp", "noembed", "noframes"
_FLAGS = re.DOTALL | re.IGNORECASE

_UNSTYLED = re.compile(
    "(?:"
    + "|".join(
        (
            r"[^<]++",
            r"<!--(?:-?>|.*?--!?>)",
            *(rf"<{name}{_ANY}*+{_END}.*?</{name}(?=[\t\n\f\r />])" for name in _RAW),
            rf"</[a-z][^\t\n\f\r />]*+{_ANY}*+{_END}",
            r"<(?:/(?![a-z])|!(?!--)|\?)[^>]*+>",
            r"<(?![a-z/!?])",
            rf"{_TAG}{_OTHER}*+{_END}",
        )
    )
    + ")*+",
    _FLAGS,
)
"""All that has no style attribute, up to the next tag that has one."""

_STYLED = re.compile(rf"({_TAG})({_ANY}++)({_END})", _FLAGS)
_ATTRIBUTE = re.compile(rf"({_GAP})({_NAME})({_VALUE})?+", _FLAGS)

_SPACES = re.compile(r"[\t\n\f\r ]+")
_BRACKET = re.compile(r"[()]")
_UNSAFE = re.compile(r"[\x00-\x1f\x7f{}<>\\@\"'\[\]]|/\*")


@dataclass(slots=True)
class _Sheet:
    """The rules of a page so far; equal values have one."""

    numbers: dict[str, int] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)

    def number(self, value: str) -> int | None:
        """The number of a value's rule; None for one that has none."""
        declarations = _SPACES.sub(" ", html.unescape(value)).strip(" ;")
        if not declarations:
            return None
        if not _is_contained(declarations):
            self.refused.append(declarations)
            return None
        return self.numbers.setdefault(declarations, len(self.numbers) + 1)

    def text(self) -> str:
        # As an attribute they stood above all rules of the sheets; the name of no element keeps them there.
        return "".join(f'[{MARK}="{number}"]:not(#_){{{one}}}' for one, number in self.numbers.items())


@dataclass(frozen=True, slots=True)
class Lifted:
    """A page without style attributes."""

    page: str
    sheet: str
    """The rules that stand for them; "" where there were none."""

    refused: tuple[str, ...] = ()
    """Values that no rule was made of."""


def lift_styles(page: str) -> Lifted:
    """Take the style attributes out of a page."""
    if not _MAYBE.search(page):
        return Lifted(page, "")
    sheet, pieces, done = _Sheet(), [], 0
    while found := _UNSTYLED.match(page, done):
        pieces.append(found[0])
        tag = _STYLED.match(page, found.end())
        if tag:
            pieces.append(_without_style(tag, sheet))
            done = tag.end()
        elif found.end() < len(page):
            # A lone bracket, or the end of what is no tag.
            pieces.append(page[found.end()])
            done = found.end() + 1
        else:
            break
    return Lifted("".join(pieces), sheet.text(), tuple(sheet.refused))


def _without_style(tag: re.Match[str], sheet: _Sheet) -> str:
    """A tag with the number of its rule; of several style attributes browsers take the first."""
    kept, style = [], None
    for space, name, value in _ATTRIBUTE.findall(tag[2]):
        if name.lower() == "style":
            style = _unquoted(value) if style is None else style
        elif name.lower() != MARK:
            kept.append(f"{space or ' '}{name}{value}")
    number = sheet.number(style) if style else None
    mark = f' {MARK}="{number}"' if number else ""
    return f"{tag[1]}{''.join(kept)}{mark}{tag[3]}"


def _unquoted(value: str) -> str:
    bare = value.lstrip(" \t\n\f\r=")
    return bare[1:-1] if bare[:1] in ("'", '"') else bare


def _is_contained(declarations: str) -> bool:
    """Whether they end where their rule does: no brace, quote, comment or escape, and no bracket left open."""
    if _UNSAFE.search(declarations):
        return False
    depth = 0
    for bracket in _BRACKET.findall(declarations):
        depth += 1 if bracket == "(" else -1
        if depth < 0:
            return False
    return depth == 0
