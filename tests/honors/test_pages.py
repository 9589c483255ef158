"""Which pages there are: permanent addresses, titles and descriptions of their own, crumbs that lead somewhere."""

from __future__ import annotations

from collections import Counter

import pytest
from tests.activities.making import activity, activity_catalogue
from tests.content.broken_cases import SOUND
from tests.making import catalogue_of, event, facts, person, programme, roll
from tests.times import NOW

from showcase.content.honours.records import Subject
from showcase.content.honours.rolls import EntryRow
from showcase.content.honours.vocabulary import EndedEntries, SubjectKind
from showcase.content.loading import load
from showcase.content.problems import Problems
from showcase.honors.pages import honor_pages
from showcase.site.addresses import HOME


@pytest.fixture(scope="module")
def catalogue():
    found = load(SOUND, Problems(), NOW)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def pages(catalogue):
    return list(honor_pages(catalogue))


@pytest.fixture(scope="module")
def addresses(pages):
    return {page.address for page in pages}


def doubled(texts):
    return [text for text, times in Counter(texts).items() if times > 1]


@pytest.mark.parametrize(
    "address",
    [
        "honors/",
        "honors/zui-mei-jia-ting/",
        "honors/zui-mei-jia-ting/2026/",
        "honors/hong-qi-chuang-kou/2026-01/",
        "honors/dao-de-mo-fan/9/",
        "honors/si-bang/2026-1/",
        "people/li-xiu-he/",
        "families/zhou-liu-sheng-jia-ting/",
        "groups/chen-shi-jie-mei/",
        "teams/bu-dong-chan-deng-ji-chuang-kou/",
        "units/rong-mei-ti-zhong-xin/",
        "places/liu-xi-cun/",
        "projects/xi-yang-hong-zhu-can-xiang-mu/",
        "cases/wu-chang-hui-yi-shi-an-li/",
        "works/deng-liang-zhe/",
        "regions/",
        "regions/qing-he-xian/",
        "regions/liu-xi-cun/",
        "regions/xing-lin-zhen-liu-xi-cun/",
    ],
)
def test_the_addresses_of_the_design_exist(addresses, address):
    assert address in addresses


def test_every_kind_has_its_index(addresses):
    assert {f"{kind.folder}/" for kind in SubjectKind} <= addresses


def test_everything_has_its_page(catalogue, addresses):
    for programme_ in catalogue.programmes:
        for edition in catalogue.editions_of(programme_):
            assert f"honors/{programme_.id}/{edition.id}/" in addresses
    for entry in catalogue.entries:
        assert f"{entry.subject.kind.folder}/{entry.subject.id}/" in addresses
        assert f"{entry.holder.kind.folder}/{entry.holder.id}/" in addresses
    assert {f"regions/{region.id}/" for region in catalogue.regions} <= addresses


def test_no_address_is_taken_twice_and_each_is_a_folder(pages):
    assert doubled(page.address for page in pages) == []
    assert all(page.address.endswith("/") and not page.address.startswith("/") for page in pages)


@pytest.mark.parametrize("name", ["title", "description"])
def test_every_page_has_one_of_its_own(pages, name):
    texts = [getattr(page, name) for page in pages]
    assert all(text.strip() for text in texts)
    assert doubled(texts) == []


def test_crumbs_lead_from_home_to_the_page_above(pages, addresses):
    for page in pages:
        assert page.crumbs[0].address == HOME
        assert {crumb.address for crumb in page.crumbs} <= addresses | {HOME}
        assert page.address not in {crumb.address for crumb in page.crumbs}


def test_every_page_has_a_template_and_a_view_that_can_be_made(pages):
    root = SOUND.parent.parent / "theme_overrides"
    for page in pages:
        assert (root / page.template).is_file()
        assert page.view() is not None


def test_a_page_names_the_file_behind_it(pages):
    sources = {page.address: page.source for page in pages}
    assert sources["honors/zui-mei-jia-ting/2026/"] == "data/honors/2026/zui-mei-jia-ting.yml"
    assert all(not source or (SOUND / source).is_file() for source in sources.values())


