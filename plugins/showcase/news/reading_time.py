"""How long a text takes to read."""

from __future__ import annotations

CHARACTERS_A_MINUTE = 450
"""The middle of 400 to 500 Han characters a minute, at which adults read Chinese news silently. Tools that count
words between spaces take a whole Chinese paragraph for one."""


def reading_minutes(characters: int) -> int:
    """Whole minutes for so many Han characters, half a minute counting for one; at least 1."""
    return max(1, (2 * characters + CHARACTERS_A_MINUTE) // (2 * CHARACTERS_A_MINUTE))
