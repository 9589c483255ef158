"""中国, 全国, 国家, 世界 in the titles of local programmes, honours and activities."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showcase.checks.areas import Area
from showcase.checks.rules import Finding, Rule
from showcase.checks.written import Written
from showcase.content.honours.programmes import Tone
from showcase.content.problems import Level, Place

_LARGE = "中国|中华|全国|国家|世界|国际|全球"
_IN_HONOUR = re.compile(
    rf"(?:{_LARGE})"
    # Units and things that are called so and give or receive the honour.
    "(?!农业|工商|建设|人民|邮政|移动|电信|联通|广电|石油|石化|银行|人寿|平安|铁路|铁塔|烟草|共产|少年先锋队|民主|国民党|农工|致公"
    "|电网|税务|统计|粮食|安全|公务员|综合|级|宪法|公祭|机关|工作人员|通用语言|残疾人|公园|湿地|森林|储备|助学|奖学金|赔偿"
    "|志愿者日|劳动节|妇女节|儿童节|消费者|护士节|博物馆日|禁毒日|读书日|环境日|地球日|急救日|慈善|志愿服务信息系统)"
)
_IN_EVENT = re.compile(
    rf"(?P<words>(?:{_LARGE})[^，。；《》“”\n]{{0,14}}?"
    "(?:大赛|比赛|联赛|锦标赛|邀请赛|挑战赛|公开赛|运动会|论坛|峰会|博览会|评选|评比|征文|之乡|艺术节|文化节|第一))"
)
_TAKES_PART = re.compile(
    "观看|收看|收听|参加|参赛|亮相|入围|荣获|获评|喜获|获得|获|出战|备战|选拔|学习|响应|推荐|候选|迎|分赛|赛区|预选|转播"
)


def _titles(written: Written) -> Iterator[Finding]:
    for place, name, what in _honours(written):
        found = _IN_HONOUR.search(name)
        if found and not _is_allowed(written, name, found) and not _TAKES_PART.search(name):
            yield Finding(place, _message(found[0], name, what))
    for activity in written.catalogue.activities:
        found = _IN_EVENT.search(activity.title)
        if found and not _is_allowed(written, activity.title, found):
            before = activity.title[: found.start()] + found["words"]
            if not _TAKES_PART.search(before):
                yield Finding(activity.place, _message(found[0][:2], activity.title, "活动"))


def _honours(written: Written) -> Iterator[tuple[Place, str, str]]:
    """The names of honours that are not national, each once, with where they are written and what they are."""
    tones = {level.name: level.tone for level in written.catalogue.levels}
    for programme in written.catalogue.programmes:
        if tones.get(programme.level) is not Tone.NATIONAL:
            yield programme.at("name"), programme.name, f"{programme.level}的评选项目"
    for edition in written.catalogue.editions:
        if edition.level.tone is not Tone.NATIONAL and edition.name != edition.programme.name:
            yield edition.place, edition.name, f"{edition.level.name}的荣誉"


def _is_allowed(written: Written, name: str, found: re.Match[str]) -> bool:
    return any(found[0] in word and word in name for word in written.lists.allowed_words)


def _message(word: str, name: str, what: str) -> str:
    return (
        f"“{name}”是{what}，名称里不能带“{word}”。请改用本地的名称；"
        f"确实是{'国家级的' if what != '活动' else '经过批准的'}，{'改“级别”' if what != '活动' else '把全称写进“放行词语”'}。"
    )


RULES = (
    Rule(
        id="wording-national-title",
        area=Area.WORDING,
        title="地方的荣誉、活动冠以“中国”“全国”",
        level=Level.WARNING,
        reason="未经批准，评选和活动的名称不得冠以“中国”“全国”“国家”“世界”等字样，这样的名称在清理之列。",
        cure="用本县、本镇、本单位的名称；登记上级授予的荣誉，把项目的“级别”写对就不再提示。",
        source="评比达标表彰活动管理的有关规定；创建示范活动和评选活动负面清单",
        in_written=_titles,
    ),
)
