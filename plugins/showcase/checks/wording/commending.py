"""表彰 where only 评选 may stand: who may commend, and who may run 创建示范."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showcase.checks.areas import Area
from showcase.checks.rules import Finding, Rule
from showcase.checks.written import Written
from showcase.content.honours.programmes import Programme, Tone
from showcase.content.honours.vocabulary import Nature, SubjectKind
from showcase.content.problems import Level, Place

_LOW = re.compile("乡|镇|街道|村|社区|单位|部门|大厅|学校|企业")
"""What the name of a level holds that is a township's or lower, or a unit's own."""

_MAY_COMMEND = re.compile(r"(?:委|委员会|人民政府)$")
_OF_A_PART = re.compile(
    "宣传|组织部|政法|工作|工委|协会|联合会|妇女|精神文明|文学|志愿|残疾|团|办公室|领导小组|指导|红十字"
)
_COMMENDED = re.compile(r"(?<!获)(?<!受)(?<!被)(?<!以)表彰(?!条例|规定|办法)")
_LOW_BODY = re.compile(
    r"(?:镇|乡|街道|村|社区)(?:党委|政府|党工委|办事处)?(?P<between>[^，。：《》“”县市省]{0,6}?)表彰"
)
_SHOWCASE = re.compile("示范|创建")


def _natures(written: Written) -> Iterator[Finding]:
    for programme in written.catalogue.programmes:
        if programme.nature is Nature.COMMENDATION and _is_low(written, programme):
            message = (
                f"“{programme.name}”是{programme.level}的，性质不能写“表彰”："
                "乡镇（街道）以下和单位内部没有表彰权限。请改成“选树”或者“内部”。"
            )
            yield Finding(programme.at("nature"), message, programme.rewritten("nature", "选树"))
        elif programme.nature is Nature.COMMENDATION and _by_departments(written, programme):
            bodies = "、".join(programme.bodies)
            message = (
                f"“{programme.name}”由{bodies}授予，性质不能写“表彰”：县级部门没有表彰权限。"
                "请改成“选树”；经批准以县委、县政府名义表彰的，改“授予单位”并写上“依据”。"
            )
            yield Finding(programme.at("nature"), message, programme.rewritten("nature", "选树"))
        elif programme.nature is Nature.COMMENDATION and _lacks_basis(written, programme):
            message = f"“{programme.name}”是县级表彰，没有写“依据”。请写上批准或者规定的文件。"
            yield Finding(programme.at("name"), message, level=Level.NOTICE)


def _words(written: Written) -> Iterator[Finding]:
    for programme in written.catalogue.programmes:
        if programme.nature is Nature.COMMENDATION or not _is_low(written, programme):
            continue
        for attribute in ("name", "introduction"):
            if _COMMENDED.search(getattr(programme, attribute)):
                yield _instead(programme.at(attribute), programme.name, programme.level)
        for edition in written.catalogue.editions_of(programme):
            if any(map(_COMMENDED.search, (edition.title, edition.introduction, edition.document_title))):
                yield _instead(edition.place, edition.title, edition.level.name)
    titled = (
        *((item.title, item.place) for item in written.catalogue.news),
        *((activity.title, activity.place) for activity in written.catalogue.activities),
    )
    for title, place in titled:
        found = _LOW_BODY.search(title)
        if found and not re.search("[获受被]", found["between"]):
            message = f"标题“{title}”用了“表彰”。乡镇（街道）以下没有表彰权限，请改用“评选”“推选”“通报表扬”。"
            yield Finding(place, message)


def _instead(place: Place, name: str, level: str) -> Finding:
    return Finding(place, f"“{name}”是{level}的，不能说“表彰”，请改用“评选”“推选”“通报表扬”。")


def _models(written: Written) -> Iterator[Finding]:
    for programme in written.catalogue.programmes:
        if not _is_low(written, programme) or _tone(written, programme) is Tone.OWN:
            continue
        places = {SubjectKind.PLACE, SubjectKind.UNIT}.intersection(programme.kinds)
        if places and (programme.nature is Nature.DESIGNATION or _SHOWCASE.search(programme.name)):
            message = (
                f"“{programme.name}”是{programme.level}对{'、'.join(kind.label for kind in programme.kinds)}的创建命名；"
                "乡镇（街道）不得开展创建示范活动。由上级命名的，把“级别”改对；自己推选的，性质写“选树”，名称不用“创建”“示范”。"
            )
            yield Finding(programme.at("name"), message)


def _tone(written: Written, programme: Programme) -> Tone | None:
    return next((level.tone for level in written.catalogue.levels if level.name == programme.level), None)


def _is_low(written: Written, programme: Programme) -> bool:
    """Whether it is of a township or village, or of a unit."""
    return bool(_LOW.search(programme.level)) or _tone(written, programme) is Tone.OWN


def _lacks_basis(written: Written, programme: Programme) -> bool:
    return _tone(written, programme) is Tone.COUNTY and not programme.basis


def _by_departments(written: Written, programme: Programme) -> bool:
    """Whether departments of a county give it, and neither its Party committee nor its government."""
    if _tone(written, programme) is not Tone.COUNTY or not programme.bodies:
        return False
    return not any(_MAY_COMMEND.search(body) and not _OF_A_PART.search(body) for body in programme.bodies)


_SOURCE = "评比达标表彰活动管理的有关规定；《创建示范活动管理办法（试行）》"

RULES = (
    Rule(
        id="wording-commendation-nature",
        area=Area.WORDING,
        title="没有表彰权限，性质写了“表彰”",
        level=Level.WARNING,
        reason="评比达标表彰要经中央或者省里批准，县级一年一般不超过一项，县级部门和乡镇（街道）不得开展。",
        cure="基层推选的写“选树”，单位内部的写“内部”；确经批准的，写上“依据”。",
        source=_SOURCE,
        in_written=_natures,
    ),
    Rule(
        id="wording-commendation",
        area=Area.WORDING,
        title="只能说“评选”的地方用了“表彰”",
        level=Level.WARNING,
        reason="没有表彰权限的单位，标题和简介里用“表彰”，会被当作违规表彰清理。",
        cure="改用“评选”“推选”“选树”“通报表扬”“光荣榜”。",
        source=_SOURCE,
        in_written=_words,
    ),
    Rule(
        id="wording-models",
        area=Area.WORDING,
        title="乡镇（街道）开展创建示范",
        level=Level.WARNING,
        reason="乡镇（街道）和县级部门不得开展创建示范活动。",
        cure="登记上级命名的结果，级别写上级的；自己的活动改为推选，不授牌、不命名。",
        source="《创建示范活动管理办法（试行）》",
        in_written=_models,
    ),
)
