"""What the page of a subject shows beside its honours: motto, stars, boards, its unit, its people, its neighbours."""

from __future__ import annotations

import pytest
from tests.making import catalogue_of, categories, event, facts, family, person, programme, roll

from showcase.content.dates import PartialDate
from showcase.content.honours.programmes import Grade
from showcase.content.honours.rolls import EntryRow
from showcase.content.honours.vocabulary import Stage, SubjectKind
from showcase.honors.families import clauses
from showcase.honors.regional import lines, totals
from showcase.honors.subjects import has_page, subject_view
from showcase.honors.surroundings import Surroundings

HOSPITAL = "清禾县人民医院"
UNITS = programme("文明单位", SubjectKind.UNIT)
STARS = programme(
    "十星级文明户",
    SubjectKind.FAMILY,
    measure="颗星",
    grades=(Grade(name="金星户", least=10), Grade(name="铜星户", least=1, most=9)),
)


def subject_in(catalogue, name):
    return next(subject for subject in catalogue.subjects if subject.name == name)


def view_of(catalogue, name):
    shown = [subject for subject in catalogue.subjects if has_page(catalogue, subject)]
    around = Surroundings.of(catalogue, shown, lines(catalogue, totals(catalogue)))
    return subject_view(catalogue, subject_in(catalogue, name), around)


def names(entries_or_subjects):
    return [one.name for one in entries_or_subjects]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("耕读传家，和气生财。", ("耕读传家", "和气生财")),
        ("“勤俭持家；诚实待人”", ("勤俭持家", "诚实待人")),
        ("灯要亮\n门要宽", ("灯要亮", "门要宽")),
        ("不欠人情？先还人情！", ("不欠人情？", "先还人情！")),
        ("一家人、一条心", ("一家人、一条心",)),
        ("", ()),
    ],
)
def test_a_motto_is_shown_clause_by_clause(written, shown):
    assert clauses(written) == shown


def test_a_family_shows_its_motto():
    known = facts("li", "李秀禾家庭", SubjectKind.FAMILY, region="石桥镇柳溪村", motto="灯要亮，门要宽。")
    catalogue = catalogue_of(
        [programme("好人", SubjectKind.FAMILY)], [roll("2026", family("李秀禾家庭"))], [known]
    )
    assert view_of(catalogue, "李秀禾家庭").motto == ("灯要亮", "门要宽")


def test_a_star_family_has_the_stars_of_its_newest_honour():
    rolls = [
        roll("2025年度", family("李秀禾家庭", measure=10), of="十星级文明户"),
        roll("2026年度", family("李秀禾家庭", measure=8), of="十星级文明户"),
    ]
    assert view_of(catalogue_of([STARS], rolls), "李秀禾家庭").stars == 8


def test_what_is_measured_otherwise_is_no_stars():
    hours = programme(
        "志愿家庭", SubjectKind.FAMILY, measure="小时", grades=(Grade(name="合格", least=1, most=None),)
    )
    rolls = [roll("2026年度", family("李秀禾家庭", measure=8), of="志愿家庭")]
    assert view_of(catalogue_of([hours], rolls), "李秀禾家庭").stars == 0


def test_the_boards_held_are_those_of_the_newest_edition():
    boards = programme(
        "四榜",
        SubjectKind.FAMILY,
        counts_categories=True,
        categories=categories("好样榜", "孝心榜", "勤劳榜"),
    )
    rolls = [
        roll("2025年度", family("李秀禾家庭", "石桥镇柳溪村", "勤劳榜"), of="四榜"),
        roll("2026年度", family("李秀禾家庭", "石桥镇柳溪村", "好样榜", "孝心榜"), of="四榜"),
    ]
    held = view_of(catalogue_of([boards], rolls), "李秀禾家庭").boards
    assert [(one.edition.label, one.categories) for one in held] == [("2026年度", ("好样榜", "孝心榜"))]


