"""The photos of activities one by one, for screens in halls."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from showcase.content.activities.records import Activity
from showcase.content.activities.sessions import session_words
from showcase.site.addresses import activity_address, activity_type_address, slides_address
from showcase.site.page import Link, Page

from .items import when_words
from .photos import FindPicture, ShownPhoto, shown_photos
from .sections import BELOW_ACTIVITIES, type_section

SECONDS = 8
"""How long a photo stays: time for a caption of two lines and for a look around."""


@dataclass(frozen=True, slots=True, eq=False)
class SlidesView:
    """The photos of an activity one by one."""

    activity: Activity
    when: str
    """The day and the time, as they are printed."""

    session: str
    """Which session it was, where its type counts them."""

    photos: tuple[ShownPhoto, ...]
    seconds: int
    """How long each stays."""


def slides_pages(titled: Mapping[Activity, str], find_picture: FindPicture) -> Iterator[Page]:
    """A page for each activity with photos; `titled` gives the titles of their own pages. It is not searched for."""
    for activity, title in titled.items():
        if activity.photos:
            above = Link(activity.type.name, activity_type_address(activity.type))
            yield Page(
                address=slides_address(activity),
                template="activities/slides.html",
                title=f"{title}（放映）",
                description=f"在大屏幕上逐张放映“{title}”的照片。",
                crumbs=(*BELOW_ACTIVITIES, above, Link(activity.title, activity_address(activity))),
                view=partial(_view, activity, find_picture),
                section=type_section(activity.type),
                photo=activity.cover.path if activity.cover else "",
                listed=False,
                source=activity.place.path,
            )


def _view(activity: Activity, find_picture: FindPicture) -> SlidesView:
    return SlidesView(
        activity=activity,
        when=when_words(activity),
        session=session_words(activity.session) if activity.session else "",
        photos=tuple(shown_photos(activity.photos, find_picture)),
        seconds=SECONDS,
    )
