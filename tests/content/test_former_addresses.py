"""Former addresses as staff copy them."""

import pytest

from showcase.content.former_addresses import read_address


@pytest.mark.parametrize(
    "written",
    [
        "news/2024/x/", "/news/2024/x/", "news/2024/x", "/news/2024/x/index.html", "news/2024/x/#top",
        "https://example.org/news/2024/x/", "https://example.org/showcase/news/2024/x/?from=wx",
    ],
)  # fmt: skip
def test_every_spelling_is_the_same_address(written):
    assert read_address(written) == "news/2024/x/"


def test_addresses_outside_the_news_and_in_chinese_are_addresses_too():
    assert read_address("https://example.org/%E6%96%B0%E9%97%BB/x/") == "新闻/x/"
    assert read_address("xwzx/12/") == "xwzx/12/"


@pytest.mark.parametrize(
    "written", ["", "/", "https://example.org/", "a.html", "../x/", "a//b/", "a b/", "a|b/"]
)
def test_what_is_no_address_of_a_folder_is_refused(written):
    assert read_address(written) == ""
