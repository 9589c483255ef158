"""Lines that staff broke within a sentence are joined without a gap."""

from __future__ import annotations

import pytest

from .making import html_of


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("清禾不大，\n一条河。", "<p>清禾不大，一条河。</p>"),
        ("他说\n“好”\n就去了", "<p>他说“好”就去了</p>"),
        ("第三行\n2026 年", "<p>第三行\n2026 年</p>"),
        ("见\n[名单](#a)\n第三页", '<p>见\n<a href="#a">名单</a>\n第三页</p>'),
        ("第一行  \n第二行", "<p>第一行<br>\n第二行</p>"),
        ("`甲\n乙`", "<p><code>甲\n乙</code></p>"),
        ("- 甲，\n  乙\n- 丙", "<ul>\n<li>甲，乙</li>\n<li>丙</li>\n</ul>"),
        ("𠮷祥\n村", "<p>𠮷祥村</p>"),
    ],
)
def test_lines_are_joined_between_chinese_characters(text, html):
    assert html_of(text).strip() == html
