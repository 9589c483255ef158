"""A programme over the years: editions by year, bars that compare like with like."""

from __future__ import annotations

from tests.making import catalogue_of, event, person, programme, roll

from showcase.content.honours.rolls import CountRow
from showcase.content.honours.vocabulary import Cycle, Stage, SubjectKind
from showcase.honors.rolls import programme_view


def view_of(catalogue):
    return programme_view(catalogue, catalogue.programmes[0])


def people(count, **more):
    return [person(f"丁{sign}明", "县水利局", **more) for sign in "一二三四五六七八九十"[:count]]


def test_editions_stand_by_year_newest_first_with_bars_in_percent():
    rolls = [roll("2024年度", *people(2)), roll("2025年度", *people(8)), roll("2026年度", *people(1))]
    years = view_of(catalogue_of([programme()], rolls)).years
    assert [year.year for year in years] == [2026, 2025, 2024]
    bars = [bar for year in years for one in year.editions for bar in one.bars]
    assert [(bar.unit, bar.number, bar.share) for bar in bars] == [
        ("人", 1, 12),
        ("人", 8, 100),
        ("人", 2, 25),
    ]


def test_the_smallest_amount_is_still_to_be_seen():
    counts = (CountRow(number=9000, unit="人"),)
    rolls = [roll("2025年度", counts=counts), roll("2026年度", *people(1))]
    newest = view_of(catalogue_of([programme()], rolls)).years[0].editions[0]
    assert newest.bars[0].share == 1


def test_what_was_not_awarded_has_no_bar():
    rolls = [roll("2026年度", *people(3), stage=Stage.RECOMMENDED)]
    only = view_of(catalogue_of([programme()], rolls)).years[0].editions[0]
    assert only.bars == ()
    assert only.line.totals


def test_a_rotating_honour_names_its_holders_and_leaves_out_who_lost_it():
    flag = programme("红旗窗口", SubjectKind.PERSON, rotating=True, cycle=Cycle("每月", 1))
    lost = people(2)[1]
    rolls = [
        roll(
            "2026年1月",
            people(1)[0],
            person("韦月", "县水利局", events=(event("REVOKED", 2026),)),
            of="红旗窗口",
        ),
        roll("2026年2月", people(1)[0], lost, of="红旗窗口"),
    ]
    view = view_of(catalogue_of([flag], rolls))
    found = [[entry.name for entry in one.holders] for one in view.years[0].editions]
    assert found == [["丁一明", "丁二明"], ["丁一明"]]
    assert view.rotation is not None
    assert [(streak.subject.name, streak.length) for streak in view.rotation.standing] == [("丁一明", 2)]
