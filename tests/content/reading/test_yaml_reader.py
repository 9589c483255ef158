"""YAML becomes texts with places; what is beyond doubt is mended, traps are reported."""

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from showcase.content.problems import Place, Problems
from showcase.content.reading import yaml_reader
from showcase.content.reading.nodes import Scalar
from showcase.content.reading.source import Source
from showcase.content.reading.yaml_reader import read_yaml
from showcase.content.reading.yaml_tree import MAX_VALUES
from tests.content.broken_cases import BROKEN, KNOWN_KEYS

from .texts import plain, read, value_of

BY_EITHER_PARSER = pytest.mark.parametrize("loader", sorted({yaml_reader.FAST, yaml.SafeLoader}, key=str))

SIGNS = ":：-－#\"'[]{}|>*&!%@`?,，、 \u3000\u00a0\u200b\t\n家庭标题地区甲乙ab01"
ALPHABET = st.sampled_from([*SIGNS, "标题: ", "\n  - ", "\n    "])


@pytest.mark.parametrize(
    "text", ["012", "NO", "12:30", "1_000", "1.10", "2026-02-30", "0x1F", "on", ".inf", "=", "2026年"]
)
def test_values_stay_the_text_that_was_written(text):
    assert value_of(f"标题: {text}\n") == {"标题": text}


@pytest.mark.parametrize("text", ["", "~", "null", "Null", "# 备注", '""'])
def test_empty_values_are_empty_texts(text):
    assert value_of(f"标题: {text}\n") == {"标题": ""}


@pytest.mark.parametrize("text", ["", "\n\n", "# 备注\n", "---\n", "---\n...\n", "\ufeff"])
def test_a_file_without_content_is_none(text):
    assert read(text) == (None, [])


@BY_EITHER_PARSER
def test_places_are_those_of_the_file(monkeypatch, loader):
    monkeypatch.setattr(yaml_reader, "FAST", loader)
    node, _ = read("标题: 甲\n名单：\n　　- 家庭：  张𠮷家庭\n      地区: '乙' # 注\n", first_line=5)
    entry = node.pairs[1].value.items[0]
    name, region = (pair.value for pair in entry.pairs)
    assert name == Scalar("张𠮷家庭", Place("f.yml", 7, 10), False, 14)
    assert region == Scalar("乙", Place("f.yml", 8, 11), True, 14)
    assert entry.pairs[0].key.place == Place("f.yml", 7, 5)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("标题：甲\n", {"标题": "甲"}),
        ("标题:甲\n", {"标题": "甲"}),
        ("标题 ： 甲\n", {"标题": "甲"}),
        ("标题:\u3000甲\n", {"标题": "甲"}),
        ("标题:\t甲\t\n", {"标题": "甲"}),
        ("标题：\n", {"标题": ""}),
        (
            "名单：\n　－ 家庭：甲\n　　　地区：乙\n".replace("　　　", "　　"),
            {"名单": [{"家庭": "甲", "地区": "乙"}]},
        ),
        ("名单:\n\u00a0\u00a0- 家庭: 甲\n", {"名单": [{"家庭": "甲"}]}),
        ("名单:\n  —家庭：甲\n", {"名单": [{"家庭": "甲"}]}),
        ("标题: 林\u200b溪\n", {"标题": "林溪"}),
        ("标题: 甲\n\t\n日期: 乙\n", {"标题": "甲", "日期": "乙"}),
    ],
)
def test_what_is_beyond_doubt_is_mended(text, value):
    assert value_of(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("事迹: |\n  标题：甲\n  \t乙\n", {"事迹": "标题：甲\n\t乙\n"}),
        ('事迹: "他说\n  标题：甲"\n', {"事迹": "他说 标题：甲"}),
        ("事迹: '单位：甲\t乙'\n", {"事迹": "单位：甲\t乙"}),
        ("事迹: 二十年如一日\n  无怨无悔：他说\n", {"事迹": "二十年如一日 无怨无悔：他说"}),
        ("- 甲：乙\n", ["甲：乙"]),
        ("标题: １２：３０\n", {"标题": "１２：３０"}),
        ("来源: http://example.cn/a#b\n", {"来源": "http://example.cn/a#b"}),
    ],
)
def test_prose_is_left_alone(text, value):
    assert value_of(text) == value


