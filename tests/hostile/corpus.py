"""The corpus: each payload in every place of a file that takes it, and files that are hostile as a whole.

A case is laid over the sound project. One that is read becomes a part of the site of all hostile things, which is opened in
a browser; of any other the words of its Problem are known.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from .files import FILES, Content
from .payloads import PAYLOADS
from .refusals import REFUSALS


@dataclass(frozen=True)
class Case:
    name: str
    files: dict[str, Content] = field(default_factory=dict)
    rows: dict[str, str] = field(default_factory=dict)
    """Lines at the end of files that the sound project has."""

    told: str = ""
    """Words of the error that is expected; "" for what is read."""


Slot = Callable[[int], str]
"""The payload as a value, where so many characters may stand; else a harmless word."""


def _news(slot: Slot, number: int) -> dict[str, str]:
    head = f"""\
标题: {slot(100)}
日期: 2026-06-01
栏目: 志愿服务
来源: {slot(60)}
作者: {slot(40)}
责任编辑: {slot(40)}
审核: {slot(40)}
摘要: {slot(200)}
封面: ../photos/he-dao.jpg
封面说明: {slot(100)}
标签: [{slot(20)}]
报送:
  - {{单位: {slot(60)}, 日期: 2026-06-02, 结果: {slot(40)}}}
更正:
  - {{日期: 2026-06-03, 内容: {slot(200)}}}
"""
    return {f"docs/news/2026/2026-06-01-h{number}.md": f"---\n{head}---\n\n正文。\n"}


def _roll(slot: Slot, number: int) -> dict[str, str]:
    text = f"""\
评选项目: 先进典型
届次: {slot(40)}
编号: h{number}
授予日期: 2026-06-30
授予单位: [{slot(60)}]
名单:
  - 作品: {slot(60)}
    单位: {slot(60)}
    事迹: {slot(400)}
    颁奖词: {slot(400)}
  - 项目: {slot(60)}
    地区: 石桥镇柳溪村
"""
    return {f"data/honors/2026/h{number}.yml": text}


def _activity(slot: Slot, number: int) -> dict[str, str]:
    head = f"""\
标题: {slot(80)}
类型: 我们的节日
日期: 2026-06-18 14:30
地点: {slot(60)}
主办: [{slot(60)}]
承办: {slot(60)}
摘要: {slot(200)}
环节: [{{名称: {slot(20)}, 说明: {slot(100)}}}]
照片:
  - {{文件: a.jpg, 说明: {slot(100)}, 替代文字: {slot(100)}, 摄影: {slot(20)}}}
"""
    return {f"docs/activities/2026/h{number}/index.md": f"---\n{head}---\n\n正文。\n"}


def _rows(slot: Slot, number: int) -> dict[str, str]:
    """What other files list by name; it comes last in each."""
    return {
        "data/columns.yml": f"  - {{名称: {slot(20)}, 编号: h{number}, 简介: {slot(200)}, 关键词: [{slot(20)}], 导语: {slot(200)}}}\n",
        "data/documents.yml": f"  - {{标题: {slot(100)}, 编号: h{number}, 发文单位: {slot(60)}, 成文日期: 2026-01-02, 摘要: {slot(200)}}}\n",
        "data/campaigns.yml": f"  - {{名称: {slot(30)}, 编号: h{number}, 简介: {slot(200)}, 起止: 2026-01-01 至 2026-12-31}}\n",
        "data/programmes.yml": f"  - {{名称: {slot(40)}, 编号: h{number}, 级别: 县级, 对象: [个人], 简介: {slot(200)}}}\n",
        "data/regions.yml": f"      - {{名称: {slot(30)}, 编号: h{number}}}\n",
        "data/culture/concepts.yml": f"  - {{内容: {slot(60)}, 编号: h{number}, 出处: {slot(60)}}}\n",
        "data/culture/clubs.yml": f"  - {{名称: {slot(30)}, 编号: h{number}, 简介: {slot(200)}, 地点: {slot(60)}, 参加办法: {slot(100)}}}\n",
        "data/culture/rules.yml": f"  - {{名称: {slot(40)}, 编号: h{number}, 简介: {slot(200)}, 查阅: {slot(60)}}}\n",
        "data/culture/places.yml": f"  - {{名称: {slot(30)}, 编号: h{number}, 简介: {slot(200)}, 地址: {slot(60)}, 看什么: [{slot(30)}]}}\n",
        "data/subjects/people.yml": f"  - {{编号: h{number}, 类型: 单位, 名称: {slot(60)}, 简介: {slot(200)}}}\n",
    }


def _text(payload: str, number: int) -> dict[str, Content]:
    text = f"---\n标题: 正文 {number}\n日期: 2026-06-01\n栏目: 志愿服务\n---\n\n第一段 {payload}\n\n{payload}\n\n- {payload}\n\n> {payload}\n"
    return {f"docs/news/2026/2026-06-01-t{number}.md": text.encode("utf-8", "surrogatepass")}


def _slot(payload: str, number: int) -> Slot:
    def value(most: int) -> str:
        return json.dumps(payload if len(payload) <= most else f"甲{number}")

    return value


def cases() -> Iterator[Case]:
    """All of the corpus."""
    for number, (name, payload) in enumerate(PAYLOADS.items()):
        slot = _slot(payload, number)

        def case(kind: str, name: str = name, **parts: dict) -> Case:
            return Case(f"{kind}: {name}", told=REFUSALS.get(f"{kind}: {name}", ""), **parts)

        for kind, make in (("news", _news), ("roll", _roll), ("activity", _activity)):
            yield case(kind, files={path: text.encode() for path, text in make(slot, number).items()})
        yield case("rows", rows=_rows(slot, number))
        yield case("text", files=_text(payload, number))
    for name, (files, told) in FILES.items():
        yield Case(f"file: {name}", files, told=told)


CASES = {case.name: case for case in cases()}
