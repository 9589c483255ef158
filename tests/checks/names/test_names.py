"""Names that are nearly one another's."""

import time

import pytest

from showcase.checks.names.alike import sound
from showcase.checks.registry import rule_of
from showcase.checks.written import Written
from showcase.content.catalogue import Catalogue
from showcase.content.honours.records import Subject
from showcase.content.honours.vocabulary import SubjectKind
from showcase.content.problems import Problems
from showcase.content.regions import Regions
from showcase.content.site_facts import Site
from tests.checks.projects import BASIS, found_in, news
from tests.making import catalogue_of, facts, person, programme, roll
from tests.times import NOW

SITE = Site(name="测试", organiser="测试")


def found(rule, *entries, subjects=(), kinds=(SubjectKind.PERSON, SubjectKind.UNIT)):
    catalogue = catalogue_of([programme("好人", *kinds)], [roll("2026年度", *entries)], subjects, Problems())
    return list(rule_of(rule).in_written(Written(None, catalogue)))


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("李秀禾", "李秀和", "读音相同"),
        ("刘洋", "刘阳", "读音相同"),
        ("陈俊生", "陈竣生", "读音相同"),
        ("王柱林", "王桂林", ""),
        ("张孟林", "张盂林", "字形相近"),
        ("赵末然", "赵未然", "字形相近"),
        ("买买提·吐尔逊", "买买提吐尔逊", "只差间隔号"),
    ],
)
def test_names_of_one_unit_that_sound_or_look_alike_are_told(one, other, how):
    findings = found("names-near", person(one, "清禾县供电公司"), person(other, "清禾县供电公司"))
    assert [how in f.message and one in f.message and other in f.message for f in findings] == (
        [True] if how else []
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (person("孟桂香", "", "石桥镇柳溪村"), person("孟桂芳", "", "石桥镇柳溪村")),
        (person("李秀禾", "甲单位"), person("李秀和", "乙单位")),
        (person("王伟", "甲单位"), person("王薇", "甲单位")),
        (person("李建军", "甲单位"), person("李建", "甲单位")),
    ],
)
def test_siblings_strangers_and_tones_are_not(one, other):
    assert found("names-near", one, other) == []


def test_namesakes_of_one_unit_cannot_be_told_apart():
    subjects = (
        facts("zhang-min", "张敏", unit="清禾县人民医院"),
        facts("zhang-min-2", "张敏", unit="清禾县人民医院"),
    )
    entries = (person("张敏", subject="zhang-min"), person("张敏", subject="zhang-min-2"))
    (finding,) = found("names-same", *entries, subjects=subjects)
    assert "清禾县人民医院有 2 个个人都叫“张敏”（编号 zhang-min、zhang-min-2）" in finding.message
    apart = (subjects[0], facts("zhang-min-2", "张敏", unit="清禾县实验小学"))
    assert found("names-same", *entries, subjects=apart) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("清禾县人民医院", "县医院"),
        ("清禾县人民医院", "清禾人民医院"),
        ("清禾县人力资源和社会保障局", "县人社局"),
        ("中共清禾县委员会宣传部", "清禾县委宣传部"),
        ("清禾县妇女联合会", "县妇联"),
        ("清禾县人民政府办公室", "县政府办"),
    ],
)
def test_units_written_in_two_ways_are_told(one, other):
    (finding,) = found("names-unit", person("李秀禾", one), person("王家明", one), person("张敏", other))
    assert finding.message.startswith(f"“{other}”（1 处）和“{one}”（2 处）像是同一个单位的两种写法")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("清禾县人民医院", "清禾县中医医院"),
        ("清禾县人民医院", "云岭市人民医院"),
        ("清禾县石桥镇中心小学", "清禾县杏林镇中心小学"),
        ("清禾县公安局", "清禾县水利局"),
        ("清禾县教育局", "清禾县教育局"),
    ],
)
def test_other_units_are_not(one, other):
    assert found("names-unit", person("李秀禾", one), person("张敏", other)) == []


def test_a_former_name_that_is_registered_is_no_variant():
    unit = facts("yi-yuan", "清禾县人民医院", SubjectKind.UNIT, former_names=("县医院",))
    assert (
        found("names-unit", person("李秀禾", "清禾县人民医院"), person("张敏", "县医院"), subjects=(unit,))
        == []
    )


def activity(venue):
    return f"---\n标题: 插秧\n类型: 文体活动\n日期: 2026-06-01\n地点: {venue}\n---\n\n大家都来了。\n"


@pytest.mark.parametrize(
    ("venue", "words"),
    [
        ("石桥镇柳西村晒谷场", "您要写的是不是“柳溪村”？"),
        ("石桥镇望江村广场", "请核对村名"),
        ("石桥镇柳溪村广场", ""),
        ("石桥镇各村", ""),
        ("石桥镇", ""),
    ],
)
def test_a_village_that_no_region_knows_is_told(project, venue, words):
    types = {"data/activities.yml": "类型:\n  - 名称: 文体活动\n    简介: 文体活动。\n"}
    folder = project({**BASIS, **types, "docs/activities/2026/cha-yang/index.md": activity(venue)})
    assert [words in f.message for f in found_in(folder, "names-village")] == ([True] if words else [])


def test_in_news_only_a_slip_is_told_with_its_place(project):
    text = news("2026-03-05") + "\n到石桥镇桃园村和石桥镇望江村看。\n"
    (finding,) = found_in(project({**BASIS, "docs/news/2026/2026-03-05-a.md": text}), "names-village")
    assert (finding.place.line, finding.place.column) == (10, 2)
    assert "“桃源村”" in finding.message


def people(number):
    """So many people of a few units, whose names share sounds and shapes."""
    given = "俊竣辉晖清青桂挂未末孟盂林材文丈"
    surnames = "王李张刘陈杨赵黄周吴"
    names = (f"{surnames[n % 10]}{given[n // 10 % 16]}{chr(0x4E00 + n // 160 * 7)}" for n in range(number))
    return tuple(Subject(str(n), SubjectKind.PERSON, name, f"第{n % 7}中学") for n, name in enumerate(names))


def test_eight_times_the_people_take_no_64_times_as_long():
    """Whoever compared all pairs would take 64 times as long; a busy machine twice its usual time."""

    def seconds(number):
        catalogue = Catalogue(SITE, NOW, Regions(), (), (), (), people(number), ())
        sound.cache_clear()
        begun = time.process_time()
        assert list(rule_of("names-near").in_written(Written(None, catalogue)))
        return time.process_time() - begun

    seconds(2_500)  # The tables are read once.
    assert seconds(20_000) < 30 * seconds(2_500)
