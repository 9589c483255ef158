"""How much is shown of whom: decided once, by the level that staff chose, the scope of a consent, its withdrawal."""

from __future__ import annotations

import datetime

import pytest
from tests.making import catalogue_of, facts, person, programme, roll

from showcase.content.dates import PartialDate
from showcase.content.honours.concealing import anonymous_name
from showcase.content.honours.consents import Basis, ConsentRow, Display, Scope, figures_of, showing_of
from showcase.content.honours.rolls import EntryRow, MemberRow
from showcase.content.honours.vocabulary import SubjectKind
from showcase.content.problems import Level, Problems

TODAY = datetime.date(2026, 11, 22)
GIVEN = ConsentRow(basis=Basis.CONSENT, date=PartialDate(2026, 3, 1), evidence="2026-17")
WANG = person(
    "王建国", "县医院", "石桥镇柳溪村", post="护士", sex="女", citation="一盏灯", deeds="三十年", note="备注"
)
LI = person("李秀禾", "县医院")


def shown(problems=None, rows=(WANG, LI), of=None, **known):
    subject = facts(
        "wang-jian-guo", "王建国", unit="县医院", introduction="简介", former_names=("王小二",), **known
    )
    return catalogue_of([of or programme()], [roll("2026年度", *rows)], [subject], problems)


def told(**known):
    problems = Problems()
    shown(problems, **known)
    return [(one.level, one.rule, one.message) for one in problems]


def test_the_name_only_leaves_no_unit_no_story_and_no_photo():
    catalogue = shown(display=Display.NAME_ONLY)
    entry = catalogue.entries[0]
    assert (entry.name, entry.subject.name, entry.subject.id) == ("王建国", "王建国", "wang-jian-guo")
    assert (entry.unit, entry.post, entry.sex, entry.citation, entry.deeds, entry.note) == ("",) * 6
    assert (entry.subject.unit, entry.subject.introduction, entry.subject.portrait) == ("", "", None)
    assert entry.region_words == "石桥镇柳溪村"


def test_who_is_anonymous_counts_and_cannot_be_recognised():
    catalogue = shown(display=Display.ANONYMOUS, consent=GIVEN)
    entry = catalogue.entries[0]
    assert len(catalogue.entries) == 2
    assert (entry.name, entry.subject.name, entry.region_words) == ("王某", "王某", "石桥镇")
    assert "wang" not in entry.subject.id
    assert entry.subject.former_names == ()
    assert "建国" not in repr(catalogue)


def test_an_anonymous_address_stays_and_is_not_the_hash_of_the_name_alone():
    first, again = (shown(display=Display.ANONYMOUS, consent=GIVEN).entries[0].subject.id for _ in range(2))
    other = ConsentRow(basis=Basis.CONSENT, date=PartialDate(2026, 3, 1), evidence="2026-18")
    assert first == again
    assert first != shown(display=Display.ANONYMOUS, consent=other).entries[0].subject.id


def test_who_is_hidden_is_gone_and_still_counted_by_the_roll():
    catalogue = shown(display=Display.HIDDEN)
    assert [entry.name for entry in catalogue.entries] == ["李秀禾"]
    assert [subject.name for subject in catalogue.subjects] == ["李秀禾"]
    (count,) = catalogue.editions[0].counts
    assert (count.number, count.unit) == (2, "人")
    assert catalogue.roll(catalogue.editions[0]) == catalogue.entries
    assert "建国" not in repr(catalogue)


def test_members_are_shown_as_they_may_be():
    group = EntryRow(
        group="王氏兄弟",
        members=(
            MemberRow(name="王建国", subject="wang-jian-guo", unit="县医院"),
            MemberRow(name="王建民", subject="wang-jian-min"),
            MemberRow(name="王建军"),
        ),
    )
    known = [
        facts("wang-jian-guo", "王建国", display=Display.ANONYMOUS, consent=GIVEN),
        facts("wang-jian-min", "王建民", display=Display.HIDDEN),
    ]
    catalogue = catalogue_of([programme("好人", SubjectKind.GROUP)], [roll("2026年度", group)], known)
    (entry,) = catalogue.entries
    assert [(member.name, member.unit) for member in entry.members] == [("王某", ""), ("王建军", "")]
    assert catalogue.honours_of(entry.members[0].subject) == (entry,)


