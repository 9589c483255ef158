"""Nobody who is anonymous or hidden can be found in anything that is built: pages, feeds, search, cards, addresses."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from PIL import Image
from selectolax.lexbor import LexborHTMLParser
from tests.content.broken_cases import SOUND, lay_over_sound
from tests.sites import build, dress
from tests.times import NOW

from showcase.content.loading import load
from showcase.content.problems import Level, Problems

REGISTER = """\
对象:
  - 编号: wang-he
    类型: 个人
    名称: 王河
    曾用名: [王大河]
    地区: 石桥镇桃源村
    照片: wang-he.jpg
    显示: 匿名
    同意: {依据: 法定职责, 凭据: 清委档2025-12}
  - 编号: ding-yi-ming
    类型: 个人
    名称: 丁一鸣
    单位: 清禾县第一中学
    同意: {依据: 本人同意, 日期: 2025-08-01, 凭据: 档2025-7, 撤回日期: 2025-10-01}
  - 编号: lin-xi-jia-ting
    类型: 家庭
    名称: 林溪家庭
    地区: 杏林镇
    显示: 匿名
  - 编号: zheng-qiu-shi-jia-ting
    类型: 家庭
    名称: 郑秋实家庭
    地区: 石桥镇
    显示: 仅姓名
"""
NAMES = (
    "王河",
    "王大河",
    "丁一鸣",
    "林溪",
    "wang-he",
    "ding-yi-ming",
    "lin-xi",
    "wanghe",
    "dingyiming",
    "linxi",
)


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("concealed")
    lay_over_sound(SOUND, folder)
    (folder / "data/subjects/register.yml").write_text(REGISTER, encoding="utf-8")
    (folder / "data/photos").mkdir(exist_ok=True)
    Image.new("RGB", (900, 1200), (200, 30, 30)).save(folder / "data/photos/wang-he.jpg")
    done = build(dress(folder), day=f"{NOW.timestamp():.0f}")
    assert done.returncode == 0, done.stdout
    assert not [name for name in NAMES if name in done.stdout]
    return folder / "site"


def readable(file: Path) -> str:
    """The text of a file, unpacked where it is packed, as are the parts of the search index."""
    content = file.read_bytes()
    if content.startswith(b"\x1f\x8b"):
        content = gzip.decompress(content)
    elif content.startswith(b"\x89PNG"):
        content = b""
    return content.decode("utf-8", "replace")


def test_no_file_and_no_address_tells_who_is_concealed(built):
    told = {}
    for file in sorted(path for path in built.rglob("*") if path.is_file()):
        text = f"{file.relative_to(built).as_posix()}\n{readable(file)}"
        spaced = "".join(text.split())
        found = [name for name in NAMES if name in text or (not name.isascii() and name in spaced)]
        if found:
            told[file.relative_to(built).as_posix()] = found
    assert told == {}


def test_who_is_not_concealed_is_found_in_pages_feeds_and_search(built):
    """Were files read wrongly, nobody would be found in any."""
    kinds = {
        file.suffix
        for file in built.rglob("*")
        if file.is_file() and "李秀禾" in "".join(readable(file).split())
    }
    assert kinds == {".html", ".atom", ".json", ".pf_fragment", ".pf_index"}


def test_the_anonymous_stand_on_the_roll_and_are_counted(built):
    roll = LexborHTMLParser((built / "honors/dao-de-mo-fan/9/index.html").read_text("utf-8")).body.text()
    words = "".join(roll.split())
    assert "王某石桥镇" in words
    assert "共3人1组本页列名2人、1组" in words


def project(tmp_path, files):
    lay_over_sound(SOUND, tmp_path)
    for name, text in {"data/subjects/register.yml": REGISTER, **files}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "data/photos").mkdir(exist_ok=True)
    (tmp_path / "data/photos/wang-he.jpg").write_bytes(b"")
    problems = Problems()
    load(tmp_path, problems, NOW)
    return [
        (one.level, str(one.place), one.message) for one in problems if one.rule == "privacy-concealed-name"
    ]


@pytest.mark.parametrize(
    ("name", "text", "place"),
    [
        ("docs/about.md", "---\n标题: 关于\n---\n\n见义勇为的王河。\n", "docs/about.md:5:6"),
        ("docs/about.md", "---\n标题: 记王大河\n---\n\n正文。\n", "docs/about.md:2:6"),
        ("docs/files/王河.txt", "文", "docs/files/王*.txt"),
        ("docs/files/a.csv", "姓名\n丁一鸣\n", "docs/files/a.csv"),
        (
            "data/campaigns.yml",
            "专题:\n  - 名称: 学习王河\n    开始: 2026-01-01\n",
            "data/campaigns.yml:2:11",
        ),
        (
            "data/honors/2026/xin.yml",
            "评选项目: 先进典型\n届次: 第二批\n名单:\n  - 姓名: 李秀禾\n    单位: 清禾县人民医院\n    事迹: 与王河一道救人。\n",
            "data/honors/2026/xin.yml:6:10",
        ),
    ],
)
def test_a_name_in_words_has_to_be_taken_out_by_staff(tmp_path, name, text, place):
    ((level, found, message),) = project(tmp_path, {name: text})
    assert (level, found) == (Level.ERROR, place)
    assert not [concealed for concealed in NAMES if concealed in message]


def test_rows_about_the_concealed_may_name_them(tmp_path):
    text = (
        "评选项目: 先进典型\n届次: 第二批\n名单:\n  - 姓名: 王河\n    地区: 石桥镇桃源村\n    事迹: 王河跳下河去。\n"
        "  - {姓名: 丁一鸣, 单位: 清禾县第一中学}\n"
    )
    assert project(tmp_path, {"data/honors/2026/xin.yml": text}) == []


def test_of_a_namesake_staff_are_only_asked(tmp_path):
    text = "评选项目: 先进典型\n届次: 第二批\n名单:\n  - 姓名: 王河\n    单位: 清禾县粮油公司\n    地区: 杏林镇\n"
    page = "---\n标题: 关于\n---\n\n粮油公司的王河。\n"
    found = project(tmp_path, {"data/honors/2026/xin.yml": text, "docs/about.md": page})
    assert [level for level, _, _ in found] == [Level.WARNING]
