"""Units that are written in several ways: 清禾县人民医院, 清禾人民医院, 县医院."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from showcase.checks.areas import Area
from showcase.checks.rules import Finding, Rule
from showcase.checks.written import Written
from showcase.content.catalogue import Catalogue
from showcase.content.honours.vocabulary import SubjectKind
from showcase.content.problems import Level, Place

_SHORT = {
    "中国共产党": "",
    "中共": "",
    "人民政府": "政府",
    "人民代表大会常务委员会": "人大常委会",
    "人民代表大会": "人大",
    "人力资源和社会保障": "人社",
    "人力资源与社会保障": "人社",
    "市场监督管理": "市监",
    "市场监管": "市监",
    "发展和改革": "发改",
    "发展与改革": "发改",
    "住房和城乡建设": "住建",
    "住房与城乡建设": "住建",
    "文化和旅游": "文旅",
    "文化广电和旅游": "文广旅",
    "卫生健康": "卫健",
    "交通运输": "交通",
    "教育和体育": "教体",
    "退役军人事务": "退役军人",
    "应急管理": "应急",
    "医疗保障": "医保",
    "妇女联合会": "妇联",
    "残疾人联合会": "残联",
    "文学艺术界联合会": "文联",
    "精神文明建设指导委员会办公室": "文明办",
    "精神文明建设办公室": "文明办",
    "政务服务中心": "政务中心",
    "人民医院": "医院",
    "初级中学": "初中",
    "有限责任公司": "公司",
    "有限公司": "公司",
    "公共交通": "公交",
    "委员会": "委",
    "办公室": "办",
}
"""Parts of names with their usual short forms; longer ones first."""

_PARTS = re.compile("|".join(sorted(_SHORT, key=lambda part: (-len(part), part))))
_SIGNS = re.compile(r"[\s()（）“”\"·、]")


def _variants(written: Written) -> Iterator[Finding]:
    catalogue = written.catalogue
    uses, places = _uses(catalogue)
    former = {
        (subject.name, name)
        for subject in catalogue.subjects
        if subject.kind is SubjectKind.UNIT
        for name in subject.former_names
    }
    groups: dict[str, list[str]] = {}
    for name in uses:
        groups.setdefault(_key(name, _county(catalogue)), []).append(name)
    for names in groups.values():
        full = max(names, key=lambda name: (len(name), uses[name], name))
        for name in sorted(names):
            if name != full and (full, name) not in former and (name, full) not in former:
                message = (
                    f"“{name}”（{uses[name]} 处）和“{full}”（{uses[full]} 处）像是同一个单位的两种写法，"
                    f"荣誉会分在两个单位名下。请统一写全称；以前用过的旧名，登记在 data/subjects 的“曾用名”里。"
                )
                yield Finding(places[name], message)


def _uses(catalogue: Catalogue) -> tuple[Counter[str], dict[str, Place]]:
    """How often each name of a unit stands in rolls, and where first."""
    uses: Counter[str] = Counter()
    places: dict[str, Place] = {}
    allowed = frozenset(catalogue.check_lists.allowed_words)
    for entry in catalogue.entries:
        own = entry.name if entry.subject.kind is SubjectKind.UNIT else ""
        for name in (entry.unit, entry.posted_to, own):
            if name and name not in allowed:
                uses[name] += 1
                places.setdefault(name, entry.place)
    return uses, places


def _county(catalogue: Catalogue) -> str:
    """The name of the topmost region, where there is one."""
    tops = [region.name for region in catalogue.regions if region.parent is None]
    return tops[0] if len(tops) == 1 else ""


def _key(name: str, county: str) -> str:
    """What all ways to write a unit have in common."""
    plain = _SIGNS.sub("", name)
    plain = _PARTS.sub(lambda found: _SHORT[found[0]], plain)
    if county:
        for prefix in (county, county[:-1], county[-1:]):
            rest = plain.removeprefix(prefix)
            if prefix and rest != plain and len(rest) > 1:
                return rest
    return plain


RULES = (
    Rule(
        id="names-unit",
        area=Area.NAMES,
        title="同一个单位有几种写法",
        level=Level.NOTICE,
        reason="“清禾县人民医院”和“县医院”会成为两个单位，各有一半荣誉，单位的网页和统计都不对。",
        cure="名单里统一写全称；改过名的，登记“曾用名”和“承接”。",
        in_written=_variants,
    ),
)
