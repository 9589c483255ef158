"""Han numerals are read as numbers, and only where they are numerals."""

import pytest

from showcase.content.numerals import han_year, read_han, write_han


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("一", 1), ("两", 2), ("十", 10), ("十二", 12), ("二十", 20), ("八十五", 85), ("一百", 100),
        ("一百零三", 103), ("二百五十", 250), ("三千零五", 3005), ("九千九百九十九", 9999),
    ],
)  # fmt: skip
def test_a_numeral_is_its_number(text, number):
    assert read_han(text) == number


@pytest.mark.parametrize("text", ["", "零", "十十", "五五", "百", "几十", "85", "十五名", "一百十零"])
def test_anything_else_is_none(text):
    assert read_han(text) is None


def test_what_is_written_is_read_again():
    assert [read_han(write_han(number)) for number in range(1, 100)] == list(range(1, 100))
    assert [write_han(number) for number in (1, 10, 12, 20, 36)] == ["一", "十", "十二", "二十", "三十六"]


def test_years_are_written_digit_by_digit():
    assert han_year(2026) == "二〇二六"
