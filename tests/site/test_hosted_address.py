"""The address that a host gives goes before what mkdocs.yml says, and a host without one changes nothing."""

from __future__ import annotations

import pytest
from tests.sites import build, dress

from showcase.site.defaults import hosted_address

FILES = {
    "data/site.yml": "名称: 河湾镇公共文化\n主办单位: 河湾镇人民政府\n",
    "docs/index.md": "---\n标题: 首页\n---\n\n欢迎。\n",
    "docs/CNAME": "www.example.org\n",
}


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ("https://wen-hua.github.io/he-wan/", "https://wen-hua.github.io/he-wan/"),
        ("https://www.example.org", "https://www.example.org/"),
        ("/", ""),
        ("", ""),
        ("www.example.org", ""),
    ],
)
def test_an_address_ends_in_a_slash_and_anything_else_is_none(given, address, monkeypatch):
    monkeypatch.setenv("SITE_URL", given)
    assert hosted_address() == address


@pytest.mark.parametrize(
    ("given", "address"),
    [("https://www.example.org/", "https://www.example.org/"), ("/", "https://example.org/showcase/")],
)
def test_a_site_names_itself_by_the_address_of_its_host(project, given, address, monkeypatch):
    monkeypatch.setenv("SITE_URL", given)
    folder = dress(project(FILES))
    assert build(folder).returncode == 0
    home = (folder / "site" / "index.html").read_text(encoding="utf-8")
    assert f'<link rel="canonical" href="{address}">' in home
    assert f"{address}sitemap.xml" in (folder / "site" / "robots.txt").read_text(encoding="utf-8")
    # Some hosts read the domain of a site from this file.
    assert (folder / "site" / "CNAME").read_text(encoding="utf-8") == "www.example.org\n"
