"""Punctuation: repeated marks, half-width marks among Chinese characters, gaps, quotes without a partner."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from showcase.checks.areas import Area
from showcase.checks.prose import NO_PROSE
from showcase.checks.rules import Finding, Rule
from showcase.checks.written import Text
from showcase.content.problems import Level

from .quotes import unpaired_quotes
from .slips import Line, Slip, lines_of

_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_WIDE = {",": "，", ";": "；", ":": "：", "!": "！", "?": "？"}
_REPEATED = re.compile("[。，、；：][。，、；：]++")
_CANDIDATE = re.compile("[,;:!?.(…)]")
_BEFORE_MARK = re.compile(f"[{_HAN}”’》）】]")
_BEHIND_MARK = re.compile(rf"[ ]?(?:[{_HAN}“‘《（【0-9]|$)", re.MULTILINE)
_HAN_THERE = re.compile(f"[{_HAN}]")
_DOTS = re.compile(r"\.{3,6}|…")
_BRACKETS = re.compile(r"[(（][^()（）\n\0]{1,80}[)）]")
_GAP = re.compile(rf"(?<=[{_HAN}，。；、])[ ]{{1,3}}(?=[{_HAN}])")
_TITLE = re.compile(r"《[^《》\n]{1,100}》")
_TITLES = re.compile(r"(?<=》)、(?=《)")
MANY_GAPS = 3
"""From so many gaps in a line on, they part names or slogans, and are meant."""


def _repeated(text: Text) -> Iterator[Finding]:
    if _REPEATED.search(text.whole):
        yield from _findings(text, _doubled(text), "标点连着用了两个", Level.WARNING)


def _doubled(text: Text) -> Iterator[Slip]:
    for found in _REPEATED.finditer(text.prose):
        marks = found[0]
        if set(marks) != {"。"}:
            certain = len(set(marks)) == 1
            yield Slip(*found.span(), marks[-1], "certain" if certain else "")
        elif len(marks) == 2:
            yield Slip(*found.span(), "。", "certain")
        else:
            yield Slip(*found.span(), "……")


def _narrow(text: Text) -> Iterator[Finding]:
    if _CANDIDATE.search(text.prose):
        yield from _findings(text, _narrow_slips(text), "中文里用了半角（英文）标点", Level.WARNING)


def _narrow_slips(text: Text) -> Iterator[Slip]:
    prose, done = text.prose, 0
    for found in _CANDIDATE.finditer(prose):
        if found.start() >= done:
            slip = _narrow_slip(prose, found.start())
            if slip:
                yield slip
                done = slip.end


def _narrow_slip(prose: str, at: int) -> Slip | None:
    """What is wrong with a mark of which some stand rightly in Chinese text; None for those."""
    mark, before = prose[at], prose[at - 1 : at] if at else ""
    if mark in "()":
        return _bracket(prose, at)
    if mark in _WIDE:
        behind = _BEHIND_MARK.match(prose, at + 1)
        comma = mark in ",;" and before.isdigit() and _HAN_THERE.match(prose, at + 1)
        if behind and (_BEFORE_MARK.match(before) or comma):
            gap = prose[at + 1 : at + 2] == " "
            return Slip(at, at + 1 + gap, _WIDE[mark], "certain")
        return None
    if not _HAN_THERE.match(before):
        return None
    dots = _DOTS.match(prose, at)
    if dots:
        single = dots[0] != "…" or prose[at + 1 : at + 2] != "…"
        return Slip(*dots.span(), "……", "certain") if single else None
    if at + 1 == len(prose) or prose[at + 1] == "\n":
        return Slip(at, at + 1, "。", "certain")
    sentence = _HAN_THERE.match(prose, at + 1) and _HAN_THERE.match(prose, max(0, at - 3))
    return Slip(at, at + 1) if sentence else None  # A full stop, or the dot within a foreign name.


def _bracket(prose: str, at: int) -> Slip | None:
    """Brackets of which one at least is narrow, around Chinese words."""
    start = at if prose[at] == "(" else prose.rfind("（", max(0, at - 81), at)
    found = _BRACKETS.match(prose, start) if start >= 0 else None
    if found is None or found.end() <= at or not _HAN_THERE.search(found[0]):
        return None
    if prose[at] == ")" and found.end() != at + 1:
        return None
    return Slip(*found.span(), f"（{found[0][1:-1]}）", "certain")


def _gaps(text: Text) -> Iterator[Finding]:
    if text.path.endswith(".md") and _GAP.search(text.whole):
        # Norms part their names by spaces: 《信息技术 词汇》.
        prose = _TITLE.sub(lambda found: NO_PROSE * len(found[0]), text.prose)
        slips = (Slip(*found.span(), "") for found in _GAP.finditer(prose))
        for line in lines_of(text, slips):
            if len(line.slips) < MANY_GAPS and _is_sentence(line):
                message = "汉字中间多了空格，多半是从别处粘贴来的，会把词拆开，搜索也搜不到。"
                yield Finding(line.place, message, line.mended)


def _is_sentence(line: Line) -> bool:
    """Whether it is prose, and no signature, slogan, heading or row of a table."""
    words = line.text.prose[line.start : line.end]
    return "，" in words and words.rstrip("”）")[-1:] in "。！？；："


def _titles(text: Text) -> Iterator[Finding]:
    if "》、《" in text.whole:
        slips = (Slip(*found.span(), "") for found in _TITLES.finditer(text.prose))
        for line in lines_of(text, slips):
            yield Finding(line.place, "并列的书名号之间通常不用顿号。", line.mended)


def _quotes(text: Text) -> Iterator[Finding]:
    if "“" in text.whole or "”" in text.whole:
        for line in lines_of(text, unpaired_quotes(text)):
            yield Finding(line.place, f"引号没有配对：{line.slips[0].reason}。")


def _findings(text: Text, slips: Iterable[Slip], what: str, level: Level) -> Iterator[Finding]:
    """One a line; certain where each of its slips is."""
    for line in lines_of(text, slips):
        shown = "”“".join(dict.fromkeys(line.words(slip).strip() for slip in line.slips[:5]))
        number = f"，共 {len(line.slips)} 处" if len(line.slips) > 1 else ""
        instead = "" if line.mended else "请改成“。”；外国人名、少数民族人名的中间用“·”。"
        certain = bool(line.mended) and all(slip.reason == "certain" for slip in line.slips)
        yield Finding(line.place, f"{what}：“{shown}”{number}。{instead}", line.mended, level, certain)


_SOURCE = "GB/T 15834—2011《标点符号用法》"

RULES = (
    Rule(
        id="wording-repeated-punctuation",
        area=Area.WORDING,
        title="标点重复",
        level=Level.WARNING,
        reason="“。。”“，，”是修改时留下的，一眼就能看出没有校对。",
        cure="只留一个；要表示没有说完，用省略号“……”。",
        source=_SOURCE,
        in_text=_repeated,
    ),
    Rule(
        id="wording-narrow-punctuation",
        area=Area.WORDING,
        title="中文里用了半角标点",
        level=Level.WARNING,
        reason="中文里夹着英文的逗号、括号，行距和断行都会乱，正式文本不这样用。",
        cure="把输入法切到中文标点再打；`showcase check --fix` 可以一次改好。",
        source=_SOURCE,
        in_text=_narrow,
    ),
    Rule(
        id="wording-gaps",
        area=Area.WORDING,
        title="汉字中间有空格",
        level=Level.NOTICE,
        reason="空格会把一个词拆成两半，朗读会停顿，搜索会找不到。",
        cure="删去句子中间的空格。",
        in_text=_gaps,
    ),
    Rule(
        id="wording-titles-apart",
        area=Area.WORDING,
        title="书名号之间的顿号",
        level=Level.NOTICE,
        reason="标有书名号的并列成分之间通常不用顿号。",
        cure="删去两个书名号中间的顿号；中间另有文字的不用改。",
        source=_SOURCE,
        in_text=_titles,
    ),
    Rule(
        id="wording-quotes",
        area=Area.WORDING,
        title="引号没有配对",
        level=Level.WARNING,
        reason="少了半个引号，别人就不知道引到哪里为止。",
        cure="补上另一半；引号里面还要用引号的，里面的用单引号‘ ’。",
        source=_SOURCE,
        in_text=_quotes,
    ),
)
