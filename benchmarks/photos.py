"""Develops the same photos by ours, naive Pillow, sigal and sharp: `python benchmarks/photos.py`.

Each runs as a fresh process, one after the other on the same machine: cold, with an empty output, and warm, over what
it made. It counts only if it ends well and left every file. README.md says what each does and what the figures mean.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from camera import take
from developers import OURS, Developer, developers
from generate import REPOSITORY
from measuring import BuildError, Cost, measure
from PIL import Image

PHOTOS = 200
FEW = 50
"""Of so many photos ours is measured too, to see that its memory does not grow with their number."""

WIDTHS = (480, 960, 1600)

QUICKER = 2.0
"""How many times the time of ours naive Pillow and sigal take at least."""

SLOWER = 1.5
"""How many times the time of sharp ours takes at most."""

GROWTH = 1.3
"""How much more memory ours may take for PHOTOS than for FEW. It is not 1, for of more photos the largest are likelier to
meet in memory; grew it with their number, it would be 4."""

HEAD = ("photos", "by", "run", "s", "CPU s", "ms a photo", "CPU ms a photo", "MB", "output MB", "time", "CPU")


@dataclass(frozen=True, slots=True)
class Run:
    """What developing so many photos took, and how much it left."""

    photos: int
    cost: Cost
    output: float
    """Millions of bytes of pictures."""


Runs = dict[tuple[str, int, str], Run]
"""By name, number of photos, and "cold" or "warm"; those that failed are not in it."""


def main() -> int:
    options = _options()
    options.work.mkdir(parents=True, exist_ok=True)
    cores = os.cpu_count()
    print(
        f"Python {platform.python_version()}, {cores} cores, {platform.system()} {platform.machine()}\n\n"
        f"| {' | '.join(HEAD)} |\n|--:|---|---|{'--:|' * (len(HEAD) - 3)}"
    )
    runs: Runs = {}
    failures: list[str] = []
    for number in (options.few, options.photos):
        originals = options.work / f"photos-{number}"
        take(originals, number)
        for developer in developers(options.work):
            if number == options.photos or developer.name == OURS:
                _both(developer, originals, number, options.work, runs, failures)
    for failure in failures:
        print(f"\nFAILED: {failure}")
    held = list(_verdicts(runs, options.few, options.photos))
    return 0 if not failures and all(held) else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Develop the same photos by several programs, and compare.")
    parser.add_argument(
        "work",
        type=Path,
        nargs="?",
        default=REPOSITORY / ".cache" / "benchmarks",
        help="folder for environments, photos, output and logs; kept",
    )
    parser.add_argument("--photos", type=int, default=PHOTOS)
    parser.add_argument("--few", type=int, default=FEW)
    options = parser.parse_args()
    options.work = options.work.resolve()
    return options


def _both(
    developer: Developer, originals: Path, number: int, work: Path, runs: Runs, failures: list[str]
) -> None:
    """Run it cold and warm, and print a row of each."""
    output = work / f"developed-{number}-{developer.name}"
    shutil.rmtree(output, ignore_errors=True)
    try:
        developer.install()
        for heat in ("cold", "warm"):
            print(f"{developer.name}, {number} photos, {heat} …", file=sys.stderr, flush=True)
            command = [*developer.command, str(originals), str(output)]
            cost = measure(command, work, developer.environment, work / f"{developer.name}.log")
            runs[developer.name, number, heat] = Run(number, cost, _checked(output, number))
            print(_row(developer.name, number, heat, runs), flush=True)
    except (BuildError, subprocess.CalledProcessError) as failure:
        failures.append(f"{developer.name}, {number} photos: {failure}")


def _checked(output: Path, number: int) -> float:
    """How large the pictures are, in millions of bytes.

    Raises:
        BuildError: some are missing: so many of each width are to be there, upright ones with that as their height.
    """
    pictures = [file for file in output.rglob("*") if file.suffix in (".webp", ".jpg")]
    sizes = [Image.open(file).size for file in pictures]
    for width in WIDTHS:
        made = sum(width in size for size in sizes)
        if made < number:
            raise BuildError(f"left {made} pictures of {width} pixels of {number} photos")
    return sum(file.stat().st_size for file in pictures) / 1e6


def _row(name: str, number: int, heat: str, runs: Runs) -> str:
    run, ours = runs[name, number, heat], runs.get((OURS, number, heat))
    cost = run.cost
    cells = [
        str(number),
        name,
        heat,
        f"{cost.seconds:.1f}",
        f"{cost.processor:.1f}",
        f"{1000 * cost.seconds / number:.0f}",
        f"{1000 * cost.processor / number:.0f}",
        f"{cost.megabytes:.0f}",
        f"{run.output:.0f}",
        f"{cost.seconds / ours.cost.seconds:.2f}" if ours else "",
        f"{cost.processor / ours.cost.processor:.2f}" if ours else "",
    ]
    return f"| {' | '.join(cells)} |"


def _verdicts(runs: Runs, few: int, many: int) -> Iterator[bool]:
    """Print of each promise whether it holds, and give that; one that was not measured is not held."""
    print()
    ours = runs.get((OURS, many, "cold"))
    for name in ("naive-pillow", "sigal"):
        other = runs.get((name, many, "cold"))
        ratio = other.cost.seconds / ours.cost.seconds if ours and other else None
        yield _verdict(f"time of {name} against ours, at least {QUICKER}", ratio, least=QUICKER)
    sharp = runs.get(("sharp", many, "cold"))
    ratio = ours.cost.seconds / sharp.cost.seconds if ours and sharp else None
    yield _verdict(f"time of ours against sharp, at most {SLOWER}", ratio, most=SLOWER)
    small = runs.get((OURS, few, "cold"))
    growth = ours.cost.megabytes / small.cost.megabytes if ours and small else None
    yield _verdict(f"memory of ours for {many} photos against {few}, at most {GROWTH}", growth, most=GROWTH)


def _verdict(promise: str, measured: float | None, least: float = 0, most: float = float("inf")) -> bool:
    holds = measured is not None and least <= measured <= most
    said = "not measured" if measured is None else f"{measured:.3g}, {'holds' if holds else 'DOES NOT HOLD'}"
    print(f"- {promise}: {said}")
    return holds


if __name__ == "__main__":
    sys.exit(main())