def test_honours_stand_under_their_years_and_levels_highest_first():
    rolls = [
        roll("2024年度", person("丁健", HOSPITAL), level="省级"),
        roll("2026年第一季度", person("丁健", HOSPITAL), date=PartialDate(2026, 3)),
        roll("2026年第二季度", person("丁健", HOSPITAL), date=PartialDate(2026, 6)),
    ]
    view = view_of(catalogue_of([programme()], rolls), "丁健")
    assert [(year.year, len(year.honours)) for year in view.years] == [(2026, 2), (2024, 1)]
    assert view.years[0].honours[0].edition.label == "2026年第二季度"
    assert [level.name for level in view.levels] == ["省级", "县级"]


@pytest.fixture
def hospital():
    rolls = [
        roll("2023", EntryRow(unit=HOSPITAL), of="文明单位"),
        roll(
            "2024年度", person("丁健", HOSPITAL), person("韦月", HOSPITAL), person("江平", "清禾县供电公司")
        ),
        roll("2025年度", person("韦月", HOSPITAL), person("解平", "县医院")),
        roll("2026年度", person("方远", HOSPITAL, stage=Stage.RECOMMENDED)),
    ]
    known = [facts("yi-yuan", HOSPITAL, SubjectKind.UNIT, former_names=("县医院",))]
    return catalogue_of([programme(), UNITS], rolls, known)


def test_a_unit_shows_its_people_under_any_of_its_names_the_newest_honoured_first(hospital):
    (people,) = view_of(hospital, HOSPITAL).people
    assert people.kind is SubjectKind.PERSON
    assert names(people.subjects)[-1] == "丁健"
    assert sorted(names(people.subjects)) == ["丁健", "解平", "韦月"]
    assert people.total == 3


def test_a_candidate_is_not_among_the_people_of_a_unit(hospital):
    assert "方远" not in names(view_of(hospital, HOSPITAL).people[0].subjects)


def test_a_person_leads_to_the_page_of_the_unit_where_there_is_one(hospital):
    assert view_of(hospital, "丁健").unit is subject_in(hospital, HOSPITAL)
    assert view_of(hospital, "江平").unit is None
    assert view_of(hospital, HOSPITAL).unit is None


def test_neighbours_on_a_roll_are_the_nearest_and_public():
    entries = [person(f"{sign}家明", "县水利局") for sign in "赵钱孙李周吴郑王冯陈"]
    entries[4] = person("周家明", "县水利局", events=(event("REVOKED", 2026),))
    entries[6] = person("郑家明", "县水利局", stage=Stage.NOMINEE)
    catalogue = catalogue_of([programme()], [roll("2026年度", *entries)])
    near = names(view_of(catalogue, "吴家明").peers)
    assert near == ["钱家明", "孙家明", "李家明", "王家明", "冯家明", "陈家明"]


def test_a_village_leads_to_its_hall():
    places = programme("文明村", SubjectKind.PLACE)
    rolls = [
        roll("2026年度", EntryRow(place="柳溪村", region="石桥镇柳溪村"), of="文明村"),
        roll("2025年度", person("丁健", region="石桥镇柳溪村")),
    ]
    hall = view_of(catalogue_of([programme(), places], rolls), "柳溪村").hall
    assert hall is not None
    assert hall.region.full_name == "石桥镇柳溪村"
    assert hall.honours == 2


def test_a_seal_stands_for_people_and_families_alone():
    groups = programme("好人", SubjectKind.PERSON, SubjectKind.GROUP)
    rolls = [roll("2026年度", person("欧阳素琴", HOSPITAL), EntryRow(group="书院社区夜巡三人组"))]
    catalogue = catalogue_of([groups], rolls)
    assert view_of(catalogue, "欧阳素琴").subject.seal == "欧阳"
    assert view_of(catalogue, "书院社区夜巡三人组").subject.seal == ""
