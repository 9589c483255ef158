"""The rules of dates."""

from __future__ import annotations

from . import honesty, impossible, weekdays

RULES = (*impossible.RULES, *weekdays.RULES, *honesty.RULES)
