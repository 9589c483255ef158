"""A piece of text in an attachment, and why an attachment cannot be looked into."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.problems import Level


@dataclass(frozen=True, slots=True)
class Located:
    """A text with its place in words."""

    where: str
    """For a sentence: 第 2 页, 工作表“名单”第 3 行 C 列（隐藏）."""

    text: str
    property: str = ""
    """Which property of the document it is, in Chinese (作者, 单位); "" for what stands in it."""


class UnseenError(Exception):
    """Says in Chinese why an attachment, or the rest of it, cannot be looked into."""

    def __init__(self, reason: str, level: Level = Level.ERROR) -> None:
        super().__init__(reason)
        self.reason = reason
        self.level = level


DAMAGED = "这个文件损坏了，或者没有传完整，打不开，也没法检查里面有没有个人信息。请从原来的电脑上重新复制。"
LOCKED = "这个文件设了密码，访客打不开，也没法检查里面有没有个人信息。请去掉密码再放上来。"
TOO_MUCH = "这个文件里的内容太多，只检查了前面一部分。请拆成几个小的文件，或者自己逐页看过有没有个人信息。"
OLD = (
    "这是旧格式的文件（.doc、.xls、.ppt、.wps、.et 等），没法检查里面有没有个人信息。"
    "请用 Word 或 WPS 打开，另存为 .docx、.xlsx、.pptx，或者导出成 PDF。"
)
PACKED = "这种压缩文件没法检查里面有没有个人信息。请改用 .zip，或者把文件解压出来分开放。"
