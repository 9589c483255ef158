"""The tokens of the design: day and night say the same things, and all that is read stands out from its ground."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

CSS = Path(__file__).parents[2] / "theme_overrides" / "assets" / "css"

TEXT, GRAPHIC = 4.5, 3.0

GROUNDS = ("paper", "paper-2", "card")
ON_ALL_GROUNDS = ("ink", "ink-2", "ink-3", "red", "gold-text", "jade", "slate")

PAIRS = [
    *((text, ground, TEXT) for text in ON_ALL_GROUNDS for ground in GROUNDS),
    *((graphic, ground, GRAPHIC) for graphic in ("bright", "gold-graphic", "control") for ground in GROUNDS),
    ("bright", "paper", TEXT),
    ("bright", "card", TEXT),
    ("on-red", "red-fill", TEXT),
    ("gold-light", "red-fill", TEXT),
    ("on-gold", "gold-light", TEXT),
    *(("on-deep", ground, TEXT) for ground in ("deep", "deep-2", "deep-3")),
    *(("on-deep-2", ground, TEXT) for ground in ("deep", "deep-2", "deep-3")),
    *(("gold-light", ground, TEXT) for ground in ("deep", "deep-2", "deep-3")),
    ("foot-text", "foot", TEXT),
    ("foot-strong", "foot", TEXT),
    ("gold-light", "foot", GRAPHIC),
    ("on-hall", "hall", TEXT),
    ("on-hall-2", "hall", TEXT),
    ("on-over-photo", "over-photo", TEXT),
]
"""What stands on what, and the contrast that WCAG 2.1 AA asks of it; lines that only decorate are not among them."""


def tokens_of(css: str, selector: str) -> dict[str, str]:
    block = re.search(re.escape(selector) + r" \{(.*?)\}", css, re.DOTALL)
    assert block, selector
    return dict(re.findall(r"--([\w-]+): ([^;]+);", block[1]))


@pytest.fixture(scope="module")
def written() -> str:
    return (CSS / "tokens.css").read_text("utf-8")


def schemes(written: str) -> dict[str, dict[str, str]]:
    day = tokens_of(written, ":root")
    return {"day": day, "night": day | tokens_of(written, 'html[data-scheme="dark"]')}


@pytest.mark.parametrize("scheme", ["day", "night"])
def test_what_is_read_stands_out_from_its_ground(written, scheme):
    tokens = schemes(written)[scheme]
    faint = {
        f"{above} on {ground}": round(contrast(tokens[above], tokens[ground]), 2)
        for above, ground, least in PAIRS
        if contrast(tokens[above], tokens[ground]) < least
    }
    assert faint == {}


def test_a_chosen_night_is_the_same_as_the_night_of_the_device(written):
    chosen = tokens_of(written, 'html[data-scheme="dark"]')
    assert chosen == tokens_of(written, 'html:not([data-scheme="light"])')
    assert chosen["paper"] != tokens_of(written, ":root")["paper"]


def test_every_token_that_a_sheet_names_is_declared(written):
    """In tokens.css, or for one element by a sheet, a template or a script."""
    sheets = {sheet.name: sheet.read_text("utf-8") for sheet in sorted(CSS.glob("*.css"))}
    setting = [path for ending in ("html", "js") for path in CSS.parents[1].rglob(f"*.{ending}")]
    texts = [*sheets.values(), *(path.read_text("utf-8") for path in setting)]
    declared = set(re.findall(r"""--([\w-]+)(?=:|"|')""", "".join(texts)))
    missing = {name: set(re.findall(r"var\(--([\w-]+)\)", text)) - declared for name, text in sheets.items()}
    assert {name: tokens for name, tokens in missing.items() if tokens} == {}


def contrast(one: str, other: str) -> float:
    """The contrast of two colours by WCAG 2.1, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    digits = colour.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    channels = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_measure_of_contrast_is_that_of_the_standard():
    assert round(contrast("#000", "#fff"), 1) == 21.0
    assert round(contrast("#767676", "#ffffff"), 2) == 4.54
