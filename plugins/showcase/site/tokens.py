"""The tokens of the design as tokens.css declares them, and the contrast of those that stand on each other."""

from __future__ import annotations

import re
from collections.abc import Mapping

TEXT, GRAPHIC = 4.5, 3.0
"""The contrast that WCAG 2.1 AA asks of what is read, and of what is seen."""

GROUNDS = ("paper", "paper-2", "card")
_ON_ALL_GROUNDS = ("ink", "ink-2", "ink-3", "red", "gold-text", "jade", "slate")
_RED_FIELD = ("deep", "deep-2", "deep-3")

PAIRS = (
    *((text, ground, TEXT) for text in _ON_ALL_GROUNDS for ground in GROUNDS),
    *((graphic, ground, GRAPHIC) for graphic in ("bright", "gold-graphic", "control") for ground in GROUNDS),
    ("bright", "paper", TEXT),
    ("bright", "card", TEXT),
    ("on-red", "red-fill", TEXT),
    ("gold-light", "red-fill", TEXT),
    ("on-gold", "gold-light", TEXT),
    ("deep-3", "gold-light", TEXT),
    *((text, ground, TEXT) for text in ("on-deep", "on-deep-2", "gold-light") for ground in _RED_FIELD),
    ("on-seal", "seal", TEXT),
    ("on-enamel", "enamel", TEXT),
    *(("engraved", ground, TEXT) for ground in ("brass-light", "brass", "brass-deep")),
    ("seal-quiet", "stone", TEXT),
    ("foot-text", "foot", TEXT),
    ("foot-strong", "foot", TEXT),
    ("gold-light", "foot", GRAPHIC),
    ("on-hall", "hall", TEXT),
    ("on-hall-2", "hall", TEXT),
    ("on-over-photo", "over-photo", TEXT),
)
"""What stands on what, and how much contrast it needs; lines that only decorate are not among them."""

DAY, NIGHT, DEVICE_NIGHT = ":root", 'html[data-scheme="dark"]', 'html:not([data-scheme="light"])'
"""What the blocks of tokens.css are for: the chosen night and that of the device say the same."""


def tokens_of(css: str, selector: str) -> dict[str, str]:
    """The tokens of a block by their names.

    Raises:
        LookupError: there is no such block.
    """
    block = re.search(re.escape(selector) + r" \{(.*?)\}", css, re.DOTALL)
    if not block:
        raise LookupError(selector)
    return dict(re.findall(r"--([\w-]+): ([^;]+);", block[1]))


def schemes(css: str) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """All tokens by day and by night."""
    day = tokens_of(css, DAY)
    return day, day | tokens_of(css, NIGHT)


def is_colour(value: str) -> bool:
    """Whether a token is a plain colour."""
    return re.fullmatch(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", value) is not None


def contrast(one: str, other: str) -> float:
    """The contrast of two colours by WCAG 2.1, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    digits = colour.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    channels = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
