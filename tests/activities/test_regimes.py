"""What regimes promised against what was recorded; the tests take place on Sunday, 22 November 2026."""

from __future__ import annotations

import pytest

from showcase.activities.regimes.accounts import Account, settle
from showcase.activities.regimes.making import matrix_of
from showcase.activities.regimes.matrix import State
from showcase.activities.regimes.views import regime_view, upcoming, years_of
from showcase.activities.regimes.wording import summary
from showcase.content.activities.periods import span_of_months
from showcase.content.activities.regime_records import Cadence, DayRule, Logged
from showcase.content.calendar.working_days import WorkCalendar
from tests.activities.making import activity_catalogue
from tests.activities.regimes_making import NO_HOLIDAYS, at, day, made_on, promise, regime

JANUARY, FEBRUARY, MARCH = (span_of_months(2026, month, 1) for month in (1, 2, 3))

HELD = [f"2026-{month:02}-20" for month in range(1, 12) if month != 5]
"""A day of each month up to November but for May."""


def row(promised, *held, year=2026, now="2026-11-22T09:00", calendar=NO_HOLIDAYS, **bounds):
    """The row of a promise; `held` are the days of its activities."""
    activities = [made_on(start, promises=(promised,)) for start in held]
    catalogue = activity_catalogue(*activities, now=at(now), calendar=calendar)
    (found,) = matrix_of(catalogue, regime(promised, **bounds), year).rows
    return found


def states(row):
    return [(cell.months.label, cell.words, cell.figure) for cell in row.cells]


def logged(count, **where):
    return Logged(2026, count, **where)


class TestSettling:
    def test_what_was_done_twice_in_a_period_does_not_make_up_for_another(self):
        assert settle(1, [JANUARY, FEBRUARY], [], {JANUARY: 2}, 0) == Account(kept=1, missed=1, extra=1)

    def test_a_logged_number_fills_what_has_ended_before_what_is_running(self):
        assert settle(2, [JANUARY], [FEBRUARY], {JANUARY: 1}, 2) == Account(kept=3, open=1)
        assert settle(2, [JANUARY], [FEBRUARY], {}, 1) == Account(kept=1, missed=1, open=2)
        assert settle(1, [JANUARY], [FEBRUARY], {}, 5) == Account(kept=2, extra=3)

    def test_what_was_done_when_nothing_was_promised_is_extra(self):
        assert settle(1, [], [], {MARCH: 2}, 1) == Account(extra=3)

    @pytest.mark.parametrize("logs", range(5))
    @pytest.mark.parametrize("done", range(4))
    def test_promised_is_kept_open_or_missed_and_recorded_is_kept_or_extra(self, done, logs):
        found = settle(2, [JANUARY], [FEBRUARY], {JANUARY: done}, logs)
        assert (found.promised, found.recorded) == (4, done + logs)
        assert min(found.kept, found.open, found.missed, found.extra) >= 0


