"""Which words speak of minors."""

import pytest

from showcase.content.activities.minors import speaks_of_minors


@pytest.mark.parametrize(
    "text",
    [
        "小朋友画灯笼", "孩子们在写字", "留守儿童收到书包", "幼儿园里做香囊", "小学生捡瓶子", "中学生志愿者",
        "高中生讲解", "学生代表发言", "三名少先队员敬礼", "青少年体验龙舟", "少年舞龙", "娃娃们看灯", "戴红领巾的讲解员",
        "女孩放河灯", "给孙女染指甲", "奶奶带着孙辈压月饼",
    ],
)  # fmt: skip
def test_words_for_those_under_age(text):
    assert speaks_of_minors(text)


@pytest.mark.parametrize(
    "text",
    [
        "大学生志愿者铺路", "研究生支教团座谈", "学生家长领书", "少年宫门口清扫", "青少年宫的台阶", "乡村学校少年宫挂牌",
        "孩子的奶奶领粽子", "村民包粽子", "儿童医院门前", "老师备课",
    ],
)  # fmt: skip
def test_grown_ups_and_places(text):
    assert speaks_of_minors(text) == ""


def test_a_minor_beside_a_place_is_still_one():
    assert speaks_of_minors("少年宫里，小朋友和学生家长一起画灯笼") == "小朋友"
