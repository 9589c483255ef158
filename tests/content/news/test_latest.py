"""The items that a list of news shows."""

from __future__ import annotations

import dataclasses
import datetime

import pytest

from showcase.content.columns import Column, Columns
from showcase.content.news.latest import items_of
from showcase.content.news.records import NewsItem
from showcase.content.problems import Place
from showcase.content.text.listing import Listing
from tests.making import catalogue_of, person, programme, roll

CREATION = Column("chuang-jian", "文明创建", "创建。")
CUSTOMS = Column("yi-feng", "移风易俗", "移风易俗。", above=CREATION)
NOTICES = Column("gong-shi", "公示公告", "公示。")
HONOURS = catalogue_of([programme()], [roll("2026年度", person("李秀禾"))])
LI = HONOURS.subjects[0]


def item(slug, day, column, *tags, pinned=False, subjects=()):
    date = datetime.datetime(2026, 3, day, tzinfo=datetime.UTC)
    path = f"news/2026/{slug}.md"
    return NewsItem(
        slug,
        slug,
        date,
        False,
        column,
        Place(f"docs/{path}"),
        path,
        "",
        tags=tags,
        pinned=pinned,
        subjects=subjects,
    )


NEWS = (
    item("g", 7, NOTICES),
    item("f", 6, CUSTOMS, "学雷锋"),
    item("e", 5, CREATION, pinned=True),
    item("d", 4, NOTICES, "学雷锋", subjects=(LI,)),
    item("c", 3, CUSTOMS, pinned=True, subjects=(LI,)),
    item("b", 2, CREATION, "学雷锋"),
    item("a", 1, NOTICES, pinned=True),
)
CATALOGUE = dataclasses.replace(HONOURS, columns=Columns((CREATION, CUSTOMS, NOTICES)), news=NEWS)


@pytest.mark.parametrize(
    ("listing", "slugs"),
    [
        (Listing(), "ecagf"),
        (Listing(50), "ecagfdb"),
        (Listing(2), "ec"),
        (Listing(pinned=True), "eca"),
        (Listing(pinned=False), "gfdb"),
        (Listing(column=CREATION), "ecfb"),
        (Listing(column=CUSTOMS), "cf"),
        (Listing(tag="学雷锋"), "fdb"),
        (Listing(tag="学雷锋", column=NOTICES), "d"),
        (Listing(subject=LI), "cd"),
        (Listing(subject=LI, pinned=False), "d"),
        (Listing(tag="没有"), ""),
    ],
)
def test_the_items_of_a_list(listing, slugs):
    assert "".join(found.slug for found in items_of(listing, CATALOGUE)) == slugs
