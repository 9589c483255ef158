"""QR codes: an address that a phone reads from a board or a screen."""

from __future__ import annotations

import functools

import segno
from markupsafe import Markup

QUIET_ZONE = 4
"""Modules of white around the code, by ISO/IEC 18004."""

MASK = 2
"""Any of the eight may be used. To try them all for the least of chance patterns takes three quarters of the time, and
every board has a code of its own."""


@functools.lru_cache(maxsize=64)
def qr_code(address: str) -> Markup:
    """The code of a whole address as SVG, black on white with error correction M; a style sheet gives its width."""
    code = segno.make(address, error="m", micro=False, mask=MASK)
    return Markup(
        code.svg_inline(
            border=QUIET_ZONE, dark="#000", light="#fff", omitsize=True, svgclass="qr", lineclass=None
        )
    )
