"""How things of one title are told apart."""

import datetime

from showcase.site.titles import Titled, distinct_titles

DAY = datetime.date(2026, 10, 18)
NEXT = datetime.date(2026, 10, 19)


def test_a_title_stays_as_it_is_where_nobody_else_has_it():
    assert distinct_titles([Titled("登高", DAY, "a"), Titled("敬老", DAY, "b")], ()) == ("登高", "敬老")


def test_a_title_gets_its_day_and_within_a_day_its_slug():
    things = [Titled("敬老", DAY, "a"), Titled("敬老", DAY, "b"), Titled("敬老", NEXT, "c")]
    assert distinct_titles(things, ()) == (
        "敬老（2026年10月18日 a）",
        "敬老（2026年10月18日 b）",
        "敬老（2026年10月19日）",
    )


def test_titles_that_are_taken_are_not_given_again_with_the_day_or_without():
    thing = Titled("敬老", DAY, "a")
    assert distinct_titles([thing], {"敬老"}) == ("敬老（2026年10月18日）",)
    assert distinct_titles([thing], {"敬老", "敬老（2026年10月18日）"}) == ("敬老（2026年10月18日 a）",)
