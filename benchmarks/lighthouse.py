"""Looks at each page type of the sample site with Lighthouse, as a phone would: `python benchmarks/lighthouse.py`.

The site is built anew and served gzipped, as GitHub Pages and every ordinary web server do. Each page is looked at several
times; what counts is the median, since on two cores the blocking time alone swings by a factor of two.
"""

from __future__ import annotations

import argparse
import gzip
import http.server
import json
import os
import shutil
import statistics
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory

from environments import foreign, install_node
from generate import REPOSITORY

PAGES = {
    "home": "",
    "explorer": "honors/",
    "programme": "honors/qing-he-xian-dao-de-mo-fan/",
    "roll": "honors/zui-mei-jia-ting/2024/",
    "rotating": "honors/hong-qi-chuang-kou/",
    "people": "people/",
    "person": "people/fan-li-xin/",
    "family": "families/shen-yu-mei-jia-ting/",
    "region": "regions/shi-qiao-zhen/",
    "notice": "notices/2026-wu-hao-jia-ting/",
    "news": "news/",
    "news item": "news/2026/ban-deng-guo-bian-ke-tang/",
    "activities": "activities/",
    "activity": "activities/2026/duan-wu/",
    "campaign": "activities/campaigns/wen-ming-guo-jie/",
    "culture": "culture/",
    "concepts": "culture/concepts/",
    "documents": "culture/documents/",
    "search": "search/",
    "about": "about/",
}
LEAST = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
CATEGORIES = tuple(LEAST)
RUNS = 5
PREFIX = "/showcase/"
PACKED = (
    ".html",
    ".css",
    ".js",
    ".mjs",
    ".json",
    ".svg",
    ".xml",
    ".txt",
    ".pf_index",
    ".pf_fragment",
    ".wasm",
)
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


class _Gzipped(http.server.SimpleHTTPRequestHandler):
    """A file server below a prefix that packs what can be packed, and lets browsers keep what has a hash in its name."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path, _, _ = self.path.removeprefix(PREFIX).partition("?")
        file = Path(self.directory, path or "index.html")
        file = file / "index.html" if file.is_dir() else file
        if not self.path.startswith(PREFIX) or not file.is_file():
            self.send_error(404)
            return
        content = _content(file)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "max-age=600")
        if file.suffix in PACKED:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(content)

    def guess_type(self, path: str) -> str:
        kind = super().guess_type(path)
        return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind

    def log_message(self, *_args: object) -> None:
        pass


@cache
def _content(file: Path) -> bytes:
    content = file.read_bytes()
    return gzip.compress(content, 6, mtime=0) if file.suffix in PACKED else content


@contextmanager
def _served(site: Path) -> Iterator[str]:
    handler = partial(_Gzipped, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{PREFIX}"
        server.shutdown()


def _look(address: str, installed: Path, report: Path) -> dict[str, object]:
    """What Lighthouse reports of a page, seen as by a phone of the middle price class on a slow network."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), "")
    command = [
        "node",
        str(installed / "node_modules/lighthouse/cli/index.js"),
        address,
        "--output=json",
        f"--output-path={report}",
        "--quiet",
        f"--only-categories={','.join(CATEGORIES)}",
        "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
    ]
    subprocess.run(command, check=True, env=foreign() | {"CHROME_PATH": browser}, timeout=240)
    return json.loads(report.read_text(encoding="utf-8"))


def _scores(report: dict) -> dict[str, float]:
    return {name: 100 * (report["categories"][name]["score"] or 0) for name in CATEGORIES}


def _faults(report: dict) -> list[str]:
    """The audits that a page failed, of the categories in which nothing may be failed."""
    held = [
        reference["id"]
        for name in CATEGORIES
        if name != "performance"
        for reference in report["categories"][name]["auditRefs"]
        if reference["weight"]
    ]
    return [one for one in held if report["audits"][one]["score"] not in (None, 1)]


def _figures(reports: list[dict]) -> tuple[dict[str, float], dict[str, float]]:
    """The medians of the scores, and of the paints in seconds, the blocking in milliseconds and the shift."""
    scores = [_scores(report) for report in reports]
    median = {name: statistics.median(score[name] for score in scores) for name in CATEGORIES}
    of = {
        "FCP": ("first-contentful-paint", 1000),
        "LCP": ("largest-contentful-paint", 1000),
        "TBT": ("total-blocking-time", 1),
        "CLS": ("cumulative-layout-shift", 1),
        "kB": ("total-byte-weight", 1000),
    }
    measured = {
        name: statistics.median(report["audits"][audit]["numericValue"] / unit for report in reports)
        for name, (audit, unit) in of.items()
    }
    return median, measured


def main() -> int:
    """Print a table; status 1 where a median is below what is promised."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", nargs="?", type=Path, help="keep the site and Lighthouse here")
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--pages", nargs="+", choices=PAGES, default=list(PAGES))
    given = parser.parse_args()
    with TemporaryDirectory() as temporary:
        folder = given.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        install_node("lighthouse", folder / "lighthouse")
        subprocess.run(
            [sys.executable, "-m", "showcase", "build"], cwd=REPOSITORY, check=True, env=os.environ
        )
        with _served(REPOSITORY / "site") as address:
            return _table(address, folder, given.pages, given.runs)


def _table(address: str, folder: Path, pages: list[str], runs: int) -> int:
    print(
        f"medians of {runs}\n\n| page | " + " | ".join(CATEGORIES) + " | FCP s | LCP s | TBT ms | CLS | kB |"
    )
    print("|---|" + "--:|" * (len(CATEGORIES) + 5))
    short = False
    for page in pages:
        reports = [
            _look(address + PAGES[page], folder / "lighthouse", folder / "report.json") for _ in range(runs)
        ]
        scores, measured = _figures(reports)
        low = [name for name, least in LEAST.items() if scores[name] < least]
        short = short or bool(low)
        cells = [f"{scores[name]:.0f}" for name in CATEGORIES]
        cells += [f"{measured['FCP']:.1f}", f"{measured['LCP']:.1f}", f"{measured['TBT']:.0f}"]
        cells += [f"{measured['CLS']:.3f}", f"{measured['kB']:.0f}"]
        print(f"| {page} | " + " | ".join(cells) + " |", flush=True)
        for fault in _faults(reports[-1]):
            print(f"  {page}: {fault}", file=sys.stderr, flush=True)
    return int(short)


if __name__ == "__main__":
    sys.exit(main())
