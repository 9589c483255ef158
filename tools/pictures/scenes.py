"""All pictures by their names."""

from __future__ import annotations

from collections.abc import Callable

from .autumn import honour_the_old, moon_evening
from .boats import dragon_boat
from .counter import counter
from .couplets import write_couplets
from .lecture import lecture
from .library import library
from .places import lotus_pond, village
from .spring import clean_river, plant_trees, remember

SCENES: dict[str, Callable[[], str]] = {
    "xue-lei-feng": clean_river,
    "zhi-shu": plant_trees,
    "qing-ming": remember,
    "chun-lian": write_couplets,
    "duan-wu": dragon_boat,
    "zhong-qiu": moon_evening,
    "chong-yang": honour_the_old,
    "dao-de-jiang-tang": lecture,
    "chuang-kou": counter,
    "shu-wu": library,
    "lian-hua": lotus_pond,
    "wen-ming-cun": village,
}
