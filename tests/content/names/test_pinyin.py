import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.content.names import initial, pinyin, pinyin_key

NAMES = st.text(alphabet=st.sampled_from("单曾吕卢銮王万俟𠮷·• aZé1③🙂π長\ufe00\ud800"), max_size=6)


@pytest.mark.parametrize(
    ("name", "syllables"),
    [
        ("单雄信", "shan xiong xin"), ("仇英", "qiu ying"), ("区大伦", "ou da lun"), ("解缙", "xie jin"),
        ("查士标", "zha shi biao"), ("朴树", "piao shu"), ("曾巩", "zeng gong"), ("任仁", "ren ren"),
        ("尉迟恭", "yu chi gong"), ("万俟卨", "mo qi xie"), ("长孙无忌", "zhang sun wu ji"),
        ("吕布", "lv bu"),
        ("王曾", "wang ceng"), ("李单", "li dan"), ("李晟", "li sheng"), ("赵长青", "zhao chang qing"),
        ("阿尼帕·阿力马洪", "a ni pa a li ma hong"), ("单·巴特尔", "dan ba te er"), ("王𠮷", "wang u20bb7"),
        ("王𪚥5", "wang zhe 5"),
        ("李  晟", "li sheng"), ("尉　迟恭", "yu chi gong"), ("Li单", "li dan"),
    ],
)  # fmt: skip
def test_persons(name, syllables):
    assert " ".join(pinyin(name, person=True)) == syllables


@pytest.mark.parametrize(
    ("text", "syllables"),
    [
        ("单位", "dan wei"), ("红旗窗口", "hong qi chuang kou"), ("重庆", "chong qing"), ("银行", "yin hang"),
        ("乐清", "yue qing"), ("朝阳区", "chao yang qu"), ("单县", "shan xian"), ("绿化", "lv hua"),
        ("ABC公司2024", "abc gong si 2024"), ("Müller ３号", "muller 3 hao"), ("π", "u3c0"), ("", ""),
        ("——🙂", ""),
        ("葛\U000e0101城", "ge cheng"), ("二〇二六", "er ling er liu"),
    ],
)  # fmt: skip
def test_phrases(text, syllables):
    assert " ".join(pinyin(text)) == syllables


@pytest.mark.parametrize(
    ("name", "letter"),
    [("单雄信", "S"), ("吕布", "L"), ("𠮷野", "#"), ("Émile", "E"), ("2024年", "#"), ("", "#"), ("·", "#")],
)
def test_initials(name, letter):
    assert initial(pinyin_key(name, person=True)) == letter


def test_order_is_by_letters_then_tones_then_strokes():
    names = ["巴一", "卢二", "鲁一", "吕一", "栾一", "罗一", "张巍", "张伟", "张苇", "张玮"]
    assert sorted(set(names), key=lambda name: pinyin_key(name, person=True)) == names


def test_names_without_a_letter_come_last():
    assert sorted(["3号", "𠮷一", "张一", "Zoe"], key=pinyin_key)[:2] == ["张一", "Zoe"]


@given(NAMES, NAMES, st.booleans())
def test_the_key_is_total(one, other, person):
    keys = pinyin_key(one, person=person), pinyin_key(other, person=person)
    assert (keys[0] == keys[1]) == (one == other)
    assert keys[0] < keys[1] or keys[1] <= keys[0]


@given(st.text(), st.booleans())
def test_any_text_gives_ascii_words(text, person):
    assert all(re.fullmatch("[a-z0-9]+", word) for word in pinyin(text, person=person))
    assert re.fullmatch("[A-Z#]", initial(pinyin_key(text, person=person)))
