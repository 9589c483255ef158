"""What the label of an edition says of its time, and what address it gives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.content.honours.periods import Period, edition_id, read_period
from showcase.content.names.ids import is_id


@pytest.mark.parametrize(
    ("label", "period"),
    [
        ("2026年5月", Period(2026, 1, 5)),
        ("2026年05月份", Period(2026, 1, 5)),
        ("2026-05", Period(2026, 1, 5)),
        ("２０２６年１２月", Period(2026, 1, 12)),
        ("二〇二六年十二月", Period(2026, 1, 12)),
        ("2026年第二季度", Period(2026, 3, 2)),
        ("2026 年 4 季度", Period(2026, 3, 4)),
        ("2026Q3", Period(2026, 3, 3)),
        ("2026年上半年", Period(2026, 6, 1)),
        ("2026年下半年", Period(2026, 6, 2)),
        ("2026年度", Period(2026, 12, 1)),
        ("2026年", Period(2026, 12, 1)),
        ("2026", Period(2026, 12, 1)),
    ],
)
def test_a_label_names_its_period(label, period):
    assert read_period(label) == period


@pytest.mark.parametrize(
    "label",
    ["第九届", "2026年13月", "2026年0月", "2026年第五季度", "2026年第三批", "1826年", "2026年5月6日", ""],
)
def test_other_labels_name_none(label):
    assert read_period(label) is None


@pytest.mark.parametrize(
    ("label", "id"),
    [
        ("2026年5月", "2026-05"),
        ("2026年第二季度", "2026-q2"),
        ("2026年下半年", "2026-h2"),
        ("2026年度", "2026"),
        ("第九届", "9"),
        ("第十二届", "12"),
        ("第一百零三期", "103"),
        ("2026年第三批", "2026-3"),
        ("2026年度第一期", "2026-1"),
        ("2018-2020年度", "2018-2020"),
        ("2018—2020", "2018-2020"),
        ("建党百年特别表彰", "jian-dang-bai-nian-te-bie-biao-zhang"),
    ],
)
def test_a_label_gives_its_address(label, id):
    assert edition_id(label) == id


PERIODS = st.sampled_from([1, 3, 6, 12]).flatmap(
    lambda months: st.builds(Period, st.integers(1950, 2049), st.just(months), st.integers(1, 12 // months))
)


@given(PERIODS)
def test_every_period_is_read_from_its_own_label_and_gives_an_id(period):
    assert read_period(period.label) == period
    assert is_id(period.id)
    assert edition_id(period.label) == period.id


@given(PERIODS, st.integers(-30, 30))
def test_periods_follow_one_another(period, steps):
    assert period.after(steps).ordinal == period.ordinal + steps
    assert period.after(steps).after(-steps) == period
    assert 1 <= period.after(steps).first_month <= 13 - period.months


@given(st.text(max_size=30))
def test_any_label_gives_an_id(label):
    assert is_id(edition_id(label))
