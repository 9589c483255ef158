"""Short ways to make activities of plain records, as if staff had written them."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from showcase.content.activities.records import (
    Activity,
    ActivityType,
    Amount,
    Campaign,
    Festival,
    GalleryPhoto,
    Session,
)
from showcase.content.catalogue import Catalogue
from showcase.content.problems import Place
from tests.making import catalogue_of
from tests.news.making import COLUMNS, Words
from tests.times import NOW

PLACE = Place("data/activities.yml", 1)

FEASTS = ActivityType("wo-men-de-jie-ri", "我们的节日", "各村一起过节。", PLACE)
HALL = ActivityType("dao-de-jiang-tang", "道德讲堂", "身边人讲身边事。", PLACE, numbered=True)
SERVICE = ActivityType("zhi-yuan-fu-wu", "志愿服务", "记录服务的人数和时长。", PLACE, volunteering=True)
TYPES = (FEASTS, HALL, SERVICE)

SPRING = Festival("chun-jie", "春节", PLACE)
DRAGON_BOATS = Festival("duan-wu", "端午", PLACE, introduction="粽叶香了。")
AUTUMN = Festival("zhong-qiu", "中秋", PLACE)
FESTIVALS = (SPRING, DRAGON_BOATS, AUTUMN)

FAMILIES = Campaign("hao-jia-feng", "好家风建设年", "开展好家风建设。", PLACE)


def activity(slug, day="2026-06-18", type=FEASTS, *, until="", **more):
    """An activity of a day; its title is its slug unless one is given."""
    start = datetime.date.fromisoformat(day)
    path = f"activities/{start.year}/{slug}/index.md"
    known = {"title": slug, "text": f"{slug}的正文。", "summary": f"{slug}的摘要。", **more}
    photos = known.get("photos", ())
    return Activity(
        slug=slug,
        type=type,
        start=start,
        end=datetime.date.fromisoformat(until) if until else start,
        place=Place(f"docs/{path}"),
        path=path,
        cover=photos[0] if photos else None,
        **known,
    )


def session(number, day, year=2026, **more):
    """A session of HALL; its slug is its number."""
    return activity(f"s{year}-{number}", day, HALL, session=Session(number, year), **more)


def photos(number):
    return tuple(GalleryPhoto(f"activities/{n}.jpg", f"p{n}", f"照片{n}") for n in range(number))


def people(text):
    """An amount as it is printed: 27, 约300, 300余."""
    number = int("".join(character for character in text if character.isdigit()))
    return Amount(number, text.replace(str(number), ""))


def activity_catalogue(*activities, now=NOW, **more):
    """A Catalogue of little but activities."""
    bare = catalogue_of([], [])
    known = {"activity_types": TYPES, "festivals": FESTIVALS, "columns": COLUMNS, **more}
    return Catalogue(
        site=bare.site,
        now=now,
        regions=bare.regions,
        levels=bare.levels,
        programmes=known.pop("programmes", ()),
        editions=known.pop("editions", ()),
        subjects=known.pop("subjects", ()),
        entries=(),
        activities=tuple(sorted(activities, key=lambda one: (one.start, one.slug), reverse=True)),
        **known,
    )


@dataclass(frozen=True)
class Shape:
    """Stands in for a published photo."""

    width: int
    height: int


def convert(text, path):
    return Words(text)


def find_picture(path):
    return Shape(1600, 1000)
