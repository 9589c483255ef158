"""Any bytes in the place of any file are read or refused: no reader raises."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from showcase.content.files import DATA_FILES

from .readers import Readers
from .seeds import TEXT, seeds

SEEDS = seeds()
SLOW = {kind.name for kind in DATA_FILES} | {"page", "news item", "activity"}
"""They read a whole project each time."""

PIECES = [
    *[
        ":",
        "-",
        "#",
        "'",
        '"',
        "[",
        "]",
        "{",
        "}",
        ",",
        "|",
        ">",
        "&",
        "*",
        "!",
        "%",
        "@",
        "`",
        "\\",
        "~",
        "0",
        "9",
        ".",
        "/",
        "、",
        "：",
        "－",
    ],
    *TEXT.split("\n"),
]
PIECE = st.sampled_from(
    [piece.encode() for piece in PIECES] + [b"\n", b"\t", b"\0", b"\xff", b"\xed\xa0\x80", b"\r", b" "]
)


@pytest.fixture(scope="module")
def readers():
    made = Readers()
    yield made
    made.close()


@st.composite
def damaged(draw: st.DrawFn, contents: list[bytes]) -> bytes:
    """A sound content, of which parts are changed, cut out, doubled, or replaced by what is hostile."""
    content = bytearray(draw(st.sampled_from(contents)))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(content)))
        end = min(len(content), at + draw(st.integers(0, 12)))
        match draw(st.sampled_from(["put", "cut", "double", "bytes", "end"])):
            case "put":
                content[at:end] = draw(PIECE)
            case "cut":
                del content[at:end]
            case "double":
                content[at:at] = content[at:end]
            case "bytes":
                content[at:end] = draw(st.binary(max_size=4))
            case _:
                del content[at:]
    return bytes(content)


@pytest.mark.parametrize("name", SEEDS)
def test_any_bytes_are_read_or_refused(readers, name):
    read = readers.all[name]

    @settings(
        max_examples=12 if name in SLOW else 50,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(damaged(SEEDS[name]) | st.lists(PIECE, max_size=12).map(b"".join) | st.binary(max_size=60))
    def holds(raw: bytes) -> None:
        read(raw)

    holds()


def test_every_reader_is_tried(readers):
    assert set(readers.all) == set(SEEDS)
