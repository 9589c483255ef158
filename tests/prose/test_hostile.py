"""Whatever stands in a text, its HTML runs nothing, asks no other host and shows no original."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from tests.hostile.payloads import PAYLOADS

from .making import PATH, prose

HOSTILE = [
    "<script>alert(1)</script>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<SCRIPT/SRC=//a.example.org/x.js></SCRIPT>",
    '<img src=x onerror="alert(1)">',
    "<svg><script>alert(1)</script></svg>",
    "<svg/onload=alert(1)>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    "<template><script>alert(1)</script></template>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<a href='java\tscript:alert(1)'>甲</a>",
    "<a href='&#106;&#97;vascript:alert(1)'>甲</a>",
    "<a href=' javascript:alert(1)'>甲</a>",
    "<a href='data:text/html,<script>alert(1)</script>'>甲</a>",
    "[甲](javascript:alert(1))",
    "[甲](java&#x0A;script:alert(1))",
    "[甲](<javascript:alert(1)>)",
    "![甲](javascript:alert(1))",
    '![甲]("onerror=alert(1) x=)',
    '[甲](# "onmouseover=alert(1) x=\\"")',
    "[甲][x]\n\n[x]: javascript:alert(1) 'x'",
    "<javascript:alert(1)>",
    "<form action=//a.example.org><input name=x></form>",
    "<p style='background:url(//a.example.org/x)'>甲</p>",
    "<figure style='--ratio:1;background:url(//a.example.org/x)'>甲</figure>",
    "<picture style='--colour:#a8141f;--placeholder:url(//a.example.org/x)'>甲</picture>",
    "<link rel=stylesheet href=//a.example.org/x.css>",
    "<meta http-equiv=refresh content='0;url=//a.example.org'>",
    "<base href=//a.example.org/>",
    "<div><p onclick=alert(1)>甲</div>",
    "<video src=//a.example.org/x autoplay></video>",
    "<!--><script>alert(1)</script>-->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?php <script>alert(1)</script> ?>",
    "```\n</code></pre><script>alert(1)</script>\n```",
    "[[<script>alert(1)</script>]]",
    "[[谁|<img src=x onerror=alert(1)>]]",
    "## <script>alert(1)</script> {#x}",
    '## 甲 {#x" onclick="alert(1)}',
    "| <script>x</script> | 乙 |\n|---|---|\n| <img src=x onerror=alert(1)> | 2 |",
    "表：<script>x</script>\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |",
    "&lt;script&gt; &#xFDD1;0&#xFDD1; \ufdd10\ufdd1 \ufdd0",
    "\x02klzzwxh:0000\x03 \x02wzxhzdk:0\x03",
]

ALLOWED = re.compile(r"(?:https?:|mailto:|tel:|#|ROOT/)")


def check_harmless(html):
    page = LexborHTMLParser(f"<body>{html}</body>")
    assert (
        page.css("script, style, iframe, object, embed, form, input, svg, math, base, meta, link, video")
        == []
    )
    for element in page.css("body *"):
        for name, value in element.attributes.items():
            assert not name.startswith("on"), element.html
            assert name != "style", element.html
            if name == "href":
                assert ALLOWED.match(value or "#"), element.html
            if name in ("src", "srcset"):
                assert value.startswith("ROOT/photos/"), element.html


def is_text(payload):
    """Halves of characters are refused with the file that holds them."""
    return not re.search("[\ud800-\udfff]", payload)


@pytest.mark.parametrize("text", [*HOSTILE, *filter(is_text, PAYLOADS.values())])
@pytest.mark.parametrize("around", ["{}", "甲{}乙", "- {}", "> {}", "<div>\n{}\n</div>", "**{}**"])
def test_hostile_text_does_no_harm(text, around):
    check_harmless(prose().convert(around.format(text), PATH).within("ROOT/"))


CONVERTER = prose()
PIECES = st.sampled_from(
    [
        *HOSTILE,
        "\n",
        "\n\n",
        "[",
        "](",
        ")",
        "<",
        ">",
        "`",
        "*",
        "_",
        "#",
        "|",
        "---",
        "    ",
        "　",
        "[^1]",
        ": ",
        "&",
        "甲",
        "- ",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES | st.text(max_size=5), max_size=20).map("".join))
def test_any_text_is_converted_and_does_no_harm(text):
    converted = CONVERTER.convert(text, PATH)
    check_harmless(converted.within("ROOT/"))
    check_harmless("".join(part for part in converted.parts("ROOT/") if isinstance(part, str)))
