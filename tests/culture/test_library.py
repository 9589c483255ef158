"""How documents stand, and that honours and documents lead to each other."""

from __future__ import annotations

import pytest

from showcase.content.culture.records import DocumentStatus, Rule
from showcase.content.dates import PartialDate
from showcase.culture.front import CultureFront
from showcase.culture.library import Foundations, document_view, documents_view, line_of
from tests.culture.making import HERE, culture_catalogue, document, programme, roll
from tests.making import event, person
from tests.times import NOW

AWARD = "清妇发〔2026〕3号"
REVIEW = "清文明委〔2025〕5号"


def view_of(catalogue, number):
    found = catalogue.culture.document(number)
    assert found is not None
    return document_view(found, catalogue, Foundations(catalogue))


@pytest.fixture(scope="module")
def catalogue():
    return culture_catalogue(
        [
            roll("2026年", person("甲"), document="清妇发[2026]3号", date=PartialDate(2026, 3, 5)),
            roll(
                "2023年",
                person("乙", events=(event("KEPT", 2025, document=REVIEW),)),
                document="别的〔2023〕1号",
            ),
        ],
        [programme()],
        documents=(
            document(AWARD, "名单的通知"),
            document(REVIEW, "复查的通报"),
            document("清政办〔2026〕2号", "新规范"),
            document(
                "清政办〔2024〕11号",
                "旧规范",
                status=DocumentStatus.REPEALED,
                changed_by="清政办〔2026〕2号",
            ),
        ),
        rules=(Rule("a", "首问负责制", HERE, document="清政办〔2026〕2号"),),
    )


def test_a_document_leads_to_the_rolls_that_it_issued_however_the_number_is_written(catalogue):
    assert [one.label for one in view_of(catalogue, AWARD).editions] == ["2026年"]
    assert view_of(catalogue, AWARD).reviewed == ()


def test_a_document_leads_to_the_rolls_of_which_it_decided_something_later(catalogue):
    view = view_of(catalogue, REVIEW)
    assert ([one.label for one in view.reviewed], view.editions) == (["2023年"], ())


def test_what_repealed_a_document_and_the_document_lead_to_each_other(catalogue):
    old, new = view_of(catalogue, "清政办〔2024〕11号"), view_of(catalogue, "清政办〔2026〕2号")
    assert old.changed_by
    assert old.changed_by.words == "新规范"
    assert [one.words for one in new.changes] == ["旧规范"]
    assert [one.name for one in new.rules] == ["首问负责制"]


def test_any_template_finds_the_document_of_a_number(catalogue):
    front = CultureFront(catalogue)
    for written in (AWARD, "清妇发[2026]3号", "清妇发（2026）3号", "清妇发 〔2026〕 3号"):
        found = front.document_of(written)
        assert found
        assert (found.title, found.address) == ("名单的通知", f"culture/documents/{AWARD}/")
    assert front.document_of("清妇发〔2026〕4号") is None
    assert front.document_of("") is None


@pytest.mark.parametrize(
    ("when", "status", "look"),
    [
        ("", DocumentStatus.VALID, "valid"),
        ("2024 起", DocumentStatus.VALID, "valid"),
        ("2026-12-01 起", DocumentStatus.VALID, "coming"),
        ("2020 至 2025", DocumentStatus.VALID, "over"),
        ("2020 至 2025", DocumentStatus.AMENDED, "over"),
        ("", DocumentStatus.AMENDED, "amended"),
        ("2024 起", DocumentStatus.REPEALED, "over"),
    ],
)
def test_a_document_stands_as_staff_and_the_day_say(when, status, look):
    assert line_of(document("甲", when=when, status=status), NOW.date()).look == look


def test_the_library_holds_every_document_once_and_what_is_over_last(catalogue):
    groups = documents_view(catalogue, Foundations(catalogue)).groups
    numbers = [line.document.number for group in groups for line in group.documents]
    assert sorted(numbers) == sorted(one.number for one in catalogue.culture.documents)
    assert groups[-1].anchor == "over"
    assert [line.document.title for line in groups[-1].documents] == ["旧规范"]
