"""What a check found, as tables: in Markdown for GitHub and Word, as a page to print."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from showcase.content.problems import Level, Problem, Problems
from showcase.content.report import publishable, summary
from showcase.site.days import day_words

from .registry import rule_of

SUMMARY_BYTES = 1_000_000
"""What GitHub shows of a step's summary: 1 MiB (docs.github.com, “Adding a job summary”)."""


@dataclass(frozen=True, slots=True)
class Report:
    """The Problems of a run, ready to be printed: nothing private is quoted."""

    name: str
    """Of the site."""

    day: datetime.date
    problems: tuple[Problem, ...]
    """The gravest first."""

    total: str
    """How many of each level, in words."""

    @property
    def title(self) -> str:
        """The heading."""
        return f"{self.name}：检查报告（{day_words(self.day)}）"

    def of(self, level: Level) -> tuple[Problem, ...]:
        """Those of one level."""
        return tuple(problem for problem in self.problems if problem.level is level)


def report_of(name: str, day: datetime.date, problems: Problems) -> Report:
    """Make the report of a run."""
    return Report(name, day, tuple(publishable(problems)), summary(problems))


def as_markdown(report: Report, most_bytes: int = 0) -> str:
    """Tables by level, each row with rule, place, reason and the line to write.

    Where `most_bytes` is given, as many rows stand there as fit, the gravest first, and the text says how many are left out.
    """
    head = [f"## {report.title}", "", report.total, ""]
    rows = [line for level in Level for line in _rows(report, level)]
    kept = _fitting(rows, most_bytes - len("\n".join(head).encode()) - 200) if most_bytes else rows
    left = len(rows) - len(kept)
    tail = ["", f"还有 {left} 行放不下，请在自己的电脑上运行 `showcase check` 查看全部。"] if left else []
    return "\n".join([*head, *kept, *tail]) + "\n"


def _rows(report: Report, level: Level) -> Iterator[str]:
    problems = report.of(level)
    if not problems:
        return
    yield f"### {level.label}（{len(problems)}）"
    yield ""
    yield "| 位置 | 规则 | 问题 | 改成 |"
    yield "|---|---|---|---|"
    for problem in problems:
        cells = (
            f"`{problem.place}`",
            rule_of(problem.rule).title,
            _cell(problem.message),
            _code(problem.correction),
        )
        yield f"| {' | '.join(cells)} |"
    yield ""


def _fitting(rows: list[str], most: int) -> list[str]:
    size = 0
    for number, row in enumerate(rows):
        size += len(row.encode()) + 1
        if size > most:
            return rows[:number]
    return rows


def _cell(text: str) -> str:
    """Text that no Markdown can be made of."""
    return escape(text, quote=False).replace("|", "&#124;").replace("`", "&#96;").replace("\n", "<br>")


def _code(text: str) -> str:
    return "".join(f"<code>{_cell(line)}</code><br>" for line in text.splitlines()).removesuffix("<br>")


def as_page(report: Report) -> str:
    """A page of its own, to look at, to print and to send on; it loads nothing."""
    sections = "".join(_section(level, report.of(level)) for level in Level)
    return PAGE.format(
        title=escape(report.title),
        body=f"<h1>{escape(report.title)}</h1><p class=total>{escape(report.total)}</p>{sections}",
    )


def _section(level: Level, problems: tuple[Problem, ...]) -> str:
    if not problems:
        return ""
    rows = "".join(
        f"<tr><td>{escape(str(problem.place))}<td>{escape(rule_of(problem.rule).title)}"
        f"<td>{escape(problem.message)}{_instead(problem.correction)}"
        for problem in problems
    )
    return (
        f"<h2>{level.label}（{len(problems)}）</h2><table><thead><tr><th>位置<th>规则<th>问题和改法"
        f"<tbody>{rows}</table>"
    )


def _instead(correction: str) -> str:
    return f"<p>改成：<pre>{escape(correction)}</pre>" if correction else ""


PAGE = """<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{title}</title>
<style>
body {{ max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #221a16; background: #fff;
  font: 1rem/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }}
h1 {{ font-size: 1.5rem; text-align: center; }}
h2 {{ margin-top: 2rem; border-bottom: 2px solid #a8141f; font-size: 1.15rem; }}
table {{ width: 100%; border-collapse: collapse; font-size: .92rem; }}
th, td {{ padding: .4rem .6rem; border: 1px solid #b9aca0; text-align: left; vertical-align: top; overflow-wrap: anywhere; }}
th {{ background: #f6efe6; }}
pre {{ margin: .3rem 0 0; padding: .4rem; background: #f6f4f0; white-space: pre-wrap; }}
.total {{ text-align: center; }}
.sign td {{ height: 2.6rem; }}
@media print {{ body {{ margin: 0; font-size: 10.5pt; }} tr {{ break-inside: avoid; }} }}
</style>
{body}
</html>
"""
