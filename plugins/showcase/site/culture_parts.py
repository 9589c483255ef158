"""Which parts culture has on this site, for menus, maps and its own hall."""

from __future__ import annotations

from collections.abc import Iterator

from showcase.content.culture.culture import Culture
from showcase.content.culture.folder import PARTS

from .culture_addresses import CLUBS, CONCEPTS, DOCUMENTS, ORGANISATION, RULES, VENUES
from .page import Link

_CONCEPTS = Link(PARTS["concepts"], CONCEPTS)
_ORGANISATION = Link(PARTS["organisation"], ORGANISATION)
_VENUES = Link(PARTS["places"], VENUES)
_CLUBS = Link(PARTS["clubs"], CLUBS)
_RULES = Link(PARTS["rules"], RULES)
_DOCUMENTS = Link(PARTS["documents"], DOCUMENTS)


def culture_parts(culture: Culture) -> Iterator[tuple[Link, int]]:
    """The lists that have something to show, with how much that is."""
    amounts = {
        _CONCEPTS: len(culture.concepts) + len(culture.phrases) + len(culture.slogans),
        _ORGANISATION: len(culture.bodies),
        _VENUES: len(culture.venues),
        _CLUBS: len(culture.clubs),
        _RULES: len(culture.rules),
        _DOCUMENTS: len(culture.documents),
    }
    return ((link, amount) for link, amount in amounts.items() if amount)
