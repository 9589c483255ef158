"""Samples for the style page of the preview that no page of the site shows all of."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from showcase.content.catalogue import Catalogue

from .cards import Art, SubjectCard, card_of
from .figures import public
from .front import FrontView, front_view
from .notices import notice_line
from .views import NoticeLine


@dataclass(frozen=True, slots=True, eq=False)
class HonourSpecimens:
    """What the style page shows of honours."""

    front: FrontView
    pictured: tuple[SubjectCard, ...]
    """A card with a photo, where anybody has one."""

    bare: tuple[SubjectCard, ...]
    """Without a photo, one for each kind of art."""

    quiet: tuple[SubjectCard, ...]
    """The same for those who have died."""

    notices: tuple[NoticeLine, ...]
    """One for each state that a notice of the site is in."""


def honour_specimens(catalogue: Catalogue) -> HonourSpecimens:
    """Make them of the site's own records."""
    pictured: list[SubjectCard] = []
    bare: dict[Art, SubjectCard | None] = dict.fromkeys(Art)
    for edition in catalogue.editions:
        for entry in public(catalogue.roll(edition)):
            card = card_of(catalogue, entry)
            if card.portrait and not card.quiet and not pictured:
                pictured.append(card)
            if not bare[card.art] and not card.quiet:
                bare[card.art] = dataclasses.replace(card, portrait=None)
    found = tuple(card for card in bare.values() if card)
    states = {notice.state: notice for notice in catalogue.notices}
    return HonourSpecimens(
        front=front_view(catalogue),
        pictured=tuple(pictured),
        bare=found,
        quiet=tuple(dataclasses.replace(card, quiet=True) for card in found),
        notices=tuple(notice_line(notice, catalogue) for notice in states.values()),
    )
