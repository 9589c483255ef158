"""QR codes: an address that a phone reads from a board or a screen."""

from __future__ import annotations

import functools

import segno
from markupsafe import Markup

QUIET_ZONE = 4
"""Modules of white around the code, by ISO/IEC 18004."""


@functools.lru_cache(maxsize=64)
def qr_code(address: str) -> Markup:
    """The code of a whole address as SVG, black on white with error correction M; a style sheet gives its width."""
    code = segno.make(address, error="m", micro=False)
    return Markup(
        code.svg_inline(
            border=QUIET_ZONE, dark="#000", light="#fff", omitsize=True, svgclass="qr", lineclass=None
        )
    )
