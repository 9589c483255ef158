"""Hours of volunteering: what they add up to, and what is missing for it."""

from __future__ import annotations

from showcase.content.problems import Problems

from .meta import ActivityMeta
from .records import ActivityType


def total_hours(meta: ActivityMeta) -> float | None:
    """The hours of all together; None where the number of people, each of whom served so long, is not exact."""
    if meta.hours is None or meta.hours.total:
        return meta.hours.number if meta.hours else None
    people = meta.volunteers or meta.people
    return round(meta.hours.number * people.number, 2) if people and not people.about else None


def check_volunteering(meta: ActivityMeta, type_: ActivityType, problems: Problems) -> None:
    """Report hours that do not count, or that nobody can add up."""
    if meta.hours is None:
        return
    place = meta.at("hours")
    if not type_.volunteering:
        message = (
            f"“{type_.name}”不计志愿时长，这里写的不会算进全年的总数。要算的，请在 data/activities.yml 里"
            f"给“{type_.name}”加上“计时长: 是”，或者把类型改成计时长的一类。"
        )
        problems.notice(place, message)
    people = meta.volunteers or meta.people
    if people is None:
        message = "写了志愿时长，没有写志愿者有多少人，人均算不出来。请补上“志愿者人数”，例如 27。"
        if not meta.hours.total:
            message = (
                "志愿时长写的是每人多久，却没有写志愿者有多少人，总数算不出来。请补上“志愿者人数”，例如 27。"
            )
        problems.warning(place, message)
    elif people.about and not meta.hours.total:
        message = (
            f"人数写的是“{people}人”，不是准数，总时长算不出来，全年的总数里不会计入。"
            "请在“志愿者人数”里写准数，或者把总数写成“共81小时”这样。"
        )
        problems.warning(place, message)
