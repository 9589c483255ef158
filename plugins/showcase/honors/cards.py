"""Those who are honoured as cards: who it is, for what, and what stands there instead of a photo."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from showcase.content.catalogue import Catalogue
from showcase.content.honours.records import Entry, Portrait, Subject
from showcase.content.honours.vocabulary import SubjectKind
from showcase.content.names.surnames import split_surname

from .excerpts import excerpt
from .figures import public

WORDS = 46
"""Two lines of a card."""

NEWEST = 8
"""Two rows of four."""

OF_ONE_ROLL = 4
"""A roll of two hundred names does not leave the page to itself."""


HOLDERS = frozenset(SubjectKind) - {SubjectKind.PROJECT, SubjectKind.CASE, SubjectKind.WORK}
"""Kinds that have a face: what people made is listed with its roll."""


class Art(enum.Enum):
    """What stands for somebody without a photo."""

    SEAL = "seal"
    """The surname of a person as a name seal."""

    DOOR = "door"
    """The plate beside the door of a family."""

    PLAQUE = "plaque"
    """A brass plaque with the honour, for units, teams, villages and whatever has no surname."""


@dataclass(frozen=True, slots=True, eq=False)
class SubjectCard:
    """A holder with one of its honours."""

    subject: Subject
    entry: Entry
    """The honour for which it is shown."""

    portrait: Portrait | None
    art: Art
    art_text: str
    """What the seal, the plate or the plaque reads."""

    role: str
    """Unit and post, or where it is at home."""

    words: str
    """The citation, else the beginning of the deeds."""

    quiet: bool
    """Whether it is of somebody who has died: no red, and nothing that congratulates."""


def card_of(catalogue: Catalogue, entry: Entry) -> SubjectCard:
    """The card of an entry's subject for this entry."""
    art, text = art_of(entry)
    return SubjectCard(
        subject=entry.subject,
        entry=entry,
        portrait=entry.portrait or catalogue.portrait_of(entry.subject),
        art=art,
        art_text=text,
        role=role_of(entry),
        words=entry.citation or excerpt(entry.deeds, WORDS),
        quiet=entry.subject.deceased,
    )


def art_of(entry: Entry) -> tuple[Art, str]:
    """What stands for the subject of an entry where there is no photo, and what it reads."""
    subject = entry.subject
    surname = split_surname(subject.name)[0]
    if subject.kind is SubjectKind.PERSON:
        return Art.SEAL, surname
    if subject.kind is SubjectKind.FAMILY:
        return Art.DOOR, f"{surname}家"
    if subject.kind is SubjectKind.GROUP and (
        "、" in subject.name or subject.name.startswith(f"{surname}氏")
    ):
        return Art.SEAL, surname
    return Art.PLAQUE, entry.edition.name


def role_of(entry: Entry) -> str:
    """Unit and post at the award; of those without either, the region."""
    unit = entry.unit if entry.unit != entry.name else ""
    return " ".join(part for part in (unit, entry.post) if part) or entry.region_words


def newest_cards(
    catalogue: Catalogue, without: Subject | None = None, most: int = NEWEST
) -> tuple[SubjectCard, ...]:
    """The holders of the newest honours, each once; those of rotating honours have a place of their own."""
    chosen: dict[Subject, Entry] = {}
    for edition in reversed(catalogue.editions):
        if edition.programme.rotating:
            continue
        fresh = [
            entry
            for entry in public(catalogue.roll(edition))
            if entry.subject not in chosen and entry.subject is not without and entry.subject.kind in HOLDERS
        ]
        # Of a long roll those come first of whom there is something to read.
        fresh.sort(key=lambda entry: not entry.citation)
        chosen |= {entry.subject: entry for entry in fresh[:OF_ONE_ROLL]}
        if len(chosen) >= most:
            break
    return tuple(card_of(catalogue, entry) for entry in list(chosen.values())[:most])
