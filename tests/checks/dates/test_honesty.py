"""Dates against git, against today, and against one another."""

import datetime
import os
import shutil
import subprocess

import pytest

from showcase.checks.dates import history
from showcase.checks.dates.history import HistoryUnknownError, read_history
from showcase.content.problems import Level
from tests.checks.projects import BASIS, found_in, news, programmes
from tests.times import NOW

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def git(folder, *words, day="2026-01-01"):
    moment = f"{day}T08:00:00+0800"
    environment = os.environ | {
        "GIT_AUTHOR_DATE": moment,
        "GIT_COMMITTER_DATE": moment,
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_SYSTEM": os.devnull,
    }
    identity = ("-c", "user.name=editor", "-c", "user.email=editor@example.cn", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *identity, *words], cwd=folder, env=environment, check=True, capture_output=True)


def commit(folder, day):
    git(folder, "add", "-A", day=day)
    git(folder, "commit", "-q", "-m", "x", day=day)


@pytest.fixture
def kept(project):
    """A project in a repository, whose first commit holds an old item."""
    folder = project(
        {**BASIS, "docs/index.md": "# 首页\n", "docs/news/2020/2020-03-01-jiu.md": news("2020-03-01", "旧闻")}
    )
    git(folder, "init", "-q")
    commit(folder, "2026-01-01")
    return folder


def write(folder, name, text):
    path = folder / "docs/news" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@needs_git
def test_what_came_with_the_first_commit_may_be_old(kept):
    assert found_in(kept, "dates-committed") == []


@needs_git
def test_an_item_much_older_than_its_file_is_told(kept):
    write(kept, "2026/2026-01-05-bu.md", news("2026-01-05", "补写"))
    write(kept, "2026/2026-05-20-xin.md", news("2026-05-20", "新闻"))
    write(kept, "2026/2026-01-06-zhuan.md", news("2026-01-06", "转载", 原文链接="https://example.gov.cn/a"))
    commit(kept, "2026-06-01")
    (found,) = found_in(kept, "dates-committed")
    assert found.place.path == "docs/news/2026/2026-01-05-bu.md"
    assert found.message.startswith("日期（2026年1月5日）比文件第一次提交（2026年6月1日）早 147 天。")


@needs_git
def test_a_date_that_was_changed_after_publication_is_told(kept):
    write(kept, "2026/2026-03-05-he.md", news("2026-03-05"))
    commit(kept, "2026-03-05")
    git(kept, "mv", "docs/news/2026/2026-03-05-he.md", "docs/news/2026/2026-11-20-he.md")
    write(kept, "2026/2026-11-20-he.md", news("2026-11-20"))
    commit(kept, "2026-11-20")
    (found,) = found_in(kept, "dates-committed")
    assert found.place.path == "docs/news/2026/2026-11-20-he.md"
    assert "2026年3月5日改成了2026年11月20日（2026年11月20日提交）" in found.message


@needs_git
def test_a_draft_and_what_was_to_come_may_be_put_off(kept):
    draft = news("2026-03-05", 草稿="是")
    write(kept, "2026/a.md", draft)
    write(kept, "2026/b.md", news("2026-04-01", "预告"))
    commit(kept, "2026-03-05")
    write(kept, "2026/a.md", news("2026-03-20"))
    write(kept, "2026/b.md", news("2026-04-10", "预告"))
    commit(kept, "2026-03-20")
    assert found_in(kept, "dates-committed") == []


@needs_git
def test_a_sample_is_not_asked(kept):
    (kept / "data/site.yml").write_text(BASIS["data/site.yml"] + "样例: 是\n", encoding="utf-8")
    write(kept, "2026/2026-01-05-bu.md", news("2026-01-05"))
    commit(kept, "2026-06-01")
    assert found_in(kept, "dates-committed") == []


@needs_git
def test_a_shallow_clone_says_so_once(kept, tmp_path):
    write(kept, "2026/2026-01-05-bu.md", news("2026-01-05"))
    commit(kept, "2026-06-01")
    clone = tmp_path / "clone"
    git(kept, "clone", "-q", "--depth", "1", f"file://{kept}", str(clone))
    (found,) = found_in(clone, "dates-committed")
    assert found.level is Level.NOTICE
    assert "fetch-depth: 0" in found.message


def test_without_git_or_a_repository_nothing_is_said(project, monkeypatch):
    folder = project({**BASIS, "docs/news/2026/2026-01-05-a.md": news("2026-01-05")})
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(folder.parent))
    assert found_in(folder, "dates-committed") == []
    monkeypatch.setenv("PATH", "")
    assert found_in(folder, "dates-committed") == []


@needs_git
def test_a_history_that_takes_too_long_is_given_up(kept, monkeypatch):
    monkeypatch.setattr(history, "SECONDS", 1e-9)
    with pytest.raises(HistoryUnknownError, match="没有读完"):
        read_history(kept, datetime.UTC)


PROGRAMME = programmes("名称: 清禾好人\n级别: 县级\n对象: 个人")


def test_an_award_that_is_still_to_come_is_told(project):
    row = "评选项目: 清禾好人\n届次: 2026年度\n授予日期: {}\n阶段: {}\n名单:\n  - 姓名: 李秀禾\n    地区: 石桥镇柳溪村\n"
    folder = project(
        {
            **BASIS,
            "data/programmes.yml": PROGRAMME,
            "data/honors/2026/a.yml": row.format("2026-12-20", "获评"),
            "data/honors/2026/b.yml": row.replace("2026年度", "2025年度").format("2026-12-20", "推荐"),
        }
    )
    (found,) = found_in(folder, "dates-future")
    assert (found.place.path, found.level) == ("data/honors/2026/a.yml", Level.WARNING)
    assert "2026年12月20日，还没有到" in found.message


def test_a_correction_lies_between_publication_and_today(project):
    right = "\n更正:\n  - {日期: 2026-03-06, 内容: 改了一个名字。}"
    early = right.replace("03-06", "03-01")
    files = {
        f"docs/news/2026/2026-03-05-{name}.md": news("2026-03-05", name, 作者="林可" + text)
        for name, text in (("a", right), ("b", early))
    }
    found = found_in(project({**BASIS, **files}), "dates-correction", NOW)
    assert [f.place.path for f in found] == ["docs/news/2026/2026-03-05-b.md"]
