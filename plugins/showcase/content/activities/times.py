"""When an activity takes place, checked against its folder and against its photos."""

from __future__ import annotations

import datetime

from showcase.content.problems import Problems
from showcase.content.spans import Span

from .written import Written

LONGEST = datetime.timedelta(days=366)
"""Above that a year was probably mistyped; exhibitions last for months."""

PATIENCE = datetime.timedelta(days=30)
"""After this time the photos of an activity are no longer on their way."""


def span_of(written: Written, problems: Problems) -> Span | None:
    """The days of an activity; None, with the reason, where they are not clear."""
    meta = written.meta
    if meta.date and meta.span:
        message = "“日期”和“起止”只写一项：一天办完的写“日期”，办了几天的写“起止”。请删去其中一行。"
        problems.error(meta.at("span"), message)
    if not meta.writes("date") and not meta.writes("span"):
        message = "这次活动没有日期。请写上哪一天办的，例如 2026-06-18；还没有办的写定好的日期。"
        problems.error(meta.at("date"), message)
    return meta.span or meta.date


def check_times(
    written: Written, span: Span, today: datetime.date, problems: Problems, *, pictured: bool
) -> None:
    """Report a span that is too long and a folder of another year, and note photos that are still missing."""
    meta, folder = written.meta, written.folder
    name = "span" if meta.span else "date"
    if span.end - span.start > LONGEST:
        days = (span.end - span.start).days + 1
        problems.error(meta.at(name), f"从 {span.start} 到 {span.end} 有 {days} 天，是不是年份写错了？")
    if folder.year != span.start.year:
        year = span.start.year
        message = (
            f"日期是 {span.start}，文件夹却放在 {folder.year} 里。请核对日期，"
            f"或者把整个文件夹移到 docs/activities/{year}。"
        )
        path = written.place.path
        problems.warning(written.place, message, path.replace(f"/{folder.year}/", f"/{year}/", 1))
    if not pictured and span.end < today - PATIENCE:
        message = "活动过去一个多月了，还没有照片。有照片的请放进文件夹；没有就不用管。"
        problems.notice(meta.at("title"), message)
