"""Views of subjects: a page for each, and an index for each kind."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass

from showcase.content.catalogue import Catalogue
from showcase.content.honours.programmes import Level
from showcase.content.honours.records import Entry, Subject
from showcase.content.honours.vocabulary import EndedEntries, Stage, SubjectKind
from showcase.content.names import initial, pinyin_key
from showcase.site.addresses import kind_address
from showcase.site.page import Link

from .families import boards_of, clauses, stars_of
from .figures import public
from .notices import running
from .subject_views import HonourYear, KindView, Letter, SubjectLine, SubjectView
from .surroundings import NOBODY, Surroundings, peers_of

PER_PAGE = 400
"""Names on a page of an index: about 40 KB of HTML gzipped at the most, and still good to search with Ctrl-F."""

NEWS_SHOWN = 10
"""News items on the page of a subject."""

ACTIVITIES_SHOWN = 6
"""Activities on the page of a subject."""


def visible_honours(catalogue: Catalogue, subject: Subject) -> tuple[Entry, ...]:
    """The awarded entries that a subject's page lists, newest first."""
    return tuple(reversed(public(catalogue.honours_of(subject))))


def has_page(catalogue: Catalogue, subject: Subject) -> bool:
    """Whether anything about the subject is public; what news and activities speak of is, and links to it."""
    spoken_of = catalogue.news_of(subject) or catalogue.activities_about(subject)
    if spoken_of or any(entry.public for entry in catalogue.honours_of(subject)):
        return True
    return catalogue.site.ended_entries is EndedEntries.NOTED and bool(catalogue.honours_of(subject))


def holders_of_kind(catalogue: Catalogue, kind: SubjectKind) -> tuple[Subject, ...]:
    """The subjects of a kind that hold an honour."""
    return tuple(s for s in catalogue.subjects_of(kind) if public(catalogue.honours_of(s)))


def subject_view(catalogue: Catalogue, subject: Subject, around: Surroundings = NOBODY) -> SubjectView:
    """Make the view of a subject."""
    entries = tuple(reversed(catalogue.honours_of(subject)))
    noted = catalogue.site.ended_entries is EndedEntries.NOTED
    honours = visible_honours(catalogue, subject)
    return SubjectView(
        subject=subject,
        honours=honours,
        years=_by_year(honours),
        levels=_levels(catalogue, honours),
        candidacies=tuple(e for e in entries if e.public and e.stage is not Stage.AWARDED),
        notices=running(catalogue.notices_about(subject), catalogue),
        ended=tuple(e for e in entries if not e.public) if noted else (),
        predecessors=catalogue.predecessors_of(subject),
        portrait=catalogue.portrait_of(subject),
        portrait_citation=next((e.citation for e in honours if e.citation), ""),
        motto=clauses(subject.motto),
        stars=stars_of(honours),
        boards=boards_of(honours),
        unit=around.unit_of(subject),
        people=around.people_of(subject, catalogue),
        hall=around.hall_of(subject),
        peers=peers_of(honours[0], catalogue) if honours else (),
        news=catalogue.news_of(subject)[:NEWS_SHOWN],
        news_in_all=len(catalogue.news_of(subject)),
        activities=catalogue.activities_about(subject)[:ACTIVITIES_SHOWN],
        activities_in_all=len(catalogue.activities_about(subject)),
    )


def _by_year(honours: tuple[Entry, ...]) -> tuple[HonourYear, ...]:
    years = itertools.groupby(honours, key=lambda entry: entry.edition.year)
    return tuple(HonourYear(year, tuple(found)) for year, found in years)


def _levels(catalogue: Catalogue, honours: tuple[Entry, ...]) -> tuple[Level, ...]:
    held = {entry.edition.level.name for entry in honours}
    return tuple(level for level in catalogue.levels if level.name in held)


@dataclass(frozen=True, slots=True, eq=False)
class KindIndex:
    """The whole index of a kind, cut into pages."""

    kind: SubjectKind
    total: int
    pages: tuple[tuple[Letter, ...], ...]
    initials: tuple[tuple[str, str], ...]
    """Every initial with the address at which it begins."""

    def view(self, number: int) -> KindView:
        """Make the view of page `number`, counted from 1."""
        return KindView(
            kind=self.kind,
            total=self.total,
            letters=self.pages[number - 1],
            initials=self.initials,
            number=number,
            pages=len(self.pages),
            previous=self._link(number - 1),
            next=self._link(number + 1),
        )

    def _link(self, number: int) -> Link | None:
        return (
            Link(f"第 {number} 页", kind_address(self.kind, number))
            if 1 <= number <= len(self.pages)
            else None
        )


def kind_index(catalogue: Catalogue, kind: SubjectKind) -> KindIndex:
    """The holders of one kind by pinyin; a kind that nobody holds has one empty page."""
    person = kind is SubjectKind.PERSON
    keyed = [
        (pinyin_key(subject.pinyin or subject.name, person=person), subject.id, _line(catalogue, subject))
        for subject in holders_of_kind(catalogue, kind)
    ]
    # Ids are unique within a kind, so that lines are never compared.
    lines = [(initial(key), line) for key, _, line in sorted(keyed)]
    pages = tuple(
        _letters(lines[start : start + PER_PAGE]) for start in range(0, max(len(lines), 1), PER_PAGE)
    )
    return KindIndex(kind, len(lines), pages, _initials(kind, pages))


def _line(catalogue: Catalogue, subject: Subject) -> SubjectLine:
    honours = visible_honours(catalogue, subject)
    return SubjectLine(subject, len(honours), honours[0], catalogue.portrait_of(subject))


def _letters(lines: Iterable[tuple[str, SubjectLine]]) -> tuple[Letter, ...]:
    by_initial: dict[str, list[SubjectLine]] = {}
    for letter, line in lines:
        by_initial.setdefault(letter, []).append(line)
    return tuple(Letter(letter, tuple(found)) for letter, found in by_initial.items())


def _initials(kind: SubjectKind, pages: tuple[tuple[Letter, ...], ...]) -> tuple[tuple[str, str], ...]:
    begins: dict[str, str] = {}
    for number, letters in enumerate(pages, 1):
        for letter in letters:
            anchor = "other" if letter.initial == "#" else letter.initial.lower()
            begins.setdefault(letter.initial, f"{kind_address(kind, number)}#{anchor}")
    return tuple(sorted(begins.items(), key=lambda found: (found[0] == "#", found[0])))
