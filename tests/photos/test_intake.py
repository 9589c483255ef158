"""Only the file itself is read: not too large, not outside of the project, not a pipe."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from showcase.photos import Photo, PhotoFault, Picture, Source, develop, refusals

from .images import quarters, saved


def developed(file: Path, tmp_path: Path, root: Path | None = None) -> Photo:
    return develop({"key": Source(file, "photo", root=root)}, tmp_path / "cache").photos["key"]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    (folder / "docs").mkdir(parents=True)
    return folder


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A good photo that is not in the project."""
    file = tmp_path / "private.png"
    file.write_bytes(saved(quarters(64, 48), "PNG"))
    return file


def linked(link: Path, target: Path) -> Path:
    try:
        link.symlink_to(target)
    except OSError:
        pytest.skip("this system lets nobody make links")
    return link


def test_a_file_that_is_too_large_is_not_even_read(tmp_path):
    file = tmp_path / "large.jpg"
    with file.open("wb") as target:
        target.truncate(50_000_001)
    assert developed(file, tmp_path) == PhotoFault(refusals.TOO_LARGE)


def test_a_photo_that_is_not_there(tmp_path):
    assert developed(tmp_path / "missing.jpg", tmp_path) == PhotoFault(refusals.NOT_FOUND)
    file = tmp_path / "file"
    file.touch()
    assert developed(file / "below.jpg", tmp_path) == PhotoFault(refusals.NOT_FOUND)


def test_a_folder_is_no_photo(tmp_path):
    assert developed(tmp_path, tmp_path) == PhotoFault(refusals.NOT_A_FILE)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.jpg")
    assert developed(tmp_path / "pipe.jpg", tmp_path) == PhotoFault(refusals.NOT_A_FILE)


def test_a_link_out_of_the_project_is_not_followed(project, outside, tmp_path):
    link = linked(project / "docs" / "photo.png", outside)
    assert developed(link, tmp_path, project) == PhotoFault(refusals.OUTSIDE)
    assert isinstance(developed(link, tmp_path), Picture)


def test_nor_a_folder_that_is_such_a_link(project, outside, tmp_path):
    linked(project / "docs" / "album", outside.parent)
    assert developed(project / "docs" / "album" / outside.name, tmp_path, project) == PhotoFault(
        refusals.OUTSIDE
    )


def test_nor_dots_that_lead_out(project, outside, tmp_path):
    assert developed(project / ".." / outside.name, tmp_path, project) == PhotoFault(refusals.OUTSIDE)


def test_a_link_within_the_project_is_a_photo(project, outside, tmp_path):
    inside = project / "shared.png"
    outside.rename(inside)
    assert isinstance(developed(linked(project / "docs" / "a.png", inside), tmp_path, project), Picture)


def test_a_project_behind_a_link_is_the_project(project, outside, tmp_path):
    outside.rename(project / "docs" / "photo.png")
    entry = linked(tmp_path / "entry", project)
    assert isinstance(developed(entry / "docs" / "photo.png", tmp_path, entry), Picture)


def test_links_in_a_circle(tmp_path):
    linked(tmp_path / "a.jpg", tmp_path / "b.jpg")
    linked(tmp_path / "b.jpg", tmp_path / "a.jpg")
    assert developed(tmp_path / "a.jpg", tmp_path) == PhotoFault(refusals.NOT_READABLE)


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="everything can be read here, rights or none"
)
def test_a_file_that_may_not_be_read(outside, tmp_path):
    outside.chmod(0)
    assert developed(outside, tmp_path) == PhotoFault(refusals.NOT_READABLE)


def test_a_file_that_another_program_holds(outside, tmp_path, monkeypatch):
    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "used by another process")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert developed(outside, tmp_path) == PhotoFault(refusals.NOT_READABLE)
