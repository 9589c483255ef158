"""How plans stand on a day."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from showcase.content.culture.records import Plan

from .views import PlanLine


def plan_lines(plans: Iterable[Plan], day: datetime.date) -> tuple[PlanLine, ...]:
    """Each plan, as written, with how it stands."""
    return tuple(_line(plan, day) for plan in plans)


def _line(plan: Plan, day: datetime.date) -> PlanLine:
    if plan.done:
        return PlanLine(plan, "已完成", "done")
    if plan.due and plan.due.last_day < day:
        return PlanLine(plan, "已过期限，仍在办", "late")
    return PlanLine(plan, "正在办", "open")
