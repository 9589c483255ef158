"""Declares what a staff file may hold: keys, their Chinese and English names, and how their values are read."""

from .choices import Choice, OneOf, Word
from .keys import Key, Record, Where, key, keys_of
from .moments import Moment
from .nested import Later, ListOf, RecordOf
from .notations import Notation
from .reading import Reading, read_file, read_record
from .spans import TERM, Span
from .values import Date, Flag, Id, Name, PersonName, Text, Value, Whole, Zone

__all__ = [
    "TERM",
    "Choice",
    "Date",
    "Flag",
    "Id",
    "Key",
    "Later",
    "ListOf",
    "Moment",
    "Name",
    "Notation",
    "OneOf",
    "PersonName",
    "Reading",
    "Record",
    "RecordOf",
    "Span",
    "Text",
    "Value",
    "Where",
    "Whole",
    "Word",
    "Zone",
    "key",
    "keys_of",
    "read_file",
    "read_record",
]
