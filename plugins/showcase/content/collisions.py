"""News and activities that are in each other's way: one address for two, one title for two, an old address in use."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field

from .problems import Place, Problems

LIKELY_DOUBLE = datetime.timedelta(days=31)
"""Within this time two items of one title are probably one item that was entered twice."""


@dataclass(frozen=True, slots=True)
class Sort:
    """What the things are called in messages."""

    this: str
    """这篇新闻."""

    doubled: str
    """What to do if two of them are one."""

    file: str
    """What gives it its address: 这个文件."""


@dataclass(frozen=True, slots=True)
class Filed:
    """An item of news, or an activity, with the places that Problems found later are told of."""

    sort: Sort
    title: str
    address: str
    """Where it stands on the site."""

    date: datetime.date
    place: Place
    """Where its file begins."""

    title_place: Place
    renamed: str
    """The name that its file could have instead, where another one has its address."""

    former: dict[str, Place] = field(default_factory=dict)
    repeats: bool = False
    """Whether it may have the title of one of the same weeks, as sessions of a lecture do."""


def report_collisions(all_filed: Sequence[Filed], present: dict[str, str], problems: Problems) -> None:
    """Report the later of two; `present` are the addresses of other pages, with what each is called."""
    addresses: dict[str, Filed] = {}
    for filed in all_filed:
        first = addresses.setdefault(filed.address, filed)
        if first is not filed:
            _same_address(filed, first, problems)
    _report_doubles(all_filed, problems)
    taken = present | {address: f"“{filed.title}”" for address, filed in addresses.items()}
    for filed in all_filed:
        _check_former(filed, taken, problems)


def _report_doubles(all_filed: Sequence[Filed], problems: Problems) -> None:
    """Note one of the title of another one of the same weeks: what comes every year may have one title."""
    titles: dict[tuple[Sort, str], Filed] = {}
    for filed in sorted(all_filed, key=lambda filed: (filed.date, filed.place)):
        if filed.repeats:
            continue
        before = titles.get((filed.sort, filed.title))
        titles[filed.sort, filed.title] = filed
        if before and filed.date - before.date <= LIKELY_DOUBLE:
            message = f"标题与 {before.place.path} 的相同。{filed.sort.doubled}；不是就不用改。"
            problems.notice(filed.title_place, message)


def _same_address(filed: Filed, first: Filed, problems: Problems) -> None:
    message = (
        f"网址（{filed.address}）与 {first.place.path} 的相同。"
        f"{filed.sort.doubled}；不是就请改{filed.sort.file}的名称，例如改成下面这样。"
    )
    problems.error(filed.place, message, filed.renamed)


def _check_former(filed: Filed, taken: dict[str, str], problems: Problems) -> None:
    """Report former addresses at which something else stands, and note those that are given away now."""
    for address, place in filed.former.items():
        if address == filed.address:
            problems.error(place, f"“{address}”就是{filed.sort.this}现在的网址，请从曾用地址里删去。")
        elif address in taken:
            message = (
                f"“{address}”现在是{taken[address]}的网址，不能再转到{filed.sort.this}，请从曾用地址里删去。"
            )
            problems.error(place, message)
        else:
            taken[address] = f"“{filed.title}”以前"
