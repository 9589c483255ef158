"""What counts as awarded: no candidate, nobody who lost it, and rolls of numbers alone too."""

from showcase.content.awards import awards_of
from showcase.content.honours.rolls import CountRow
from showcase.content.honours.vocabulary import Stage
from tests.making import catalogue_of, categories, event, person, programme, roll


def test_candidates_and_what_was_taken_away_are_no_awards():
    rows = [
        person("王河", "县医院"),
        person("李禾", "县医院", stage=Stage.NOMINEE),
        person("丁一", "县医院", events=(event("REVOKED", 2026),)),
        person("安心", "县医院", events=(event("WARNED", 2026),)),
    ]
    (held,) = awards_of(catalogue_of([programme()], [roll("2025年度", *rows)])).rolls
    assert [entry.name for entry in held.entries] == ["王河", "安心"]


def test_a_roll_on_which_nobody_is_left_is_none_and_one_of_numbers_is():
    lost = person("丁一", "县医院", events=(event("REVOKED", 2026),))
    rolls = [
        roll("2024年度", lost),
        roll("2025年度", counts=(CountRow(number=85, unit="人"),)),
        roll("2026年度", counts=(CountRow(number=40, unit="人", stage=Stage.NOMINEE),)),
    ]
    awards = awards_of(catalogue_of([programme()], rolls))
    assert [roll.edition.label for roll in awards.rolls] == ["2025年度"]
    assert awards.years == (2025,)


def test_years_stand_newest_first_and_an_unknown_one_is_left_out():
    labels = ("2024年度", "第一批", "2026年度", "2025年度")
    rolls = [roll(label, person("王河", "县医院")) for label in labels]
    awards = awards_of(catalogue_of([programme()], rolls))
    assert awards.years == (2026, 2025, 2024)
    assert len(awards.rolls) == 4


def test_a_level_stands_there_for_a_programme_without_rolls_too():
    made = [programme(), programme("先进", id="xian-jin")]
    awards = awards_of(catalogue_of(made, [roll("2026年度", person("王河", "县医院"))]))
    assert [level.name for level in awards.levels] == ["县级"]
    assert [level.name for level in awards_of(catalogue_of([programme()], [])).levels] == ["县级"]


def test_categories_that_nobody_holds_are_left_out_and_the_most_common_comes_first():
    rows = [person(name, "县医院", categories=(held,)) for name, held in zip("甲乙丙", "邻孝孝", strict=True)]
    made = programme(categories=categories("勤", "邻", "孝"))
    assert awards_of(catalogue_of([made], [roll("2026年度", *rows)])).categories == ("孝", "邻")
