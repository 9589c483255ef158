"""What a command costs: time by the clock, processor time, and the peak memory of all its processes together.

Every tenth of a second the memory of the process and of all that it started is added up from /proc, what they share
counted once (PSS). A peak shorter than that is caught only if it is of one process, whose largest resident size the
system itself remembers; where there is no /proc, as on macOS, that is all that is known. Windows has no `os.wait4`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

INTERVAL = 0.1
"""Seconds between two looks. Adding up the pages of a process of 350 MB takes it about a hundredth of that."""

MAXRSS_UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes in which the system counts the largest resident size."""

PROC = Path("/proc")


class BuildError(Exception):
    """A build did not do what was to be measured; says why."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a command took until it ended."""

    seconds: float
    processor: float
    """Seconds of work, of the system for it and of the processes that it waited for too."""

    megabytes: float
    """Millions of bytes."""


def measure(command: list[str], folder: Path, environment: dict[str, str], log: Path) -> Cost:
    """Run a command in a folder to its end; what it says goes to the log.

    Raises:
        BuildError: it cannot be started, or ended with another status than 0.
    """
    # The project has just been written: nobody's build shall share the disk with that.
    os.sync()
    with log.open("wb") as output:
        start = time.monotonic()
        try:
            process = subprocess.Popen(
                command, cwd=folder, env=environment, stdout=output, stderr=subprocess.STDOUT
            )
        except OSError as error:
            raise BuildError(f"cannot be started: {error}") from error
        watch = _Watch(process.pid)
        watch.start()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        watch.end()
    if process.returncode != 0:
        raise BuildError(f"ended with status {process.returncode}; its last words:\n{_last_words(log)}")
    peak = max(watch.peak, usage.ru_maxrss * MAXRSS_UNIT)
    return Cost(seconds, usage.ru_utime + usage.ru_stime, peak / 1e6)


class _Watch(threading.Thread):
    """Looks at the memory of a process and of all below it until it is told to end."""

    def __init__(self, root: int) -> None:
        super().__init__(daemon=True)
        self.peak = 0
        self._root = root
        self._ended = threading.Event()

    def run(self) -> None:
        while PROC.is_dir() and not self._ended.wait(INTERVAL):
            self.peak = max(self.peak, sum(_bytes(process) for process in _tree(self._root)))

    def end(self) -> None:
        self._ended.set()
        self.join()


def _tree(root: int) -> Iterator[int]:
    """The process and all below it that live; a process may have been started by any of its threads."""
    waiting = [root]
    while waiting:
        process = waiting.pop()
        yield process
        try:
            for thread in (PROC / str(process) / "task").iterdir():
                waiting += map(int, (thread / "children").read_text().split())
        except OSError:
            pass  # It has ended meanwhile.


def _bytes(process: int) -> int:
    try:
        lines = (PROC / str(process) / "smaps_rollup").read_text().splitlines()
    except OSError:
        return 0  # It has ended meanwhile, or is about to.
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)


def _last_words(log: Path) -> str:
    return log.read_text(encoding="utf-8", errors="replace")[-3000:].strip()
