"""The form of document numbers: 清政发〔2026〕3号."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showcase.checks.areas import Area
from showcase.checks.prose import NO_PROSE
from showcase.checks.rules import Finding, Rule
from showcase.checks.written import Text
from showcase.content.problems import Level

from .slips import Slip, lines_of

_NUMBER = re.compile(
    r"(?<=(?P<word>[\u4e00-\u9fff]))(?P<gap>[ \u3000]?)(?P<left>[\[［(（【〔﹝])[ \u3000]?"
    r"(?P<year>(?:19|20)\d{2})[ \u3000]?年?[\]］)）】〕﹞][ \u3000]{0,2}(?P<first>第[ \u3000]?)?"
    r"(?P<zeros>0*)(?P<number>[1-9]\d{0,3})[ \u3000]{0,2}号(?![楼线馆门厅院窗桌车店库井房机])"
)
_NO_YEAR = re.compile(
    r"(?<=[发函办字])(?P<gap>[\[［(（【〔][ \u3000]*[\]］)）】〕])[ \u3000]?第?(?P<number>\d{0,4})[ \u3000]?号"
)
_WORDS_OF_OFFICES = frozenset("发函办字通政党组宣文明委督干人教纪社团妇服工财农水民司审卫林法检综")
"""How the short name of an office mostly ends in a number (清政发, 清文明办): there no doubt is left."""


def _numbers(text: Text) -> Iterator[Finding]:
    if "号" not in text.whole:
        return
    slips = sorted(_slips(text), key=lambda pair: pair[0].start)
    beyond_doubt = {slip.start for slip, certain in slips if certain}
    for line in lines_of(text, (slip for slip, _ in slips)):
        first = line.slips[0]
        if first.right is None:
            message = f"文号“{line.words(first)}”没有填完，请写成“〔2026〕3号”这样的形式。"
            yield Finding(line.place, message)
            continue
        message = f"文号应写成“{first.right}”：{first.reason}。"
        certain = all(slip.start in beyond_doubt for slip in line.slips)
        yield Finding(line.place, message, line.mended, Level.WARNING, certain and bool(line.mended))


def _slips(text: Text) -> Iterator[tuple[Slip, bool]]:
    for found in _NUMBER.finditer(text.whole):
        right = f"〔{found['year']}〕{found['number']}号"
        # Brackets are Markdown too; what stands between them tells whether visitors read it.
        if found[0] != right and NO_PROSE not in text.prose[found.start("year") : found.end("year")]:
            slip = Slip(found.start(), found.end(), right, "；".join(_reasons(found)))
            yield slip, found["word"] in _WORDS_OF_OFFICES
    for found in _NO_YEAR.finditer(text.whole):
        if text.prose[found.end() - 1] != NO_PROSE:
            yield Slip(*found.span()), False


def _reasons(found: re.Match[str]) -> Iterator[str]:
    if found["left"] != "〔":
        yield "年份用六角括号〔〕"
    if found["first"]:
        yield "序号前面不加“第”"
    if found["zeros"]:
        yield "序号不编虚位，1 不写成 01"
    if any(space in found[0] for space in " \u3000"):
        yield "中间不空格"


RULES = (
    Rule(
        id="wording-document-number",
        area=Area.WORDING,
        title="文号写得不规范",
        level=Level.ERROR,
        reason="文号是查找文件的依据，写法有国家标准：年份用六角括号，序号不加“第”，不编虚位。",
        cure="照“改成”的样子写；六角括号在输入法的符号表里，也可以从别处复制〔〕。",
        source="GB/T 9704—2012《党政机关公文格式》7.2.5",
        in_text=_numbers,
    ),
)
