"""Document numbers: 文号."""

from __future__ import annotations


def document_number(text: str) -> str:
    """A document number with its year in 〔 〕, as the norm on official documents (GB/T 9704) has it."""
    for left, right in ("[]", "［］", "()", "（）", "【】"):
        head, _, rest = text.partition(left)
        year, _, tail = rest.partition(right)
        if len(year) == 4 and year.isdigit() and tail:
            return f"{head}〔{year}〕{tail}"
    return text
