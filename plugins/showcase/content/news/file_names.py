"""What the name of a news file says: its date, and the part of its address."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from showcase.content.dates import PartialDate, read_date
from showcase.content.names.ids import is_id, slug

FOLDER = "news/"
"""Where news stands, relative to docs."""

_DATED = re.compile(r"(\d{8}(?!\d)|\d{4}[-._年]\d{1,2}[-._月]\d{1,2}(?!\d)[日号]?)[-_\s]*(.*)", re.DOTALL)
_NO_ITEM = frozenset(["index", "readme", "说明", "目录", "首页"])


@dataclass(frozen=True, slots=True)
class FileName:
    """The name of a news file, taken apart."""

    date: datetime.date | None
    """None where the name does not begin with one."""

    year: int | None
    """The year whose folder it stands in; None for another folder, or none."""

    words: str
    """The name without date and ending."""

    slug: str
    """The part of its address: what the name says in ASCII, pinyin of a Chinese name."""


def is_news(path: str) -> bool:
    """Whether the Markdown file at `path`, relative to docs, stands where news does."""
    return path.startswith(FOLDER)


def is_list_page(path: str) -> bool:
    """Whether a file of the news is no item, but what staff take for the page that lists them."""
    return _stem(path).lower() in _NO_ITEM


def read_file_name(path: str) -> FileName:
    """Take apart the name of a news file, whose path is relative to docs."""
    stem = _stem(path)
    folder = path.removeprefix(FOLDER).partition("/")[0]
    year = int(folder) if re.fullmatch(r"\d{4}", folder, re.ASCII) else None
    dated = _DATED.fullmatch(stem)
    date = _day(dated[1]) if dated else None
    words = dated[2] if dated and date else stem
    if not words and date:
        # Two files of one day cannot both be named by the day alone, so this is as good as a word.
        return FileName(date, year, "", f"{date:%m-%d}")
    return FileName(date, year, words, words if is_id(words) else slug(words))


def _stem(path: str) -> str:
    return path.rpartition("/")[2].removesuffix(".md")


def _day(text: str) -> datetime.date | None:
    date = read_date(text.replace("_", "-"))
    whole = isinstance(date, PartialDate) and date.month and date.day
    return datetime.date(*date.order) if isinstance(date, PartialDate) and whole else None