class TestCells:
    def test_months_are_kept_missed_open_or_ahead(self):
        found = row(promise(), *HELD[:-1])
        assert states(found)[4:] == [
            ("5月", "缺 1", "0/1"),
            ("6月", "已办", "1/1"),
            ("7月", "已办", "1/1"),
            ("8月", "已办", "1/1"),
            ("9月", "已办", "1/1"),
            ("10月", "已办", "1/1"),
            ("11月", "进行中", "0/1"),
            ("12月", "未到", ""),
        ]
        assert found.account == Account(kept=9, open=1, missed=1)

    def test_a_period_is_open_through_its_last_day(self):
        assert row(promise(), now="2026-11-30T23:59").cells[10].state is State.OPEN
        assert row(promise(), now="2026-12-01T00:00").cells[10].state is State.MISSED

    def test_an_activity_counts_from_the_moment_when_it_begins_and_is_announced_before(self):
        study = promise()
        before = activity_catalogue(made_on("2026-11-27", promises=(study,)), now=at("2026-11-26T23:59"))
        cell = matrix_of(before, regime(study), 2026).rows[0].cells[10]
        assert (cell.figure, cell.activities, len(cell.announced)) == ("0/1", (), 1)
        after = activity_catalogue(made_on("2026-11-27", promises=(study,)), now=at("2026-11-27T00:00"))
        cell = matrix_of(after, regime(study), 2026).rows[0].cells[10]
        assert (cell.figure, len(cell.activities), cell.announced) == ("1/1", 1, ())

    def test_a_year_and_quarters_span_their_months(self):
        assert states(row(promise(Cadence.YEARLY), "2026-05-01")) == [("全年", "已办", "1/1")]
        assert states(row(promise(Cadence.YEARLY))) == [("全年", "进行中", "0/1")]
        assert states(row(promise(Cadence.QUARTERLY), "2026-03-31", "2026-07-01", "2026-09-30")) == [
            ("第一季度", "已办", "1/1"),
            ("第二季度", "缺 1", "0/1"),
            ("第三季度", "多办 1", "2/1"),
            ("第四季度", "进行中", "0/1"),
        ]

    def test_activities_stand_in_time_order(self):
        (cell,) = row(promise(Cadence.YEARLY), "2026-05-02", "2026-05-01").cells
        assert [one.start for one in cell.activities] == [day("2026-05-01"), day("2026-05-02")]

    def test_weeks_stand_in_the_month_of_their_thursday(self):
        """The week from 29 December 2025 belongs to January 2026, that from 28 December 2026 to December."""
        found = row(promise(Cadence.WEEKLY), "2025-12-29", "2027-01-01", year=2026, now="2027-02-01T00:00")
        assert [cell.figure for cell in found.cells] == [
            "1/5", "0/4", "0/4", "0/5", "0/4", "0/4", "0/5", "0/4", "0/4", "0/5", "0/4", "1/5",
        ]  # fmt: skip
        assert found.account.promised == 53

    def test_weeks_are_open_as_long_as_their_month_since_they_are_logged_by_the_month(self):
        november = row(promise(Cadence.WEEKLY), "2026-11-04").cells[10]
        assert november.account == Account(kept=1, open=2)
        assert (november.words, november.figure) == ("进行中", "1/3")
        november = row(promise(Cadence.WEEKLY), "2026-11-04", now="2026-12-01T00:00").cells[10]
        assert november.account == Account(kept=1, missed=3)

    def test_a_week_that_reaches_into_the_next_month_is_open_until_it_ends(self):
        """The last week of October 2026 ends on Sunday, the first of November."""
        assert row(promise(Cadence.WEEKLY), now="2026-11-01T12:00").cells[9].account == Account(
            open=1, missed=4
        )

    def test_a_month_whose_first_week_has_not_begun_is_ahead(self):
        """The first of November 2026 is a Sunday, in the last week of October."""
        assert row(promise(Cadence.WEEKLY), now="2026-11-01T12:00").cells[10].state is State.AHEAD

    def test_daily_is_each_working_day(self):
        holidays = [day(f"2026-10-{number:02}") for number in range(1, 8)]
        calendar = WorkCalendar(frozenset(holidays), frozenset({day("2026-10-10")}), frozenset({2026}))
        found = row(promise(Cadence.DAILY), "2026-10-08", "2026-10-09", calendar=calendar)
        october = found.cells[9]
        assert (october.account.promised, october.figure) == (18, "2/18")
        assert found.unit == "天"

    def test_the_days_of_the_present_month_are_open_up_to_today(self):
        november = row(promise(Cadence.DAILY), now="2026-11-03T08:00").cells[10]
        assert november.account == Account(open=2)

    def test_one_exercise_a_day_is_one_day_however_often_it_is_reported(self):
        exercise = promise(Cadence.DAILY)
        twice = [made_on("2026-11-03", slug=slug, promises=(exercise,)) for slug in "ab"]
        (found,) = matrix_of(activity_catalogue(*twice), regime(exercise), 2026).rows
        assert found.account.recorded == 1


