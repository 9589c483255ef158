"""Draws the pictures of the sample's news into docs/news/photos: `python tools/draw_pictures.py [name …]`."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from pictures.scenes import SCENES
from playwright.sync_api import sync_playwright

FOLDER = Path(__file__).parent.parent / "docs" / "news" / "photos"
SIZE = {"width": 1200, "height": 800}

SHEET = "<style>body{{margin:0}}svg{{display:block;width:1200px;height:800px}}</style>{svg}"


def main() -> None:
    wanted = sys.argv[1:] or sorted(SCENES)
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        executable = shutil.which("chromium") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        page = browser.new_page(viewport=SIZE, device_scale_factor=2)
        for name in wanted:
            page.set_content(SHEET.format(svg=SCENES[name]()))
            file = FOLDER / f"{name}.jpg"
            page.screenshot(path=file, type="jpeg", quality=85)
            print(f"{name}: {file.stat().st_size // 1000} kB")
        browser.close()


if __name__ == "__main__":
    main()
