"""What GitHub and Windows show to people who have never seen a terminal: issue forms, the review list, 预览.bat."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml

from tests.published_schemas import checked

ROOT = Path(__file__).parent.parent
FORMS = sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("[0-9]*.yml"))


def test_issue_forms_fit_the_published_schemas():
    assert [form.stem for form in FORMS] == ["1-submission", "2-correction", "3-problem"]
    for schema, files in (
        ("github-issue-forms", FORMS),
        ("github-issue-config", [FORMS[0].with_name("config.yml")]),
    ):
        found = checked(schema, *files)
        assert found.returncode == 0, found.stdout + found.stderr


def test_a_correction_asks_for_no_personal_data():
    form = yaml.safe_load(FORMS[1].read_text(encoding="utf-8"))
    labels = [part["attributes"]["label"] for part in form["body"] if part["type"] in ("input", "textarea")]
    assert labels == ["是哪一页", "在这一页的什么地方", "应当怎样改"]
    assert "请不要写任何个人信息" in form["body"][0]["attributes"]["value"]


@pytest.mark.parametrize(
    "words", ["三审三校", "都同意公开", "监护人书面同意", "保密审查", "错敏词", "授予文件逐条对照"]
)
def test_the_review_list_asks(words):
    assert words in (ROOT / ".github" / "pull_request_template.md").read_text(encoding="utf-8")


def test_editors_are_told_which_extensions_help():
    assert (
        "redhat.vscode-yaml" in json.loads((ROOT / ".vscode/extensions.json").read_text())["recommendations"]
    )


def test_the_preview_for_windows_is_a_file_that_windows_reads():
    raw = (ROOT / "预览.bat").read_bytes()
    assert not raw.startswith(b"\xef\xbb\xbf")  # cmd would take the mark for part of the first command.
    assert raw.count(b"\n") == raw.count(b"\r\n")
    lines = raw.decode("utf-8").split("\r\n")
    # Before that line Chinese would be read by the code page of the machine.
    assert lines[:2] == ["@echo off", "chcp 65001 >nul"]
    assert 'pushd "%~dp0" || goto failed' in lines
    assert "*.bat text eol=crlf" in (ROOT / ".gitattributes").read_text(encoding="utf-8")


def test_the_preview_for_windows_works_in_any_folder_and_without_special_rights():
    text = (ROOT / "预览.bat").read_text(encoding="utf-8")
    paths = re.findall(r"\S*\.venv\S*", text.replace("rem ", "").partition("\r\n\r\n")[2])
    assert [path for path in paths if not path.startswith('"')] == []
    assert not re.search(r"runas|\badmin\b|%ProgramFiles%|[A-Z]:\\|setx", text, re.IGNORECASE)
    assert "--require-hashes -r requirements.txt" in text
    assert "-m showcase serve --open" in text


def test_every_way_through_the_preview_ends_in_words_or_in_the_site():
    text = (ROOT / "预览.bat").read_text(encoding="utf-8")
    for label in set(re.findall(r"goto (\w+)", text)):
        assert f"\n:{label}\n" in text.replace("\r\n", "\n"), label
    for failure in ("nopython", "failed", "problem"):
        after = text.partition(f":{failure}")[2]
        assert after.index("echo ") < after.index("pause") < after.index("exit /b 1")
