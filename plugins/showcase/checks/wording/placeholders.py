"""Placeholders that nobody filled in: 20__, ××, ****年, TODO, （略）, 某某."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showcase.checks.areas import Area
from showcase.checks.rules import Finding, Rule
from showcase.checks.written import Text
from showcase.content.problems import Level

from .slips import Slip, lines_of

_HAN = re.compile("[\u4e00-\u9fff]")
_MARKS = ("_", "××", "✕✕", "XX", "xx", "ＸＸ", "ｘｘ", "**年", "**月**")
_WORDS = ("TODO", "TBD", "此处", "在此", "略）", "略)", "某某", "待补充", "待填写")
_EMPHASIS = re.compile(r"(?<![\w*])__(?=\S)[^_\n]+(?<=\S)__(?!\w)")
_SIGNS = re.compile("[_×✕XxＸｘ*][_×✕XxＸｘ*]*+")
_WORD = re.compile(
    r"TODO(?![A-Za-z])|TBD(?![A-Za-z])|待补充|待填写"
    r"|此处(?:填写|填入|插入|省略)[^，。；\n\0]{0,20}|在此(?:填写|填入|插入)[^，。；\n\0]{0,20}"
    r"|（(?:略|此处略|内容略)）|\((?:略|此处略|内容略)\)"
    r"|某某(?=[县市区镇乡村街局校站办]|单位|同志|家庭|学校|公司|社区|部门)"
)
_LETTER = re.compile("[A-Za-z0-9]")
SHOWN = 5
"""So many blanks of a line are named in a message."""

_SURNAMES = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田姜范"
    "石姚谭廖邹熊陆郝孔崔邱秦侯邵孟段钱汤尹黎乔贺赖龚"
)
"""Of the commonest surnames those that hardly stand for anything else before such signs."""

_PLACE = re.compile(r"[省市县区镇乡村街路局委办站校队组年月日号]|社区|单位|公司|部门|同志")


def _placeholders(text: Text) -> Iterator[Finding]:
    if not any(mark in text.whole for mark in (*_MARKS, *_WORDS)):
        return
    for line in lines_of(text, sorted(_slips(text), key=lambda slip: slip.start)):
        hidden: list[Slip] = []
        blanks: list[Slip] = []
        for slip in line.slips:
            (hidden if _hides_a_name(text.whole, slip) else blanks).append(slip)
        if blanks:
            shown = "”“".join(dict.fromkeys(line.words(slip) for slip in blanks[:SHOWN]))
            message = f"“{shown}”没有填完，请写上真实的内容；用不着的，整句删去。"
            yield Finding(line.place_of(blanks[0]), message)
        if hidden:
            message = (
                f"“{line.words(hidden[0])}”代替了真实的名称。"
                "要隐去姓名，可以写“一位村民”；不是隐去的，请写上真名。"
            )
            yield Finding(line.place_of(hidden[0]), message, level=Level.NOTICE)


def _slips(text: Text) -> Iterator[Slip]:
    prose = text.prose
    if "__" in prose and text.path.endswith(".md"):
        prose = _EMPHASIS.sub(lambda found: "\0" * len(found[0]), prose)
    for found in _SIGNS.finditer(prose):
        start, end = found.span()
        if prose[start - 2 : start] in ("19", "20") and not prose[start - 3 : start - 2].isdigit():
            start -= 2
        if _is_blank(prose, start, found):
            yield Slip(start, end)
    if any(word in text.whole for word in _WORDS):
        yield from (Slip(*found.span()) for found in _WORD.finditer(prose))


def _is_blank(prose: str, start: int, found: re.Match[str]) -> bool:
    """Whether signs stand for what was to be filled in, rather than for a product, a name of a file or emphasis."""
    signs, before, behind = (
        found[0],
        prose[start - 1 : start] if start else "",
        prose[found.end() : found.end() + 1],
    )
    year = start < found.start()
    if "*" in signs:
        dates = behind == "年" and (len(signs) > 2 or (year and before != "*"))
        return dates or (signs == "**" and before == "年" and prose.startswith("月**日", found.end()))
    if _LETTER.match(before) or _LETTER.match(behind):
        return False
    if signs == "_":
        return (year and behind == "年") or bool(_HAN.match(before) and _HAN.match(behind))
    # 138××××1234 hides a number, and says so.
    return len(signs) > 1 and not (before.isdigit() and behind.isdigit())


def _hides_a_name(whole: str, slip: Slip) -> bool:
    """Whether it is 某某, or a surname stands before the signs and no word of a place or unit behind them: 张××."""
    words = whole[slip.start : slip.end]
    if words.strip("×✕XxＸｘ"):
        return words == "某某"
    return whole[max(0, slip.start - 1) : slip.start] in _SURNAMES and not _PLACE.match(whole, slip.end)


RULES = (
    Rule(
        id="wording-placeholders",
        area=Area.WORDING,
        title="没有填完的空格和占位符",
        level=Level.ERROR,
        reason="套用旧稿或者范文时留下的“20__年”“××县”，一发布就成了笑话，检查时按内容错误扣分。",
        cure="写上真实的年份、名称和数字；还没有定下来的，文件开头写“草稿: 是”，定了再发布。",
        source="国办秘函〔2019〕19号《政府网站与政务新媒体检查指标》",
        in_text=_placeholders,
    ),
)
