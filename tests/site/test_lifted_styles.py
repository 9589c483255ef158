"""Style attributes become rules of one style element; nothing that only reads like one does, and no value gets further."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from showcase.site.lifted_styles import lift_styles

RULE = re.compile(r"\[data-style=\"(\d+)\"\]:not\(#_\)\{([^{}<>]*)\}")


def rules_of(sheet: str) -> dict[str, str]:
    """The rules by their numbers; nothing else may stand in a sheet."""
    assert RULE.sub("", sheet) == ""
    return dict(RULE.findall(sheet))


def test_an_attribute_becomes_a_rule():
    lifted = lift_styles('<li class="one" style="--ratio:1.5;--phone:1" id="a"><p>x</p></li>')
    assert lifted.page == '<li class="one" id="a" data-style="1"><p>x</p></li>'
    assert rules_of(lifted.sheet) == {"1": "--ratio:1.5;--phone:1"}


def test_equal_values_have_one_rule():
    lifted = lift_styles('<i style="--a:1"></i><i style="--a:2"></i><i style=" --a:1; "></i>')
    assert lifted.page == '<i data-style="1"></i><i data-style="2"></i><i data-style="1"></i>'
    assert rules_of(lifted.sheet) == {"1": "--a:1", "2": "--a:2"}


def test_a_page_without_styles_is_the_same_page():
    page = '<p class="style">style=none</p><a data-style-of="x" href="?style=1">x</a>'
    assert lift_styles(page).page == page
    assert lift_styles(page).sheet == ""


@pytest.mark.parametrize(
    "tag",
    [
        "<i style='--a:1'>",
        "<i style=--a:1>",
        '<I STYLE="--a:1">',
        '<i\n  style = "--a:1"\n>',
        '<i class="a"style="--a:1">',
        '<i title="a > b" style="--a:1">',
        '<i title=\'"\' style="--a:1">',
        '<i hidden style="--a:1"/>',
        '<i/style="--a:1">',
    ],
)
def test_attributes_are_found_however_they_are_written(tag):
    lifted = lift_styles(tag)
    assert rules_of(lifted.sheet) == {"1": "--a:1"}
    found = LexborHTMLParser(lifted.page).css_first("i")
    assert found.attributes["data-style"] == "1"
    assert "style" not in found.attributes


@pytest.mark.parametrize(
    "text",
    [
        '<script>document.write("<i style=\\"--a:1\\">")</script>',
        '<script type="application/ld+json">{"html": "<p style=\'color:red\'>"}</script>',
        '<style>/* <i style="--a:1"> */</style>',
        '<textarea><i style="--a:1"></textarea>',
        '<title><i style="--a:1"></title>',
        '<!-- <i style="--a:1"> -->',
        '<pre>&lt;i style="--a:1"&gt;</pre>',
        '<p>a < b style="--a:1"</p>',
        "<i title=\"<b style='--a:1'>\"></i>",
        '<i data-style-x="1" xstyle="--a:1"></i>',
    ],
)
def test_what_only_reads_like_an_attribute_stays(text):
    assert lift_styles(text).page == text
    assert lift_styles(text).sheet == ""


def test_after_a_script_attributes_are_found_again():
    lifted = lift_styles('<script>"<i style=\'a\'>"</script ><i style="--a:1"></i>')
    assert lifted.page == '<script>"<i style=\'a\'>"</script ><i data-style="1"></i>'


@pytest.mark.parametrize(
    "value",
    [
        "--a:1}body{display:none",
        "--a:1&#125;body&#123;display:none",
        "--a:1}</style><script>alert(1)</script>",
        "--a:url(x",
        "--a:)",
        "--a:)(",
        "--a:1/*",
        "--a:\\7d",
        "--a:'",
        "--a:&quot;",
        "@import url(x)",
        "--a:[",
        "--a:\x001",
    ],
)
def test_a_value_that_could_leave_its_rule_is_refused(value):
    quoted = value.replace('"', "&quot;")
    lifted = lift_styles(f'<i style="{quoted}" class="a"></i><i style="--b:1"></i>')
    assert lifted.page == '<i class="a"></i><i data-style="1"></i>'
    assert rules_of(lifted.sheet) == {"1": "--b:1"}
    assert len(lifted.refused) == 1


def test_the_pixels_of_a_placeholder_may_be_taken_over():
    value = "--colour:#aabbcc;--placeholder:url(data:image/webp;base64,UklGRh4A//AA+a==)"
    assert rules_of(lift_styles(f'<picture style="{value}">').sheet) == {"1": value}


def test_of_two_attributes_the_first_counts_as_in_browsers():
    lifted = lift_styles('<i style="--a:1" style="--a:2" data-style="7">')
    assert lifted.page == '<i data-style="1">'
    assert rules_of(lifted.sheet) == {"1": "--a:1"}


PIECES = st.sampled_from(
    [
        "<",
        ">",
        "</",
        '"',
        "'",
        "=",
        " ",
        "/",
        "<i",
        "<b ",
        "style=",
        ' style="--a:1"',
        " style='--b:2'",
        ' style="--a:}"',
        ' title="x"',
        "<p>",
        "</p>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "{",
        "}",
        "文字",
        "&lt;",
    ]
)


@settings(max_examples=400, deadline=None)
@given(st.lists(PIECES, max_size=25).map("".join))
def test_however_broken_a_page_is_no_style_attribute_is_left(page):
    lifted = lift_styles(page)
    rules_of(lifted.sheet)
    assert LexborHTMLParser(lifted.page).css("[style]") == []


STYLES = st.sampled_from(["--a:1", "--b:2;--c:calc(1 * (2 + 3))", "--a:}", "color:red", ""])
ATTRIBUTES = st.sampled_from(
    ["", ' class="x y"', " hidden", " title='a > b \"c\"'", " alt=\"<b style='x'>\""]
)
ELEMENTS = st.tuples(st.sampled_from(["p", "li", "picture", "td"]), ATTRIBUTES, STYLES, ATTRIBUTES)
TEXTS = st.sampled_from(
    [
        "",
        "文字",
        'a style="--a:1"',
        "<!-- <i style='--a:1'> -->",
        "<script>'<i style=\"--a:1\">'</script>",
        "1 < 2",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(ELEMENTS, TEXTS), max_size=12))
def test_every_element_keeps_its_style_and_all_else(parts):
    page = "".join(
        f'<div class="one"><{tag}{before if before != after else ""} style="{style}"{after}>{text}</{tag}></div>'
        for (tag, before, style, after), text in parts
    )
    lifted = lift_styles(f"<body>{page}</body>")
    rules = rules_of(lifted.sheet)
    was = LexborHTMLParser(f"<body>{page}</body>").css(".one *")
    now = LexborHTMLParser(lifted.page).css(".one *")
    assert len(was) == len(now)
    for old, new in zip(was, now, strict=True):
        style = (old.attributes.get("style") or "").strip()
        number = new.attributes.get("data-style")
        assert (rules[number] if number else "") == ("" if "}" in style else style)
        rest = {name: value for name, value in old.attributes.items() if name != "style"}
        assert {name: value for name, value in new.attributes.items() if name != "data-style"} == rest
        assert old.text(deep=False) == new.text(deep=False)
