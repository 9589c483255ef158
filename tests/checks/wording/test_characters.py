"""Traditional characters."""

from showcase.checks.registry import rule_of
from showcase.checks.wording.characters import simplified
from showcase.content.problems import Level
from tests.checks.texts import findings

RULE = "wording-traditional"
PLAIN = "全县干部群众一起动手，清理河道和村道，种树护水，日子一天比一天好。" * 3


def test_one_notice_a_line_names_them_and_mends_the_line():
    (found,) = findings(RULE, f"{PLAIN}\n大家為群眾辦實事。")
    assert (found.place.line, found.place.column, found.level) == (2, 3, Level.NOTICE)
    assert found.message.startswith("简体字里夹了繁体字：為（为）、眾（众）、辦（办）、實（实）。")
    assert found.correction == "大家为群众办实事。"


def test_a_wholly_traditional_text_is_told_once():
    (found,) = findings(RULE, "機關精神文明建設\n導語：要學習貫徹\n黨員幹部帶頭\n")
    assert (rule_of(RULE).problem(found).level, found.place.line) == (Level.WARNING, 1)
    assert "几乎都是繁体字" in found.message


def test_names_of_the_catalogue_and_allowed_words_stay():
    assert findings(RULE, f"{PLAIN}張國棟、劉家莊", names=("張國棟",), allowed_words=("劉家莊",)) == []


def test_characters_that_the_state_table_gives_to_names_are_not_traditional():
    assert findings(RULE, f"{PLAIN}李昇、王喆、陈堃、乾坤湾、著名、瞭望、麴先生") == []
    assert not {"的", "后", "里", "乾", "著"} & simplified().keys()


def test_code_and_addresses_are_not_looked_at():
    assert findings(RULE, f"{PLAIN}`機關`") == []
