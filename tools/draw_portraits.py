"""Draws the sample's portraits, and its rooms of culture, into data/photos.

    python tools/draw_portraits.py [name …] [--draft folder]

A draft is 1,000 pixels high and lies in the folder: for looking at while drawing.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from pictures.camera import camera, photographed
from pictures.portraits import PORTRAITS
from pictures.rooms import ROOMS
from pictures.shots import jpeg

FOLDER = Path(__file__).parent.parent / "data" / "photos"
DRAFT_PIXELS = 1000
DRAWN = PORTRAITS | ROOMS


def main() -> None:
    wanted = _wanted()
    folder = wanted.draft or FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with camera() as browser:
        for name in wanted.names or DRAWN:
            shot = DRAWN[name]
            if wanted.draft:
                photographed(browser, shot.draw(), DRAFT_PIXELS).save(folder / f"{name}.png")
                continue
            file = folder / f"{name}.jpg"
            file.write_bytes(jpeg(shot, photographed(browser, shot.draw(), shot.pixels)))
            print(f"{file.name}: {file.stat().st_size // 1000} kB")


def _wanted() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "names", nargs="*", metavar="name", help="the id of a person or family, or the name of a room"
    )
    parser.add_argument("--draft", type=Path, help="the folder for small pictures to look at")
    return parser.parse_args()


if __name__ == "__main__":
    main()
