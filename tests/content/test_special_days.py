"""Days on which the site looks otherwise: in the spellings of staff, as the visitor's browser is told of them."""

from __future__ import annotations

import pytest

from showcase.content.misread import Misread
from showcase.content.site_facts import Site
from showcase.content.special_days import Accent, FestivalRow, MourningRow, read_days
from showcase.site.special_days import special_days


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("12-13", "12-13"),
        ("12月13日", "12-13"),
        ("十二月十三日", "12-13"),
        ("5.12", "05-12"),
        ("02-29", "02-29"),
        ("2026-05-12", "2026-05-12"),
        ("2026年5月12日至2026年5月14日", "2026-05-12..2026-05-14"),
        ("10-01 至 10-07", "10-01..10-07"),
        ("１０－０１～１０－０７", "10-01..10-07"),
        ("12-25 至 01-03", "12-25..01-03"),
        ("10-01 至 10-01", "10-01"),
    ],
)
def test_days_are_read_in_any_usual_spelling(written, told):
    assert str(read_days(written, most=40)) == told


@pytest.mark.parametrize(
    "written", ["", "12", "2026", "2026-12", "2026-02-29", "13-01", "春节", "10-01 至", "a 至 b"]
)
def test_what_is_no_day_is_refused(written):
    assert isinstance(read_days(written, most=40), Misread)


def test_a_span_over_new_year_is_counted_across_it():
    assert str(read_days("12-25 至 01-03", most=10)) == "12-25..01-03"
    assert isinstance(read_days("12-25 至 01-03", most=9), Misread)
    assert isinstance(read_days("01-03 至 12-25", most=40), Misread)


def test_the_browser_is_told_of_all_days_in_their_order():
    days = [
        read_days(text, most=40) for text in ("12-13", "2026-05-12 至 2026-05-14", "2026-02-16 至 2026-03-03")
    ]
    site = Site(
        name="清禾",
        organiser="清禾县文明办",
        mourning=tuple(MourningRow(days=day, name="国家公祭日") for day in days[:2]),
        festivals=(FestivalRow(days=days[2], name="春节", accent=Accent.SPRING),),
    )
    told = special_days(site)
    assert told.mourning == "12-13 2026-05-12..2026-05-14"
    assert told.festivals == "2026-02-16..2026-03-03=spring"
    assert special_days(Site(name="清禾", organiser="清禾县文明办")).mourning == ""