@pytest.mark.parametrize(
    ("kind", "name", "expected"),
    [
        (SubjectKind.PERSON, "欧阳素琴", "欧阳某"),
        (SubjectKind.FAMILY, "户主王建国家庭", "王某家庭"),
        (SubjectKind.GROUP, "王建国、李秀禾夫妇", "匿名组合"),
    ],
)
def test_a_surname_is_all_that_stands_for_a_name(kind, name, expected):
    assert anonymous_name(kind, name) == expected


@pytest.mark.parametrize(
    ("withdrawn", "display"),
    [
        (PartialDate(2026, 11, 22), Display.HIDDEN),
        (PartialDate(2026, 11), Display.HIDDEN),
        (PartialDate(2026, 11, 23), Display.FULL),
    ],
)
def test_a_withdrawal_hides_from_its_day_on(withdrawn, display):
    assert showing_of(Display.FULL, ConsentRow(withdrawn=withdrawn), TODAY).display is display


def test_what_the_scope_of_a_consent_leaves_out_is_not_shown():
    scope = ConsentRow(scope=(Scope.NAME,))
    catalogue = shown(consent=scope)
    assert (catalogue.entries[0].deeds, catalogue.entries[0].citation) == ("", "")
    assert catalogue.entries[0].unit == "县医院"
    assert catalogue.subjects[0].introduction == ""


@pytest.mark.parametrize(
    ("known", "level", "rule", "words"),
    [
        ({"consent": ConsentRow(date=PartialDate(2027))}, Level.ERROR, "privacy-consent-date", "还没有到"),
        (
            {"consent": ConsentRow(date=PartialDate(2026, 5), withdrawn=PartialDate(2026, 4))},
            Level.ERROR, "privacy-consent-date", "早于",
        ),
        ({"consent": ConsentRow(withdrawn=PartialDate(2027))}, Level.NOTICE, "privacy-consent-withdrawn", "到那天以后"),
        ({"consent": ConsentRow(withdrawn=PartialDate(2026))}, Level.NOTICE, "privacy-consent-withdrawn", "不再登载"),
        ({"consent": ConsentRow(scope=(Scope.PHOTO,))}, Level.ERROR, "privacy-consent-scope", "显示: 匿名"),
        ({"consent": ConsentRow(basis=Basis.CONSENT)}, Level.WARNING, "privacy-consent-evidence", "凭据"),
        ({"minor": True}, Level.VETO, "privacy-minor-consent", "监护人"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_the_register_is_told_without_the_name(known, level, rule, words):
    ((found, of, message),) = told(**known)
    assert (found, of) == (level, rule)
    assert words in message
    assert "王建国" not in message


@pytest.mark.parametrize(
    "known",
    [
        {"consent": ConsentRow(basis=Basis.GUARDIAN, date=PartialDate(2026, 3), evidence="1")},
        {"display": Display.ANONYMOUS},
        {"display": Display.HIDDEN},
    ],
)
def test_a_child_may_stand_there_with_a_guardians_consent_or_without_a_name(known):
    assert told(minor=True, **known) == []
    assert [rule for _, rule, _ in told(of=programme(minors=True), rows=(WANG,), **known)] == []


def test_children_on_a_roll_need_a_guardians_consent_each():
    agreed = person("李秀禾", guardian_consent=True)
    rules = [rule for _, rule, _ in told(of=programme(minors=True), rows=(WANG, agreed))]
    assert rules == ["privacy-minor-consent"]


def test_the_register_is_counted_as_it_is_shown():
    rows = [
        (Display.FULL, GIVEN),
        (Display.ANONYMOUS, GIVEN),
        (Display.FULL, ConsentRow(withdrawn=PartialDate(2026))),
    ]
    figures = figures_of(rows, TODAY)
    assert figures.by_basis == ((Basis.CONSENT, 2),)
    assert figures.by_display == ((Display.FULL, 1), (Display.ANONYMOUS, 1), (Display.HIDDEN, 1))


def test_a_unit_cannot_be_anonymous():
    problems = Problems()
    unit = facts("yi-yuan", "县医院", SubjectKind.UNIT, display=Display.ANONYMOUS)
    catalogue_of([programme()], [], [unit], problems)
    assert [(one.level, one.rule) for one in problems] == [(Level.ERROR, "privacy-consent-display")]
