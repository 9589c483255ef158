"""A published film holds its pictures and its sound, and nothing of what stood beside them."""

from __future__ import annotations

import struct

import pytest

from tests.site.silence import foreign_in

from .making import (
    HEARD,
    HEARD_TRACK,
    NOTES_TRACK,
    PLACE,
    SECRETS,
    SEEN,
    SEEN_TRACK,
    Film,
    Track,
    box,
    found_in,
    full,
    pictures,
    sound,
    table,
)

STBL = (b"moov", b"trak", b"mdia", b"minf", b"stbl")


def samples_of(content: bytes) -> list[bytes]:
    """What the tables of each track lead to, as a player would read it."""
    return [
        b"".join(
            content[at : at + length] for at, length in zip(_offsets(track), _lengths(track), strict=True)
        )
        for track in found_in(content, *STBL)
    ]


def _offsets(stbl: bytes) -> list[int]:
    wide = found_in(stbl, b"co64")
    (found,) = wide or found_in(stbl, b"stco")
    return [place for (place,) in struct.iter_unpack(">Q" if wide else ">I", found[8:])]


def _lengths(stbl: bytes) -> list[int]:
    rows = struct.iter_unpack(">III", found_in(stbl, b"stsc")[0][8:])
    return [count for _, count, _ in rows]


@pytest.mark.parametrize("index_first", [True, False])
@pytest.mark.parametrize("wide", [True, False])
def test_pictures_and_sound_are_all_that_is_left(developed, index_first, wide):
    tracks = [
        Track(b"vide", pictures(), SEEN_TRACK.chunks, wide=wide),
        Track(b"soun", sound(version=1), HEARD_TRACK.chunks, wide=wide, size=(0, 0)),
        NOTES_TRACK,
    ]
    tail = box(b"uuid", bytes(16), b"SecretNote") + box(b"GPSx", PLACE) + box(b"free", PLACE)
    source = bytes(Film(tracks, index_first=index_first, after=tail))
    assert all(secret in source for secret in SECRETS)
    film = developed(source)
    content = film.file.read_bytes()
    assert [secret for secret in SECRETS if secret in content] == []
    assert foreign_in(content) == []
    assert samples_of(content) == [SEEN, HEARD]
    assert content[-len(SEEN + HEARD) :] == SEEN + HEARD
    assert [
        kind for kind in (b"udta", b"meta", b"uuid", b"mebx", b"free", b"GPSx", b"prof") if kind in content
    ] == []
    assert (film.width, film.height, film.seconds, film.remarks) == (64, 36, 12.5, ())


def test_the_index_comes_first_so_that_playing_begins_at_once(developed):
    content = developed(bytes(Film())).file.read_bytes()
    assert content.index(b"moov") < content.index(b"mdat")


def test_nobody_learns_when_it_was_taken(developed):
    content = developed(bytes(Film())).file.read_bytes()
    times = struct.pack(">II", 3_700_000_000, 3_700_000_001)
    assert times in bytes(Film())
    assert times not in content
    (head,) = found_in(content, b"moov", b"mvhd")
    assert head[:12] == bytes(12)


def test_what_a_decoder_needs_is_kept(developed):
    content = developed(bytes(Film())).file.read_bytes()
    (pictures_entry, sound_entry) = found_in(content, *STBL, b"stsd")
    assert b"avcC\1settings" in pictures_entry
    assert b"colrnclx" in pictures_entry
    assert struct.pack(">HH", 64, 36) in pictures_entry
    assert b"esds\0\0\0\0decoder" in sound_entry


def test_subtitles_within_are_left_out_with_a_word(developed):
    flight = Track(b"sbtl", box(b"tx3g", bytes(8)), [PLACE * 3], size=(0, 0))
    film = developed(bytes(Film([SEEN_TRACK, flight])))
    assert PLACE not in film.file.read_bytes()
    assert ["没有带上" in remark for remark in film.remarks] == [True]


def test_parts_that_tracks_share_are_taken_over_once(developed):
    shared = Track(b"vide", pictures(), SEEN_TRACK.chunks)
    content = developed(bytes(Film([SEEN_TRACK, shared]))).file.read_bytes()
    assert content.endswith(b"mdat" + SEEN)
    assert samples_of(content) == [SEEN, SEEN]


@pytest.mark.parametrize(
    ("matrix", "shown"),
    [
        ((1, 0, 0, 0, 1, 0, 0, 0, 1), (64, 36)),
        ((0, 1, 0, -1, 0, 0, 36, 0, 1), (36, 64)),
        ((-1, 0, 0, 0, -1, 0, 0, 0, 1), (64, 36)),
    ],
)
def test_a_film_that_was_taken_upright_is_higher_than_wide(developed, matrix, shown):
    film = developed(bytes(Film([Track(b"vide", pictures(), [SEEN], matrix=matrix)])))
    assert (film.width, film.height) == shown


def test_h265_is_published_with_a_warning(developed):
    film = developed(bytes(Film([Track(b"vide", pictures(b"hvc1"), [SEEN])])))
    assert ["H.265" in remark for remark in film.remarks] == [True]


def test_samples_of_one_size_need_no_table_of_sizes(developed):
    source = bytes(Film([Track(b"vide", pictures(), [SEEN])]))
    count = struct.pack(">II", 0, len(SEEN))
    same = source.replace(full(b"stsz", count, struct.pack(f">{len(SEEN)}I", *[1] * len(SEEN))),
                          full(b"stsz", struct.pack(">II", 1, len(SEEN))) + box(b"free", bytes(4 * len(SEEN) - 8)))  # fmt: skip
    assert len(same) == len(source)
    assert samples_of(developed(same).file.read_bytes()) == [SEEN]


def test_zeros_behind_the_last_box_are_no_fault(developed):
    assert developed(bytes(Film()) + bytes(500)).seconds == 12.5
    padded = Film([Track(b"vide", pictures(b"avc1", bytes(4)), [SEEN])])
    assert developed(bytes(padded)).seconds == 12.5


def test_of_a_table_of_files_nothing_is_kept_but_this_one(developed):
    named = full(b"alis", b"SecretPhone:Users:li", flags=1)
    content = developed(bytes(Film([Track(b"vide", pictures(), [SEEN], data=named)]))).file.read_bytes()
    (reference,) = found_in(content, b"moov", b"trak", b"mdia", b"minf", b"dinf", b"dref")
    assert b"\0\0\0\0" + reference[4:] == table(b"dref", full(b"url ", flags=1))[8:]
