"""Titles that only the nation may give, and 表彰 where only 评选 may stand."""

import pytest

from showcase.content.problems import Level
from tests.checks.projects import BASIS, found_in, programmes

ROLL = "评选项目: {}\n届次: 2026年度\n授予日期: 2026-03-05\n名单:\n  - 姓名: 李秀禾\n    地区: 石桥镇柳溪村\n"


def one(name, level="县级", **more):
    rest = "".join(f"\n{key}: {value}" for key, value in {"对象": "个人", **more}.items())
    return f"名称: {name}\n级别: {level}{rest}"


def found(project, rule, *written, **files):
    return found_in(project({**BASIS, "data/programmes.yml": programmes(*written), **files}), rule)


@pytest.mark.parametrize("name", ["中国好媳妇", "全国孝亲榜样", "国家文明农户", "世界乡贤"])
def test_a_local_honour_may_not_be_called_national(project, name):
    (finding,) = found(project, "wording-national-title", one(name))
    assert f"“{name}”是县级的评选项目，名称里不能带“{name[:2]}”" in finding.message
    assert finding.place.path == "data/programmes.yml"


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("中国好人", "国家级"),
        ("全国文明家庭", "国家级"),
        ("全国道德模范推荐人选", "县级"),
        ("中国农业银行清禾支行服务标兵", "本单位"),
        ("国家税务总局清禾县税务局服务标兵", "本单位"),
        ("优秀共产党员", "县级"),
        ("国际志愿者日优秀志愿者", "县级"),
        ("清禾好人", "县级"),
    ],
)
def test_national_honours_units_and_days_keep_their_names(project, name, level):
    assert found(project, "wording-national-title", one(name, level)) == []


def test_an_allowed_name_is_let_pass(project):
    allowed = {"data/checks.yml": "放行词语: [中国清禾龙舟大赛优胜奖]\n"}
    assert found(project, "wording-national-title", one("中国清禾龙舟大赛优胜奖"), **allowed) == []


def activity(title):
    return f"---\n标题: {title}\n类型: 文体活动\n日期: 2026-06-01\n地点: 石桥镇柳溪村\n---\n\n大家都来了。\n"


TYPES = {"data/activities.yml": "类型:\n  - 名称: 文体活动\n    简介: 文体活动。\n"}


@pytest.mark.parametrize(
    ("title", "alarms"),
    [
        ("首届中国清禾龙舟大赛", 1),
        ("全国插秧比赛在清禾", 1),
        ("全国科普日活动", 0),
        ("观看全国道德模范颁奖大赛", 0),
        ("世界读书日诵读", 0),
        ("参加全国广场舞大赛", 0),
        ("清禾县龙舟大赛", 0),
    ],
)
def test_a_local_contest_may_not_be_called_national(project, title, alarms):
    files = {**BASIS, **TYPES, "docs/activities/2026/long-zhou/index.md": activity(title)}
    assert len(found_in(project(files), "wording-national-title")) == alarms


@pytest.mark.parametrize(
    ("written", "words"),
    [
        (one("好媳妇", "乡镇级", 性质="表彰"), "没有表彰权限"),
        (one("服务标兵", "本单位", 性质="表彰"), "没有表彰权限"),
        (one("最美家庭", 性质="表彰", 授予单位="清禾县妇女联合会"), "县级部门没有表彰权限"),
        (one("最美教师", 性质="表彰", 授予单位="[中共清禾县委宣传部, 清禾县教育局]"), "县级部门没有表彰权限"),
    ],
)
def test_who_may_not_commend_is_told_with_the_line(project, written, words):
    (finding,) = found(project, "wording-commendation-nature", written)
    assert words in finding.message
    assert finding.correction.strip() == "性质: 选树"
    assert finding.level is None


@pytest.mark.parametrize(
    ("written", "levels"),
    [
        (one("优秀党员", 性质="表彰", 授予单位="中共清禾县委", 依据="条例"), []),
        (one("劳动模范", 性质="表彰", 授予单位="[中共清禾县委, 清禾县人民政府]"), [Level.NOTICE]),
        (one("劳动模范", "市级", 性质="表彰"), []),
        (one("好媳妇", "乡镇级", 性质="选树"), []),
    ],
)
def test_who_may_commend_names_the_document(project, written, levels):
    assert [f.level for f in found(project, "wording-commendation-nature", written)] == levels


def test_a_town_does_not_say_commend(project):
    written = one("好媳妇", "乡镇级", 性质="选树", 简介="每年表彰一次。")
    title = {"data/honors/2026/a.yml": ROLL.format("好媳妇") + "文件标题: 关于表彰好媳妇的决定\n"}
    found_here = found(project, "wording-commendation", written, **title)
    assert [f.place.path for f in found_here] == ["data/programmes.yml", "data/honors/2026/a.yml"]


@pytest.mark.parametrize(
    ("title", "alarms"),
    [
        ("石桥镇表彰“四榜”户", 1),
        ("柳溪村召开大会表彰好媳妇", 1),
        ("石桥镇两户家庭受表彰", 0),
        ("石桥镇三人获县里表彰", 0),
        ("县委表彰优秀共产党员", 0),
    ],
)
def test_headlines_of_towns_do_not_say_commend(project, title, alarms):
    item = f"---\n标题: {title}\n日期: 2026-06-01\n栏目: 要闻\n来源: 县文明办\n---\n\n正文。\n"
    files = {**BASIS, "docs/news/2026/2026-06-01-a.md": item}
    assert len(found_in(project(files), "wording-commendation")) == alarms


def test_towns_do_not_designate_model_places(project):
    designated = one("文明村", "乡镇级", 性质="命名", 对象="村镇")
    named = one("环境示范村", "乡镇级", 性质="选树", 对象="村镇")
    fine = (
        one("家庭示范户", "乡镇级", 对象="家庭"),
        one("文明生态村", "乡镇级", 对象="村镇"),
        one("文明单位", 对象="单位", 性质="命名"),
    )
    found_here = found(project, "wording-models", designated, named, *fine)
    assert [f.message.split("”")[0] for f in found_here] == ["“文明村", "“环境示范村"]
