"""Honour rings: honours of each year by level."""

from __future__ import annotations

import dataclasses

from tests.making import catalogue_of, event, person, programme, roll

from showcase.content.honours.programmes import Tone
from showcase.content.honours.vocabulary import Stage
from showcase.honors.rings import MOST_YEARS, rings

PROGRAMMES = [programme(), dataclasses.replace(programme("全省好人"), level="省级")]


def year(number, *entries, **more):
    return roll(f"{number}年", *entries, **more)


def test_awards_are_counted_and_nothing_that_is_none_or_none_any_more():
    catalogue = catalogue_of(
        PROGRAMMES,
        [
            year(2025, person("李一", "一中"), person("王二", events=(event("REVOKED", 2026),))),
            year(2026, person("李一", "一中"), person("周三")),
            year(2026, person("吴四"), of="全省好人"),
            roll("2027年", person("郑五"), of="全省好人", stage=Stage.RECOMMENDED),
        ],
    )
    found = rings(catalogue)
    assert [(ring.year, ring.honours) for ring in found.years] == [(2025, 1), (2026, 3)]
    assert found.honours == 4
    assert found.years[1].words.count("项") == len(found.years[1].parts)


def test_parts_are_shares_of_the_fullest_year():
    catalogue = catalogue_of(
        [programme()], [year(2025, person("李一")), year(2026, person("王二"), person("周三"))]
    )
    shares = [[part.share for part in ring.parts] for ring in rings(catalogue).years]
    assert shares == [[0.5], [1.0]]


def test_levels_of_one_tone_stand_in_one_part():
    catalogue = catalogue_of(
        PROGRAMMES,
        [year(2025, person("李一")), year(2026, person("王二")), year(2026, person("周三"), of="全省好人")],
    )
    found = rings(catalogue)
    assert found.key == ((Tone.OWN, "省级、县级"),)
    assert found.years[1].words == "省级、县级 2 项"


def test_a_year_without_honours_keeps_its_place():
    catalogue = catalogue_of([programme()], [year(2024, person("李一")), year(2026, person("王二"))])
    found = rings(catalogue, {"honors/years/2025/"})
    assert [(ring.year, ring.honours, ring.address) for ring in found.years][1] == (2025, 0, "")


def test_one_year_alone_is_no_comparison():
    assert rings(catalogue_of([programme()], [year(2026, person("李一"))])) is None


def test_the_latest_years_are_shown_and_the_others_told_of():
    years = range(2010, 2010 + MOST_YEARS + 3)
    found = rings(catalogue_of([programme()], [year(n, person("李一", "一中")) for n in years]))
    assert [ring.year for ring in found.years] == list(years)[-MOST_YEARS:]
    assert found.earlier == 3


def test_a_year_leads_to_its_page_where_there_is_one():
    catalogue = catalogue_of([programme()], [year(2025, person("李一")), year(2026, person("王二"))])
    found = rings(catalogue, {"honors/years/2026/"})
    assert [ring.address for ring in found.years] == ["", "honors/years/2026/"]
