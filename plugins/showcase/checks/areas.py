"""What rules are about."""

from __future__ import annotations

import enum


class Area(enum.Enum):
    """What rules are about, in the order of a report."""

    WRITING = "内容写法"
    PRIVACY = "隐私"
    FRESHNESS = "更新"
    DATES = "日期"
    WORDING = "用语"
    NAMES = "名称"
    PICTURES = "图片"
    LINKS = "链接"
    TAGS = "网页标签"
    SIZE = "体量"

    @property
    def label(self) -> str:
        """The Chinese word that staff read."""
        return self.value

    @property
    def word(self) -> str:
        """How it is named on the command line."""
        return self.name.lower()
