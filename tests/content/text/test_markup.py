"""HTML within a text: what may stand, what may not, and what Word leaves behind."""

from __future__ import annotations

import pytest

from showcase.content.text.markup import FORBIDDEN, TAGS

from .texts import problems_of, told


@pytest.mark.parametrize(
    "text",
    [
        "普通的一段话，3 < 5，a<b。",
        "第一行<br>第二行<br />第三行",
        '<table><tr><th scope="col">甲</th><td colspan="2">乙</td></tr></table>',
        '<details open><summary>更多</summary>内容</details><abbr title="甲">乙</abbr>',
        "`<script>alert(1)</script>` 是代码",
        "```html\n<script>alert(1)</script>\n```",
        "<!-- <script>注释</script> -->正文",
        "<https://example.org/a> 和 <wen@example.org>",
        "依据《<某某>办法》",
        "　　\n\n　　两个全角空格开头",
    ],
)
def test_what_is_harmless_is_not_reported(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("甲\n乙<script>x</script>", (2, 2)),
        ("<SCRIPT SRC=//a.example.org/x.js>", (1, 1)),
        ("<script\nsrc=x>", (1, 1)),
        ("<script src=x", (1, 1)),
        ("<iframe src='https://example.org'></iframe>", (1, 1)),
        ("<svg onload=alert(1)>", (1, 1)),
        ("<p><style>p{}</style></p>", (1, 4)),
        ("<form><input type=text></form>", (1, 1)),
        ("``` 未闭合的代码 <object data=x>", (1, 12)),
    ],
)
def test_forbidden_tags_are_errors_at_their_place(text, place):
    problems = problems_of(text)
    assert problems[0].level.label == "错误"
    assert any((p.place.line, p.place.column) == place and "正文里不能写" in p.message for p in problems)


@pytest.mark.parametrize(
    ("text", "correction"),
    [
        ('<div onclick="x()">甲</div>', "<div>甲</div>"),
        ('<td colspan="2" onmouseover=x()>', '<td colspan="2">'),
        ("<p ONCLICK = 'x'>甲", "<p>甲"),
        ("<p/onclick=x>甲", "<p>甲"),
    ],
)
def test_handlers_are_errors_with_the_tag_as_it_may_stand(text, correction):
    assert ("错误", 1, 1, correction) in told(text)


@pytest.mark.parametrize(
    ("text", "correction"),
    [
        ("甲<o:p></o:p>乙", "甲乙"),
        ('<p class=MsoNormal style="mso-x:1">甲</p>', "<p>甲</p>"),
        ('<font color="red">红</font>字', "红字"),
        ('<span lang=EN-US style="font-size:16pt">2026</span>年', "2026年"),
        ('<st1:chsdate year="2026">3月</st1:chsdate>', "3月"),
        ('<td align="center" colspan="2">', '<td colspan="2">'),
        ("<center>居中</center>", "居中"),
        (
            '<b style="x">甲</b>，见<某某>和 <https://example.org/>',
            "<b>甲</b>，见<某某>和 <https://example.org/>",
        ),
    ],
)
def test_leftovers_of_word_are_warnings_with_the_line_cleaned(text, correction):
    ((level, _, _, offered),) = told(text)
    assert (level, offered) == ("警告", correction)
    assert told(offered) == []


def test_one_line_of_leftovers_is_one_warning():
    text = '<p class="MsoNormal"><font face="宋体">甲</font><o:p></o:p></p>\n' * 2
    assert [line for _, line, _, _ in told(text)] == [1, 2]


@pytest.mark.parametrize(
    "text", ["<![if !supportLists]>甲<![endif]>", "<?xml:namespace prefix=o />甲", "<!--[if gte mso 9]>甲"]
)
def test_conditions_of_word_are_errors_with_the_line_cleaned(text):
    assert ("错误", 1, 1, "甲") in told(text)


@pytest.mark.parametrize(
    ("text", "correction"),
    [
        ('<img src="../photos/xue-lei-feng.jpg" alt="清理河道">', "![清理河道](../photos/xue-lei-feng.jpg)"),
        (
            "<img alt='甲' title='乙' src=../photos/xue-lei-feng.jpg />",
            '![甲](../photos/xue-lei-feng.jpg "乙")',
        ),
        ('<img src="https://example.org/a.jpg" alt="甲">', ""),
        ('<img src="../photos/xue-lei-feng.jpg">', ""),
    ],
)
def test_an_image_in_html_is_offered_in_markdown(text, correction):
    assert told(text) == [("错误", 1, 1, correction)]


def test_a_sentence_between_less_and_more_is_no_tag():
    ((level, _, column, correction),) = told("若 a<b 且 c>d，则成立")
    assert (level, column, correction) == ("错误", 4, "若 a＜b 且 c＞d，则成立")


def test_what_is_forbidden_is_not_allowed():
    assert TAGS.isdisjoint(FORBIDDEN)


def test_lines_count_from_the_head_of_the_file():
    assert [p.place.line for p in problems_of("甲\n<script>", line=10)] == [11]
