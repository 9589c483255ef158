"""Whatever staff write, reading it ends, and everything reported stands inside a file that is there."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from showcase.content.catalogue import Catalogue
from showcase.content.dates import PartialDate
from showcase.content.loading import load
from showcase.content.problems import Level, Problems
from tests.times import NOW

from .broken_cases import BROKEN, SOUND, lay_over_sound

ROLL = "data/honors/2026/zui-mei-jia-ting.yml"

KEYS = ["评选项目", "届次", "授予日期", "授予单位", "名单", "统计", "家庭", "姓名", "地区", "类别", "成员"]
KEYS += ["状态变更", "类型", "日期", "承接", "对象", "数量", "等级", "排名不分先后", "有效期止", "不认识"]
WORDS = ["最美家庭", "红旗窗口", "2026年度", "2026-03-05", "2026-02-30", "周柳生家庭", "石桥镇柳溪村"]
WORDS += [
    "柳溪村",
    "孝老爱亲",
    "撤销",
    "认定更名",
    "li-xiu-he",
    "85",
    "八十五",
    "是",
    "",
    "[甲, 乙]",
    "{甲: 乙}",
]
WORDS += ["甲、乙", "''", "“甲”", "|", "&a", "*a", "@甲", "甲: 乙", "𠮷", "\u202e"]

LINES = st.builds(
    lambda lead, key, colon, word: f"{lead}{key}{colon}{word}",
    st.sampled_from(["", "  ", "  - ", "    ", "      - ", "        ", "- ", "\t", "　"]),
    st.sampled_from(KEYS),
    st.sampled_from([": ", ":", "：", " : "]),
    st.sampled_from(WORDS),
)
ROLLS = st.one_of(
    st.text(max_size=80),
    st.lists(st.one_of(LINES, st.text(max_size=8)), max_size=14).map("\n".join),
    st.lists(LINES, max_size=10).map(lambda lines: "\n".join([HEAD, *lines])),
)
HEAD = "评选项目: 最美家庭\n届次: 2026年度\n名单:\n  - 家庭: 周柳生家庭"


def loaded(case: str, project: Path) -> Catalogue:
    lay_over_sound(BROKEN / case, project)
    catalogue = load(project, Problems(), NOW)
    assert catalogue is not None
    return catalogue


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    return shutil.copytree(SOUND, tmp_path_factory.mktemp("any") / "project")


@settings(deadline=None, max_examples=250, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=ROLLS)
@example(text=HEAD + "\n    地区: 柳溪村\n    类别: [甲, 乙]\n    对象: 周\n    状态变更: 撤销")
def test_any_roll_is_read_or_refused_with_places_inside_it(sound, text):
    (sound / ROLL).write_bytes(text.encode("utf-8", "surrogatepass"))
    problems = Problems()
    catalogue = load(sound, problems, NOW)
    assert (catalogue is None) == problems.fatal
    for problem in problems:
        written = (sound / problem.place.path).read_bytes().decode(errors="replace")
        lines = re.split("\r\n|\r|\n", written)
        assert problem.place.line <= len(lines)
        if problem.place.column:
            assert problem.place.column <= len(lines[problem.place.line - 1]) + 1
        assert problem.message.endswith(("。", "？"))


@pytest.mark.parametrize(
    "case", ["date-dots", "date-slashes", "date-chinese", "date-full-width", "date-quoted"]
)
def test_a_date_in_any_usual_spelling_is_that_date(case, tmp_path):
    catalogue = loaded(case, tmp_path)
    dates = {edition.date for edition in catalogue.editions if edition.place.path == ROLL}
    assert dates == {PartialDate(2026, 3, 5)}


def test_rare_names_keep_every_character(tmp_path):
    catalogue = loaded("names-rare", tmp_path)
    names = [entry.name for entry in catalogue.entries if entry.unit == "清禾县第二小学"]
    assert names == ["𠮷田花", "䶮小龙", "阿依古丽·买买提", "买买提·吐尔逊", "李梅"]


@pytest.mark.parametrize(("case", "number"), [("number-accepted", 1285), ("number-in-words", 85)])
def test_a_number_in_any_usual_spelling_is_that_number(case, number, tmp_path):
    catalogue = loaded(case, tmp_path)
    numbers = [c.number for e in catalogue.editions if e.programme.name == "好婆婆" for c in e.counts]
    assert numbers == [number]


def test_a_key_written_with_spaces_is_that_key(tmp_path):
    catalogue = loaded("key-with-space", tmp_path)
    entry = next(entry for entry in catalogue.entries if entry.name == "李秀")
    assert entry.unit == "清禾县第二中学"


def test_english_keys_mean_what_the_chinese_do(tmp_path):
    catalogue = loaded("key-english", tmp_path)
    (entry,) = (entry for entry in catalogue.entries if entry.edition.place.path == ROLL)
    assert (entry.name, entry.region and entry.region.full_name) == ("周柳生家庭", "石桥镇柳溪村")
    assert (entry.categories, entry.edition.date) == (("孝老爱亲",), PartialDate(2026, 3, 5))


def test_all_files_with_an_error_are_told_of_in_one_run(tmp_path):
    lay_over_sound(BROKEN / "key-unknown-near", tmp_path)
    (tmp_path / "data/site.yml").write_text("名称: 清禾\n", encoding="utf-8")
    (tmp_path / "docs/index.md").write_text("---\n标题: @首页\n---\n", encoding="utf-8")
    problems = Problems()
    assert load(tmp_path, problems, NOW) is None
    assert {problem.place.path for problem in problems if problem.level is Level.ERROR} == {
        ROLL,
        "data/site.yml",
        "docs/index.md",
    }


def test_an_empty_folder_lacks_only_the_site_file(tmp_path):
    problems = Problems()
    assert load(tmp_path, problems, NOW) is None
    assert [problem.place.path for problem in problems] == ["data/site.yml"]


def test_what_systems_leave_behind_is_no_problem(tmp_path):
    shutil.copytree(SOUND, tmp_path, dirs_exist_ok=True)
    for name in (".DS_Store", "Thumbs.db", "desktop.ini", "honors/2026/~$名单.docx", "photos/a.yml"):
        file = tmp_path / "data" / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(b"\0")
    problems = Problems()
    assert load(tmp_path, problems, NOW) is not None
    assert list(problems) == []
