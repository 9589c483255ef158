"""Forbidden wordings."""

import pytest

from showcase.checks.wording.word_list import built_in
from showcase.content.check_lists import Severity, WordRow
from showcase.content.problems import Level
from tests.checks.texts import findings

RULE = "wording-words"


@pytest.mark.parametrize(
    ("text", "column", "level", "corrected"),
    [
        ("县人民攻府来人了。", 4, Level.ERROR, "县人民政府来人了。"),
        ("中共人民共和国万岁", 1, Level.VETO, "中华人民共和国万岁"),
        ("深入开展扫黑险恶", 5, Level.VETO, "深入开展扫黑除恶"),
        ("禁止焚烧秸杆。", 5, Level.ERROR, "禁止焚烧秸秆。"),
        ("实行旅行一票否决制", 3, Level.ERROR, "实行履行一票否决制"),
        ("区检查院院长", 2, Level.ERROR, "区检察院院长"),
        ("他是蒙族人", 3, Level.ERROR, "他是蒙古族人"),
        ("组织义务献血活动", 3, Level.NOTICE, "组织无偿献血活动"),
        ("照顾残废老人", 3, Level.WARNING, "照顾残疾老人"),
        ("邻村的村长来了", 4, Level.NOTICE, "邻村的村主任来了"),
        ("大陆和香港的青年", 1, Level.ERROR, "内地和香港的青年"),
        ("赏杯茶钱您下走", 1, Level.ERROR, ""),
        ("学雷峰志愿服务", 1, Level.ERROR, "学雷锋志愿服务"),
        ("三个代表重要思想", 1, Level.WARNING, "“三个代表”重要思想"),
    ],
)
def test_a_wrong_wording_is_told_with_its_place_and_the_line(text, column, level, corrected):
    (found,) = findings(RULE, text)
    assert (found.place.line, found.place.column, found.level, found.correction) == (
        1,
        column,
        level,
        corrected,
    )


@pytest.mark.parametrize(
    "text",
    [
        "检查院落卫生，走访每户。",
        "县人大常委会开会。",
        "一座座落满灰的书架",
        "“三个代表”重要思想",
        "全村长大的孩子都来了",
        "大学生村官回来了",
        "按排名先后领奖",
        "村集体安排五保护理员",
        "社会主义核心价值关系到每个人",
        "香港等国家和地区",
        "访问[攻略](../攻府.md)",
        "`攻府`是错的",
    ],
)
def test_right_words_that_hold_wrong_ones_are_left_alone(text):
    assert findings(RULE, text) == []


def test_of_two_wordings_in_a_line_each_is_told_and_the_line_is_mended_whole():
    found = findings(RULE, "第一行\n攻府禁烧秸杆，攻府有人管。")
    assert [(f.place.line, f.place.column) for f in found] == [(2, 1), (2, 5)]
    assert {f.correction for f in found} == {"政府禁烧秸秆，政府有人管。"}


def test_values_of_data_are_looked_at_and_their_keys_and_remarks_are_not():
    assert [
        f.place.line for f in findings(RULE, "# 攻府\n攻府: 好\n名称: 县攻府 # 攻府\n", "data/site.yml")
    ] == [3]


def test_the_unit_adds_its_own_words_and_lets_others_pass():
    own = WordRow(
        wrong="便民办", right="便民服务中心", reason="已经改名", severity=Severity.ERROR, unless=("便民办法",)
    )
    (found,) = findings(RULE, "到便民办去，照便民办法办。", words=(own,))
    assert found.message == "不能写“便民办”：已经改名。请改成“便民服务中心”。"
    assert findings(RULE, "老秸杆厂旧址", allowed_words=("秸杆厂",)) == []


def test_an_own_row_wins_over_a_built_in_one():
    own = WordRow(wrong="秸杆", right="", severity=Severity.NOTICE)
    (found,) = findings(RULE, "秸杆", words=(own,))
    assert (found.level, found.correction) == (Level.NOTICE, "")


def test_every_built_in_wording_has_a_reason_and_a_source_and_is_found():
    assert len(built_in()) > 250
    for wording in built_in():
        assert wording.reason
        assert wording.source
        assert wording.right != wording.wrong
        assert any(wording.wrong in found.message for found in findings(RULE, f"有{wording.wrong}吗")), (
            wording.wrong
        )
        assert all(wording.wrong in word for word in wording.unless)
        # What is written instead must not be reported again.
        assert findings(RULE, wording.right) == [], wording.right
