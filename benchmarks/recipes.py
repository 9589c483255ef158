"""The programmes of the generated county and how a roll of each is written."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

import vocabulary as words
from county import County, Known, Town

FIRST_YEAR, YEARS = 2006, 20
MONTHS = 24
"""For which each town names the windows that hold its red flag."""

LEAST, MOST = 30, 120
"""Entries of a roll."""

Row = dict[str, object]

PROGRAMMES: dict[str, Row] = {
    "dao-de-mo-fan": {
        "名称": "道德模范",
        "性质": "表彰",
        "对象": ["个人", "组合"],
        "计数单位": "人（组）",
        "类别": list(words.MORALS),
    },
    "xian-jin": {"名称": "先进工作者", "对象": "个人", "排序": "姓氏笔画", "排名不分先后": "是"},
    "zhi-yuan-zhe": {"名称": "优秀志愿者", "对象": "个人", "计量": "小时", "排序": "拼音"},
    "zui-mei-jia-ting": {"名称": "最美家庭", "对象": "家庭", "周期": "每年", "排序": "地区"},
    "xing-ji": {
        "名称": "星级文明户",
        "对象": "家庭",
        "计量": "颗星",
        "等级": [
            {"名称": "金星", "下限": 9, "上限": 10},
            {"名称": "银星", "下限": 7, "上限": 8},
            {"名称": "铜星", "下限": 5, "上限": 6},
        ],
    },
    "wen-ming-dan-wei": {"名称": "文明单位", "性质": "命名", "对象": "单位", "周期": "每3年"},
    "wen-ming-cun": {"名称": "文明村", "性质": "命名", "对象": "村镇", "周期": "每3年"},
    "si-bang": {"名称": "四榜", "对象": "家庭", "计榜次": "是", "类别": list(words.BOARDS)},
}
_SHARES = (2, 4, 3, 2, 2, 1, 1, 3)
"""How often each of them comes up among the rolls."""


def programmes(county: County) -> list[Row]:
    """Those of the county, and the rotating red flag of each town."""
    found = [{"编号": id, "级别": "县级", **facts} for id, facts in PROGRAMMES.items()]
    for town in county.towns:
        facts: Row = {"名称": f"{town.name}红旗窗口", "对象": "团队", "周期": "每月", "轮流": "是"}
        found.append({"编号": f"hong-qi-{town.number}", "级别": "乡镇级", **facts})
    return found


def rolls(county: County, entries: int) -> Iterator[tuple[str, Row]]:
    """Rolls with so many entries in all, each with its path; first those of the windows, then the others by chance."""
    for path, roll in itertools.chain(_windows(county), _others(county)):
        found = roll["名单"]
        assert isinstance(found, list)
        roll["名单"] = found[:entries]
        yield path, roll
        entries -= len(roll["名单"])
        if not entries:
            return


def _windows(county: County) -> Iterator[tuple[str, Row]]:
    for town in county.towns:
        for month in range(MONTHS):
            year, of_year = FIRST_YEAR + YEARS - 1 - month // 12, month % 12 + 1
            holders = county.chance.sample(words.WINDOWS, 4)
            rows: list[Row] = [{"团队": f"{window}窗口"} for window in holders]
            roll: Row = {"评选项目": f"hong-qi-{town.number}", "届次": f"{year}年{of_year}月"}
            roll |= {"单位": f"{town.name}便民服务中心", "地区": town.name, "名单": rows}
            yield f"data/honors/{year}/hong-qi-{town.number}-{of_year:02}.yml", roll


def _others(county: County) -> Iterator[tuple[str, Row]]:
    given = dict.fromkeys(PROGRAMMES, 0)
    while True:
        id = county.chance.choices(list(PROGRAMMES), _SHARES)[0]
        year, batch = FIRST_YEAR + given[id] % YEARS, given[id] // YEARS + 1
        given[id] += 1
        size = county.chance.randint(LEAST, MOST)
        date = f"{year}-{county.chance.randint(1, 12):02}-{county.chance.randint(1, 28):02}"
        roll: Row = {"评选项目": id, "届次": f"{year}年度第{batch}批", "授予日期": date}
        roll["授予单位"] = ["清禾县精神文明建设办公室"]
        roll["文号"] = f"清文明办〔{year}〕{batch}号"
        if id == "si-bang":
            town = county.chance.choice(county.towns)
            roll["地区"] = county.chance.choice(town.places)
        rows = _RECIPES[id](county, size)
        for row in rows:
            _colour(county, row, year)
        yield f"data/honors/{year}/{id}-{batch}.yml", {**roll, "名单": rows}


def _colour(county: County, row: Row, year: int) -> None:
    """Say more of some: deeds of one in five, a citation of one in twenty, an event of one in a hundred."""
    if county.chance.random() < 0.2:
        row["事迹"] = "".join(county.chance.sample(words.DEEDS, 3))
    if county.chance.random() < 0.05:
        row["颁奖词"] = county.chance.choice(words.DEEDS)
    if county.chance.random() < 0.01:
        kind = county.chance.choice(("复查保留", "黄牌警告", "撤销"))
        row["状态变更"] = [{"类型": kind, "日期": f"{year + 1}-06-30"}]


def _distinct(choose: Callable[[], Known], size: int) -> list[Known]:
    """So many of them, none twice."""
    found: dict[tuple[str, str, str], Known] = {}
    while len(found) < size:
        known = choose()
        found.setdefault((known.name, known.unit, known.region), known)
    return list(found.values())


def _person_row(county: County, known: Known) -> Row:
    row: Row = {"姓名": known.name}
    if known.id:
        row["对象"] = known.id
    if known.unit:
        row |= {"单位": known.unit, "职务": county.chance.choice(words.POSTS)}
    return row | {"地区": known.region}


def _people(county: County, size: int) -> list[Row]:
    return [_person_row(county, known) for known in _distinct(county.person, size)]


def _models(county: County, size: int) -> list[Row]:
    """Models in five categories, a tenth of them couples, a quarter only nominated."""
    rows: list[Row] = []
    for number, row in enumerate(_people(county, size)):
        if number % 10 == 9:
            one, other = county.name([]), county.name([])
            row = {"组合": f"{one}{other}夫妇", "成员": [one, other], "地区": row["地区"]}
        row["类别"] = words.MORALS[number * len(words.MORALS) // size]
        if county.chance.random() < 0.25:
            row["阶段"] = "提名"
        rows.append(row)
    return rows


def _volunteers(county: County, size: int) -> list[Row]:
    return [{**row, "数值": county.chance.randint(100, 900)} for row in _people(county, size)]


def _families(county: County, size: int) -> list[Row]:
    return [{"家庭": known.name, "地区": known.region} for known in _distinct(county.family, size)]


def _starred(county: County, size: int) -> list[Row]:
    return [{**row, "数值": county.chance.randint(5, 10)} for row in _families(county, size)]


def _units(county: County, size: int) -> list[Row]:
    all_units = [(unit, town) for town in county.towns for unit in town.units]
    chosen = county.chance.sample(all_units, min(size, len(all_units)))
    return [{"单位": unit, "地区": town.name} for unit, town in chosen]


def _villages(county: County, size: int) -> list[Row]:
    all_villages = [(village, town) for town in county.towns for village in town.villages]
    chosen: list[tuple[str, Town]] = county.chance.sample(all_villages, min(size, len(all_villages)))
    return [{"村镇": village, "地区": town.name + village} for village, town in chosen]


def _boards(county: County, size: int) -> list[Row]:
    """Families of one village, some of them on several boards; the region stands once, at the head of the roll."""
    rows: list[Row] = []
    for _ in range(min(size, 60)):
        boards = county.chance.sample(words.BOARDS, county.chance.choice((1, 1, 1, 2)))
        rows.append({"家庭": f"{county.name([])}家庭", "类别": boards})
    return rows


_RECIPES: dict[str, Callable[[County, int], list[Row]]] = {
    "dao-de-mo-fan": _models,
    "xian-jin": _people,
    "zhi-yuan-zhe": _volunteers,
    "zui-mei-jia-ting": _families,
    "xing-ji": _starred,
    "wen-ming-dan-wei": _units,
    "wen-ming-cun": _villages,
    "si-bang": _boards,
}
