"""Where things stand on the site; every address is permanent."""

from __future__ import annotations

from showcase.content.honours.programmes import Programme
from showcase.content.honours.records import Edition, Subject
from showcase.content.honours.vocabulary import SubjectKind
from showcase.content.regions import Region

__all__ = [
    "ABOUT",
    "HOME",
    "HONORS",
    "REGIONS",
    "edition_address",
    "kind_address",
    "programme_address",
    "region_address",
    "subject_address",
]

HOME = ""
ABOUT = "about/"
HONORS = "honors/"
REGIONS = "regions/"


def programme_address(programme: Programme) -> str:
    """The page of a programme over the years."""
    return f"{HONORS}{programme.id}/"


def edition_address(edition: Edition) -> str:
    """The page of an honour roll."""
    return f"{HONORS}{edition.programme.id}/{edition.id}/"


def kind_address(kind: SubjectKind, number: int = 1) -> str:
    """Page `number` of the index of a subject kind."""
    return f"{kind.folder}/" if number == 1 else f"{kind.folder}/page/{number}/"


def subject_address(subject: Subject) -> str:
    """The page of a subject."""
    return f"{subject.kind.folder}/{subject.id}/"


def region_address(region: Region) -> str:
    """The page of a region."""
    return f"{REGIONS}{region.id}/"
