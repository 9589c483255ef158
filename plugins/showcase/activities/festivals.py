"""Festivals, each over the years."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from functools import partial
from itertools import groupby

from showcase.content.activities.records import Activity, Festival
from showcase.content.catalogue import Catalogue
from showcase.content.news.records import NewsItem
from showcase.site.addresses import FESTIVALS, festival_address
from showcase.site.page import Page

from .announced import coming, held
from .lists import newest_day
from .sections import BELOW_ACTIVITIES, FESTIVALS_CRUMB, FESTIVALS_SECTION
from .views import FestivalLine, FestivalsView, FestivalView, FestivalYear
from .ways import festivals_in_use

NEWS_SHOWN = 8


def festival_pages(catalogue: Catalogue, titles: Collection[str]) -> Iterator[Page]:
    """The list of festivals and a page for each, as far as there are activities."""
    festivals = festivals_in_use(catalogue)
    if not festivals:
        return
    yield Page(
        address=FESTIVALS,
        template="activities/festivals.html",
        title="我们的节日：历年活动",
        description=f"{catalogue.site.name}按节日列出的历年活动：{'、'.join(one.name for one in festivals)}。",
        crumbs=BELOW_ACTIVITIES,
        view=partial(festivals_view, festivals, catalogue),
        section=FESTIVALS_SECTION,
    )
    around = (None, *festivals, None)
    for before, festival, after in zip(around, festivals, around[2:], strict=False):
        yield _festival_page(festival, before, after, catalogue, titles)


def _festival_page(
    festival: Festival,
    before: Festival | None,
    after: Festival | None,
    catalogue: Catalogue,
    titles: Collection[str],
) -> Page:
    activities = catalogue.activities_at(festival)
    title = f"历年{festival.name}活动"
    return Page(
        address=festival_address(festival),
        template="activities/festival.html",
        title=f"{title}一览" if title in titles else title,
        description=f"{catalogue.site.name}历年的{festival.name}活动，共 {len(activities)} 场。",
        crumbs=(*BELOW_ACTIVITIES, FESTIVALS_CRUMB),
        view=partial(festival_view, festival, before, after, catalogue),
        section=FESTIVALS_SECTION,
        about=festival,
        updated=newest_day(held(activities, catalogue.now)),
        source=festival.place.path,
    )


def festivals_view(festivals: Iterable[Festival], catalogue: Catalogue) -> FestivalsView:
    """Make the view of the list."""
    return FestivalsView(tuple(_line(festival, catalogue.activities_at(festival)) for festival in festivals))


def _line(festival: Festival, activities: tuple[Activity, ...]) -> FestivalLine:
    first, last = activities[-1].year, activities[0].year
    return FestivalLine(
        festival=festival,
        activities=len(activities),
        years=f"{first}年" if first == last else f"{first}—{last}年",
        newest=next((activity for activity in activities if activity.cover), activities[0]),
    )


def festival_view(
    festival: Festival, before: Festival | None, after: Festival | None, catalogue: Catalogue
) -> FestivalView:
    """Make the view of a festival."""
    activities, now = catalogue.activities_at(festival), catalogue.now
    return FestivalView(
        festival=festival,
        years=tuple(
            FestivalYear(year, tuple(found))
            for year, found in groupby(held(activities, now), lambda activity: activity.year)
        ),
        coming=coming(activities, now),
        news=_news(activities, catalogue)[:NEWS_SHOWN],
        before=before,
        after=after,
    )


def _news(activities: Iterable[Activity], catalogue: Catalogue) -> tuple[NewsItem, ...]:
    """What the news says of activities, newest first, each item once."""
    found = dict.fromkeys(item for activity in activities for item in catalogue.news_about(activity))
    return tuple(sorted(found, key=lambda item: (item.date, item.slug), reverse=True))
