"""Texts on the built site: photos without their originals, lists of news, addresses that exist."""

from __future__ import annotations

import io
import os
import re
from pathlib import Path

import pytest
from PIL import Image
from selectolax.lexbor import LexborHTMLParser
from tests.content.attachments.papers import word
from tests.content.broken_cases import SOUND
from tests.sites import build, dress

NEWS = "---\n标题: 清理河道\n日期: 2025-12-05\n栏目: 志愿服务\n来源: 清禾县融媒体中心\n置顶: 是\n---\n\n见[关于](../../about.md)。\n"
ABOUT = (
    "---\n标题: 关于\n---\n\n[[李秀禾]]，[名单](/honors/)，[报道](news/2026/2025-12-05-qing-li.md)，[表](files/biao.docx)。\n\n"
    '![清理河道](photos/he-dao.jpg "柳溪村")\n\n::: 最新消息 栏目=志愿服务 条数=3\n\n## 其他\n\n正文。\n'
)


def photo():
    exif = Image.Exif()
    exif[0x010F] = "秘密的相机"
    written = io.BytesIO()
    Image.effect_mandelbrot((1200, 800), (-2, -1, 1, 1), 60).convert("RGB").save(written, "JPEG", exif=exif)
    return written.getvalue()


@pytest.fixture
def sound(project) -> Path:
    files = {p.relative_to(SOUND).as_posix(): p.read_bytes() for p in SOUND.rglob("*") if p.is_file()}
    news = "docs/news/2025/2025-12-05-qing-li.md"
    written = {
        news: NEWS,
        "docs/about.md": ABOUT.replace("2026/2025", "2025/2025"),
    }
    photos = {
        "docs/photos/he-dao.jpg": photo(),
        "docs/photos/unused.png": photo(),
        "docs/files/biao.docx": word(""),
    }
    return dress(project(files | written | photos))


def test_texts_are_printed_with_what_they_refer_to(sound):
    built = build(sound)
    assert built.returncode == 0, built.stdout
    page = LexborHTMLParser((sound / "site/about/index.html").read_text("utf-8"))
    text = page.css_first(".prose")
    hrefs = [link.attributes["href"] for link in text.css("a")]
    assert hrefs[:4] == ["../people/li-xiu-he/", "../honors/", "../news/2025/qing-li/", "../files/biao.docx"]
    assert "清理河道" in [link.text() for link in text.css(".news-lines a")]
    assert page.css_first("main h1").text() == "关于"
    sources = text.css_first("source").attributes["srcset"].split(", ")
    for address in [text.css_first("img").attributes["src"], *(source.split()[0] for source in sources)]:
        assert (sound / "site/about" / address).is_file()


def test_no_original_reaches_the_site(sound):
    assert build(sound).returncode == 0
    published = {
        path.relative_to(sound / "site").as_posix() for path in (sound / "site").rglob("*") if path.is_file()
    }
    assert not {"photos/he-dao.jpg", "photos/unused.png"} & published
    assert not [path for path in published if "unused" in path]
    assert not [path for path in published if "秘密的相机".encode() in (sound / "site" / path).read_bytes()]
    assert not [path for path in published if path.endswith(".md")]


LAST_LINE = r"照片：(\d) 张，新制 (\d)，沿用 (\d)，问题 0；原片共 .*，网页用 .*；网站共 .* MB，占 GitHub Pages 上限 1 GB 的 \d %\n"


def test_a_build_tells_in_one_line_what_became_of_the_photos(sound):
    first, again = build(sound).stdout, build(sound).stdout
    ((photos, made, _),) = re.findall(LAST_LINE, first)
    assert made != "0"
    assert re.findall(LAST_LINE, again) == [(photos, "0", photos)]
    assert "还要约" not in first


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            ("[名单](/honors/)", "[名单](/honurs/)"),
            ("docs/about.md:5:14", "网站上没有“/honurs/”这一页", "[名单](/honors/)"),
        ),
        (
            ("/honors/", "/honors/zui-mei-jia-tin/"),
            ("docs/about.md:5:14", "网站上没有", "/honors/zui-mei-jia-ting/"),
        ),
    ],
)
def test_an_address_where_nothing_stands_stops_the_build(sound, change, said):
    about = sound / "docs/about.md"
    about.write_text(about.read_text("utf-8").replace(*change), "utf-8")
    failed = build(sound)
    assert failed.returncode == 1
    assert all(words in failed.stdout for words in said), failed.stdout
    assert "Traceback" not in failed.stdout
    assert not (sound / "site").exists()


def test_a_photo_that_cannot_be_used_stops_the_build_at_its_line(sound):
    (sound / "docs/photos/he-dao.jpg").write_bytes(b"\xff\xd8\xff" + os.urandom(200))
    failed = build(sound)
    assert failed.returncode == 1
    assert "docs/about.md:7:9" in failed.stdout
    assert "he-dao.jpg" in failed.stdout
    assert "Traceback" not in failed.stdout
    assert not (sound / "site").exists()
