"""Reading staff files, whatever program saved them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.content.problems import Level, Place, Problems
from showcase.content.reading.decoding import decode
from showcase.content.reading.nodes import Scalar
from showcase.content.reading.source import MAX_BYTES, Source, read_source

from .texts import read


def read_bytes(tmp_path, raw):
    file = tmp_path / "roll.yml"
    file.write_bytes(raw)
    problems = Problems()
    return read_source(file, "data/roll.yml", problems), list(problems)


@pytest.mark.parametrize(
    "raw",
    ["标题: 甲\n".encode(), "标题: 甲\n".encode("utf-8-sig"), "标题: 甲\r\n".encode(), "标题: 甲\r".encode()],
)
def test_marks_and_line_ends_do_not_matter(tmp_path, raw):
    source, problems = read_bytes(tmp_path, raw)
    assert (source.text, problems) == ("标题: 甲\n", [])


@pytest.mark.parametrize("encoding", ["gbk", "gb18030", "utf-16"])
def test_other_encodings_are_read_with_a_warning(tmp_path, encoding):
    source, problems = read_bytes(tmp_path, "标题: 学雷锋在行动\n".encode(encoding))
    assert source.text == "标题: 学雷锋在行动\n"
    assert [problem.level for problem in problems] == [Level.WARNING]
    assert "UTF-8" in problems[0].message


def test_a_file_too_large_is_refused_with_its_size(tmp_path):
    source, problems = read_bytes(tmp_path, b"a" * (2 * MAX_BYTES))
    assert source is None
    assert "10.0 MB" in problems[0].message
    assert "拆成" in problems[0].message


@pytest.mark.parametrize("name", ["missing.yml", ".", "nul\0name"])
def test_what_cannot_be_opened_is_a_problem(tmp_path, name):
    problems = Problems()
    assert read_source(tmp_path / name, name, problems) is None
    assert problems.fatal


def test_one_broken_character_does_not_make_utf8_into_gbk(tmp_path):
    raw = "标题: 学雷锋在行动\n日期: 甲乙\n".encode().replace("乙".encode(), b"\xe4\xb9")
    source, problems = read_bytes(tmp_path, raw)
    assert source is None
    assert problems[0].place == Place("data/roll.yml", 2)


def test_breaks_that_only_yaml_sees_become_spaces(tmp_path):
    source, problems = read_bytes(tmp_path, "标题: 甲\u2028乙\u2029丙\x85丁\n".encode())
    assert (source.text, problems) == ("标题: 甲 乙 丙 丁\n", [])


@pytest.mark.parametrize("sign", ["\x00", "\x0b", "\x7f", "\u202e", "\u2066", "\ufffe", "\ufffd"])
def test_characters_nobody_can_see_are_refused_with_their_place(tmp_path, sign):
    source, problems = read_bytes(tmp_path, f"标题: 甲\n日期: 乙{sign}丙\n".encode())
    assert source is None
    assert [problem.place for problem in problems] == [Place("data/roll.yml", 2, 6)]


@pytest.mark.parametrize(
    ("line", "new", "corrected"),
    [
        ("日期: 2026.2.30", "2026-02-28", "日期: 2026-02-28"),
        ('日期: "2026.2.30" # 待核', "2026-02-28", "日期: 2026-02-28 # 待核"),
        ("日期: '' ", "2026", "日期: 2026 "),
        ("日期:", "2026", "日期: 2026"),
        ("日期：2026.2.30", "2026-02-28", "日期：2026-02-28"),
        ("标题: 甲", "甲: 乙", '标题: "甲: 乙"'),
        ("标题: 甲", '"甲"乙', "标题: '\"甲\"乙'"),
    ],
)
def test_the_corrected_line_keeps_what_stands_around_the_value(line, new, corrected):
    node, _ = read(line)
    assert Source("f.yml", line).with_value(node.pairs[0].value, new) == corrected


def test_a_value_of_several_lines_is_replaced_on_its_first():
    assert Source("f.yml", "a: 甲\n  乙\n").with_value(Scalar("甲 乙", Place("f.yml", 1, 4)), "丙") == "a: 丙"


def test_lines_beyond_the_file_are_empty():
    source = Source("f.yml", "甲\n乙")
    assert [source.line(n) for n in (0, 1, 2, 3)] == ["", "甲", "乙", ""]


@given(
    st.binary()
    | st.text().map(lambda text: text.encode("gb18030"))
    | st.text().map(lambda text: text.encode("utf-16"))
)
def test_any_bytes_are_a_text_or_a_reason(raw):
    decoded = decode(raw)
    assert decoded.text is not None or decoded.remark


@given(raw=st.binary())
def test_any_bytes_are_a_source_or_a_problem(tmp_path_factory, raw):
    source, problems = read_bytes(tmp_path_factory.mktemp("any"), raw)
    assert (source is None) == any(problem.level is Level.ERROR for problem in problems)
