"""How long it takes to look into the attachments of a site: `python -m benchmarks.attachments [number]`.

Sheets and documents of 100 kB, as full of cells and paragraphs as such files get, and PDF of ten pages.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from pathlib import Path

from tests.content.attachments.papers import paragraph, pdf, table, word

from showcase.content.attachments import check_attachments
from showcase.content.problems import Problems


def cells(chance: random.Random, rows: int) -> str:
    return table(*(tuple(f"{chance.random():.12f}" for _ in range(6)) for _ in range(rows)))


def main() -> None:
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    chance = random.Random(0)
    with tempfile.TemporaryDirectory() as folder:
        docs = Path(folder)
        for index in range(number):
            if index % 4:
                words = "".join(paragraph(f"{chance.random():.17f}，为民办实事") for _ in range(900))
                (docs / f"{index}.docx").write_bytes(word(words + cells(chance, 900)))
            else:
                (docs / f"{index}.pdf").write_bytes(pdf(") Tj 0 -14 Td (".join(["0123456789 " * 8] * 1000)))
        names = sorted(path.name for path in docs.iterdir())
        size = sum((docs / name).stat().st_size for name in names) / number
        began = time.perf_counter()
        problems = Problems()
        check_attachments(docs, names, names, frozenset(), frozenset(), problems)
        print(
            f"{number} attachments of {size / 1000:.0f} kB: {time.perf_counter() - began:.1f} s, {len(problems)} Problems"
        )


if __name__ == "__main__":
    main()
