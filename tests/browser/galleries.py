"""A small site whose one activity has photos of every shape and a film, for the tests of galleries and of slides."""

from __future__ import annotations

import shutil
from pathlib import Path

from PIL import Image, ImageDraw
from tests.content.broken_cases import SOUND
from tests.sites import REPOSITORY, build, dress

ACTIVITY = "activities/2025/duan-wu/"
SLIDES = f"{ACTIVITY}slides/"
NEWS_ITEM = "news/2025/xi-bian-de-zhao-pian/"

SHAPES = {
    "bao-zong-zi": (1300, 867),
    "xie-fu-zi": (867, 1300),
    "he-cha": (1300, 867),
    "kan-deng": (800, 1200),
    "du-shu": (800, 800),
    "sai-long-zhou": (1600, 500),
    "qing-he": (1300, 975),
    "fen-zong-zi": (1300, 867),
}
ANCHORS = [f"photo-{name}" for name in SHAPES]
COLOURS = ["#a8141f", "#2a6350", "#b8893b", "#2c4a6e", "#7c0d17", "#4f8a8b", "#8c5e3c", "#574e45"]

TYPES = """\
类型:
  - 名称: 我们的节日
    编号: wo-men-de-jie-ri
    简介: 各村一起过节。
"""

HEAD = """\
---
标题: 端午包粽子比赛
类型: 我们的节日
日期: 2025-05-31 14:30
地点: 柳溪村文化广场
照片:
"""

FILM = REPOSITORY / "docs/activities/2025/duan-wu/long-zhou.mp4"

TEXT = """\
视频:
  - 文件: long-zhou.mp4
    标题: 龙舟下水
    封面: long-zhou.jpg
    字幕: long-zhou.vtt
    说明: 鼓声中，龙舟依次下水。
---

十张长桌一字摆开，包好的粽子当场下锅。

![三名村民在溪边捞水草](qing-he.jpg "赛前清理溪道")
"""

ITEM = """\
---
标题: 溪边的照片
日期: 2025-05-30
栏目: 志愿服务
来源: 清禾县志愿服务联合会
责任编辑: 林可
审核: 周望
---

溪边这几天热闹起来。

![志愿者站在河道里清淤](../photos/he-dao.jpg "志愿者清理河道")

![河道的另一段](../photos/he-dao-2.jpg)
"""


def build_gallery(folder: Path) -> Path:
    """Build the site in a folder; returns where it stands."""
    others = shutil.ignore_patterns("activities*", "campaigns.yml", "regimes.yml", "culture", "documents.yml")
    shutil.copytree(SOUND, folder, ignore=others, dirs_exist_ok=True)
    dress(folder)
    (folder / "data/activities.yml").write_text(TYPES, encoding="utf-8")
    photos = folder / "docs/news/photos"
    _draw(photos / "he-dao-2.jpg", (1300, 867), COLOURS[0])
    (folder / "docs/news/2025/2025-05-30-xi-bian-de-zhao-pian.md").write_text(ITEM, encoding="utf-8")
    home = folder / "docs/activities/2025/duan-wu"
    home.mkdir(parents=True)
    rows = []
    for number, (name, size) in enumerate(SHAPES.items(), start=1):
        _draw(home / f"{name}.jpg", size, COLOURS[number - 1])
        rows += [
            f"  - 文件: {name}.jpg",
            f"    说明: 第{number}张照片",
            f"    替代文字: 照片里的第{number}件事",
        ]
        rows += ["    摄影: 王素"] if number == 1 else []
    for suffix in (".mp4", ".vtt", ".jpg"):
        shutil.copy2(FILM.with_suffix(suffix), home)
    (home / "index.md").write_text(HEAD + "\n".join(rows) + "\n" + TEXT, encoding="utf-8")
    built = build(folder)
    assert built.returncode == 0, built.stdout
    return folder / "site"


def _draw(file: Path, size: tuple[int, int], colour: str) -> None:
    image = Image.new("RGB", size, colour)
    ImageDraw.Draw(image).ellipse((size[0] // 4, size[1] // 4, size[0] // 2, size[1] // 2), "#f0d9a8")
    image.save(file, quality=80)
