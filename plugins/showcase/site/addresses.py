"""Where things stand on the site; every address is permanent."""

from __future__ import annotations

from showcase.content.activities.records import Activity, ActivityType, Campaign, Festival, GalleryPhoto
from showcase.content.activities.regime_records import Regime
from showcase.content.columns import Column
from showcase.content.honours.programmes import Level, Programme
from showcase.content.honours.records import Edition, Subject
from showcase.content.honours.vocabulary import SubjectKind
from showcase.content.names.ids import slug
from showcase.content.news.records import NewsItem
from showcase.content.notices.records import Notice
from showcase.content.regions import Region
from showcase.prose.pictures import PHOTOS

__all__ = [
    "ABOUT",
    "ACCESSIBILITY",
    "ACTIVITIES",
    "BOOKS",
    "CAMPAIGNS",
    "CORRECTIONS",
    "CULTURE",
    "FESTIVALS",
    "HANDBOOK",
    "HANDBOOK_PRINT",
    "HOME",
    "HONORS",
    "HONORS_CATEGORIES",
    "HONORS_LEVELS",
    "HONORS_YEARS",
    "NEWS",
    "NOTICES",
    "PHOTOS",
    "PRIVACY",
    "REGIMES",
    "REGIONS",
    "SEARCH",
    "SITE_MAP",
    "TAGS",
    "VIDEOS",
    "VOLUNTEERING",
    "activity_address",
    "activity_list_address",
    "activity_type_address",
    "activity_year_address",
    "archive_address",
    "board_address",
    "campaign_address",
    "category_address",
    "column_address",
    "edition_address",
    "festival_address",
    "honors_year_address",
    "kind_address",
    "level_address",
    "news_address",
    "news_list_address",
    "notice_address",
    "photo_address",
    "programme_address",
    "programme_book_address",
    "regime_address",
    "region_address",
    "slides_address",
    "subject_address",
    "tag_address",
    "volunteering_address",
    "year_book_address",
]

HOME = ""
ABOUT = "about/"
HONORS = "honors/"
HONORS_YEARS = "honors/years/"
HONORS_LEVELS = "honors/levels/"
HONORS_CATEGORIES = "honors/categories/"
NEWS = "news/"
TAGS = "news/tags/"
NOTICES = "notices/"
ACTIVITIES = "activities/"
FESTIVALS = "activities/festivals/"
CAMPAIGNS = "activities/campaigns/"
REGIMES = "activities/regimes/"
VOLUNTEERING = "activities/volunteering/"
CULTURE = "culture/"
BOOKS = "books/"
CORRECTIONS = "about/corrections/"
PRIVACY = "about/privacy/"
ACCESSIBILITY = "about/accessibility/"
HANDBOOK = "about/handbook/"
HANDBOOK_PRINT = "about/handbook/print/"
SEARCH = "search/"
SITE_MAP = "about/map/"
REGIONS = "regions/"
VIDEOS = "videos/"
"""Where published videos stand, as photos stand in PHOTOS."""


def programme_address(programme: Programme) -> str:
    """The page of a programme over the years."""
    return f"{HONORS}{programme.id}/"


def edition_address(edition: Edition) -> str:
    """The page of an honour roll."""
    return f"{HONORS}{edition.programme.id}/{edition.id}/"


def honors_year_address(year: int, number: int = 1) -> str:
    """Page `number` of all that was awarded in a year."""
    return _numbered(f"{HONORS_YEARS}{year}/", number)


def level_address(level: Level, number: int = 1) -> str:
    """Page `number` of all honours of a level."""
    return _numbered(f"{HONORS_LEVELS}{slug(level.name)}/", number)


def category_address(category: str, number: int = 1) -> str:
    """Page `number` of all who were honoured in a category, of whatever programme."""
    return _numbered(f"{HONORS_CATEGORIES}{slug(category)}/", number)


def board_address(address: str) -> str:
    """The board to print of the subject or roll whose page stands at `address`."""
    return f"{address}board/"


