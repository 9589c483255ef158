"""Draws the photos of the sample's activities beside their texts.

    python tools/draw_activities.py [2026/duan-wu …] [--only part-of-a-name] [--draft folder]

A draft is 1,000 pixels wide and lies in the folder, all activities together: for looking at while drawing.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from pictures.camera import camera, photographed
from pictures.galleries import galleries, photos_of
from pictures.shots import Shot, jpeg
from playwright.sync_api import Browser

FOLDER = Path(__file__).parent.parent / "docs" / "activities"
DRAFT_PIXELS = 1000


def main() -> None:
    wanted = _wanted()
    with camera() as browser:
        for activity in wanted.activities or galleries():
            for name, shot in photos_of(activity).items():
                if wanted.only in name:
                    _draw(browser, activity, name, shot, wanted.draft)


def _wanted() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("activities", nargs="*", metavar="2026/duan-wu")
    parser.add_argument("--only", default="", help="a part of the names of the photos to draw")
    parser.add_argument("--draft", type=Path, help="the folder for small pictures to look at")
    return parser.parse_args()


def _draw(browser: Browser, activity: str, name: str, shot: Shot, draft: Path | None) -> None:
    if draft:
        draft.mkdir(parents=True, exist_ok=True)
        file = draft / f"{activity.replace('/', '-')} {name}.png"
        photographed(browser, shot.draw(), DRAFT_PIXELS).save(file)
        return
    file = FOLDER / activity / f"{name}.jpg"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(jpeg(shot, photographed(browser, shot.draw(), shot.pixels)))
    print(f"{activity}/{file.name}: {file.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
