"""Small projects and small finished sites for the checks, each as few files as a rule needs."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path

from showcase.checks.built import BuiltSite, read_site
from showcase.checks.running import check_built, check_written
from showcase.content.loading import load
from showcase.content.problems import Problem, Problems
from tests.times import NOW

SITE = """\
名称: 清禾县公共文化展示
主办单位: 清禾县精神文明建设办公室
域名: www.example.org
网站标识码: "9901230001"
ICP备案号: 禾ICP备20260001号
公安备案号: 禾公网安备99012302000001号
找错: https://example.org/jiucuo
联系:
  电话: 0990-6123456
"""
COLUMNS = """\
栏目:
  - 名称: 志愿服务
    编号: volunteering
    简介: 发布志愿服务活动的安排。
    关键词: [志愿服务]
    类型: 工作动态
"""
PAGE = "---\n标题: 首页\n---\n\n欢迎。\n"


def news(
    day: str, title: str = "清河志愿服务", text: str = "大家一起捞漂。", column: str = "志愿服务", **more: str
) -> str:
    head = {"标题": title, "日期": day, "栏目": column, "来源": "清禾县融媒体中心"} | more
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in head.items()) + f"---\n\n{text}\n"


def files(**more: str) -> dict[str, str]:
    """The files of a small sound project."""
    return {"data/site.yml": SITE, "data/columns.yml": COLUMNS, "docs/index.md": PAGE} | more


def found(folder: Path, now: datetime.datetime = NOW) -> list[Problem]:
    """What the rules find in a project; nothing is wrong with how its files are written."""
    reading, problems = Problems(), Problems()
    catalogue = load(folder, reading, now)
    assert catalogue is not None, [problem.message for problem in reading]
    check_written(folder, catalogue, problems)
    return list(problems)


def by_rule(problems: list[Problem]) -> dict[str, list[Problem]]:
    grouped: dict[str, list[Problem]] = {}
    for problem in problems:
        grouped.setdefault(problem.rule, []).append(problem)
    return grouped


def finished(folder: Path, pages: Mapping[str, str | bytes], base: str = "/", **written: str) -> BuiltSite:
    """A finished site of these files, of a small sound project."""
    for name, text in files(**written).items():
        path = folder / "project" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for name, content in pages.items():
        path = folder / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    catalogue = load(folder / "project", Problems(), NOW)
    assert catalogue is not None
    return read_site(folder / "site", catalogue, base)


def found_in(site: BuiltSite) -> list[Problem]:
    problems = Problems()
    check_built(site, problems)
    return list(problems)


def page(body: str, head: str = "", foot: str = "") -> str:
    """A page with a foot only where one is given: the rules of tags look at those alone."""
    footer = f"<footer>{foot}</footer>" if foot else ""
    return f"<!doctype html><html><head>{head}</head><body><main>{body}</main>{footer}</body></html>"
