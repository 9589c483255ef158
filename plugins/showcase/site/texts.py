"""What texts are converted with: where their links lead on this site."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

from showcase.content.catalogue import Catalogue
from showcase.content.documents import page_address
from showcase.content.known_subjects import KnownSubjects
from showcase.content.text.listing import Known, read_listing
from showcase.prose import Person, Picture, Prose, Surroundings

from .addresses import activity_address, news_address, subject_address


def prose_of(
    catalogue: Catalogue, docs: Path, pictures: Mapping[str, Picture], addresses: Collection[str]
) -> Prose:
    """The converter of all texts. `addresses` may still grow: it is looked into when a text is converted."""
    documents = {document.path: page_address(document.path) for document in catalogue.documents}
    documents |= {item.path: news_address(item) for item in catalogue.news}
    documents |= {activity.path: activity_address(activity) for activity in catalogue.activities}
    subjects = KnownSubjects.of(catalogue.subjects)
    known = Known(catalogue.columns, subjects)

    def size(path: str) -> int | None:
        return (docs / path).stat().st_size if path in catalogue.files else None

    def person(name: str) -> Person | None:
        found = subjects.find(name)
        if len(found) != 1:
            return None
        address = subject_address(found[0])
        return Person(address if address in addresses else "")

    return Prose(
        Surroundings(
            document=documents.get,
            size=size,
            picture=pictures.get,
            person=person,
            listing=lambda line: read_listing(line, known),
        )
    )
