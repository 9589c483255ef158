"""How much the finished site weighs, and how near that is to what GitHub Pages takes."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from showcase.content.problems import Place, Problems
from showcase.photos.report import amount

from .addresses import PHOTOS, VIDEOS

LIMIT = 1_000_000_000
"""The most bytes that GitHub Pages publishes (docs.github.com, “GitHub Pages limits”)."""

NEAR = 700_000_000

_NAMES = {PHOTOS: "照片", VIDEOS: "视频"}
_OTHER = "其他"


@dataclass(frozen=True, slots=True)
class Weight:
    """What a site weighs."""

    parts: Mapping[str, int]
    """Bytes by what they are for: 照片, 视频, 其他."""

    @property
    def total(self) -> int:
        """All bytes of the site."""
        return sum(self.parts.values())

    @property
    def words(self) -> str:
        """The total, and its share of the limit: 网站共 96 MB，占 GitHub Pages 上限 1 GB 的 9 %."""
        return f"网站共 {amount(self.total)}，占 GitHub Pages 上限 1 GB 的 {self.total * 100 // LIMIT} %"


def weigh(site: Path) -> Weight:
    """Add up the files of a site; one look at each."""
    parts = dict.fromkeys([*_NAMES.values(), _OTHER], 0)
    for entry in os.scandir(site):
        if entry.is_dir():
            parts[_NAMES.get(f"{entry.name}/", _OTHER)] += sum(_sizes(entry.path))
        else:
            parts[_OTHER] += entry.stat().st_size
    return Weight(parts)


def _sizes(folder: str) -> Iterator[int]:
    for entry in os.scandir(folder):
        if entry.is_dir():
            yield from _sizes(entry.path)
        else:
            yield entry.stat().st_size


def check_weight(weight: Weight, problems: Problems) -> None:
    """Warn of a site that is about to outgrow GitHub Pages, or has; it is built all the same, for other hosts take it."""
    if weight.total < NEAR:
        return
    shares = "、".join(f"{name} {amount(size)}" for name, size in weight.parts.items() if size)
    cure = (
        "请每次活动只留十来张最好的照片，把视频截短或导出成 720P，几年前的活动每次留三四张就够；"
        "放在自己服务器上的网站没有这个限制。"
    )
    if weight.total < LIMIT:
        message = f"网站已有 {amount(weight.total)}（{shares}），GitHub Pages 最多放 1 GB，快放不下了。{cure}"
    else:
        message = (
            f"网站有 {amount(weight.total)}（{shares}），已经超过 GitHub Pages 的上限 1 GB！"
            f"网站虽然已经生成，GitHub 随时可能拒绝发布。{cure}"
        )
    problems.warning(Place("docs"), message)
