"""Small projects on the disk, and what one rule over all that was written finds in them."""

from __future__ import annotations

from showcase.checks.registry import rule_of
from showcase.checks.written import Written
from showcase.content.loading import load
from showcase.content.problems import Problems
from tests.times import NOW

SITE = "名称: 清禾县公共文化展示\n主办单位: 清禾县精神文明建设办公室\n"
COLUMNS = (
    "栏目:\n  - 名称: 要闻\n    编号: yao-wen\n    简介: 全县的事。\n    关键词: [清禾]\n    类型: 工作动态\n"
)
REGIONS = (
    "地区:\n  - 名称: 清禾县\n    下辖:\n      - 名称: 石桥镇\n        下辖: [柳溪村, 桃源村, 石桥社区]\n"
    "      - 名称: 杏林镇\n        下辖: [柳溪村, 杏花村]\n"
)
LEVELS = (
    "级别:\n  - {名称: 国家级, 样式: 国家}\n  - {名称: 市级, 样式: 市}\n  - {名称: 县级, 样式: 县}\n"
    "  - {名称: 乡镇级, 样式: 县}\n  - {名称: 本单位, 样式: 本单位}\n"
)
BASIS = {"data/site.yml": SITE, "data/columns.yml": COLUMNS, "data/regions.yml": REGIONS}


def found_in(folder, rule, now=NOW):
    """What the rule of that id finds in a project, which has to be sound."""
    problems = Problems()
    catalogue = load(folder, problems, now)
    assert catalogue is not None, [problem.message for problem in problems if problem.level.stops]
    return list(rule_of(rule).in_written(Written(folder, catalogue)))


def programmes(*written):
    """data/programmes.yml with these, each as lines of YAML without their indent."""
    rows = "".join("  - " + "\n    ".join(one.strip().splitlines()) + "\n" for one in written)
    return LEVELS + "评选项目:\n" + rows


def news(date, title="清河护水", **more):
    head = "".join(
        f"{key}: {value}\n" for key, value in {"标题": title, "日期": date, "栏目": "要闻", **more}.items()
    )
    return f"---\n{head}来源: 县文明办\n---\n\n大家到河边捡垃圾。\n"
