"""Work grows in proportion to the content: no list of all pages, entries or subjects is walked for each of them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"

SIZES = (500, 1000, 2000)

COUNT_CALLS = """
import sys
from mkdocs.commands.build import build
from mkdocs.config import load_config

calls = 0

def count(_frame, event, _function):
    global calls
    calls += event in ("call", "c_call")

config = load_config(sys.argv[1])
config.plugins.on_startup(command="build", dirty=False)
sys.setprofile(count)
build(config)
sys.setprofile(None)
print(calls)
"""


def test_the_calls_of_a_build_grow_in_proportion(tmp_path):
    """Calls are counted and not seconds, so that a busy machine does not matter; what every build costs is left out."""
    few, more, many = (calls_of_build(tmp_path / str(size), size) for size in SIZES)
    # 3 in proportion; 5 where every entry meets every other.
    assert (many - few) / (more - few) < 3.5


NEWS_SIZES = (150, 300, 600)

WRITE_NEWS = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from generators import Ours
from items import items
Ours().write(Path(sys.argv[2]), items(int(sys.argv[3])))
"""


def test_the_calls_for_news_grow_in_proportion(tmp_path):
    """With the real templates: lists, feeds, page tags and the search index are all in it."""
    few, more, many = (calls_of_news(tmp_path / str(size), size) for size in NEWS_SIZES)
    # 2 in proportion; 4 where every item meets every other.
    assert (many - more) / (more - few) < 2.4


def calls_of_news(project: Path, items: int) -> int:
    run("-c", WRITE_NEWS, str(BENCHMARKS), str(project), str(items))
    calls = int(run("-c", COUNT_CALLS, str(project / "mkdocs.yml")))
    assert len(list((project / "site" / "news").rglob("index.html"))) > items
    return calls


def calls_of_build(project: Path, entries: int) -> int:
    run(str(BENCHMARKS / "generate.py"), str(project), "--entries", str(entries))
    for template in (project / "theme_overrides").rglob("*.html"):
        template.write_text("<h1>{{ page.title if page }}</h1>", encoding="utf-8")
    calls = int(run("-c", COUNT_CALLS, str(project / "mkdocs.yml")))
    assert len(list((project / "site").rglob("index.html"))) > entries / 2
    return calls


def run(*arguments: str) -> str:
    ended = subprocess.run(
        [sys.executable, *arguments], capture_output=True, encoding="utf-8", timeout=120, check=False
    )
    assert ended.returncode == 0, ended.stderr[-5000:]
    return ended.stdout