def year_book_address(year: int, volume: int = 1) -> str:
    """A volume of the honour book of a year."""
    return _numbered(f"{BOOKS}{year}/", volume)


def programme_book_address(programme: Programme, volume: int = 1) -> str:
    """A volume of the honour book of a programme over the years."""
    return _numbered(f"{BOOKS}{programme.id}/", volume)


def kind_address(kind: SubjectKind, number: int = 1) -> str:
    """Page `number` of the index of a subject kind."""
    return _numbered(f"{kind.folder}/", number)


def subject_address(subject: Subject) -> str:
    """The page of a subject."""
    return f"{subject.kind.folder}/{subject.id}/"


def region_address(region: Region) -> str:
    """The page of a region."""
    return f"{REGIONS}{region.id}/"


def news_list_address(number: int = 1) -> str:
    """Page `number` of the list of all news."""
    return _numbered(NEWS, number)


def column_address(column: Column, number: int = 1) -> str:
    """Page `number` of the list of a column."""
    return _numbered(f"{NEWS}{column.id}/", number)


def archive_address(year: int, month: int | None = None, number: int = 1) -> str:
    """Page `number` of the news of a year, or of a month."""
    return _numbered(f"{NEWS}archive/{year}/" + (f"{month:02d}/" if month else ""), number)


def tag_address(tag: str, number: int = 1) -> str:
    """Page `number` of the news with a tag."""
    return _numbered(f"{TAGS}{slug(tag)}/", number)


def news_address(item: NewsItem) -> str:
    """The page of a news item."""
    return f"{NEWS}{item.year}/{item.slug}/"


def root_from(address: str) -> str:
    """How a page at this address reaches the root of the site: ../../."""
    return "../" * address.count("/") or "./"


def way_to(address: str, page: str) -> str:
    """How a page at the address `page` reaches another address, by the nearest folder in which both lie."""
    here = page.split("/")[:-1]
    if not here or not address.startswith(f"{here[0]}/"):
        return "../" * len(here) + address or "./"
    there = address.split("/")
    shared = 1
    while shared < len(here) and shared < len(there) - 1 and here[shared] == there[shared]:
        shared += 1
    return "../" * (len(here) - shared) + "/".join(there[shared:]) or "./"


def activity_list_address(number: int = 1) -> str:
    """Page `number` of the list of all activities."""
    return _numbered(ACTIVITIES, number)


def activity_type_address(type_: ActivityType, number: int = 1) -> str:
    """Page `number` of the activities of a type."""
    return _numbered(f"{ACTIVITIES}{type_.id}/", number)


def activity_year_address(year: int) -> str:
    """The activities of a year, month by month."""
    return f"{ACTIVITIES}{year}/"


def festival_address(festival: Festival) -> str:
    """A festival over the years."""
    return f"{FESTIVALS}{festival.id}/"


def campaign_address(campaign: Campaign) -> str:
    """The page of a campaign."""
    return f"{CAMPAIGNS}{campaign.id}/"


def regime_address(regime: Regime) -> str:
    """What a regime promises, and what was recorded, year by year."""
    return f"{REGIMES}{regime.id}/"


def volunteering_address(year: int) -> str:
    """The hours of volunteering of a year."""
    return f"{VOLUNTEERING}{year}/"


def activity_address(activity: Activity) -> str:
    """The page of an activity."""
    return f"{ACTIVITIES}{activity.year}/{activity.slug}/"


def slides_address(activity: Activity) -> str:
    """The photos of an activity one by one, for a screen in a hall."""
    return f"{activity_address(activity)}slides/"


def photo_address(activity: Activity, photo: GalleryPhoto) -> str:
    """A photo in the gallery of its activity."""
    return f"{activity_address(activity)}#{photo.anchor}"


def notice_address(notice: Notice) -> str:
    """The page of a notice."""
    return f"{NOTICES}{notice.id}/"


def _numbered(address: str, number: int) -> str:
    return address if number == 1 else f"{address}page/{number}/"
