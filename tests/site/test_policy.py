"""What browsers may load for a page: no more than the page needs, and nothing that a text could bring along."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from showcase.site.policy import Policy, in_page

PAGE = """<!doctype html>
<html lang="zh-CN">
<head>
  <meta charset="utf-8">
  <script>paint()</script>
  <title>题</title>
</head>
<body>%s</body>
</html>
"""
DATA = ("application/ld+json",)


def hash_of(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def policy_of(page: str) -> dict[str, list[str]]:
    """The sources by directive of the one policy that a page has."""
    (meta,) = LexborHTMLParser(page).css('meta[http-equiv="Content-Security-Policy"]')
    directives = (one.split() for one in (meta.attributes["content"] or "").split(";"))
    return {name: sources for name, *sources in directives}


def guard(body: str, **settings: bool) -> str:
    return Policy("paint()").guard(PAGE % body, **settings).page


def test_it_names_the_script_of_the_frame_and_the_lifted_styles():
    page = guard('<p style="--a:1">x</p>')
    policy = policy_of(page)
    (style,) = LexborHTMLParser(page).css("head > style")
    assert policy["script-src"] == ["'self'", hash_of("paint()")]
    assert policy["style-src"] == ["'self'", hash_of(style.text())]
    assert policy["default-src"] == policy["base-uri"] == policy["object-src"] == ["'none'"]


def test_it_stands_before_all_that_it_governs():
    head = guard('<p style="--a:1">x</p>').partition("</head>")[0]
    assert head.index("Content-Security-Policy") < min(head.index("<script"), head.index("<style"))


def test_what_stands_in_a_text_is_named_by_no_hash():
    page = guard("<script>steal()</script><style>p{}</style>")
    assert hash_of("steal()") not in page
    assert hash_of("p{}") not in page


def test_only_a_page_that_compiles_may():
    assert "'wasm-unsafe-eval'" not in policy_of(guard(""))["script-src"]
    assert "'wasm-unsafe-eval'" in policy_of(guard("", compiles=True))["script-src"]


def test_a_preview_may_run_the_script_that_the_engine_adds():
    policy = policy_of(Policy("paint()", preview=True).guard(PAGE % "").page)
    # A hash beside it would switch it off.
    assert policy["script-src"] == ["'self'", "'unsafe-inline'"]


def test_a_refused_style_is_told():
    guarded = Policy("paint()").guard(PAGE % '<p style="--a:}">x</p>')
    assert guarded.refused == ("--a:}",)
    assert "--a:}" not in guarded.page


def test_a_script_stands_in_pages_without_its_comments():
    source = '// Why.\n(function () {\n  // How.\n  var a = "//x";\n})();\n'
    assert in_page(source) == '(function () {\nvar a = "//x";\n})();'


@pytest.fixture(scope="module")
def pages(built_site: Path) -> dict[str, str]:
    return {
        str(path.relative_to(built_site)): path.read_text(encoding="utf-8")
        for path in built_site.rglob("*.html")
    }


def test_every_page_of_the_site_has_a_strict_policy(pages):
    assert {"404.html", "index.html", "search/index.html"} <= set(pages)
    for address, page in pages.items():
        policy = policy_of(page)
        assert policy["default-src"] == ["'none'"], address
        sources = {source for found in policy.values() for source in found}
        assert not sources & {
            "'unsafe-inline'",
            "'unsafe-hashes'",
            "'unsafe-eval'",
            "*",
            "https:",
            "http:",
        }, address
        assert ("'wasm-unsafe-eval'" in sources) == (address == "search/index.html"), address


def test_every_page_of_the_site_does_without_what_its_policy_forbids(pages):
    for address, page in pages.items():
        tree, policy = LexborHTMLParser(page), policy_of(page)
        assert tree.css("[style]") == [], address
        for script in tree.css("script:not([src])"):
            named = hash_of(script.text()) in policy["script-src"]
            assert named or script.attributes.get("type") in DATA, address
        for style in tree.css("style"):
            assert hash_of(style.text()) in policy["style-src"], address
        assert not re.search(r"<[^>]+\son[a-z]+=", re.sub(r"\"[^\"]*\"", '""', page)), address
        assert not re.search(r"=\s*[\"']?\s*javascript:", page), address
        for link in tree.css("script[src], link[rel=stylesheet], img, source, video, track, form"):
            for name in ("src", "srcset", "href", "poster", "action"):
                assert "://" not in (link.attributes.get(name) or ""), address
