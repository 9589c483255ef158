"""What is public at the time of the build, and what is not yet or no longer."""

from __future__ import annotations

import datetime

from showcase.content.problems import Place, Problems
from showcase.content.withheld import Withheld, Withholding, held_as_draft

from .meta import NewsMeta


def check_times(meta: NewsMeta, now: datetime.datetime, problems: Problems) -> None:
    """Report times that contradict each other."""
    zone = zone_of(now)
    start, what = (meta.publish, "发布时间") if meta.publish else (meta.date, "日期")
    if meta.withdraw and start and meta.withdraw.end(zone) <= start.begin(zone):
        message = (
            f"下线时间（{meta.withdraw.chinese}）不比{what}（{start.chinese}）晚，"
            "这篇新闻一刻也不会公布，请核对这两个时间。"
        )
        problems.error(meta.at("withdraw"), message)
    if meta.publish and meta.date and meta.publish.begin(zone) <= now < meta.date.begin(zone):
        message = (
            f"日期（{meta.date.chinese}）还没有到，新闻却已按发布时间公布。公布的日期要真实，请核对日期。"
        )
        problems.warning(meta.at("date"), message)


def withheld(
    meta: NewsMeta, title: str, place: Place, now: datetime.datetime, problems: Problems
) -> Withheld | None:
    """Why an item is not public now, of which a notice tells; None where it is.

    An item dated after the build waits for its date, unless staff wrote when to publish it.
    """
    zone = zone_of(now)
    if meta.draft:
        return held_as_draft(title, place, meta.at("draft"), problems)
    if meta.withdraw and now >= meta.withdraw.end(zone):
        message = f"“{title}”已过下线时间（{meta.withdraw.chinese}），没有放到网站上。"
        problems.notice(meta.at("withdraw"), message)
        return Withheld(title, place, Withholding.EXPIRED, meta.withdraw.end(zone))
    name = "publish" if meta.publish else "date"
    start = meta.publish or meta.date
    if start is None or now >= start.begin(zone):
        return None
    what = "发布时间" if meta.publish else "日期"
    message = f"“{title}”的{what}是{start.chinese}，还没有到，没有放到网站上；到时候重新生成网站，就会公布。"
    problems.notice(meta.at(name), message)
    return Withheld(title, place, Withholding.EMBARGOED, start.begin(zone))


def zone_of(now: datetime.datetime) -> datetime.tzinfo:
    """The site's zone, in which the time of the build is given."""
    if now.tzinfo is None:
        raise ValueError("the time of the build has no zone")
    return now.tzinfo
