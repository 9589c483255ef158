"""Draws the photos of the sample's activities beside their texts.

    python tools/draw_activities.py [2026/duan-wu …] [--only part-of-a-name] [--draft folder]

A draft is 1,000 pixels wide and lies in the folder, all activities together: for looking at while drawing.
"""

from __future__ import annotations

import argparse
import io
import shutil
from pathlib import Path

from pictures.galleries import galleries, photos_of
from pictures.paper import frame_of
from pictures.shots import Shot, jpeg
from PIL import Image
from playwright.sync_api import Browser, sync_playwright

FOLDER = Path(__file__).parent.parent / "docs" / "activities"
DRAFT_PIXELS = 1000


def main() -> None:
    wanted = _wanted()
    with sync_playwright() as playwright:
        executable = shutil.which("chromium") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        for activity in wanted.activities or galleries():
            for name, shot in photos_of(activity).items():
                if wanted.only in name:
                    _draw(browser, activity, name, shot, wanted.draft)
        browser.close()


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
        _photographed(browser, shot, DRAFT_PIXELS).save(file)
        return
    file = FOLDER / activity / f"{name}.jpg"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(jpeg(shot, _photographed(browser, shot, shot.pixels)))
    print(f"{activity}/{file.name}: {file.stat().st_size // 1000} kB")


def _photographed(browser: Browser, shot: Shot, pixels: int) -> Image.Image:
    """The upright picture, its longer side so many pixels long."""
    svg = shot.draw()
    frame = frame_of(svg)
    size = {"width": frame.width, "height": frame.height}
    page = browser.new_page(viewport=size, device_scale_factor=pixels / max(size.values()))
    page.set_content(f"<style>body{{margin:0}}svg{{display:block}}</style>{svg}")
    content = page.screenshot(type="png")
    page.close()
    return Image.open(io.BytesIO(content)).convert("RGB")


if __name__ == "__main__":
    main()
