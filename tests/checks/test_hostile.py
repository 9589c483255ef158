"""Any text: findings and no exception, in time that grows with the text."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from showcase.checks.prose import NO_PROSE, prose_of
from showcase.checks.registry import RULES
from showcase.checks.written import Text
from showcase.content.check_lists import CheckLists, LeaderRow, Severity, WordRow
from showcase.content.reading.source import Source

IN_TEXT = [rule for rule in RULES if rule.in_text]
LISTS = CheckLists(
    words=(WordRow(wrong="便民办", right="便民中心", severity=Severity.ERROR, unless=("便民办法",)),),
    allowed_words=("秸杆厂",),
    leaders=(LeaderRow(name="林致和", posts=("县委书记",), wrong=("林志和",)),),
)
PIECES = st.sampled_from(
    [
        "---\n",
        "标题: ",
        "日期: 2026-02-30\n",
        "\n",
        " ",
        "：",
        "20__",
        "××",
        "**",
        "_",
        "[",
        "](",
        ")",
        "(",
        "（",
        "）",
        "`",
        "```\n",
        "攻府",
        "秸杆厂",
        "便民办法",
        "林志和",
        "县长林致和",
        "2026年13月",
        "3月5日",
        "—",
        "至",
        "（星期一）",
        "約",
        "約300餘",
        "约27余人",
        "“",
        "”",
        "》、《",
        "…",
        "...",
        "。。",
        ",",
        ":",
        "#",
        "- ",
        "三、",
        "清政发[2026]03号",
        "<!--",
        "-->",
        "<a ",
        "\\",
        "\x00",
        "𠮷",
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join))
PATHS = st.sampled_from(["docs/news/2026/a.md", "data/honors/2026/a.yml"])


@settings(max_examples=400, deadline=None)
@given(TEXTS, PATHS)
def test_any_text_gives_findings_whose_places_are_in_it(written, path):
    text = Text(Source(path, written), LISTS, frozenset({"約翰"}))
    assert len(text.prose) == len(text.whole)
    for rule in IN_TEXT:
        for found in rule.in_text(text):
            line = text.source.line(found.place.line)
            assert found.place.path == path
            assert 1 <= found.place.column <= len(line)
            assert found.message
            assert found.correction != line
            assert "\n" not in found.correction
            assert not found.certain or found.correction


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.booleans())
def test_prose_keeps_places_and_line_breaks(text, markdown):
    text = text.replace(NO_PROSE, "")
    prose = prose_of(text, markdown)
    assert len(prose) == len(text)
    assert all(a in (b, NO_PROSE) for a, b in zip(prose, text, strict=True))
    assert [at for at, char in enumerate(text) if char == "\n"] == [
        at for at, char in enumerate(prose) if char == "\n"
    ]


LONG = {
    "words": "攻府秸杆，",
    "blanks": "20__年××县",
    "stars": "**年",
    "underscores": "__甲",
    "digits": "2026",
    "days": "3月5日至",
    "impossible days": "2月30日，",
    "years": "2026年至",
    "document numbers": "发[2026]03号",
    "brackets": "（(",
    "open brackets": "(甲",
    "wide brackets": "（甲",
    "links": "[甲](",
    "nested links": "[[[",
    "tags": "<a ",
    "addresses": "http://",
    "mails": "a.b@",
    "quotes": "“甲",
    "titles": "《甲》、",
    "spaces": "甲 乙",
    "tabs": "|\t",
    "dashes": "- ",
    "dots": "甲...",
    "stops": "。。",
    "commas": "甲,",
    "traditional": "機關",
    "about": "约300余",
    "posts": "县长、",
    "leaders": "县长林致和",
    "braces": "{.",
    "hashes": "# ",
    "weekdays": "3月5日（周一）",
}


@pytest.mark.parametrize("piece", LONG.values(), ids=LONG)
def test_a_line_of_half_a_million_characters_takes_seconds_at_most(piece):
    """A pattern that goes back and forth would take hours; a busy machine a few seconds."""
    text = Text(Source("docs/news/2026/a.md", piece * (500_000 // len(piece))), LISTS)
    begun = time.process_time()
    for rule in IN_TEXT:
        for found in rule.in_text(text):
            assert found.message
    assert time.process_time() - begun < 20
