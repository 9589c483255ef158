"""The whole way of a unit, in a repository of its own: from the template to a page that a visitor reads."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from tests.photos.images import noted, quarters, saved
from tests.sites import REPOSITORY
from tests.times import NOW

pytestmark = pytest.mark.browser

TEMPLATE = (".gitignore", "mkdocs.yml", "theme_overrides", "data", "docs")
"""What the commands need of a copy of the template; the program itself is installed."""

ENVIRONMENT = os.environ | {
    "SOURCE_DATE_EPOCH": f"{NOW.timestamp():.0f}",
    "PYTHONUTF8": "1",
    **{
        f"GIT_{who}_{what}": "kang@example.org"
        for who in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    },
    "GIT_CONFIG_GLOBAL": os.devnull,
}


def run(folder: Path, *call: str) -> str:
    done = subprocess.run(
        call,
        cwd=folder,
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=300,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


def showcase(folder: Path, *call: str) -> str:
    return run(folder, sys.executable, "-m", "showcase", *call)


def publish(file: Path, text: str) -> None:
    """Write the text of a draft and take the mark of a draft away, as staff do."""
    head = file.read_text(encoding="utf-8").replace("草稿: 是\n", "")
    file.write_text(head.replace("（在这里写正文，写好以后删去这一行。）", text), encoding="utf-8")


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("journey") / "he-wan wen-hua 河湾"
    folder.mkdir()
    for name in TEMPLATE:
        source = REPOSITORY / name
        shutil.copytree(source, folder / name) if source.is_dir() else shutil.copy2(source, folder)
    for call in (
        ["init", "--quiet", "--initial-branch", "main"],
        ["add", "."],
        ["commit", "--quiet", "-m", "template"],
    ):
        run(folder, "git", *call)
    run(folder, "git", "remote", "add", "origin", "https://github.com/He-Wan/wen-hua.git")
    return folder


@pytest.fixture(scope="module")
def published(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the journey, packed and unpacked again."""
    facts = (
        "--name",
        "河湾镇公共文化",
        "--short-name",
        "河湾",
        "--organiser",
        "河湾镇人民政府",
        "--phone",
        "0990-6123456",
    )
    assert "准备好了" in showcase(repository, "init", *facts, "--without-sample")
    showcase(repository, "new", "news", "--title", "河湾镇办起睡前故事会", "--column", "工作动态")
    showcase(repository, "new", "roll", "--programme", "最美家庭", "--names", "李小满家庭、王大河家庭")
    showcase(
        repository, "new", "activity", "--title", "睡前故事会", "--type", "志愿服务", "--date", "2026-11-21"
    )
    publish(next(repository.glob("docs/news/2026/*.md")), "晚上七点，[[李小满家庭]]把小桌搬到了村口。")
    activity = repository / "docs/activities/2026/shui-qian-gu-shi-hui"
    publish(activity / "index.md", "六名志愿者轮流读了九个故事。")
    photo = saved(quarters(1600, 1000), "JPEG", exif=noted(6))
    (activity / "01 志愿者读第一个故事（王素摄）.jpg").write_bytes(photo)
    (activity / "02 大家围坐在小桌旁（王素摄）.jpg").write_bytes(saved(quarters(1500, 1000), "JPEG"))
    assert "错误" not in showcase(repository, "check")
    assert "网站已生成" in showcase(repository, "build")
    assert "已打包" in showcase(repository, "package")
    target = tmp_path_factory.mktemp("server")
    with zipfile.ZipFile(next(repository.glob("dist/*.zip"))) as archive:
        archive.extractall(target)
    return target / "site"


def test_a_visitor_reads_what_the_unit_wrote(published, served, visit):
    page = visit(served(published, "/gong-gong/wen-hua/"), width=390).page
    assert page.title() == "河湾镇公共文化"
    page.get_by_role("link", name="河湾镇办起睡前故事会").first.click()
    page.wait_for_url("**/gong-gong/wen-hua/news/2026/he-wan-zhen-ban-qi-shui-qian-gu-shi-hui/")
    page.get_by_role("link", name="李小满家庭").first.click()
    page.wait_for_url("**/families/li-xiao-man-jia-ting/")
    assert "最美家庭" in page.locator("main").inner_text()


def test_the_photos_of_the_unit_open_large(published, served, visit):
    page = visit(f"{served(published, '/gong-gong/wen-hua/')}activities/2026/shui-qian-gu-shi-hui/").page
    assert "志愿者读第一个故事" in page.locator(".gallery").inner_text()
    page.locator(".gallery .photo__link").first.click()
    page.wait_for_selector("dialog.lightbox .pswp--ui-visible")


def test_the_site_names_itself_by_the_repository_it_will_be_published_from(published):
    home = (published / "index.html").read_text(encoding="utf-8")
    assert '<link rel="canonical" href="https://he-wan.github.io/wen-hua/">' in home
    assert "清禾" not in home


def test_the_repository_holds_what_staff_wrote_and_nothing_that_was_made(repository, published):
    run(repository, "git", "add", ".")
    added = run(
        repository, "git", "-c", "core.quotePath=false", "diff", "--cached", "--name-only", "--diff-filter=A"
    )
    assert sorted(added.splitlines()) == [
        "data/honors/2026/zui-mei-jia-ting-2026-nian-du.yml",
        "docs/activities/2026/shui-qian-gu-shi-hui/01 志愿者读第一个故事（王素摄）.jpg",
        "docs/activities/2026/shui-qian-gu-shi-hui/02 大家围坐在小桌旁（王素摄）.jpg",
        "docs/activities/2026/shui-qian-gu-shi-hui/index.md",
        "docs/news/2026/2026-11-22-he-wan-zhen-ban-qi-shui-qian-gu-shi-hui.md",
    ]
