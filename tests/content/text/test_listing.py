"""The directive for lists of news."""

from __future__ import annotations

import pytest

from showcase.content.text.listing import Known, Listing, is_directive, read_listing

from .texts import HONOURS, KNOWN, NOTICES, VOLUNTEERS, told

LI = next(s for s in HONOURS.subjects if s.name == "李秀禾")


@pytest.mark.parametrize(
    ("line", "listing"),
    [
        ("::: 最新消息", Listing()),
        (":::最新消息 栏目=志愿服务", Listing(column=VOLUNTEERS)),
        ("：：： 最新消息　栏目＝公示公告　条数＝１０", Listing(10, column=NOTICES)),
        ("::: 最新消息 条数=3条 标签=学雷锋 对象=李秀禾", Listing(3, tag="学雷锋", subject=LI)),
        ("::: 最新消息 条数 = 50, 栏目 = zhi-yuan-fu-wu", Listing(50, column=VOLUNTEERS)),
        ('::: 最新消息 标签="学 雷锋" 置顶=是', Listing(tag="学 雷锋", pinned=True)),
        ("  ::: 最新消息 pinned=否 column=志愿服务", Listing(column=VOLUNTEERS, pinned=False)),
    ],
)
def test_a_directive_as_it_may_be_written(line, listing):
    assert is_directive(line)
    assert read_listing(line, KNOWN) == listing
    assert told(line) == []


@pytest.mark.parametrize(
    ("line", "column", "correction"),
    [
        ("::: 最新消息 栏目=志愿服物", 13, "::: 最新消息 栏目=志愿服务"),
        ("::: 最新消息 栏木=志愿服务", 10, "::: 最新消息 栏目=志愿服务"),
        ("::: 最新消息 对象=李秀和", 13, "::: 最新消息 对象=李秀禾"),
        ("::: 最新消息 对象=张伟", 13, ""),
        ("::: 最新消息 条数=0", 13, ""),
        ("::: 最新消息 条数=51", 13, ""),
        ("::: 最新消息 条数=几条", 13, ""),
        ("::: 最新消息 置顶=大概", 13, ""),
        ("::: 最新消息 条数=1 条数=2", 15, ""),
        ("::: 最新消息 志愿服务", 10, ""),
        ("::: 最新消息 标签=", 10, ""),
        ("::: 最新信息 条数=1", 1, "::: 最新消息 条数=1"),
        ("::: 提示", 1, ""),
        (":::", 1, ""),
    ],
)
def test_a_wrong_directive_is_an_error_and_no_list(line, column, correction):
    assert told(line) == [("错误", 1, column, correction)]
    assert read_listing(line, KNOWN) is None


def test_code_and_sentences_are_no_directives():
    assert told("```\n::: 没有\n```") == []
    assert not is_directive("时间：：最新消息")


def test_columns_are_not_unknown_while_their_file_has_an_error():
    assert told("::: 最新消息 栏目=没有", known=Known(None, None)) == []