class TestBounds:
    def test_nothing_is_owed_for_a_period_in_which_the_regime_began_or_ended(self):
        found = row(promise(), "2026-03-20", since="2026-03-15", until="2026-06-29")
        assert states(found)[:8] == [
            ("1月", "未实行", ""),
            ("2月", "未实行", ""),
            ("3月", "有记录", "1 次"),
            ("4月", "缺 1", "0/1"),
            ("5月", "缺 1", "0/1"),
            ("6月", "不足一期", ""),
            ("7月", "未实行", ""),
            ("8月", "未实行", ""),
        ]
        assert found.account == Account(missed=2, extra=1)

    def test_what_is_still_to_begin_and_what_has_ended_is_not_ahead(self):
        assert row(promise(Cadence.YEARLY), until="2026-11-30").cells[0].state is State.PARTIAL
        assert row(promise(), until="2026-11-30").cells[11].state is State.OUTSIDE


class TestLogged:
    def test_numbers_are_added_to_the_activities_of_their_own_stretch(self):
        found = row(promise(times=2, logged=(logged(1, month=3), logged(3, month=4))), "2026-03-20")
        assert [cell.figure for cell in found.cells[:4]] == ["0/2", "0/2", "2/2", "3/2"]

    def test_a_number_for_a_shorter_stretch_counts_in_the_period_that_holds_it(self):
        found = row(promise(Cadence.QUARTERLY, logged=(logged(1, month=2),)))
        assert found.cells[0].figure == "1/1"

    def test_a_number_for_a_quarter_is_never_spread_over_its_months(self):
        found = row(promise(logged=(logged(2, quarter=1),)), "2026-02-20", "2026-04-20")
        assert states(found)[:3] == [
            ("第一季度", "已办", "3/3"),
            ("4月", "已办", "1/1"),
            ("5月", "缺 1", "0/1"),
        ]
        assert len(found.cells) == 10

    def test_a_number_for_a_year_stands_for_the_year(self):
        (cell,) = row(promise(Cadence.DAILY, logged=(logged(100), logged(20, month=3)))).cells
        assert (cell.months.label, cell.account.recorded, len(cell.logged)) == ("全年", 120, 2)
        assert cell.state is State.MISSED

    def test_numbers_of_other_years_are_left_out(self):
        assert row(promise(logged=(Logged(2025, 1, month=3),))).account.recorded == 0


def test_what_each_member_of_staff_promises_is_recorded_but_never_owed():
    found = row(promise(per_person=True, logged=(logged(12, month=3),)), "2026-03-20", "2026-04-20")
    assert states(found)[1:5] == [
        ("2月", "无记录", ""),
        ("3月", "有记录", "13 次"),
        ("4月", "有记录", "1 次"),
        ("5月", "无记录", ""),
    ]
    assert found.cells[11].state is State.AHEAD
    assert found.account.promised == 0
    assert states(row(promise(per_person=True))) == [("全年", "无记录", "")]


class TestDueDays:
    STUDY = promise(rule=DayRule(weekday=4, which=-1))

    def test_a_month_shows_the_day_that_is_named_for_it(self):
        found = row(self.STUDY)
        assert [cell.due.day.day for cell in found.cells[:3]] == [30, 27, 27]

    def test_weeks_and_stretches_of_several_days_show_none(self):
        assert row(promise(Cadence.WEEKLY, rule=DayRule(weekday=4))).cells[0].due is None
        assert (
            row(promise(rule=DayRule(weekday=4, which=-1), logged=(logged(3, quarter=1),))).cells[0].due
            is None
        )

    def test_the_next_days_are_told_but_not_those_of_what_was_done_already(self):
        five = regime(self.STUDY, promise(Cadence.WEEKLY, "主题论坛", "lun-tan", rule=DayRule(weekday=2)))
        kept = made_on("2026-11-20", promises=(self.STUDY,))
        found = upcoming(activity_catalogue(kept), five)
        assert [(one.promise.name, one.day.isoformat()) for one in found][:5] == [
            ("主题论坛", "2026-11-25"),
            ("主题论坛", "2026-12-02"),
            ("主题论坛", "2026-12-09"),
            ("主题论坛", "2026-12-16"),
            ("主题论坛", "2026-12-23"),
        ]
        assert found[5].day == day("2026-12-25")


