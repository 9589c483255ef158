"""News items that are in each other's way: one address for two, one title for two, an old address that is in use."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from showcase.content.problems import Place, Problems

from .file_names import FOLDER
from .records import NewsItem

LIKELY_DOUBLE = datetime.timedelta(days=31)
"""Within this time two items of one title are probably one item that was entered twice."""


@dataclass(frozen=True, slots=True)
class Filed:
    """An item with the places that Problems found later are told of."""

    item: NewsItem
    title: Place
    former: dict[str, Place]

    @property
    def address(self) -> str:
        """Where the item stands on the site."""
        return f"{FOLDER}{self.item.year}/{self.item.slug}/"


def report_collisions(news: Sequence[Filed], present: dict[str, str], problems: Problems) -> None:
    """Report the later of two items; `present` are the addresses of other pages, with what each is called."""
    addresses: dict[str, Filed] = {}
    for filed in news:
        first = addresses.setdefault(filed.address, filed)
        if first is not filed:
            _same_address(filed, first, problems)
    _report_doubles(news, problems)
    taken = present | {address: f"“{filed.item.title}”" for address, filed in addresses.items()}
    for filed in news:
        _check_former(filed, taken, problems)


def _report_doubles(news: Sequence[Filed], problems: Problems) -> None:
    """Note an item of the title of another one of the same weeks: what comes every year may have one title."""
    titles: dict[str, Filed] = {}
    for filed in sorted(news, key=lambda filed: (filed.item.date, filed.item.path)):
        before = titles.get(filed.item.title)
        titles[filed.item.title] = filed
        if before and filed.item.date - before.item.date <= LIKELY_DOUBLE:
            message = f"标题与 {before.item.place.path} 的相同。如果是同一篇，请删去一篇；不是就不用改。"
            problems.notice(filed.title, message)


def _same_address(filed: Filed, first: Filed, problems: Problems) -> None:
    path = filed.item.place.path
    message = (
        f"网址（{filed.address}）与 {first.item.place.path} 的相同。"
        "如果是同一篇，请删去一篇；不是就请改这个文件的名称，例如改成下面这样。"
    )
    problems.error(Place(path), message, f"{path.removesuffix('.md')}-2.md")


def _check_former(filed: Filed, taken: dict[str, str], problems: Problems) -> None:
    """Report former addresses at which something else stands, and note those that are given away now."""
    for address, place in filed.former.items():
        if address == filed.address:
            problems.error(place, f"“{address}”就是这篇新闻现在的网址，请从曾用地址里删去。")
        elif address in taken:
            message = f"“{address}”现在是{taken[address]}的网址，不能再转到这篇新闻，请从曾用地址里删去。"
            problems.error(place, message)
        else:
            taken[address] = f"“{filed.item.title}”以前"
