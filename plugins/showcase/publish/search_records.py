"""What the search index knows of a page beside its text: what it is called, and what it can be narrowed down by."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from showcase.content.activities.records import Activity, Campaign, Festival
from showcase.content.activities.regime_records import Regime
from showcase.content.catalogue import Catalogue
from showcase.content.culture.culture import Culture
from showcase.content.culture.records import OfficialDocument, Pillar
from showcase.content.honours.programmes import Programme
from showcase.content.honours.records import Edition, Subject
from showcase.content.honours.vocabulary import SubjectKind
from showcase.content.news.records import NewsItem
from showcase.content.notices.records import Notice
from showcase.content.regions import Region
from showcase.site.page import Page

from .search_words import spelling

KINDS = {kind: kind.label for kind in SubjectKind} | {SubjectKind.PERSON: "人物"}
"""What the kinds of subjects are called in search, as in the menu."""

NEWS, ACTIVITIES, NOTICES = "新闻", "活动", "公示"
ROLLS, PROGRAMMES, REGIONS, OTHER = "光荣榜", "评选项目", "地区", "其他"
CULTURE, DOCUMENTS = "文化", "文件"

ORDER = (
    NEWS,
    ACTIVITIES,
    NOTICES,
    KINDS[SubjectKind.PERSON],
    KINDS[SubjectKind.FAMILY],
    KINDS[SubjectKind.UNIT],
    KINDS[SubjectKind.PLACE],
    REGIONS,
    *(label for kind, label in KINDS.items() if kind.value not in ("person", "family", "unit", "place")),
    ROLLS,
    PROGRAMMES,
    CULTURE,
    DOCUMENTS,
    OTHER,
)
"""The kinds in the order in which visitors are offered them."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name by which a page is looked up, with its spelling."""

    name: str
    spelling: str
    """Its syllables, spaced; "" where it is not looked up by sound."""


@dataclass(frozen=True, slots=True)
class SearchRecord:
    """A page that can be found."""

    address: str
    title: str
    kind: str
    names: tuple[Name, ...] = ()
    """Of whom or what the page is about; none where it is about an event."""

    years: tuple[int, ...] = ()
    """Newest first."""

    levels: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    """The column of a news item, and those that it lies in."""

    date: str = ""
    """As it is shown: 2026-03-01."""

    hint: str = ""
    """What tells it from its namesakes: a unit, a place, a column."""


def record_of(catalogue: Catalogue, page: Page) -> SearchRecord | None:
    """The record of a page; None for a list, a redirect and all else that is not to be found."""
    if not page.listed:
        return None
    match page.about:
        case Subject():
            return _subject(catalogue, page.about, page.address)
        case Edition():
            return _edition(page.about, page)
        case Programme():
            return _programme(catalogue, page.about, page.address)
        case Region():
            return _region(page.about, page.address)
        case NewsItem():
            return _news(page.about, page.address)
        case Activity():
            return _activity(page.about, page.address)
        case Festival() | Campaign() | Regime():
            return _gathering(catalogue, page.about, page.address)
        case Notice():
            return _notice(page.about, page.address)
        case Pillar() | Culture():
            return _culture(catalogue, page.about, page)
        case OfficialDocument():
            return _document(page.about, page)
        case None if page.article:
            return SearchRecord(page.address, page.title, OTHER)
    return None


def _years(years: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted({year for year in years if year}, reverse=True))


def _subject(catalogue: Catalogue, subject: Subject, address: str) -> SearchRecord:
    honours = [entry for entry in catalogue.honours_of(subject) if entry.public]
    person = subject.kind is SubjectKind.PERSON
    own = Name(subject.name, spelling(subject.name, person=person, given=subject.pinyin))
    former = (Name(name, spelling(name, person=person)) for name in subject.former_names)
    whereabouts = (subject.unit, subject.region.full_name if subject.region else "")
    held = {entry.edition.level.name for entry in honours}
    return SearchRecord(
        address,
        subject.name,
        KINDS[subject.kind],
        names=(own, *former),
        years=_years(entry.edition.year for entry in honours),
        levels=tuple(level.name for level in catalogue.levels if level.name in held),
        hint=" · ".join(part for part in whereabouts if part not in ("", subject.name)),
    )


