"""Writes the handbook's chapter on messages, docs/about/handbook/messages.md, from the registry of rules.

To be run again when a rule is added or reworded: `python tools/make_messages.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from showcase.checks.areas import Area
from showcase.checks.registry import RULES
from showcase.checks.rules import Rule
from showcase.content.problems import Level

FILE = Path(__file__).parent.parent / "docs" / "about" / "handbook" / "messages.md"

_MARKUP = re.compile(r"(?P<code>`[^`]+`)|[\\*_\[<]")
_ESCAPED = {"<": "&lt;"}

HEAD = """\
---
标题: 消息说明
简介: 检查和生成网站时的每一种消息：是什么意思，要紧不要紧，怎么改。
---

# 消息说明

内容写错了、快超期了、哪里可能泄露个人信息，网站都会用中文说出来。每条消息都指明位置，多数还给出改好的样子。
**不用怕消息多：从第一条改起，改几条，再检查一次。**

## 怎样读一条消息

```text
错误  data/honors/2026/hao-lin-ju.yml:8:5（第 8 行第 5 个字）
      这一条名单里没有“地曲”这一项，您要写的是不是“地区”？
      改成：    地区: 石桥镇柳溪村
```

- **错误**：要紧的程度，见下面的表。
- **data/honors/2026/hao-lin-ju.yml:8:5**：哪个文件，第几行，第几个字。记事本的最下面、VS Code 的左边都看得到行号。
- **第二行**：哪里不对。
- **改成**：照着写就对的样子。没有这一行的，要您自己拿主意。
- **方括号里的英文**，例如 `[freshness-home]`：规则的编号。在本页按 Ctrl+F 查这个编号，就能看到为什么要管、怎么改。
  没有编号的消息说的都是[写法](#writing)，照“改成”改就可以。

## 四个级别

| 级别 | 意思 | 不改会怎样 |
|---|---|---|
| 单项否决 | 泄露了个人信息，或者上级检查时有这一条整个网站就不合格 | 不能发布，网站保持原样，请马上改 |
| 错误 | 读不出来，或者读出来不是原来的意思，或者打不开 | 不能发布，网站保持原样，改好再交 |
| 警告 | 多半写错了，或者检查时要扣分 | 能发布，但请先核对 |
| 提示 | 告诉您一件事，例如哪一篇还是草稿 | 看一眼就好 |

检查结束时最后一行说一共有几条。有单项否决或者错误，GitHub 上的“检查”就是红叉 ✗；没有，就是绿勾 ✓。
栏目超期是时间到了，不是谁这一次改坏的，所以不管哪一级，都不会让这一次的检查变红，只是每天都会提醒。

下面按类列出 {count} 条规则。在自己的电脑上可以只看某一类，例如只看更新：`showcase check --only 更新`。
"""


def main() -> None:
    """Write the chapter."""
    FILE.write_text(chapter(), encoding="utf-8", newline="\n")


def chapter() -> str:
    """The whole chapter."""
    lines = [HEAD.format(count=len(RULES))]
    for area in Area:
        rules = [rule for rule in RULES if rule.area is area]
        if rules:
            lines += [f"## {area.label} {{#{area.word}}}", ""]
            for rule in sorted(rules, key=lambda rule: rule.level):
                lines += [*_section(rule), ""]
    return "\n".join(lines).rstrip() + "\n"


def _section(rule: Rule) -> Iterator[str]:
    # The area of writing has one rule, of the same word: its heading is the area's.
    anchor = f" {{#{rule.id}}}" if rule.id != rule.area.word else ""
    yield f"### {_plain(rule.title)}{anchor}"
    yield ""
    yield f"`{rule.id}` · **{_level(rule)}**"
    yield ""
    yield f"- 为什么：{_plain(rule.reason)}"
    yield f"- 怎么办：{_plain(rule.cure)}"
    if rule.source:
        yield f"- 依据：{_plain(rule.source)}"


def _level(rule: Rule) -> str:
    return "级别看具体情况" if rule.level is Level.ERROR and rule.area is Area.WRITING else rule.level.label


def _plain(words: str) -> str:
    """Words that no markup is made of, but for what a rule itself writes as code."""
    return _MARKUP.sub(lambda found: found["code"] or _ESCAPED.get(found[0], f"\\{found[0]}"), words)


if __name__ == "__main__":
    main()
