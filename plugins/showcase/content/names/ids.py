"""Ids: the part of an address that names a person, a unit, a programme or a page."""

from __future__ import annotations

import functools
import hashlib
import re
import unicodedata

from showcase.content.names.pinyin import pinyin

MAX_ID = 100
"""The longest id staff may write; a file system allows 255 bytes for a name."""

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_HASH_LENGTH = 6

_REMEMBERED = 8192
"""Texts whose ids are kept: tags, columns and common headings are asked for again on every page."""

# Names Windows keeps for devices in every folder, and the one a folder's own page has.
_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", "index"] + [f"{port}{n}" for port in ("com", "lpt") for n in range(10)]
)


@functools.lru_cache(maxsize=_REMEMBERED)
def slug(text: str, *, person: bool = False, limit: int = 60) -> str:
    """An id made from a text: the syllables of its pinyin, joined by hyphens.

    The same text gives the same id on every machine. Two texts may give one id (张伟, 章玮): what tells
    them apart is for the caller to add. A long text is cut between syllables and then ends in six digits of
    the hash of the whole, as does a text with nothing to read in it.
    """
    if not 2 * _HASH_LENGTH <= limit <= MAX_ID:
        raise ValueError(f"limit must be from {2 * _HASH_LENGTH} to {MAX_ID}, not {limit}")
    syllables = pinyin(text, person=person)
    whole = "-".join(syllables)
    if not whole:
        return f"x-{_hash(text)}"
    if len(whole) > limit:
        return f"{_cut(syllables, limit - _HASH_LENGTH - 1)}-{_hash(text)}"
    return f"x-{whole}" if whole in _RESERVED else whole


def is_id(text: str) -> bool:
    """Whether a text written by staff can be an id as it stands."""
    return len(text) <= MAX_ID and text not in _RESERVED and _ID.fullmatch(text) is not None


def _cut(syllables: tuple[str, ...], room: int) -> str:
    """As many whole syllables as fit; of a first one that alone is too long, its beginning."""
    kept = syllables[0][:room]
    for syllable in syllables[1:]:
        longer = f"{kept}-{syllable}"
        if len(longer) > room:
            break
        kept = longer
    return kept


def _hash(text: str) -> str:
    """Six hex digits of the text; its Unicode form does not matter, as file systems change it."""
    composed = unicodedata.normalize("NFC", text)
    return hashlib.sha256(composed.encode("utf-8", "surrogatepass")).hexdigest()[:_HASH_LENGTH]
