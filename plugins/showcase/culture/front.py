"""What other pages show of culture: the concept of the home page, and the documents that honours go back to."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.catalogue import Catalogue
from showcase.content.culture.culture import current
from showcase.content.culture.wall_records import Concept
from showcase.site.culture_addresses import concept_address, document_address
from showcase.site.page import Link

SHOWN_BY_ITSELF = ("核心价值观", "品牌")
"""The kinds of which the newest stands for the whole where staff chose none."""


@dataclass(frozen=True, slots=True)
class FrontConcept:
    """What the home page prints of a concept."""

    wording: str
    meaning: str
    kind: str
    address: str


class CultureFront:
    """Chooses for templates."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def front(self) -> FrontConcept | None:
        """The concept that staff chose, else the newest core value or brand; None where there is none in force."""
        chosen = front_concept(self._catalogue)
        if chosen is None:
            return None
        return FrontConcept(chosen.wording, chosen.meaning, chosen.kind, concept_address(chosen))

    def document_of(self, number: str) -> Link | None:
        """The library's document of a number; None where it has none."""
        found = self._catalogue.culture.document(number) if number else None
        return Link(found.title, document_address(found)) if found else None


def front_concept(catalogue: Catalogue) -> Concept | None:
    """The concept that stands for the whole; that of no single unit goes before a unit's."""
    day = catalogue.now.date()
    valid = [one for one in current(catalogue.culture.concepts, day) if one.term.begun(day)]
    flagged = next((one for one in valid if one.front), None)
    if flagged:
        return flagged
    fitting = [one for one in valid if one.kind in SHOWN_BY_ITSELF]
    return max(fitting, key=_newness, default=None)


def _newness(concept: Concept) -> tuple[bool, tuple[int, int, int]]:
    return (not concept.unit, concept.adopted.order if concept.adopted else (0, 0, 0))
