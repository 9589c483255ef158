"""The fixed words: cycles in all spellings, and no word for two things."""

import pytest

from showcase.content.honours.vocabulary import (
    EFFECTS,
    EventKind,
    Nature,
    Order,
    Stage,
    Status,
    SubjectKind,
    read_cycle,
)


@pytest.mark.parametrize(
    ("text", "label", "months"),
    [
        ("一次性", "一次性", 0),
        ("once", "一次性", 0),
        ("不定期", "不定期", 0),
        ("每月", "每月", 1),
        ("月", "每月", 1),
        ("每季", "每季度", 3),
        ("quarterly", "每季度", 3),
        ("每半年", "每半年", 6),
        ("每年", "每年", 12),
        ("每1年", "每年", 12),
        ("每一年", "每年", 12),
        ("每两年", "每2年", 24),
        ("2年", "每2年", 24),
        ("每三年一次", "每3年", 36),
        ("每5年", "每5年", 60),
        ("每十年", "每10年", 120),
    ],
)
def test_a_cycle_is_read(text, label, months):
    cycle = read_cycle(text)
    assert cycle is not None
    assert (cycle.label, cycle.months) == (label, months)


@pytest.mark.parametrize("text", ["", "常年", "每0年", "每周", "年年", "每两月"])
def test_what_is_no_cycle_is_none(text):
    assert read_cycle(text) is None


@pytest.mark.parametrize("words", [Nature, SubjectKind, Stage, EventKind, Status, Order])
def test_every_word_is_of_its_own(words):
    assert len({member.label for member in words}) == len(words)


def test_every_kind_has_a_folder_of_its_own_and_a_unit():
    assert len({kind.folder for kind in SubjectKind}) == len(SubjectKind)
    assert {kind.count_unit for kind in SubjectKind} == {"人", "户", "组", "个", "件"}


def test_every_event_has_its_effect():
    assert {kind.label: EFFECTS[kind].label for kind in EventKind} == {
        "复查保留": "有效",
        "黄牌警告": "黄牌警告",
        "恢复": "有效",
        "撤销": "已撤销",
        "终止": "已终止",
        "认定更名": "有效",
    }
    assert [status for status in Status if not status.public] == [Status.REVOKED, Status.ENDED]
