"""Which photos of activities are published, and what for."""

from __future__ import annotations

from tests.activities.making import activity, activity_catalogue, photos

from showcase.content.activities.records import GalleryPhoto, Video
from showcase.content.problems import Place
from showcase.site.photographs import uses_of


def uses(shown):
    return [(use.path, use.share, use.square, use.animated) for use in uses_of(activity_catalogue(shown))]


def test_every_photo_of_a_gallery_is_used_and_the_cover_for_sharing_and_tiles_too():
    assert uses(activity("a", photos=photos(2))) == [
        ("activities/0.jpg", True, True, False),
        ("activities/1.jpg", False, False, False),
    ]


def test_posters_and_the_photos_of_the_text_are_used():
    film = Video("activities/2026/a/long-zhou.mp4", "龙舟下水", "activities/2026/a/long-zhou.jpg")
    found = activity(
        "a",
        videos=(film,),
        text="![合影](合影.jpg)",
        photos=(GalleryPhoto("b.gif", "b", "乙", animated=True),),
    )
    assert [use[0] for use in uses(found)] == ["b.gif", film.poster, "activities/2026/a/合影.jpg"]
    assert uses(found)[0] == ("b.gif", True, True, True)


def test_a_photo_that_is_used_twice_is_developed_for_all_uses():
    both = activity("a", text="![合影](../../0.jpg)", photos=photos(1))
    first, second = uses_of(activity_catalogue(both))
    assert first.path == second.path
    joined = second.joined(first)
    assert (joined.share, joined.square, joined.place) == (True, True, second.place)


def test_a_photo_that_cannot_be_used_is_told_of_where_staff_list_it_or_by_its_file():
    row = Place("docs/activities/2026/a/index.md", 7, 9)
    listed = GalleryPhoto("activities/2026/a/b.jpg", "b", "乙", place=row)
    alone = GalleryPhoto("activities/2026/a/01 包粽子.jpg", "bao", "包粽子")
    found = activity_catalogue(activity("a", photos=(listed, alone)))
    assert [use.place for use in uses_of(found)] == [row, Place("docs/activities/2026/a/01 包粽子.jpg")]
