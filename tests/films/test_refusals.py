"""What is no film, or none that can be published, is told in a sentence; nothing ends in a traceback."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from showcase.films import Film as Published
from showcase.films import FilmFault, Source, develop

from .making import HEARD_TRACK, SECRETS, SEEN, SEEN_TRACK, Film, Track, box, full, pictures, sound

SOUND = bytes(Film())


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "0 字节"),
        (b"\x1aE\xdf\xa3 matroska", "MKV 或 WebM"),
        (b"RIFF\0\0\0\0AVI LIST", "AVI 视频"),
        (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "WMV 视频"),
        (b"FLV\x01\x05", "FLV 视频"),
        (b"\x47" + bytes(187) + b"\x47" + bytes(187), "MTS（TS）视频"),
        (bytes(4) + b"\x47" + bytes(191) + b"\x47" + bytes(187), "MTS（TS）视频"),
        (b"\xff\xd8\xff\xe0", "这是照片，不是视频"),
        (b"RIFF\0\0\0\0WEBP", "这是照片，不是视频"),
        (b"\0\0\0\x18ftypheic", "这是照片，不是视频"),
        (b"\n<!DOCTYPE html><title>404</title>", "这是一个网页"),
        ("会议记录".encode(), "这不是视频文件"),
        (b"abc", "这不是视频文件"),
    ],
)
def test_another_kind_of_file_is_named(refused, content, said):
    assert said in refused(content)


@pytest.mark.parametrize(
    ("film", "said"),
    [
        (Film([HEARD_TRACK]), "没有画面"),
        (Film([]), "没有画面"),
        (Film([Track(b"vide", pictures(b"mp4v"), [SEEN])]), "画面的编码（mp4v）浏览器放不了"),
        (Film([Track(b"vide", pictures(b"encv"), [SEEN])]), "画面的编码（encv）"),
        (Film([Track(b"vide", pictures(b"jpeg"), [SEEN])]), "画面的编码（jpeg）"),
        (Film([SEEN_TRACK, Track(b"soun", sound(b"samr"), [SEEN])]), "声音的编码（samr）浏览器放不了"),
        (Film([SEEN_TRACK, Track(b"soun", sound(b"\0\x1b[3"), [SEEN])]), "声音的编码（3）"),
        (Film([SEEN_TRACK, Track(b"soun", sound(version=7), [SEEN])]), "存法少见"),
        (Film([Track(b"vide", pictures(), [])]), "分段 MP4"),
        (Film(brief=box(b"mvex")), "分段 MP4"),
        (Film(after=box(b"moof")), "分段 MP4"),
        (
            Film([Track(b"vide", pictures(), [SEEN], data=full(b"url ", b"file:///a.mov\0"))]),
            "存在别的文件里",
        ),
        (Film(after=box(b"moov")), "存法少见"),
        (Film([Track(b"vide", pictures(), [SEEN], size=(0, 0))]), "存法少见"),
        (Film(after=b"\0\0\1\0junk"), "不完整或者已损坏"),
        (Film(after=b"\0\0\0\4junk"), "不完整或者已损坏"),
        (Film(after=b"abc"), "不完整或者已损坏"),
        (Film(after=b"".join(box(b"free") for _ in range(2000))), "不完整或者已损坏"),
        (Film(brief=b"".join(box(b"free") for _ in range(2000))), "不完整或者已损坏"),
    ],
)
def test_a_film_that_cannot_be_published_is_told_why(refused, film, said):
    reason = refused(bytes(film))
    assert said in reason
    assert reason.isprintable()


def test_a_film_without_its_end_is_told_to_be_incomplete(refused):
    assert "没有目录" in refused(SOUND[: SOUND.index(b"moov") - 4])
    first = bytes(Film(index_first=True))
    assert "不完整" in refused(first[:-20])


def test_pictures_that_lie_outside_of_the_data_are_refused(refused):
    """Else a film could carry any part of its file into the site."""
    place = struct.pack(">I", SOUND.index(SEEN[:100]))
    assert SOUND.count(place) == 1
    for other in (0, 4, SOUND.index(b"moov"), len(SOUND), 0xFFFFFFFF):
        assert "损坏" in refused(SOUND.replace(place, struct.pack(">I", other)))


@pytest.mark.parametrize("kind", [b"stco", b"stsc", b"stsz"])
@pytest.mark.parametrize("number", [3, 5000, 0xFFFFFFFF])
def test_tables_that_lie_about_their_length_ask_for_no_memory(refused, kind, number):
    at = SOUND.index(kind) + (12 if kind == b"stsz" else 8)
    lying = SOUND[:at] + struct.pack(">I", number) + SOUND[at + 4 :]
    assert "损坏" in refused(lying)


def test_a_file_that_is_too_large_is_not_read(tmp_path):
    with (tmp_path / "da.mp4").open("wb") as file:
        file.write(SOUND)
        file.truncate(101 * 1024 * 1024)
    (fault,) = develop({"a": Source(tmp_path / "da.mp4", "da")}, tmp_path / "cache").values()
    assert isinstance(fault, FilmFault)
    assert "超过 100 MB" in fault.reason
    assert not (tmp_path / "cache").exists()


def test_a_file_that_is_not_there_is_told_so(tmp_path):
    (fault,) = develop({"a": Source(tmp_path / "a.mp4", "a")}, tmp_path / "cache").values()
    assert isinstance(fault, FilmFault)
    assert "找不到" in fault.reason


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("damaged")


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.integers(0, len(SOUND) - 1), st.integers(0, 255)), min_size=1, max_size=6),
    st.integers(0, len(SOUND)),
)
def test_whatever_is_damaged_nothing_secret_is_published(folder, changes, length):
    content = bytearray(SOUND)
    for at, value in changes:
        content[at] = value
    file = folder / "a.mp4"
    file.write_bytes(bytes(content[: length or len(content)]) if length % 3 == 0 else bytes(content))
    (made,) = develop({"a": Source(file, "a")}, folder / "cache").values()
    if isinstance(made, Published):
        written = made.file.read_bytes()
        assert [secret for secret in SECRETS[:5] if secret in written] == []
