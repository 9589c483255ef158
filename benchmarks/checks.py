"""Checks 4,000 news items and 10,000 entries: `python benchmarks/checks.py`.

Reading alone, the check of what staff wrote, and the check of the built site with it are measured in one run, each in
a process of its own, one after the other. The check of what staff wrote has to end within LIMIT seconds.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from pathlib import Path

from generate import REPOSITORY, generate
from generators import BUILD_TIME, Ours
from items import items
from measuring import BuildError, Cost, measure

NEWS = 4_000
ENTRIES = 10_000
LIMIT = 15.0
"""Seconds by the clock that the check of what staff wrote may take."""

READ = """
import sys
from pathlib import Path
from showcase.content.loading import load
from showcase.content.problems import Problems
from showcase.site.build_time import build_time
sys.exit(load(Path("."), Problems(), build_time()) is None)
"""


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure the checks of a large project.")
    parser.add_argument("--news", type=int, default=NEWS)
    parser.add_argument("--entries", type=int, default=ENTRIES)
    parser.add_argument("--site", action="store_true", help="build the site too, and check it")
    options = parser.parse_args()
    print(
        f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}"
    )
    print(f"\n{options.news:,} news items, {options.entries:,} entries\n")
    print("| what | s | CPU s | MB |\n|---|--:|--:|--:|")
    showcase = [sys.executable, "-m", "showcase"]
    with tempfile.TemporaryDirectory(prefix="showcase-benchmark-") as folder:
        project = Path(folder, "project")
        _write(project, options.entries, options.news)
        _row("reading alone", _cost([sys.executable, "-c", READ], project))
        checked = _cost([*showcase, "check"], project)
        _row("check", checked)
        if options.site:
            _row("build", _cost([*showcase, "build"], project))
            _row("check with the built site", _cost([*showcase, "check", "--site", "site"], project))
    print(f"\ncheck: {checked.seconds:.1f} s, at most {LIMIT:.0f} are allowed")
    return 0 if checked.seconds <= LIMIT else 1


def _write(project: Path, entries: int, news: int) -> None:
    generate(project, entries)
    (project / "data/columns.yml").write_text(
        (REPOSITORY / "data/columns.yml").read_text(encoding="utf-8"), encoding="utf-8"
    )
    ours = Ours()
    for item in items(news):
        file = project / "docs/news" / f"{item.moment:%Y}" / f"{item.moment:%Y-%m-%d}-{item.slug}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(ours.text(item), encoding="utf-8", newline="\n")


def _cost(command: list[str], project: Path) -> Cost:
    environment = os.environ | {"SOURCE_DATE_EPOCH": BUILD_TIME}
    log = project.with_name("log")
    try:
        return measure(command, project, environment, log)
    except BuildError as error:
        raise SystemExit(f"{error}\n{log.read_text(encoding='utf-8', errors='replace')[-5000:]}") from error


def _row(what: str, cost: Cost) -> None:
    print(f"| {what} | {cost.seconds:.1f} | {cost.processor:.1f} | {cost.megabytes:.0f} |", flush=True)


if __name__ == "__main__":
    sys.exit(main())
