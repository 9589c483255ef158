"""Builds the same news with Showcase, Material's blog plugin, Pelican and Hugo: `python benchmarks/news.py`.

Each build is a fresh process of a fresh project, one after the other on the same machine, and counts only if it ends
well and every item has its page. README.md says what each generator produces and what the figures mean.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generate import REPOSITORY
from generators import Hugo, Material, MaterialTitled, Ours, Pelican
from items import items
from measuring import BuildError, Cost, measure

SIZES = (1_000, 4_000)
LARGE = 16_000
"""Only for ours: at 4,000 items Material's blog needs minutes already, and it grows with the square."""

COMPARED = 4_000
"""The size for which time and memory are promised."""

SHARE = 1 / 10
"""Of the time of Material's blog that ours may take at most."""

MEGABYTES = 350
GROWTH = 4.5
"""How often as much time ours may take for LARGE items as for COMPARED."""

HEAD = ("items", "generator", "s", "CPU s", "MB", "HTML pages", "files", "output MB", "time", "memory")

OTHERS = (Material, MaterialTitled, Pelican, Hugo)
Generator = Ours | Material | Pelican | Hugo


@dataclass(frozen=True, slots=True)
class Result:
    """What building so many items took, and what it left."""

    seconds: float
    processor: float
    megabytes: float
    pages: int
    files: int
    output: float
    """Millions of bytes."""


Results = dict[tuple[str, int], Result]
"""By generator and number of items; those that failed are not in it."""


def main() -> int:
    options = _options()
    options.work.mkdir(parents=True, exist_ok=True)
    all_generators: list[Generator] = [Ours(), *(kind(options.work) for kind in OTHERS)]
    chosen = [generator for generator in all_generators if generator.name in options.only]
    print(
        f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}\n\n"
        f"| {' | '.join(HEAD)} |\n|--:|---|{'--:|' * (len(HEAD) - 2)}"
    )
    results: Results = {}
    failures: list[str] = []
    for size in sorted({*options.sizes, *options.large}):
        building = chosen if size in options.sizes else [each for each in chosen if each.name == Ours.name]
        results |= _side_by_side(building, size, options, failures)
    for failure in failures:
        print(f"\nFAILED: {failure}")
    held = list(_verdicts(results))
    return 0 if not failures and all(held) else 1


def _options() -> argparse.Namespace:
    names = [Ours.name, *(kind.name for kind in OTHERS)]
    parser = argparse.ArgumentParser(description="Build the same news with several generators, and compare.")
    parser.add_argument(
        "work",
        type=Path,
        nargs="?",
        default=REPOSITORY / ".cache" / "benchmarks",
        help="folder for environments, projects and logs; kept",
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, metavar="ITEMS", help="for all")
    parser.add_argument(
        "--large", type=int, nargs="*", default=(LARGE,), metavar="ITEMS", help="for ours alone"
    )
    parser.add_argument("--only", nargs="+", default=names, choices=names)
    parser.add_argument(
        "--repeat", type=int, default=1, metavar="TIMES", help="builds of each; the median counts"
    )
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.work = options.work.resolve()
    return options


def _side_by_side(
    building: list[Generator], size: int, options: argparse.Namespace, failures: list[str]
) -> Results:
    """Build so many items with each, in turns where there are several builds; print a row of each."""
    results: Results = {}
    sound = [generator for generator in building if _installed(generator, failures)]
    builds: dict[str, list[Result]] = {generator.name: [] for generator in sound}
    for _ in range(options.repeat):
        for generator in list(sound):
            print(f"{generator.name}, {size:,} items …", file=sys.stderr, flush=True)
            try:
                builds[generator.name].append(_build(generator, size, options.seed, options.work / str(size)))
            except BuildError as failure:
                failures.append(f"{generator.name}, {size:,} items, {failure}")
                sound.remove(generator)
    for generator in sound:
        results[generator.name, size] = _median(builds[generator.name])
        print(_row(generator.name, size, results), flush=True)
    return results


def _installed(generator: Generator, failures: list[str]) -> bool:
    try:
        generator.install()
    except subprocess.CalledProcessError as error:
        failures.append(f"{generator.name} was not installed: {error}")
        return False
    return True


def _build(generator: Generator, size: int, seed: int, folder: Path) -> Result:
    """Write a project, build it, and look whether each item has a page that says its title.

    Raises:
        BuildError: the build failed, or an item is missing.
    """
    project = folder / generator.name
    shutil.rmtree(project, ignore_errors=True)
    try:
        generator.write(project, items(size, seed))
    except OSError as error:
        raise BuildError(f"cannot be written: {error}") from error
    cost = measure(generator.command, project, generator.environment, folder / f"{generator.name}.log")
    output = project / generator.output
    missing = [
        page for item in items(size, seed) if not _says(output / (page := generator.page(item)), item.title)
    ]
    if missing:
        raise BuildError(
            f"ended well but made {size - len(missing):,} pages of items; missing: {missing[0]} …"
        )
    return _result(cost, output)


def _says(page: Path, title: str) -> bool:
    return page.is_file() and title in page.read_text(encoding="utf-8")


def _result(cost: Cost, output: Path) -> Result:
    files = [file for file in output.rglob("*") if file.is_file()]
    return Result(
        cost.seconds,
        cost.processor,
        cost.megabytes,
        sum(file.suffix == ".html" for file in files),
        len(files),
        sum(file.stat().st_size for file in files) / 1e6,
    )


def _median(builds: list[Result]) -> Result:
    """The median of times, the largest memory."""
    last = builds[-1]
    return Result(
        statistics.median(build.seconds for build in builds),
        statistics.median(build.processor for build in builds),
        max(build.megabytes for build in builds),
        last.pages,
        last.files,
        last.output,
    )


def _row(name: str, size: int, results: Results) -> str:
    result = results[name, size]
    ours = results.get((Ours.name, size))
    cells = [
        f"{size:,}",
        name,
        f"{result.seconds:.1f}",
        f"{result.processor:.1f}",
        f"{result.megabytes:.0f}",
        f"{result.pages:,}",
        f"{result.files:,}",
        f"{result.output:.0f}",
        f"{result.seconds / ours.seconds:.2f}" if ours else "",
        f"{result.megabytes / ours.megabytes:.2f}" if ours else "",
    ]
    return f"| {' | '.join(cells)} |"


def _verdicts(results: Results) -> Iterator[bool]:
    """Print of each promise whether it holds, and give that; one that was not measured counts as neither."""
    ours = results.get((Ours.name, COMPARED))
    blog = results.get((Material.name, COMPARED))
    large = results.get((Ours.name, LARGE))
    print()
    yield from _verdict(
        f"time for {COMPARED:,} items against Material's blog, at most {SHARE}",
        ours.seconds / blog.seconds if ours and blog else None,
        SHARE,
    )
    yield from _verdict(
        f"memory for {COMPARED:,} items in MB, at most {MEGABYTES}",
        ours.megabytes if ours else None,
        MEGABYTES,
    )
    yield from _verdict(
        f"time for {LARGE:,} items against {COMPARED:,}, at most {GROWTH}",
        large.seconds / ours.seconds if ours and large else None,
        GROWTH,
    )


def _verdict(promise: str, measured: float | None, limit: float) -> Iterable[bool]:
    if measured is None:
        print(f"- {promise}: not measured")
        return ()
    print(f"- {promise}: {measured:.3g}, {'holds' if measured <= limit else 'DOES NOT HOLD'}")
    return (measured <= limit,)


if __name__ == "__main__":
    sys.exit(main())
