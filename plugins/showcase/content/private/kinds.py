"""The kinds of what is private, each with its rule: how grave it is, and what to do about it."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from showcase.content.problems import Level

_ROLL = "名单里只写姓名、单位和地区就够了。"
_OWN = "本单位或者别的办公室公开的，请登记到 data/site.yml 的“公开联系方式”里，就不再提醒；是个人的，请删去。"


class PrivateKind(enum.Enum):
    """What can be private in a text.

    The grave kinds are those by which people were harmed when lists were published whole; a landline, an e-mail
    or a street with its number may as well be an office's, and staff are asked.
    """

    ID_NUMBER = "id-number", "身份证号", Level.VETO, _ROLL
    OLD_ID_NUMBER = "old-id-number", "15 位的老身份证号", Level.VETO, _ROLL
    MOBILE = "mobile", "手机号码", Level.VETO, "办公电话请写座机。"
    BANK_CARD = "bank-card", "银行卡号", Level.VETO, "收款账户请另行通知本人，不要写在网上。"
    BIRTH_DATE = "birth-date", "具体到日的出生日期", Level.ERROR, "确实需要的，只写到年份。"
    PLATE = "plate", "车牌号", Level.ERROR, "写“一辆轿车”“公交车”就够了。"
    COORDINATES = "coordinates", "经纬度", Level.ERROR, "地点写到乡镇、村或者单位名称。"
    HOME = "home-address", "住址", Level.ERROR, "地址只写到乡镇（街道）、村（社区）。"
    STREET = "address", "门牌地址", Level.WARNING, _OWN
    LANDLINE = "landline", "座机号码", Level.WARNING, _OWN
    EMAIL = "email", "电子邮箱", Level.WARNING, _OWN

    def __init__(self, id: str, label: str, level: Level, advice: str) -> None:
        """Make a kind of its words."""
        self.rule = f"privacy-{id}"
        """The id of its rule."""
        self.label = label
        self.level = level
        self.advice = advice

    @property
    def may_be_an_office(self) -> bool:
        """Whether it is private only where it is not an office's own."""
        return self.level is Level.WARNING


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Something private in a text."""

    start: int
    """Its first character, counted from 1, as columns are."""

    end: int
    """Its last character, counted from 1."""

    kind: PrivateKind
    normal: str
    """What was written, however it was written: the digits of a number, an address without blanks."""
