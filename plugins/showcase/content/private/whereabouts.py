"""Where somebody lives or is: addresses below the village, coordinates; and the plates of cars."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .kinds import PrivateKind
from .lines import matches_in
from .numbers import Found

_N = "[0-9一二三四五六七八九十百]"
_HAN = "[\u4e00-\u9fff]"
_NO_DOOR = "(?!线|文|令|台风|公告|通知|桥|标|地块|高速|隧道|公路|车|机|井|坝|闸|信箱|文件)"

_STREET = re.compile(
    rf"(?:路|街|巷|弄|胡同|大道|坊)(?:[东南西北中][段路街]?|{_N}[段巷弄里]|支[路弄])?"
    rf" ?{_N}{{1,5}}(?:[-之]{_N}{{1,4}})? ?(?:弄 ?{_N}{{1,4}} ?)?号{_NO_DOOR}"
)
_HOUSE = re.compile(
    rf"{_N}{{1,4}} ?(?P<house>号?楼|栋|幢|座) ?(?:{_N}{{1,3}} ?(?P<stair>单元|门))? ?{_N}{{2,4}} ?(?:室|户|号房?)"
    rf"|(?P<flat>{_N}{{1,3}} ?单元 ?{_N}{{2,4}}(?: ?[室号户]|(?!{_HAN}|[0-9])))"
)
_VILLAGE = re.compile(rf"(?:村|社区|屯|寨|庄)?{_N}{{1,3}} ?(?:组|社|队) ?{_N}{{1,4}} ?号{_NO_DOOR}")
_SIGN = re.compile(rf"{_N} ?(?:[号室户]|单元)|门牌|址|户籍所在地")
_NAME = re.compile(rf"{_HAN}+\Z")
_DOOR = re.compile(r"门牌号?码?[:：为是]? ?\d{1,5}")
_DWELLING = re.compile(r"(?:住址|家住|住在|现住|居住|户籍|家庭地址|住所)")
_LABELLED = re.compile(
    r"(?:家庭住址|家庭地址|现住址|户籍地址|户籍所在地|身份证地址|居住地址|住址)(?:[:：]|为) ?"
    r"(?P<home>[^，。；,;|\n]{0,30}?[村组号室路街巷弄屯])"
)

_PLATE = re.compile(
    r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z] ?[·•.-]? ?"
    r"(?:[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳领]|[A-HJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJK])(?![A-Z0-9])",
    re.IGNORECASE,
)

_EXACT = re.compile(r"\d\.\d{3}")
_DEGREES = r"\d{1,3}\.\d{3,15}"
_PAIR = re.compile(
    rf"(?<![\d.])(?P<one>{_DEGREES})[°EN]? ?[,，、/;；  ]{{1,2}}(?:[a-z]{{3,9}}[\"']?[:=] ?)?(?P<two>{_DEGREES})(?![\d%％])"
)
_SEXAGESIMAL = re.compile(r"\d{1,3} ?[°度] ?\d{1,2} ?[′'’分] ?\d{1,2}(?:\.\d{1,6})? ?(?:[″\"”秒]|''|′′)")
_KEYED = re.compile(
    rf"(?:经度|纬度|东经|北纬|longitude|latitude|lng|lat)[\"']?[:：=为]? ?(?P<degrees>{_DEGREES})",
    re.IGNORECASE,
)


def addresses_in(text: str) -> Iterator[Found]:
    """Addresses by which a door can be found; homes where it says that somebody lives there, or names stair and flat."""
    for found in matches_in(text, _SIGN, _STREET, _HOUSE, _VILLAGE, _DOOR, _LABELLED):
        start, end = found.span("home") if found.re is _LABELLED else found.span()
        kind = PrivateKind.HOME
        if found.re is _STREET:
            named = _NAME.search(text, max(0, start - 2), start)
            start = named.start() if named else start
            kind = _lived_in(text, start)
        elif found.re is _HOUSE and not (found["flat"] or found["stair"] or found["house"] in ("栋", "幢")):
            kind = _lived_in(text, start)
        yield kind, start, end, re.sub(r"\s", "", text[start:end])


def _lived_in(text: str, start: int) -> PrivateKind:
    before = text[max(0, start - 20) : start].rpartition("。")[2]
    return PrivateKind.HOME if _DWELLING.search(before) else PrivateKind.STREET


def plates_in(text: str) -> Iterator[Found]:
    """The plates of cars, of new energy too (GA 36); a real one has digits."""
    for found in _PLATE.finditer(text):
        if sum(character.isdecimal() for character in found[0]) >= 2:
            yield PrivateKind.PLATE, *found.span(), found[0]


def coordinates_in(text: str) -> Iterator[Found]:
    """Coordinates within China that name a spot of a hundred metres or less.

    A county's extent, given in minutes, and 北纬30度 are none.
    """
    for found in matches_in(text, _EXACT, _PAIR, _KEYED):
        if found.re is _KEYED or _in_china(float(found["one"]), float(found["two"])):
            yield PrivateKind.COORDINATES, *found.span(), found[0]
    for found in _SEXAGESIMAL.finditer(text):
        yield PrivateKind.COORDINATES, *found.span(), found[0]


def _in_china(one: float, other: float) -> bool:
    latitude, longitude = sorted((one, other))
    return 73 <= longitude <= 136 and 3 <= latitude <= 54
