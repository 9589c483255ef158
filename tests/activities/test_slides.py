"""The pages on which photos are shown in a hall."""

from __future__ import annotations

from showcase.activities.pages import activity_pages
from showcase.activities.slides import SECONDS, slides_pages
from tests.activities.making import activity, activity_catalogue, convert, find_picture, photos, session

FEAST = activity("duan-wu", photos=photos(3), venue="柳溪村")


def only_page(one, title="端午"):
    (page,) = slides_pages({one: title}, find_picture)
    return page


def test_an_activity_with_photos_has_slides_and_one_without_has_none():
    titled = {FEAST: "端午", activity("zhong-qiu"): "中秋"}
    assert [page.address for page in slides_pages(titled, find_picture)] == [
        "activities/2026/duan-wu/slides/"
    ]


def test_slides_are_neither_searched_for_nor_named_like_their_activity():
    page = only_page(FEAST, "端午（2026年6月18日）")
    assert not page.listed
    assert page.title == "端午（2026年6月18日）（放映）"
    assert page.crumbs[-1].address == "activities/2026/duan-wu/"
    assert page.photo == FEAST.cover.path


def test_slides_show_every_photo_in_its_order_for_as_long():
    view = only_page(FEAST).view()
    assert [shown.photo.anchor for shown in view.photos] == ["p0", "p1", "p2"]
    assert (view.when, view.session, view.seconds) == ("2026年6月18日（星期四）", "", SECONDS)


def test_slides_say_which_session_it_was():
    view = only_page(session(3, "2026-03-20", photos=photos(1))).view()
    assert view.session == "2026年第3期"


def test_the_pages_of_activities_include_slides():
    addresses = {page.address for page in activity_pages(activity_catalogue(FEAST), convert, find_picture)}
    assert {"activities/2026/duan-wu/", "activities/2026/duan-wu/slides/"} <= addresses
