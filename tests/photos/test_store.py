"""What was made once is found again, and what is damaged is made again."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

from showcase.photos import CacheError, Options, PhotoFault, Picture, Source, develop, encoding, store
from showcase.photos.batches import Batch
from showcase.photos.naming import slug

from .images import BLUE, noise, quarters, saved


@pytest.fixture
def source(tmp_path: Path) -> Source:
    file = tmp_path / "photo.jpg"
    file.write_bytes(saved(quarters(), "JPEG"))
    return Source(file, "xue-lei-feng", share=True)


@pytest.fixture
def encodes(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How many pictures have been encoded, by format."""
    counts: Counter[str] = Counter()
    save = Image.Image.save

    def counted(image: Image.Image, target: object, form: str, **settings: object) -> None:
        counts[form] += 1
        save(image, target, form, **settings)  # type: ignore[arg-type]

    monkeypatch.setattr(Image.Image, "save", counted)
    return counts


def developed(source: Source, tmp_path: Path, avif: bool = False) -> Picture:
    picture = develop({"key": source}, tmp_path / "cache", Options(avif)).photos["key"]
    assert isinstance(picture, Picture), picture
    return picture


def content_of(picture: Picture) -> dict[str, bytes]:
    return {rendition.name: rendition.file.read_bytes() for rendition in picture.renditions}


def test_a_second_run_encodes_nothing(source, tmp_path, encodes):
    first = developed(source, tmp_path)
    # Two widths and the placeholder; the fallback and the picture for sharing.
    assert encodes == {"WEBP": 3, "JPEG": 2}
    times = {rendition.file: rendition.file.stat().st_mtime_ns for rendition in first.renditions}
    encodes.clear()
    assert developed(source, tmp_path) == first
    assert encodes == {}
    assert {file: file.stat().st_mtime_ns for file in times} == times


def test_nor_does_it_decode(source, tmp_path, monkeypatch):
    first = developed(source, tmp_path)
    monkeypatch.setattr(Image, "open", lambda *_, **__: pytest.fail("opened again"))
    assert developed(source, tmp_path) == first


def test_another_name_or_place_of_the_same_photo_makes_nothing(source, tmp_path, encodes):
    first = developed(source, tmp_path)
    encodes.clear()
    copy = tmp_path / "合影.jpg"
    copy.write_bytes(source.file.read_bytes())
    second = developed(Source(copy, "he-ying"), tmp_path)
    assert encodes == {}
    assert [r.file for r in second.webp] == [r.file for r in first.webp]
    assert second.webp[0].name == first.webp[0].name.replace("xue-lei-feng", "he-ying")
    assert second.share is None


@pytest.mark.parametrize(
    ("wish", "made"),
    [("share", {"JPEG": 1}), ("square", {"JPEG": 1}), ("avif", {"AVIF": 2}), ("animated", {})],
)
def test_a_wish_that_comes_later_costs_only_itself(source, tmp_path, encodes, wish, made):
    without = developed(Source(source.file, source.stem), tmp_path)
    encodes.clear()
    wishes = {} if wish == "avif" else {wish: True}
    more = developed(Source(source.file, source.stem, **wishes), tmp_path, avif=wish == "avif")
    assert encodes == made
    assert set(without.renditions) < set(more.renditions) or wish == "animated"
    encodes.clear()
    developed(Source(source.file, source.stem, **wishes), tmp_path, avif=wish == "avif")
    assert encodes == {}


def test_the_order_of_wishes_does_not_change_the_bytes(source, tmp_path):
    """Also where each wish alone could do with a smaller scale, as those of a panorama could."""
    source.file.write_bytes(saved(noise(3300, 500), "JPEG"))
    all_wishes = Source(source.file, source.stem, share=True, square=True)
    at_once = developed(all_wishes, tmp_path / "a")
    developed(Source(source.file, source.stem), tmp_path / "b")
    developed(Source(source.file, source.stem, square=True), tmp_path / "b")
    assert content_of(at_once) == content_of(developed(all_wishes, tmp_path / "b"))


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


@pytest.mark.parametrize("damage", [b"", b"{}", b"null", b"\xff\xfe", "changed", "shortened", "emptied"])
def test_a_damaged_sheet_is_made_again(source, tmp_path, damage):
    first = developed(source, tmp_path)
    before = content_of(first)
    sheet = first.fallback.file.parent / "sheet"
    written = sheet.read_bytes()
    nothing = b'{"prints": {}, "notes": {}}'
    damages = {
        "changed": written.replace(b"640", b"641"),
        "shortened": written[:-20],
        "emptied": written[:64] + b"\n" + nothing,
    }
    sheet.write_bytes(damages[damage] if isinstance(damage, str) else damage)
    again = developed(source, tmp_path)
    assert content_of(again) == before
    assert again == first


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
            raise CacheError("disk full")
        written.append(write(file, content))

    with monkeypatch.context() as patch:
        patch.setattr(store, "_write", stop)
        with pytest.raises(CacheError, match="disk full"):
            developed(source, tmp_path)
    files = [path for path in (tmp_path / "cache").rglob("*") if path.is_file() and path.stat().st_size]
    assert len(files) == 2
    assert {path.read_bytes() for path in files} <= set(whole.values())
    assert content_of(developed(source, tmp_path)) == whole


def test_a_file_that_cannot_be_put_in_place_leaves_nothing_behind(tmp_path):
    target = tmp_path / "taken"
    target.mkdir()
    with pytest.raises(CacheError, match=r"写不进.+磁盘"):
        store._write(target, b"content")
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_that_is_being_read_elsewhere_need_not_be_replaced(tmp_path, monkeypatch):
    """As on Windows, where two builds make the same file at once."""
    file = tmp_path / "960.webp"
    file.write_bytes(b"content")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "used by another process")

    monkeypatch.setattr(Path, "replace", refuse)
    store._write(file, b"content")
    assert list(tmp_path.iterdir()) == [file]
    with pytest.raises(CacheError):
        store._write(file, b"other content")


