"""The feed of honour rolls."""

from __future__ import annotations

import datetime
from html import escape

from showcase.content.catalogue import Catalogue
from showcase.content.honours.records import Edition, Entry
from showcase.content.honours.vocabulary import Stage
from showcase.site.addresses import HONORS, edition_address, subject_address

from .feed_list import honours_feed_link
from .feeds import Feed, FeedEntry
from .web import Web

NEWEST = 30
"""Rolls in the feed."""


def honours_feed(catalogue: Catalogue, web: Web) -> Feed:
    """The newest rolls whose day of award is known; others have no place in the order of time."""
    link = honours_feed_link(catalogue)
    dated = [(e.date.exact, e) for e in catalogue.editions if e.date and e.date.exact]
    newest = sorted(dated, key=lambda pair: (pair[0], pair[1].sort_key), reverse=True)[:NEWEST]
    return Feed(
        title=link.title,
        description=f"{catalogue.site.name}收录的最新光荣榜",
        page=web.absolute(HONORS),
        atom=web.absolute(link.atom),
        json=web.absolute(link.json),
        author=catalogue.site.organiser,
        entries=tuple(_entry(edition, day, catalogue, web) for day, edition in newest),
    )


def _entry(edition: Edition, day: datetime.date, catalogue: Catalogue, web: Web) -> FeedEntry:
    awarded_at = datetime.datetime.combine(day, datetime.time(), catalogue.now.tzinfo)
    url = web.absolute(edition_address(edition))
    return FeedEntry(
        url=url,
        title=edition.title
        if edition.stage is Stage.AWARDED
        else f"{edition.title}（{edition.stage.label}）",
        published=awarded_at,
        updated=awarded_at,
        html=_text(edition, catalogue, web),
        author="、".join(edition.bodies),
        categories=tuple(dict.fromkeys((edition.programme.name, edition.level.name))),
    )


def _text(edition: Edition, catalogue: Catalogue, web: Web) -> str:
    """The decision and the public names, by stage and as written."""
    bodies = "、".join(edition.bodies)
    head = "，".join(filter(None, (bodies, edition.document, edition.date.chinese if edition.date else "")))
    parts = [f"<p>{escape(head)}。</p>"] if head else []
    if edition.introduction:
        parts.append(f"<p>{escape(edition.introduction)}</p>")
    entries = [entry for entry in catalogue.roll(edition) if entry.public]
    for stage in Stage:
        named = "".join(_name(entry, web) for entry in entries if entry.stage is stage)
        if named:
            parts.append(f"<p>{stage.label}：</p><ul>{named}</ul>")
    parts += [f"<p>{count.stage.label} {count.number} {escape(count.unit)}</p>" for count in edition.counts]
    return "".join(parts)


def _name(entry: Entry, web: Web) -> str:
    url = escape(web.absolute(subject_address(entry.subject)))
    unit = f"，{escape(entry.unit)}" if entry.unit and entry.unit != entry.name else ""
    return f'<li><a href="{url}">{escape(entry.name)}</a>{unit}</li>'
