"""A small site whose rolls and subjects are as long as boards have to bear: the fullest that staff can write."""

from __future__ import annotations

import itertools
import json
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.content.broken_cases import SOUND
from tests.sites import build, dress
from tests.times import NOW

SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜"
GIVEN = (
    "建国",
    "明",
    "丽华",
    "志强",
    "小燕",
    "海",
    "玉兰",
    "文斌",
    "春生",
    "晓东",
    "桂英",
    "立新",
    "冬梅",
    "思远",
)
VILLAGES = ("石桥镇柳溪村", "石桥镇桃源村", "杏林镇柳溪村", "杏林镇梅岭村")
CITATION = "他把三十年的清晨都给了这条街，把三十年的黄昏都留给了邻里。"
LONG_UNIT = "清禾县城乡建设与生态环境保护综合行政执法大队第二中队驻石桥镇联合服务站"
DEEDS = "他每天清早五点出门，把街面扫完再去照看两位独居老人，二十年没有断过一天。" * 60

BOARDS = {
    "three": "honors/san-ren/2026/board/",
    "twenty": "honors/er-shi-ren/2026/board/",
    "many": "honors/bai-ren/2026/board/",
    "sheets": "honors/qian-ren/2026/board/",
    "publicised": "honors/hou-xuan/2026/board/",
    "remembered": "honors/ji-nian/2026/board/",
    "units": "honors/dan-wei/2026/board/",
    "fullest": "people/ou-yang-ming-hua/board/",
    "one honour": "people/qian-shou-zheng/board/",
    "quiet": "people/sun-shui-sheng/board/",
    "long name": "units/long/board/",
}
BOOK = "books/2026/"

PROGRAMMES = {
    "san-ren": ("清禾县道德标兵", "个人"),
    "er-shi-ren": ("清禾县优秀志愿者", "个人"),
    "bai-ren": ("最美文明户", "家庭"),
    "qian-ren": ("文明示范户", "家庭"),
    "hou-xuan": ("清禾县见义勇为模范", "个人"),
    "ji-nian": ("清禾县见义勇为英雄", "个人"),
    "dan-wei": ("清禾县创建群众性精神文明建设工作先进单位和先进集体", "单位"),
    "hao-duo-ci": ("清禾县敬业奉献先进工作者暨优秀共产党员模范人物", "个人"),
}


def build_hall(folder: Path) -> Path:
    """Build the site in a folder; returns where it stands."""
    others = shutil.ignore_patterns("activities*", "campaigns.yml", "regimes.yml", "culture", "documents.yml")
    shutil.copytree(SOUND, folder, ignore=others, dirs_exist_ok=True)
    dress(folder)
    with (folder / "data/programmes.yml").open("a", encoding="utf-8") as file:
        for id, (name, kind) in PROGRAMMES.items():
            file.write(f"  - {{名称: {name}, 编号: {id}, 级别: 县级, 对象: [{kind}], 排序: 姓氏笔画}}\n")
    for name, (head, entries) in _rolls().items():
        rows = "".join(f"  - {json.dumps(entry, ensure_ascii=False)}\n" for entry in entries)
        (folder / f"data/honors/2026/{name}.yml").write_text(f"{head}名单:\n{rows}", encoding="utf-8")
    with (folder / "data/subjects/people.yml").open("a", encoding="utf-8") as file:
        file.write(f"  - {{编号: long, 类型: 单位, 名称: {LONG_UNIT}}}\n")
    built = build(folder, day=f"{NOW.timestamp():.0f}")
    assert built.returncode == 0, built.stdout
    return folder / "site"


def _rolls() -> dict[str, tuple[str, list[dict[str, object]]]]:
    rolls = {
        "san-ren": [{"姓名": name, "单位": "清禾县人民医院", "颁奖词": CITATION} for name in _names(3)],
        "er-shi-ren": [{"姓名": name, "单位": "清禾县志愿服务联合会"} for name in _names(20, 40)],
        "bai-ren": list(_families(130)),
        "qian-ren": list(_families(430)),
        "hou-xuan": [{"姓名": name, "地区": VILLAGES[0]} for name in _names(3, 80)],
        "ji-nian": [{"姓名": "孙水生", "地区": VILLAGES[1], "追授": "是", "颁奖词": CITATION}],
        "dan-wei": [{"单位": LONG_UNIT}, {"单位": f"{LONG_UNIT}办公室"}],
    }
    found = {name: (_head(name, "2026年度"), entries) for name, entries in rolls.items()}
    found["hou-xuan"] = (_head("hou-xuan", "2026年度") + "阶段: 公示\n", rolls["hou-xuan"])
    fullest = {"姓名": "欧阳明华", "单位": LONG_UNIT, "职务": "党支部书记、第二中队队长兼驻站联络员"}
    for month in range(1, 13):
        told = {"颁奖词": (CITATION * 11)[:300], "事迹": DEEDS[:2000]}
        entries = [fullest | told, *([{"姓名": "钱守正", "地区": VILLAGES[3]}] if month == 1 else [])]
        found[f"hao-duo-ci-{month}"] = (_head("hao-duo-ci", f"2026年{month}月"), entries)
    return found


def _head(programme: str, label: str) -> str:
    bodies = "[中共清禾县委宣传部, 清禾县精神文明建设办公室, 清禾县妇女联合会, 清禾县总工会]"
    return f"评选项目: {programme}\n届次: {label}\n授予日期: 2026-03-05\n授予单位: {bodies}\n文号: 清文明办〔2026〕3号\n"


def _names(number: int, first: int = 0) -> Iterable[str]:
    full = (f"{surname}{given}" for given in GIVEN for surname in SURNAMES)
    return itertools.islice(full, first, first + number)


def _families(number: int) -> Iterator[dict[str, object]]:
    for place, name in enumerate(_names(number)):
        yield {"家庭": f"{name}家庭", "地区": VILLAGES[place % len(VILLAGES)]}