def test_namesakes_have_titles_of_their_own():
    rows = [
        person("王河"),
        person("王河", region="石桥镇"),
        person("王河", "县医院"),
        person("王河", "第一中学"),
    ]
    catalogue = catalogue_of(
        [programme()], [roll("2026年度", *rows), roll("2027年度", person("王河"))], problems=Problems()
    )
    pages = [page for page in honor_pages(catalogue) if page.address.startswith("people/wang-he")]
    assert len(pages) == 5
    assert doubled(page.title for page in pages) == []
    assert doubled(page.description for page in pages) == []


def test_programmes_and_rolls_of_one_name_have_titles_of_their_own():
    made = [programme("好人", id="county"), programme("好人们", id="others")]
    rolls = [
        roll("2026年度", person("王河", "县医院"), of="county", name="好人榜"),
        roll("2026年度", person("王河", "县医院"), of="others", name="好人榜"),
    ]
    titles = [page.title for page in honor_pages(catalogue_of(made, rolls))]
    assert doubled(titles) == []


REVOKED = [roll("2025年度", person("王河", "县医院", events=(event("REVOKED", 2026),)))]


@pytest.mark.parametrize(("policy", "there"), [(EndedEntries.HIDDEN, False), (EndedEntries.NOTED, True)])
def test_who_lost_the_only_honour_has_a_page_only_where_that_is_noted(policy, there):
    catalogue = catalogue_of([programme()], REVOKED, ended_entries=policy)
    pages = {page.address: page for page in honor_pages(catalogue)}
    assert ("people/wang-he/" in pages) == there
    assert pages["people/"].view().total == 0


def test_a_registered_subject_without_honours_has_no_page():
    catalogue = catalogue_of([programme()], [], [facts("wang-he", "王河", unit="县医院")])
    assert "people/wang-he/" not in {page.address for page in honor_pages(catalogue)}


def test_a_large_index_is_cut_into_pages_that_lead_to_one_another():
    rows = [person(f"王{chr(0x4E00 + n)}", "县医院") for n in range(900)]
    catalogue = catalogue_of([programme()], [roll("2026年度", *rows)])
    pages = {page.address: page for page in honor_pages(catalogue)}
    views = [pages[address].view() for address in ("people/", "people/page/2/", "people/page/3/")]
    assert "people/page/4/" not in pages
    assert [sum(len(letter.lines) for letter in view.letters) for view in views] == [400, 400, 100]
    assert views[0].previous is None
    assert [view.next and view.next.address for view in views] == ["people/page/2/", "people/page/3/", None]
    assert doubled(pages[f"people/{end}"].description for end in ("", "page/2/", "page/3/")) == []


def test_subjects_of_different_kinds_and_one_name_have_titles_of_their_own():
    made = programme("先进", SubjectKind.UNIT, SubjectKind.TEAM)
    rows = [EntryRow(unit="县医院"), EntryRow(team="县医院")]
    pages = list(honor_pages(catalogue_of([made], [roll("2026年度", *rows, of="先进")])))
    assert {"units/xian-yi-yuan/", "teams/xian-yi-yuan/"} <= {page.address for page in pages}
    assert doubled(page.title for page in pages) == []


def test_whom_only_an_activity_speaks_of_has_a_page_that_shows_it():
    who, nobody = (Subject(id=id, kind=SubjectKind.PERSON, name="李秀禾") for id in ("li-xiu-he", "nobody"))
    held = [activity(f"a{day}", f"2026-06-{day:02d}", subjects=(who,)) for day in range(1, 10)]
    pages = {page.address: page for page in honor_pages(activity_catalogue(*held, subjects=(who, nobody)))}
    assert "people/nobody/" not in pages
    assert pages["people/li-xiu-he/"].description == "李秀禾（个人 li-xiu-he）：参加的活动。"
    view = pages["people/li-xiu-he/"].view()
    assert ([one.slug for one in view.activities], view.activities_in_all) == (
        ["a9", "a8", "a7", "a6", "a5", "a4"],
        9,
    )
