"""What is public at which minute."""

import datetime

import pytest

from showcase.content.moments import read_moment
from showcase.content.news.meta import NewsMeta
from showcase.content.news.publication import withheld
from showcase.content.problems import Place, Problems
from showcase.content.withheld import Withholding

CHINA = datetime.timezone(datetime.timedelta(hours=8))
PLACE = Place("docs/news/2026/2026-03-05-a.md")


def reason(now, **times):
    meta = NewsMeta(
        title="甲", **{name: read_moment(t) if isinstance(t, str) else t for name, t in times.items()}
    )
    problems = Problems()
    found = withheld(
        meta, "甲", PLACE, datetime.datetime.fromisoformat(f"{now}+08:00").astimezone(CHINA), problems
    )
    assert len(problems) == (found is not None)
    return found and (found.reason, found.moment and found.moment.isoformat())


@pytest.mark.parametrize(
    ("now", "times", "expected"),
    [
        ("2026-03-05T07:59:59", {"publish": "2026-03-05 08:00"}, (Withholding.EMBARGOED, "2026-03-05T08:00:00+08:00")),
        ("2026-03-05T08:00:00", {"publish": "2026-03-05 08:00"}, None),
        ("2026-03-04T23:59:59", {"publish": "2026-03-05"}, (Withholding.EMBARGOED, "2026-03-05T00:00:00+08:00")),
        ("2026-03-05T00:00:00", {"publish": "2026-03-05"}, None),
        ("2026-03-05T07:59:59", {"date": "2026-03-05 08:00"}, (Withholding.EMBARGOED, "2026-03-05T08:00:00+08:00")),
        ("2026-03-05T08:00:00", {"date": "2026-03-05 08:00"}, None),
        ("2026-03-05T00:00:00", {"date": "2026-03-05"}, None),
        ("2026-03-04T12:00:00", {"date": "2026-03-05", "publish": "2026-03-04"}, None),
        ("2026-03-05T17:59:59", {"withdraw": "2026-03-05 18:00"}, None),
        ("2026-03-05T18:00:00", {"withdraw": "2026-03-05 18:00"}, (Withholding.EXPIRED, "2026-03-05T18:00:00+08:00")),
        ("2026-03-05T23:59:59", {"withdraw": "2026-03-05"}, None),
        ("2026-03-06T00:00:00", {"withdraw": "2026-03-05"}, (Withholding.EXPIRED, "2026-03-06T00:00:00+08:00")),
        ("2026-03-05T07:59:59", {"publish": "2026-03-05T00:00Z"}, (Withholding.EMBARGOED, "2026-03-05T08:00:00+08:00")),
        ("2026-03-06T00:00:00", {"draft": True, "withdraw": "2026-03-05"}, (Withholding.DRAFT, None)),
        ("2026-03-06T00:00:00", {}, None),
    ],
)  # fmt: skip
def test_an_item_is_public_from_one_minute_to_another(now, times, expected):
    assert reason(now, **times) == expected


def test_a_time_of_the_build_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="zone"):
        withheld(NewsMeta(), "甲", PLACE, datetime.datetime(2026, 3, 5), Problems())
