"""The way from one page to another is the one that a browser takes."""

from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.site.addresses import way_to


@pytest.mark.parametrize(
    ("address", "page", "way"),
    [
        ("", "", "./"),
        ("", "news/2026/a/", "../../../"),
        ("news/", "", "news/"),
        ("news/", "news/", "./"),
        ("news/2026/b/", "news/2026/a/", "../b/"),
        ("news/2026/", "news/2026/a/", "../"),
        ("news/2026/a/", "news/2026/", "a/"),
        ("newspaper/", "news/", "../newspaper/"),
        ("about/#corrections", "about/", "#corrections"),
        ("assets/css/base.css", "people/li/", "../../assets/css/base.css"),
    ],
)
def test_the_way_is_short(address, page, way):
    assert way_to(address, page) == way


FOLDERS = st.lists(st.sampled_from(["news", "new", "2026", "a"]), max_size=4).map(
    lambda names: "".join(f"{name}/" for name in names)
)


@given(FOLDERS, FOLDERS)
def test_a_browser_arrives(address, page):
    root = "https://example.org/showcase/"
    assert urljoin(root + page, way_to(address, page)) == root + address
