"""What a text is converted with: who and what it may lead to, asked of those who know."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from showcase.content.text.listing import Listing

from .pictures import Picture


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, or something, that a text names."""

    address: str
    """Of the page, relative to the site's root; "" for one who has none, and whose name is printed without a link."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Answers what a text asks; none of them may be slow, as each is asked for each link."""

    document: Callable[[str], str | None]
    """The address of a Markdown file of docs, relative to the site's root; None where it is not published."""

    size: Callable[[str], int | None]
    """The bytes of another file of docs; None where there is none."""

    picture: Callable[[str], Picture | None]
    """What may be published of a photo of docs; without it nothing is shown."""

    person: Callable[[str], Person | None]
    """Whom [[姓名]] means; None where nobody."""

    listing: Callable[[str], Listing | None]
    """What a directive's line stands for."""
