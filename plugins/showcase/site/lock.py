"""One build at a time: a lock that the system gives back by itself when its holder is killed."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import IO


class FolderBusy(Exception):  # noqa: N818 - it is a state of affairs, not a fault
    """Another process holds the lock."""


def lock(path: Path) -> IO[bytes]:
    """Take the lock and return the open file that holds it.

    Where the file system knows no locks (some network drives) the lock is granted unheld.

    Raises:
        FolderBusy: another process, or another part of this one, holds it.
    """
    while True:
        file = path.open("ab")
        try:
            _hold(file)
            # While we opened and locked it, the holder before us may have removed the file.
            if _is_current(file, path):
                return file
        except BaseException:
            file.close()
            raise
        file.close()


def unlock(file: IO[bytes], path: Path) -> None:
    """Give the lock back and leave no file behind."""
    if sys.platform == "win32":
        file.close()
        # Fails, and rightly, when the next build has the file open already.
        with contextlib.suppress(OSError):
            path.unlink()
    else:
        path.unlink(missing_ok=True)
        file.close()


def _is_current(file: IO[bytes], path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _hold(file: IO[bytes]) -> None:
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError:
            raise FolderBusy from None
        except OSError:
            return
else:
    import fcntl

    def _hold(file: IO[bytes]) -> None:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise FolderBusy from None
        except OSError:
            return
