"""Gaps that were left to be filled in later, as drafts and templates have them: 某某, ××, 〔 〕."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showcase.content.declaring import Record, keys_of
from showcase.content.problems import Problems

_GAP = re.compile(
    r"[×＊*?？…_＿○□△]{2,}|[xX]{2,}|某某|(?<!\w)某(?=[县市区镇乡村局办院校]\b)|待[填定补]|此处填写"
    r"|[〔\[［（(]\s*[〕\]］）)]"
)


def report_gaps(record: Record, problems: Problems) -> None:
    """Report every text of a record in which a gap is left; it would stand on the page as it is."""
    for name in keys_of(type(record)):
        for index, text in _texts(getattr(record, name)):
            found = _GAP.search(text)
            if found:
                message = f"“{found[0]}”是还没有填的空。请按实际填写；不能登的，请删去这一项。"
                problems.error(record.at(name, index), message)


def _texts(value: object) -> Iterator[tuple[int, str]]:
    values = value if isinstance(value, tuple) else (value,)
    yield from ((index, one) for index, one in enumerate(values) if isinstance(one, str))
