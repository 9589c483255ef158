"""Rules that are held while files are read; they look at nothing here, and stand here to be looked up."""

from __future__ import annotations

from showcase.content.problems import Level

from .areas import Area
from .rules import Rule

WRITING = Rule(
    id="writing",
    area=Area.WRITING,
    title="读内容时发现的问题",
    level=Level.ERROR,
    reason="错误的写法网站读不出来，或者读出来不是原来的意思，所以先停下来，原来的网站不动；提示只是请您看一眼。",
    cure="按消息里指出的文件、行和“改成”的样子修改，再检查一次。",
)

RULES = (WRITING,)
