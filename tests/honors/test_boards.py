"""What is chosen for a board, so that it fills one sheet and never runs over."""

from __future__ import annotations

import dataclasses

import pytest
from tests.making import catalogue_of, event, facts, family, person, programme, roll

from showcase.content.honours.vocabulary import Stage, SubjectKind
from showcase.content.problems import Problems
from showcase.honors.boards.measuring import fitting, lines, whole_sentences, width
from showcase.honors.boards.pages import board_pages
from showcase.honors.boards.roll_board import roll_board
from showcase.honors.boards.setting import FIRST, FURTHER, MOST_SHEETS, SIZES
from showcase.honors.boards.subject_board import MIDDLE, STORY_LINE, subject_board
from showcase.honors.pages import honor_pages


def names(number):
    return [f"{'赵钱孙李周吴郑王冯陈'[n % 10]}{chr(0x4E00 + n)}" for n in range(number)]


def board_of(*entries, **more):
    # Namesakes are reported, which is not what these tests are about.
    catalogue = catalogue_of([programme()], [roll("2026年度", *entries, **more)], problems=Problems())
    return roll_board(catalogue, catalogue.editions[0])


def people(number, **more):
    return [person(name, region="石桥镇柳溪村", **more) for name in names(number)]


def printed(board):
    return [holder.name for sheet in board.sheets for block in sheet for holder in block.holders]


def test_chinese_is_measured_in_squares():
    assert width("文明户") == 3
    assert width("2026") < 4
    assert lines("一二三四五", 10, 50) == 1
    assert lines("一二三四五六", 10, 50) == 2
    assert lines("", 10, 50) == 0


def test_a_longer_text_is_set_smaller_and_no_line_is_left_with_one_character():
    sizes = (20, 15, 10, 5)
    assert fitting("一二三四五", 100, 30, sizes, 1.2) == 20
    assert fitting("一二三四五六", 100, 60, sizes, 1.2) == 15
    assert fitting("一" * 400, 100, 30, sizes, 1.2) == 5


def test_a_story_ends_with_a_sentence():
    assert whole_sentences("他早起。他晚睡。没有标点的尾巴", 9) == "他早起。他晚睡。"
    assert whole_sentences("没有标点的尾巴", 7) == "没有标点的尾巴"
    assert whole_sentences("长得放不下的一句话。", 5) == ""


@pytest.mark.parametrize("number", [1, 3, 20, 60, 130, 400])
def test_every_name_of_a_roll_is_printed_once(number):
    board = board_of(*people(number))
    assert sorted(printed(board)) == sorted(names(number))
    assert len(board.sheets) <= MOST_SHEETS


def test_more_names_stand_smaller():
    sizes = [board_of(*people(number)).setting.size for number in (9, 30, 70)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > sizes[-1] >= SIZES[-1]


def test_names_beyond_what_can_be_read_on_one_sheet_go_on_to_the_next():
    one, several = board_of(*people(40)), board_of(*people(400))
    assert len(one.sheets) == 1
    assert len(several.sheets) > 1
    assert all(sheet for sheet in several.sheets)
    assert FURTHER > FIRST


def test_too_many_names_are_left_to_the_code():
    board = board_of(*people(3000))
    assert board.sheets == ((),)
    assert board.total == "共 3000 人"


def test_the_region_gives_way_before_the_names_do_but_not_where_it_tells_namesakes_apart():
    entries = people(100)
    entries.append(person(names(1)[0], region="杏林镇梅岭村"))
    board = board_of(*entries)
    shown = {holder.where for block in board.sheets[0] for holder in block.holders}
    assert len(board.sheets) == 1
    assert shown == {"", "石桥镇柳溪村", "杏林镇梅岭村"}


def test_few_with_citations_stand_on_cards_with_their_category():
    kinds = programme("最美家庭", SubjectKind.FAMILY, categories=())
    catalogue = catalogue_of(
        [kinds], [roll("2026年度", family("赵明家庭", citation="三代同堂。"), of="最美家庭")]
    )
    board = roll_board(catalogue, catalogue.editions[0])
    assert board.cards
    assert [holder.citation for holder in board.sheets[0][0].holders] == ["三代同堂。"]
    assert not board_of(*people(9, citation="一句话。")).cards


def test_a_candidates_roll_says_what_it_is():
    board = board_of(*people(3), stage=Stage.PUBLICISED)
    assert board.title.text == "好人公示名单"
    assert board.stage is Stage.PUBLICISED


def test_a_roll_of_the_dead_alone_is_quiet():
    assert board_of(person("赵明", posthumous=True)).quiet
    assert not board_of(person("赵明", posthumous=True), person("钱亮")).quiet


def test_the_highest_honours_come_first_then_the_newest():
    high, low = dataclasses.replace(programme("省好人"), level="省级"), programme("好人")
    catalogue = catalogue_of(
        [low, high],
        [roll("2024年度", person("赵明", "县医院")), roll("2022年度", person("赵明", "县医院"), of="省好人")]
        + [roll(f"{year}年度", person("赵明", "县医院")) for year in (2025, 2026)],
    )
    board = subject_board(catalogue, catalogue.subjects[0])
    assert [entry.edition.title for entry in board.honours] == [
        "2022年度省好人",
        "2026年度好人",
        "2025年度好人",
        "2024年度好人",
    ]
    assert board.foremost is board.honours[0]


def test_what_does_not_fit_is_counted():
    text = {"citation": "他把三十年都给了这条街。" * 20, "deeds": "他每天清早出门。" * 300}
    editions = [roll(f"{year}年度", person("赵明", "县医院", **text)) for year in range(2010, 2026)]
    catalogue = catalogue_of([programme()], editions)
    board = subject_board(catalogue, catalogue.subjects[0])
    assert len(board.honours) + board.more == 16
    assert board.citation.text == text["citation"]
    assert sum(map(len, board.story)) * 6.4 / 240 * STORY_LINE < MIDDLE


def test_of_one_honour_the_decision_is_printed_instead_of_a_list():
    catalogue = catalogue_of([programme()], [roll("2026年度", person("赵明"))])
    board = subject_board(catalogue, catalogue.subjects[0])
    assert board.honours == ()
    assert board.more == 0


def test_the_board_of_the_dead_is_quiet():
    alive, dead = person("赵明", posthumous=True), person("钱亮", subject="qian-liang")
    catalogue = catalogue_of(
        [programme()], [roll("2026年度", alive, dead)], [facts("qian-liang", "钱亮", deceased=True)]
    )
    marks = {subject.name: subject_board(catalogue, subject).mark for subject in catalogue.subjects}
    assert marks == {"赵明": "追授", "钱亮": "已故"}


def test_only_who_holds_a_public_honour_has_a_board():
    revoked = person("钱亮", events=(event("REVOKED", 2026),))
    shortlisted = roll("2025年度", person("孙立"), stage=Stage.SHORTLISTED)
    catalogue = catalogue_of([programme()], [roll("2026年度", person("赵明"), revoked), shortlisted])
    boards = list(board_pages(honor_pages(catalogue), catalogue))
    assert [page.title for page in boards if "/people/" in f"/{page.address}"] == ["赵明（展板）"]
    assert not any(page.listed for page in boards)
