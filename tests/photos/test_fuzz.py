"""Whatever the bytes of a file are, they become a Picture or a fault, and nothing is raised."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from showcase.photos import PhotoFault, Picture, Source, develop

from .images import display_p3, interlaced, quarters, saved


def small_files() -> dict[str, bytes]:
    """A file of every format and of its harder kinds, each of a few hundred bytes."""
    image, exif = quarters(48, 32), Image.Exif()
    exif[0x0112] = 6
    moving = {"save_all": True, "append_images": [quarters(48, 32).rotate(180)], "duration": 80}
    files = {form: saved(image, form) for form in ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP", "AVIF")}
    files |= {f"moving {form}": saved(image, form, **moving) for form in ("PNG", "WEBP", "GIF")}
    files |= {f"turned {form}": saved(image, form, exif=exif) for form in ("JPEG", "PNG", "TIFF")}
    files |= {f"wide {form}": saved(image, form, icc_profile=display_p3()) for form in ("JPEG", "WEBP")}
    files["progressive"] = saved(image, "JPEG", progressive=True)
    files["interlaced"] = interlaced(image)
    files["cmyk"] = saved(image.convert("CMYK"), "JPEG")
    files["palette"] = saved(image.quantize(8), "PNG", transparency=1)
    files["packed"] = saved(image, "TIFF", compression="tiff_lzw")
    try:
        from pillow_heif import register_heif_opener
    except ImportError:
        return files
    register_heif_opener()
    return files | {"HEIF": saved(image, "HEIF", quality=20)}


FILES = small_files()
NUMBERS = itertools.count()


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A file with some bytes changed, cut out, doubled, or missing at its end."""
    content = bytearray(FILES[draw(st.sampled_from(sorted(FILES)))])
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, max(0, len(content) - 1)))
        kind = draw(st.sampled_from(["change", "cut", "double", "end"]))
        if kind == "change":
            content[at : at + 4] = draw(st.binary(min_size=1, max_size=4))
        elif kind == "double":
            content[at:at] = content[at : at + 16]
        else:
            del content[at : at + 8 if kind == "cut" else None]
    return bytes(content)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("damaged")


@settings(max_examples=600, deadline=None, derandomize=True)
@given(content=damaged())
def test_damaged_files_are_pictures_or_faults(folder, content):
    check(folder, content)


@settings(max_examples=50, deadline=None, derandomize=True)
@given(content=st.binary(max_size=300))
def test_so_is_anything_else(folder, content):
    check(folder, content)


@pytest.mark.parametrize("name", FILES)
def test_the_files_are_sound_before_they_are_damaged(folder, name):
    assert isinstance(developed(folder, FILES[name]), Picture)


def check(folder: Path, content: bytes) -> None:
    found = developed(folder, content)
    assert isinstance(found, Picture | PhotoFault)
    if isinstance(found, PhotoFault):
        assert found.reason.endswith("。")


def developed(folder: Path, content: bytes) -> object:
    file = folder / f"{next(NUMBERS)}.jpg"
    file.write_bytes(content)
    source = Source(file, "photo", share=True, square=True, animated=True)
    return develop({"key": source}, folder / "cache").photos["key"]
