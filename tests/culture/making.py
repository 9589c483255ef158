"""Short ways to make culture of plain records."""

from __future__ import annotations

import dataclasses

from showcase.content.culture.culture import Culture
from showcase.content.culture.records import Framework, OfficialDocument, Pillar
from showcase.content.culture.wall_records import Concept
from showcase.content.misread import Misread
from showcase.content.problems import Place
from showcase.content.spans import Term, read_term
from tests.making import catalogue_of, programme, roll

HERE = Place("data/culture/frameworks.yml", 2)


def term(words: str = "") -> Term:
    if not words:
        return Term()
    found = read_term(words)
    assert not isinstance(found, Misread)
    return found


def pillar(id, name="精神文化", when="", **more):
    return Pillar(id, name, f"{name}的简介。", HERE, term=term(when), **more)


def framework(id, *pillars, when="", name="", unit="", **more):
    return Framework(id, name or id, f"{id}的简介。", HERE, tuple(pillars), unit, term=term(when), **more)


def concept(wording, kind="理念", when="", **more):
    return Concept(wording, wording, kind, HERE, term=term(when), **more)


def document(number, title="", when="", **more):
    return OfficialDocument(number, title or f"{number}文件", HERE, number=number, term=term(when), **more)


def culture_catalogue(rolls=(), programmes=(), **parts):
    """A Catalogue with this culture, and with honours where they are given."""
    catalogue = catalogue_of(programmes or [programme()], rolls)
    return dataclasses.replace(catalogue, culture=Culture(**parts))


__all__ = ["concept", "culture_catalogue", "document", "framework", "pillar", "programme", "roll", "term"]
