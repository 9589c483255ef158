"""The form of document numbers."""

import pytest

from showcase.checks.registry import rule_of
from showcase.content.problems import Level
from tests.checks.texts import findings, mended

RULE = "wording-document-number"


@pytest.mark.parametrize(
    ("text", "corrected"),
    [
        ("清政发[2026]3号", "清政发〔2026〕3号"),
        ("清妇发(2026)3号", "清妇发〔2026〕3号"),
        ("清宣发（2026）12号文件", "清宣发〔2026〕12号文件"),
        ("清宣发【2026】12号", "清宣发〔2026〕12号"),
        ("清文明办〔2026〕第08号", "清文明办〔2026〕8号"),
        ("京检党〔2007〕 8 号", "京检党〔2007〕8号"),
        ("清文明办 [2026] 3号", "清文明办〔2026〕3号"),
    ],
)
def test_a_number_is_written_as_the_norm_has_it_beyond_doubt(text, corrected):
    assert mended(RULE, text) == [(corrected, True)]


def test_in_data_it_is_mended_too():
    assert mended(RULE, "文号: 清妇发[2026]3号 # 核过\n", "data/honors/2026/a.yml") == [
        ("文号: 清妇发〔2026〕3号 # 核过", True)
    ]


def test_an_unusual_word_before_it_leaves_a_doubt():
    assert mended(RULE, "报告（2026）3号") == [("报告〔2026〕3号", False)]


def test_a_number_without_its_year_is_an_error():
    (found,) = findings(RULE, "按照镇文明发[ ]1号文件")
    assert rule_of(RULE).problem(found).level is Level.ERROR
    assert found.message == "文号“[ ]1号”没有填完，请写成“〔2026〕3号”这样的形式。"


@pytest.mark.parametrize(
    "text",
    [
        "清政发〔2026〕3号",
        "花园二期（2026）3号楼",
        "（2026）皖01民终12号",
        "见[2026](b.md)",
        "`清政发[2026]3号`",
        "2026年3月（第2026号）",
    ],
)
def test_what_is_right_or_no_document_is_left_alone(text):
    assert findings(RULE, text) == []
