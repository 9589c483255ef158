"""The schemas for editors say what the reader accepts, and what is committed is what the code gives."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft7Validator
from tests.content.broken_cases import BROKEN, SOUND

from showcase.cli.schema import SETTINGS, schema_files
from showcase.content.declaring.json_schema import json_schema
from showcase.content.files import DATA_FILES

REPOSITORY = Path(__file__).parents[3]


class AsEditorsRead(yaml.SafeLoader):
    """YAML 1.2 as editors read it: dates are texts, and only true and false are flags."""


AsEditorsRead.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if "timestamp" not in tag]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def kind_of(path: str):
    return next(kind for kind in DATA_FILES if kind.matches(path))


def faults(file: Path, project: Path):
    kind = kind_of(file.relative_to(project).as_posix())
    written = yaml.load(file.read_text(encoding="utf-8"), AsEditorsRead)
    return list(Draft7Validator(json_schema(kind.record, kind.title)).iter_errors(written))


@pytest.mark.parametrize(
    "file", sorted(SOUND.glob("data/**/*.yml")), ids=lambda file: file.relative_to(SOUND).as_posix()
)
def test_the_sound_project_is_valid(file):
    assert faults(file, SOUND) == []


@pytest.mark.parametrize(
    "case",
    [
        "key-unknown-near",
        "key-unknown-in-entry",
        "key-missing",
        "key-missing-in-event",
        "list-for-value",
        "list-for-record",
        "value-for-record",
        "date-day-first",
        "programme-id-bad",
        "programme-kind-unknown",
        "number-with-words",
        "text-too-long",
    ],
)
def test_what_the_reader_refuses_by_the_declaration_is_invalid(case):
    project = BROKEN / case
    (file,) = project.glob("data/**/*.yml")
    assert faults(file, project) != []


@pytest.mark.parametrize("case", ["key-english", "names-rare", "key-in-both-languages"])
def test_both_languages_are_valid(case):
    project = BROKEN / case
    (file,) = project.glob("data/**/*.yml")
    assert faults(file, project) == []


def test_every_schema_is_one_and_explains_each_key_in_chinese():
    for kind in DATA_FILES:
        schema = json_schema(kind.record, kind.title)
        Draft7Validator.check_schema(schema)
        described = [schema, *schema.get("definitions", {}).values()]
        texts = [about["description"] for one in described for about in one["properties"].values()]
        assert texts
        assert all(any("一" <= sign <= "龥" for sign in text) for text in texts)


def test_what_is_committed_is_what_the_code_gives():
    files = schema_files()
    assert {path for path in files if path != SETTINGS} == {
        path.relative_to(REPOSITORY).as_posix() for path in REPOSITORY.glob("schemas/*")
    }
    stale = [p for p, text in files.items() if (REPOSITORY / p).read_text(encoding="utf-8") != text]
    assert stale == [], "run `showcase schema`"


def test_the_editor_is_told_which_schema_is_for_which_file():
    bound = json.loads(schema_files()[SETTINGS])["yaml.schemas"]
    assert bound["./schemas/honors.schema.json"] == ["data/honors/*/*.yml"]
    assert len(bound) == len(DATA_FILES)
