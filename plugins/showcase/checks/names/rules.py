"""The rules of names."""

from __future__ import annotations

from . import people, units, villages

RULES = (*people.RULES, *units.RULES, *villages.RULES)
