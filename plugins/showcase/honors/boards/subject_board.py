"""The board of a subject: what is shown of it so that it fills one sheet and never runs over."""

from __future__ import annotations

from collections.abc import Iterable

from showcase.content.catalogue import Catalogue
from showcase.content.honours.records import Entry, Subject
from showcase.honors.subjects import visible_honours
from showcase.site.addresses import subject_address
from showcase.site.days import day_words

from .measuring import fitting, lines, whole_sentences
from .records import Sized, SubjectBoard

ROOM = 240.0
"""The width between the margins of a sheet."""

BESIDE = 112.0
"""The width beside the portrait."""

MIDDLE = 146.0
"""The height between portrait and foot."""

NAME_HEIGHT, TITLE_HEIGHT, WHERE_HEIGHT = 50.0, 42.0, 36.0
NAME_SIZES = (40, 36, 32, 28, 25, 22, 19, 17, 15, 13, 11, 9.5, 8, 7, 6)
TITLE_SIZES = (19, 17, 15, 13, 11.5, 10, 9, 8, 7, 6, 5)
WHERE_SIZES = (7, 6.4, 5.8, 5.2, 4.6, 4)
PLAQUE, PLAQUE_HEIGHT = 62.0, 42.0
PLAQUE_SIZES = (17, 15, 13, 11.5, 10, 9, 8, 7, 6, 5)
CITATION_SIZES = (20, 18, 16, 14, 12.5, 11, 10, 9, 8, 7.2, 6.4)

CITATION_HEIGHT = 92.0
"""The most that a citation may take; one of 300 characters just does."""

HONOURS_HEAD, ROW, ROW_LINE, FACTS = 17.0, 12.5, 9.0, 40.0
TITLE_ROOM, TITLE_SIZE = 158.0, 7.0
MOST_HONOURS = 7
STORY_SIZE, LEADING, GAP = 6.4, 1.75, 8.0
STORY_LINE = STORY_SIZE * LEADING

LEAD_SIZES = (11, 9.6, 8.4, 7.4, STORY_SIZE)
"""For what is told where no citation stands above it."""

SHORTEST_STORY = 2
"""Lines for which room is kept, however many honours there are."""


def subject_board(catalogue: Catalogue, subject: Subject) -> SubjectBoard:
    """Make the board of a subject that holds an honour."""
    ranks = {level.name: rank for rank, level in enumerate(catalogue.levels)}
    held = sorted(visible_honours(catalogue, subject), key=lambda entry: ranks[entry.edition.level.name])
    story = _story(subject, held)
    citation = _citation(held, alone=not story and len(held) < 4)
    left = MIDDLE - (_height(citation) + GAP if citation else 0)
    listed = _listed(held, left - _reserved(story))
    left -= _rows(listed) if listed else FACTS
    size = STORY_SIZE if citation else fitting(story, ROOM, left - GAP, LEAD_SIZES, LEADING)
    posthumous = any(entry.posthumous for entry in held if entry.subject is subject)
    where = tuple(_where(subject, held[0]))
    return SubjectBoard(
        subject=subject,
        address=subject_address(subject),
        name=_sized(subject.name, BESIDE, NAME_HEIGHT, NAME_SIZES, 1.25),
        title=_sized(held[0].edition.name, BESIDE, TITLE_HEIGHT, TITLE_SIZES, 1.3),
        foremost=held[0],
        where=where,
        where_size=_where_size(where),
        mark="追授" if posthumous else "已故" if subject.deceased else "",
        portrait=catalogue.portrait_of(subject),
        seal=subject.seal,
        plaque=_sized(held[0].edition.name, PLAQUE, PLAQUE_HEIGHT, PLAQUE_SIZES, 1.3),
        citation=citation,
        honours=listed,
        more=len(held) - len(listed) if listed else 0,
        story=_told(story, left - GAP, size),
        story_size=size,
        as_of=day_words(catalogue.now.date()),
    )


def _sized(text: str, room: float, height: float, sizes: Iterable[float], leading: float) -> Sized:
    return Sized(text, fitting(text, room, height, sizes, leading))


def _citation(held: Iterable[Entry], *, alone: bool) -> Sized | None:
    """That of the foremost honour that has one."""
    text = next((" ".join(entry.citation.split()) for entry in held if entry.citation), "")
    height = CITATION_HEIGHT if len(text) > 80 else 66 if alone else 53
    return _sized(text, ROOM - 24, height, CITATION_SIZES, 1.6) if text else None


def _reserved(story: str) -> float:
    """The room that is kept for the beginning of what is told."""
    return min(lines(story, STORY_SIZE, ROOM), SHORTEST_STORY) * STORY_LINE + GAP if story else 0


def _height(citation: Sized) -> float:
    return lines(citation.text, citation.size, ROOM - 24) * citation.size * 1.6


def _listed(held: list[Entry], room: float) -> tuple[Entry, ...]:
    """As many as fit; of one alone the decision is printed instead."""
    if len(held) == 1:
        return ()
    listed = tuple(held[:MOST_HONOURS])
    while len(listed) > 1 and _rows(listed) > room:
        listed = listed[:-1]
    return listed


def _rows(listed: tuple[Entry, ...]) -> float:
    further = (lines(entry.edition.title, TITLE_SIZE, TITLE_ROOM) - 1 for entry in listed)
    return HONOURS_HEAD + sum(ROW + min(more, 1) * ROW_LINE for more in further)


def _story(subject: Subject, held: list[Entry]) -> str:
    """What is told: the introduction, else its deeds; where nothing is known of it, what the honour stands for."""
    own = (entry.deeds for entry in held if entry.deeds and entry.subject is subject)
    programme = held[0].edition.programme
    about = f"{programme.name}：{programme.introduction}" if programme.introduction else ""
    told = subject.introduction or next(own, "")
    return told or ("" if any(entry.citation for entry in held) else about)


def _told(story: str, room: float, size: float) -> tuple[str, ...]:
    """The paragraphs, or the sentences of one, for which there is room."""
    told = []
    left = int(room // (size * LEADING))
    for paragraph in (" ".join(part.split()) for part in story.split("\n") if part.strip()):
        per_line = ROOM / size - 1
        fits = whole_sentences(paragraph, left * per_line)
        if not fits:
            break
        told.append(fits)
        left -= lines(fits, size, ROOM)
        if fits != paragraph:
            break
    return tuple(told)


def _where(subject: Subject, foremost: Entry) -> Iterable[str]:
    """Post and unit, region, and who belongs to it."""
    if foremost.post and foremost.subject is subject:
        yield foremost.post
    if subject.unit and subject.unit != subject.name:
        yield subject.unit
    if subject.region and subject.region.full_name != subject.name:
        yield subject.region.full_name
    if subject.members:
        yield f"成员：{'、'.join(subject.members[:6])}" + ("等" if len(subject.members) > 6 else "")


def _where_size(where: tuple[str, ...]) -> float:
    for size in WHERE_SIZES:
        if sum(lines(one, size, BESIDE) for one in where) * size * 1.5 <= WHERE_HEIGHT:
            return size
    return WHERE_SIZES[-1]
