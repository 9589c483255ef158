"""Measures reading and building for rolls of growing size: `python benchmarks/rolls.py`.

Each measurement is a fresh process. Its growth is judged by processor time, in which other work on the machine does
not show; its peak memory is that of the largest process it started, as the system counts it. Linux and macOS only:
Windows has no `os.wait4`.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from generate import generate

SIZES = (1_000, 10_000, 50_000)

LIMIT = 5.5
"""How often as much five times the entries may cost."""

READ = """
import datetime
import sys
from pathlib import Path
from showcase.content.loading import load
from showcase.content.problems import Problems
sys.exit(load(Path(sys.argv[1]), Problems(), datetime.datetime.now(datetime.UTC)) is None)
"""

MAXRSS_UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes in which the system counts peak memory."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process took."""

    seconds: float
    """Until it ended."""

    processor: float
    """Seconds of work, those of the system for it included."""

    megabytes: float


@dataclass(frozen=True, slots=True)
class Result:
    """The measurements of one size."""

    entries: int
    pages: int
    read: Cost
    build: Cost

    @property
    def figures(self) -> dict[str, float]:
        return {
            "read, processor time": self.read.processor,
            "read, memory": self.read.megabytes,
            "build, processor time": self.build.processor,
            "build, memory": self.build.megabytes,
        }


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure reading and building for rolls of growing size.")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, metavar="ENTRIES")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    print(
        f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}"
    )
    print()
    print("| entries | pages | read s | CPU s | per 1,000 | MB | build s | CPU s | per 1,000 | MB |")
    print("|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|")
    results = []
    for entries in sorted(options.sizes):
        results.append(_measure(entries, options.seed))
        print(_row(results[-1]), flush=True)
    return 0 if len(results) < 2 or _holds(results[-2], results[-1]) else 1


def _measure(entries: int, seed: int) -> Result:
    with tempfile.TemporaryDirectory(prefix="showcase-benchmark-") as folder:
        project = Path(folder)
        generate(project, entries, seed)
        read = _cost("-c", READ, str(project))
        build = _cost("-m", "showcase", "build", "--project", str(project))
        return Result(entries, sum(1 for _ in (project / "site").rglob("*.html")), read, build)


def _cost(*arguments: str) -> Cost:
    """Run Python to its end.

    Raises:
        SystemExit: it failed; what it wrote is shown.
    """
    with tempfile.TemporaryFile() as output:
        start = time.monotonic()
        process = subprocess.Popen([sys.executable, *arguments], stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            output.seek(0)
            raise SystemExit(output.read().decode(errors="replace")[-5000:])
    return Cost(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * MAXRSS_UNIT / 1e6)


def _row(result: Result) -> str:
    cells = [f"{result.entries:,}", f"{result.pages:,}"]
    for cost in (result.read, result.build):
        per_thousand = cost.processor / result.entries * 1000
        cells += [
            f"{cost.seconds:.1f}",
            f"{cost.processor:.1f}",
            f"{per_thousand:.2f}",
            f"{cost.megabytes:.0f}",
        ]
    return f"| {' | '.join(cells)} |"


def _holds(small: Result, large: Result) -> bool:
    """Print how much more the larger size costs, and whether that is within the limit, scaled to the sizes."""
    limit = LIMIT * (large.entries / small.entries) / 5
    print(f"\nfrom {small.entries:,} to {large.entries:,} entries (at most {limit:.1f} times as much):")
    factors = {what: large.figures[what] / small.figures[what] for what in small.figures}
    for what, factor in factors.items():
        print(f"- {what}: {factor:.2f} times{'' if factor <= limit else ', TOO MUCH'}")
    return all(factor <= limit for factor in factors.values())


if __name__ == "__main__":
    sys.exit(main())
