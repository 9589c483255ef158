"""Forbidden and doubtful wordings: 错敏词."""

from __future__ import annotations

from collections.abc import Iterator

from showcase.checks.areas import Area
from showcase.checks.rules import Finding, Rule
from showcase.checks.written import Text
from showcase.content.problems import Level

from .slips import Slip, covers, lines_of
from .word_list import Wording, WordList, word_list


def _words(text: Text) -> Iterator[Finding]:
    listed = word_list(text.lists.words)
    if not listed.index.stands_in(text.whole):
        return
    for line in lines_of(text, _slips(text, listed)):
        told: set[str] = set()
        for slip in line.slips:
            wording = listed.by_words[line.words(slip)]
            if wording.wrong not in told:
                told.add(wording.wrong)
                yield Finding(line.place_of(slip), _message(wording), line.mended, wording.level)


def _slips(text: Text, listed: WordList) -> Iterator[Slip]:
    for found in listed.pattern.finditer(text.prose):
        wording = listed.by_words[found[0]]
        start, end = found.span()
        # 除外 may hold the words twice over, so the text is asked, and not the words alone.
        right = bool(wording.right) and covers(text.whole, start, end, wording.right)
        if not right and not any(covers(text.whole, start, end, word) for word in wording.unless):
            yield Slip(start, end, wording.right or None)


def _message(wording: Wording) -> str:
    reason = f"：{wording.reason}" if wording.reason else ""
    instead = f"请改成“{wording.right}”。" if wording.right else "请删去，或者换一种说法。"
    level = "不能写" if wording.level <= Level.ERROR else "不宜写"
    return f"{level}“{wording.wrong}”{reason}。{instead}"


RULES = (
    Rule(
        id="wording-words",
        area=Area.WORDING,
        title="错敏词",
        level=Level.VETO,
        reason="国名、党名、国家机关和重要提法写错，检查时按严重表述错误处理，一处就可以单项否决；错别字也要扣分。",
        cure="照提示改正。确实没有写错的，把完整的词语写进 data/checks.yml 的“放行词语”；"
        "本单位还要查哪些写法，写进“错敏词”。",
        source="国办秘函〔2019〕19号《政府网站与政务新媒体检查指标》；新华社《新闻信息报道中的禁用词和慎用词》",
        in_text=_words,
    ),
)
