"""Rules that are held while files are read; they look at nothing here, and stand here to be looked up."""

from __future__ import annotations

from showcase.content.problems import Level

from .rules import Area, Rule

WRITING = Rule(
    id="writing",
    area=Area.WRITING,
    title="内容写得不合格式，或者前后对不上",
    level=Level.ERROR,
    reason="这样写的内容网站读不出来，或者读出来不是原来的意思，所以先停下来，原来的网站不动。",
    cure="按消息里指出的文件、行和“改成”的样子修改，再检查一次。",
)

RULES = (WRITING,)
