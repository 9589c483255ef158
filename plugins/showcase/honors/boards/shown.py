"""Who has a board: subjects with a public honour, rolls with a name that is shown today."""

from __future__ import annotations

from showcase.content.catalogue import Catalogue
from showcase.content.honours.records import Edition, Subject
from showcase.honors.figures import public


def subject_has_board(catalogue: Catalogue, subject: Subject) -> bool:
    """Whether it holds an honour that is shown."""
    return bool(public(catalogue.honours_of(subject)))


def edition_has_board(catalogue: Catalogue, edition: Edition) -> bool:
    """Whether a name of its roll is shown."""
    return any(entry.public for entry in catalogue.roll(edition))
