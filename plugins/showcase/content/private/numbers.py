"""ID-card, mobile and bank-card numbers among the digits of a text, however they are grouped."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass

from .kinds import PrivateKind

_GAP = "[ \t\xa0\u3000.·•_–—-]{0,3}"
_RUN = re.compile(rf"\d(?:{_GAP}\d){{9,}}(?:{_GAP}[Xx](?![0-9A-Za-z]))?")
_GROUP = re.compile(r"\d+[Xx]?|[Xx]")
_GLUED = re.compile(r"[0-9A-Za-z]{1,24}\Z")
_ADDRESS_OF_A_PAGE = re.compile(r"https?://[^\s<>\"'()（）]{1,2000}")
_ASKS_FOR_A_PHONE = re.compile(r"(?:phone|mobile|tel|shouji)\w{0,6}=\Z", re.IGNORECASE)
_AMOUNT = re.compile(r" ?(?:余|多)?(?:万|亿|元|人|斤|吨|米|平方|%|％)")

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"

_PROVINCES = "1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[123]"
_OLD_ID = re.compile(rf"(?:{_PROVINCES})(?:0[1-9]|[1-9]\d)(?:0[1-9]|[1-9]\d)\d\d(\d\d)(\d\d)\d{{3}}")
_LABELLED_ID = re.compile(r"(?:身份证|身份号|公民身份|证件号)[^0-9]{0,8}\Z")
_NO_PERSON = re.compile(r"(?:注册号|订单|单号|编号|流水|序列号|IMEI|许可证)[^0-9]{0,8}\Z", re.IGNORECASE)
_LABELLED_CARD = re.compile(r"(?:卡号|银行卡|账号|帐号|账户|开户)[^0-9]{0,16}\Z")

_SPOKEN = {
    (11,), (3, 4, 4), (3, 8), (7, 4), (3, 3, 5), (4, 3, 4), (3, 4, 2, 2), (3, 2, 2, 4), (3, 2, 2, 2, 2),
    (1,) * 11,
}  # fmt: skip
"""How people group the digits of a mobile number."""


@dataclass(frozen=True, slots=True)
class _Group:
    digits: str
    start: int
    end: int


Found = tuple[PrivateKind, int, int, str]
"""A kind, where it begins and ends, counted from 0, the end exclusive, and the digits."""


def numbers_in(text: str) -> Iterator[Found]:
    """The ID-card, mobile and bank-card numbers of a text."""
    pages = [found.span() for found in _ADDRESS_OF_A_PAGE.finditer(text)] if "://" in text else []
    for run in _RUN.finditer(text):
        groups = _groups(text, run)
        page = bisect(pages, (run.start(), len(text))) - 1
        outside = page < 0 or pages[page][1] <= run.start()
        # The addresses of pages are full of running numbers.
        named = outside or _ASKS_FOR_A_PHONE.search(text[max(0, run.start() - 16) : run.start()])
        yield from (found for found in _read(text, groups) if named or found[0] is PrivateKind.ID_NUMBER)


def _groups(text: str, run: re.Match[str]) -> list[_Group]:
    """The groups of digits of a run, without those that are part of a word: e4b13900000000aa7f."""
    groups = [_Group(found[0], found.start() + run.start(), found.end() + run.start())
              for found in _GROUP.finditer(run[0])]  # fmt: skip
    before = _GLUED.search(text[max(0, run.start() - 24) : run.start()])
    if before and not before[0].isalpha():
        groups = groups[1:]
    if re.match("[A-Za-z]", text[run.end() : run.end() + 1]):
        groups = groups[:-1]
    return groups


def _read(text: str, groups: list[_Group]) -> Iterator[Found]:
    """Read the groups from the first to the last; what is one number is taken whole."""
    index, alone = 0, True
    while index < len(groups):
        found = _id_number(text, groups, index) or _one_of_the_others(text, groups, index, alone=alone)
        if found is None:
            alone = groups[index].digits in ("86", "0086")
            index += 1
            continue
        kind, count = found
        taken = groups[index : index + count]
        yield kind, taken[0].start, taken[-1].end, "".join(group.digits for group in taken)
        index, alone = index + count, True


def _id_number(text: str, groups: list[_Group], index: int) -> tuple[PrivateKind, int] | None:
    """The groups from this one on that are an ID-card number: the check digit leaves no doubt, however they are cut."""
    digits, count = "", 0
    while len(digits) < 18 and index + count < len(groups):
        digits += groups[index + count].digits
        count += 1
    if len(digits) == 18 and (
        is_id_number(digits) or (_LABELLED_ID.search(_before(text, groups[index])) and _is_dated(digits))
    ):
        return PrivateKind.ID_NUMBER, count
    return None


def _one_of_the_others(
    text: str, groups: list[_Group], index: int, *, alone: bool
) -> tuple[PrivateKind, int] | None:
    """A number that no check digit proves; in groups it counts only where no other figures stand beside it."""
    first = groups[index]
    before = _before(text, first)
    if _is_card(first.digits, before):
        return PrivateKind.BANK_CARD, 1
    if _OLD_ID.fullmatch(first.digits) and _is_old_id(first.digits) and not _NO_PERSON.search(before):
        return PrivateKind.OLD_ID_NUMBER, 1
    if re.fullmatch(r"(?:00)?861[3-9]\d{9}", first.digits):
        return PrivateKind.MOBILE, 1
    for count in range(1, min(11, len(groups) - index) + 1):
        taken = groups[index : index + count]
        digits = "".join(group.digits for group in taken)
        if count > 1 and not alone:
            return None
        if len(digits) == 11:
            return (PrivateKind.MOBILE, count) if _is_mobile(digits, taken, text) else None
        if count >= 4 and len(digits) >= 16 and _is_card_in_fours(taken, digits):
            return PrivateKind.BANK_CARD, count
    return None


def _is_mobile(digits: str, taken: list[_Group], text: str) -> bool:
    spoken = tuple(len(group.digits) for group in taken) in _SPOKEN
    amount = _AMOUNT.match(text[taken[-1].end : taken[-1].end + 4])
    return spoken and not amount and re.fullmatch(r"1[3-9]\d{9}", digits) is not None


def _is_card_in_fours(taken: list[_Group], digits: str) -> bool:
    sizes = [len(group.digits) for group in taken]
    return sizes[:4] == [4, 4, 4, 4] and sum(sizes[4:]) <= 3 and _is_card(digits, "卡号")


def _is_card(digits: str, before: str) -> bool:
    """Whether these are the digits of a bank card (ISO/IEC 7812).

    Of the issuers that China knows, those of UnionPay (62) and of 牡丹卡 (95588) are told by their first digits alone;
    what else passes for a card one time in ten by its check digit must also be called one.
    """
    if not (16 <= len(digits) <= 19 and digits.isdecimal() and _has_luhn_digit(digits)):
        return False
    issued = digits.startswith("62") or (digits.startswith("95588") and len(digits) == 19)
    return issued or (_LABELLED_CARD.search(before) is not None and digits[0] in "34569")


def _has_luhn_digit(digits: str) -> bool:
    doubled = (sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return (sum(map(int, digits[-1::-2])) + sum(doubled)) % 10 == 0


def is_id_number(digits: str) -> bool:
    """Whether these are the eighteen digits of an ID card, by their check digit and a possible birth date (GB 11643)."""
    if not _is_dated(digits):
        return False
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=False))
    return digits[-1].upper() == _CHECKS[total % 11]


def _is_dated(digits: str) -> bool:
    match = re.fullmatch(r"[1-9]\d{5}(?:19|20)\d\d(\d\d)(\d\d)\d{3}[\dXx]", digits)
    return match is not None and 1 <= int(match[1]) <= 12 and 1 <= int(match[2]) <= 31


def _is_old_id(digits: str) -> bool:
    """Whether the date in fifteen digits is a day (GB 11643-1989: region, date of birth, order; no check digit)."""
    return 1 <= int(digits[8:10]) <= 12 and 1 <= int(digits[10:12]) <= 31


def _before(text: str, group: _Group) -> str:
    return text[max(0, group.start - 24) : group.start]
