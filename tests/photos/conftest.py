"""What tests of photos may ask for: one photo developed, from an image, from bytes or from a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from showcase.photos import Options, Photo, Picture, Source, develop

from .images import saved

Develop = Callable[..., Photo]
DevelopImage = Callable[..., Picture]


@pytest.fixture
def develop_bytes(tmp_path: Path) -> Develop:
    """Develop the bytes of one file: `develop_bytes(b"…", share=True)`."""

    def run(content: bytes, name: str = "照片.jpg", avif: bool = False, **wishes: bool) -> Photo:
        file = tmp_path / name
        file.write_bytes(content)
        source = Source(file, "photo", **wishes)
        return develop({"key": source}, tmp_path / "cache", Options(avif)).photos["key"]

    return run


@pytest.fixture
def develop_image(develop_bytes: Develop) -> DevelopImage:
    """Develop an image saved so: `develop_image(image, "PNG", exif=…)`; it must become a Picture."""

    def run(image: Image.Image, form: str, share: bool = False, **options: Any) -> Picture:
        picture = develop_bytes(saved(image, form, **options), share=share)
        assert isinstance(picture, Picture), picture
        return picture

    return run
