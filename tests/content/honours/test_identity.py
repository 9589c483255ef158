"""Who is one subject with whom, under which id, and that later rolls change neither."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.making import COUNTY

from showcase.content.honours.identity import Mention, identify
from showcase.content.honours.vocabulary import SubjectKind
from showcase.content.problems import Level, Place, Problems
from showcase.content.regions import grow_regions

REGIONS = grow_regions((COUNTY,), Problems())
LIU_XI = REGIONS.named("石桥镇柳溪村")[0]
OTHER_LIU_XI = REGIONS.named("杏林镇柳溪村")[0]


class Mentions:
    """Collects mentions in the order of their rolls."""

    def __init__(self):
        self.all = []

    def add(self, name="王河", unit="", region=None, kind=SubjectKind.PERSON, registered=False, **more):
        year = len(self.all)
        mention = Mention(
            kind,
            name,
            Place("f.yml", year + 1, 1),
            (0, year) if registered else (1, year),
            edition="" if registered else f"hao-ren-{2000 + year}",
            unit=unit,
            region=region,
            **more,
        )
        self.all.append(mention)
        return mention

    def ids(self):
        self.problems = Problems()
        found = identify(self.all, self.problems)
        return [found[mention].id for mention in self.all]

    def told(self):
        return [(problem.level.label, problem.place.line, problem.correction) for problem in self.problems]


def test_one_name_in_one_unit_is_one_person():
    mentions = Mentions()
    mentions.add(unit="县医院")
    mentions.add(unit="县医院", region=LIU_XI)
    assert mentions.ids() == ["wang-he"] * 2
    assert mentions.told() == []


def test_one_name_in_one_region_is_one_person():
    mentions = Mentions()
    mentions.add(region=LIU_XI)
    mentions.add(region=LIU_XI, unit="县医院")
    mentions.add(unit="县医院")
    assert mentions.ids() == ["wang-he"] * 3


def test_different_units_in_one_region_stay_apart():
    mentions = Mentions()
    mentions.add(region=LIU_XI, unit="县医院")
    mentions.add(region=LIU_XI, unit="第一中学")
    assert mentions.ids() == ["wang-he", "wang-he-di-yi-zhong-xue"]
    assert mentions.told() == [("提示", 2, "wang-he-di-yi-zhong-xue")]


def test_a_name_alone_is_never_enough():
    mentions = Mentions()
    mentions.add()
    mentions.add()
    mentions.add(region=LIU_XI)
    mentions.add(region=OTHER_LIU_XI)
    assert mentions.ids() == [
        "wang-he",
        "wang-he-hao-ren-2001",
        "wang-he-liu-xi-cun",
        "wang-he-xing-lin-zhen-liu-xi-cun",
    ]
    assert mentions.told()[0][0] == "提示"


def test_who_is_meant_of_two_in_a_region_is_not_guessed():
    mentions = Mentions()
    mentions.add(region=LIU_XI, unit="县医院")
    mentions.add(region=LIU_XI, unit="第一中学")
    mentions.add(region=LIU_XI)
    mentions.add(region=LIU_XI)
    ids = mentions.ids()
    assert len(set(ids[:3])) == 3
    assert ids[3] == ids[2]


def test_who_comes_to_several_namesakes_in_a_region_is_none_of_them():
    mentions = Mentions()
    for unit in ("县医院", "第一中学", "", "第二中学"):
        mentions.add(region=LIU_XI, unit=unit)
    assert len(set(mentions.ids())) == 4


def test_kinds_stay_apart_and_may_share_an_id():
    mentions = Mentions()
    mentions.add(region=LIU_XI)
    mentions.add(region=LIU_XI, kind=SubjectKind.FAMILY)
    assert mentions.ids() == ["wang-he"] * 2
    found = identify(mentions.all, Problems())
    assert found[mentions.all[0]] is not found[mentions.all[1]]


def test_names_of_one_sound_get_ids_of_their_own():
    mentions = Mentions()
    mentions.add("王河", unit="县医院")
    mentions.add("王禾", unit="县医院")
    mentions.add("汪和", region=LIU_XI)
    assert mentions.ids() == ["wang-he", "wang-he-xian-yi-yuan", "wang-he-liu-xi-cun"]
    assert mentions.told() == []


def test_what_cannot_be_told_apart_by_words_is_by_a_hash_that_stays():
    mentions = Mentions()
    for name in ("王河", "王禾", "王和", "王合"):
        mentions.all.append(
            Mention(
                SubjectKind.PERSON, name, Place("f.yml", 1), (1, len(mentions.all)), edition="hao-ren-2001"
            )
        )
    ids = mentions.ids()
    assert ids[:2] == ["wang-he", "wang-he-hao-ren-2001"]
    assert ids[2].startswith("wang-he-")
    assert len(set(ids)) == 4
    assert mentions.ids() == ids


def test_a_unit_is_known_by_its_name():
    mentions = Mentions()
    mentions.add("县医院", kind=SubjectKind.UNIT)
    mentions.add("县医院", kind=SubjectKind.UNIT, region=LIU_XI)
    mentions.add("县医院", kind=SubjectKind.UNIT, region=OTHER_LIU_XI)
    assert len(set(mentions.ids())) == 1


def test_a_former_name_is_the_same_unit():
    mentions = Mentions()
    mentions.add(
        "融媒体中心", kind=SubjectKind.UNIT, registered=True, id="rong-mei", former_names=("广播电视台",)
    )
    mentions.add("广播电视台", kind=SubjectKind.UNIT)
    mentions.add("融媒体中心", kind=SubjectKind.UNIT)
    assert mentions.ids() == ["rong-mei"] * 3


def test_a_former_name_is_the_same_person_in_the_same_unit_only():
    mentions = Mentions()
    mentions.add("王海", unit="县医院", registered=True, id="wang-hai", former_names=("王河",))
    mentions.add("王河", unit="县医院")
    mentions.add("王河", unit="第一中学")
    assert mentions.ids() == ["wang-hai", "wang-hai", "wang-he"]


def test_an_id_joins_what_nothing_else_would():
    mentions = Mentions()
    mentions.add(unit="县医院", id="wang-he-1")
    mentions.add(region=LIU_XI, id="wang-he-1")
    mentions.add(unit="县医院")
    assert mentions.ids() == ["wang-he-1"] * 3
    assert mentions.told() == []


def test_ids_keep_apart_what_looks_alike():
    mentions = Mentions()
    mentions.add(unit="县医院", id="wang-he-1")
    mentions.add(unit="县医院", id="wang-he-2")
    assert mentions.ids() == ["wang-he-1", "wang-he-2"]
    assert mentions.told() == []


def test_one_of_two_registered_namesakes_must_be_named():
    mentions = Mentions()
    mentions.add(unit="县医院", id="wang-he-1")
    mentions.add(unit="县医院", id="wang-he-2")
    mentions.add(unit="县医院")
    mentions.ids()
    assert mentions.told() == [("错误", 3, "wang-he-1")]


def test_an_id_is_of_one_name():
    mentions = Mentions()
    mentions.add("王河", id="wang-he")
    mentions.add("李梅", id="wang-he")
    mentions.ids()
    assert mentions.told() == [("错误", 2, "")]


def test_a_written_id_is_never_given_to_another():
    mentions = Mentions()
    mentions.add("王禾", unit="第一中学")
    mentions.add("王河", unit="县医院", id="wang-he")
    assert mentions.ids() == ["wang-he-di-yi-zhong-xue", "wang-he"]


def test_pinyin_that_staff_wrote_makes_the_id():
    mentions = Mentions()
    mentions.add("单雄", unit="县医院", pinyin="dan xiong")
    mentions.add("单英", unit="县医院")
    assert mentions.ids() == ["dan-xiong", "shan-ying"]


def test_the_notice_names_each_with_unit_and_place():
    mentions = Mentions()
    mentions.add(unit="县医院")
    mentions.add(region=LIU_XI)
    mentions.add()
    mentions.ids()
    (problem,) = mentions.problems
    assert "县医院（f.yml 第 1 行）；石桥镇柳溪村（f.yml 第 2 行）；没有写单位和地区（f.yml 第 3 行）" in (
        problem.message
    )


WHERE = st.tuples(
    st.sampled_from(["王河", "王禾"]),
    st.sampled_from(["", "县医院", "第一中学"]),
    st.sampled_from([None, LIU_XI, OTHER_LIU_XI]),
)


@given(st.lists(WHERE, max_size=8), st.lists(WHERE, max_size=4))
def test_a_later_roll_changes_no_older_subject(older, later):
    mentions = Mentions()
    for name, unit, region in older:
        mentions.add(name, unit, region)
    before = mentions.ids()
    for name, unit, region in later:
        mentions.add(name, unit, region)
    assert mentions.ids()[: len(before)] == before


@given(st.lists(WHERE, max_size=9))
def test_a_subject_has_one_name_and_one_unit(all_of_them):
    mentions = Mentions()
    for name, unit, region in all_of_them:
        mentions.add(name, unit, region)
    for identity in identify(mentions.all, Problems()).values():
        assert len({mention.name for mention in identity.mentions}) == 1
        assert len({mention.unit for mention in identity.mentions if mention.unit}) <= 1


def test_an_id_that_moves_an_older_address_is_reported():
    mentions = Mentions()
    older = mentions.add("李玮", unit="县医院")
    mentions.add("李伟", unit="第一中学", id="li-wei")
    problems = Problems()
    identities = identify(mentions.all, problems)
    assert identities[older].id == "li-wei-xian-yi-yuan"
    (problem,) = problems
    assert problem.level is Level.WARNING
    assert "“李玮”的网址" in problem.message
    assert "li-wei-xian-yi-yuan" in problem.message


def test_an_id_that_was_there_first_is_nobody_elses():
    mentions = Mentions()
    mentions.add("李伟", unit="第一中学", id="li-wei")
    mentions.add("李玮", unit="县医院")
    problems = Problems()
    identify(mentions.all, problems)
    assert list(problems) == []
