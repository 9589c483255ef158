"""Many photos at a time: each result under its key, progress in order, and an honest outcome."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PIL import Image, ImageFile

from showcase.photos import Options, Outcome, Picture, Source, decoding, develop, opening

from .images import quarters, saved


def photo(folder: Path, name: str, width: int = 100) -> Path:
    file = folder / name
    file.write_bytes(saved(quarters(width, 50), "PNG"))
    return file


def test_results_stand_under_their_keys_in_order(tmp_path):
    """Faults between pictures: nobody gets another's result."""
    sources = {}
    for number in range(12):
        file = photo(tmp_path, f"{number}.png", 100 + number)
        if number % 3 == 0:
            file.write_bytes(b"")
        sources[f"key {number}"] = Source(file, str(number))
    found = develop(sources, tmp_path / "cache")
    assert list(found.photos) == list(sources)
    widths = [one.width if isinstance(one, Picture) else 0 for one in found.photos.values()]
    assert widths == [100 + number if number % 3 else 0 for number in range(12)]
    assert list(found.pictures) == [key for key in sources if int(key[4:]) % 3]


def test_a_file_under_several_keys_is_made_once_with_all_that_is_wished(tmp_path):
    file = photo(tmp_path, "a.png")
    sources = {"text": Source(file, "a"), "cover": Source(file, "b", share=True, square=True)}
    found = develop(sources, tmp_path / "cache")
    assert (found.outcome.photos, found.outcome.made) == (1, 1)
    text, cover = found.pictures["text"], found.pictures["cover"]
    assert (text.share, text.square) == (None, None)
    assert cover.share is not None
    assert cover.square is not None
    assert [r.file for r in text.webp] == [r.file for r in cover.webp]
    assert found.outcome.bytes_after == sum(
        r.file.stat().st_size for r in (*text.renditions, *cover.renditions)
    )


def test_the_tally(tmp_path):
    files = [photo(tmp_path, f"{number}.png", 100 + number) for number in range(4)]
    empty = photo(tmp_path, "empty.png")
    empty.write_bytes(b"")
    sources = {file.name: Source(file, file.stem) for file in (*files[:3], empty)}
    first = develop(sources, tmp_path / "cache")
    before = sum(file.stat().st_size for file in files[:3])
    after = sum(r.file.stat().st_size for p in first.pictures.values() for r in p.renditions)
    assert first.outcome == Outcome(4, 3, 0, 1, before, after)
    sources[files[3].name] = Source(files[3], "three")
    sources[files[0].name] = Source(files[0], "zero", share=True)
    second = develop(sources, tmp_path / "cache").outcome
    assert (second.photos, second.made, second.reused, second.faults) == (5, 2, 2, 1)


def test_progress_is_told_in_order_and_from_one_thread(tmp_path):
    sources = {str(n): Source(photo(tmp_path, f"{n}.png", 100 + n), "") for n in range(9)}
    told = []
    develop(sources, tmp_path / "cache", progress=lambda *now: told.append((*now, threading.get_ident())))
    assert told == [(done, 9, threading.get_ident()) for done in range(1, 10)]


def test_a_build_that_is_stopped_stops(tmp_path):
    """Staff press Ctrl+C: what is under way is finished, and nothing else is begun."""
    sources = {str(n): Source(photo(tmp_path, f"{n}.png", 100 + n), "") for n in range(200)}

    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        develop(sources, tmp_path / "cache", progress=stop)
    assert len(list((tmp_path / "cache").glob("??/*"))) < 150
    assert len(develop(sources, tmp_path / "cache").pictures) == 200


def test_large_photos_take_turns(tmp_path, monkeypatch):
    """However many workers there are, the memory for one of them suffices."""
    monkeypatch.setattr(decoding, "LARGE", 500)
    monkeypatch.setattr("os.cpu_count", lambda: 8)
    within, most = [], []

    def counted(image: ImageFile.ImageFile, content: bytes) -> None:
        within.append(image)
        most.append(len(within))
        threading.Event().wait(0.005)
        opening.read_whole(image, content)
        within.pop()

    monkeypatch.setattr(decoding, "read_whole", counted)
    sources = {str(n): Source(photo(tmp_path, f"{n}.png", 100 + n), "") for n in range(8)}
    assert len(develop(sources, tmp_path / "cache").pictures) == 8
    assert max(most) == 1


def test_pillow_is_left_as_it_was(tmp_path):
    before = Image.MAX_IMAGE_PIXELS
    develop({"a": Source(photo(tmp_path, "a.png"), "")}, tmp_path / "cache")
    assert before == Image.MAX_IMAGE_PIXELS


def test_avif_is_made_where_the_site_asks_for_it(tmp_path):
    source = Source(photo(tmp_path, "a.png", 700), "a")
    picture = develop({"a": source}, tmp_path / "cache", Options(avif=True)).pictures["a"]
    assert [(r.width, r.height) for r in picture.avif] == [(r.width, r.height) for r in picture.webp]
    assert all(r.name.endswith(".avif") and r in picture.renditions for r in picture.avif)
    for rendition in picture.avif:
        with Image.open(rendition.file) as image:
            assert (image.format, image.size) == ("AVIF", (rendition.width, rendition.height))
    assert develop({"a": source}, tmp_path / "cache").pictures["a"].avif == ()


def test_a_square_is_small_enough_for_wechat(tmp_path):
    file = tmp_path / "noise.png"
    file.write_bytes(saved(Image.effect_noise((800, 600), 120).convert("RGB"), "PNG"))
    square = develop({"a": Source(file, "a", square=True)}, tmp_path / "cache").pictures["a"].square
    assert square is not None
    assert (square.width, square.height, square.file.suffix) == (400, 400, ".jpg")
    assert square.file.stat().st_size <= 100_000
