"""The sample is sound: no rule over what was written has anything to say but what time brings."""

from pathlib import Path

from showcase.checks.registry import RULES
from showcase.checks.running import check_written
from showcase.content.loading import load
from showcase.content.problems import Problems
from tests.times import NOW

REPOSITORY = Path(__file__).parent.parent.parent


def test_the_sample_gives_no_false_alarm():
    problems = Problems()
    check_written(REPOSITORY, load(REPOSITORY, Problems(), NOW), problems)
    areas = ("wording-", "dates-", "names-", "pictures-")
    assert [f"{p.place} {p.message}" for p in problems if p.rule.startswith(areas)] == []


def test_every_rule_says_why_and_what_to_do():
    assert len({rule.id for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert rule.id.split("-")[0] == rule.area.word
        assert rule.title
        assert rule.reason.endswith("。")
        assert rule.cure.endswith("。")
