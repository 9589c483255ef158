"""What is private is found in every disguise, and what only looks like it is left alone."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from showcase.content.private import PrivateKind, is_id_number, masked, private_in

# A made-up number: no region has the code 999999; the check digit is right.
ID = "99999919491231005X"
CARD = "6222020000000000000"

FOUND = {
    PrivateKind.ID_NUMBER: [
        f"身份证号: {ID}",
        f"身份证号: {ID.lower()}",
        "（999999 19491231 005X）",
        "999999-19491231-005X",
        "9999 9919 4912 3100 5X",
        "９９９９９９１９４９１２３１００５Ｘ",
        "9 9 9 9 9 9 1 9 4 9 1 2 3 1 0 0 5 X",
        "9999991949\u200b1231005X",
        "\u202e99999919491231\u202c005X",
        f"sfz{ID}",
        f"https://example.org/?id={ID}",
        "身份证号码：999999194912310051",
    ],
    PrivateKind.OLD_ID_NUMBER: ["110105491231002", "证件：110105 491231 002", "110105491231002，女"][::2],
    PrivateKind.MOBILE: [
        "电话13900000000",
        "139-0000-0000",
        "139 0000 0000",
        "139.0000.0000",
        "1390000 0000",
        "１３９００００００００。",
        "+86 139 0000 0000",
        "8613900000000",
        "+86-13900000000",
        "wx13900000000",
        "1 3 9 0 0 0 0 0 0 0 0",
        "一三九〇〇〇〇〇〇〇〇",
        "幺三九零零零零零零零零",
        "1️⃣3️⃣9️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣",
        "139\u00ad0000\u200b0000",
        "[拨打](tel:13900000000)",
        "https://example.org/?phone=13900000000",
        "| 王五 | 13900000000 |",
    ],
    PrivateKind.BANK_CARD: [
        CARD,
        "6222 0200 0000 0000 000",
        "6222-0200-0000-0000-000",
        "卡号4000000000000002",
        "4000 0000 0000 0002",
    ],
    PrivateKind.LANDLINE: [
        "0571-88880000",
        "（0571）88880000",
        "010 6555 0000",
        "01065550000",
        "+86-571-88880000",
        "０９９０－６１２３４５６",
        "电话：6123456",
        "0990-6123456转801",
    ],
    PrivateKind.PLATE: ["川A12345", "川A·12345", "川a 1234挂", "京AD12345", "京A12345D", "川Ａ１２３４５", "浙B8888警", "粤Z1234港"],
    PrivateKind.HOME: [
        "家住文昌路5号",
        "住址：石桥镇柳溪村",
        "柳溪村3组12号",
        "文苑小区3栋2单元501室",
        "文苑小区3幢501室",
        "二单元301",
        "户籍地址: 清禾县石桥镇柳溪村三组",
        "门牌号：12",
    ],
    PrivateKind.STREET: ["文昌路5号", "文昌路 1 号", "建设北街12-3号", "槐花巷三号", "和平大道中段88号", "县政府2号楼306室"],
    PrivateKind.EMAIL: ["zhang.san@example.com", "zhangsan＠qq.com", "zhangsan [at] qq.com", "<a@b.cn>"],
    PrivateKind.COORDINATES: [
        "103.1234, 30.5678",
        "30.567812,103.123456",
        "东经103°24′15.5″",
        "103度24分15秒",
        "经度: 103.1234",
        '{"lng": 103.1234}',
    ],
    PrivateKind.BIRTH_DATE: [
        "1949年12月31日出生",
        "出生日期：1949-12-31",
        "生于1949.12.31",
        "1949年12月31日生，汉族",
        "出生年月日 19491231",
        "一九四九年十二月三十一日出生",
        "生日是1999/1/2",
    ],
}  # fmt: skip

HARMLESS = [
    "文号: 清文明办〔2026〕5号",
    "清妇发〔2026〕3号文件",
    "授予日期: 2026-03-05",
    "2026-03-05 09:12 至 2026-03-12 18:00",
    "2026.03.05—2026.03.12",
    "代码: 429006003205",
    "累计捐款 1390000 元，服务 13900 小时",
    "全年投入13900000000元",
    "总额 13,900,000,000",
    "999999194912310050",
    "1390000000012345",
    "统一社会信用代码 11330000002482306L",
    "注册号110105491231002",
    "订单号：4200001234202603051234567890",
    "京公网安备 11010202000001号",
    "京ICP备05070218号-1",
    "ISBN 978-7-01-000000-1",
    "e4b13900000000aa7f",
    "https://mp.weixin.qq.com/s?mid=13900000000&sn=4000000000000002",
    "400-800-1234",
    "12345 热线",
    "0.01065550000",
    "地铁 12 号线",
    "第 3 号公告",
    "G5 高速路 3 号桥",
    "3206室",
    "第三组 5 人",
    "柳溪村三组村民",
    "北纬30度的茶园",
    "介于东经103°24′至103°59′之间",
    "12.5000, 13.2500",
    "完成率 98.125%，103.250%",
    "1949年10月1日中华人民共和国成立",
    "2026年3月5日生效",
    "出生于1949年",
    "生于1901年5月3日",
    "照片@2x.png 与 icon@2x.png",
    "@全体成员",
    "苏州 S1234",
    "二〇二六年三月五日",
    "一二三四五六七八九十",
    "一年级二年级三年级",
    "",
]


@pytest.mark.parametrize(
    ("kind", "line"), [(kind, line) for kind, lines in FOUND.items() for line in lines], ids=str
)
def test_what_is_private_is_found_in_every_disguise(kind, line):
    assert [finding.kind for finding in private_in(line)] == [kind]


@pytest.mark.parametrize("line", HARMLESS)
def test_what_only_looks_private_is_left_alone(line):
    assert private_in(line) == []


def test_the_place_is_that_of_what_was_written():
    """Marks that nobody sees count as the characters that they are, and lines before it too."""
    line = "姓\u200b名: 甲\n电话 139\u200b00000000。"
    (finding,) = private_in(line)
    assert line[finding.start - 1 : finding.end] == "139\u200b00000000"
    assert finding.normal == "13900000000"


def test_several_on_one_line_are_each_found():
    kinds = [finding.kind for finding in private_in(f"甲 13900000000 13900000001，{ID}；川A12345")]
    assert kinds == [PrivateKind.MOBILE] * 2 + [PrivateKind.ID_NUMBER, PrivateKind.PLATE]


def test_an_office_may_be_reached_by_its_own_lines_and_by_no_mobile():
    allowed = {"09906123456", "wenhuaguan@example.org", "文昌路1号", "13900000000"}
    line = "电话0990-6123456，(0990) 612 3456，WenHuaGuan@example.org，地址文昌路 1 号，手机13900000000"
    assert [finding.kind for finding in private_in(line, allowed)] == [PrivateKind.MOBILE]


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        (ID, "999*************5X"),
        ("139 0000 0000", "139******00"),
        ("zhangsan@example.com", "z*******@*******.***"),
        ("川A12345", "川A*****"),
        ("柳溪村3组12号", "村*组**号"),
        ("1949年12月31日出生", "1949年**月**日"),
        ("东经103.1234", "东经***.****"),
    ],
)
def test_nothing_is_shown_in_full(line, shown):
    assert [masked(finding) for finding in private_in(line)] == [shown]


def test_the_check_digit_decides():
    assert is_id_number(ID)
    assert not is_id_number(ID[:-1] + "1")


@pytest.mark.parametrize(
    "unit",
    ["1", "1 ", "13900000000 ", "一", "1-", "路1", "1号", "a@", "a.", "°1", "生", "出生", "川A", "0571-", "村1组", "1.234,", "\u200b1", "６"],
)  # fmt: skip
def test_a_megabyte_of_anything_is_read_in_time(unit):
    """No line makes a pattern try again and again: a megabyte takes seconds at the worst on a slow machine."""
    hostile = unit * (1_000_000 // len(unit))
    began = time.perf_counter()
    private_in(hostile)
    assert time.perf_counter() - began < 8


@settings(max_examples=300)
@given(st.text(st.sampled_from("0139一〇x-. ·\u200b\u3000号路@°′生年月日川A村组"), max_size=80))
def test_findings_lie_within_the_text_and_apart(text):
    findings = private_in(text)
    ends = [0, *(finding.end for finding in findings)]
    assert all(
        before < one.start <= one.end <= len(text) for before, one in zip(ends, findings, strict=False)
    )