class TestYears:
    def test_a_regime_is_told_of_from_its_first_record_on(self):
        study = promise()
        kept = made_on("2024-05-01", promises=(study,))
        assert years_of(activity_catalogue(kept), regime(study, since="2012-01-01")) == (2026, 2025, 2024)
        assert years_of(activity_catalogue(), regime(study)) == (2026,)

    def test_or_from_its_beginning_to_its_end(self):
        study = promise(logged=(Logged(2020, 1),))
        bounds = {"since": "2023-05-01", "until": "2025-04-30"}
        assert years_of(activity_catalogue(), regime(study, **bounds)) == (2025, 2024, 2023)
        assert years_of(activity_catalogue(), regime(study, since="2027-01-01")) == ()

    def test_an_announced_activity_opens_no_year(self):
        study = promise()
        kept = made_on("2027-01-15", promises=(study,))
        assert years_of(activity_catalogue(kept), regime(study)) == (2026,)

    def test_it_is_said_where_the_holidays_of_a_year_are_not_known(self):
        exercise = promise(Cadence.DAILY, logged=(Logged(2025, 200),))
        calendar = WorkCalendar(years=frozenset({2026}))
        view = regime_view(activity_catalogue(calendar=calendar), regime(exercise))
        assert [(year.matrix.year, year.arranged) for year in view.years] == [(2026, True), (2025, False)]


class TestSummary:
    def said(self, *promises, held=(), now="2026-11-22T09:00", year=2026, **bounds):
        activities = [made_on(start, promises=(promised,)) for promised, starts in held for start in starts]
        catalogue = activity_catalogue(*activities, now=at(now))
        return summary(matrix_of(catalogue, regime(*promises, **bounds), year))

    def test_it_says_what_was_missed_and_where(self):
        study, party = promise(), promise(Cadence.QUARTERLY, "主题聚会", "ju-hui")
        held = [(study, HELD), (party, ["2026-03-08", "2026-09-25", "2026-09-26"])]
        assert self.said(study, party, held=held) == (
            "2026年（截至11月22日）：应办 15 次，已记录 13 次，其中多办 1 次；缺 2 次：集中学习（5月）、主题聚会（第二季度）；"
            "本期还差 1 次：主题聚会（第四季度）。"
        )

    def test_a_year_in_which_all_was_kept_has_nothing_missing(self):
        study = promise()
        held = [(study, [*HELD, "2026-05-20", "2026-12-20"])]
        assert self.said(study, held=held, now="2027-01-01T00:00") == (
            "2026年：应办 12 次，已记录 12 次，没有缺项。"
        )

    def test_days_are_not_added_to_times_and_many_stretches_are_not_told_one_by_one(self):
        exercise = promise(Cadence.DAILY, "工间操", "gong-jian-cao", logged=(logged(100, month=3),))
        sport = promise(Cadence.YEARLY, "大型文体活动", "wen-ti")
        assert self.said(sport, exercise, now="2026-03-10T12:00") == (
            "2026年（截至3月10日）：应办 1 次，已记录 0 次；本期还差 1 次：大型文体活动。"
            "工间操应办 49 天，已记录 100 天，其中多办 93 天；缺 42 天（1月 22 天、2月 20 天）。"
        )

    def test_many_missed_months_are_counted(self):
        assert self.said(promise(), now="2026-06-15T00:00").endswith(
            "应办 6 次，已记录 0 次；缺 5 次：集中学习（5 次）；本期还差 1 次：集中学习（6月）。"
        )

    def test_what_each_does_for_himself_is_told_as_far_as_it_was_recorded(self):
        book = promise(
            Cadence.QUARTERLY, "读一本书", "du-shu", per_person=True, logged=(logged(31, quarter=1),)
        )
        essay = promise(Cadence.DAILY, "读一篇文章", "wen-zhang", per_person=True)
        assert self.said(book, essay) == (
            "2026年（截至11月22日）：由每人各自完成的，集中登记读一本书 31 次。"
        )
        assert self.said(essay).endswith("：由每人各自完成的，没有集中登记。")

    def test_before_anything_is_due_there_is_nothing_to_tell(self):
        assert self.said(promise(), since="2026-12-01") == "2026年（截至11月22日）：没有到期的事项。"
