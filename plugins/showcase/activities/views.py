"""What the templates of activities are given: plain records, everything computed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from showcase.content.activities.records import Activity, ActivityType, Campaign, Festival
from showcase.content.honours.records import Edition
from showcase.content.news.records import NewsItem
from showcase.content.text.listing import Listing
from showcase.site.cutting import Cut
from showcase.site.neighbours import Neighbours
from showcase.site.page import Link

from .figures import Figures
from .photos import ShownPhoto, ShownVideo


@dataclass(frozen=True, slots=True, eq=False)
class Way:
    """A way to other activities, with how many lie there."""

    link: Link
    activities: int


@dataclass(frozen=True, slots=True, eq=False)
class Ways:
    """The ways from the list of all activities to others."""

    types: tuple[Way, ...]
    years: tuple[Way, ...]
    """Newest first."""

    festivals: tuple[Way, ...]
    """In the order of the year."""

    campaigns: tuple[Link, ...]
    others: tuple[Link, ...]
    """What is neither a list nor a gallery: regimes, figures."""


@dataclass(frozen=True, slots=True, eq=False)
class IndexView:
    """A page of all activities."""

    cut: Cut[Activity]
    coming: tuple[Activity, ...]
    """Announced ones, the next first; on the first page only."""

    ways: Ways


@dataclass(frozen=True, slots=True, eq=False)
class SessionRow:
    """A session in the list of its type, or a gap in the numbers."""

    activity: Activity | None
    """None for a gap."""

    year: int
    """0 where sessions are counted through the years, or this one has no number."""

    number: str
    """Its number; of a gap those that are missing: 3, 4—6; "" where it has none."""


@dataclass(frozen=True, slots=True, eq=False)
class TypeView:
    """A page of the activities of a type."""

    type: ActivityType
    cut: Cut[Activity] | Cut[SessionRow]
    """Rows where the sessions of the type have numbers."""

    held: int
    """How many there have been in all."""

    coming: tuple[Activity, ...]
    """Announced ones, the next first; on the first page only."""

    types: tuple[Way, ...]
    figures: tuple[Link, ...]
    """Where its hours are added up, if it has any."""


@dataclass(frozen=True, slots=True, eq=False)
class Dated:
    """An activity in its month."""

    activity: Activity
    announced: bool


@dataclass(frozen=True, slots=True, eq=False)
class Month:
    """A month of a year with its activities."""

    number: int
    activities: tuple[Dated, ...]
    """The first first."""

    quiet: str
    """What is said of a month without any."""


@dataclass(frozen=True, slots=True, eq=False)
class YearView:
    """A year, month by month."""

    year: int
    months: tuple[Month, ...]
    figures: Figures
    """Of what has been held."""

    earlier: int | None
    """The year with activities before it."""

    later: int | None


@dataclass(frozen=True, slots=True, eq=False)
class FestivalLine:
    """A festival in a list."""

    festival: Festival
    activities: int
    years: str
    """The first and the last year: 2024—2026."""

    newest: Activity
    """The newest that has a photo, else the newest."""


@dataclass(frozen=True, slots=True, eq=False)
class FestivalsView:
    """All festivals with activities."""

    lines: tuple[FestivalLine, ...]


@dataclass(frozen=True, slots=True, eq=False)
class FestivalYear:
    """What was held for a festival in a year."""

    year: int
    activities: tuple[Activity, ...]


@dataclass(frozen=True, slots=True, eq=False)
class FestivalView:
    """A festival over the years."""

    festival: Festival
    years: tuple[FestivalYear, ...]
    """Newest first."""

    coming: tuple[Activity, ...]
    news: tuple[NewsItem, ...]
    """About its activities, newest first."""

    before: Festival | None
    """The festival before it in the year, of those with activities."""

    after: Festival | None


@dataclass(frozen=True, slots=True, eq=False)
class CampaignLine:
    """A campaign in a list."""

    campaign: Campaign
    period: str
    activities: int
    news: int
    editions: int
    newest: Activity | None
    """The newest activity that has a photo."""


@dataclass(frozen=True, slots=True, eq=False)
class CampaignsView:
    """All campaigns."""

    lines: tuple[CampaignLine, ...]


@dataclass(frozen=True, slots=True, eq=False)
class CampaignView:
    """A campaign with all that it gathers."""

    campaign: Campaign
    period: str
    """From when to when, as far as that is written."""

    coming: tuple[Activity, ...]
    activities: tuple[Activity, ...]
    news: tuple[NewsItem, ...]
    """The newest, for there may be hundreds."""

    news_in_all: int
    tags: tuple[Link, ...]
    """Where more of the news is found."""

    editions: tuple[Edition, ...]
    """Newest first."""

    @property
    def empty(self) -> bool:
        """Whether it has gathered nothing yet."""
        return not (self.coming or self.activities or self.news or self.editions)


@dataclass(frozen=True, slots=True, eq=False)
class ActivityView:
    """An activity in full."""

    activity: Activity
    announcement: str
    """When it is going to be; "" for one that has begun."""

    when: str
    session: str
    people: str
    """Who took part."""

    volunteering: str
    """How many served, and for how many hours in all."""

    belongs_to: tuple[tuple[str, tuple[Link, ...]], ...]
    """Festival, campaigns and promises of regimes, as far as it has any, with what each is called."""

    parts: Sequence[str | Listing]
    """The text."""

    photos: tuple[ShownPhoto, ...]
    videos: tuple[ShownVideo, ...]
    news: tuple[NewsItem, ...]
    neighbours: Neighbours[Activity]
    """Of its type."""
