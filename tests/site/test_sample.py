"""The sample site: it holds every kind of thing there is, and all of its pages are sound."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from selectolax.lexbor import LexborHTMLParser
from tests.sites import REPOSITORY
from tests.times import NOW

from showcase.content.catalogue import Catalogue
from showcase.content.honours.vocabulary import EventKind, Nature, Stage, Status, SubjectKind
from showcase.content.loading import load
from showcase.content.notices.records import Hiding, NoticeState
from showcase.content.problems import Level, Problems

HOST = "http://site.test/showcase/"

OUTSIDE = ("example.org", "beian.miit.gov.cn", "beian.mps.gov.cn")
"""Hosts to which links of the sample may lead: its own invented ones, and those where filings are checked."""


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    problems = Problems()
    found = load(REPOSITORY, problems, NOW)
    assert found is not None
    assert problems.count(Level.WARNING) == 0
    return found


@pytest.fixture(scope="module")
def pages(built_site) -> dict[str, LexborHTMLParser]:
    """Every page by its address."""
    return {
        path.relative_to(built_site).as_posix().removesuffix("index.html"): LexborHTMLParser(
            path.read_text(encoding="utf-8")
        )
        for path in built_site.rglob("*.html")
    }


def test_it_is_plainly_a_sample(catalogue, pages):
    assert catalogue.site.sample
    assert all("样例网站" in page.body.text() for page in pages.values())


def test_it_is_of_the_size_of_a_real_county(catalogue):
    assert len(catalogue.programmes) >= 12
    assert len(catalogue.entries) >= 150
    assert {edition.year for edition in catalogue.editions} == {2022, 2023, 2024, 2025, 2026}


def test_it_uses_every_fixed_word(catalogue):
    entries, programmes = catalogue.entries, catalogue.programmes
    assert {entry.subject.kind for entry in entries} == set(SubjectKind)
    assert {entry.stage for entry in entries} == set(Stage)
    assert {event.kind for entry in entries for event in entry.events} == set(EventKind)
    assert {entry.status for entry in entries} == set(Status)
    assert {programme.nature for programme in programmes} == set(Nature)
    assert {edition.level.name for edition in catalogue.editions} == {
        level.name for level in catalogue.levels
    }


def test_it_uses_every_cycle_count_unit_and_kind_of_grade(catalogue):
    cycles = {edition.cycle.label for edition in catalogue.editions}
    assert {"一次性", "不定期", "每月", "每季度", "每半年", "每年", "每2年", "每3年", "每5年"} <= cycles
    counted = {entry.edition.count_unit_of(entry.subject.kind) for entry in catalogue.entries}
    published = {count.unit for edition in catalogue.editions for count in edition.counts}
    assert {"人", "人（组）", "组", "户", "个", "件", "榜次"} <= counted | published
    grades = [entry for entry in catalogue.entries if entry.grade]
    assert any(entry.measure is not None for entry in grades)
    assert any(entry.measure is None for entry in grades)


def test_the_addresses_of_the_design_exist(pages):
    folders = {kind.folder for kind in SubjectKind} | {"honors", "regions", "about"}
    assert {f"{folder}/" for folder in folders} | {"", "404.html"} <= set(pages)


def test_every_page_has_a_title_and_a_description_of_its_own(pages):
    own = [page for address, page in pages.items() if address != "404.html"]
    titles = Counter(page.css_first("title").text() for page in own)
    descriptions = Counter(page.css_first("meta[name=description]").attributes["content"] for page in own)
    assert [title for title, times in titles.items() if times > 1] == []
    assert [description for description, times in descriptions.items() if times > 1] == []


def test_every_page_has_one_heading_above_all_and_no_empty_section(pages):
    assert [address for address, page in pages.items() if len(page.css("h1")) != 1] == []
    empty = [
        (address, section.html[:80])
        for address, page in pages.items()
        for section in page.css("section, ul, ol, table, dl")
        if not section.text().strip()
    ]
    assert empty == []


def test_every_link_leads_to_a_page_and_to_a_place_on_it(pages, built_site):
    broken = []
    for address, page in pages.items():
        for link in page.css("a[href]"):
            target = urlsplit(urljoin(HOST + address, link.attributes["href"]))
            if target.scheme in ("mailto", "tel") or target.netloc in OUTSIDE:
                continue
            assert target.netloc == "site.test", (address, target)
            found = pages.get(unquote(target.path).removeprefix("/showcase/"))
            file = built_site / unquote(target.path).removeprefix("/showcase/")
            if found is None and file.is_file():
                continue
            if found is None or (
                target.fragment and not found.css_first(f'[id="{unquote(target.fragment)}"]')
            ):
                broken.append((address, link.attributes["href"]))
    assert broken == []


def test_pages_run_only_modules_of_ours_and_ask_no_other_host(pages, built_site):
    ours = {f"{HOST}assets/js/{path.name}" for path in (built_site / "assets" / "js").glob("*.js")}
    for address, page in pages.items():
        assert page.css("iframe, object, embed, base") == [], address
        forms = [form.attributes["action"] for form in page.css("form")]
        assert forms == {"search/": ["./"], "honors/": ["../search/"]}.get(address, []), address
        # The one that stands in the page, tests/site/test_policy.py knows by its hash.
        scripts = [s for s in page.css("script") if "src" in s.attributes]
        if address.endswith("/slides/"):
            # Shown from a disk too, where browsers load no modules.
            assert [s.attributes.get("src", "").rpartition("/")[2] for s in scripts] == ["slides.js"], address
            continue
        modules = {urljoin(HOST + address, script.attributes["src"]) for script in scripts}
        own = "board" if address.endswith("/board/") else "search"
        assert HOST + f"assets/js/{own}.js" in modules, address
        assert modules <= ours, address
        assert all(set(s.attributes) == {"type", "src"} and s.text() == "" for s in scripts), address
        assert all(s.attributes["type"] == "module" for s in scripts), address
        handlers = [name for node in page.css("*") for name in node.attributes if name.startswith("on")]
        assert handlers == [], address
        outside = [
            value
            for node in page.css("link:not([rel=canonical]), img, source")
            for value in (node.attributes.get("href"), node.attributes.get("src"))
            if value and re.match("(?:[a-z]+:)?//", value)
        ]
        assert outside == [], address


def test_styles_on_elements_are_values_for_the_style_sheet(pages):
    """A photo's ratio, say: what is done with it stands in the style sheet."""
    for address, page in pages.items():
        for element in page.css("[style]"):
            # A data URI holds semicolons too.
            declared = re.split(r";(?=--)", element.attributes["style"])
            assert all(one.startswith("--") for one in declared), (address, declared)


