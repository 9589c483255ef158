"""What content and the finished site are held against: rules with ids, each with its norm, its reason and its cure."""

from .registry import RULES, rule_of
from .rules import Area, Rule
from .running import check_built, check_written

__all__ = ["RULES", "Area", "Rule", "check_built", "check_written", "rule_of"]
