"""The colours of cards: those of the pages by day."""

from __future__ import annotations

from dataclasses import dataclass

from .records import Look, Tone

PAPER, PAPER_2, WHITE = "#fbf8f3", "#f3ede3", "#ffffff"
INK, INK_2, INK_3 = "#1f1b16", "#574e45", "#6f655a"
RED, DEEP, DEEP_2 = "#a8141f", "#7c0d17", "#8a1520"
GOLD, GOLD_TEXT, GOLD_LIGHT, ON_GOLD = "#b8893b", "#7a5510", "#f0d9a8", "#4a3006"
SLATE = "#2c4a6e"


@dataclass(frozen=True, slots=True)
class Colours:
    """What a look draws with."""

    ground: str
    title: str
    text: str
    meta: str
    above: str
    line: str
    """Hairlines."""

    faint: str
    """Large signs behind the words."""

    panel: str
    """Behind a seal or plaque."""

    seal: str
    on_seal: str
    seal_line: str
    plaque: str
    on_plaque: str


COLOURS = {
    Look.PAPER: Colours(
        PAPER, INK, INK, INK_2, INK_2, GOLD, PAPER_2, PAPER_2, RED, PAPER, GOLD_LIGHT, GOLD_LIGHT, ON_GOLD
    ),
    Look.FIELD: Colours(
        DEEP, PAPER, "#f3e3d8", "#f3e3d8", GOLD_LIGHT, GOLD, DEEP_2, DEEP_2, GOLD_LIGHT, DEEP, DEEP, GOLD_LIGHT, ON_GOLD
    ),
    Look.QUIET: Colours(
        "#f4f3f1", "#161514", "#2b2927", "#55524e", "#55524e", "#8d8a85", "#e9e7e4", "#e9e7e4",
        "#2b2927", "#f4f3f1", "#8d8a85", "#dcdad6", "#2b2927",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class BadgeColours:
    """A badge: its fill, its words and its outline."""

    fill: str
    words: str
    line: str


_BADGES = {
    Tone.NATIONAL: BadgeColours(RED, GOLD_LIGHT, RED),
    Tone.PROVINCIAL: BadgeColours(GOLD_LIGHT, ON_GOLD, GOLD_LIGHT),
    Tone.CITY: BadgeColours(PAPER, RED, RED),
    Tone.COUNTY: BadgeColours(PAPER, SLATE, SLATE),
    Tone.OWN: BadgeColours(PAPER, INK_2, INK_3),
}


def badge_colours(look: Look, tone: Tone) -> BadgeColours:
    """The colours of a badge by its level; on the red field all are golden, and the quiet look has no colour."""
    if look is Look.FIELD:
        high = tone in (Tone.NATIONAL, Tone.PROVINCIAL)
        return (
            BadgeColours(GOLD_LIGHT, ON_GOLD, GOLD_LIGHT)
            if high
            else BadgeColours(DEEP, GOLD_LIGHT, GOLD_LIGHT)
        )
    if look is Look.QUIET:
        own = COLOURS[look]
        return BadgeColours(own.ground, own.text, own.line)
    return _BADGES[tone]
