"""Headings of columns and labels of rows: by them a bare number in a table is somebody's date of birth, or a telephone."""

from __future__ import annotations

import datetime
import re

_TELLING = re.compile(
    "身份证|证件号|电话|手机|联系方式|座机|住址|户籍|出生|生日|卡号|账号|帐号|邮箱|车牌|经度|纬度|门牌"
)
_WITHIN = 6
"""Rows from the top in which headings stand, below a title."""

_FIRST_DAY = datetime.date(1899, 12, 30)
_SERIALS = range(7_306, 55_154)
"""Days of spreadsheets from 1920 to 2050, counted from _FIRST_DAY (ISO/IEC 29500-1, 18.17.4.1)."""


class Headings:
    """The headings of one table, as its cells are read."""

    def __init__(self) -> None:
        self._telling: dict[int, str] = {}
        self._label = (0, "")

    def told(self, row: int, column: int, text: str) -> str:
        """The cell with its heading before it, where that tells something; rows are counted from 1.

        The cell to the left may be the heading, as in forms.
        """
        text = " ".join(text.split())
        if row <= _WITHIN and len(text) < 20 and _TELLING.search(text) and not re.search(r"\d{3}", text):
            self._telling[column] = text
            self._label = (row, text)
            return text
        labelled, label = self._label
        self._label = (0, "") if text else self._label
        heading = label if labelled == row else self._telling.get(column, "")
        if not text or not heading:
            return text
        if re.search("出生|生日", heading) and re.fullmatch(r"\d{4,5}(?:\.0)?", text):
            days = int(float(text))
            if days in _SERIALS and not 1900 <= days <= 2100:
                text = (_FIRST_DAY + datetime.timedelta(days)).isoformat()
        return f"{heading}：{text}"
