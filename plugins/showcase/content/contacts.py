"""How to reach an office. Its own lines only: mobile numbers are refused wherever they stand."""

from __future__ import annotations

from dataclasses import dataclass

from .declaring import Name, Record, Text, key


@dataclass(frozen=True, slots=True, kw_only=True)
class Contacts(Record):
    """The lines of an office that takes questions or objections."""

    TITLE = "联系方式"

    department: str = key(
        "部门", Name(), "由哪个部门受理。", example="清禾县精神文明建设办公室宣传股", default=""
    )
    phone: str = key("电话", Text(60), "办公室的座机；不能写私人手机。", example="0990-6123456", default="")
    email: str = key("邮箱", Text(80), "单位的电子邮箱。", example="xuanchuan@example.org", default="")
    address: str = key("地址", Text(80), "办公地点，不是个人住址。", example="清禾县文昌路 1 号", default="")
    postcode: str = key("邮编", Text(6), "邮政编码。", example="899900", default="")
    hours: str = key("时间", Text(60), "办公时间。", example="工作日 9:00—12:00，14:30—18:00", default="")

    @property
    def any(self) -> bool:
        """Whether there is a way at all to reach the office."""
        return bool(self.phone or self.email or self.address)
