"""The photos of the sample's activities: a module each, named by the activity's folder and year, as `duan_wu_2026`.

A module holds `PHOTOS`: the name of each file, without its ending, and the Shot that it shows.
"""

from __future__ import annotations

import importlib
import pkgutil

from pictures.shots import Shot


def galleries() -> list[str]:
    """The activities that have drawings: 2024/duan-wu, 2026/duan-wu …"""
    names = (module.name.rpartition("_") for module in pkgutil.iter_modules(__path__))
    return sorted(f"{year}/{slug.replace('_', '-')}" for slug, _, year in names if year.isdecimal())


def photos_of(activity: str) -> dict[str, Shot]:
    """The photos of an activity, as 2026/duan-wu names it, by their files' names."""
    year, slug = activity.split("/")
    module = importlib.import_module(f"{__name__}.{slug.replace('-', '_')}_{year}")
    photos: dict[str, Shot] = module.PHOTOS
    return photos
