"""The quarterly self-inspection: the state of the whole site in the form that an office hands in."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from html import escape

from showcase.content.catalogue import Catalogue
from showcase.content.problems import Level, Problem, Problems
from showcase.content.report import publishable
from showcase.site.days import day_words

from .areas import Area
from .built import BuiltSite
from .freshness.duties import Duty, column_duties, home_duty
from .links import walk
from .registry import RULES, rule_of
from .reports import PAGE


@dataclass(frozen=True, slots=True)
class Quarter:
    """Three months of a year."""

    year: int
    number: int
    """1 to 4."""

    @property
    def label(self) -> str:
        """2026年第四季度."""
        return f"{self.year}年第{'一二三四'[self.number - 1]}季度"

    @property
    def first(self) -> datetime.date:
        """Its first day."""
        return datetime.date(self.year, self.number * 3 - 2, 1)

    @property
    def last(self) -> datetime.date:
        """Its last day."""
        after = datetime.date(self.year + self.number // 4, self.number * 3 % 12 + 1, 1)
        return after - datetime.timedelta(1)

    def holds(self, day: datetime.date) -> bool:
        """Whether a day lies in it."""
        return self.first <= day <= self.last


def quarter_of(day: datetime.date) -> Quarter:
    """The quarter in which a day lies."""
    return Quarter(day.year, (day.month + 2) // 3)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table of the report."""

    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A part of the report: a heading, what is said of it, a table."""

    title: str
    words: str
    head: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Inspection:
    """The report, ready to be printed."""

    title: str
    facts: tuple[tuple[str, str], ...]
    parts: tuple[Table, ...]


VETO_ITEMS = (
    (
        "安全、泄密等严重问题",
        (Area.PRIVACY, Area.WORDING, Area.LINKS),
        "自动检查：个人信息、错敏词、会运行代码的链接",
    ),
    ("弄虚作假（发稿日期）", (Area.DATES,), "自动检查：发布日期与文件历史是否一致"),
    ("首页不更新", (Area.FRESHNESS,), "首页两周内有更新"),
    ("栏目不更新", (Area.FRESHNESS,), "动态类两周、通知公告和政策类六个月；空白栏目"),
)
"""What alone fails a site, and can be seen in its files (国办秘函〔2019〕19号)."""

_VETO_RULES = {"首页不更新": {"freshness-home"}, "栏目不更新": {"freshness-columns", "freshness-blank"}}


def inspect(site: BuiltSite, problems: Problems, quarter: Quarter) -> Inspection:
    """Put the report together; `problems` are those of content and site, by all rules."""
    found = publishable(problems)
    catalogue = site.catalogue
    return Inspection(
        title=f"{catalogue.site.name}{quarter.label}自查报告",
        facts=_facts(site, quarter),
        parts=(
            _content(catalogue, quarter),
            _vetoes(found),
            _updates(catalogue),
            _areas(found),
            _faults(found),
            _hosts(site),
            _privacy(catalogue),
        ),
    )


def _facts(site: BuiltSite, quarter: Quarter) -> tuple[tuple[str, str], ...]:
    facts = site.catalogue.site
    return (
        ("网站名称", facts.name),
        ("主办单位", facts.organiser),
        ("承办单位", facts.undertaker or "无"),
        ("域名", facts.domain or _domain(site) or "（未填写）"),
        ("网站标识码", facts.code or "无"),
        ("ICP备案号", facts.icp or "无"),
        ("公安备案号", facts.police or "无"),
        ("自查范围", f"{quarter.label}（{day_words(quarter.first)}至{day_words(quarter.last)}）"),
        ("自查时间", day_words(site.catalogue.now.date())),
        ("网页总数", f"{sum(1 for page in site.pages if page.footer)} 个"),
    )


def _domain(site: BuiltSite) -> str:
    """What the pages themselves say, which is taken from the site's address where staff wrote none."""
    home = site.by_path.get("index.html")
    return (home.meta("SiteDomain") or "") if home else ""


def _content(catalogue: Catalogue, quarter: Quarter) -> Table:
    news = sum(quarter.holds(item.date.date()) for item in catalogue.news)
    activities = sum(quarter.holds(one.start) for one in catalogue.activities)
    rolls = sum(quarter.holds(one.date.exact) for one in catalogue.editions if one.date and one.date.exact)
    notices = sum(quarter.holds(one.start) for one in catalogue.notices)
    corrections = sum(
        quarter.holds(correction.date) for item in catalogue.news for correction in item.corrections
    )
    rows = (
        ("新闻", f"{news} 条", f"{len(catalogue.news)} 条"),
        ("活动", f"{activities} 场", f"{len(catalogue.activities)} 场"),
        ("光荣榜", f"{rolls} 份", f"{len(catalogue.editions)} 份"),
        ("公示", f"{notices} 次", f"{len(catalogue.notices)} 次"),
        ("更正", f"{corrections} 条", f"{sum(len(item.corrections) for item in catalogue.news)} 条"),
    )
    return Table(
        "一、信息发布", "本季度与历年累计。", ("内容", "本季度", "累计"), tuple(Row(row) for row in rows)
    )


