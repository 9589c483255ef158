"""A build of a small project: what fails leaves the old site, and every engine builds the same bytes."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
from tests.sites import build, dress

from showcase.site.output import MARKER

FILES = {
    "data/site.yml": "名称: 清禾县光荣榜\n主办单位: 清禾县文明办\n",
    "data/regions.yml": "地区:\n  - 名称: 清禾县\n    下辖:\n      - 名称: 石桥镇\n        下辖: [柳溪村]\n",
    "data/programmes.yml": (
        "级别: [县级]\n评选项目:\n  - 名称: 最美家庭\n    级别: 县级\n    对象: [家庭]\n    类别: [孝老爱亲]\n"
    ),
    "data/honors/2026/zui-mei-jia-ting.yml": (
        "评选项目: 最美家庭\n届次: 2026年度\n授予日期: 2026-03-05\n名单:\n"
        "  - 家庭: 李秀禾家庭\n    地区: 石桥镇柳溪村\n    类别: 孝老爱亲\n"
    ),
    "docs/index.md": "---\n标题: 首页\n---\n\n欢迎。\n",
}
ROLL = "data/honors/2026/zui-mei-jia-ting.yml"


@pytest.fixture
def small(project) -> Path:
    return dress(project(FILES))


def bytes_of(site: Path) -> dict[str, str]:
    return {
        path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(site.rglob("*"))
        if path.is_file() and path.suffix != ".gz" and path.name != MARKER
    }


def test_both_engines_build_the_same_bytes(small):
    first = build(small)
    assert first.returncode == 0, first.stdout
    mkdocs = bytes_of(small / "site")
    second = build(small, "--engine", "properdocs")
    assert second.returncode == 0, second.stdout
    assert bytes_of(small / "site") == mkdocs
    assert {"index.html", "honors/zui-mei-jia-ting/2026/index.html"} <= set(mkdocs)
    assert "families/li-xiu-he-jia-ting/index.html" in mkdocs


def test_a_mistake_of_a_clerk_leaves_the_old_site(small):
    assert build(small).returncode == 0
    before = bytes_of(small / "site")
    roll = small / ROLL
    roll.write_text(roll.read_text("utf-8").replace("地区: 石桥镇", "地曲: 石桥镇"), "utf-8")
    failed = build(small)
    assert failed.returncode == 1
    assert f"{ROLL}:6:5" in failed.stdout
    assert "改成：    地区: 石桥镇柳溪村" in failed.stdout
    assert "原来的网站没有改动" in failed.stdout
    assert "Traceback" not in failed.stdout
    assert bytes_of(small / "site") == before


def test_a_warning_of_the_engine_leaves_the_old_site(small):
    assert build(small).returncode == 0
    before = bytes_of(small / "site")
    with (small / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write("\nnav: [nothing.md]\n")
    failed = build(small)
    assert failed.returncode == 1
    assert "nothing.md" in failed.stdout
    assert bytes_of(small / "site") == before
    assert not (small / ".site-building").exists()


def test_plain_mkdocs_is_as_safe(small):
    assert build(small).returncode == 0
    before = bytes_of(small / "site")
    (small / "theme_overrides/honors/roll.html").write_text("{% extends 'nothing.html' %}", "utf-8")
    failed = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build"],
        cwd=small,
        capture_output=True,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        timeout=120,
        check=False,
    )
    assert failed.returncode != 0
    assert bytes_of(small / "site") == before


def test_broken_front_matter_never_reaches_a_page(small):
    (small / "docs/index.md").write_text("---\n标题: 学雷锋: 在行动\n---\n\n正文。\n", "utf-8")
    failed = build(small)
    assert failed.returncode == 1
    assert "docs/index.md:2" in failed.stdout
    assert not (small / "site").exists()


def test_a_preview_follows_changes_of_data_pages_and_templates(small):
    with subprocess.Popen(
        [sys.executable, "-m", "showcase", "serve", "--project", str(small)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    ) as preview:
        try:
            assert preview.stdout is not None
            address = (
                next(line for line in preview.stdout if "http://" in line).split("http://")[1].split()[0]
            )
            roll = f"http://{address}honors/zui-mei-jia-ting/2026/"
            assert wait_for(roll, "李秀禾家庭")
            file = small / ROLL
            file.write_text(file.read_text("utf-8").replace("李秀禾家庭", "周小满家庭"), "utf-8")
            assert wait_for(roll, "周小满家庭")
            (small / "docs/index.md").write_text("---\n标题: 首页\n---\n\n新的一句话。\n", "utf-8")
            assert wait_for(f"http://{address}", "新的一句话。")
            template = small / "theme_overrides/honors/roll.html"
            template.write_text(template.read_text("utf-8").replace("<h1>", "<h1>★"), "utf-8")
            assert wait_for(roll, "<h1>★")
        finally:
            preview.terminate()


def wait_for(url: str, words: str, seconds: float = 30) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(url, timeout=5) as answer:
                if words in answer.read().decode():
                    return True
        except OSError:
            pass
        time.sleep(0.3)
    return False


def test_what_staff_write_is_text_and_never_markup(small):
    hostile = '<script>1</script>"><img src=x>{{ site.name }}'
    file = small / ROLL
    written = file.read_text("utf-8").replace("李秀禾家庭", f"'{hostile}'") + f"    事迹: '{hostile}'\n"
    file.write_text(written + f"    颁奖词: '{hostile}'\n", "utf-8")
    built = build(small)
    assert built.returncode == 0, built.stdout
    pages = [path.read_text("utf-8") for path in (small / "site").rglob("*.html")]
    assert not [page for page in pages if "<script>1" in page or "<img" in page]
    assert sum("&lt;script&gt;" in page and "{{ site.name }}" in page for page in pages) >= 3
