"""Rebuild plugins/showcase/cards/showcase-serif.otf, the type of share pictures, and characters.txt, what it can write.

Run it by hand when the set of characters changes; the files it writes are committed:

    python tools/make_font.py --unihan DIR [--source NotoSerifCJK-Bold.ttc]

- DIR: Unihan 17.0 (Unicode License v3), as for make_strokes.py, for kTGH: the 8,105 characters of 通用规范汉字表;
- the source is Noto Serif CJK (SIL Open Font License 1.1), of which the face for simplified Chinese is taken.

The other characters are those of GB 2312 (punctuation too, without its foreign scripts), Latin letters, and what staff
type in names and dates. Hints, layout tables and vertical metrics are left out: Pillow's basic layout reads none.
The licence asks that a changed font has a name of its own: ours is Showcase Serif.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

HERE = Path(__file__).resolve().parent
ROOM = HERE.parent / "plugins" / "showcase" / "cards"
TARGET = ROOM / "showcase-serif.otf"
CHARACTERS = ROOM / "characters.txt"
SOURCE = Path("/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc")
FACE = "Noto Serif CJK SC"
NAME = "Showcase Serif"

FAMILY, STYLE, UNIQUE, FULL, POSTSCRIPT = 1, 2, 3, 4, 6
KEPT = {0, 5, 13, 14}
"""Copyright, version, licence and its address."""


def standard(folder: Path) -> set[int]:
    """The characters of 通用规范汉字表."""
    lines = next(folder.rglob("Unihan_OtherMappings.txt")).read_text(encoding="utf-8").splitlines()
    return {int(line.split("\t")[0][2:], 16) for line in lines if "\tkTGH\t" in line}


def gb2312() -> set[int]:
    """Signs and numbers of rows 1 to 3, and the characters of rows 16 to 87."""
    rows = (*range(1, 4), *range(16, 88))
    cells = (bytes((0xA0 + row, 0xA0 + cell)) for row in rows for cell in range(1, 95))
    return {ord(char) for cell in cells for char in cell.decode("gb2312", "ignore")}


def wanted(folder: Path) -> set[int]:
    """Every character of the font."""
    latin = {*range(0x20, 0x7F), *range(0xA0, 0x100)}
    others = {
        ord(char) for char in "·•—–…‘’“”〇々①②③④⑤⑥⑦⑧⑨⑩ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ←→↑↓★☆●○■□℃㎡￥〔〕【】《》〈〉「」『』"
    }
    return latin | others | standard(folder) | gb2312()


def face(source: Path) -> TTFont:
    """The face of the collection for simplified Chinese."""
    fonts = TTCollection(str(source), lazy=True).fonts
    return next(font for font in fonts if font["name"].getDebugName(FAMILY) == FACE)


def reduced(font: TTFont, characters: set[int]) -> TTFont:
    """The font with these characters alone, and without all that Pillow does not read."""
    options = subset.Options(
        hinting=False,
        desubroutinize=True,
        layout_features=[],
        glyph_names=False,
        name_IDs=sorted(KEPT),
        name_languages=[0x409],
        drop_tables=[*subset.Options().drop_tables, "GSUB", "GPOS", "GDEF", "BASE", "VORG", "vhea", "vmtx"],
        notdef_outline=True,
        recommended_glyphs=False,
    )
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    return font


def rename(font: TTFont) -> None:
    """Give the font its own name, in the table of names and in that of its outlines."""
    version = font["name"].getDebugName(5).split(";")[0]
    own = {
        FAMILY: NAME,
        STYLE: "Bold",
        UNIQUE: f"{NAME}; {version}",
        FULL: f"{NAME} Bold",
        POSTSCRIPT: "ShowcaseSerif-Bold",
    }
    for number, words in own.items():
        font["name"].setName(words, number, 3, 1, 0x409)
    outlines = font["CFF "].cff
    outlines.fontNames = ["ShowcaseSerif-Bold"]
    top = outlines.topDictIndex[0]
    for field, words in (("FamilyName", NAME), ("FullName", f"{NAME} Bold")):
        if hasattr(top, field):
            setattr(top, field, words)


def main() -> None:
    """Make the font, and say what became of it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--unihan", type=Path, required=True)
    parser.add_argument("--source", type=Path, default=SOURCE)
    arguments = parser.parse_args()
    characters = wanted(arguments.unihan)
    font = face(arguments.source)
    missing = characters - set(font.getBestCmap())
    font = reduced(font, characters)
    rename(font)
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.flavor = None
    font.save(str(TARGET))
    held = sorted(font.getBestCmap())
    CHARACTERS.write_text("".join(map(chr, held)) + "\n", encoding="utf-8", newline="")
    print(f"{len(held)} characters, {TARGET.stat().st_size / 1e6:.2f} MB")
    print("The source lacks", len(missing), "".join(map(chr, sorted(missing))))


if __name__ == "__main__":
    main()
