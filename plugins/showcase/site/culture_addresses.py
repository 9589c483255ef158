"""Where the pages of culture stand; every address is permanent."""

from __future__ import annotations

from showcase.content.culture.records import OfficialDocument, Pillar, Venue
from showcase.content.culture.wall_records import Concept

from .addresses import CULTURE

__all__ = [
    "CLUBS",
    "CONCEPTS",
    "DOCUMENTS",
    "ORGANISATION",
    "RULES",
    "VENUES",
    "concept_address",
    "document_address",
    "pillar_address",
    "venue_address",
]

CONCEPTS = f"{CULTURE}concepts/"
ORGANISATION = f"{CULTURE}organisation/"
VENUES = f"{CULTURE}places/"
CLUBS = f"{CULTURE}clubs/"
RULES = f"{CULTURE}rules/"
DOCUMENTS = f"{CULTURE}documents/"


def pillar_address(pillar: Pillar) -> str:
    """The page of a pillar of culture."""
    return f"{CULTURE}{pillar.id}/"


def concept_address(concept: Concept) -> str:
    """A concept on the wall of concepts."""
    return f"{CONCEPTS}#{concept.id}"


def venue_address(venue: Venue) -> str:
    """A place of culture in the list of places."""
    return f"{VENUES}#{venue.id}"


def document_address(document: OfficialDocument) -> str:
    """The page of a document of the library."""
    return f"{DOCUMENTS}{document.id}/"
