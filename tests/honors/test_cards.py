"""Holders as cards, and the home page that shows the newest."""

from __future__ import annotations

import pytest
from tests.making import catalogue_of, family, person, programme, roll

from showcase.content.front_page import FrontSection
from showcase.content.honours.rolls import EntryRow
from showcase.content.honours.vocabulary import Cycle, SubjectKind
from showcase.honors.cards import Art, art_of, newest_cards, role_of
from showcase.honors.excerpts import clauses, excerpt
from showcase.honors.front import front_view

EVERY_KIND = programme("好人", *SubjectKind)


def only(entry):
    return catalogue_of([EVERY_KIND], [roll("2026年", entry)]).entries[0]


@pytest.mark.parametrize(
    ("entry", "art", "text"),
    [
        (person("李秀禾"), Art.SEAL, "李"),
        (person("欧阳素琴"), Art.SEAL, "欧阳"),
        (family("周三家庭"), Art.DOOR, "周家"),
        (EntryRow(group="丁文涛、罗小满夫妇", region="石桥镇柳溪村"), Art.SEAL, "丁"),
        (EntryRow(group="解氏兄弟", region="石桥镇柳溪村"), Art.SEAL, "解"),
        (EntryRow(group="夜巡三人组", region="石桥镇柳溪村"), Art.PLAQUE, "好人"),
        (EntryRow(team="收费窗口", unit="县医院"), Art.PLAQUE, "好人"),
        (EntryRow(unit="县融媒体中心"), Art.PLAQUE, "好人"),
    ],
)
def test_who_has_no_photo_has_art_of_the_kind(entry, art, text):
    assert art_of(only(entry)) == (art, text)


def test_a_card_says_what_somebody_does_or_else_where_he_lives():
    assert role_of(only(person("李一", "县医院", post="护士长"))) == "县医院 护士长"
    assert role_of(only(person("李一", region="石桥镇柳溪村"))) == "石桥镇柳溪村"
    assert role_of(only(EntryRow(unit="县医院"))) == ""


def test_the_newest_holders_stand_first_each_once_and_no_roll_takes_all():
    rolls = [
        roll("2024年", person("旧人", "一中")),
        roll("2025年", *(person(f"甲{n}") for n in "一二三四五六")),
        roll("2026年", person("乙一"), person("乙二", citation="好。"), person("旧人", "一中")),
    ]
    shown = newest_cards(catalogue_of([programme()], rolls))
    assert [card.entry.name for card in shown] == ["乙二", "乙一", "旧人", "甲一", "甲二", "甲三", "甲四"]


def test_rotating_honours_and_works_stand_elsewhere():
    programmes = [
        programme("好作品", SubjectKind.WORK),
        programme("红旗", SubjectKind.TEAM, rotating=True, cycle=Cycle("每月", 1)),
    ]
    rolls = [
        roll("2026年", EntryRow(work="灯", unit="一中"), of="好作品"),
        roll("2026年1月", EntryRow(team="窗口", unit="一中"), of="红旗"),
    ]
    assert newest_cards(catalogue_of(programmes, rolls)) == ()


@pytest.mark.parametrize("gone", [{"deceased": True}, {"posthumous": True}])
def test_a_card_of_somebody_who_has_died_is_quiet(gone):
    (card,) = newest_cards(catalogue_of([programme()], [roll("2026年", person("李一", **gone))]))
    assert card.quiet


def test_the_front_shows_what_is_asked_for_and_does_not_repeat_who_stands_first():
    rolls = [roll("2026年", person("李一", citation="好。"), person("王二"))]
    whole = front_view(catalogue_of([programme()], rolls))
    assert [card.entry.name for card in whole.cards] == ["王二"]
    assert whole.featured.card.entry.name == "李一"
    few = front_view(catalogue_of([programme()], rolls, front_page=(FrontSection.LATEST,)))
    assert few.featured is None
    assert {card.entry.name for card in few.cards} == {"李一", "王二"}


def test_figures_are_of_the_largest_kinds_in_their_usual_order():
    sizes = {"team": 3, "unit": 2, "place": 4, "work": 1, "case": 5}
    entries = [
        EntryRow(**{kind: f"{kind}{n}", **({"region": "石桥镇"} if kind == "place" else {})})
        for kind, number in sizes.items()
        for n in "一二三四五"[:number]
    ]
    figures = front_view(catalogue_of([EVERY_KIND], [roll("2026年", *entries)])).figures
    assert [(line.kind.value, line.subjects) for line in figures] == [
        ("team", 3),
        ("unit", 2),
        ("place", 4),
        ("case", 5),
    ]


@pytest.mark.parametrize(
    ("slogan", "lines"),
    [
        ("榜样就在身边，文明照亮日常", ["榜样就在身边", "文明照亮日常"]),
        ("厚德 载物", ["厚德", "载物"]),
        ("清禾县光荣榜", ["清禾县光荣榜"]),
    ],
)
def test_a_slogan_stands_on_lines_of_its_clauses_and_loses_nothing(slogan, lines):
    found = clauses(slogan)
    assert [words for words, _ in found] == lines
    assert "".join(words + mark for words, mark in found).replace(" ", "") == slogan.replace(" ", "")


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("一句话。", "一句话。"),
        ("第一句话在这里。第二句话长得放不下了。", "第一句话在这里。"),
        ("很长的一句话，一直说到这里，还没有说完也没有停", "很长的一句话……"),
        ("没有标点一直说下去一直说下去一直说下去", "没有标点一直说下去一直……"),
    ],
)
def test_an_excerpt_ends_where_a_sentence_or_a_clause_does(text, short):
    assert excerpt(text, 11) == short
