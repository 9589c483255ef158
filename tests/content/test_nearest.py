"""A mistyped word is taken for the known one it looks or sounds like, and never at a guess."""

import pytest

from showcase.content.nearest import nearest


@pytest.mark.parametrize(
    ("written", "known", "meant"),
    [
        ("授与单位", ["推荐单位", "审核单位", "授予单位"], "授予单位"),
        ("团对", ["对象", "团队"], "团队"),
        ("县极", ["省级", "市级", "县级"], "县级"),
        ("所在地区", ["地区", "单位"], "地区"),
        ("titel", ["title", "tags"], "title"),
        ("铁星户", ["金星户", "银星户", "铜星户"], ""),
        ("excel", ["level", "label"], ""),
        ("摘牌", ["黄牌警告", "撤销"], ""),
        ("date", ["日期"], ""),
        ("甲", [], ""),
    ],
)
def test_the_word_that_was_meant(written, known, meant):
    assert nearest(written, known) == meant
