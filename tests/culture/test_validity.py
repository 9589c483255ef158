"""What is in force on the day of the build, and that what is over moves to history and nowhere else."""

from __future__ import annotations

import datetime

import pytest

from showcase.content.culture.culture import current, past
from showcase.content.culture.records import Aims, Plan
from showcase.content.dates import PartialDate
from showcase.culture.front import CultureFront
from showcase.culture.hall import hall_view
from showcase.culture.lists import concepts_view
from showcase.culture.terms import term_words
from tests.culture.making import concept, culture_catalogue, framework, pillar, term
from tests.times import NOW

TODAY = NOW.date()


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("", ""),
        ("2021", "2021年"),
        ("2021 至 2023", "2021—2023年"),
        ("2024-01-01 起", "2024年起"),
        ("2024-03 起", "2024年3月起"),
        ("2024-03-15 起", "2024年3月15日起"),
        ("2021-03 至 2023-12", "2021年3月至2023年12月"),
        ("2025-12-19 至 2028-12-31", "2025年12月19日至2028年12月31日"),
    ],
)
def test_a_term_is_said_as_coarsely_as_it_is_meant(written, words):
    assert term_words(term(written)) == words


def test_the_term_of_a_document_is_said_to_the_day():
    assert term_words(term("2021"), exact=True) == "2021年1月1日至2021年12月31日"
    assert term_words(term("2024-09 起"), exact=True) == "2024年9月1日起"


def test_everything_is_either_current_or_past():
    things = [
        concept("今", when="2024 起"),
        concept("昨", when="2020"),
        concept("明", when="2030 起"),
        concept("常"),
    ]
    assert [one.wording for one in current(things, TODAY)] == ["今", "明", "常"]
    assert [one.wording for one in past(things, TODAY)] == ["昨"]


def test_the_last_day_still_counts():
    last = [concept("末", when=f"2020-01-01 至 {TODAY}")]
    assert past(last, TODAY) == ()
    assert past(last, TODAY + datetime.timedelta(days=1)) == tuple(last)


def test_the_framework_of_the_whole_leads_and_a_unit_s_own_stands_behind_it():
    hall = framework("hall", pillar("a"), unit="清禾县政务服务中心")
    county = framework("county", pillar("b"), pillar("gone", when="2024 至 2025"), when="2024 起")
    before = framework("before", pillar("c"), when="2021 至 2023")
    coming = framework("coming", pillar("d"), when="2030 起")
    view = hall_view(culture_catalogue(frameworks=(hall, before, coming, county)))
    assert view.leading
    assert view.leading.framework is county
    assert [one.id for one in view.leading.pillars] == ["b"]
    assert [one.id for one in view.retired] == ["gone"]
    assert [one.framework.id for one in view.others] == ["hall", "coming"]
    assert [one.framework.id for one in view.former] == ["before"]


def test_with_nothing_in_force_nothing_leads():
    view = hall_view(culture_catalogue(frameworks=(framework("before", pillar("c"), when="2021"),)))
    assert (view.leading, view.plans, view.others) == (None, (), ())
    assert len(view.former) == 1


def test_a_plan_says_whether_it_is_done_late_or_open():
    plans = (
        Plan("甲", PartialDate(2024, 6), PartialDate(2024, 5, 17)),
        Plan("乙", PartialDate(2026, 11, 21)),
        Plan("丙", PartialDate(2026, 11)),
        Plan("丁"),
    )
    view = hall_view(culture_catalogue(frameworks=(framework("f", pillar("a"), aims=Aims(plans=plans)),)))
    assert [line.look for line in view.plans] == ["done", "late", "open", "open"]


def front_of(*concepts):
    found = CultureFront(culture_catalogue(concepts=concepts)).front()
    return found and found.wording


def test_the_home_page_shows_what_staff_chose_while_it_is_in_force():
    value = concept("价值观", "核心价值观", adopted=PartialDate(2026))
    assert front_of(value, concept("作风", "作风", front=True)) == "作风"
    assert front_of(value, concept("作风", "作风", when="2020", front=True)) == "价值观"
    assert front_of(value, concept("作风", "作风", when="2030 起", front=True)) == "价值观"


def test_else_the_newest_value_or_brand_and_the_whole_before_a_unit():
    old = concept("旧", "核心价值观", adopted=PartialDate(2020))
    new = concept("新", "品牌", adopted=PartialDate(2024))
    of_a_unit = concept("大厅", "品牌", adopted=PartialDate(2026), unit="清禾县政务服务中心")
    assert front_of(old, new, of_a_unit) == "新"
    assert front_of(of_a_unit) == "大厅"
    assert front_of(concept("作风", "作风")) is None


def test_a_concept_leads_to_its_place_on_the_wall():
    found = CultureFront(culture_catalogue(concepts=(concept("he", "品牌", meaning="和"),))).front()
    assert found is not None
    assert (found.address, found.kind, found.meaning) == ("culture/concepts/#he", "品牌", "和")


def test_no_concept_is_lost_on_the_wall():
    concepts = (
        concept("甲", "核心价值观"),
        concept("乙", "品牌"),
        concept("丙", "理念"),
        concept("丁", "理念"),
        concept("戊", when="2020"),
    )
    view = concepts_view(culture_catalogue(concepts=concepts))
    assert view.lead is not None
    shown = [view.lead, *(one for group in view.groups for one in group.concepts), *view.former]
    assert sorted(one.wording for one in shown) == sorted("甲乙丙丁戊")
    assert [group.kind for group in view.groups][-1] == "理念"
