"""Full-width digits, letters and punctuation, as a Chinese input method types them, made half-width."""

from __future__ import annotations

_FOLDED = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_FOLDED |= {0x3000: 0x20, 0xA0: 0x20, 0x2007: 0x20, 0x202F: 0x20}


def fold_width(text: str) -> str:
    """Give the text with full-width ASCII (０ Ａ ．, wide spaces) as the ASCII meant; the length stays."""
    return text if text.isascii() else text.translate(_FOLDED)
