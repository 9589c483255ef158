"""What a page is about, for search engines: schema.org as JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from showcase.content.activities.records import Activity
from showcase.content.catalogue import Catalogue
from showcase.content.honours.records import Subject
from showcase.content.honours.vocabulary import SubjectKind
from showcase.content.news.records import NewsItem
from showcase.content.notices.records import Notice
from showcase.site.addresses import SEARCH
from showcase.site.page import Page

from .event_times import end_of, start_of
from .web import Web

Thing = dict[str, Any]

_encode = json.JSONEncoder(ensure_ascii=False).encode

_KINDS = {
    SubjectKind.PERSON: "Person",
    SubjectKind.GROUP: "Organization",
    SubjectKind.TEAM: "Organization",
    SubjectKind.UNIT: "Organization",
    SubjectKind.PLACE: "Place",
    SubjectKind.PROJECT: "Project",
    SubjectKind.CASE: "CreativeWork",
    SubjectKind.WORK: "CreativeWork",
}
"""The type of each kind of subject; schema.org has none for a family, which is a Thing."""


def structured_data(page: Page, catalogue: Catalogue, web: Web) -> tuple[str, ...]:
    """The JSON-LD documents of a page, fit to stand in a script element; none without a public address."""
    if not web.root:
        return ()
    return tuple(_written(thing) for thing in _things(page, catalogue, web))


def _things(page: Page, catalogue: Catalogue, web: Web) -> Iterator[Thing]:
    if not page.address:
        yield _site(catalogue, web)
    if page.crumbs:
        yield _crumbs(page, web)
    match page.about:
        case NewsItem():
            yield _news_article(page, page.about, catalogue, web)
        case Subject():
            yield _subject(page, page.about, catalogue, web)
        case Activity():
            yield _activity(page, page.about, catalogue, web)
        case Notice():
            yield _notice(page, page.about, web)
        case _:
            pass


def _site(catalogue: Catalogue, web: Web) -> Thing:
    site = catalogue.site
    search = f"{web.absolute(SEARCH)}?q={{search_term_string}}"
    return {
        "@type": "WebSite",
        "name": site.name,
        "description": site.description,
        "url": web.root,
        "inLanguage": "zh-CN",
        "publisher": _publisher(catalogue, web),
        "potentialAction": {
            "@type": "SearchAction",
            "target": {"@type": "EntryPoint", "urlTemplate": search},
            "query-input": "required name=search_term_string",
        },
    }


def _publisher(catalogue: Catalogue, web: Web) -> Thing:
    return {"@type": "Organization", "name": catalogue.site.organiser, "url": web.root}


def _crumbs(page: Page, web: Web) -> Thing:
    trail = [(link.title, link.address) for link in page.crumbs] + [(page.title, page.address)]
    items = [
        {"@type": "ListItem", "position": position, "name": title, "item": web.absolute(address)}
        for position, (title, address) in enumerate(trail, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def _news_article(page: Page, item: NewsItem, catalogue: Catalogue, web: Web) -> Thing:
    author = (
        {"@type": "Person", "name": item.author}
        if item.author
        else {"@type": "Organization", "name": item.source or catalogue.site.organiser}
    )
    return {
        "@type": "NewsArticle",
        "headline": item.title,
        "description": page.description,
        "datePublished": item.date.isoformat(),
        "dateModified": max(item.date.date(), item.updated).isoformat(),
        "articleSection": item.column.name,
        "keywords": list(item.tags),
        "image": web.share_picture(item.cover),
        "author": author,
        "publisher": _publisher(catalogue, web),
        "isBasedOn": item.original,
        "inLanguage": "zh-CN",
        "url": web.absolute(page.address),
        "mainEntityOfPage": web.absolute(page.address),
    }


def _subject(page: Page, subject: Subject, catalogue: Catalogue, web: Web) -> Thing:
    kind = _KINDS.get(subject.kind, "Thing")
    portrait = catalogue.portrait_of(subject)
    thing: Thing = {
        "@type": kind,
        "name": subject.name,
        "alternateName": list(subject.former_names),
        "description": page.description,
        "image": web.shown_picture(portrait.path) if portrait else "",
        "url": web.absolute(page.address),
    }
    if kind in ("Person", "Organization", "CreativeWork"):
        thing["award"] = [entry.edition.title for entry in catalogue.honours_of(subject) if entry.awarded]
    if kind == "Person" and subject.unit:
        thing["affiliation"] = {"@type": "Organization", "name": subject.unit}
    return thing


def _activity(page: Page, activity: Activity, catalogue: Catalogue, web: Web) -> Thing:
    zone = catalogue.now.tzinfo
    end = end_of(activity, zone)
    place = {"@type": "Place", "name": activity.venue, "address": activity.venue}
    return {
        "@type": "Event",
        "name": activity.title,
        "description": page.description,
        "startDate": start_of(activity, zone).isoformat(),
        "endDate": end.isoformat() if end else "",
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": place if activity.venue else None,
        "organizer": [{"@type": "Organization", "name": host} for host in activity.hosts],
        "image": web.share_picture(activity.cover.path) if activity.cover else "",
        "inLanguage": "zh-CN",
        "url": web.absolute(page.address),
    }


def _notice(page: Page, notice: Notice, web: Web) -> Thing:
    return {
        "@type": "Event",
        "name": notice.title,
        "description": page.description,
        "startDate": notice.start.isoformat(),
        "endDate": notice.end.isoformat(),
        "eventAttendanceMode": "https://schema.org/OnlineEventAttendanceMode",
        "location": {"@type": "VirtualLocation", "url": web.absolute(page.address)},
        "organizer": {"@type": "Organization", "name": notice.body},
    }


def _written(thing: Thing) -> str:
    """Write the thing without empty facts; a "<" could end the element that it is going to stand in."""
    facts = {name: value for name, value in thing.items() if value not in ("", [], None)}
    text = _encode({"@context": "https://schema.org", **facts})
    return text.replace("<", "\\u003c")