def _edition(edition: Edition, page: Page) -> SearchRecord:
    return SearchRecord(
        page.address,
        page.title,
        ROLLS,
        years=_years([edition.year]),
        levels=(edition.level.name,),
        date=str(edition.date) if edition.date else "",
        hint=f"{edition.level.name} · {'、'.join(edition.bodies)}" if edition.bodies else edition.level.name,
    )


def _programme(catalogue: Catalogue, programme: Programme, address: str) -> SearchRecord:
    return SearchRecord(
        address,
        programme.name,
        PROGRAMMES,
        names=(Name(programme.name, spelling(programme.name)),),
        years=_years(edition.year for edition in catalogue.editions_of(programme)),
        levels=(programme.level,),
        hint=programme.level,
    )


def _region(region: Region, address: str) -> SearchRecord:
    own = (Name(name, spelling(name)) for name in (region.name, *region.former_names))
    # Nobody spells 石桥镇柳溪村 out; to match its initials in the middle would only find too much.
    longer = (Name(region.full_name, ""),) if region.full_name != region.name else ()
    return SearchRecord(
        address,
        region.name,
        REGIONS,
        names=(*own, *longer),
        hint=region.full_name if longer else "",
    )


def _news(item: NewsItem, address: str) -> SearchRecord:
    return SearchRecord(
        address,
        item.title,
        NEWS,
        years=(item.year,),
        columns=tuple(column.name for column in item.column.path),
        date=item.date.date().isoformat(),
        hint=item.column.name,
    )


def _activity(activity: Activity, address: str) -> SearchRecord:
    return SearchRecord(
        address,
        activity.title,
        ACTIVITIES,
        years=(activity.year,),
        date=activity.start.isoformat(),
        hint=" · ".join(part for part in (activity.type.name, activity.venue) if part),
    )


def _gathering(catalogue: Catalogue, gathering: Festival | Campaign | Regime, address: str) -> SearchRecord:
    """What gathers activities: it is looked up by name, and has the years of what it gathers."""
    match gathering:
        case Festival():
            word, held = "节日", catalogue.activities_at(gathering)
        case Campaign():
            word, held = "专题", catalogue.activities_within(gathering)
        case Regime():
            word = "制度化活动"
            held = tuple(a for promise in gathering.promises for a in catalogue.activities_for(promise))
    return SearchRecord(
        address,
        gathering.name,
        ACTIVITIES,
        names=(Name(gathering.name, spelling(gathering.name)),),
        years=_years(activity.year for activity in held),
        hint=word,
    )


def _notice(notice: Notice, address: str) -> SearchRecord:
    return SearchRecord(
        address,
        notice.title,
        NOTICES,
        years=(notice.start.year,),
        levels=(notice.edition.level.name,) if notice.edition else (),
        date=notice.start.isoformat(),
        hint=f"{notice.body} · {notice.state.value}",
    )


def _culture(catalogue: Catalogue, about: Pillar | Culture, page: Page) -> SearchRecord:
    """A pillar, or a list of culture, looked up by what it is called."""
    name = about.name if isinstance(about, Pillar) else page.title
    hint = catalogue.culture.framework_of(about).name if isinstance(about, Pillar) else ""
    return SearchRecord(page.address, page.title, CULTURE, names=(Name(name, spelling(name)),), hint=hint)


def _document(document: OfficialDocument, page: Page) -> SearchRecord:
    return SearchRecord(
        page.address,
        page.title,
        DOCUMENTS,
        years=_years([document.date.year if document.date else 0]),
        date=str(document.date) if document.date else "",
        hint=" · ".join(part for part in (document.number, "、".join(document.issuers)) if part),
    )
