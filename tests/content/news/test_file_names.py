"""What the name of a news file says."""

import datetime

import pytest

from showcase.content.news.file_names import is_list_page, read_file_name

DAY = datetime.date(2026, 3, 5)


@pytest.mark.parametrize(
    "name",
    [
        "2026-03-05-xue-lei-feng", "2026-3-5-xue-lei-feng", "2026.3.5-xue-lei-feng", "2026_03_05_xue-lei-feng",
        "20260305-xue-lei-feng", "2026-03-05-学雷锋", "2026年3月5日学雷锋", "2026-03-05 Xue Lei Feng",
    ],
)  # fmt: skip
def test_date_and_slug_of_every_habit(name):
    found = read_file_name(f"news/2026/{name}.md")
    assert (found.date, found.year, found.slug) == (DAY, 2026, "xue-lei-feng")


@pytest.mark.parametrize(
    ("path", "date", "year", "slug"),
    [
        ("news/学雷锋.md", None, None, "xue-lei-feng"),
        ("news/2026/xue-lei-feng.md", None, 2026, "xue-lei-feng"),
        ("news/2026/03/2026-03-05-a.md", DAY, 2026, "a"),
        ("news/dang-jian/2026-03-05-a.md", DAY, None, "a"),
        ("news/2026/2026-03-05.md", DAY, 2026, "03-05"),
        ("news/2026/2026-02-30-a.md", None, 2026, "2026-02-30-a"),
        ("news/2026/2026-03-051-a.md", None, 2026, "2026-03-051-a"),
        ("news/2026/2026-03-05-！！.md", DAY, 2026, "x-41fa91"),
    ],
)
def test_what_the_name_does_not_say_is_left_open(path, date, year, slug):
    found = read_file_name(path)
    assert (found.date, found.year, found.slug) == (date, year, slug)


def test_pages_that_would_list_the_news_are_known_by_name():
    assert all(is_list_page(path) for path in ("news/index.md", "news/2026/README.md", "news/目录.md"))
    assert not is_list_page("news/2026/2026-03-05-index.md")
