"""Counting: by unit and stage, never across them; what was published beside what is named."""

from tests.making import catalogue_of, categories, event, family, members, person, programme, roll

from showcase.content.honours.rolls import CountRow, EntryRow
from showcase.content.honours.vocabulary import Stage, SubjectKind
from showcase.honors.figures import Tally, figures, public, tally
from showcase.honors.regional import totals

BOARDS = programme(
    "四榜", SubjectKind.FAMILY, counts_categories=True, categories=categories("孝心榜", "勤劳榜", "邻里榜")
)
GROUPS = programme("好搭档", SubjectKind.PERSON, SubjectKind.GROUP)


def counted(catalogue, stage=Stage.AWARDED):
    edition = catalogue.editions[0]
    return figures(edition, public(catalogue.roll(edition), stage), stage)


def test_tallies_add_unit_by_unit():
    total = Tally.of([("户", 3), ("人", 2), ("人", 5), ("榜次", 1)])
    assert total == Tally((("户", 3), ("人", 7), ("榜次", 1)))
    assert str(total) == "3 户、7 人、1 榜次"
    assert not Tally.of([("户", 0)])


def test_households_and_boards_are_counted_apart():
    rows = [
        family("赵春生家庭", "石桥镇桃源村", "孝心榜", "勤劳榜"),
        family("孙满仓家庭", "杏林镇梅岭村", "邻里榜"),
    ]
    catalogue = catalogue_of([BOARDS], [roll("第一期", *rows, of="四榜")])
    assert str(counted(catalogue).total) == "2 户、3 榜次"


def test_a_region_counts_every_holder_once_and_honours_beside():
    household = family("赵春生家庭", "石桥镇桃源村", "孝心榜", "勤劳榜")
    rows = [household, family("孙满仓家庭", "杏林镇梅岭村", "邻里榜")]
    village = EntryRow(place="桃源村", region="石桥镇")
    catalogue = catalogue_of(
        [BOARDS, programme("文明村", SubjectKind.PLACE)],
        [
            roll("第一期", *rows, of="四榜"),
            roll("第二期", household, of="四榜"),
            roll("第一届", village, of="文明村"),
        ],
    )
    summed = totals(catalogue)
    by_name = {
        region.full_name: (str(summed[region.id].holders), summed[region.id].honours)
        for region in catalogue.regions
    }
    assert by_name == {
        "清禾县": ("2 户、1 个村镇", 4),
        "石桥镇": ("1 户、1 个村镇", 3),
        "石桥镇柳溪村": ("", 0),
        "石桥镇桃源村": ("1 户、1 个村镇", 3),
        "杏林镇": ("1 户", 1),
        "杏林镇柳溪村": ("", 0),
        "杏林镇梅岭村": ("1 户", 1),
    }


def test_people_and_groups_are_counted_each_in_its_unit():
    pair = EntryRow(group="陈氏姐妹", region="杏林镇", members=members("陈禾", "陈苗"))
    catalogue = catalogue_of([GROUPS], [roll("第一届", person("王河", "县医院"), pair, of="好搭档")])
    found = counted(catalogue)
    assert str(found.total) == "1 人、1 组"
    assert found.persons == 3


def test_how_many_people_is_not_said_where_a_group_does_not_name_them():
    pair = EntryRow(group="陈氏姐妹", region="杏林镇", members=members("陈禾", "陈苗"))
    other = EntryRow(group="红烛搭档", region="石桥镇")
    catalogue = catalogue_of([GROUPS], [roll("第一届", pair, other, of="好搭档")])
    assert (str(counted(catalogue).total), counted(catalogue).persons) == ("2 组", 0)


def test_nor_where_there_is_no_group():
    catalogue = catalogue_of([programme()], [roll("第一届", person("王河", "县医院"))])
    assert counted(catalogue).persons == 0


def test_the_published_total_stands_beside_the_named():
    rows = [person("王桂花", "县医院"), person("李玉兰", "第一中学")]
    counts = (CountRow(number=85, unit="人"),)
    found = counted(catalogue_of([programme()], [roll("2026年度", *rows, counts=counts)]))
    assert (str(found.total), str(found.named)) == ("85 人", "2 人")


def test_the_named_are_not_repeated_where_they_are_all():
    counts = (CountRow(number=1, unit="人"),)
    found = counted(catalogue_of([programme()], [roll("第一届", person("王河", "县医院"), counts=counts)]))
    assert (str(found.total), str(found.named)) == ("1 人", "")


def test_a_total_that_was_published_is_not_added_to_its_parts():
    counts = (
        CountRow(number=85, unit="人"),
        CountRow(number=10, unit="人", category="孝老"),
        CountRow(number=75, unit="人", category="邻里"),
    )
    made = programme(categories=categories("孝老", "邻里"))
    found = counted(catalogue_of([made], [roll("2026年度", counts=counts)]))
    assert str(found.total) == "85 人"
    assert [(part.label, str(part.tally)) for part in found.parts] == [("孝老", "10 人"), ("邻里", "75 人")]


def test_parts_make_the_total_where_none_was_published_and_units_stay_apart():
    counts = (
        CountRow(number=10, unit="户", category="孝老"),
        CountRow(number=7, unit="人", category="孝老"),
        CountRow(number=5, unit="户", category="邻里"),
    )
    made = programme(categories=categories("孝老", "邻里"))
    found = counted(catalogue_of([made], [roll("2026年度", counts=counts)]))
    assert str(found.total) == "15 户、7 人"
    assert [str(part.tally) for part in found.parts] == ["10 户、7 人", "5 户"]


def test_stages_are_counted_apart():
    rows = [
        person("王桂花", "县医院"),
        person("李玉兰", "第一中学", stage=Stage.NOMINEE),
        person("张秀英", "第二中学", stage=Stage.NOMINEE),
    ]
    counts = (CountRow(number=40, unit="人", stage=Stage.NOMINEE),)
    catalogue = catalogue_of([programme()], [roll("2026年度", *rows, counts=counts)])
    assert str(counted(catalogue).total) == "1 人"
    nominated = counted(catalogue, Stage.NOMINEE)
    assert (str(nominated.total), str(nominated.named)) == ("40 人", "2 人")
    assert not counted(catalogue, Stage.PUBLICISED).total


def test_what_was_revoked_or_has_lapsed_is_not_counted():
    rows = [
        person("甲一", "县医院"),
        person("甲二", "县医院", events=(event("REVOKED", 2026),)),
        person("甲三", "县医院", events=(event("ENDED", 2026),)),
        person("甲四", "县医院", events=(event("WARNED", 2026),)),
    ]
    catalogue = catalogue_of([programme()], [roll("2025年度", *rows)])
    assert str(tally(public(catalogue.entries))) == "2 人"


def test_an_edition_may_count_in_a_unit_of_its_own():
    catalogue = catalogue_of(
        [programme(count_unit="名")],
        [
            roll("2025年度", person("王河", "县医院")),
            roll("2026年度", person("王河", "县医院"), count_unit="位"),
        ],
    )
    assert str(tally(catalogue.entries)) == "1 名、1 位"
