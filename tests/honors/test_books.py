"""Honour books: what stands in them, how they are cut, and the index by strokes."""

from __future__ import annotations

import pytest
from tests.making import catalogue_of, event, person, programme, roll

from showcase.content.honours.vocabulary import Stage
from showcase.content.problems import Problems
from showcase.honors.books import volumes
from showcase.honors.books.pages import book_pages

GOOD_PEOPLE = programme()


def pages_of(*rolls, programmes=(GOOD_PEOPLE,)):
    return {page.address: page for page in book_pages(catalogue_of(programmes, rolls, problems=Problems()))}


def index_of(view):
    return [
        (strokes.title, [(one.name, one.chapters) for one in strokes.references]) for strokes in view.index
    ]


def test_years_and_repeated_programmes_have_a_book():
    pages = pages_of(
        roll("2025年度", person("赵明")),
        roll("2026年度", person("钱亮")),
        roll("2026年度", person("孙立"), of="模范"),
        programmes=(programme(), programme("模范", id="mo-fan")),
    )
    assert list(pages) == ["books/", "books/2026/", "books/2025/", "books/hao-ren/"]
    assert [page.address for page in pages.values() if page.listed] == ["books/"]


def test_without_a_name_there_is_no_shelf():
    assert pages_of(roll("2026年度", person("赵明"), stage=Stage.SHORTLISTED)) == {}


def test_a_book_holds_awards_alone():
    revoked = person("钱亮", events=(event("REVOKED", 2026),))
    view = pages_of(roll("2026年度", person("赵明"), revoked, person("孙立", stage=Stage.NOMINEE)))[
        "books/2026/"
    ].view()
    assert index_of(view) == [("九画", [("赵明", (1,))])]
    assert view.names == 1


def test_the_index_is_in_the_order_of_strokes_and_refers_to_chapters():
    view = pages_of(
        roll("2026年1月", person("王华"), person("丁一", "县医院")),
        roll("2026年2月", person("丁一", "县医院"), person("魏明")),
    )["books/2026/"].view()
    assert index_of(view) == [
        ("二画", [("丁一", (1, 2))]),
        ("四画", [("王华", (1,))]),
        ("十七画", [("魏明", (2,))]),
    ]


def test_namesakes_are_told_apart_in_the_index():
    view = pages_of(roll("2026年度", person("王华", "县医院"), person("王华", "县一中")))[
        "books/2026/"
    ].view()
    assert sorted(one.where for strokes in view.index for one in strokes.references) == ["县一中", "县医院"]


@pytest.fixture
def small_volumes(monkeypatch):
    monkeypatch.setattr(volumes, "MOST_NAMES", 3)


@pytest.mark.usefixtures("small_volumes")
def test_a_big_book_is_cut_into_volumes_that_lose_no_name():
    names = ["丁一", "王华", "方明", "王海", "王江", "王河", "王湖", "王溪"]
    long = roll("2026年2月", *(person(name) for name in names[1:]))
    pages = pages_of(roll("2026年1月", person(names[0])), long)
    found = [pages[address].view() for address in ("books/2026/", "books/2026/page/2/", "books/2026/page/3/")]
    assert [view.volume for view in found[:2]] == ["第一册", "第二册"]
    assert "books/2026/page/5/" not in pages
    held = [one for page in pages if page.startswith("books/2026/") for one in names_in(pages[page].view())]
    assert sorted(held) == sorted(names)
    assert [chapter.continued for view in found for part in view.contents for chapter in part.chapters] == [
        False,
        False,
        True,
    ]


def names_in(view):
    return [one.name for strokes in view.index for one in strokes.references]
