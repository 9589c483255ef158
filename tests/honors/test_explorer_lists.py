"""The honours index and the lists behind its chips: by year, level and category."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.making import catalogue_of, categories, family, person, programme, roll

from showcase.content.awards import awards_of
from showcase.content.honours.programmes import Level
from showcase.content.honours.rolls import CountRow
from showcase.content.honours.vocabulary import SubjectKind
from showcase.honors.explorer.front import explorer_view
from showcase.honors.explorer.lists import HOLDERS, NAMES, category_lists, level_lists, year_lists
from showcase.honors.explorer.pages import explorer_pages

PROVINCE = programme("省好人")


def named(number, surname="王", unit="县医院", **more):
    return [person(f"{surname}{chr(0x4E00 + n)}", unit, **more) for n in range(number)]


def pages_of(catalogue):
    return {page.address: page for page in explorer_pages(catalogue, awards_of(catalogue), "index.json")}


def view_of(catalogue, address):
    return pages_of(catalogue)[address].view()


def two_levels():
    province = replace(programme("省好人"), level="省级")
    rolls = [
        roll("2026年度", person("王河", "县医院")),
        roll("2026年度", person("李禾", "县医院"), of="省好人"),
        roll("2025年度", person("丁一", "县医院")),
    ]
    return catalogue_of([programme(), province], rolls)


def test_a_year_shows_its_rolls_highest_level_first():
    view = view_of(two_levels(), "honors/years/2026/")
    assert [(group.heading.title, group.heading.address) for group in view.groups] == [
        ("省级", "honors/levels/sheng-ji/"),
        ("县级", "honors/levels/xian-ji/"),
    ]
    assert [[entry.name for part in g.parts for entry in part.entries] for g in view.groups] == [
        ["李禾"],
        ["王河"],
    ]
    before, after = view.neighbours
    assert before is not None
    assert (before.title, after) == ("2025年", None)


def test_units_of_a_year_are_never_added_together():
    made = [programme(), programme("好家庭", SubjectKind.FAMILY)]
    rolls = [
        roll("2026年度", person("王河", "县医院")),
        roll("2026年度", family("赵春生家庭"), family("孙满仓家庭"), of="好家庭"),
        roll("2026年上半年", of="好人", counts=(CountRow(number=85, unit="人"),)),
    ]
    assert set(view_of(catalogue_of(made, rolls), "honors/years/2026/").total.amounts) == {
        ("人", 86),
        ("户", 2),
    }


def test_a_roll_of_numbers_alone_stands_in_its_year():
    catalogue = catalogue_of([programme()], [roll("2026年度", counts=(CountRow(number=85, unit="人"),))])
    (group,) = view_of(catalogue, "honors/years/2026/").groups
    (part,) = group.parts
    assert (str(part.total), part.entries) == ("85 人", ())


def test_a_long_year_is_cut_within_a_roll_and_nobody_is_lost():
    catalogue = catalogue_of(
        [programme()], [roll("2026年度", *named(NAMES + 5)), roll("2025年度", *named(3, "李"))]
    )
    pages = pages_of(catalogue)
    first, second = (pages[f"honors/years/2026/{end}"].view() for end in ("", "page/2/"))
    assert "honors/years/2026/page/3/" not in pages
    parts = [view.groups[0].parts[0] for view in (first, second)]
    assert [len(part.entries) for part in parts] == [NAMES, 5]
    assert {part.names_in_all for part in parts} == {NAMES + 5}
    assert len({entry.name for part in parts for entry in part.entries}) == NAMES + 5
    assert not pages["honors/years/2026/page/2/"].listed


def test_a_roll_of_an_unknown_year_is_found_by_its_level():
    catalogue = catalogue_of([programme()], [roll("第一批", person("王河", "县医院"))])
    assert list(year_lists(catalogue, awards_of(catalogue))) == []
    (line,) = view_of(catalogue, "honors/levels/xian-ji/").cut.items
    assert [entry.name for entry in line.holders] == ["王河"]


def test_a_level_shows_who_stands_on_the_newest_roll_and_leads_to_the_others():
    rolls = [roll("2025年度", person("李禾", "县医院")), roll("2026年度", *named(HOLDERS + 3))]
    made = [programme(), programme("先进")]
    line, empty = view_of(catalogue_of(made, rolls), "honors/levels/xian-ji/").cut.items
    assert line.latest is not None
    assert (line.latest.label, len(line.holders), line.holders_more) == ("2026年度", HOLDERS, 3)
    assert [edition.label for edition in line.editions] == ["2026年度", "2025年度"]
    assert (empty.programme.name, empty.latest, empty.holders) == ("先进", None, ())


def test_an_edition_of_another_level_stands_at_its_own():
    rolls = [
        roll("2025年度", person("王河", "县医院")),
        roll("2026年度", person("李禾", "县医院"), level="省级"),
    ]
    catalogue = catalogue_of([programme()], rolls)
    for address, label in (("sheng-ji", "2026年度"), ("xian-ji", "2025年度")):
        (line,) = view_of(catalogue, f"honors/levels/{address}/").cut.items
        assert [edition.label for edition in line.editions] == [label]


def test_a_category_gathers_its_holders_of_all_programmes_newest_first():
    made = [
        programme(categories=categories("孝老", "邻里")),
        programme("好家庭", categories=categories("孝老")),
    ]
    rolls = [
        roll(
            "2024年度", person("王河", "县医院", categories=("孝老",)), person("安心", categories=("邻里",))
        ),
        roll("2026年度", person("李禾", "县医院", categories=("孝老",)), of="好家庭"),
    ]
    view = view_of(catalogue_of(made, rolls), "honors/categories/xiao-lao/")
    assert [group.heading.title for group in view.groups] == ["2026年", "2024年"]
    assert [e.name for group in view.groups for part in group.parts for e in part.entries] == ["李禾", "王河"]
    assert str(view.total) == "2 人"
    assert [str(part.total) for group in view.groups for part in group.parts] == ["1 人", "1 人"]


def test_of_a_published_total_a_category_takes_only_its_own():
    counts = (CountRow(number=85, unit="人"),)
    rows = [person("王河", "县医院", categories=("孝老",)), person("李禾", "县医院", categories=("邻里",))]
    made = programme(categories=categories("孝老", "邻里"))
    catalogue = catalogue_of([made], [roll("2026年度", *rows, counts=counts)])
    (group,) = view_of(catalogue, "honors/categories/xiao-lao/").groups
    assert [str(part.total) for part in group.parts] == ["1 人"]


def test_categories_of_one_sound_share_a_page_that_names_both_and_counts_nobody_twice():
    made = programme(categories=categories("孝心", "笑心"), counts_categories=True)
    rows = [
        person("王河", "县医院", categories=("孝心", "笑心")),
        person("李禾", "县医院", categories=("笑心",)),
    ]
    catalogue = catalogue_of([made], [roll("2026年度", *rows)])
    (shared,) = category_lists(awards_of(catalogue))
    assert shared.title == "笑心、孝心"
    view = view_of(catalogue, "honors/categories/xiao-xin/")
    assert str(view.total) == "2 人"
    facet = next(
        f for f in explorer_view(catalogue, awards_of(catalogue), "x").facets if f.name == "category"
    )
    assert [(chip.value, chip.address) for chip in facet.chips] == [
        ("笑心", "honors/categories/xiao-xin/"),
        ("孝心", "honors/categories/xiao-xin/"),
    ]


def test_levels_of_one_sound_share_a_page():
    catalogue = two_levels()
    object.__setattr__(catalogue, "levels", (Level(name="省级"), Level(name="县级"), Level(name="现级")))
    object.__setattr__(
        catalogue, "programmes", (*catalogue.programmes, replace(programme("先进"), id="x", level="现级"))
    )
    lists = {one.title: one for one in level_lists(catalogue, awards_of(catalogue))}
    assert list(lists) == ["省级荣誉", "县级、现级荣誉"]
    assert len(pages_of(catalogue)) == len({page.address for page in pages_of(catalogue).values()})
    (cut,) = lists["县级、现级荣誉"].cuts
    assert [line.programme.name for line in cut.items] == ["好人", "先进"]


def test_without_honours_there_is_only_the_index_itself():
    catalogue = catalogue_of([], [])
    assert list(pages_of(catalogue)) == ["honors/"]


def test_chips_count_and_lead_to_pages_that_exist():
    catalogue = two_levels()
    addresses = set(pages_of(catalogue)) | {"people/"}
    view = explorer_view(catalogue, awards_of(catalogue), "index.json")
    assert {facet.name: [(c.title, c.honours) for c in facet.chips] for facet in view.facets} == {
        "level": [("省级", 1), ("县级", 2)],
        "year": [("2026年", 2), ("2025年", 1)],
        "kind": [("个人", 3)],
    }
    for facet in view.facets:
        assert {chip.address for chip in (*facet.chips, *facet.more)} <= addresses
        assert facet.everything is None or facet.everything.address in addresses


@pytest.mark.parametrize(("years", "shown", "more"), [(8, 8, 0), (10, 10, 0), (11, 8, 3)])
def test_chips_beyond_a_row_stand_behind_more_unless_they_are_few(years, shown, more):
    rolls = [roll(f"{year}年度", person("王河", "县医院")) for year in range(2000, 2000 + years)]
    catalogue = catalogue_of([programme()], rolls)
    facet = next(f for f in explorer_view(catalogue, awards_of(catalogue), "").facets if f.name == "year")
    assert (len(facet.chips), len(facet.more)) == (shown, more)
    assert facet.chips[0].title == f"{1999 + years}年"


def test_a_region_to_choose_holds_what_lies_in_it():
    rows = [
        person("王河", region="石桥镇柳溪村"),
        person("李禾", region="石桥镇"),
        person("丁一", region="杏林镇"),
    ]
    catalogue = catalogue_of([programme()], [roll("2026年度", *rows)])
    (menu,) = explorer_view(catalogue, awards_of(catalogue), "").menus
    assert [(option.title.strip("\u3000"), option.honours) for option in menu.options] == [
        ("清禾县", 3),
        ("石桥镇", 2),
        ("柳溪村", 1),
        ("杏林镇", 1),
    ]
