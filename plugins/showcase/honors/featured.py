"""Whom the home page puts first: somebody else each day, the same for whoever builds the site on that day."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from showcase.content.catalogue import Catalogue
from showcase.content.front_page import unfit
from showcase.content.honours.programmes import Tone
from showcase.content.honours.records import Entry, Subject
from showcase.content.honours.vocabulary import SubjectKind

from .cards import SubjectCard, card_of
from .excerpts import clauses, excerpt
from .figures import public

STORY = 72
"""Characters of the deeds beside a citation: three or four lines."""

RECENT_YEARS = 1
"""Honours of this year and the last are recent."""

RECENT = 2
"""How many times as often as others those come up whose honour is recent."""

A_WEEK = 7
"""Where there is a photo of so many, they share the place among them: a face a day, and none twice a week."""

_CALLED = {SubjectKind.PERSON: "人物", SubjectKind.GROUP: "人物"}


@dataclass(frozen=True, slots=True, eq=False)
class Featured:
    """Who is put first."""

    card: SubjectCard
    title: str
    """本期人物, 本期家庭, 本期单位."""

    citation: tuple[tuple[str, str], ...]
    """Its clauses, each with the mark behind it."""

    story: str
    """The beginning of the deeds."""


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """A subject that may be put first, for one of its honours."""

    entry: Entry
    weight: int
    """How often it comes up, beside the weights of the others."""


def featured(catalogue: Catalogue) -> Featured | None:
    """Whom staff wrote down, else the one whose day it is; None where nobody has a citation."""
    pinned = catalogue.featured
    if pinned:
        return _made(catalogue, _best(catalogue, _own(catalogue, pinned)))
    chosen = of_the_day(candidates(catalogue), catalogue.now.date())
    return _made(catalogue, chosen.entry) if chosen else None


def candidates(catalogue: Catalogue) -> tuple[Candidate, ...]:
    """Everybody who may be put first and of whom a citation speaks, weighed by level and year.

    Where there are photos enough, only those of whom there is one.
    """
    found, pictured = [], []
    for subject in catalogue.subjects:
        own = _own(catalogue, subject)
        cited = [entry for entry in public(own) if entry.citation]
        if cited and not unfit(subject, own):
            best = _best(catalogue, cited)
            found.append(Candidate(best, _weight(catalogue, best)))
            if best.portrait or catalogue.portrait_of(subject):
                pictured.append(found[-1])
    return tuple(pictured if len(pictured) >= A_WEEK else found)


def of_the_day(candidates: Sequence[Candidate], day: datetime.date) -> Candidate | None:
    """The candidate of a day.

    All come up in turn, each as often as its weight says and spread over the turn, so that nobody stands there for days.
    """
    turns = [
        ((number + 0.5) / one.weight, index)
        for index, one in enumerate(candidates)
        for number in range(one.weight)
    ]
    if not turns:
        return None
    _, index = sorted(turns)[day.toordinal() % len(turns)]
    return candidates[index]


def _own(catalogue: Catalogue, subject: Subject) -> list[Entry]:
    return [entry for entry in catalogue.honours_of(subject) if entry.subject is subject]


def _best(catalogue: Catalogue, entries: Iterable[Entry]) -> Entry:
    """The highest honour of several, of equal ones the newest; one with a citation before all others."""
    ranks = {level.name: rank for rank, level in enumerate(catalogue.levels)}
    newest_first = reversed(public(entries))
    return min(newest_first, key=lambda entry: (not entry.citation, ranks[entry.edition.level.name]))


def _weight(catalogue: Catalogue, entry: Entry) -> int:
    steps = list(Tone)
    weight = len(steps) - steps.index(entry.edition.level.tone)
    return weight * RECENT if catalogue.now.year - entry.edition.year <= RECENT_YEARS else weight


def _made(catalogue: Catalogue, entry: Entry) -> Featured:
    called = _CALLED.get(entry.subject.kind, entry.subject.kind.label)
    return Featured(
        card_of(catalogue, entry), f"本期{called}", clauses(entry.citation), excerpt(entry.deeds, STORY)
    )
