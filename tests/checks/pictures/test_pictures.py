"""What pictures say."""

import pytest

from tests.checks.projects import BASIS, found_in, news
from tests.photos.images import quarters, saved

PHOTO = {f"docs/news/photos/{name}.jpg": b"" for name in "abc"}


@pytest.fixture
def shown(project):
    def write(*words, **head):
        text = news("2026-03-05", **head) + "".join(
            f"\n![{alt}](../photos/{name}.jpg)\n" for alt, name in zip(words, "abc", strict=False)
        )
        photos = {path: saved(quarters(), "JPEG") for path in PHOTO}
        return project({**BASIS, **photos, "docs/news/2026/2026-03-05-a.md": text})

    return write


@pytest.mark.parametrize(
    "alt",
    ["图片", "照片1", "现场照片", "IMG_2301", "IMG_2301.jpg", "微信图片", "图一", "a", "村民包粽子.jpg"],
)
def test_words_that_say_nothing_are_told_with_their_place(shown, alt):
    (found,) = found_in(shown(alt), "pictures-words")
    assert (found.place.line, found.place.column) == (10, 1)
    assert f"“{alt}”" in found.message


@pytest.mark.parametrize("alt", ["村民在广场上包粽子", "3.5米高的石拱桥", "全家福", "志愿者在图书馆整理图片"])
def test_words_that_say_something_are_fine(shown, alt):
    assert found_in(shown(alt), "pictures-words") == []


def test_one_sentence_for_three_pictures_is_told_once(shown):
    (found,) = found_in(shown("村民在劳动", "村民在劳动", "村民在劳动"), "pictures-same-words")
    assert found.message.startswith("3 张不同的照片用了同一句替代文字“村民在劳动”")


def test_two_pictures_may_be_alike(shown):
    assert found_in(shown("村民在劳动", "村民在劳动"), "pictures-same-words") == []


def test_a_cover_says_what_it_shows(shown):
    assert len(found_in(shown(封面="../photos/a.jpg"), "pictures-cover")) == 1
    assert found_in(shown(封面="../photos/a.jpg", 封面说明="河边"), "pictures-cover") == []
