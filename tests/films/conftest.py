"""What tests of films may ask for: one video developed, from its bytes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from showcase.films import Film, FilmFault, Source, develop

Develop = Callable[[bytes], Film]
Refuse = Callable[[bytes], str]


@pytest.fixture
def develop_bytes(tmp_path: Path) -> Callable[[bytes], Film | FilmFault]:
    """Develop the bytes of one video."""

    def run(content: bytes) -> Film | FilmFault:
        file = tmp_path / "录像.mp4"
        file.write_bytes(content)
        return develop({"key": Source(file, "lu-xiang")}, tmp_path / "cache")["key"]

    return run


@pytest.fixture
def developed(develop_bytes) -> Develop:
    """Develop the bytes of one video, which must become a Film."""

    def run(content: bytes) -> Film:
        film = develop_bytes(content)
        assert isinstance(film, Film), film
        return film

    return run


@pytest.fixture
def refused(develop_bytes) -> Refuse:
    """Develop the bytes of one video, of which there must be none: gives the reason."""

    def run(content: bytes) -> str:
        fault = develop_bytes(content)
        assert isinstance(fault, FilmFault), fault
        return fault.reason

    return run
