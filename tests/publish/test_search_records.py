"""What can be found, under which name, and by what it can be narrowed down."""

from __future__ import annotations

import dataclasses

import pytest
from tests.content.broken_cases import SOUND
from tests.times import NOW

from showcase.content.honours.vocabulary import SubjectKind
from showcase.content.loading import load
from showcase.content.problems import Problems
from showcase.honors.pages import honor_pages
from showcase.publish.search_records import ORDER, Name, SearchRecord, record_of
from showcase.site.page import Article, Page


@pytest.fixture(scope="module")
def catalogue():
    found = load(SOUND, Problems(), NOW)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def records(catalogue) -> dict[str, SearchRecord]:
    found = (record_of(catalogue, page) for page in honor_pages(catalogue))
    return {record.address: record for record in found if record}


def page(about=None, **more) -> Page:
    made = {"template": "x.html", "description": "", "crumbs": (), "view": lambda: None}
    return Page(**({"address": "x/", "title": "题"} | made | {"about": about} | more))


def test_lists_and_redirects_are_not_found(catalogue, records):
    assert not {"honors/", "people/", "families/", "regions/"} & set(records)
    region = catalogue.regions.all[-1]
    assert record_of(catalogue, page(region)) is not None
    assert record_of(catalogue, page(region, listed=False)) is None


def test_what_staff_write_in_markdown_is_found_under_its_title(catalogue):
    assert record_of(catalogue, page(article=Article("题", "单位"))) == SearchRecord("x/", "题", "其他")
    assert record_of(catalogue, page()) is None


def test_a_subject_is_found_by_every_name_and_narrowed_down_by_its_public_honours(catalogue):
    subject = next(s for s in catalogue.subjects if s.kind is SubjectKind.FAMILY and catalogue.honours_of(s))
    renamed = dataclasses.replace(subject, former_names=("旧名家庭",), pinyin="zhou")
    record = record_of(catalogue, page(renamed))
    honours = [entry for entry in catalogue.honours_of(subject) if entry.public]
    assert record.kind == "家庭"
    assert record.names == (Name(subject.name, "zhou"), Name("旧名家庭", "jiu ming jia ting"))
    assert record.years == tuple(sorted({entry.edition.year for entry in honours}, reverse=True))
    assert set(record.levels) == {entry.edition.level.name for entry in honours}


def test_a_village_is_found_by_its_own_name_by_sound_and_by_its_full_name_as_written(catalogue):
    village = next(region for region in catalogue.regions if len(region.path) == 3)
    record = record_of(catalogue, page(village))
    assert record.title == village.name
    assert record.names[0].spelling
    assert record.names[-1] == Name(village.full_name, "")
    assert record.hint == village.full_name


def test_a_roll_has_its_year_and_level(catalogue, records):
    edition = catalogue.editions[0]
    record = records[f"honors/{edition.programme.id}/{edition.id}/"]
    assert (record.kind, record.years, record.levels) == ("光荣榜", (edition.year,), (edition.level.name,))


def test_every_kind_has_its_place_in_the_order(records):
    assert {record.kind for record in records.values()} <= set(ORDER)
    assert len(set(ORDER)) == len(ORDER)
