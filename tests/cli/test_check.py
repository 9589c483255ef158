"""`showcase check` and `showcase inspect` as staff and CI call them."""

from __future__ import annotations

import json

import pytest
from tests.checks.halls import files, finished, news, page

from showcase.cli import main


@pytest.fixture
def stale(project, monkeypatch):
    """A project whose home page has had nothing new for a month."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795312800")
    return project(files(**{"docs/news/2026/2026-10-20-qing-he.md": news("2026-10-20")}))


def run(capsys, *arguments) -> tuple[int, str]:
    status = main(["check", *map(str, arguments)])
    return status, "".join(capsys.readouterr())


def test_that_a_site_lies_too_long_fails_nobody_but_who_asks_for_it(stale, capsys):
    status, printed = run(capsys, "--project", stale)
    assert status == 0
    assert "单项否决  docs/news  [freshness-home]" in printed
    assert run(capsys, "--project", stale, "--only", "更新")[0] == 1
    assert run(capsys, "--project", stale, "--only", "freshness")[0] == 1


def test_only_what_is_asked_for_is_told(stale, capsys):
    assert run(capsys, "--project", stale, "--only", "links")[1].strip() == "没有发现问题。"


def test_the_reports_of_every_form(stale, capsys, tmp_path, monkeypatch):
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    found = json.loads(run(capsys, "--project", stale, "--format", "json")[1])
    assert {"level": "veto", "rule": "freshness-home"}.items() <= found[0].items()
    assert run(capsys, "--project", stale, "--format", "github")[1].startswith("::error file=docs/news")
    assert "### 单项否决（1）" in run(capsys, "--project", stale, "--format", "markdown")[1]
    output = tmp_path / "报告.html"
    status, printed = run(capsys, "--project", stale, "--format", "html", "--output", output)
    assert status == 0
    assert "报告.html" in printed
    assert "<h2>单项否决（1）</h2>" in output.read_text(encoding="utf-8")
    assert "没有写" in run(capsys, "--project", stale, "--only", "links", "--output", output)[1]
    assert not output.exists()


def test_on_github_the_whole_table_goes_into_the_summary_of_the_step(stale, capsys, tmp_path, monkeypatch):
    summary = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    run(capsys, "--project", stale, "--format", "github")
    assert "首页两周没有更新" in summary.read_text(encoding="utf-8")


def test_texts_are_checked_even_where_an_error_leaves_no_catalogue(project, capsys):
    broken = project(files(**{"data/columns.yml": "栏目: [\n"}))
    status, printed = run(capsys, "--project", broken)
    assert status == 1
    assert "data/columns.yml" in printed


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--project", "nowhere"], "没有 data 文件夹"),
        (["--site", "nowhere"], "没有生成好的网站"),
        (["--only", "别的"], "只能是"),
        (["--format", "pdf"], "只能是"),
    ],
)
def test_wrong_calls_are_answered_in_chinese(stale, capsys, monkeypatch, arguments, words):
    monkeypatch.chdir(stale)
    status, printed = run(capsys, *arguments)
    assert status != 0
    assert words in printed


def test_the_self_inspection_of_a_quarter(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795312800")
    written = {"docs/news/2026/2026-10-20-qing-he.md": news("2026-10-20")}
    finished(tmp_path, {"index.html": page('<a href="https://a.example.com/">外</a>', foot="脚")}, **written)
    project = tmp_path / "project"
    (tmp_path / "site").rename(project / "site")
    report = tmp_path / "report.html"
    assert main(["inspect", "--project", str(project), "--output", str(report)]) == 0
    assert "2026年第四季度自查报告写在" in capsys.readouterr().out
    text = report.read_text(encoding="utf-8")
    for words in (
        "单项否决指标",
        "<td>首页不更新<td>发现 1 处",
        "a.example.com",
        "填报人",
        "9901230001",
        "超期",
    ):
        assert words in text
    assert main(["inspect", "--project", str(project), "--quarter", "2026-9"]) == 1
    assert "写成“年-季”" in capsys.readouterr().err
