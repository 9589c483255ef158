"""Who has a board: subjects with a public honour, rolls with a name that is shown today."""

from __future__ import annotations

from showcase.content.catalogue import Catalogue
from showcase.content.honours.records import Edition, Subject
from showcase.honors.figures import public
from showcase.site.addresses import board_address, edition_address, subject_address


def board_of_subject(catalogue: Catalogue, subject: Subject) -> str:
    """The address of its board; "" where it has none."""
    return board_address(subject_address(subject)) if public(catalogue.honours_of(subject)) else ""


def board_of_edition(catalogue: Catalogue, edition: Edition) -> str:
    """The address of its board; "" where it has none."""
    shown = any(entry.public for entry in catalogue.roll(edition))
    return board_address(edition_address(edition)) if shown else ""
