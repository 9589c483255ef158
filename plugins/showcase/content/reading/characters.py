"""Characters that nobody sees: which are dropped, which are refused."""

from __future__ import annotations

import re

from showcase.content.problems import Place, Problems

MAX_REPORTED = 20
"""Places reported for one file; a file with more is broken as a whole."""

_DROPPED = dict.fromkeys(map(ord, "\u200b\u2060\ufeff\u00ad\u200e\u200f\u061c"))
"""Zero-width spaces, soft hyphens and direction marks: pasted in from web pages, without meaning in Chinese.
The zero-width joiners (U+200C, U+200D) stay: emoji and some scripts need them."""

_INVISIBLE = re.compile(f"[{''.join(map(chr, _DROPPED))}]")

_BREAKS = {0x85: " ", 0x2028: " ", 0x2029: " "}
"""Would begin a new line for YAML but for no editor."""

_REFUSED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f"  # control characters
    "\u202a-\u202e\u2066-\u206f"  # turn the direction of reading round
    "\ufff9-\ufffd\U000e0000-\U000e0fff\ud800-\udfff"  # annotations, damage, tags, halves
    f"\ufdd0-\ufdef{''.join(chr(plane << 16 | 0xFFFE) + chr(plane << 16 | 0xFFFF) for plane in range(17))}]"
    # The last line: what Unicode keeps for a program's own use, as ours uses it.
)


def has_invisible(text: str) -> bool:
    """Whether the text holds a character that is dropped."""
    return not text.isascii() and _INVISIBLE.search(text) is not None


def without_invisible(text: str) -> str:
    """Give the text without the characters that are dropped."""
    return text.translate(_DROPPED) if has_invisible(text) else text


def with_plain_breaks(text: str) -> str:
    """Give the text with "\\n" as its only line break; the rarer Unicode breaks become spaces."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if text.isascii() else text.translate(_BREAKS) if _has_rare_break(text) else text


def _has_rare_break(text: str) -> bool:
    return "\x85" in text or "\u2028" in text or "\u2029" in text


def refused(text: str) -> re.Match[str] | None:
    """Give the first character that must not stand in a staff file, or None."""
    return _REFUSED.search(text)


def check_characters(text: str, path: str, problems: Problems) -> bool:
    """Report characters that must not stand in a staff file, one a line; true if there are none."""
    if not refused(text):
        return True
    reported = 0
    for number, line in enumerate(text.split("\n"), 1):
        found = refused(line)
        if found and reported < MAX_REPORTED:
            problems.error(Place(path, number, found.start() + 1), _why(found[0]), _correction(line))
            reported += 1
    return False


def why_escaped(character: str) -> str:
    """Say what is wrong with a refused character that stands in a file by its number only: \\u202e, &#x202e;."""
    return f"这里用编号写出了一个看不见的字符（U+{ord(character):04X}），网页上不能有这样的字符，请删去。"


def _why(character: str) -> str:
    """Say what is wrong with the character."""
    code = f"U+{ord(character):04X}"
    cure = "请删掉它，或者把这一行重新输入一遍。"
    if character == "\ufffd":
        return "这里有一个乱码字符“\ufffd”，原来的字已经丢失，请对照原稿重新输入。"
    if "\u202a" <= character <= "\u202e" or "\u2066" <= character <= "\u206f":
        return f"这里有一个看不见的字符（{code}），会把文字的显示顺序颠倒过来，{cure}"
    return f"这里有一个看不见的控制字符（{code}），多半是从别处粘贴带进来的，{cure}"


def _correction(line: str) -> str:
    """Give the line without the refused characters, where nothing visible is lost by that."""
    return "" if "\ufffd" in line else _REFUSED.sub("", line)
