"""Two builds of the sample give the same bytes, wherever and whenever they are made."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

import pytest
from tests.conftest import SAMPLE
from tests.sites import REPOSITORY, build
from tests.times import NOW

from showcase.site.output import MARKER

OTHERWISE = '''
"""Python imports this by itself: folders come in another order, and the clock is fourteen hours ahead."""

import os, random, time

_scandir, _listdir, _now = os.scandir, os.listdir, time.time


class _Shuffled:
    def __init__(self, entries):
        self._entries = iter(entries)

    def __iter__(self):
        return self._entries

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def close(self):
        pass


def scandir(path="."):
    with _scandir(path) as found:
        entries = list(found)
    random.Random(7).shuffle(entries)
    return _Shuffled(entries)


def listdir(path="."):
    names = _listdir(path)
    random.Random(7).shuffle(names)
    return names


os.scandir, os.listdir, time.time = scandir, listdir, lambda: _now() + 14 * 3600
'''

FURTHER = {
    "PYTHONHASHSEED": "4711",
    "TZ": "America/St_Johns",
    "LC_ALL": "C",
    "LANG": "tr_TR.UTF-8",
    "COLUMNS": "33",
    "USER": "other",
}


def digests(site: Path) -> dict[str, str]:
    return {
        path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in site.rglob("*")
        if path.is_file() and path.name != MARKER
    }


@pytest.fixture(scope="module")
def built_otherwise(tmp_path_factory) -> Path:
    """The sample built in another folder, of files of another age, under other settings of the computer."""
    base = tmp_path_factory.mktemp("另一个 文件夹")
    (base / "otherwise").mkdir()
    (base / "otherwise/sitecustomize.py").write_text(OTHERWISE, encoding="utf-8")
    folder = base / "project (2)"
    folder.mkdir()
    for name in reversed(SAMPLE):
        source = REPOSITORY / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, folder / name)
    for path in folder.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    paths = os.pathsep.join(filter(None, [str(base / "otherwise"), os.environ.get("PYTHONPATH")]))
    built = build(folder, day=f"{NOW.timestamp():.0f}", PYTHONPATH=paths, **FURTHER)
    assert built.returncode == 0, built.stdout
    return folder / "site"


def test_every_file_has_the_same_bytes(built_site, built_otherwise):
    one, other = digests(built_site), digests(built_otherwise)
    assert set(one) == set(other)
    assert [path for path in sorted(one) if one[path] != other[path]] == []
    assert len(one) > 500


def test_nothing_tells_where_it_was_built(built_otherwise):
    """No file holds the folder, not even in part."""
    told = [
        path for path in built_otherwise.rglob("*") if path.is_file() and b"project (2)" in path.read_bytes()
    ]
    assert told == []
