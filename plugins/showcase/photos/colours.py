"""Brings the colours of any photo to sRGB in eight bits, transparent places to the white of paper."""

from __future__ import annotations

import io

from PIL import Image, ImageCms

_WHITE = 255

_SRGB = ImageCms.createProfile("sRGB")
_PLAIN = {"1": "L", "P": "RGB", "PA": "RGBA", "YCbCr": "RGB", "RGBX": "RGB"}
"""Modes that are to be converted before anything else, and to what."""

_HIGH_BYTE = [value >> 8 for value in range(65_536)]


class DeepColourError(Exception):
    """The photo has 32 bits a channel, and nothing in it says which of them is white."""


def in_plain_channels(image: Image.Image) -> Image.Image:
    """The same photo with eight bits a channel, no palette and no colour that means transparency.

    Only such channels may be averaged, as is done when a photo is made smaller.

    Raises:
        DeepColourError: see there.
    """
    if image.mode in ("I", "F"):
        raise DeepColourError
    if image.mode.startswith("I;16"):
        image = _high_bytes(image)
    if "transparency" in image.info:
        # Palettes say so for each of their colours, others name one colour.
        return image.convert("RGBA")
    plain = _PLAIN.get(image.mode)
    return image.convert(plain) if plain else image


def _high_bytes(image: Image.Image) -> Image.Image:
    """Grey of 16 bits in eight; Pillow's own conversion turns all that is brighter than 255 of 65,535 into white."""
    grey = image.convert("I").point(_HIGH_BYTE, "L")
    transparent = grey.info.get("transparency")
    if isinstance(transparent, int):
        grey.info["transparency"] = transparent >> 8
    return grey


def in_srgb(image: Image.Image) -> Image.Image:
    """A photo of plain channels as RGB, without the profile by which its colours were meant."""
    profile = image.info.get("icc_profile")
    if image.mode in ("LA", "La", "RGBA", "RGBa"):
        image = _on_paper(image)
    return _converted(image, profile) if profile else _plain(image)


def _on_paper(image: Image.Image) -> Image.Image:
    grey = image.mode in ("LA", "La")
    image = image.convert("LA" if grey else "RGBA")
    paper = Image.new("L", image.size, _WHITE) if grey else Image.new("RGB", image.size, (_WHITE,) * 3)
    paper.paste(image.convert(paper.mode), mask=image.getchannel("A"))
    return paper


def _converted(image: Image.Image, content: bytes) -> Image.Image:
    """The photo by its profile; one that is broken or belongs to other colours counts for nothing."""
    try:
        profile = ImageCms.getOpenProfile(io.BytesIO(content))
        if image.mode == "RGB" and ImageCms.getProfileDescription(profile).startswith("sRGB"):
            return image
        converted = ImageCms.profileToProfile(
            image,
            profile,
            _SRGB,
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            outputMode="RGB",
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except (ImageCms.PyCMSError, OSError, ValueError):
        return _plain(image)
    return converted or _plain(image)


def _plain(image: Image.Image) -> Image.Image:
    if image.mode == "LAB":
        lab = ImageCms.createProfile("LAB")
        return ImageCms.profileToProfile(image, lab, _SRGB, outputMode="RGB") or image
    return image if image.mode == "RGB" else image.convert("RGB")
