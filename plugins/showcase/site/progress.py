"""One line on the terminal that says how far a long work has come; it is gone when the work is done."""

from __future__ import annotations

import shutil
import time
import unicodedata
from collections.abc import Callable, Mapping
from typing import TextIO

LEAST_PAUSE = 0.2
"""Seconds between two states of the line: more than five a second nobody reads."""


class ProgressLine:
    """Writes, over and over in one line, what is done of a work."""

    def __init__(
        self, stream: TextIO, words: Callable[[int, int, float], str], clock: Callable[[], float]
    ) -> None:
        self._stream = stream
        self._words = words
        self._clock = clock
        self._begun = clock()
        self._written = -LEAST_PAUSE
        self._width = 0

    def __call__(self, done: int, total: int) -> None:
        """Show that so much is done; what comes too soon after the last is passed over."""
        now = self._clock() - self._begun
        if now - self._written < LEAST_PAUSE and done < total:
            return
        self._written = now
        self._show(self._words(done, total, now) if done < total else "")

    def _show(self, text: str) -> None:
        # Blanks, since old consoles of Windows print the codes that clear a line.
        room = shutil.get_terminal_size().columns - 1
        while width(text) > room:
            text = text[:-1]
        self._stream.write(f"\r{text}{' ' * (self._width - width(text))}" + ("" if text else "\r"))
        self._stream.flush()
        self._width = width(text)


def progress_on(
    stream: TextIO, environment: Mapping[str, str], words: Callable[[int, int, float], str]
) -> Callable[[int, int], None]:
    """What to call with what is done and what there is to do; it is silent where nobody watches.

    `words` gives the line for what is done, for all, and for the seconds since the beginning.
    """
    if environment.get("CI") or not stream.isatty():
        return lambda _done, _total: None
    return ProgressLine(stream, words, time.monotonic)


def width(text: str) -> int:
    """How many columns a text takes on a terminal: a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)
