"""Headings and their anchors."""

from __future__ import annotations

import pytest

from showcase.content.text.body import Body
from showcase.content.text.headings import headings_of, split_title


@pytest.mark.parametrize(
    ("line", "level", "id", "text"),
    [
        ("## 一、总体要求", 2, "yi-zong-ti-yao-qiu", "一、总体要求"),
        ("# 大标题", 2, "da-biao-ti", "大标题"),
        ("###小标题###", 3, "xiao-biao-ti", "小标题"),
        ("## 更正与撤回 {#corrections}", 2, "corrections", "更正与撤回"),
        ("## **[名单](a.md)**与[[李秀禾|她]]`x`", 2, "ming-dan-yu-ta-x", "名单与她x"),
        ("## 2026年安排", 2, "2026-nian-an-pai", "2026年安排"),
    ],
)
def test_a_heading(line, level, id, text):
    (heading,) = headings_of(Body("a.md", f"甲\n\n{line}\n\n乙"))
    assert (heading.level, heading.id, heading.text) == (level, id, text)


def test_headings_of_one_name_have_anchors_of_their_own():
    assert [h.id for h in headings_of(Body("a.md", "## 甲\n## 甲\n## 甲\n## 乙 {#jia}"))] == [
        "jia",
        "jia-2",
        "jia-3",
        "jia-4",
    ]


def test_code_has_no_headings():
    assert list(headings_of(Body("a.md", "```\n## 甲\n```\n"))) == []


@pytest.mark.parametrize(
    ("text", "title", "rest"),
    [
        ("\n# 关于本站\n\n正文", "关于本站", "\n\n\n正文"),
        ("## 二级\n正文", "", "## 二级\n正文"),
        ("正文\n# 后面", "", "正文\n# 后面"),
        ("# 关于 {#about}", "关于", ""),
    ],
)
def test_the_title_that_begins_a_text(text, title, rest):
    found = split_title(text)
    assert found[0] == title
    assert found[1].strip("\n") == rest.strip("\n")
