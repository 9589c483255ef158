"""Villages that no region file knows: 石桥镇柳西村 for 石桥镇柳溪村."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showcase.checks.areas import Area
from showcase.checks.rules import Finding, Rule
from showcase.checks.written import Written
from showcase.content.catalogue import Catalogue
from showcase.content.names.pinyin import pinyin
from showcase.content.problems import Level, Place
from showcase.content.regions import Region

_NO_NAMES = re.compile(
    "[各全本该两三四五六七八九十几每多此同一]{1,2}个?(?:村|社区)|(?:.*[农乡山渔新老])村$|.*(?:中心|辖区|所有|部分|其他)"
)


def _villages(written: Written) -> Iterator[Finding]:
    catalogue = written.catalogue
    towns = {region.name: region for region in catalogue.regions if catalogue.regions.children(region)}
    inner = {name: region for name, region in towns.items() if region.parent is not None}
    if not inner:
        return
    names = "|".join(map(re.escape, sorted(inner, key=lambda name: (-len(name), name))))
    pattern = re.compile(rf"(?P<town>{names})(?P<village>[\u4e00-\u9fff]{{1,4}}?(?:村|社区))")
    asked: dict[str, str | None] = {}
    for place, text, said in _texts(catalogue):
        for found in pattern.finditer(text):
            name = found[0]
            if name not in asked:
                asked[name] = _near(catalogue, inner[found["town"]], name, found["village"])
            near = asked[name]
            if near or (near is not None and said):
                message = _message(found["town"], found["village"], near)
                yield Finding(_within(place, text, found.start(), said), message)


def _near(catalogue: Catalogue, town: Region, name: str, village: str) -> str | None:
    """The village that is probably meant, "" where none is like it; None for one that there is, or for no name."""
    if catalogue.regions.named(name) or _NO_NAMES.fullmatch(village):
        return None
    return _nearest(village, [region.name for region in catalogue.regions.children(town)])


def _texts(catalogue: Catalogue) -> Iterator[tuple[Place, str, bool]]:
    """Texts that name villages; whether the text is said to be a place or a unit, and can only mean a real one."""
    for activity in catalogue.activities:
        for text in (activity.venue, *activity.hosts, *activity.undertakers):
            yield activity.place, text, True
    for entry in catalogue.entries:
        yield entry.place, entry.unit, True
    for item in catalogue.news:
        yield item.place, item.title, False
        yield Place(f"docs/{item.path}", item.body_line), item.text, False


def _within(place: Place, text: str, at: int, said: bool) -> Place:
    """The place of a character in a text of several lines that begins at a place."""
    if said or "\n" not in text:
        return place
    return Place(place.path, place.line + text.count("\n", 0, at), at - text.rfind("\n", 0, at))


def _nearest(village: str, known: list[str]) -> str:
    """The village of that town that sounds the same or differs by one character; "" where there is none."""
    same = [name for name in known if len(name) == len(village)]
    sounding = [name for name in same if pinyin(name) == pinyin(village)]
    close = [name for name in same if len(name) > 2 and _apart(name, village) == 1 and len(village) > 3]
    return next(iter((*sounding, *close)), "")


def _apart(one: str, other: str) -> int:
    return sum(a != b for a, b in zip(one, other, strict=True))


def _message(town: str, village: str, near: str) -> str:
    meant = (
        f"您要写的是不是“{near}”？" if near else "请核对村名；新设的村，先在那里补上，撤并的写进“曾用名”。"
    )
    return f"data/regions.yml 里，{town}没有“{village}”。{meant}"


RULES = (
    Rule(
        id="names-village",
        area=Area.NAMES,
        title="没有这个村（社区）",
        level=Level.WARNING,
        reason="村名写错了，村里的人找不到自己的荣誉和活动。",
        cure="照 data/regions.yml 里的名称改正；那里没有的补上，撤并以前的旧名写进“曾用名”。",
        in_written=_villages,
    ),
)