def test_a_cache_that_cannot_be_made_is_told(source, tmp_path):
    (tmp_path / "cache").write_text("a file stands in its place", encoding="utf-8")
    with pytest.raises(CacheError, match="写不进"):
        developed(source, tmp_path)


def test_names_tell_the_photo_the_batch_and_the_bytes(source, tmp_path):
    picture = developed(source, tmp_path)
    web, share = picture.fallback.name[-14:-4], picture.share.name[-14:-4]
    assert [r.name for r in picture.renditions] == [
        f"xue-lei-feng-480-{web}.webp",
        f"xue-lei-feng-640-{web}.webp",
        f"xue-lei-feng-640-{web}.jpg",
        f"xue-lei-feng-share-{share}.jpg",
    ]
    assert web != share
    assert len(web) == 10
    image = quarters()
    image.putpixel((0, 0), BLUE)
    source.file.write_bytes(saved(image, "JPEG"))
    assert not set(content_of(developed(source, tmp_path))) & set(content_of(picture))


def test_other_settings_have_other_names(source, tmp_path, monkeypatch):
    before = developed(source, tmp_path)
    monkeypatch.setitem(encoding.RECIPES, Batch.WEB, "another")
    after = developed(source, tmp_path)
    assert before.fallback.name != after.fallback.name
    assert before.share == after.share


def test_the_same_photo_makes_the_same_bytes(source, tmp_path):
    one, other = (developed(source, tmp_path / folder, avif=True) for folder in "ab")
    assert content_of(one) == content_of(other)
    assert one.placeholder == other.placeholder


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


def test_unused_entries_are_removed(source, tmp_path):
    cache, other = tmp_path / "cache", tmp_path / "other.png"
    other.write_bytes(saved(quarters(100, 80), "PNG"))
    both = develop({"a": source, "b": Source(other, "b")}, cache)
    both.release()
    development = develop({"a": source}, cache)
    assert isinstance(both.pictures["b"], Picture)
    assert both.pictures["b"].fallback.file.exists()
    development.release()
    assert not both.pictures["b"].fallback.file.exists()
    assert all(r.file.exists() for r in development.pictures["a"].renditions)
    folders = {r.file.parent for r in development.pictures["a"].renditions}
    assert set(cache.glob("??/*")) == folders
    assert {path.name for path in cache.iterdir()} == {"in-use", *(folder.parent.name for folder in folders)}


def test_a_batch_that_is_no_longer_wished_is_removed(source, tmp_path):
    first = develop({"a": source}, tmp_path / "cache", Options(avif=True))
    first.release()
    develop({"a": source}, tmp_path / "cache").release()
    picture = first.pictures["a"]
    assert [r.file.exists() for r in picture.avif] == [False, False]
    assert picture.fallback.file.exists()


def test_when_the_last_photo_goes_nothing_is_kept(source, tmp_path):
    develop({"a": source}, tmp_path / "cache").release()
    develop({}, tmp_path / "cache").release()
    assert [path.name for path in (tmp_path / "cache").iterdir()] == ["in-use"]


def test_what_a_killed_build_left_is_removed(source, tmp_path):
    entry = developed(source, tmp_path).fallback.file.parent
    (entry / ".abc.tmp").write_bytes(b"half a picture")
    lost = tmp_path / "cache" / "ab" / ("ab" * 32)
    lost.mkdir(parents=True)
    (lost / "960.webp").write_bytes(b"a picture without a sheet")
    develop({"a": source}, tmp_path / "cache").release()
    assert not (entry / ".abc.tmp").exists()
    assert not lost.exists()


def test_files_of_others_are_left_alone(source, tmp_path):
    note = tmp_path / "cache" / "zz" / "note.txt"
    note.parent.mkdir(parents=True)
    note.write_text("not ours", encoding="utf-8")
    develop({"a": source}, tmp_path / "cache").release()
    assert note.exists()


def test_nothing_is_removed_while_another_build_needs_it(source, tmp_path):
    other = develop({"a": source}, tmp_path / "cache")
    develop({}, tmp_path / "cache").release()
    assert other.pictures["a"].fallback.file.exists()
    other.release()
    other.release()
    develop({}, tmp_path / "cache").release()
    assert not other.pictures["a"].fallback.file.exists()


def test_a_build_that_is_forgotten_holds_nothing(source, tmp_path):
    develop({"a": source}, tmp_path / "cache")
    develop({}, tmp_path / "cache").release()
    assert [path.name for path in (tmp_path / "cache").iterdir()] == ["in-use"]


def test_where_there_are_no_locks_nothing_is_removed(source, tmp_path, monkeypatch):
    fcntl = pytest.importorskip("fcntl")

    def refuse(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(fcntl, "flock", refuse)
    picture = developed(source, tmp_path)
    develop({}, tmp_path / "cache").release()
    assert picture.fallback.file.exists()


def test_no_sources_make_no_cache(tmp_path):
    development = develop({}, tmp_path / "cache")
    assert development.photos == {}
    development.release()
    assert not (tmp_path / "cache").exists()


def test_faults_are_not_kept(tmp_path):
    file = tmp_path / "photo.jpg"
    file.write_bytes(b"")
    source = Source(file, "")
    assert isinstance(develop({"a": source}, tmp_path / "cache").photos["a"], PhotoFault)
    file.write_bytes(saved(quarters(), "JPEG"))
    assert isinstance(develop({"a": source}, tmp_path / "cache").photos["a"], Picture)
