"""Whom the home page puts first: another each day, never somebody who should be left in peace."""

from __future__ import annotations

import dataclasses
import datetime
import itertools
from collections import Counter

import pytest
from tests.making import catalogue_of, event, facts, family, person, programme, roll
from tests.times import NOW

from showcase.content.honours.records import Portrait
from showcase.content.honours.vocabulary import SubjectKind
from showcase.content.problems import Place
from showcase.honors.featured import A_WEEK, candidates, featured, of_the_day

DAY = datetime.date(2026, 11, 22)
LEVELS = [
    programme(),
    dataclasses.replace(programme("全省好人"), level="省级"),
    programme("好家庭", SubjectKind.FAMILY),
    programme("好少年", minors=True),
]


def made(*rolls, subjects=()):
    return catalogue_of(LEVELS, rolls, subjects)


def names(catalogue):
    return [candidate.entry.name for candidate in candidates(catalogue)]


def test_who_has_a_citation_may_be_put_first():
    catalogue = made(
        roll("2026年", person("李一", citation="灯亮着。"), person("王二")),
        roll("2026年", family("周三家庭", citation="门开着。"), of="好家庭"),
    )
    assert set(names(catalogue)) == {"李一", "周三家庭"}


@pytest.mark.parametrize(
    "who",
    [
        {"deceased": True},
        {"posthumous": True},
        {"events": (event("WARNED", 2026),)},
        {"events": (event("REVOKED", 2026),)},
    ],
    ids=lambda who: next(iter(who)),
)
def test_nobody_is_put_first_who_has_died_or_lost_an_honour(who):
    catalogue = made(
        roll("2025年", person("李一", "一中", citation="灯亮着。")),
        roll("2026年", person("李一", "一中", **who)),
    )
    assert names(catalogue) == []
    assert featured(catalogue) is None


def test_nobody_is_put_first_who_is_registered_as_deceased_or_honoured_as_a_child():
    cited = {"citation": "灯亮着。"}
    catalogue = made(
        roll("2026年", person("李一", subject="li-yi", **cited)),
        roll("2026年", person("王小二", guardian_consent=True, **cited), of="好少年"),
        subjects=[facts("li-yi", "李一", deceased=True)],
    )
    assert names(catalogue) == []


def test_everybody_comes_up_as_often_as_the_weight_says_and_not_for_days():
    catalogue = made(
        roll("2019年", person("甲一", citation="一。"), person("甲二", citation="二。")),
        roll("2026年", person("乙一", citation="三。")),
        roll("2026年", person("丙一", citation="四。"), of="全省好人"),
    )
    found = candidates(catalogue)
    turn = sum(candidate.weight for candidate in found)
    days = [of_the_day(found, DAY + datetime.timedelta(days=n)).entry.name for n in range(turn)]
    weights = {candidate.entry.name: candidate.weight for candidate in found}
    assert Counter(days) == weights
    assert weights["甲一"] < weights["乙一"]
    repeated = sum(one == other for one, other in itertools.pairwise(days))
    assert repeated <= 1


@pytest.mark.parametrize(("photos", "put_first"), [(A_WEEK - 1, A_WEEK + 1), (A_WEEK, A_WEEK)])
def test_faces_share_the_place_where_there_are_enough_for_a_week(photos, put_first):
    people = [person(f"李{n}", citation="好。") for n in "一二三四五六七八"]
    catalogue = made(roll("2026年", *people))
    portrait = Portrait("../data/photos/li.jpg", Place("data/honors/2026/hao-ren.yml"))
    pictured = [dataclasses.replace(entry, portrait=portrait) for entry in catalogue.entries[:photos]]
    whole = dataclasses.replace(catalogue, entries=(*pictured, *catalogue.entries[photos:]))
    assert len(candidates(whole)) == put_first


def test_the_day_of_the_build_decides_and_nothing_else():
    catalogue = made(roll("2026年", *(person(f"李{n}", citation="好。") for n in "一二三四五")))
    days = [dataclasses.replace(catalogue, now=NOW + datetime.timedelta(days=n)) for n in range(5)]
    assert {featured(day).card.entry.name for day in days} == {f"李{n}" for n in "一二三四五"}
    later = dataclasses.replace(catalogue, now=NOW + datetime.timedelta(hours=8))
    assert featured(later).card.subject is featured(catalogue).card.subject


def test_the_highest_honour_speaks_for_somebody():
    catalogue = made(
        roll("2024年", person("李一", "一中", citation="高。"), of="全省好人"),
        roll("2026年", person("李一", "一中", citation="新。")),
    )
    assert [candidate.entry.citation for candidate in candidates(catalogue)] == ["高。"]


def test_whom_staff_wrote_down_stays_whatever_the_day():
    catalogue = made(
        roll("2026年", person("李一", citation="好。")),
        roll("2026年", family("周三家庭", deeds="一" * 300), of="好家庭"),
    )
    pinned = dataclasses.replace(catalogue, featured=catalogue.subjects_of(SubjectKind.FAMILY)[0])
    for days in range(3):
        found = featured(dataclasses.replace(pinned, now=NOW + datetime.timedelta(days=days)))
        assert (found.title, found.card.entry.name, found.citation) == ("本期家庭", "周三家庭", ())
        assert len(found.story) < 80
