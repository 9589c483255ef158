"""Pinyin of names: for ids, for search and for the order of letters.

Syllables are lower-case ASCII without tone. ü is written v (吕: lv): it is what people type to find a name,
it keeps 吕 apart from 卢, and unlike the lyu of passports it is also what the letters of an input method
give.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Any

from pypinyin import Style, lazy_pinyin

from showcase.content.names.characters import SEPARATORS, is_han, visible
from showcase.content.names.strokes import StrokeKey, stroke_key
from showcase.content.names.surnames import READINGS, split_surname

PinyinKey = tuple[int, tuple[str, ...], tuple[str, ...], StrokeKey]

# A run of Chinese characters, as is_han has them, or one letter or digit of another script.
_HAN = "[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
_RUNS = re.compile(rf"{_HAN}+|[^\W_]")

# The space that lists print within a name of two characters (王  浩).
_GAP = re.compile(rf"(?<={_HAN})\s+(?={_HAN})")

# Words the dictionary of pypinyin reads otherwise than people say them as the name of a place, a street or
# a person.
_PHRASES = {
    "朝阳": "chao2 yang2",
    "朝陽": "chao2 yang2",
    "单县": "shan4 xian4",
    "涡阳": "guo1 yang2",
    "浚县": "xun4 xian4",
}
_SPLIT = re.compile(f"({'|'.join(_PHRASES)})")

# How a character is usually read in a given name, where no word of the dictionary decides and its first
# reading there is another one.
_GIVEN = {
    "长": "chang2",
    "長": "chang2",
    "晟": "sheng4",
    "泊": "bo2",
    "率": "shuai4",
    "子": "zi3",
    "伽": "jia1",
}

# The handler may return a list, one entry for each character; the type stub of pypinyin 0.55 does not know.
_UNREAD: Any = lambda unknown: ["?"] * len(unknown)  # noqa: E731

# A syllable with its tone digit ("zhang1"); words of other scripts carry the digit 0.
_Reading = tuple[str, str]


def pinyin(name: str, *, person: bool = False) -> tuple[str, ...]:
    """The syllables of a name or phrase.

    ``person`` says that it is a person's name, which begins with a surname and has that surname's reading
    (单: shan). Letters and digits of other scripts are kept as words, without accents; a character without
    a reading becomes ``u`` and its code point; everything else only separates.
    """
    return tuple(syllable for syllable, _ in _readings(name, person))


def pinyin_key(name: str, *, person: bool = False) -> PinyinKey:
    """The sort key of a name by pinyin: letters, tones, then 姓氏笔画; equal for equal names only.

    Names whose initial is no letter come last. ü follows u, as in dictionaries: lu, lü, luan.
    """
    readings = _readings(name, person)
    letters = tuple(s.replace("v", "u") + "\0" if tone != "0" and "v" in s else s for s, tone in readings)
    tones = tuple(tone for _, tone in readings)
    return (int(not _has_letter(readings)), letters, tones, stroke_key(name))


def initial(key: PinyinKey) -> str:
    """The capital letter under which an index lists the name with this key, or ``#`` where it has none."""
    without_letter, letters, _, _ = key
    return "#" if without_letter else letters[0][0].upper()


def _has_letter(readings: list[_Reading]) -> bool:
    """Whether the name can stand under a letter."""
    if not readings:
        return False
    syllable, tone = readings[0]
    return tone != "?" and "a" <= syllable[0] <= "z"


def _readings(name: str, person: bool) -> list[_Reading]:
    """The readings of a text; the tone is 1 to 5, 0 for foreign words and ? where there is no reading."""
    text = visible(name)
    # A name with a separator is one of another nationality or language: its first part is no surname.
    surname_first = person and not any(c in SEPARATORS for c in text)
    if surname_first:
        text = _GAP.sub("", text)
    found: list[_Reading] = []
    end_of_word = -1
    for match in _RUNS.finditer(text):
        run = match.group()
        if is_han(run[0]):
            found += _person(run) if surname_first and not found else _phrase(run)
            continue
        folded, known = _fold(run)
        if not known:
            found.append((folded, "?"))
        elif match.start() == end_of_word:
            found[-1] = (found[-1][0] + folded, "0")
        else:
            found.append((folded, "0"))
        end_of_word = match.end() if known else -1
    return found


def _person(run: str) -> list[_Reading]:
    surname, given = split_surname(run)
    head = _split(READINGS[surname]) if surname in READINGS else _phrase(surname)
    return head + _phrase(given, given=True)


def _phrase(run: str, *, given: bool = False) -> list[_Reading]:
    """The readings of a run of Chinese characters, words before single characters."""
    found: list[_Reading] = []
    for part in _SPLIT.split(run):
        if part in _PHRASES:
            found += _split(_PHRASES[part])
        elif len(part) == 1:
            found.append(_single(part, given))
        else:
            for char, syllable in zip(part, _syllables(part), strict=True):
                reading = _parse(syllable, char)
                # Of a word such as 长江 the word decides, not the list of given names.
                usual = given and char in _GIVEN and reading == _single(char, False)
                found.append(_single(char, True) if usual else reading)
    return found


def _syllables(run: str) -> list[str]:
    """The syllables of a run by the dictionary, with tone digits; ? for a character without a reading."""
    return lazy_pinyin(run, style=Style.TONE3, neutral_tone_with_five=True, errors=_UNREAD)


@cache
def _single(char: str, given: bool) -> _Reading:
    """The reading of one character by itself."""
    if given and char in _GIVEN:
        return _parse(_GIVEN[char], char)
    return _parse(_syllables(char)[0], char)


@cache
def _parse(syllable: str, char: str) -> _Reading:
    """Take a syllable with a tone digit apart; what is not ASCII (ê) loses its marks."""
    plain = unicodedata.normalize("NFKD", syllable).encode("ascii", "ignore").decode()
    if re.fullmatch(r"[a-z]+[1-5]", plain):
        return plain[:-1], plain[-1]
    return f"u{ord(char):x}", "?"


def _split(reading: str) -> list[_Reading]:
    """The readings written in one of the tables here."""
    return [(syllable[:-1], syllable[-1]) for syllable in reading.split()]


@cache
def _fold(char: str) -> tuple[str, bool]:
    """A letter or digit in ASCII, and whether it has such a form (é: e; π: its code point)."""
    plain = unicodedata.normalize("NFKD", char.casefold()).encode("ascii", "ignore").decode()
    plain = re.sub(r"[^a-z0-9]", "", plain.lower())
    return (plain, True) if plain else (f"u{ord(char):x}", False)
