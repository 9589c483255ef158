"""No output carries a word of what stood in the source: place, time, device, profile, thumbnail."""

from __future__ import annotations

import pytest
from PIL import ExifTags, Image, ImageCms, PngImagePlugin

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
    common = {
        "exif": telling(),
        "icc_profile": ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(),
    }
    own = {
        "JPEG": {"comment": b"SecretPlace", "xmp": XMP, "dpi": (314, 314)},
        "PNG": {"pnginfo": told(), "dpi": (314, 314)},
        "WEBP": {"xmp": XMP},
        "TIFF": {"description": "SecretPlace"},
        "GIF": {"comment": b"SecretPlace"},
    }
    return {**common, **own[form]} if form != "GIF" else own["GIF"]


def segments(content: bytes) -> set[str]:
    """The markers of a JPEG before its pixels, or the chunks of a WebP."""
    found = set()
    if content[:4] == b"RIFF":
        at = 12
        while at < len(content):
            size = int.from_bytes(content[at + 4 : at + 8], "little")
            found.add(content[at : at + 4].decode())
            at += 8 + size + size % 2
        return found
    at = 2
    while content[at + 1] != 0xDA:
        found.add(f"{content[at + 1]:x}")
        at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    return found


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF", "GIF"])
def test_nothing_is_carried_over(develop_image, form):
    source = saved(quarters(), form, **options(form))
    assert b"Secret" in source
    picture = develop_image(quarters(), form, share=True, **options(form))
    for rendition in picture.renditions:
        content = rendition.file.read_bytes()
        assert b"Secret" not in content
        assert SECRET.encode() not in content
        assert [mark for mark in MARKS if mark in content] == []
        # JPEG: JFIF header, tables, frame; no other application segment (e1 to ef), no comment (fe).
        allowed = {"e0", "db", "c2", "c4"} if rendition.file.suffix == ".jpg" else {"VP8 "}
        assert segments(content) <= allowed


def test_the_density_of_the_source_is_not_told(develop_image):
    picture = develop_image(quarters(), "JPEG", dpi=(314, 314))
    with Image.open(picture.fallback.file) as written:
        assert written.info.get("dpi") != (314, 314)
