"""What was made once is found again, and what is damaged is made again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from showcase.photos import Picture, Source, develop, development, store
from showcase.photos.development import slug

from .images import BLUE, quarters, saved


@pytest.fixture
def source(tmp_path: Path) -> Source:
    file = tmp_path / "photo.jpg"
    file.write_bytes(saved(quarters(), "JPEG"))
    return Source(file, "xue-lei-feng", share=True)


def developed(source: Source, tmp_path: Path) -> Picture:
    picture = develop({"key": source}, tmp_path / "cache")["key"]
    assert isinstance(picture, Picture)
    return picture


@pytest.fixture
def no_more_decoding(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("decoded again")

    monkeypatch.setattr(development, "decode", refuse)


def content_of(picture: Picture) -> dict[str, bytes]:
    return {rendition.name: rendition.file.read_bytes() for rendition in picture.renditions}


def test_a_second_run_makes_nothing(source, tmp_path, request):
    first = developed(source, tmp_path)
    times = {rendition.file: rendition.file.stat().st_mtime_ns for rendition in first.renditions}
    request.getfixturevalue("no_more_decoding")
    assert developed(source, tmp_path) == first
    assert {file: file.stat().st_mtime_ns for file in times} == times


def test_another_name_or_place_of_the_same_photo_makes_nothing(source, tmp_path, request):
    first = developed(source, tmp_path)
    request.getfixturevalue("no_more_decoding")
    copy = tmp_path / "合影.jpg"
    copy.write_bytes(source.file.read_bytes())
    second = developed(Source(copy, "he-ying"), tmp_path)
    assert [r.file for r in second.webp] == [r.file for r in first.webp]
    assert second.webp[0].name == first.webp[0].name.replace("xue-lei-feng", "he-ying")
    assert second.share is None


def test_a_cover_that_was_none_before_gets_its_picture_for_sharing(source, tmp_path):
    without = developed(Source(source.file, source.stem), tmp_path)
    cover = developed(source, tmp_path)
    assert cover.share is not None
    assert cover.webp == without.webp


@pytest.mark.parametrize(
    "damage", [lambda b: b"", lambda b: b[: len(b) // 2], lambda b: b[:-1] + bytes([b[-1] ^ 1])]
)
@pytest.mark.parametrize("which", [0, 1, 2, 3], ids=["480", "640", "jpeg", "share"])
def test_a_damaged_rendition_is_made_again(source, tmp_path, damage, which):
    first = developed(source, tmp_path)
    before = content_of(first)
    file = first.renditions[which].file
    file.write_bytes(damage(file.read_bytes()))
    assert content_of(developed(source, tmp_path)) == before


@pytest.mark.parametrize("sheet", [b"", b"{", b"[]", b"{}", b'{"480.webp": 3}', b"null", b"\xff\xfe"])
def test_a_damaged_sheet_is_made_again(source, tmp_path, sheet):
    first = developed(source, tmp_path)
    before = content_of(first)
    (first.fallback.file.parent / "sheet.json").write_bytes(sheet)
    assert content_of(developed(source, tmp_path)) == before


def test_a_missing_rendition_is_made_again(source, tmp_path):
    first = developed(source, tmp_path)
    first.fallback.file.unlink()
    assert developed(source, tmp_path).fallback.file.stat().st_size > 0


def test_a_run_that_is_cut_short_leaves_no_half_file(source, tmp_path, monkeypatch):
    """What is in place is whole; there is no sheet, so the next run makes all of it again."""
    whole = content_of(developed(source, tmp_path / "whole"))
    written = []

    def stop(file: Path, content: bytes, write=store._write) -> None:
        if len(written) == 2:
            raise OSError(28, "No space left on device")
        written.append(write(file, content))

    with monkeypatch.context() as patch:
        patch.setattr(store, "_write", stop)
        with pytest.raises(OSError, match="No space"):
            developed(source, tmp_path)
    files = [path for path in (tmp_path / "cache").rglob("*") if path.is_file()]
    assert len(files) == 2
    assert {path.read_bytes() for path in files} <= set(whole.values())
    assert content_of(developed(source, tmp_path)) == whole


def test_a_file_that_cannot_be_put_in_place_leaves_nothing_behind(tmp_path):
    target = tmp_path / "taken"
    target.mkdir()
    with pytest.raises(OSError, match=r".+"):
        store._write(target, b"content")
    assert list(tmp_path.iterdir()) == [target]


def test_names_tell_the_photo_and_its_bytes(source, tmp_path):
    picture = developed(source, tmp_path)
    digest = picture.fallback.name[-14:-4]
    assert [r.name for r in picture.renditions] == [
        f"xue-lei-feng-480-{digest}.webp",
        f"xue-lei-feng-640-{digest}.webp",
        f"xue-lei-feng-640-{digest}.jpg",
        f"xue-lei-feng-share-{digest}.jpg",
    ]
    assert len(digest) == 10
    image = quarters()
    image.putpixel((0, 0), BLUE)
    source.file.write_bytes(saved(image, "JPEG"))
    assert not set(content_of(developed(source, tmp_path))) & set(content_of(picture))


def test_the_same_photo_makes_the_same_bytes(source, tmp_path):
    assert content_of(developed(source, tmp_path / "a")) == content_of(developed(source, tmp_path / "b"))


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("xue-lei-feng", "xue-lei-feng"),
        ("IMG_2031", "img-2031"),
        ("02 包粽子（王某摄）", "02"),
        ("合影", "photo"),
        ("../../etc/passwd", "etc-passwd"),
        ("Ｃａｆé", "cafe"),
        ("x" * 200, "x" * 60),
        ("", "photo"),
    ],
)
def test_stems_are_fit_for_addresses(stem, expected):
    assert slug(stem) == expected


def test_results_stand_under_their_keys_in_order(tmp_path):
    """Faults between pictures: nobody gets another's result."""
    sources = {}
    for number in range(12):
        file = tmp_path / f"{number}.png"
        file.write_bytes(saved(quarters(100 + number, 50), "PNG") if number % 3 else b"")
        sources[f"key {number}"] = Source(file, str(number))
    found = develop(sources, tmp_path / "cache")
    assert list(found) == list(sources)
    widths = [one.width if isinstance(one, Picture) else 0 for one in found.values()]
    assert widths == [100 + number if number % 3 else 0 for number in range(12)]


def test_pillow_is_left_as_it_was(source, tmp_path):
    before = Image.MAX_IMAGE_PIXELS
    developed(source, tmp_path)
    assert before == Image.MAX_IMAGE_PIXELS


def test_no_sources_make_no_cache(tmp_path):
    assert develop({}, tmp_path / "cache") == {}
    assert not (tmp_path / "cache").exists()
