"""Numbers of people, hours, sessions and cadences as staff write them."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.content.activities.cadences import read_cadence, read_day_rule
from showcase.content.activities.figures import Hours, read_amount, read_hours
from showcase.content.activities.records import Amount, Session
from showcase.content.activities.regime_records import Cadence, DayRule
from showcase.content.activities.sessions import read_session, session_words
from showcase.content.misread import Misread


@pytest.mark.parametrize(
    ("text", "number", "about"),
    [
        ("27", 27, ""), ("27人", 27, ""), ("２７ 名", 27, ""), ("二十七人", 27, ""), ("共45人", 45, ""),
        ("1,200人", 1200, ""), ("1.2万人", 12000, ""),
        ("120余人", 120, "余"), ("120余", 120, "余"), ("三十余人", 30, "余"), ("百余人", 100, "余"),
        ("50人以上", 50, "余"), ("超过300人", 300, "余"), ("300多人", 300, "多"), ("1万余人", 10000, "余"),
        ("约300人", 300, "约"), ("近百人", 100, "约"), ("大约50人左右", 50, "约"), ("50人左右", 50, "约"),
    ],
)  # fmt: skip
def test_a_number_of_people_exact_or_not(text, number, about):
    assert read_amount(text) == Amount(number, about)


@pytest.mark.parametrize(
    "text", ["", "数十人", "二三十人", "0", "27.5", "1600余人次", "若干", "99999999", "1e5"]
)
def test_what_nobody_can_count_is_no_number_of_people(text):
    assert isinstance(read_amount(text), Misread)


def test_a_range_is_proposed_as_its_lower_end():
    assert read_amount("30-40人") == Misread("“30-40人”是一个范围，请写准数；说不准的，照下面写。", "30余人")
    assert read_amount("30余人") == Amount(30, "余")


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("3小时", Hours(3)), ("3", Hours(3)), ("2.5", Hours(2.5)), ("３个小时", Hours(3)), ("三个钟头", Hours(3)),
        ("两个半小时", Hours(2.5)), ("2小时半", Hours(2.5)), ("半小时", Hours(0.5)), ("半个小时", Hours(0.5)),
        ("2小时30分", Hours(2.5)), ("90分钟", Hours(1.5)), ("每人3小时", Hours(3)), ("人均2小时", Hours(2)),
        ("共81小时", Hours(81, total=True)), ("合计 1,081 小时", Hours(1081, total=True)), ("累计两百小时", Hours(200, total=True)),
    ],
)  # fmt: skip
def test_hours_of_each_or_of_all(text, hours):
    assert read_hours(text) == hours


@pytest.mark.parametrize("text", ["", "半天", "一上午", "0", "共0小时", "-3", "3天"])
def test_what_is_no_length_of_time_is_no_hours(text):
    assert isinstance(read_hours(text), Misread)


def test_more_hours_than_a_day_has_are_proposed_as_those_of_all():
    proposed = read_hours("81小时")
    assert isinstance(proposed, Misread)
    assert read_hours(proposed.suggestion) == Hours(81, total=True)


@pytest.mark.parametrize(
    ("text", "session"),
    [
        ("2026年第三期", Session(3, 2026)), ("2026年第3期", Session(3, 2026)), ("2026第三期", Session(3, 2026)),
        ("２０２６年度第３讲", Session(3, 2026)), ("二〇二六年第三期", Session(3, 2026)), ("2026-3", Session(3, 2026)),
        ("第12期", Session(12)), ("第十二期", Session(12)), ("总第 12 期", Session(12)), ("12", Session(12)),
        ("第三场", Session(3)),
    ],
)  # fmt: skip
def test_a_session_within_a_year_or_through_the_years(text, session):
    assert read_session(text) == session
    assert read_session(session_words(session)) == session


@pytest.mark.parametrize(("found", "words"), [(Session(3, 2026), "2026年第3期"), (Session(12), "第12期")])
def test_a_session_is_named_with_its_year_where_it_has_one(found, words):
    assert session_words(found) == words


@pytest.mark.parametrize("text", ["", "春季", "2026年11月", "2026年第三季度", "第0期", "202603", "第9999期"])
def test_what_is_no_session_is_refused(text):
    assert isinstance(read_session(text), Misread)


@pytest.mark.parametrize(
    ("text", "cadence"),
    [
        ("每年", Cadence.YEARLY), ("每年度", Cadence.YEARLY), ("每季度", Cadence.QUARTERLY), ("每季", Cadence.QUARTERLY),
        ("每月", Cadence.MONTHLY), ("每个月", Cadence.MONTHLY), ("每周", Cadence.WEEKLY), ("每星期", Cadence.WEEKLY),
        ("每天", Cadence.DAILY), ("每日", Cadence.DAILY), ("每个工作日", Cadence.DAILY),
    ],
)  # fmt: skip
def test_how_often(text, cadence):
    assert read_cadence(text) is cadence


@pytest.mark.parametrize(
    ("text", "right"), [("每季度两次", "每季度"), ("每天1次", "每天"), ("隔天", ""), ("每2年", "")]
)
def test_what_is_no_cadence_is_proposed_without_its_number(text, right):
    misread = read_cadence(text)
    assert isinstance(misread, Misread)
    assert misread.suggestion == right


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("每月最后一个星期五下午", DayRule(4, -1, part="下午")), ("最后一个周五", DayRule(4, -1)),
        ("每月第一个周一上午9点", DayRule(0, 1, time=datetime.time(9), part="上午")),
        ("每月第二个星期六", DayRule(5, 2)), ("每周三下午", DayRule(2, part="下午")), ("每星期五", DayRule(4)),
        ("周日", DayRule(6)), ("星期天", DayRule(6)), ("每月15日", DayRule(day=15)), ("每月十五日", DayRule(day=15)),
        ("上午10:00", DayRule(time=datetime.time(10), part="上午")), ("１０：００", DayRule(time=datetime.time(10))),
        ("下午3点半", DayRule(time=datetime.time(15, 30), part="下午")),
        ("每周一上午9:00—10:00", DayRule(0, time=datetime.time(9), part="上午")),
    ],
)  # fmt: skip
def test_on_which_day_and_when(text, rule):
    assert read_day_rule(text) == rule


@pytest.mark.parametrize(
    "text", ["", "找一天", "每月35日", "每年9月", "每月最后一个工作日", "上午25:00", "每月"]
)
def test_what_names_no_day_is_no_rule(text):
    assert isinstance(read_day_rule(text), Misread)


@given(
    st.text(alphabet="每月周星期第最后一二三四五六日上下午点:0123456789年季度期约余多人小时共半", max_size=12)
)
def test_any_text_is_read_or_refused_in_a_sentence(text):
    for read in (read_amount, read_hours, read_session, read_cadence, read_day_rule):
        value = read(text)
        assert not isinstance(value, Misread) or value.reason.endswith("。")
