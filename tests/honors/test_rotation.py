"""Rotating honours: who holds one now, who held it when, streaks and gaps."""

from tests.making import catalogue_of, event, programme, roll

from showcase.content.honours.rolls import EntryRow
from showcase.content.honours.vocabulary import SubjectKind, read_cycle
from showcase.content.problems import Problems
from showcase.honors.rolls import rotation_of


def rotation_by(cycle, held):
    """The rotation of a flag; `held` gives the teams of each period."""
    made = programme("流动红旗", SubjectKind.TEAM, rotating=True, cycle=read_cycle(cycle))
    rolls = [
        roll(label, *(EntryRow(team=team, unit="政务中心") for team in teams.split()), of="流动红旗")
        for label, teams in held.items()
    ]
    catalogue = catalogue_of([made], rolls, problems=Problems())
    found = rotation_of(catalogue, made if not catalogue.programmes else catalogue.programmes[0])
    assert found is not None
    return found


def streaks(found):
    return [(s.subject.name, s.first.label, s.last.label, s.length) for s in found.streaks]


def test_who_holds_it_now_is_who_held_it_last():
    found = rotation_by("每月", {"2026年2月": "乙窗口", "2025年12月": "甲窗口", "2026年1月": "丙窗口"})
    assert found.current.period.label == "2026年2月"
    assert [entry.name for entry in found.current.entries] == ["乙窗口"]
    assert found.gaps == ()


def test_the_grid_has_a_year_each_and_who_held_it_most_first():
    found = rotation_by(
        "每月",
        {"2025年12月": "甲窗口", "2026年1月": "乙窗口", "2026年2月": "甲窗口 丙窗口", "2026年3月": "丙窗口"},
    )
    assert [grid.year for grid in found.grids] == [2026, 2025]
    grid = found.grids[0]
    assert [period.label for period in grid.periods] == ["2026年1月", "2026年2月", "2026年3月"]
    assert [(row.subject.name, [cell.held for cell in row.cells], row.times) for row in grid.rows] == [
        ("丙窗口", [False, True, True], 2),
        ("乙窗口", [True, False, False], 1),
        ("甲窗口", [False, True, False], 1),
    ]
    assert all(cell.edition for row in grid.rows for cell in row.cells)


def test_a_gap_is_named_and_has_no_edition():
    found = rotation_by("每季度", {"2026年第一季度": "甲窗口", "2026年第四季度": "甲窗口"})
    assert [period.label for period in found.gaps] == ["2026年第二季度", "2026年第三季度"]
    (row,) = found.grids[0].rows
    assert [(cell.held, cell.edition is None) for cell in row.cells] == [
        (True, False),
        (False, True),
        (False, True),
        (True, False),
    ]


def test_a_streak_runs_over_the_year_and_ends_with_another_holder():
    found = rotation_by(
        "每月",
        {"2025年11月": "甲窗口", "2025年12月": "甲窗口 乙窗口", "2026年1月": "甲窗口", "2026年2月": "乙窗口"},
    )
    assert streaks(found) == [("甲窗口", "2025年11月", "2026年1月", 3)]


def test_a_gap_breaks_a_streak():
    found = rotation_by(
        "每月",
        {"2026年1月": "甲窗口", "2026年2月": "甲窗口", "2026年4月": "甲窗口", "2026年5月": "甲窗口"},
    )
    assert streaks(found) == [
        ("甲窗口", "2026年1月", "2026年2月", 2),
        ("甲窗口", "2026年4月", "2026年5月", 2),
    ]


def test_one_period_is_no_streak():
    assert streaks(rotation_by("每年", {"2024年度": "甲窗口", "2025年度": "乙窗口"})) == []


def test_a_flag_that_was_taken_away_leaves_no_holder():
    made = programme("流动红旗", SubjectKind.TEAM, rotating=True, cycle=read_cycle("每月"))
    taken = EntryRow(team="乙窗口", unit="政务中心", events=(event("REVOKED", 2026),))
    kept = EntryRow(team="甲窗口", unit="政务中心")
    rolls = [roll("2026年1月", kept, of="流动红旗"), roll("2026年2月", taken, of="流动红旗")]
    catalogue = catalogue_of([made], rolls)
    found = rotation_of(catalogue, catalogue.programmes[0])
    assert found is not None
    assert [entry.name for entry in found.current.entries] == ["甲窗口"]
    only_taken = catalogue_of([made], rolls[1:])
    assert rotation_of(only_taken, only_taken.programmes[0]) is None


def test_periods_left_out_are_named_where_the_next_roll_stands():
    made = programme("流动红旗", SubjectKind.TEAM, rotating=True, cycle=read_cycle("每月"))
    problems = Problems()
    rows = [EntryRow(team="甲窗口", unit="政务中心")]
    rolls = [roll("2025年11月", *rows, of="流动红旗"), roll("2026年2月", *rows, of="流动红旗")]
    catalogue_of([made], rolls, problems=problems)
    (problem,) = problems
    assert "缺少2025年12月、2026年1月，" in problem.message
