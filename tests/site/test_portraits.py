"""Photos of those who are honoured: shown where their name is, and nowhere on the site where it is not."""

from __future__ import annotations

import datetime
import io
from pathlib import Path

import pytest
from PIL import Image
from selectolax.lexbor import LexborHTMLParser
from tests.sites import build, dress

COLOURS = {
    "li": (200, 30, 30),
    "wang": (30, 160, 60),
    "zhou": (40, 60, 190),
    "chen": (230, 200, 40),
    "wu": (90, 90, 90),
}


def photo(name: str, size: tuple[int, int] = (800, 1000)) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", size, COLOURS[name]).save(target, "JPEG")
    return target.getvalue()


FILES = {
    "data/site.yml": "名称: 清禾县光荣榜\n主办单位: 清禾县文明办\n撤销条目: 注明\n",
    "data/regions.yml": "地区:\n  - 名称: 清禾县\n",
    "data/programmes.yml": (
        "级别: [县级]\n评选项目:\n  - {名称: 清禾好人, 级别: 县级, 对象: [个人], 周期: 每年}\n"
        "  - {名称: 红旗窗口, 级别: 县级, 对象: [团队], 周期: 每月, 轮流: 是}\n"
    ),
    "data/holidays.yml": "节假日: [{年份: 2026, 放假: [2026-01-01]}]\n",
    "data/subjects/people.yml": (
        "对象:\n  - {编号: li, 类型: 个人, 名称: 李秀禾, 照片: li.jpg}\n"
        "  - {编号: wu, 类型: 个人, 名称: 吴远山, 照片: wu.jpg}\n"
    ),
    "data/honors/2025/hao-ren.yml": (
        "评选项目: 清禾好人\n届次: 2025年度\n名单:\n  - {姓名: 李秀禾, 对象: li}\n"
        "  - {姓名: 王素, 单位: 一中, 照片: wang.jpg, 已故: 是}\n"
        "  - 姓名: 陈苗\n    照片: chen.jpg\n    状态变更:\n      - {类型: 撤销, 日期: 2025-12-01, 说明: 不再符合条件}\n"
    ),
    "data/honors/2026/hao-ren.yml": (
        "评选项目: 清禾好人\n届次: 2026年度\n阶段: 公示\n名单:\n  - {姓名: 周柳生, 单位: 二中, 照片: zhou.jpg}\n"
    ),
    "data/honors/2026/chuang-kou.yml": (
        "评选项目: 红旗窗口\n届次: 2026年1月\n名单:\n  - {团队: 不动产登记窗口, 照片: 窗口.jpg}\n"
    ),
    "data/notices/2026/hao-ren.yml": (
        "标题: 清禾好人拟定名单公示\n评选项目: 清禾好人\n届次: 2026年度\n开始: 2026-03-02\n工作日: 5\n联系:\n  电话: 0990-6123456\n"
    ),
    "docs/index.md": "---\n标题: 首页\n---\n\n欢迎。\n",
    **{f"data/photos/{name}.jpg": photo(name) for name in COLOURS},
    "data/photos/窗口.jpg": photo("li", (1000, 600)),
    "data/photos/没用到.jpg": photo("wu", (900, 900)),
}  # fmt: skip


def at(month: int, day: int) -> str:
    zone = datetime.timezone(datetime.timedelta(hours=8))
    return str(int(datetime.datetime(2026, month, day, 9, tzinfo=zone).timestamp()))


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("portraits")
    for name, content in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return dress(folder)


@pytest.fixture(scope="module")
def running(folder) -> dict[str, str]:
    """The pages while the notice runs, and in the same folder the names of the photos."""
    return pages_of(folder, at(3, 3))


@pytest.fixture(scope="module")
def ended(folder, running) -> dict[str, str]:
    return pages_of(folder, at(3, 20))


def pages_of(folder: Path, day: str) -> dict[str, str]:
    built = build(folder, day=day)
    assert built.returncode == 0, built.stdout
    site = folder / "site"
    pages = {p.relative_to(site).as_posix(): p.read_text("utf-8") for p in site.rglob("index.html")}
    return pages | {p.name: "" for p in (site / "photos").iterdir()}


def photos_on(page: str) -> list[str]:
    sources = [img.attributes["src"] for img in LexborHTMLParser(page).css("main img")]
    return [Path(source).name.partition("-")[0] for source in sources]


def published(site: dict[str, str]) -> set[str]:
    return {name.partition("-")[0] for name in site if name.endswith((".webp", ".jpg"))}


def test_a_subject_shows_the_registered_photo_or_that_of_its_roll(running):
    assert photos_on(running["people/li/index.html"]) == ["li"]
    assert photos_on(running["people/wang-su/index.html"]) == ["wang"]
    assert photos_on(running["teams/bu-dong-chan-deng-ji-chuang-kou/index.html"]) == ["photo"]


def test_the_photo_on_the_own_page_has_words_and_those_in_lists_have_none(running):
    page = LexborHTMLParser(running["people/li/index.html"])
    assert page.css_first("main img").attributes["alt"] == "李秀禾的照片"
    assert page.css_first(".seal") is None
    listed = LexborHTMLParser(running["people/index.html"]).css("main img")
    assert {img.attributes["alt"] for img in listed} == {""}
    assert {img.attributes["loading"] for img in listed} == {"lazy"}


def test_rolls_lists_and_holders_show_photos(running):
    assert photos_on(running["honors/qing-he-hao-ren/2025/index.html"]) == ["li", "wang"]
    assert photos_on(running["people/index.html"]) == ["li", "wang"]
    assert photos_on(running["honors/hong-qi-chuang-kou/index.html"]) == ["photo"]


def test_the_deceased_have_a_quiet_frame(running):
    page = LexborHTMLParser(running["people/wang-su/index.html"])
    assert page.css_first(".likeness--quiet img")
    assert not LexborHTMLParser(running["people/li/index.html"]).css_first(".likeness--quiet")


def test_a_photo_is_shown_as_long_as_the_notice_shows_the_name(running, ended):
    assert photos_on(running["people/zhou-liu-sheng/index.html"]) == ["zhou"]
    assert photos_on(running["honors/qing-he-hao-ren/2026/index.html"]) == ["zhou"]
    assert "zhou" in published(running)
    assert "people/zhou-liu-sheng/index.html" not in ended
    assert photos_on(ended["honors/qing-he-hao-ren/2026/index.html"]) == []
    assert "zhou" not in published(ended)


def test_no_photo_is_published_of_whom_nothing_public_is_known(running):
    """Not of who is registered without an honour, nor of who lost it, nor what no file names."""
    assert published(running) == {"li", "wang", "zhou", "photo"}
    assert len({name for name in running if name.startswith("photo-") and name.endswith(".jpg")}) == 1
    assert photos_on(running["people/chen-miao/index.html"]) == []
