"""Reads the photos of iPhones, where pillow-heif is installed: its wheel is under the GPL, so it is never required."""

from __future__ import annotations


def can_be_read() -> bool:
    """Whether Pillow reads HEIC from now on."""
    try:
        from pillow_heif import register_heif_opener
    except ImportError:
        return False
    register_heif_opener()
    return True
