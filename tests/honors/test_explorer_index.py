"""The index that honours are filtered by: who stands in it and how, and that nothing in it can do harm."""

from __future__ import annotations

import gzip
import json

import pytest
from tests.making import catalogue_of, categories, event, facts, family, person, programme, roll

from showcase.content.awards import awards_of
from showcase.content.honours.programmes import Grade
from showcase.content.honours.rolls import EntryRow
from showcase.content.honours.vocabulary import Stage, SubjectKind
from showcase.content.problems import Problems
from showcase.honors.explorer.index import explorer_index


def index_of(*rows, subjects=(), **more):
    return made(catalogue_of([programme(**more)], [roll("2026年度", *rows)], subjects))


def made(catalogue):
    index = explorer_index(catalogue, awards_of(catalogue))
    assert index is not None
    return json.loads(index.content)


def test_an_award_is_the_same_place_in_every_column():
    rows = [
        family("赵春生家庭", "石桥镇柳溪村", "邻里", "孝老"),
        person("王河", "县医院", categories=("孝老",), grade="一等奖"),
        person("李禾", region="杏林镇"),
    ]
    kinds = (SubjectKind.PERSON, SubjectKind.FAMILY)
    both = categories("孝老", "邻里")
    catalogue = catalogue_of(
        [programme("好人", *kinds, categories=both, grades=(Grade(name="一等奖"),), counts_categories=True)],
        [roll("2026年度", *rows)],
    )
    index = made(catalogue)
    regions = [region[1] for region in index["regions"]]
    awards = zip(*(index[name] for name in ("subject", "unit", "region", "grade", "category")), strict=True)
    read = [
        (
            index["subjects"][subject][2],
            index["units"][unit][0] if unit >= 0 else "",
            regions[region] if region >= 0 else "",
            index["grades"][grade] if grade >= 0 else "",
            [index["categories"][held] for held in (category if isinstance(category, list) else [category])],
        )
        for subject, unit, region, grade, category in awards
    ]
    assert read == [
        ("赵春生家庭", "", "石桥镇柳溪村", "", ["邻里", "孝老"]),
        ("王河", "县医院", "", "一等奖", ["孝老"]),
        ("李禾", "", "杏林镇", "", []),
    ]
    assert index["editions"] == [[0, "2026", "2026年度好人", 2026, 0, 3]]
    assert index["programmes"] == [["hao-ren", "好人"]]


def test_rolls_stand_newest_first_with_how_many_they_are():
    rolls = [
        roll("2024年度", person("王河", "县医院")),
        roll("2026年度", person("王河", "县医院"), person("李禾", "县医院")),
    ]
    index = made(catalogue_of([programme()], rolls))
    assert [(edition[2], edition[5]) for edition in index["editions"]] == [
        ("2026年度好人", 2),
        ("2024年度好人", 1),
    ]
    assert index["subject"] == [0, 1, 0]


def test_nobody_stands_in_it_who_was_not_awarded_or_lost_it():
    index = index_of(
        person("王河", "县医院"),
        person("李提名", "第一中学", stage=Stage.NOMINEE),
        person("丁撤销", "第二中学", events=(event("REVOKED", 2026),)),
    )
    written = json.dumps(index, ensure_ascii=False)
    assert "王河" in written
    for hidden in ("李提名", "丁撤销", "第一中学", "第二中学", "li-ti-ming", "ding-che-xiao"):
        assert hidden not in written


def test_where_nobody_is_named_there_is_no_index():
    catalogue = catalogue_of([programme()], [])
    assert explorer_index(catalogue, awards_of(catalogue)) is None


def test_a_name_is_spelled_out_only_where_its_id_does_not_say_it():
    known = [facts("staff-7", "单雄", unit="县医院"), facts("dan", "单心", unit="县医院", pinyin="dan xin")]
    index = index_of(*(person(name, "县医院") for name in ("单田芳", "单雄", "单心")), subjects=known)
    assert index["subjects"] == [
        [0, "shan-tian-fang", "单田芳"],
        [0, "staff-7", "单雄", "shan xiong"],
        [0, "dan", "单心", "dan xin"],
    ]
    assert index["units"] == [["县医院", "xian yi yuan"]]


def test_a_name_and_a_region_are_told_as_they_were_at_the_award():
    known = facts("wang-he", "王荷", unit="县医院", former_names=("王河",))
    rows = [person("王河", "县医院", subject="wang-he", deceased=True), person("李禾", region="石桥镇")]
    index = index_of(*rows, subjects=[known])
    assert index["names"] == {"0": "王河"}
    assert index["marks"] == {"0": "已故"}
    assert index["places"] == {}


def test_a_unit_is_not_repeated_beside_its_own_name():
    kinds = programme("文明单位", SubjectKind.UNIT)
    index = made(catalogue_of([kinds], [roll("2026年度", EntryRow(unit="县医院"), of="文明单位")]))
    assert index["unit"] == [-1]
    assert index["units"] == []


@pytest.mark.parametrize(
    "name", ["</script><script>alert(1)</script>", '"],"x":["', "\\u0000", "a\u2028b", "__proto__"]
)
def test_a_hostile_name_is_only_a_name(name):
    rows = [person("王河", name)]
    catalogue = catalogue_of([programme()], [roll("2026年度", *rows)], problems=Problems())
    assert made(catalogue)["units"][0][0] == name


def test_the_name_of_the_file_changes_with_what_it_holds_and_only_then():
    def address(*names):
        catalogue = catalogue_of([programme()], [roll("2026年度", *(person(n, "县医院") for n in names))])
        index = explorer_index(catalogue, awards_of(catalogue))
        assert index is not None
        return index.address

    assert address("王河") == address("王河") != address("王河", "李禾")
    assert address("王河").startswith("honors/explorer.")
    assert address("王河").endswith(".json")


def test_five_thousand_awards_are_a_small_file():
    surnames, given = "赵钱孙李周吴郑王冯陈", [chr(0x4E00 + 37 * n) for n in range(100)]
    names = [
        f"{surname}{one}{given[(at * 7 + 3) % 100]}" for surname in surnames for at, one in enumerate(given)
    ]
    rolls = [roll(f"{year}年度", *(person(name, "县医院") for name in names)) for year in range(2021, 2026)]
    catalogue = catalogue_of([programme()], rolls, problems=Problems())
    index = explorer_index(catalogue, awards_of(catalogue))
    assert index is not None
    assert len(json.loads(index.content)["subject"]) == 5000
    assert len(gzip.compress(index.content)) < 60_000
