"""Traditional characters within simplified text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib import resources

from showcase.checks.areas import Area
from showcase.checks.rules import Finding, Rule
from showcase.checks.written import Text
from showcase.content.problems import Level

from .slips import Slip, covers, lines_of

MOSTLY = 0.1
"""From this share of traditional characters on, the whole text is taken to be traditional, and reported once."""

_HAN = re.compile("[\u4e00-\u9fff]+")


@cache
def simplified() -> dict[str, str]:
    """Each traditional character with its simplified form."""
    table = resources.files(__package__).joinpath("traditional.tsv").read_text(encoding="utf-8")
    return dict(line.split("\t") for line in table.splitlines())


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(f"[{''.join(simplified())}]")


def _characters(text: Text) -> Iterator[Finding]:
    if not _pattern().search(text.whole):
        return
    slips = list(_slips(text))
    if len(slips) > MOSTLY * sum(len(run) for run in _HAN.findall(text.whole)):
        line = next(lines_of(text, slips), None)
        if line:
            message = f"这个文件几乎都是繁体字（{len(slips)} 个）。请整篇转换成简体，核对人名、地名后再用。"
            yield Finding(line.place, message)
        return
    for line in lines_of(text, slips):
        pairs = "、".join(dict.fromkeys(f"{line.words(slip)}（{slip.right}）" for slip in line.slips[:8]))
        message = f"简体字里夹了繁体字：{pairs}。人名、地名本来这样写的，写进 data/checks.yml 的“放行词语”。"
        yield Finding(line.place, message, line.mended, Level.NOTICE)


def _slips(text: Text) -> Iterator[Slip]:
    # Hardly any name is written so, and only these are looked for around each character.
    names = [name for name in text.names if _pattern().search(name)]
    for found in _pattern().finditer(text.prose):
        start, end = found.span()
        if not any(covers(text.whole, start, end, name) for name in names):
            yield Slip(start, end, simplified()[found[0]])


RULES = (
    Rule(
        id="wording-traditional",
        area=Area.WORDING,
        title="简体字里夹了繁体字",
        level=Level.WARNING,
        reason="公文和政务网站使用规范汉字；夹着繁体字的多半是从别处粘贴来的，搜索也搜不到。",
        cure="改成简体字。人名、地名、书法题字本来如此的，写进“放行词语”。",
        source="《中华人民共和国国家通用语言文字法》第九条；《通用规范汉字表》（2013）",
        in_text=_characters,
    ),
)
