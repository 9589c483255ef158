"""What is private in the name of a file."""

from __future__ import annotations

import re

from .disguises import undressed
from .finding import private_in
from .kinds import Finding, PrivateKind

_NAMED = frozenset(
    {
        PrivateKind.ID_NUMBER,
        PrivateKind.OLD_ID_NUMBER,
        PrivateKind.MOBILE,
        PrivateKind.BANK_CARD,
        PrivateKind.PLATE,
        PrivateKind.BIRTH_DATE,
        PrivateKind.HOME,
        PrivateKind.EMAIL,
    }
)


def private_in_name(name: str) -> Finding | None:
    """The first thing private in the name of a file; None for a name without.

    Stricter than in a text, since cameras name photos by dates and running numbers: the digits of a number stand
    together, or in groups as a mobile number is spoken.
    """
    for finding in private_in(name):
        written = undressed(name[finding.start - 1 : finding.end]).text
        groups = len(re.findall(r"\d+", written))
        if finding.kind in (PrivateKind.ID_NUMBER, PrivateKind.BANK_CARD) and groups > 1:
            continue
        if finding.kind in _NAMED:
            return finding
    return None