def test_the_corpus_case_of_silent_mending_reads_as_meant():
    text = (BROKEN / "mended-silently/data/honors/2026/zui-mei-jia-ting.yml").read_text("utf-8-sig")
    roll = value_of(text)
    assert (roll["评选项目"], roll["届次"]) == ("最美家庭", "2026年度")
    assert roll["名单"][0]["地区"] == "石桥镇柳溪村"
    assert roll["名单"][1]["家庭"] == "林溪家庭"


def test_of_a_key_that_stands_twice_the_first_counts():
    node, problems = read("标题: 甲\n日期: 乙\n标题: 丙\n")
    assert plain(node) == {"标题": "甲", "日期": "乙"}
    assert [(place, "第 1 行" in message) for place, message, _ in problems] == [("3:1", True)]


def test_the_place_of_a_mended_line_is_that_of_the_file():
    _, problems = read("标题： 甲 #1\n")
    assert [(place, correction) for place, _, correction in problems] == [("1:7", '标题: "甲 #1"')]


def test_remarks_are_no_problem():
    assert value_of("标题: 甲 # 待核\n日期: 乙   # 2026\n") == {"标题": "甲", "日期": "乙"}


@pytest.mark.parametrize(
    "text", ["[" * 10_000, "- " * 10_000, "{a: " * 10_000, "\n".join(" " * n + "a:" for n in range(2_000))]
)
def test_deep_nesting_is_refused_at_once(text):
    node, problems = read(text)
    assert node is None
    assert len(problems) == 1
    assert "12 层" in problems[0][1]


@pytest.mark.parametrize("text", ["a: &a [x]\nb: [*a, *a]\n", "a: &a 1\n", "<<: {a: b}\n", "b: *nothing\n"])
def test_aliases_are_refused(text):
    node, problems = read(text)
    assert (node, len(problems)) == (None, 1)


def test_objects_of_python_are_never_made():
    node, problems = read("a: !!python/object/apply:os.system [exit]\n")
    assert plain(node) == {"a": ["exit"]}
    assert len(problems) == 1


def test_too_many_values_are_refused():
    node, problems = read("[" + "a," * (MAX_VALUES + 1) + "]")
    assert node is None
    assert "拆成" in problems[0][1]


@BY_EITHER_PARSER
@settings(deadline=None, max_examples=400)
@given(pieces=st.lists(ALPHABET, max_size=60))
@example(pieces=["{：", " #"])  # libyaml ends it on a line that it does not have
@example(pieces=["\t\t:"])
@example(pieces=["\t\t!"])
def test_any_text_is_a_tree_or_a_problem_inside_the_file(loader, pieces):
    check_any("".join(pieces), loader)


@settings(deadline=None)
@given(st.text())
def test_any_unicode_is_a_tree_or_a_problem_inside_the_file(text):
    check_any(text, yaml_reader.FAST)


def check_any(text, loader):
    problems = Problems()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml_reader, "FAST", loader)
        source = Source("f.yml", text)
        read_yaml(source, KNOWN_KEYS, problems)
    for problem in problems:
        assert 1 <= problem.place.line <= len(source.lines)
        assert 0 <= problem.place.column <= len(source.line(problem.place.line)) + 1


@pytest.mark.parametrize("written", [r"\u202e", r"\0", r"\x1b", r"\ufdd0", r"\U000e0041", r"\e"])
def test_what_nobody_sees_may_not_be_written_by_its_number(written):
    _, problems = read(f'标题: "甲{written}乙"\n')
    ((place, message, _),) = problems
    assert place == "1:5"
    assert "用编号写出了一个看不见的字符（U+" in message


def test_what_is_dropped_is_dropped_however_it_is_written():
    text = r'标题: "张\u200b伟\u2028\r\n\N李\uFEFF\t\xe9"' + "\n"
    assert value_of(text) == {"标题": "张伟 \n 李\té"}
