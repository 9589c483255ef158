"""The rules of the house: which room may import which, who may know MkDocs, how long a thing may be."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "plugins" / "showcase"
MODULES = sorted(PACKAGE.rglob("*.py"))

ALLOWED = {
    "content": {"content"},
    "site": {"site", "prose", "photos", "films", "content"},
    "honors": {"honors", "site", "content"},
    "news": {"news", "site", "content"},
    "activities": {"activities", "site", "content"},
    "culture": {"culture", "site", "content"},
    "photos": {"photos"},
    "cards": {"cards"},
    "films": {"films"},
    "prose": {"prose", "content"},
    "packing": {"packing", "content"},
    "starting": {"starting", "content"},
    "publish": {"publish", "cards", "site", "content"},
    "checks": {"checks", "site", "photos", "content"},
}
"""What each room may import of the package; a room that is not listed here has no rule yet, and fails."""

OUTER = {"cli"}
"""Rooms at the edge, which may import everything and which nothing imports."""

MOST_LINES = 300
MOST_LINES_OF_A_FUNCTION = 40


def name_of(module: Path) -> str:
    return module.relative_to(PACKAGE).as_posix()


def room_of(module: Path) -> str:
    parts = module.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else ""


@cache
def tree_of(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"))


def imports_of(module: Path) -> Iterator[str]:
    """The absolute names of all that a module imports, wherever in it."""
    package = ["showcase", *module.relative_to(PACKAGE).parts[:-1]]
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            prefix = ".".join([*base, *([node.module] if node.module else [])])
            yield from (f"{prefix}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("module", [m for m in MODULES if room_of(m) not in OUTER], ids=name_of)
def test_a_room_imports_only_the_rooms_it_may(module):
    allowed = ALLOWED[room_of(module)] if room_of(module) else OUTER
    used = {name.split(".")[1] for name in imports_of(module) if name.startswith("showcase.")}
    assert used <= allowed


def test_only_the_adapters_know_the_engine():
    engines = ("mkdocs", "properdocs", "jinja2", "material")
    knowing = {name_of(m) for m in MODULES if any(n.split(".")[0] in engines for n in imports_of(m))}
    assert knowing == {
        f"{room}/plugin.py"
        for room in ("site", "checks", "honors", "news", "activities", "culture", "publish")
    }


def test_only_the_edge_asks_for_the_time():
    asking = {"now", "today", "utcnow", "time", "time_ns", "localtime"}
    rooms = [m for m in MODULES if room_of(m) not in ("site", *OUTER) and m.name != "plugin.py"]
    calls = [
        (name_of(m), node.func.attr)
        for m in rooms
        for node in ast.walk(tree_of(m))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    ]
    # datetime.time(), a time of day, is the one call of such a name that asks nothing.
    assert [call for call in calls if call[1] in asking - {"time"}] == []
    assert {name_of(m) for m in rooms if {"time", "time.time"} & set(imports_of(m))} == set()


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_nothing_is_too_long_to_be_read_at_once(module):
    assert len(module.read_text(encoding="utf-8").splitlines()) <= MOST_LINES
    functions = (n for n in ast.walk(tree_of(module)) if isinstance(n, ast.FunctionDef))
    lengths = {f.name: (f.end_lineno or 0) - f.lineno + 1 for f in functions}
    assert {name: n for name, n in lengths.items() if n > MOST_LINES_OF_A_FUNCTION} == {}


def test_the_rules_look_at_real_imports():
    """Were imports resolved wrongly, every rule above would hold by itself."""
    assert "showcase.content.catalogue.Catalogue" in set(imports_of(PACKAGE / "honors" / "pages.py"))
    relative = set(imports_of(PACKAGE / "content" / "honours" / "drafts.py"))
    assert "showcase.content.honours.identity.Mention" in relative
    assert "showcase.honors.figures.public" in set(imports_of(PACKAGE / "honors" / "regional.py"))
