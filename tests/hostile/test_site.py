"""The site of all hostile things as machines read it: every file is well formed, and holds them as text."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import feedparser
import icalendar
import pytest
from selectolax.lexbor import LexborHTMLParser

from .payloads import PAYLOADS, RUN

TITLES = [payload for payload in PAYLOADS.values() if len(payload) <= 100]


@pytest.fixture(scope="module")
def pages(hostile_site) -> dict[str, LexborHTMLParser]:
    found = sorted(path for path in hostile_site.rglob("*.html") if b"<" in path.read_bytes())
    return {path.relative_to(hostile_site).as_posix(): LexborHTMLParser(path.read_bytes()) for path in found}


def of(site: Path, pattern: str) -> list[Path]:
    found = sorted(site.rglob(pattern))
    assert found
    return found


def test_pages_hold_no_element_or_attribute_of_a_payload(pages):
    """Whatever names a handler, another host or the canary outside of words has come in as markup."""
    assert len(pages) > 1000
    for path, page in pages.items():
        assert page.css("iframe, object, embed, base, portal, marquee, math, x-y") == [], path
        for node in page.css("meta[http-equiv=refresh i]"):
            assert re.fullmatch(r"0; ?url=(?:\.\./)+[\w/-]*", node.attributes["content"]), (path, node.html)
        scripts = {node.attributes.get("src") or node.text() for node in page.css("script")}
        assert not [script for script in scripts if script and RUN in script and "{" not in script[:1]], path
        for node in page.css("*"):
            for name, value in node.attributes.items():
                assert not name.startswith("on"), (path, node.html)
                if name in ("href", "src", "srcset", "action", "formaction", "data", "poster"):
                    assert not re.match(
                        r"\s*(?:javascript:|vbscript:|data:text|blob:|file:|//)", value or "", re.I
                    ), (path, value)
        assert "evil.example" not in " ".join(page.css_first("style").text() for _ in page.css("style")[:1])


def test_no_template_was_filled_in(pages):
    for path, page in pages.items():
        assert "1337" not in page.body.text(), path


def test_titles_are_whole(pages):
    """Each title stands on a page as it was written, blanks apart."""
    seen = {"".join(page.css_first("h1").text().split()) for page in pages.values() if page.css_first("h1")}
    lost = [title for title in TITLES if title.isprintable() and "".join(title.split()) not in seen]
    assert lost == []


def test_structured_data_is_json_and_ends_where_it_should(pages):
    found = [
        node.text() for page in pages.values() for node in page.css("script[type='application/ld+json']")
    ]
    assert len(found) > 100
    for text in found:
        json.loads(text)
        assert "<" not in text


def test_feeds_are_whole(hostile_site):
    for path in of(hostile_site, "*.atom") + of(hostile_site, "sitemap.xml"):
        ElementTree.parse(path)
    for path in of(hostile_site, "*.atom"):
        feed = feedparser.parse(path.read_bytes(), sanitize_html=False)
        assert not feed.bozo, feed.get("bozo_exception")
        parts = [
            part
            for entry in feed.entries
            for part in (*entry.get("content", []), *filter(None, [entry.get("summary_detail")]))
        ]
        check_fragments([part.value for part in parts if "html" in part.type])
    for path in of(hostile_site, "*.json"):
        json.loads(path.read_bytes())


def check_fragments(fragments: list[str]) -> None:
    for html in fragments:
        page = LexborHTMLParser(f"<body>{html}</body>")
        assert (
            page.css("body script, body iframe, body svg, body style, body form, body object, body base")
            == []
        )
        assert not [
            node.html for node in page.css("*") if any(name.startswith("on") for name in node.attributes)
        ]


def test_the_calendar_holds_one_event_for_each_activity(hostile_site):
    (path,) = of(hostile_site, "*.ics")
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    events = list(calendar.walk("VEVENT"))
    assert events
    names = {str(event["SUMMARY"]) for event in events}
    assert "假活动" not in names
    assert not [event for event in events if "ATTACH" in event]


def test_no_file_of_the_site_leads_out_of_it_or_comes_from_elsewhere(hostile_site):
    for path in hostile_site.rglob("*"):
        assert not path.is_symlink()
        assert path.resolve().is_relative_to(hostile_site.resolve())
        assert "\n" not in path.name