def test_what_the_theme_ships_and_nobody_uses_is_left_out(built_site):
    found = [path for path in (built_site / "assets").rglob("*") if path.is_file()]
    cards = [path for path in found if path.parent.name == "cards"]
    assert {path.suffix for path in cards} == {".png", ".jpg"}
    found = [path for path in found if path not in cards]
    assert {path.suffix for path in found if path.name != "LICENSE.txt"} == {".css", ".svg", ".js"}
    ours = REPOSITORY / "theme_overrides" / "assets"
    scripts = {path.relative_to(built_site).as_posix() for path in built_site.rglob("*.js")}
    assert scripts == {
        *(f"assets/{path.relative_to(ours).as_posix()}" for path in ours.rglob("*.js")),
        "pagefind/0/pagefind.js",
        "pagefind/0/pagefind-worker.js",
    }
    assert not list(built_site.rglob("*.yml"))


def test_our_scripts_name_no_other_host_and_run_no_text_as_code_or_markup():
    for path in (REPOSITORY / "theme_overrides" / "assets" / "js").rglob("*.js"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(
            r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function|https?:", text
        ), path


def test_stages_are_never_mixed_in_a_list(catalogue, pages):
    """Whoever was only recommended stands on no honour roll and in no index of holders."""
    awarded = {
        entry.subject.key for entry in catalogue.entries if entry.stage is Stage.AWARDED and entry.public
    }
    for entry in catalogue.entries:
        if entry.subject.key not in awarded and entry.holder is entry.subject:
            index = pages[f"{entry.subject.kind.folder}/"]
            assert f"{entry.subject.id}/" not in {a.attributes["href"] for a in index.css("main a")}
        roll = pages[f"honors/{entry.edition.programme.id}/{entry.edition.id}/"]
        if entry.public:
            names = [a.text() for a in roll.css(f".stage--{entry.stage.value} .group a")]
            assert entry.name in names


def test_what_was_revoked_is_in_no_figure_and_is_noted_with_its_reason(catalogue, pages):
    ended = [entry for entry in catalogue.entries if not entry.public]
    assert ended
    for entry in ended:
        roll = pages[f"honors/{entry.edition.programme.id}/{entry.edition.id}/"]
        assert entry.name not in [a.text() for a in roll.css(".group a")]
        noted = roll.css_first(".ended").text()
        assert entry.name in noted
        assert entry.events[-1].reason in noted


def test_successors_are_linked_both_ways(catalogue, pages):
    linked = [subject for subject in catalogue.subjects if subject.successor]
    assert linked
    for subject in linked:
        old = pages.get(f"{subject.kind.folder}/{subject.id}/")
        new = pages[f"{subject.successor.kind.folder}/{subject.successor.id}/"]
        if old is not None:
            assert f"../{subject.successor.id}/" in {a.attributes["href"] for a in old.css("main a")}
            assert f"../{subject.id}/" in {a.attributes["href"] for a in new.css("main a")}


def test_notices_of_every_kind_are_shown_as_on_their_day(catalogue, pages):
    assert {notice.state for notice in catalogue.notices} >= {NoticeState.RUNNING, NoticeState.ENDED}
    assert {notice.hides for notice in catalogue.notices} >= {Hiding.NAMES, Hiding.NOTHING}
    home = pages[""].css_first(".notice-strip").text()
    for notice in catalogue.notices:
        page = pages[f"notices/{notice.id}/"]
        names = {entry.name for entry in notice.entries}
        assert {a.text() for a in page.css(".plain__name a")} == names
        assert bool(names) == (notice.hidden is Hiding.NOTHING)
        assert (notice.title in home) == (notice.state is NoticeState.RUNNING)
        roll = pages[f"honors/{notice.edition.programme.id}/{notice.edition.id}/"]
        assert bool(roll.css(".notice-box")) == (notice.state is NoticeState.RUNNING)
        assert page.css('a[href^="tel:"]')


def test_nobody_is_named_of_a_list_that_an_ended_notice_hides(pages):
    """The four of the list are named on other rolls; their pages do not say that they once stood on this one."""
    address = "honors/qing-he-xian-dao-de-mo-fan/3-publicised/"
    assert "名单共 4 人（组），不再显示" in pages[address].body.text()
    text = (
        pages[address].css_first("main").text()
        + pages["notices/2025-dao-de-mo-fan-3/"].css_first("main").text()
    )
    assert not [name for name in ("丁文涛", "单志远", "李建军", "孟桂香") if name in text]
    assert "3-publicised" not in "".join(
        link.attributes["href"]
        for place, page in pages.items()
        if place.startswith(("people/", "groups/", "regions/"))
        for link in page.css("main a")
    )


def test_nobody_is_anybody(built_site: Path):
    """No mobile number and no ID number of eighteen digits stands anywhere in the site."""
    for path in built_site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"(?<!\d)(1[3-9]\d{9}|\d{17}[\dXx])(?!\d)", text), path
