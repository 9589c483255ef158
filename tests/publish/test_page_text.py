"""What the index takes of a finished page."""

from __future__ import annotations

import pytest

from showcase.publish.page_text import text_of


def text(main):
    return text_of(
        f"<!doctype html><body><header>页头</header><main id=main>{main}</main><footer>页脚</footer></body>"
    )


@pytest.mark.parametrize(
    ("main", "expected"),
    [
        ("<p>清禾县<b>文明</b>单位</p>", "清禾县文明单位"),
        ("<p>一</p><p>二</p>", "一\n二"),
        ("<ul>\n  <li>李秀禾</li>\n  <li>王华</li>\n</ul>", "李秀禾\n王华"),
        ("<td>柳溪村</td><td>李秀禾</td>", "柳溪村\n李秀禾"),
        ("<p>第一行\n第二行</p>", "第一行 第二行"),
        ("<p>1 &lt; 2 &amp;&nbsp;3</p>", "1 < 2 & 3"),
        ('<p title="a > b">正文</p>', "正文"),
        ("<p>前<!-- <p>注释</p> -->后</p>", "前后"),
        ("<p>前<br>后</p>", "前后"),
        ("<p>一张<img src=x alt=图>照片</p>", "一张照片"),
    ],
)
def test_blocks_are_lines_and_tags_are_gone(main, expected):
    assert text(main) == expected


@pytest.mark.parametrize("tag", ["h1", "nav", "aside", "form", "button", "script", "style", "svg"])
def test_what_leads_elsewhere_is_left_out_whole(tag):
    assert text(f"<p>前</p><{tag}>外<p>里</p></{tag}><p>后</p>") == "前\n后"


def test_what_is_only_for_the_eye_is_left_out_with_what_lies_in_it():
    main = (
        '<p>前</p><div class="seal" aria-hidden="true"><p>印</p>章</div><p>后<img aria-hidden="true">来</p>'
    )
    assert text(main) == "前\n后来"


def test_a_page_without_main_has_no_text():
    assert text_of("<p>跳转</p>") == ""
