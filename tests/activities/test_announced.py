"""What is announced, and how."""

from __future__ import annotations

import datetime

import pytest

from showcase.activities.announced import announcement, coming, held
from tests.activities.making import activity
from tests.times import NOW

AFTERNOON = datetime.time(14, 30)


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (activity("a", "2026-12-05"), "将于12月5日（星期六）举行"),
        (activity("a", "2026-12-05", time=AFTERNOON), "将于12月5日（星期六）14:30 举行"),
        (activity("a", "2027-01-03", time=AFTERNOON), "将于2027年1月3日（星期日）14:30 举行"),
        (activity("a", "2026-12-05", until="2026-12-07"), "将于12月5日（星期六）开始，到12月7日结束"),
        (activity("a", "2026-12-28", until="2027-01-05"), "将于12月28日（星期一）开始，到2027年1月5日结束"),
        (activity("a", "2026-11-22"), ""),
        (activity("a", "2026-11-22", time=AFTERNOON), "将于11月22日（星期日）14:30 举行"),
        (activity("a", "2026-11-20", until="2026-11-30"), ""),
    ],
)
def test_an_announcement_says_when(found, words):
    assert announcement(found, NOW) == words


def test_the_next_comes_first_of_what_is_announced_and_the_newest_of_what_was_held():
    newest_first = tuple(
        activity(slug, day)
        for slug, day in (("d", "2026-12-31"), ("c", "2026-12-05"), ("b", "2026-11-21"), ("a", "2026-01-01"))
    )
    assert [one.slug for one in coming(newest_first, NOW)] == ["c", "d"]
    assert [one.slug for one in held(newest_first, NOW)] == ["b", "a"]
