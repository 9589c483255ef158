"""What is said of a text that is not in the notation expected of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Misread:
    """Why a text cannot be read."""

    reason: str
    """Chinese sentences for staff, with a full stop."""

    suggestion: str = ""
    """What was probably meant, to be written instead; "" where only the writer can know."""
