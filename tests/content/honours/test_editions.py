"""What an edition takes from its programme, what it says itself, and in which order editions stand."""

from tests.making import catalogue_of, categories, family, messages, person, programme, roll

from showcase.content.dates import PartialDate
from showcase.content.honours.programmes import Grade
from showcase.content.honours.rolls import CountRow
from showcase.content.honours.vocabulary import Order, Stage, SubjectKind, read_cycle
from showcase.content.problems import Problems

PROGRAMME = programme(
    bodies=("县妇联",),
    categories=categories("孝老爱亲"),
    order=Order.STROKES,
    unranked=True,
    count_unit="名",
    cycle=read_cycle("每年"),
)


def test_an_edition_takes_from_its_programme_what_it_does_not_say():
    (edition,) = catalogue_of([PROGRAMME], [roll("2026年度", person("王河", "县医院"))]).editions
    assert (edition.id, edition.title, edition.level.name) == ("2026", "2026年度好人", "县级")
    assert (edition.bodies, edition.categories, edition.cycle.label) == (("县妇联",), ("孝老爱亲",), "每年")
    assert (edition.order, edition.unranked, edition.count_unit) == (Order.STROKES, True, "名")
    assert edition.stage is Stage.AWARDED


def test_what_an_edition_says_itself_holds():
    (edition,) = catalogue_of(
        [PROGRAMME],
        [
            roll(
                "第九届",
                person("王河", "县医院"),
                id="di-jiu",
                name="十佳好人",
                bodies=("县委", "县政府"),
                categories=categories("见义勇为"),
                order=Order.PINYIN,
                unranked=False,
                count_unit="人",
                cycle=read_cycle("每2年"),
                level="省级",
                stage=Stage.NOMINEE,
                document="清委(2026)3号",
                date=PartialDate(2026, 3),
            )
        ],
    ).editions
    assert (edition.id, edition.title, edition.level.name) == ("di-jiu", "第九届十佳好人", "省级")
    assert (edition.bodies, edition.categories) == (("县委", "县政府"), ("见义勇为",))
    assert (edition.order, edition.unranked, edition.count_unit) == (Order.PINYIN, False, "人")
    assert (edition.cycle.label, edition.stage, edition.document) == (
        "每2年",
        Stage.NOMINEE,
        "清委〔2026〕3号",
    )


def test_bodies_of_another_year_are_untouched():
    editions = catalogue_of(
        [PROGRAMME],
        [
            roll("2026年度", person("王河", "县医院"), bodies=("县文明办",)),
            roll("2025年度", person("王河", "县医院")),
        ],
    ).editions
    assert [edition.bodies for edition in editions] == [("县妇联",), ("县文明办",)]


def test_editions_stand_in_time_order_whatever_their_labels():
    rolls = [
        roll("第十届", person("甲一", "县医院"), date=PartialDate(2026, 5)),
        roll("2026年2月", person("甲二", "县医院")),
        roll("第二届", person("甲三", "县医院"), date=PartialDate(2010)),
        roll("2026年12月", person("甲四", "县医院")),
        roll("2025年度", person("甲五", "县医院")),
    ]
    catalogue = catalogue_of([programme()], rolls)
    in_time = ["第二届", "2025年度", "2026年2月", "第十届", "2026年12月"]
    assert [edition.label for edition in catalogue.editions] == in_time
    assert [entry.edition.label for entry in catalogue.entries] == in_time
    assert [edition.label for edition in catalogue.editions_of(catalogue.programmes[0])] == in_time


def test_a_figure_takes_its_unit_from_the_roll_then_the_programme_then_the_kind():
    def unit(of_programme, of_roll, of_count):
        made = programme(count_unit=of_programme)
        rows = (CountRow(number=85, unit=of_count),)
        (edition,) = catalogue_of([made], [roll("2026年度", counts=rows, count_unit=of_roll)]).editions
        return edition.counts[0].unit

    assert [unit("名", "位", "个"), unit("名", "位", ""), unit("名", "", ""), unit("", "", "")] == [
        "个",
        "位",
        "名",
        "人",
    ]


def test_one_programme_may_be_named_by_its_id():
    catalogue = catalogue_of([programme()], [roll("2026年度", person("王河", "县医院"), of="hao-ren")])
    assert catalogue.editions[0].programme.name == "好人"


def test_a_measure_finds_its_grade():
    made = programme(
        "星级户",
        SubjectKind.FAMILY,
        grades=(Grade(name="银星", least=8), Grade(name="铜星", least=5, most=7)),
    )
    grades = []
    for measure in (5, 7, 8, 100):
        measured = family("吴长河家庭", measure=measure)
        catalogue = catalogue_of([made], [roll("2026年度", measured, of="星级户")])
        grades.append(catalogue.entries[0].grade.name)
    assert grades == ["铜星", "铜星", "银星", "银星"]


def test_a_validity_that_ends_in_the_year_it_begins_is_sound():
    row = roll(
        "2026年度",
        person("王河", "县医院"),
        valid_from=PartialDate(2026, 3),
        valid_to=PartialDate(2026),
    )
    assert catalogue_of([programme()], [row]).editions[0].valid_to == PartialDate(2026)


def test_a_count_of_an_unknown_grade_is_reported():
    problems = Problems()
    counts = (CountRow(number=3, grade="特等"),)
    made = programme(grades=(Grade(name="一等奖"), Grade(name="二等奖")))
    catalogue_of([made], [roll("2026年度", counts=counts)], problems=problems)
    assert messages(problems) == [("错误", "没有“特等”这个等级。可以写：一等奖、二等奖。")]
