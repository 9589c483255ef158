"""The rules of wording."""

from __future__ import annotations

from . import (
    characters,
    commending,
    leaders,
    numbers_of_documents,
    placeholders,
    punctuation,
    quantities,
    sections,
    titles,
    words,
)

RULES = (
    *words.RULES,
    *leaders.RULES,
    *placeholders.RULES,
    *titles.RULES,
    *commending.RULES,
    *numbers_of_documents.RULES,
    *characters.RULES,
    *punctuation.RULES,
    *quantities.RULES,
    *sections.RULES,
)
