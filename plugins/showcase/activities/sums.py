"""Adding up numbers of which some are not exact: what is not exact stays marked as such in every sum."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from showcase.content.activities.records import Amount

AT_LEAST = frozenset({"余", "多", "以上"})
"""The words that say a number is a lower bound."""


@dataclass(frozen=True, slots=True)
class Sum:
    """What amounts come to."""

    number: float
    about: str = ""
    """约, or 以上 where it is only known to be at least so much; "" for exact."""

    @classmethod
    def of(cls, amount: Amount) -> Sum:
        """An amount to add up."""
        return cls(amount.number, "以上" if amount.about in AT_LEAST else "约" if amount.about else "")

    @property
    def digits(self) -> str:
        """The number alone, to one decimal."""
        return f"{self.number:.1f}".removesuffix(".0")

    def words(self, unit: str = "") -> str:
        """With its unit where one is given: 81 小时, 约81 小时, 81 小时以上."""
        number = self.digits + (f" {unit}" if unit else "")
        return f"约{number}" if self.about == "约" else f"{number}{self.about}"

    def shared_by(self, number: float) -> Sum:
        """The part of each, where so many share it equally."""
        return Sum(self.number / number, self.about)


def total(sums: Iterable[Sum | None]) -> Sum:
    """All together: about so much where one is so, a lower bound where one is, or where one is not known."""
    counted = [one or Sum(0, "以上") for one in sums]
    words = {one.about for one in counted} - {""}
    return Sum(sum(one.number for one in counted), words.pop() if len(words) == 1 else "约" if words else "")
