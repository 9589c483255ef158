"""A film is made once for the bytes of a video, and again where it was damaged."""

from __future__ import annotations

import os

from showcase.films import Source, develop
from showcase.films import store as store_module

from .making import SEEN_TRACK, Film

CONTENT = bytes(Film())


def run(tmp_path, content=CONTENT, stem="a"):
    file = tmp_path / "a.mp4"
    file.write_bytes(content)
    return develop({"a": Source(file, stem)}, tmp_path / "cache")["a"]


def test_a_second_build_makes_nothing(tmp_path):
    first = run(tmp_path)
    written = first.file.stat().st_mtime_ns
    assert run(tmp_path) == first
    assert first.file.stat().st_mtime_ns == written


def test_a_name_tells_the_film_and_its_bytes(tmp_path):
    first, other = run(tmp_path, stem="long-zhou"), run(tmp_path, bytes(Film([SEEN_TRACK])), stem="long-zhou")
    assert first.name.startswith("long-zhou-")
    assert len(first.name) == len("long-zhou-.mp4") + 10
    assert other.name != first.name


def test_a_damaged_film_or_sheet_is_made_again(tmp_path):
    first = run(tmp_path)
    whole = first.file.read_bytes()
    for damage in (lambda f: f.write_bytes(whole[:-1]), lambda f: f.unlink(),
                   lambda f: f.with_name("sheet.json").write_text("{}"), lambda f: f.with_name("sheet.json").unlink(),
                   lambda f: f.with_name("sheet.json").write_text('["a"]')):  # fmt: skip
        damage(first.file)
        assert run(tmp_path) == first
        assert first.file.read_bytes() == whole


def test_another_recipe_makes_another_film(tmp_path, monkeypatch):
    first = run(tmp_path)
    monkeypatch.setattr(store_module, "RECIPE", "another")
    assert run(tmp_path).name != first.name


def test_a_refused_video_leaves_nothing_in_the_cache(tmp_path):
    run(tmp_path, CONTENT[:-30])
    assert [path for path in (tmp_path / "cache").rglob("*") if path.is_file()] == []


def test_what_no_build_asked_for_in_two_weeks_is_removed(tmp_path):
    first = run(tmp_path)
    other = run(tmp_path, bytes(Film([SEEN_TRACK])))
    assert first.file.exists()
    long_ago = first.file.stat().st_mtime - 15 * 24 * 60 * 60
    os.utime(first.file.with_name("sheet.json"), (long_ago, long_ago))
    run(tmp_path, bytes(Film([SEEN_TRACK])))
    assert not first.file.exists()
    assert other.file.exists()


def test_a_film_that_is_used_again_is_young_again(tmp_path):
    first = run(tmp_path)
    os.utime(first.file.with_name("sheet.json"), (0, 0))
    run(tmp_path)
    run(tmp_path, bytes(Film([SEEN_TRACK])))
    assert first.file.exists()
