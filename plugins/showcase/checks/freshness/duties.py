"""What has to be updated how often, when it last was, and when it falls due."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from showcase.content.catalogue import Catalogue
from showcase.content.columns import Column
from showcase.content.problems import Place

HOME_DAYS = 14
"""Days within which the home page has to show something new (国办秘函〔2019〕19号, 单项否决指标)."""

NEWS_DAYS = 14
"""Days of a column of news (the same)."""

NOTICE_DAYS = 180
"""Days of a column of notices or policy: six months (the same)."""

SLOW_TYPES = frozenset({"通知公告", "政策文件", "政策解读"})
NEWS_TYPES = frozenset({"工作动态"})


@dataclass(frozen=True, slots=True)
class Duty:
    """Something that has to be updated, as it stands on the day of the check."""

    name: str
    """What staff call it: 首页, 栏目“志愿服务”."""

    place: Place
    """Where it is declared, or where what updates it is written."""

    days: int
    """So many days may lie between two updates."""

    last: datetime.date | None
    """Of the newest item; None where there is none."""

    today: datetime.date

    @property
    def due(self) -> datetime.date | None:
        """The last day on which it still counts as kept up; None where nothing was ever published."""
        return self.last + datetime.timedelta(self.days) if self.last else None

    @property
    def overdue(self) -> bool:
        """Whether it has lain too long."""
        return self.due is not None and self.due < self.today

    @property
    def days_left(self) -> int | None:
        """Days until it is due, 0 on that day, negative after it; None where nothing was ever published."""
        return (self.due - self.today).days if self.due else None


def home_duty(catalogue: Catalogue) -> Duty:
    """The home page: it shows the newest news, activities, rolls and notices."""
    today = catalogue.now.date()
    dates = [
        *(item.date.date() for item in catalogue.news[:1]),
        *(activity.start for activity in catalogue.activities),
        *(edition.date.first_day for edition in catalogue.editions if edition.date),
        *(notice.start for notice in catalogue.notices),
    ]
    past = [date for date in dates if date <= today]
    return Duty("首页", Place("docs/news"), HOME_DAYS, max(past, default=None), today)


def column_duties(catalogue: Catalogue) -> Iterator[Duty]:
    """Each column that has to be kept up: by its own 更新周期, else by its type; others have no such duty."""
    today = catalogue.now.date()
    for column in catalogue.columns:
        days = days_of(column)
        if days is not None:
            newest = next(iter(catalogue.news_in(column)), None)
            last = newest.date.date() if newest else None
            yield Duty(f"栏目“{column.name}”", column.place, days, last, today)


def days_of(column: Column) -> int | None:
    """How often a column has to be updated, in days; None where nothing asks it."""
    if column.fresh_days is not None:
        return column.fresh_days
    if column.type in SLOW_TYPES:
        return NOTICE_DAYS
    return NEWS_DAYS if column.type in NEWS_TYPES else None
