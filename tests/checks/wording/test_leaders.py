"""Names and posts of leaders."""

import pytest

from showcase.content.check_lists import LeaderRow
from tests.checks.texts import findings, mended

LEADERS = (
    LeaderRow(name="林致和", posts=("县委书记",), wrong=("林志和", "林致禾")),
    LeaderRow(name="周明远", posts=("县委副书记", "县长")),
    LeaderRow(name="方圆"),
)


def test_a_miswritten_name_is_a_veto_with_the_line():
    assert mended("wording-leader-name", "县委书记林志和、林致禾讲话", leaders=LEADERS) == [
        ("县委书记林致和、林致和讲话", False)
    ]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("县长林致和讲话", "县长"),
        ("林致和县长讲话", "县长"),
        ("县委副书记林致和同志", "县委副书记"),
        ("副县长周明远", "副县长"),
    ],
)
def test_a_post_that_is_not_in_the_list_is_asked_about(text, post):
    (found,) = findings("wording-leader-post", text, leaders=LEADERS)
    assert f"的职务写的是“{post}”" in found.message


@pytest.mark.parametrize(
    "text",
    [
        "县委书记林致和讲话",
        "中共清禾县委书记林致和讲话",
        "县委副书记、县长周明远讲话",
        "时任县长林致和到村里",
        "林致和同志到村里看望群众",
        "镇长方圆",
        "村民林志远",
    ],
)
def test_the_right_post_a_former_one_and_none_are_fine(text):
    assert findings("wording-leader-post", text, leaders=LEADERS) == []
    assert findings("wording-leader-name", text, leaders=LEADERS) == []
