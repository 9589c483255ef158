"""Why a file cannot be read; the corpus in tests/broken holds the plain cases."""

import pytest

from .texts import read


def corrections(text):
    node, problems = read(text)
    assert node is None
    return [(place, correction) for place, _, correction in problems]


@pytest.mark.parametrize(
    ("text", "correction"),
    [
        ("标题: 'it's'\n", "标题: it's"),
        ('标题: "甲" "乙"\n', "标题: “甲” “乙”"),
        ("标题: 甲: 乙: 丙\n", "标题: 甲：乙：丙"),
        ('标题: @"甲"\n', "标题: '@\"甲\"'"),
        ("来源: - 甲\n", '来源: "- 甲"'),
        ("标题：@甲\n", '标题: "@甲"'),
        ("授予单位: [甲, 乙］\n", "授予单位: [甲, 乙]"),
        ("授予单位: {甲: 乙\n", "授予单位: {甲: 乙}"),
        ("  标题: 甲\n日期: 乙\n", None),
    ],
)
def test_the_correction_can_be_read(text, correction):
    found = [shown for _, shown in corrections(text)]
    if correction is not None:
        assert found == [correction]
        assert read(correction + "\n")[1] == []


def test_every_line_that_stands_in_the_way_is_told_of():
    text = "标题: @甲\n日期: 甲: 乙\n来源: %丙\n栏目: '丁\n事迹：戊\n"
    assert [place for place, _ in corrections(text)] == ["1:5", "2:6", "3:5", "4:5"]


def test_what_else_is_wrong_is_told_of_in_the_same_run():
    text = "标题: @甲\n标题: 乙\n授予单位: [丙，丁]\n"
    assert [place for place, _ in corrections(text)] == ["1:5", "2:1", "3:8"]


def test_a_line_put_right_for_trial_keeps_its_columns():
    assert [place for place, _ in corrections("标题: 甲\n标题: 乙: 丙\n")] == ["2:1", "2:6"]


def test_a_lump_of_unknown_keys_is_told_of_where_a_known_one_follows():
    _, problems = read("- 家庭名称：甲\n  地区：乙\n")
    assert [(place, correction) for place, _, correction in problems] == [
        ("1:7", "- 家庭名称: 甲"),
        ("2:3", "  地区: 乙"),
    ]


def test_front_matter_is_counted_from_the_line_it_begins_on():
    _, problems = read("标题: @甲\n", first_line=4)
    assert problems[0][0] == "4:5"


def test_a_large_broken_file_takes_few_rounds():
    text = "名单:\n" + "  - 家庭: 甲\n    地区: 乙\n" * 2_000 + "    事迹: 甲: 乙\n" * 50
    _, problems = read(text)
    assert 1 <= len(problems) <= 60


def test_a_file_full_of_tabs_is_told_of_briefly():
    _, problems = read("名单:\n" + "  - 家庭: 甲\n\t地区: 乙\n" * 200)
    assert len(problems) == 31
    assert "还有 170 行" in problems[-1][1]


@pytest.mark.parametrize("sign", ["\u200b", "\t", "\u3000", "\u00a0", "[", "- ", "a:", "\"'"])
def test_time_grows_in_proportion_to_a_senseless_line(sign):
    read(sign * 300_000)
