"""Days and times of a day as staff write them."""

import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from showcase.content.dates import DateFault
from showcase.content.moments import Moment, read_moment

CHINA = datetime.timezone(datetime.timedelta(hours=8))
DAY = datetime.date(2026, 3, 5)


@pytest.mark.parametrize(
    "text", ["2026-03-05", "2026/3/5", "2026年3月5日", "二〇二六年三月五日", "２０２６－０３－０５", "2026年3月5日（星期四）"]
)  # fmt: skip
def test_a_day_without_a_time(text):
    assert read_moment(text) == Moment(DAY)


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-05 09:30", "2026-3-5 9:30", "2026/3/5 9:30", "2026.3.5 9：30", "20260305 9:30",
        "2026-03-05T09:30", "2026-03-05 09:30:00", "2026年3月5日9:30", "2026年3月5日 上午9:30",
        "2026年3月5日9时30分", "2026年3月5日上午9时30分", "2026年3月5日9点半", "2026年3月5日早上9點30",
        "二〇二六年三月五日上午九时三十分", "２０２６－０３－０５　０９：３０", "2026年3月5日星期四 9:30",
    ],
)  # fmt: skip
def test_every_usual_spelling_is_the_same_moment(text):
    assert read_moment(text) == Moment(DAY, datetime.time(9, 30))


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("2026年3月5日下午3点", 15, 0), ("2026年3月5日下午15:30", 15, 30), ("2026年3月5日晚8点整", 20, 0),
        ("2026年3月5日中午12点", 12, 0), ("2026年3月5日中午1点", 13, 0), ("2026年3月5日凌晨12点10分", 0, 10),
        ("2026年3月5日零时", 0, 0), ("二〇二六年三月五日十时零五分", 10, 5), ("2026-03-05 23:59:59", 23, 59),
    ],
)  # fmt: skip
def test_the_words_for_parts_of_a_day_are_understood(text, hour, minute):
    moment = read_moment(text)
    assert isinstance(moment, Moment)
    assert moment.time
    assert (moment.date, moment.time.hour, moment.time.minute) == (DAY, hour, minute)


@pytest.mark.parametrize(
    "text",
    ["2026-03-05T09:30:00+08:00", "2026-03-05T01:30Z", "2026-03-05T01:30:00+0000", "2026-03-04T20:30-05:00"],
)
def test_a_written_zone_counts_and_is_turned_into_the_sites_own(text):
    moment = read_moment(text)
    assert isinstance(moment, Moment)
    begin = moment.begin(CHINA)
    assert (begin.isoformat(), begin.tzinfo) == ("2026-03-05T09:30:00+08:00", CHINA)


@pytest.mark.parametrize(
    ("text", "words", "suggestion"),
    [
        ("2026-03", "“2026-03”没有写是哪一天", ""),
        ("2026", "没有写是哪一天", ""),
        ("", "没有填日期", ""),
        ("下午3点", "只有时间，没有日期", ""),
        ("昨天", "“昨天”不是日期；要写到哪一天", ""),
        ("2026-02-30", "2026 年 2 月只有 28 天", ""),
        ("2026-13-01 9:30", "一年只有 12 个月", ""),
        ("25/03/2026", "年-月-日的顺序", "2026-03-25"),
        ("25/03/2026 9:30", "年-月-日的顺序", "2026-03-25 09:30"),
        ("2026-03-05 24:00", "没有 24 点", "2026-03-05 23:59"),
        ("2026年3月5日24时", "没有 24 点", "2026-03-05 23:59"),
        ("2026-03-05 25:00", "没有“25:00”这个时间", ""),
        ("2026-03-05 9:75", "没有“9:75”这个时间", ""),
        ("2026年3月5日晚上12点", "说不清是几点", ""),
        ("2026-03-05 上午15:30", "说不清是几点", ""),
        ("2026-03-05 09:30+99:00", "没有“+99:00”这个时区", "2026-03-05 09:30"),
    ],
)
def test_what_is_no_moment_is_explained(text, words, suggestion):
    fault = read_moment(text)
    assert isinstance(fault, DateFault)
    assert words in fault.reason
    assert fault.suggestion == suggestion
    assert "只写到月" not in fault.reason


def test_a_day_lasts_until_its_midnight_and_a_time_until_itself():
    assert Moment(DAY).begin(CHINA).isoformat() == "2026-03-05T00:00:00+08:00"
    assert Moment(DAY).end(CHINA).isoformat() == "2026-03-06T00:00:00+08:00"
    assert Moment(DAY, datetime.time(9, 30)).end(CHINA).isoformat() == "2026-03-05T09:30:00+08:00"


@pytest.mark.parametrize("text", ["2026-03-05", "2026-03-05 09:30"])
def test_what_is_written_back_is_read_again(text):
    assert str(read_moment(text)) == text


def test_readers_see_what_was_written():
    assert Moment(DAY).chinese == "2026年3月5日"
    assert Moment(DAY, datetime.time(8)).chinese == "2026年3月5日 08:00"


@given(st.text(st.sampled_from("0123456789-/:.年月日时点分半TZ+ 上下午零十二９：（）"), max_size=24))
@example("2026-03-05 ⁹:30")
def test_no_text_stops_the_reader_and_what_it_suggests_can_be_read(text):
    found = read_moment(text)
    if isinstance(found, DateFault):
        assert found.reason
        assert not found.suggestion or isinstance(read_moment(found.suggestion), Moment)
    else:
        assert isinstance(read_moment(str(found)), Moment)
