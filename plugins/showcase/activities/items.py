"""Views of activities: what, when and where, the text, the photos, and where to go on from it."""

from __future__ import annotations

from collections.abc import Iterator

from showcase.content.activities.records import Activity, Amount
from showcase.content.activities.sessions import session_words
from showcase.content.catalogue import Catalogue
from showcase.site.addresses import (
    activity_address,
    campaign_address,
    festival_address,
    regime_address,
    root_from,
)
from showcase.site.converting import Convert
from showcase.site.days import span_words, weekday_words
from showcase.site.neighbours import neighbours_of
from showcase.site.page import Link

from .announced import announcement
from .photos import FindPicture, shown_photos, shown_videos
from .views import ActivityView
from .volunteering.figures import Service


class Exhibiting:
    """Makes the views of activities; what they have to know of each other is worked out once."""

    def __init__(self, catalogue: Catalogue, convert: Convert, find_picture: FindPicture) -> None:
        self._catalogue = catalogue
        self._neighbours = neighbours_of(catalogue.activities, lambda activity: activity.type.id)
        self._regimes = {
            promise: Link(f"{regime.name} · {promise.name}", regime_address(regime))
            for regime in catalogue.regimes
            for promise in regime.promises
        }
        self._convert = convert
        self._find_picture = find_picture

    def view(self, activity: Activity) -> ActivityView:
        """Make the view of an activity; its text is converted here and nowhere else."""
        return ActivityView(
            activity=activity,
            announcement=announcement(activity, self._catalogue.now),
            when=when_words(activity),
            session=session_words(activity.session) if activity.session else "",
            people=people_words(activity.people),
            volunteering=volunteering_words(activity),
            belongs_to=tuple((name, links) for name, links in self._belongings(activity) if links),
            parts=self._convert(activity.text, activity.path).parts(root_from(activity_address(activity))),
            photos=tuple(shown_photos(activity.photos, self._find_picture)),
            videos=tuple(shown_videos(activity.videos, self._find_picture)),
            news=self._catalogue.news_about(activity),
            neighbours=self._neighbours[activity],
        )

    def _belongings(self, activity: Activity) -> Iterator[tuple[str, tuple[Link, ...]]]:
        festival = activity.festival
        yield "节日", (Link(festival.name, festival_address(festival)),) if festival else ()
        yield "专题", tuple(Link(one.name, campaign_address(one)) for one in activity.campaigns)
        yield "所属制度", tuple(self._regimes[promise] for promise in activity.promises)


def when_words(activity: Activity) -> str:
    """The day with its weekday and the hours, or from when to when: 2026年6月18日（星期四）14:30—16:00."""
    days = span_words(activity.start, activity.end)
    begin, end = (f"{time:%H:%M}" if time else "" for time in (activity.time, activity.end_time))
    if activity.end == activity.start:
        return f"{days}（{weekday_words(activity.start)}）{begin}{f'—{end}' if end else ''}"
    return "，".join([days, *([f"{begin} 开始"] if begin else []), *([f"{end} 结束"] if end else [])])


def people_words(amount: Amount | None) -> str:
    """So many people: 27 人, 约300人, 120余人; "" where nothing is written."""
    if amount is None:
        return ""
    return f"{amount}人" if amount.about else f"{amount} 人"


def volunteering_words(activity: Activity) -> str:
    """How many served, and for how many hours together: 27 人 · 81 小时."""
    hours = Service(activity).hours
    return " · ".join(filter(None, (people_words(activity.volunteers), hours.words("小时") if hours else "")))
