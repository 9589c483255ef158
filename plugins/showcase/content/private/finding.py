"""Goes through a text with every detector."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Collection, Iterator

from .births import births_in
from .contacts import emails_in, landlines_in
from .disguises import undressed
from .kinds import Finding
from .numbers import Found, numbers_in
from .whereabouts import addresses_in, coordinates_in, plates_in

_DETECTORS = (numbers_in, plates_in, coordinates_in, births_in, addresses_in, landlines_in, emails_in)
"""The graver kinds first: of what overlaps, the first counts."""


def private_in(text: str, allowed: Collection[str] = frozenset()) -> list[Finding]:
    """What is private in a text, from its beginning to its end; it may have many lines, which nothing runs across.

    `allowed` are an office's own lines, as `Finding.normal` writes them. Time grows with the length of the text,
    whatever stands in it: no pattern repeats what itself repeats.
    """
    plain = undressed(text)
    taken: list[tuple[int, int]] = []
    findings = []
    for kind, start, end, normal in _all_of(plain.text):
        position = bisect(taken, (start, end))
        before, after = taken[position - 1 : position], taken[position : position + 1]
        if any(one[1] > start for one in before) or any(one[0] < end for one in after):
            continue
        taken.insert(position, (start, end))
        if not (kind.may_be_an_office and normal in allowed):
            findings.append(Finding(plain.origin(start) + 1, plain.origin(end - 1) + 1, kind, normal))
    return sorted(findings)


def _all_of(text: str) -> Iterator[Found]:
    for detector in _DETECTORS:
        yield from detector(text)
