"""The tree of columns that staff write."""

from showcase.content.columns import ColumnRow, grow_columns
from showcase.content.problems import Problems


def row(name, *children, **more):
    return ColumnRow(name=name, description="设来试验。", keywords=("试验",), children=children, **more)


def grown(*rows):
    problems = Problems()
    columns = grow_columns(rows, problems)
    return columns, [(problem.level.label, problem.message) for problem in problems]


def test_columns_keep_their_order_with_those_within_behind_them():
    columns, problems = grown(
        row("文明创建", row("移风易俗"), row("村规")), row("志愿服务", id="volunteering")
    )
    assert problems == []
    assert [column.id for column in columns] == [
        "wen-ming-chuang-jian",
        "yi-feng-yi-su",
        "cun-gui",
        "volunteering",
    ]
    civility, customs, rules, volunteering = columns
    assert columns.top == (civility, volunteering)
    assert columns.below(civility) == (customs, rules)
    assert customs.path == (civility, customs)


def test_a_column_is_found_by_its_name_or_id_and_by_no_other_word():
    columns, _ = grown(row("志愿服务", id="volunteering"))
    assert columns.find("志愿服务") is columns.find("volunteering") is columns.all[0]
    assert columns.find("志愿") is None
    assert columns.nearest("志愿服物") == "志愿服务"


def test_what_a_column_lacks_for_the_page_tags_is_a_warning():
    _, problems = grown(ColumnRow(name="志愿服务"))
    assert [level for level, _ in problems] == ["警告", "警告"]


def test_a_column_in_the_way_of_another_is_left_out():
    columns, problems = grown(
        row("甲", id="a"), row("乙", row("丁"), id="a"), row("甲", id="c"), row("丙", id="page")
    )
    assert [column.name for column in columns] == ["甲"]
    assert [level for level, _ in problems] == ["错误"] * 3


def test_keywords_are_told_once_each():
    columns, _ = grown(ColumnRow(name="甲", description="一。", keywords=("乙", "乙", "丙")))
    assert columns.all[0].keywords == ("乙", "丙")
