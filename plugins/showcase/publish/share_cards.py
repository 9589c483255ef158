"""Which card a page is shared by: its own where it is about something of its own, else that of its section."""

from __future__ import annotations

from showcase.cards.records import Art, Card, Look
from showcase.content.activities.records import Activity
from showcase.content.honours.programmes import Programme
from showcase.content.honours.records import Edition, Subject
from showcase.content.news.records import NewsItem
from showcase.site.days import day_words, span_words
from showcase.site.page import Page, Section

from .card_making import Making
from .card_texts import first_sentence, written
from .honour_cards import programme_card, roll_card, subject_card

_LONGEST_SENTENCE = 60


def card_of(page: Page, making: Making) -> Card:
    """The card by which a page is shared."""
    own = own_card(page, making)
    if isinstance(page.about, NewsItem) and own and not own.photo:
        # Of news there is much, and a picture without a photo would say no more than its title.
        own = None
    return own or _section_card(page.section, making) or _home_card(making)


def own_card(page: Page, making: Making) -> Card | None:
    """The card of what a page is about; None where it is about nothing of its own."""
    match page.about:
        case Subject():
            return subject_card(page.about, making)
        case Edition():
            return roll_card(page.about, page.title, making)
        case Programme():
            return programme_card(page.about, making)
        case Activity():
            return _activity_card(page.about, making)
        case NewsItem():
            return _news_card(page.about, making)
    return _home_card(making) if not page.address else None


def _activity_card(activity: Activity, making: Making) -> Card | None:
    photo = making.photo(activity.cover.path) if activity.cover else None
    return making.field(
        activity.title,
        below=written(span_words(activity.start, activity.end), activity.venue),
        above=activity.type.name,
        art=Art.PHOTO if photo else Art.NONE,
        photo=photo,
        look=Look.QUIET if _all_gone(activity.subjects) else Look.FIELD,
    )


def _news_card(item: NewsItem, making: Making) -> Card | None:
    photo = making.photo(item.cover) if item.cover else None
    return making.field(
        item.title,
        below=day_words(item.date.date()),
        above=item.column.name,
        art=Art.PHOTO if photo else Art.NONE,
        photo=photo,
        look=Look.QUIET if _all_gone(item.subjects) else Look.PAPER,
    )


def _section_card(section: Section | None, making: Making) -> Card | None:
    if section is None:
        return None
    return making.field(
        section.name,
        words=first_sentence(section.description, _LONGEST_SENTENCE),
        art=Art.SEAL if making.seal else Art.NONE,
        sign=making.seal,
    )


def _home_card(making: Making) -> Card:
    site = making.catalogue.site
    slogan = making.text(site.slogan)
    return Card(
        look=Look.FIELD,
        title=slogan or making.text(site.name),
        site=making.site if slogan else "",
        seal=making.seal,
        below=written(site.organiser),
        art=Art.SEAL if making.seal else Art.NONE,
        sign=(making.seal,) if making.seal else (),
    )


def _all_gone(subjects: tuple[Subject, ...]) -> bool:
    """Whether all of whom something speaks are deceased."""
    return bool(subjects) and all(subject.deceased for subject in subjects)
