"""The registry, the reports made of what rules find, and corrections that are written by themselves."""

from __future__ import annotations

import datetime
import re

import pytest

from showcase.checks.areas import Area
from showcase.checks.fixing import fix, recode
from showcase.checks.inspection import Quarter, quarter_of
from showcase.checks.registry import RULES, rule_of
from showcase.checks.reports import as_markdown, as_page, report_of
from showcase.content.problems import Level, Place, Problem, Problems
from showcase.content.report import as_annotations
from tests.sites import REPOSITORY

DAY = datetime.date(2026, 11, 22)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_says_what_why_and_how(rule):
    assert re.fullmatch(r"[a-z]+(-[a-z0-9]+)*", rule.id)
    assert rule.id.startswith(rule.area.word)
    assert rule.title
    assert rule.reason.endswith("。")
    assert rule.cure.endswith("。")
    looks = [rule.in_text, rule.in_written, rule.in_site]
    assert sum(look is not None for look in looks) <= 1


def test_ids_are_unique_and_every_area_has_a_word_of_its_own():
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert len({area.label for area in Area}) == len(Area)
    assert rule_of("").id == "writing"


def test_every_id_that_content_gives_is_in_the_registry():
    given = set()
    for file in (REPOSITORY / "plugins/showcase/content").rglob("*.py"):
        given |= set(
            re.findall(r'"((?:privacy|wording|dates|names)-[a-z-]+)"', file.read_text(encoding="utf-8"))
        )
    assert given
    assert given <= {rule.id for rule in RULES}


def problems(*found: Problem) -> Problems:
    made = Problems()
    for one in found:
        made.add(one)
    return made


def test_a_report_in_markdown_holds_no_markup_of_what_it_quotes():
    bad = Problem(Level.ERROR, Place("docs/a.md", 3), "这里有 <script>|`x`", "a | <b>\n第二行", "writing")
    text = as_markdown(report_of("清禾", DAY, problems(bad)))
    row = next(line for line in text.splitlines() if line.startswith("| `docs"))
    assert row.count("|") == 5
    assert "<script" not in text
    assert "<br>" in row


def test_a_long_report_for_a_step_keeps_the_gravest_and_says_what_is_left_out():
    many = [Problem(Level.NOTICE, Place("docs/a.md", n), "很小的事" * 20) for n in range(1, 400)]
    text = as_markdown(
        report_of("清禾", DAY, problems(Problem(Level.VETO, Place("b"), "大事"), *many)), 20_000
    )
    assert len(text.encode()) <= 20_000
    assert "大事" in text
    assert re.search(r"还有 \d+ 行放不下", text)


def test_a_page_to_print_escapes_and_masks():
    bad = Problem(Level.VETO, Place("docs/<b>.md"), "电话 13900001234 <img src=x onerror=alert(1)>")
    page = as_page(report_of("清禾", DAY, problems(bad)))
    assert "<img" not in page
    assert "<b>" not in page
    assert "13900001234" not in page
    assert "单项否决（1）" in page


def test_vetoes_and_errors_share_the_ten_annotations_that_github_shows():
    found = [Problem(Level.VETO, Place("a", n), "甲") for n in range(1, 7)]
    found += [Problem(Level.ERROR, Place("b", n), "乙") for n in range(1, 9)]
    lines = as_annotations(problems(*found)).splitlines()
    assert len([line for line in lines if line.startswith("::error")]) == 10
    assert sum("file=a," in line for line in lines) == 6


@pytest.mark.parametrize(
    ("day", "quarter", "first", "last"),
    [
        ("2026-01-01", Quarter(2026, 1), "2026-01-01", "2026-03-31"),
        ("2026-06-30", Quarter(2026, 2), "2026-04-01", "2026-06-30"),
        ("2026-12-31", Quarter(2026, 4), "2026-10-01", "2026-12-31"),
    ],
)
def test_quarters(day, quarter, first, last):
    assert quarter_of(datetime.date.fromisoformat(day)) == quarter
    assert (str(quarter.first), str(quarter.last)) == (first, last)


class Doubled:
    """A check that finds doubled full stops, as a rule would."""

    def __init__(self, folder):
        self.folder = folder

    def __call__(self) -> Problems:
        found = Problems()
        for path in ("docs/a.md", "docs/b.md"):
            text = (self.folder / path).read_text(encoding="utf-8-sig")
            for number, line in enumerate(text.splitlines(), start=1):
                if "。。" in line:
                    correction = line.replace("。。", "。", 1)
                    found.add(
                        Problem(
                            Level.WARNING,
                            Place(path, number),
                            "重复",
                            correction,
                            "x",
                            certain="?" not in line,
                        )
                    )
        return found


def test_what_is_beyond_doubt_is_written_and_nothing_else_changes(tmp_path):
    (tmp_path / "docs").mkdir()
    one, other = tmp_path / "docs/a.md", tmp_path / "docs/b.md"
    one.write_bytes("\ufeff第一行。。\r\n第二行\r\n第三行。。又。。".encode())
    other.write_bytes("不好说。。?\n".encode())
    done = fix(tmp_path, Doubled(tmp_path))
    assert len(done) == 3
    assert one.read_bytes().decode() == "\ufeff第一行。\r\n第二行\r\n第三行。又。"
    assert other.read_bytes().decode() == "不好说。。?\n"


def test_files_of_an_old_notepad_are_written_in_utf8(tmp_path):
    (tmp_path / "docs").mkdir()
    text = "# 清河志愿服务\r\n\r\n三月五日上午，志愿者清理河道。\r\n"
    (tmp_path / "docs/a.md").write_bytes(text.encode("gb18030"))
    (tmp_path / "docs/b.md").write_bytes(text.encode("utf-16"))
    (tmp_path / "docs/c.md").write_bytes(text.encode("utf-8-sig"))
    assert recode(tmp_path) == ("docs/a.md", "docs/b.md")
    assert (tmp_path / "docs/a.md").read_bytes() == text.encode()
    assert (tmp_path / "docs/b.md").read_bytes() == text.encode()
    assert recode(tmp_path) == ()


def test_a_file_in_another_encoding_is_left_alone(tmp_path):
    (tmp_path / "docs").mkdir()
    raw = "第一行。。\n".encode("gb18030")
    (tmp_path / "docs/a.md").write_bytes(raw)
    found = problems(Problem(Level.WARNING, Place("docs/a.md", 1), "重复", "第一行。", "x", certain=True))
    assert fix(tmp_path, lambda: found) == ()
    assert (tmp_path / "docs/a.md").read_bytes() == raw
