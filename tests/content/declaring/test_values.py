"""How the value of a key is read: what is understood, what is refused, and what is proposed instead."""

from __future__ import annotations

import enum
from dataclasses import dataclass

import pytest

from showcase.content.dates import PartialDate
from showcase.content.declaring import (
    Choice,
    Date,
    Flag,
    Id,
    Later,
    ListOf,
    Name,
    OneOf,
    Reading,
    Record,
    RecordOf,
    Text,
    Whole,
    key,
    read_record,
)
from showcase.content.problems import Problems
from showcase.content.reading.nodes import Mapping
from showcase.content.reading.source import Source
from showcase.content.reading.yaml_reader import read_yaml


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"

    @property
    def label(self):
        return {"red": "红色", "blue": "蓝色"}[self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Flower(Record):
    TITLE = "花"

    name: str = key("名称", Name(), "花名。", example="荷花")
    colour: str = key("颜色", Text(10), "花色。", default="")
    parts: tuple[Flower, ...] = key(
        "部分", Later(lambda: ListOf(RecordOf(Flower, short="name"))), "各部分。", default=()
    )


def reading_of(text):
    source, problems = Source("f.yml", text), Problems()
    return read_yaml(source, frozenset(), problems), Reading(source, problems)


def read(value, written):
    """Read what is written behind a key; gives the value and the corrections of the Problems."""
    node, reading = reading_of(f"值: {written}\n")
    assert isinstance(node, Mapping)
    read = value.read(node.pairs[0].value, reading)
    found = [problem.correction for problem in reading.problems]
    assert found or read is not None, "None goes with a reason"
    return read, found


def value_of(value, written):
    read_value, problems = read(value, written)
    assert problems == [], "a value goes without a reason, but for the items that a list leaves out"
    return read_value


@pytest.mark.parametrize(
    ("value", "written", "meant"),
    [
        (Text(), "清妇发〔2026〕3号", "清妇发〔2026〕3号"),
        (Text(), "2026", "2026"),
        (Text(), "'  两头  空 '", "两头 空"),
        (Text(), "[一个]", "一个"),
        (Text(90, lines=True), "|\n  第一段。\n\n  第二段。", "第一段。\n\n第二段。"),
        (Name(), "李　梅", "李梅"),
        (Name(), "欧 阳 娜", "欧阳娜"),
        (Name(), "Anna Maria", "Anna Maria"),
        (Name(), "阿依古丽•买买提", "阿依古丽·买买提"),
        (Name(), "阿依古丽 ・ 买买提", "阿依古丽·买买提"),
        (Name(), "阿依古丽·买买提", "阿依古丽·买买提"),
        (Name(), "𠮷田花", "𠮷田花"),
        (Name(), "䶮小龙", "䶮小龙"),
        (Name(), "3.5吨车班", "3.5吨车班"),
        (Id(), "li-xiu-he", "li-xiu-he"),
        (Id(), "ｌｉ－２", "li-2"),
        (Flag(), "是", True),
        (Flag(), "“是”", True),
        (Flag(), "yes", True),
        (Flag(), "否", False),
        (Flag(), "False", False),
        (Whole(), "85", 85),
        (Whole(), "８５", 85),
        (Whole(), "1,285", 1285),
        (Whole(), "85名", 85),
        (Whole(), "八十五", 85),
        (Whole(), "一百零三户", 103),
        (Whole(), "九颗星", 9),
        (Whole(), "十", 10),
        (Date(), "2026.3.5", PartialDate(2026, 3, 5)),
        (Date(), "“2026年3月”", PartialDate(2026, 3)),
        (Choice(Colour), "红色", Colour.RED),
        (Choice(Colour), "blue", Colour.BLUE),
        (Choice(Colour), "“红 色”", Colour.RED),
        (OneOf(lambda text: {"1": "一"}.get(text), "请写 1。", "1"), "１", "一"),
        (ListOf(Text()), "甲", ("甲",)),
        (ListOf(Text()), "[甲, 乙]", ("甲", "乙")),
        (ListOf(Text()), "'甲、乙'", ("甲、乙",)),
        (ListOf(Choice(Colour)), "[蓝色, 红色]", (Colour.BLUE, Colour.RED)),
    ],
)
def test_what_is_beyond_doubt_is_understood(value, written, meant):
    assert value_of(value, written) == meant


@pytest.mark.parametrize(
    ("value", "written", "corrections"),
    [
        (Text(), "''", [""]),
        (Text(5), "六个字就太长", [""]),
        (Text(), "[甲, 乙]", [""]),
        (Text(), "{甲: 乙}", [""]),
        (Name(), "……", [""]),
        (Name(), "、", [""]),
        (Id(), "李秀禾", ["值: li-xiu-he"]),
        (Id(), "Li_Xiu", ["值: li-xiu"]),
        (Id(), "index", ["值: x-index"]),
        (Flag(), "maybe", [""]),
        (Whole(), "约85名", ["值: 85"]),
        (Whole(), "85到90", [""]),
        (Whole(), "8.5", [""]),
        (Whole(), "-3", ["值: 3"]),
        (Whole(), "许多", [""]),
        (Whole(), "十十", [""]),
        (Whole(1, 10), "0", [""]),
        (Whole(1, 10), "11", [""]),
        (Date(), "2026-02-30", ["值: 2026-02"]),
        (Date(), "03/25/2026", ["值: 2026-03-25"]),
        (Choice(Colour), "蓝的", ["值: 蓝色"]),
        (Choice(Colour), "黑", [""]),
        (OneOf(lambda _text: None, "请写 1。", "1"), "2", [""]),
        (ListOf(Text()), "甲、乙，丙", ["值: [甲, 乙, 丙]"]),
        (ListOf(Text()), "甲；#乙", ['值: [甲, "#乙"]']),
        (ListOf(RecordOf(Flower)), "荷花、梅花", ["值:\n  - 名称: 荷花\n  - 名称: 梅花"]),
        (RecordOf(Flower), "荷花", ["值: 名称: 荷花"]),
    ],
)
def test_what_is_in_doubt_is_refused(value, written, corrections):
    assert read(value, written) == (None, corrections)


@pytest.mark.parametrize(
    ("value", "written", "sound", "wrong"),
    [
        (ListOf(Whole()), "[一, 甲, 2, 乙]", (1, 2), 2),
        (ListOf(Text(1)), "[甲, 乙乙]", ("甲",), 1),
        (ListOf(Text()), "\n  - 甲\n  -", ("甲",), 1),
    ],
)
def test_every_wrong_item_of_a_list_is_reported_and_left_out(value, written, sound, wrong):
    items, corrections = read(value, written)
    assert items == sound
    assert len(corrections) == wrong


def test_a_word_stands_for_a_record_with_that_name_alone():
    lotus, plum = value_of(ListOf(RecordOf(Flower, short="name")), "[荷花, {名称: 梅花, 颜色: 红}]")
    assert (lotus, plum) == (Flower(name="荷花"), Flower(name="梅花", colour="红"))
    assert (lotus.at("name").column, plum.at("colour").column) == (5, 22)


def test_a_record_may_hold_records_of_its_own_kind():
    lotus = value_of(RecordOf(Flower), "{名称: 荷花, 部分: [花瓣, {名称: 莲蓬, 部分: 莲子}]}")
    assert [part.name for part in lotus.parts] == ["花瓣", "莲蓬"]
    assert [part.name for part in lotus.parts[1].parts] == ["莲子"]


FLOWER = "名称: 荷花\n颜色: 红\n"


@pytest.mark.parametrize(
    ("text", "correct", "lines"),
    [
        (FLOWER, lambda flower: flower.rewritten("colour", "白: 粉"), '颜色: "白: 粉"'),
        (FLOWER, lambda flower: flower.renamed("colour", "花色"), "花色: 红"),
        ("名称: 荷花\n", lambda flower: flower.rewritten("colour", "白"), "名称: 荷花\n颜色: 白"),
        (FLOWER, lambda flower: flower.added("colour", "白", after="colour"), "颜色: 红\n颜色: 白"),
        ("名称:\n  荷花\n", lambda flower: flower.added("colour", "白"), "颜色: 白\n名称:"),
        ("{名称: 荷花}\n", lambda flower: flower.added("colour", "白"), ""),
        ("名称: 荷花\n部分: [瓣, 心]\n", lambda flower: flower.rewritten("parts", "叶", 9), ""),
        ("名称: 荷花\n部分: [瓣]\n", lambda flower: flower.parts[0].rewritten("colour", "白"), ""),
    ],
)
def test_a_correction_is_the_line_as_it_should_stand(text, correct, lines):
    node, reading = reading_of(text)
    flower = read_record(Flower, node, reading)
    assert flower is not None
    assert correct(flower) == lines


def test_a_record_that_was_not_read_has_no_place():
    assert Flower(name="荷花").at("name").path == ""
    assert Flower(name="荷花").rewritten("colour", "白") == "颜色: 白"
