"""Published lists, as printed and as a clerk's workbook keeps them, turned into the files that staff would write."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import openpyxl
import yaml

SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "honors"

INNOVATION = "全国创新争先奖"
SITES = "全国学雷锋活动示范点"
MODELS = "全国岗位学雷锋标兵"


@dataclass(frozen=True)
class Listed:
    """One line of a published list."""

    printed: str
    """The name as printed, marks included; white space that only pads it is left out."""

    name: str
    sex: str = ""
    ethnicity: str = ""
    whereabouts: str = ""


def innovation_lists() -> dict[str, list[Listed]]:
    """The three lists of the 2nd 全国创新争先奖 (2020) by grade: plaques, medals, certificates."""
    grades = {"奖牌": "奖牌获奖团队", "奖章": "奖章", "奖状": "奖状"}
    lists: dict[str, list[Listed]] = {grade: [] for grade in grades}
    for row in _csv("01-national-innovation-award-2020.csv"):
        grade = next(grade for grade, heading in grades.items() if heading in row["奖项名单"])
        listed = Listed(
            _printed(row["姓名或团队（原样）"]), row["姓名或团队"], row["性别"], row["民族"], row["单位"]
        )
        lists[grade].append(listed)
    return lists


def lei_feng_sites() -> list[Listed]:
    """第五批全国学雷锋活动示范点."""
    return [Listed(_printed(r["单位名称"]), r["单位名称"]) for r in _csv("02a-lei-feng-sites-batch5.csv")]


def lei_feng_models() -> list[Listed]:
    """第五批全国岗位学雷锋标兵."""
    return [
        Listed(_printed(row["姓名（原样）"]), row["姓名"], row["性别"], "", row["单位及职务"])
        for row in _csv("02b-lei-feng-models-batch5.csv")
    ]


def workbook_rows(sheet: str) -> list[dict[str, str]]:
    """The rows below the heading of a visible sheet, without titles, notes and empty rows, as a clerk reads them."""
    book = openpyxl.load_workbook(SAMPLES / "02-as-a-clerk-keeps-it.xlsx")
    found = next(s for s in book.worksheets if s.sheet_state == "visible" and s.title.startswith(sheet))
    rows = [[str(value or "") for value in row] for row in found.iter_rows(values_only=True)]
    heading = next(number for number, row in enumerate(rows) if row[0].strip() == "序号")
    return [
        dict(zip(rows[heading], row, strict=True)) for row in rows[heading + 1 :] if row[0].strip().isdigit()
    ]


def project_files() -> dict[str, str]:
    """The staff files of a site that shows all 396 entries as printed."""
    innovation = innovation_lists()
    entries = [_row("团队", e) | {"等级": "奖牌"} for e in innovation["奖牌"]]
    entries += [_row("姓名", e) | {"等级": grade} for grade in ("奖章", "奖状") for e in innovation[grade]]
    return {
        "data/site.yml": _yaml({"名称": "公开名单", "主办单位": "测试"}),
        "data/programmes.yml": _programmes(),
        "data/honors/2020/chuang-xin-zheng-xian.yml": _roll(INNOVATION, "第二届", "2020-05-30", entries),
        "data/honors/2019/shi-fan-dian.yml": _roll(
            SITES, "第五批", "2019-02-28", [_row("单位", e) for e in lei_feng_sites()]
        ),
        "data/honors/2019/biao-bing.yml": _roll(
            MODELS, "第五批", "2019-02-28", [_row("姓名", e, "职务") for e in lei_feng_models()]
        ),
        "docs/index.md": "---\n标题: 公开名单\n---\n\n公开名单。\n",
    }


def workbook_files() -> dict[str, str]:
    """The same two Lei Feng lists, written down from the clerk's workbook instead, cell by cell as it stands there."""
    sites = [{"单位": row["单位名称"], "序号": row["序号"]} for row in workbook_rows("示范点")]
    models = [
        {"姓名": row["姓名"], "性别": row["性别"], "职务": row["单位及职务"]} for row in workbook_rows("标兵")
    ]
    return project_files() | {
        "data/honors/2019/shi-fan-dian.yml": _roll(SITES, "第五批", "2019-02-28", sites),
        "data/honors/2019/biao-bing.yml": _roll(MODELS, "第五批", "2019-02-28", models),
    }


def plain(text: str) -> str:
    """A printed name without padding and with full-width brackets, as it is compared."""
    return re.sub(r"\s", "", text).replace("(", "（").replace(")", "）")


def _printed(text: str) -> str:
    return plain(text)


def _csv(name: str) -> list[dict[str, str]]:
    with (SAMPLES / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _row(key: str, listed: Listed, whereabouts: str = "单位") -> dict[str, str]:
    written = {
        key: listed.name,
        "性别": listed.sex,
        "民族": listed.ethnicity,
        whereabouts: listed.whereabouts or (listed.name if key == whereabouts else ""),
    }
    return {name: value for name, value in written.items() if value}


def _roll(programme: str, label: str, date: str, entries: Iterable[dict[str, str]]) -> str:
    return _yaml({"评选项目": programme, "届次": label, "授予日期": date, "名单": list(entries)})


def _programmes() -> str:
    return _yaml(
        {
            "级别": [{"名称": "国家级", "样式": "国家"}],
            "评选项目": [
                {
                    "名称": INNOVATION,
                    "级别": "国家级",
                    "性质": "表彰",
                    "对象": ["团队", "个人"],
                    "周期": "每3年",
                    "等级": ["奖牌", "奖章", "奖状"],
                },
                {"名称": SITES, "级别": "国家级", "性质": "命名", "对象": ["单位"]},
                {"名称": MODELS, "级别": "国家级", "性质": "选树", "对象": ["个人"], "计数单位": "名"},
            ],
        }
    )


def _yaml(value: object) -> str:
    return yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=1000)
