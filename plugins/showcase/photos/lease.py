"""Holds the cache while a build needs what is in it, so that no other build clears it away.

The system gives a lease back by itself when its holder is killed. Where the file system knows no locks (some network
drives) nobody is ever alone, and nothing is cleared away.
"""

from __future__ import annotations

import contextlib
import os
import sys
import weakref
from collections.abc import Callable
from pathlib import Path

_FILE = "in-use"


class Lease:
    """A hold on a cache. Many can have one at a time; it ends when it is given back, or else forgotten."""

    def __init__(self, cache: Path) -> None:
        """Take hold of the cache; while another build clears it, wait, which takes moments.

        Raises:
            OSError: the folder cannot be written.
        """
        cache.mkdir(parents=True, exist_ok=True)
        self._file = os.open(cache / _FILE, os.O_RDWR | os.O_CREAT)
        self._close = weakref.finalize(self, os.close, self._file)
        self._place = _share(self._file)

    def give_back(self, clear: Callable[[], None]) -> None:
        """End the hold; if nobody else has one, `clear` is run before anyone can take one. Twice does no harm."""
        if not self._close.alive:
            return
        try:
            if _is_alone(self._file, self._place):
                clear()
        finally:
            self._close()


if sys.platform == "win32":
    import msvcrt
    import random

    _EVERYWHERE = 2**30

    def _share(file: int) -> int:
        """Lock one byte, by chance: Windows knows no shared locks, and who can lock all bytes is alone."""
        place = random.randrange(_EVERYWHERE)
        with contextlib.suppress(OSError):
            _at(place, file, msvcrt.LK_LOCK, 1)
        return place

    def _is_alone(file: int, place: int) -> bool:
        try:
            _at(place, file, msvcrt.LK_UNLCK, 1)
            _at(0, file, msvcrt.LK_NBLCK, _EVERYWHERE)
        except OSError:
            return False
        return True

    def _at(place: int, file: int, mode: int, length: int) -> None:
        os.lseek(file, place, os.SEEK_SET)
        msvcrt.locking(file, mode, length)
else:
    import fcntl

    def _share(file: int) -> int:
        with contextlib.suppress(OSError):
            fcntl.flock(file, fcntl.LOCK_SH)
        return 0

    def _is_alone(file: int, _place: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
