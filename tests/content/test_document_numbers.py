"""Document numbers as offices write them."""

import pytest

from showcase.content.document_numbers import document_number


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("清妇发〔2026〕3号", "清妇发〔2026〕3号"),
        ("清妇发[2026]3号", "清妇发〔2026〕3号"),
        ("清妇发［2026］3号", "清妇发〔2026〕3号"),
        ("清妇发(2026)3号", "清妇发〔2026〕3号"),
        ("清妇发（2026）3号", "清妇发〔2026〕3号"),
        ("清妇发【2026】3号", "清妇发〔2026〕3号"),
        ("公告（第3号）", "公告（第3号）"),
        ("2026年第3号（试行）", "2026年第3号（试行）"),
        ("（2026）", "（2026）"),
        ("", ""),
    ],
)
def test_a_document_number_has_its_year_in_six_sided_brackets(written, right):
    assert document_number(written) == right
