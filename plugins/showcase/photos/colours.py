"""Brings the colours of any photo to sRGB in eight bits, transparent places to the white of paper."""

from __future__ import annotations

import io

from PIL import Image, ImageCms

PAPER = (255, 255, 255)

_SRGB = ImageCms.createProfile("sRGB")
_HIGH_BYTE = [value >> 8 for value in range(65_536)]


class DeepColourError(Exception):
    """The photo has 32 bits a channel, and nothing in it says which of them is white."""


def in_srgb(image: Image.Image) -> Image.Image:
    """The same photo as RGB, without the profile by which its colours were meant.

    Raises:
        DeepColourError: see there.
    """
    profile = image.info.get("icc_profile")
    image = _in_eight_bits(image)
    # Where ink or light is mixed (CMYK, LAB) nothing is transparent; palettes hide their transparency in info.
    if image.mode in ("P", "PA", "LA", "La", "RGBA", "RGBa") or "transparency" in image.info:
        image = _on_paper(image)
    return _converted(image, profile) if profile else _plain(image)


def _in_eight_bits(image: Image.Image) -> Image.Image:
    if image.mode in ("I", "F"):
        raise DeepColourError
    if image.mode.startswith("I;16"):
        # Pillow's own conversion would turn all that is brighter than 255 of 65,535 into white.
        return image.convert("I").point(_HIGH_BYTE, "L")
    return image.convert("L") if image.mode == "1" else image


def _on_paper(image: Image.Image) -> Image.Image:
    image = image.convert("RGBA")
    paper = Image.new("RGB", image.size, PAPER)
    paper.paste(image, mask=image.getchannel("A"))
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
    return image.convert("RGB")
