"""Builds as real processes: two at once, one that clears while another works, and one that is killed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from showcase.photos import Source, develop

from .images import noise, saved

Build = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def build(tmp_path: Path) -> Iterator[Build]:
    """Begin a build of photos in the common cache: `build(photos, rounds=1)`."""
    running: list[subprocess.Popen[str]] = []

    def begin(photos: list[Path], rounds: int = 1) -> subprocess.Popen[str]:
        script = Path(__file__).with_name("builder.py")
        command = [sys.executable, str(script), str(tmp_path / "cache"), str(rounds), *map(str, photos)]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        running.append(process)
        return process

    yield begin
    for process in running:
        process.kill()
        process.communicate()


def photos(folder: Path, name: str, count: int, width: int = 500) -> list[Path]:
    files = [folder / f"{name}-{number}.jpg" for number in range(count)]
    for file in files:
        file.write_bytes(saved(noise(width, width // 2), "JPEG"))
    return files


def heard(process: subprocess.Popen[str], word: str) -> None:
    """Wait until a build tells a word."""
    assert process.stdout is not None
    told = []
    for line in process.stdout:
        told.append(line.strip())
        if told[-1] == word:
            return
    pytest.fail(f"{word!r} was not told, but {told[-3:]}")


def finished(process: subprocess.Popen[str]) -> list[str]:
    """Let a build go on to its end; all that it told since."""
    told, _ = process.communicate("\n", timeout=60)
    assert process.returncode == 0
    return told.split()


def contents(cache: Path) -> dict[Path, bytes]:
    return {path.relative_to(cache): path.read_bytes() for path in cache.rglob("*") if path.is_file()}


def clean(files: list[Path], cache: Path) -> dict[Path, bytes]:
    """What the cache holds after one undisturbed build."""
    develop({file.name: Source(file, file.stem, share=True) for file in files}, cache).release()
    return contents(cache)


def test_two_at_once_make_what_one_makes(build, tmp_path):
    files = photos(tmp_path, "a", 6)
    one, other = build(files), build(files)
    heard(one, "ready")
    heard(other, "ready")
    assert finished(one) == ["whole", "released"]
    assert finished(other) == ["whole", "released"]
    assert contents(tmp_path / "cache") == clean(files, tmp_path / "clean")


def test_nothing_is_cleared_that_another_build_is_about_to_copy(build, tmp_path):
    ours, theirs = photos(tmp_path, "a", 3), photos(tmp_path, "b", 3)
    slow = build(ours)
    heard(slow, "ready")
    assert finished(build(theirs))[-2:] == ["whole", "released"]
    # The slow one is the last to let go, and clears what the quick one made.
    assert finished(slow) == ["whole", "released"]
    assert contents(tmp_path / "cache") == clean(ours, tmp_path / "clean")


def test_builds_that_clear_each_others_photos_never_miss_one(build, tmp_path):
    """Each in turn finds its photos cleared away and makes them again; in no round is one missing."""
    two = [build(photos(tmp_path, name, 2, 100), rounds=25) for name in "ab"]
    for told in [finished(process) for process in two]:
        assert told.count("whole") == 25


def test_a_build_that_is_killed_leaves_a_cache_that_the_next_one_mends(build, tmp_path):
    files = photos(tmp_path, "a", 8)
    for done in ("1", "3", "5"):
        process = build(files)
        heard(process, done)
        process.kill()
        process.wait()
    assert finished(build(files))[-2:] == ["whole", "released"]
    assert contents(tmp_path / "cache") == clean(files, tmp_path / "clean")
