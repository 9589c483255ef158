"""In which order a roll stands, and under which headings."""

from tests.making import catalogue_of, categories, facts, family, person, programme, roll

from showcase.content.honours.programmes import Grade
from showcase.content.honours.vocabulary import Order, SubjectKind
from showcase.honors.ordering import grouped, in_order

NAMES = ["王河", "丁一", "李禾", "安心"]


def roll_of(*rows, order=Order.AS_GIVEN, subjects=(), **more):
    made = programme("好人", SubjectKind.PERSON, SubjectKind.FAMILY, order=order, **more)
    catalogue = catalogue_of([made], [roll("2026年度", *rows)], subjects)
    return catalogue.editions[0], catalogue.entries


def names(entries):
    return [entry.name for entry in entries]


def headings(edition, entries):
    return [(group.title, names(group.entries)) for group in grouped(edition, entries)]


def test_as_given_is_the_order_of_the_file():
    _, entries = roll_of(*(person(name, "县医院") for name in NAMES))
    assert names(in_order(reversed(entries), Order.AS_GIVEN)) == NAMES


def test_by_strokes():
    _, entries = roll_of(*(person(name, "县医院") for name in NAMES))
    assert names(in_order(entries, Order.STROKES)) == ["丁一", "王河", "安心", "李禾"]


def test_by_pinyin():
    _, entries = roll_of(*(person(name, "县医院") for name in NAMES))
    assert names(in_order(entries, Order.PINYIN)) == ["安心", "丁一", "李禾", "王河"]


def test_by_the_pinyin_that_staff_wrote():
    known = facts("shan", "单雄", unit="县医院", pinyin="dan xiong")
    _, entries = roll_of(*(person(name, "县医院") for name in ("李禾", "单雄", "丁一")), subjects=[known])
    assert names(in_order(entries, Order.PINYIN)) == ["单雄", "丁一", "李禾"]


def test_a_surname_has_the_reading_of_surnames():
    _, entries = roll_of(*(person(name, "县医院") for name in ("单雄", "王河", "丁一", "仇英", "秦川")))
    assert names(in_order(entries, Order.PINYIN)) == ["丁一", "秦川", "仇英", "单雄", "王河"]


def test_by_region_in_administrative_order_and_those_without_one_last():
    rows = [
        person("甲一", "县医院"),
        person("甲二", region="杏林镇梅岭村"),
        person("甲三", region="石桥镇柳溪村"),
        person("甲四", region="石桥镇"),
    ]
    _, entries = roll_of(*rows)
    assert names(in_order(entries, Order.REGION)) == ["甲四", "甲三", "甲二", "甲一"]


def test_a_roll_without_parts_has_no_heading():
    edition, entries = roll_of(person("王河", "县医院"))
    assert headings(edition, entries) == [("", ["王河"])]


def test_categories_stand_in_the_order_of_publication():
    rows = [
        person("甲一", "县医院", categories=("邻里",)),
        person("甲二", "县医院"),
        person("甲三", "县医院", categories=("孝老",)),
        person("甲四", "县医院", categories=("邻里",)),
    ]
    edition, entries = roll_of(*rows, categories=categories("孝老", "邻里"))
    assert headings(edition, entries) == [("孝老", ["甲三"]), ("邻里", ["甲一", "甲四"]), ("其他", ["甲二"])]


def test_grades_stand_from_high_to_low_with_their_categories():
    rows = [
        person("甲一", "县医院", grade="二等奖", categories=("孝老",)),
        person("甲二", "县医院", grade="一等奖", categories=("邻里",)),
        person("甲三", "县医院", grade="一等奖", categories=("孝老",)),
    ]
    grades = (Grade(name="一等奖"), Grade(name="二等奖"))
    edition, entries = roll_of(*rows, grades=grades, categories=categories("孝老", "邻里"))
    assert headings(edition, entries) == [
        ("一等奖 · 孝老", ["甲三"]),
        ("一等奖 · 邻里", ["甲二"]),
        ("二等奖 · 孝老", ["甲一"]),
    ]


def test_who_is_in_several_categories_stands_in_each():
    rows = [family("赵春生家庭", "石桥镇", "孝老", "邻里"), family("孙满仓家庭", "石桥镇", "邻里")]
    edition, entries = roll_of(*rows, categories=categories("孝老", "邻里"), counts_categories=True)
    assert headings(edition, entries) == [
        ("孝老", ["赵春生家庭"]),
        ("邻里", ["赵春生家庭", "孙满仓家庭"]),
    ]


def test_a_roll_by_region_is_divided_by_town():
    rows = [
        person("甲一", "县医院"),
        person("甲二", region="杏林镇梅岭村"),
        person("甲三", region="石桥镇柳溪村"),
        person("甲四", region="石桥镇"),
        person("甲五", region="清禾县"),
    ]
    edition, entries = roll_of(*rows, order=Order.REGION)
    assert headings(edition, entries) == [
        ("清禾县", ["甲五"]),
        ("石桥镇", ["甲四", "甲三"]),
        ("杏林镇", ["甲二"]),
        ("其他", ["甲一"]),
    ]
