"""The target of the fuzzer works without the fuzzer, over the files from which it starts."""

from __future__ import annotations

import importlib.util

import pytest

from tests.sites import REPOSITORY


@pytest.fixture(scope="module")
def fuzz():
    spec = importlib.util.spec_from_file_location("fuzz", REPOSITORY / "tools/fuzz.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_seed_is_taken_by_the_reader_that_it_is_for(fuzz, tmp_path):
    target = fuzz.make_target([])
    written = fuzz.write_seeds(tmp_path, [])
    assert {"news-item-0", "honors-0", "photo-0", "film-0", "words-0"} <= {file.name for file in written}
    for file in written:
        target(file.read_bytes())
    target(b"")


def test_readers_can_be_chosen(fuzz, tmp_path):
    assert {file.name for file in fuzz.write_seeds(tmp_path, ["photo", "film"])} == {
        "photo-0", "photo-1", "photo-2", "film-0",
    }  # fmt: skip
    with pytest.raises(SystemExit, match="no reader of this name"):
        fuzz.make_target(["nothing"])
