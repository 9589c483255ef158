"""Short ways to make news of plain records, as if staff had written it."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from showcase.content.columns import Column, Columns
from showcase.content.honours.records import Subject
from showcase.content.honours.vocabulary import SubjectKind
from showcase.content.news.records import NewsItem
from showcase.content.problems import Place
from showcase.content.text.headings import Heading
from tests.making import catalogue_of
from tests.times import NOW

CIVILITY = Column("civility", "文明创建", "报道文明创建。", ("文明创建",))
CUSTOMS = Column("customs", "移风易俗", "报道移风易俗。", ("移风易俗",), above=CIVILITY)
NOTICES = Column("announcements", "公示公告", "发布公示和公告。", ("公示",), "通知公告")
COLUMNS = Columns((CIVILITY, CUSTOMS, NOTICES))

FIRST_DAY = datetime.date(2026, 1, 1)


def item(slug, day="2026-03-05", column=CIVILITY, **more):
    """An item of a day; its title is its slug unless one is given."""
    date = datetime.datetime.fromisoformat(day).replace(tzinfo=NOW.tzinfo)
    path = f"news/{date.year}/{date:%Y-%m-%d}-{slug}.md"
    known = {"title": slug, "text": f"{slug}的正文。", "summary": f"{slug}的摘要。", **more}
    return NewsItem(
        slug=slug,
        date=date,
        timed="T" in day or " " in day,
        column=column,
        place=Place(f"docs/{path}"),
        path=path,
        **known,
    )


def many(number, **more):
    """So many items, newest first, one a day from the first day of 2026 on."""
    days = [FIRST_DAY + datetime.timedelta(days=n) for n in range(number)]
    return tuple(item(f"n{n}", day.isoformat(), **more) for n, day in reversed(list(enumerate(days))))


def subject(id, name="李秀禾"):
    return Subject(id=id, kind=SubjectKind.PERSON, name=name)


def news_catalogue(*items, columns=COLUMNS):
    """A Catalogue of nothing but news."""
    bare = catalogue_of([], [])
    news = tuple(sorted(items, key=lambda one: (one.date, one.slug), reverse=True))
    return type(bare)(
        site=bare.site,
        now=NOW,
        regions=bare.regions,
        levels=bare.levels,
        programmes=(),
        editions=(),
        subjects=(),
        entries=(),
        columns=columns,
        news=news,
    )


@dataclass(frozen=True)
class Words:
    """Stands in for a converted text: each paragraph as it is, and headings where lines begin with ##."""

    text: str

    @property
    def headings(self):
        found = re.findall(r"^(##+) (.+)$", self.text, re.MULTILINE)
        return tuple(Heading(len(marks), words, words) for marks, words in found)

    def parts(self, root):
        return (f"<p>{self.text}</p><p>{root}</p>",)

    def within(self, root):
        return "".join(self.parts(root))
