"""No output carries a word of what stood in the source: place, time, device, profile, thumbnail."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator

import pytest
from PIL import ExifTags, Image, ImageCms, PngImagePlugin

from showcase.photos import Picture

from .images import quarters, saved

SECRET = "云岭村三组17号"
MARKS = (b"Exif", b"http://ns.adobe.com", b"xpacket", b"XMP ", b"ICC_PROFILE", b"ICCP", b"acsp", b"8BIM")
XMP = f'<?xpacket begin=""?><x:xmpmeta xmlns:x="http://ns.adobe.com/x">{SECRET}</x:xmpmeta>'.encode()


def telling() -> Image.Exif:
    """EXIF as a phone writes it: device, text, place."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "SecretPhone"
    exif[ExifTags.Base.ImageDescription] = "SecretPlace"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] = "N"
    return exif


def told() -> PngImagePlugin.PngInfo:
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", "SecretPlace")
    info.add_itxt("XML:com.adobe.xmp", XMP.decode())
    return info


def options(form: str) -> dict[str, object]:
    exif = telling()
    common = {
        "exif": exif.tobytes() if form == "HEIF" else exif,
        "icc_profile": ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(),
    }
    own = {
        "JPEG": {"comment": b"SecretPlace", "xmp": XMP, "dpi": (314, 314)},
        "PNG": {"pnginfo": told(), "dpi": (314, 314)},
        "WEBP": {"xmp": XMP},
        "AVIF": {"xmp": XMP},
        "HEIF": {"xmp": XMP},
        "TIFF": {"description": "SecretPlace"},
        "GIF": {"comment": b"SecretPlace"},
    }
    return {**common, **own[form]} if form != "GIF" else own["GIF"]


def parts(content: bytes) -> set[str]:
    """What a file consists of: the segments of a JPEG before its pixels, the chunks of a WebP, the items of an AVIF."""
    if content[:4] == b"RIFF":
        return set(chunks(content))
    if content[4:8] == b"ftyp":
        # Version and flags, number and protection of an item stand between the box's name and the item's kind.
        return {found.decode() for found in re.findall(rb"infe.{8}(.{4})", content, re.DOTALL)}
    found, at = set(), 2
    while content[at + 1] != 0xDA:
        found.add(f"{content[at + 1]:x}")
        at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    return found


def chunks(content: bytes) -> Iterator[str]:
    at = 12
    while at < len(content):
        size = int.from_bytes(content[at + 4 : at + 8], "little")
        yield content[at : at + 4].decode()
        at += 8 + size + size % 2


ALLOWED = {
    # JFIF header, tables, frame; no other application segment (e1 to ef), no comment (fe).
    ".jpg": {"e0", "db", "c2", "c4"},
    ".webp": {"VP8 "},
    ".avif": {"av01"},
}


def check(picture: Picture) -> None:
    """Nothing of a source is in what is published."""
    for rendition in picture.renditions:
        content = rendition.file.read_bytes()
        assert b"Secret" not in content
        assert SECRET.encode() not in content
        assert [mark for mark in MARKS if mark in content] == []
        moving = rendition == picture.animation
        assert parts(content) <= ({"VP8X", "ANIM", "ANMF"} if moving else ALLOWED[rendition.file.suffix])
        with Image.open(rendition.file) as image:
            assert not {"exif", "xmp", "icc_profile", "photoshop", "comment"} & image.info.keys()
            assert dict(image.getexif()) == {}
    assert b"Secret" not in base64.b64decode(picture.placeholder.partition(",")[2])


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF", "GIF", "AVIF", "HEIF"])
def test_nothing_is_carried_over(develop_bytes, form):
    if form == "HEIF":
        pytest.importorskip("pillow_heif").register_heif_opener()
    source = saved(quarters(), form, **options(form))
    assert b"Secret" in source
    picture = develop_bytes(source, share=True, square=True, avif=True)
    assert isinstance(picture, Picture)
    assert len(picture.renditions) == 7
    check(picture)


@pytest.mark.parametrize("form", ["GIF", "PNG", "WEBP"])
def test_nor_into_what_moves(develop_bytes, form):
    more = {"save_all": True, "append_images": [quarters().rotate(180)], "duration": 100}
    source = saved(quarters(), form, **options(form), **more)
    assert b"Secret" in source
    picture = develop_bytes(source, animated=True)
    assert isinstance(picture, Picture)
    assert picture.animation is not None
    check(picture)


def test_the_density_of_the_source_is_not_told(develop_image):
    picture = develop_image(quarters(), "JPEG", dpi=(314, 314))
    with Image.open(picture.fallback.file) as written:
        assert written.info.get("dpi") != (314, 314)
