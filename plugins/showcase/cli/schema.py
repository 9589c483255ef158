"""`showcase schema`: exports the schemas with which editors check what staff write."""

from __future__ import annotations

import json
from pathlib import Path

import click

from .chinese import ChineseCommand

SCHEMAS = "schemas"
SETTINGS = ".vscode/settings.json"


@click.command(cls=ChineseCommand)
@click.help_option(help="显示这份说明。")
@click.option("--project", default=".", metavar="文件夹", help="项目所在的文件夹，默认当前文件夹。")
def schema(project: str) -> None:
    """导出数据文件的格式定义，供编辑器检查和提示。"""
    texts = schema_files()
    for path, text in texts.items():
        file = Path(project, path)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    click.echo(f"已导出 {len(texts) - 1} 份格式定义，放在 {Path(project, SCHEMAS)}，编辑器会自动使用。")


def schema_files() -> dict[str, str]:
    """The text of each schema, and of the settings that bind them to staff files, by path within the project."""
    # Kept out of the way of the other commands, which have no need of it.
    from showcase.content.declaring.json_schema import json_schema
    from showcase.content.files import DATA_FILES

    texts = {_schema_path(kind.name): _json(json_schema(kind.record, kind.title)) for kind in DATA_FILES}
    bound = {f"./{_schema_path(kind.name)}": [kind.glob] for kind in DATA_FILES}
    texts[SETTINGS] = _json(
        {
            "files.autoGuessEncoding": True,
            "files.encoding": "utf8",
            "files.eol": "\n",
            "yaml.schemas": bound,
            "[yaml]": {"editor.insertSpaces": True, "editor.tabSize": 2},
        }
    )
    return texts


def _schema_path(name: str) -> str:
    return f"{SCHEMAS}/{name}.schema.json"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
