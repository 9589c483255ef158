"""What events make of an entry, and who holds an honour whose holder was succeeded."""

import pytest
from tests.making import catalogue_of, event, facts, messages, programme, roll

from showcase.content.dates import PartialDate
from showcase.content.honours.rolls import EntryRow, EventRow
from showcase.content.honours.vocabulary import EventKind, Status, SubjectKind
from showcase.content.problems import Problems

UNITS = programme("文明单位", SubjectKind.UNIT)


def entry_with(*events, name="县文化馆", subjects=(), problems=None):
    row = EntryRow(unit=name, events=events)
    catalogue = catalogue_of([UNITS], [roll("第五届", row, of="文明单位")], subjects, problems)
    return catalogue.entries[0], catalogue


@pytest.mark.parametrize(
    ("kinds", "status", "public"),
    [
        ([], Status.VALID, True),
        (["KEPT"], Status.VALID, True),
        (["WARNED"], Status.WARNED, True),
        (["WARNED", "KEPT"], Status.VALID, True),
        (["REVOKED"], Status.REVOKED, False),
        (["ENDED"], Status.ENDED, False),
        (["REVOKED", "RESTORED"], Status.VALID, True),
        (["WARNED", "REVOKED"], Status.REVOKED, False),
    ],
)
def test_the_last_event_decides(kinds, status, public):
    events = [event(kind, 2024 + number) for number, kind in enumerate(kinds)]
    entry, _ = entry_with(*events)
    assert (entry.status, entry.public) == (status, public)


def test_events_count_by_date_however_they_are_written():
    entry, _ = entry_with(event("RESTORED", 2026), event("REVOKED", 2025))
    assert [found.kind for found in entry.events] == [EventKind.REVOKED, EventKind.RESTORED]
    assert entry.public


def test_of_events_on_one_day_the_last_written_decides():
    day = PartialDate(2026, 3, 5)
    entry, _ = entry_with(
        EventRow(kind=EventKind.WARNED, date=day), EventRow(kind=EventKind.RESTORED, date=day)
    )
    assert entry.status is Status.VALID


def test_a_successor_holds_what_it_took_over():
    entry, catalogue = entry_with(event("SUCCEEDED", 2025, successor="县文化中心"))
    assert (entry.subject.name, entry.holder.name) == ("县文化馆", "县文化中心")
    assert entry.public
    for subject in (entry.subject, entry.holder):
        assert catalogue.honours_of(subject) == (entry,)


def test_the_last_of_several_successors_holds_it():
    entry, _ = entry_with(
        event("SUCCEEDED", 2025, successor="县文化中心"), event("SUCCEEDED", 2026, successor="县文旅中心")
    )
    assert entry.holder.name == "县文旅中心"


def test_a_successor_may_be_named_by_its_id():
    known = facts("wen-lv", "县文旅中心", SubjectKind.UNIT)
    entry, _ = entry_with(event("SUCCEEDED", 2025, successor="wen-lv"), subjects=[known])
    assert (entry.holder.id, entry.holder.name) == ("wen-lv", "县文旅中心")


def test_subjects_are_linked_both_ways():
    known = [
        facts("wen-hua-guan", "县文化馆", SubjectKind.UNIT, successor="wen-lv"),
        facts("wen-lv", "县文旅中心", SubjectKind.UNIT),
    ]
    entry, catalogue = entry_with(subjects=known)
    assert entry.subject.successor is not None
    assert entry.subject.successor.id == "wen-lv"
    assert catalogue.predecessors_of(entry.subject.successor) == (entry.subject,)


def test_subjects_that_succeed_each_other_end_somewhere():
    known = [
        facts("a", "县文化馆", SubjectKind.UNIT, successor="b"),
        facts("b", "县文旅中心", SubjectKind.UNIT, successor="a"),
    ]
    problems = Problems()
    _, catalogue = entry_with(subjects=known, problems=problems)
    assert {subject.id for subject in catalogue.subjects} == {"a", "b"}


def test_a_successor_must_be_named():
    problems = Problems()
    entry_with(event("SUCCEEDED", 2025), problems=problems)
    assert [level for level, _ in messages(problems)] == ["错误"]


def test_a_posthumous_award_says_that_its_holder_has_died():
    made = programme()
    row = EntryRow(person="丁一鸣", unit="第一中学", posthumous=True)
    (entry,) = catalogue_of([made], [roll("2026年度", row)]).entries
    assert entry.posthumous
    assert entry.deceased
