"""What stands on the picture by which a page is shared: plain words in phrases, and at most one photo."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

Phrases: TypeAlias = tuple[str, ...]
"""A text in pieces between which a line may end; together they are the text."""


FACTS = " · "
"""What stands between facts in one line."""


class Look(enum.Enum):
    """How a card is coloured."""

    PAPER = "paper"
    """Warm paper with a red seal: those who are honoured, and the news."""

    FIELD = "field"
    """Deep red with gold: the site, its sections, programmes, rolls and activities."""

    QUIET = "quiet"
    """Black and grey, without red or gold: the deceased."""


class Tone(enum.Enum):
    """The looks that the badge of a level can have."""

    NATIONAL = "national"
    PROVINCIAL = "provincial"
    CITY = "city"
    COUNTY = "county"
    OWN = "own"


class Art(enum.Enum):
    """What a card shows beside its words."""

    NONE = "none"
    PORTRAIT = "portrait"
    """The photo of those who are honoured, in a frame."""

    PHOTO = "photo"
    """A photo up to the edges of the card."""

    SEAL = "seal"
    """One or two characters as a seal."""

    PLAQUE = "plaque"
    """The name of the honour on a plaque."""


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo as it is published."""

    name: str
    """Its name on the site; other bytes have another name."""

    file: Path = field(compare=False, repr=False)
    """Where it can be read."""


@dataclass(frozen=True, slots=True)
class Badge:
    """The level of an honour."""

    words: str
    tone: Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """All that is drawn; two cards that are equal are one picture."""

    look: Look
    title: Phrases
    site: str
    """The name of the site; "" for none."""

    seal: str
    """The short name of the site, of up to four characters; "" for none."""

    above: Phrases = ()
    """A line above the title: the honour, the section."""

    badge: Badge | None = None
    below: str = ""
    """A line under the title: unit and place, date and place."""

    words: Phrases = ()
    """A citation, or a sentence."""

    cited: bool = False
    """Whether the words are a citation."""

    art: Art = Art.NONE
    sign: Phrases = ()
    """What stands on the seal or plaque; where there is neither, large behind the words: a year."""

    photo: Photo | None = None


@dataclass(frozen=True, slots=True)
class Size:
    """A width and a height in pixels."""

    width: int
    height: int


WIDE = Size(1200, 630)
SQUARE = Size(400, 400)
