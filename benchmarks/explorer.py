"""Measures the explorer of honours on a slow phone: `python benchmarks/explorer.py`.

Chromium shows `/honors/` 390 pixels wide with its processor slowed down. Each choice is followed from its event to the
frame that shows the list and the count of it. Two times are told: the work of the page's main thread until then
(script, style, layout, painting), in which other work of the machine does not show, and the time by the clock. Of what
is typed the clock counts the 60 ms too for which the explorer waits for a further key.
"""

from __future__ import annotations

import argparse
import functools
import gzip
import http.server
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from generate import generate
from playwright.sync_api import CDPSession, Page, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
PHONE = {"width": 390, "height": 844}
LIMIT = 100
"""Milliseconds of work after which a choice is felt to lag."""

FIRST = "first choice, loading the index"
"""A step that is told, and is not held against the limit."""

Times = tuple[float, float]
"""Work, and time by the clock, in milliseconds."""

# From the event that a choice makes to the frame after the one in which its list stands.
TIMED = """async ([choice, argument]) => {
  const choices = {
    chip: (name) => document.querySelector(`a[data-value="${name}"]`).click(),
    text: (words) => {
      const input = document.querySelector('[data-explorer-input]');
      input.value = words;
      input.dispatchEvent(new Event('input'));
    },
    menu: (name) => {
      const menu = document.querySelector(`select[data-facet=${name}]`);
      menu.selectedIndex = 2;
      menu.dispatchEvent(new Event('change'));
    },
    more: () => document.querySelector('.explorer__more').click(),
    clear: () => document.querySelector('.explorer__clear').click(),
    nothing: () => watched.append(''),
  };
  const watched = document.querySelector('[data-explorer-found]');
  const changed = new Promise((resolve) => {
    const observer = new MutationObserver(() => { observer.disconnect(); resolve(performance.now()); });
    observer.observe(watched, { childList: true, subtree: true });
  });
  const started = performance.now();
  choices[choice](argument);
  await changed;
  await new Promise((resolve) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(0);
  }));
  return performance.now() - started;
}"""

NOTHING = "no choice: what measuring costs"

STEPS = (
    (NOTHING, "nothing", ""),
    ("a level", "chip", "县级"),
    ("and a year", "chip", "2020"),
    ("without the year", "chip", "2020"),
    ("without the level", "clear", ""),
    ("one letter", "text", "l"),
    ("three letters", "text", "lxh"),
    ("a surname", "text", "王"),
    ("a village", "text", "柳溪村"),
    ("nothing written", "clear", ""),
    ("a programme", "menu", "programme"),
    ("a region too", "menu", "region"),
    ("all again", "clear", ""),
    ("a kind", "chip", "个人"),
    ("60 more", "more", ""),
)


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure the explorer of honours on a slow phone.")
    parser.add_argument("--entries", type=int, default=5_000)
    parser.add_argument("--slower", type=int, nargs="+", default=(1, 4, 6), help="how many times")
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--site", type=Path, help="a site that is built already")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        site = options.site or built(Path(folder), options.entries)
        report_sizes(site)
        with served(site) as home:
            worst = max(report(f"{home}honors/", times, options.repeat) for times in options.slower)
    print(f"\nslowest choice, without what measuring costs: {worst:.0f} ms of work (at most {LIMIT})")
    return int(worst > LIMIT)


def built(folder: Path, entries: int) -> Path:
    """A site with so many entries."""
    generate(folder, entries)
    command = [sys.executable, "-m", "showcase", "build", "--project", str(folder)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=os.environ)
    return folder / "site"


def report_sizes(site: Path) -> None:
    """Print what a visitor loads, gzipped."""
    scripts = [site / "assets/js/explorer.js", *(site / "assets/js/explorer").glob("*.js")]
    for name, files in {
        "page": [site / "honors/index.html"],
        "index": list((site / "honors").glob("explorer.*.json")),
        "scripts": scripts,
    }.items():
        size = sum(len(gzip.compress(file.read_bytes(), 9)) for file in files)
        print(f"{name}: {size / 1000:.1f} KB gzipped")


def report(address: str, times: int, repeat: int) -> float:
    """Print the medians of each step; the slowest of them."""
    print(f"\nprocessor {times} times slower\n\n| choice | work ms | at most | clock ms |\n|---|--:|--:|--:|")
    slowest = measuring = 0.0
    for name, values in measured(address, times, repeat).items():
        work, clock = zip(*values, strict=True)
        print(f"| {name} | {median(work):.0f} | {max(work):.0f} | {median(clock):.0f} |")
        if name == NOTHING:
            measuring = median(work)
        elif name != FIRST:
            slowest = max(slowest, median(work) - measuring)
    return slowest


def measured(address: str, times: int, repeat: int) -> dict[str, list[Times]]:
    """The times of each step, for each repetition."""
    executable = next(filter(None, map(shutil.which, NAMES)))
    found: dict[str, list[Times]] = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=executable, args=["--no-sandbox", "--disable-gpu"]
        )
        for _ in range(repeat):
            page = browser.new_page(viewport=PHONE)
            session = page.context.new_cdp_session(page)
            session.send("Performance.enable", {"timeDomain": "threadTicks"})
            page.goto(address, wait_until="load")
            session.send("Emulation.setCPUThrottlingRate", {"rate": times})
            found.setdefault(FIRST, []).append(timed(page, session, "chip", "县级"))
            timed(page, session, "clear", "")
            for name, choice, argument in STEPS:
                found.setdefault(name, []).append(timed(page, session, choice, argument))
            page.close()
        browser.close()
    return found


def timed(page: Page, session: CDPSession, choice: str, argument: str) -> Times:
    """What one choice takes; it is made when the page has come to rest."""
    page.wait_for_timeout(1000)
    before = work(session)
    clock = float(page.evaluate(TIMED, [choice, argument]))
    return work(session) - before, clock


def work(session: CDPSession) -> float:
    """Milliseconds for which the main thread has worked so far."""
    metrics = session.send("Performance.getMetrics")["metrics"]
    return 1000 * next(metric["value"] for metric in metrics if metric["name"] == "TaskDuration")


@contextmanager
def served(site: Path) -> Iterator[str]:
    """The address of a folder on a free port."""
    handler = functools.partial(Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Says nothing of what it serves."""

    def log_message(self, *_arguments: object) -> None:
        """Leave it unsaid."""


if __name__ == "__main__":
    raise SystemExit(main())
