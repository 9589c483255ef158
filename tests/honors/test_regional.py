"""The halls of regions: what comes up from below, the newest first, each holder once."""

from __future__ import annotations

from tests.making import catalogue_of, facts, person, programme, roll

from showcase.content.honours.rolls import EntryRow
from showcase.content.honours.vocabulary import SubjectKind
from showcase.honors.regional import NEWEST, region_view, regions_view, totals
from showcase.honors.surroundings import itself


def region(catalogue, name):
    return catalogue.regions.named(name)[0]


def test_the_newest_holders_of_a_town_come_from_its_villages_each_once():
    rolls = [
        roll("2024年度", person("丁健", region="石桥镇柳溪村"), person("韦月", region="石桥镇桃源村")),
        roll("2025年度", person("丁健", region="石桥镇柳溪村"), person("江平", region="杏林镇梅岭村")),
    ]
    catalogue = catalogue_of([programme()], rolls)
    town = region_view(catalogue, totals(catalogue), region(catalogue, "石桥镇"))
    assert [(entry.name, entry.edition.label) for entry in town.newest] == [
        ("丁健", "2025年度"),
        ("韦月", "2024年度"),
    ]
    assert town.honours_in_all == 3
    county = region_view(catalogue, totals(catalogue), region(catalogue, "清禾县"))
    assert {entry.name for entry in county.newest} == {"丁健", "韦月", "江平"}


def test_a_hall_shows_only_so_many_and_the_newest():
    old = [person(f"丁{sign}明", region="石桥镇柳溪村") for sign in "一二三四五六七八九十百千万"]
    rolls = [roll("2020年度", *old), roll("2026年度", person("韦月", region="石桥镇桃源村"))]
    catalogue = catalogue_of([programme()], rolls)
    newest = region_view(catalogue, totals(catalogue), region(catalogue, "石桥镇")).newest
    assert len(newest) == NEWEST
    assert newest[0].name == "韦月"


def test_regions_stand_as_a_tree_in_administrative_order():
    catalogue = catalogue_of([programme()], [roll("2026年度", person("丁健", region="杏林镇梅岭村"))])
    (county,) = regions_view(catalogue, totals(catalogue)).roots
    assert [branch.line.region.name for branch in county.below] == ["石桥镇", "杏林镇"]
    assert [branch.line.honours for branch in county.below] == [0, 1]
    assert [leaf.line.region.name for leaf in county.below[1].below] == ["柳溪村", "梅岭村"]


def test_a_village_that_was_merged_is_not_the_region_it_lies_in():
    places = programme("文明村", SubjectKind.PLACE)
    known = [facts("lao-cun", "老柳村", SubjectKind.PLACE, region="石桥镇柳溪村")]
    rolls = [roll("2026年度", EntryRow(place="柳溪村", region="石桥镇柳溪村"), of="文明村")]
    catalogue = catalogue_of([places], rolls, known)
    regions = {subject.name: itself(subject) for subject in catalogue.subjects}
    assert regions["柳溪村"] is region(catalogue, "石桥镇柳溪村")
    assert regions["老柳村"] is None
