"""Whether a site is kept up: the home page, columns by their type, blank and undated ones, and when things fall due."""

from __future__ import annotations

import datetime

import pytest

from showcase.content.problems import Level
from tests.checks.halls import COLUMNS, SITE, by_rule, files, found, news


def dated(day: str, **more: str) -> dict[str, str]:
    return {f"docs/news/{day[:4]}/{day}-qing-he-{day[5:7]}.md": news(day, **more)}


def problems_on(project, day: str, written: dict[str, str]):
    moment = datetime.datetime.fromisoformat(f"{day}T09:00:00+08:00")
    return by_rule(found(project(files(**written)), moment))


def test_a_site_that_is_kept_up_has_no_problem(project):
    assert problems_on(project, "2026-11-02", dated("2026-11-01")) == {}


@pytest.mark.parametrize(
    ("day", "level", "words"),
    [
        ("2026-11-08", Level.NOTICE, "首页将于 11 月 15 日超期（还有 7 天）"),
        ("2026-11-15", Level.NOTICE, "还有 0 天"),
        ("2026-11-16", Level.VETO, "最近一次更新是2026年11月1日，已经过了 15 天"),
    ],
)
def test_the_home_page_has_two_weeks(project, day, level, words):
    (problem,) = problems_on(project, day, dated("2026-11-01"))["freshness-home"]
    assert problem.level is level
    assert words in problem.message


def test_before_anything_is_published_the_home_page_is_not_late(project):
    (problem,) = problems_on(project, "2026-11-02", {})["freshness-home"]
    assert problem.level is Level.WARNING
    assert "还没有一条有日期的内容" in problem.message


def test_a_column_is_told_with_its_line(project):
    (problem,) = problems_on(project, "2026-11-20", dated("2026-11-01"))["freshness-column"]
    assert (problem.place.path, problem.place.line) == ("data/columns.yml", 2)
    assert problem.level is Level.WARNING
    assert "已经超期 5 天" in problem.message


@pytest.mark.parametrize(
    ("type_", "period", "day", "late"),
    [
        ("工作动态", "", "2026-11-16", True),
        ("通知公告", "", "2026-11-16", False),
        ("政策文件", "", "2027-04-30", False),
        ("政策文件", "", "2027-05-01", True),
        ("工作动态", "    更新周期: 60\n", "2026-12-31", False),
        ("工作动态", "    更新周期: 60\n", "2027-01-01", True),
        ("概况信息", "", "2028-01-01", False),
    ],
)
def test_how_long_a_column_may_lie_follows_its_type_unless_staff_say_it(project, type_, period, day, late):
    columns = COLUMNS.replace("工作动态", type_) + period
    problems = problems_on(project, day, dated("2026-11-01") | {"data/columns.yml": columns})
    assert (
        any(
            "超期" in one.message and "将于" not in one.message
            for one in problems.get("freshness-column", [])
        )
        is late
    )


def columns_named(number: int) -> str:
    row = "  - 名称: 栏目{0}\n    简介: 试验。\n    关键词: [试验]\n"
    return "栏目:\n" + "".join(row.format(one) for one in range(number))


@pytest.mark.parametrize(("number", "vetoes"), [(4, 0), (5, 1)])
def test_five_blank_columns_fail_a_site(project, number, vetoes):
    blank = problems_on(project, "2026-11-02", {"data/columns.yml": columns_named(number)})["freshness-blank"]
    assert sum(problem.level is Level.VETO for problem in blank) == vetoes
    assert sum(problem.level is Level.WARNING for problem in blank) == number


@pytest.mark.parametrize(("number", "fails"), [(4, False), (5, True)])
def test_five_columns_that_lie_too_long_fail_a_site(project, number, fails):
    written = {"data/columns.yml": columns_named(number)}
    for one in range(number):
        written[f"docs/news/2026/2026-01-0{one + 1}-a{one}.md"] = news(
            f"2026-01-0{one + 1}", title=f"标题{one}", column=f"栏目{one}"
        )
    assert ("freshness-columns" in problems_on(project, "2026-03-01", written)) is fails


def test_what_is_announced_does_not_count_as_an_update(project):
    problems = problems_on(project, "2026-11-20", dated("2026-11-01") | dated("2026-12-05", title="预告"))
    assert problems["freshness-home"][0].level is Level.VETO


def test_a_sample_is_only_told(project):
    problems = problems_on(
        project, "2027-11-20", dated("2026-11-01") | {"data/site.yml": SITE + "样例: 是\n"}
    )
    assert {problem.level for one in problems.values() for problem in one} == {Level.NOTICE}


def test_the_day_is_that_of_the_sites_zone(project):
    night = datetime.datetime(2026, 11, 15, 17, 0, tzinfo=datetime.UTC)
    problems = by_rule(found(project(files(**dated("2026-11-01"))), night))
    assert problems["freshness-home"][0].level is Level.VETO