def _vetoes(problems: list[Problem]) -> Table:
    rows = []
    for title, areas, how in VETO_ITEMS:
        ids = _VETO_RULES.get(title)
        hits = [
            problem
            for problem in problems
            if problem.level is Level.VETO
            and rule_of(problem.rule).area in areas
            and (ids is None or problem.rule in ids)
        ]
        result = f"发现 {len(hits)} 处" if hits else "未发现"
        rows.append(Row((title, result, hits[0].message if hits else how)))
    words = "站点能否访问、互动回应、办事服务由主办单位另行核对。"
    return Table("二、单项否决指标", words, ("指标", "自查结果", "说明"), tuple(rows))


def _updates(catalogue: Catalogue) -> Table:
    duties = [home_duty(catalogue), *column_duties(catalogue)]
    rows = tuple(Row((_plain(duty.name), _last(duty), f"{duty.days} 天", _state(duty))) for duty in duties)
    return Table("三、更新情况", "", ("栏目", "最近更新", "更新周期", "状态"), rows)


def _plain(name: str) -> str:
    return name.removeprefix("栏目“").removesuffix("”")


def _last(duty: Duty) -> str:
    return day_words(duty.last) if duty.last else "空白"


def _state(duty: Duty) -> str:
    if duty.due is None or duty.days_left is None:
        return "还没有内容"
    if duty.overdue:
        return f"超期 {-duty.days_left} 天"
    return f"正常（{day_words(duty.due)}到期）"


def _areas(problems: list[Problem]) -> Table:
    rows = []
    for area in Area:
        own = [problem for problem in problems if rule_of(problem.rule).area is area]
        counts = (sum(problem.level is level for problem in own) for level in Level)
        number = sum(rule.area is area for rule in RULES)
        rows.append(Row((area.label, str(number), *(str(count) if count else "—" for count in counts))))
    head = ("检查类别", "规则数", *(level.label for level in Level))
    return Table("四、检查结果汇总", "", head, tuple(rows))


def _faults(problems: list[Problem]) -> Table:
    rows = tuple(
        Row((str(number), problem.level.label, str(problem.place), problem.message, ""))
        for number, problem in enumerate(
            (problem for problem in problems if problem.level <= Level.WARNING), start=1
        )
    )
    words = "整改情况由责任人填写。" if rows else "没有需要整改的问题。"
    return Table(
        "五、发现的问题和整改", words, ("序号", "级别", "位置", "问题", "整改情况") if rows else (), rows
    )


def _hosts(site: BuiltSite) -> Table:
    hosts = sorted(walk(site).hosts.items())
    rows = tuple(Row((host, f"{dead.pages} 处", f"/{dead.first.address}")) for host, dead in hosts)
    return Table("六、外部链接", "逐个点开核对。", ("网站", "链接", "第一处所在网页"), rows)


def _privacy(catalogue: Catalogue) -> Table:
    shown = [subject for subject in catalogue.subjects if catalogue.honours_of(subject)]
    portraits = sum(1 for subject in shown if catalogue.portrait_of(subject))
    words = (
        f"网站公布了 {len(shown)} 个对象的荣誉，其中 {portraits} 个配有照片；"
        "公开的照片不含拍摄地点等信息，更正和撤回的办法见“更正与撤回”页。"
    )
    return Table("七、个人信息保护", words)


_SIGN = (("填报人", "部门负责人"), ("分管领导", "填报日期"))


def as_page(inspection: Inspection) -> str:
    """A page to print and to sign; Word and WPS open it too."""
    facts = "".join(f"<tr><th>{escape(name)}<td>{escape(value)}" for name, value in inspection.facts)
    parts = "".join(_part(part) for part in inspection.parts)
    sign = "".join(f"<tr><th>{left}<td><th>{right}<td>" for left, right in _SIGN)
    body = (
        f"<h1>{escape(inspection.title)}</h1><table><tbody>{facts}</table>{parts}"
        f"<h2>八、签字盖章</h2><table class=sign><tbody>{sign}</table>"
    )
    return PAGE.format(title=escape(inspection.title), body=body)


def _part(part: Table) -> str:
    words = f"<p>{escape(part.words)}</p>" if part.words else ""
    if not part.rows:
        return f"<h2>{part.title}</h2>{words or '<p>无。</p>'}"
    head = "".join(f"<th>{cell}" for cell in part.head)
    rows = "".join("<tr>" + "".join(f"<td>{escape(cell)}" for cell in row.cells) for row in part.rows)
    return f"<h2>{part.title}</h2>{words}<table><thead><tr>{head}<tbody>{rows}</table>"


def as_markdown(inspection: Inspection) -> str:
    """The same in Markdown."""
    lines = [f"# {inspection.title}", "", "| 项目 | 内容 |", "|---|---|"]
    lines += [f"| {name} | {_cell(value)} |" for name, value in inspection.facts]
    for part in inspection.parts:
        lines += ["", f"## {part.title}", ""]
        lines += [part.words or ("" if part.rows else "无。")]
        if part.rows:
            lines += ["", f"| {' | '.join(part.head)} |", "|---" * len(part.head) + "|"]
            lines += [f"| {' | '.join(map(_cell, row.cells))} |" for row in part.rows]
    lines += [
        "",
        "## 八、签字盖章",
        "",
        "填报人：　　　　　　部门负责人：　　　　　　分管领导：　　　　　　填报日期：",
        "",
    ]
    return "\n".join(lines)


def _cell(text: str) -> str:
    return escape(text, quote=False).replace("|", "&#124;").replace("\n", "<br>")
