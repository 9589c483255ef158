"""Describes declared records to editors, as JSON Schema draft-07."""

from __future__ import annotations

from typing import Any

from .keys import Key, Record, keys_of

DRAFT = "http://json-schema.org/draft-07/schema#"


def json_schema(record: type[Record], title: str) -> dict[str, Any]:
    """The schema of a file that holds one `record`; records within it are definitions."""
    definitions: dict[str, Any] = {}

    def define(inner: type[Record]) -> dict[str, Any]:
        if inner.__name__ not in definitions:
            # Entered before it is filled, so that a record may hold records of its own kind.
            definitions[inner.__name__] = {}
            definitions[inner.__name__].update(_object(inner))
        return {"$ref": f"#/definitions/{inner.__name__}"}

    def _object(described: type[Record]) -> dict[str, Any]:
        declared = keys_of(described).values()
        properties: dict[str, Any] = {}
        for key in declared:
            schema = key.value.json_schema(define)
            properties[key.chinese] = {"title": key.chinese, **_described(key), **schema}
            properties[key.name] = {"title": key.name, "description": f"同“{key.chinese}”。", **schema}
        required = [
            {"anyOf": [{"required": [k.chinese]}, {"required": [k.name]}]} for k in declared if k.required
        ]
        schema = {"type": "object", "properties": properties, "additionalProperties": False}
        return {**schema, "allOf": required} if required else schema

    whole = _object(record)
    schema = {"$schema": DRAFT, "title": title, "description": f"{title}文件的写法。", **whole}
    return {**schema, "definitions": dict(sorted(definitions.items()))} if definitions else schema


def _described(key: Key) -> dict[str, Any]:
    text = f"{key.help}{'' if key.required else '（可以不写）'}"
    return {"description": f"{text}例如：{key.chinese}: {key.example}" if key.example else text}
