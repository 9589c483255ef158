"""Writes a project of any size: `python benchmarks/generate.py FOLDER --entries 10000 --seed 1`.

For every 1,000 entries there is a town with ten villages; rolls of 30 to 120 entries spread over twenty years.
The same seed gives the same bytes.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import vocabulary as words
from county import County
from recipes import Row, programmes, rolls

REPOSITORY = Path(__file__).parent.parent

SITE: Row = {
    "名称": "清禾县公共文化展示",
    "主办单位": "清禾县精神文明建设办公室",
    "撤销条目": "注明",
    "样例": "是",
}
HOME = "---\n标题: 首页\n模板: home.html\n---\n\n# 清禾县公共文化展示\n\n榜样就在身边。\n"


def main() -> None:
    parser = argparse.ArgumentParser(description="Write a project with so many entries.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--entries", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    generate(options.folder, options.entries, options.seed)


def generate(folder: Path, entries: int, seed: int = 1) -> None:
    """Write the project into a folder that is empty, or does not exist."""
    texts = {path: "".join(_lines(row)) for path, row in _data(entries, seed).items()}
    texts["docs/index.md"] = HOME
    texts["mkdocs.yml"] = (REPOSITORY / "mkdocs.yml").read_text(encoding="utf-8")
    for path, text in texts.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    shutil.copytree(REPOSITORY / "theme_overrides", folder / "theme_overrides")


def _data(entries: int, seed: int) -> dict[str, Row]:
    county = County.of(seed, max(1, entries // 1000))
    written = dict(rolls(county, entries))
    below = [{"名称": town.name, "下辖": list(town.villages)} for town in county.towns]
    return {
        "data/site.yml": SITE,
        "data/regions.yml": {"地区": [{"名称": "清禾县", "下辖": below}]},
        "data/programmes.yml": {"级别": ["县级", "乡镇级"], "评选项目": programmes(county)},
        **_subject_files(county),
        **written,
    }


def _subject_files(county: County) -> dict[str, Row]:
    """A file of the registered people of each town."""
    files: dict[str, list[Row]] = {}
    for person in county.people:
        if person.id:
            row: Row = {"编号": person.id, "类型": "个人", "名称": person.name, "地区": person.region}
            if person.unit:
                row["单位"] = person.unit
            row["简介"] = county.chance.choice(words.DEEDS)
            files.setdefault(f"data/subjects/{person.town}.yml", []).append(row)
    return {path: {"对象": rows} for path, rows in files.items()}


def _lines(row: Row, indent: str = "") -> list[str]:
    """Write a group of keys as YAML; none of the words used here needs quotes."""
    lines: list[str] = []
    for key, value in row.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            lines.append(f"{indent}{key}:\n")
            for item in value:
                first, *rest = _lines(item, f"{indent}    ")
                lines += [f"{indent}  - {first.lstrip()}", *rest]
        elif isinstance(value, list):
            lines.append(f"{indent}{key}: [{', '.join(value)}]\n")
        else:
            lines.append(f"{indent}{key}: {value}\n")
    return lines


if __name__ == "__main__":
    main()
