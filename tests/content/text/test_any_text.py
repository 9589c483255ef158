"""Whatever stands in a text, its check ends, and its places lie within it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from showcase.content.problems import Problems
from showcase.content.text.body import Body
from showcase.content.text.checking import check_text

from .texts import PATH, around, problems_of

SIGNS = """< > [ ] ( ) ! ` ``` ::: 最新消息 栏目= [[ ]] | # onclick=x <script javascript: " ' <!-- --> <![if \\ 李秀禾 甲
a.md / \uf0b7 <o:p> &#58; {#a} ]: = ~~~"""
PIECES = st.sampled_from([*SIGNS.split(), " ", "　", "\n", "\n\n", "<p "])


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES | st.text(max_size=4), max_size=40).map("".join))
def test_any_text_can_be_checked(text):
    lines = text.split("\n")
    for problem in problems_of(text):
        assert 1 <= problem.place.line <= len(lines)
        assert 0 <= problem.place.column <= len(lines[problem.place.line - 1]) + 1
        assert problem.message


@pytest.mark.parametrize(
    "piece", ["[", "`", "<p ", "[[", "![", "<!--", "](", "[a](", "(", "<a href='", "*[a", "｜", "```\n", "\\"]
)
def test_time_grows_with_the_text_and_no_faster(piece):
    def taken(times):
        body = Body(PATH, piece * times)
        surroundings, begin = around(), time.process_time()
        check_text(body, surroundings, Problems())
        return time.process_time() - begin

    assert taken(6000) < max(0.25, 12 * taken(2000))
