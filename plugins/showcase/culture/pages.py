"""Which pages culture has, where they stand, and what each shows."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from functools import partial

from showcase.content.catalogue import Catalogue
from showcase.content.culture.culture import current
from showcase.content.culture.folder import PARTS
from showcase.content.culture.records import OfficialDocument, Pillar
from showcase.site.addresses import CULTURE
from showcase.site.culture_addresses import (
    CLUBS,
    CONCEPTS,
    DOCUMENTS,
    ORGANISATION,
    RULES,
    VENUES,
    document_address,
    pillar_address,
)
from showcase.site.culture_parts import culture_parts
from showcase.site.page import Article, Page, Section
from showcase.site.titles import NOTHING_TAKEN, Taken

from .hall import hall_view
from .library import Foundations, document_view, documents_view
from .lists import clubs_view, concepts_view, organisation_view, venues_view
from .pillars import Belongings
from .rules import rules_view
from .sections import (
    BELOW_CULTURE,
    BELOW_DOCUMENTS,
    BELOW_HOME,
    CULTURE_SECTION,
    DOCUMENTS_SECTION,
    ORGANISATION_SECTION,
)


def culture_pages(catalogue: Catalogue, taken: Taken = NOTHING_TAKEN) -> Iterator[Page]:
    """Every page of culture; where there is nothing to show there is none."""
    if not catalogue.culture:
        return
    titles = set(taken.titles)
    foundations = Foundations(catalogue)
    yield _hall(catalogue, titles)
    yield from _lists(catalogue, foundations, titles)
    yield from _pillars(catalogue, Belongings(catalogue, foundations), titles)
    yield from _documents(catalogue, foundations, titles)


def _distinct(title: str, addition: str, titles: set[str]) -> str:
    """A title that no other page has, with an addition where it needs one; it is taken from then on."""
    found = title if title not in titles else f"{title}（{addition}）"
    number = 2
    while found in titles:
        found = f"{title}（{addition}，{number}）"
        number += 1
    titles.add(found)
    return found


def _hall(catalogue: Catalogue, titles: set[str]) -> Page:
    culture = catalogue.culture
    leading = culture.leading(catalogue.now.date())
    parts = "、".join(link.title for link, _ in culture_parts(culture))
    return Page(
        address=CULTURE,
        template="culture/hall.html",
        title=_distinct("文化", catalogue.site.name, titles),
        description=leading.description if leading else f"{catalogue.site.name}的文化建设：{parts}。",
        crumbs=BELOW_HOME,
        view=partial(hall_view, catalogue),
        section=CULTURE_SECTION,
        about=culture,
    )


def _lists(catalogue: Catalogue, foundations: Foundations, titles: set[str]) -> Iterator[Page]:
    views: dict[str, Callable[[], object]] = {
        CONCEPTS: partial(concepts_view, catalogue),
        ORGANISATION: partial(organisation_view, catalogue),
        VENUES: partial(venues_view, catalogue),
        CLUBS: partial(clubs_view, catalogue),
        RULES: partial(rules_view, catalogue),
        DOCUMENTS: partial(documents_view, catalogue, foundations),
    }
    sections = {ORGANISATION: ORGANISATION_SECTION, DOCUMENTS: DOCUMENTS_SECTION}
    told = _told(catalogue)
    for link, _ in culture_parts(catalogue.culture):
        part = link.address.removeprefix(CULTURE).strip("/")
        yield Page(
            address=link.address,
            template=f"culture/{part}.html",
            title=_distinct(PARTS[part], "文化", titles),
            description=told[link.address],
            crumbs=BELOW_CULTURE,
            view=views[link.address],
            section=sections.get(link.address, CULTURE_SECTION),
            about=catalogue.culture,
            photo=_room_photo(catalogue) if link.address == VENUES else "",
        )


def _told(catalogue: Catalogue) -> dict[str, str]:
    """One sentence for each list, naming what is in it."""
    culture, day = catalogue.culture, catalogue.now.date()

    def named(names: Collection[str]) -> str:
        shown = tuple(dict.fromkeys(names))
        return "、".join(shown[:4]) + ("等" if len(shown) > 4 else "")

    concepts = [one.wording for one in current(culture.concepts, day)]
    documents = len(culture.documents)
    return {
        CONCEPTS: f"理念墙：{named([f'“{words}”' for words in concepts[:2]]) or '组合语和口号'}，原话、释义和来历。",
        ORGANISATION: f"文化建设的组织机构：{named([one.name for one in culture.bodies])}。",
        VENUES: f"文化阵地的地址和开放时间：{named([one.name for one in culture.venues])}。",
        CLUBS: f"文体社团什么时候活动、怎样参加：{named([one.name for one in culture.clubs])}。",
        RULES: f"制度目录：{named([one.name for one in culture.rules])}，注明依据和查阅的地方。",
        DOCUMENTS: f"文件库收录 {documents} 份文件，注明文号、效力，以及据此发布的光荣榜。",
    }


def _room_photo(catalogue: Catalogue) -> str:
    rooms = (one for one in current(catalogue.culture.venues, catalogue.now.date()) if one.photos)
    return next((room.photos[0].path for room in rooms), "")


def _pillars(catalogue: Catalogue, belongings: Belongings, titles: set[str]) -> Iterator[Page]:
    frameworks = catalogue.culture.frameworks
    pillars = [(pillar, framework) for framework in frameworks for pillar in framework.pillars]
    told = Counter(pillar.description for pillar, _ in pillars)
    for pillar, framework in pillars:
        description = pillar.description
        yield Page(
            address=pillar_address(pillar),
            template="culture/pillar.html",
            title=_distinct(pillar.name, framework.name, titles),
            description=description if told[description] == 1 else f"{framework.name}：{description}",
            crumbs=BELOW_CULTURE,
            view=partial(belongings.view, pillar),
            section=_pillar_section(pillar),
            about=pillar,
            source=pillar.place.path,
        )


def _pillar_section(pillar: Pillar) -> Section:
    return Section(pillar.name, pillar.description, (pillar.name, *pillar.aims.focuses[:4]), "概况信息")


def _documents(catalogue: Catalogue, foundations: Foundations, titles: set[str]) -> Iterator[Page]:
    for document in catalogue.culture.documents:
        title = _distinct(document.title, document.number or document.id, titles)
        issuers = "、".join(document.issuers)
        yield Page(
            address=document_address(document),
            template="culture/document.html",
            title=title,
            description=document.summary or _summary(document, title),
            crumbs=BELOW_DOCUMENTS,
            view=partial(document_view, document, catalogue, foundations),
            section=DOCUMENTS_SECTION,
            article=Article(
                title=document.title,
                source=issuers or catalogue.site.organiser,
                published=_published(document, catalogue),
                keywords=tuple(word for word in (document.number, *document.issuers) if word),
            ),
            about=document,
            updated=_day(document),
            source=document.place.path,
        )


def _summary(document: OfficialDocument, title: str) -> str:
    parts = ("、".join(document.issuers), document.number, document.date.chinese if document.date else "")
    return f"{title}：{'，'.join(part for part in parts if part) or '文件'}。"


def _day(document: OfficialDocument) -> datetime.date | None:
    date = document.published or document.signed
    return date.exact if date else None


def _published(document: OfficialDocument, catalogue: Catalogue) -> datetime.datetime | None:
    day = document.published.exact if document.published else None
    return datetime.datetime.combine(day, datetime.time(), catalogue.now.tzinfo) if day else None
