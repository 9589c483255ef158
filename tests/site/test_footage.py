"""Videos on the built site: those of activities, made anew, and no others."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from tests.films.making import HEARD, NOTES_TRACK, PLACE, SECRETS, SEEN, SEEN_TRACK, Film, Track, pictures
from tests.sites import build, dress

CAPTIONS = "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n四条龙舟依次下水。\n"
ACTIVITY = """---
标题: 端午赛龙舟
类型: 我们的节日
日期: 2025-05-31
地点: 清水河渡口
主办: [清禾县文明办]
视频:
  - 文件: 龙舟 下水.MP4
    标题: 龙舟下水
    封面: long-zhou.jpg
    字幕: long-zhou.vtt
    说明: 鼓声中，四条龙舟依次下水。
---

清水河上鼓声阵阵。
"""


def cover() -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (960, 540), (40, 60, 190)).save(target, "JPEG")
    return target.getvalue()


FILES = {
    "data/site.yml": "名称: 清禾县公共文化展示\n主办单位: 清禾县文明办\n",
    "data/regions.yml": "地区:\n  - 名称: 清禾县\n",
    "data/programmes.yml": "级别: [县级]\n",
    "data/activities.yml": "类型:\n  - {名称: 我们的节日, 编号: jie-ri, 简介: 过节。}\n",
    "docs/index.md": "---\n标题: 首页\n---\n\n欢迎。\n",
    "docs/activities/2025/duan-wu/index.md": ACTIVITY,
    "docs/activities/2025/duan-wu/long-zhou.jpg": cover(),
    "docs/activities/2025/duan-wu/long-zhou.vtt": CAPTIONS,
    "docs/activities/2025/duan-wu/龙舟 下水.MP4": bytes(Film([*Film().tracks, NOTES_TRACK])),
    "docs/activities/2025/duan-wu/没用到.mov": bytes(Film()),
    "docs/files/录像.avi": b"RIFF\0\0\0\0AVI LIST" + PLACE,
}


@pytest.fixture
def small(project) -> Path:
    return dress(project(FILES))


def test_only_what_was_made_anew_reaches_the_site(small):
    built = build(small)
    assert built.returncode == 0, built.stdout
    site = small / "site"
    files = {
        path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()
    }
    (video,) = (name for name in files if name.startswith("videos/"))
    assert video.startswith("videos/long-zhou-xia-shui-")
    assert files[video].endswith(SEEN + HEARD)
    assert [
        (name, secret) for name, content in files.items() for secret in SECRETS if secret in content
    ] == []
    assert [name for name in files if name.lower().endswith((".mov", ".avi"))] == []
    assert files["activities/2025/duan-wu/long-zhou.vtt"].decode() == CAPTIONS
    assert built.stdout.count("没有放到网站上") == 1
    assert "提示  docs/files/录像.avi" in built.stdout


def test_a_video_that_cannot_be_shown_stops_the_build_with_its_reason(small):
    (small / "docs/activities/2025/duan-wu/龙舟 下水.MP4").write_bytes(b"\x1aE\xdf\xa3 matroska")
    built = build(small)
    assert built.returncode == 1
    assert "错误  docs/activities/2025/duan-wu/index.md" in built.stdout
    assert "“龙舟 下水.MP4”不能用：这是 MKV 或 WebM 视频" in built.stdout
    assert "Traceback" not in built.stdout


def test_h265_is_a_warning_that_stops_nothing(small):
    film = Film([Track(b"vide", pictures(b"hvc1"), SEEN_TRACK.chunks)])
    (small / "docs/activities/2025/duan-wu/龙舟 下水.MP4").write_bytes(bytes(film))
    built = build(small)
    assert built.returncode == 0, built.stdout
    assert "“龙舟 下水.MP4”：这个视频是 H.265（HEVC）编码" in built.stdout
