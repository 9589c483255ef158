"""Hides what is private where a report has to speak of it."""

from __future__ import annotations

import re

from .finding import private_in
from .kinds import Finding, PrivateKind

_KEPT = {
    PrivateKind.BIRTH_DATE: 4,
    PrivateKind.PLATE: 2,
    PrivateKind.COORDINATES: 0,
    PrivateKind.HOME: 0,
    PrivateKind.STREET: 0,
    PrivateKind.EMAIL: 1,
}
"""How many characters of each kind are shown, so that staff know it again; all other kinds are numbers."""

_TELLING = re.compile("[0-9A-Za-z〇零○一二三四五六七八九十百]")


def masked(finding: Finding) -> str:
    """What was found, with all hidden that would tell it: 139******00, 文昌路*号, z***@*****.***."""
    return _hidden(finding.normal, finding.kind)


def without_private(text: str, *, offices: bool = True) -> str:
    """The text with everything private hidden, so that a report can be shown to anybody.

    Without `offices`, what may be an office's own line stays: in a line that staff are to copy it has to be whole.
    """
    shown, at = [], 0
    for finding in private_in(text):
        if finding.kind.may_be_an_office and not offices:
            continue
        written = text[finding.start - 1 : finding.end]
        shown += [text[at : finding.start - 1], _hidden(written, finding.kind)]
        at = finding.end
    return "".join([*shown, text[at:]])


def _hidden(written: str, kind: PrivateKind) -> str:
    kept = _KEPT.get(kind)
    if kept is None:
        return f"{written[:3]}{'*' * (len(written) - 5)}{written[-2:]}"
    return written[:kept] + _TELLING.sub("*", written[kept:])
