"""[[姓名]] in a text."""

from __future__ import annotations

import pytest

from showcase.content.text.body import Body
from showcase.content.text.listing import Known
from showcase.content.text.mentions import subjects_named

from .texts import COLUMNS, KNOWN, PATH, problems_of, told


@pytest.mark.parametrize(
    "text",
    ["[[李秀禾]]", "[[李秀禾|李医生]]", "[[李秀禾｜李医生]]", "[[张伟(一中)|张伟]]", "`[[谁]]`", "\\[[谁]]"],
)
def test_a_name_that_means_one_is_not_reported(text):
    assert told(text) == []


def test_an_unknown_name_is_an_error_with_the_nearest():
    assert told("由[[李秀和|李医生]]讲课") == [("错误", 1, 4, "由[[李秀禾|李医生]]讲课")]


def test_a_name_of_several_lists_how_to_write_each():
    (problem,) = problems_of("由[[张伟|张老师]]讲课")
    assert "[[张伟（一中）|张老师]]、[[张伟（二中）|张老师]]" in problem.message


def test_nobody_is_unknown_while_honours_have_an_error():
    assert told("[[谁]]", known=Known(COLUMNS, None)) == []


def test_whom_a_text_names_beyond_doubt():
    named = subjects_named(
        Body(PATH, "[[李秀禾]]、[[张伟]]、[[张伟（二中）]]、[[李秀禾|她]]、`[[张伟（一中）]]`"),
        KNOWN.subjects,
    )
    assert [(s.name, s.unit) for s in named] == [("李秀禾", "县医院"), ("张伟", "二中")]
