"""Takes the pictures of the README from the built sample site: `make site`, then `python tools/take_pictures.py`."""

from __future__ import annotations

import base64
from pathlib import Path

from browsing import browsing
from playwright.sync_api import Browser

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / ".github" / "pictures"
PICTURES = {
    "home": ("", ""),
    "person": ("people/xu-guang-tian/", "families/xue-san-xi-jia-ting/"),
    "culture": ("culture/", "honors/"),
}
"""The pages on each: the one on the desk, the one on the phone."""

DESK, PHONE = (1280, 900), (390, 844)

SHEET = """<body style="margin:0;width:1280px;height:780px;background:#e9e2d6;position:relative;overflow:hidden">
<img src="{desk}" style="position:absolute;left:40px;top:40px;width:1000px;border-radius:10px;box-shadow:0 12px 40px #4a2a1040">
<img src="{phone}" style="position:absolute;right:40px;top:150px;width:270px;border-radius:22px;box-shadow:0 12px 40px #4a2a1060">
</body>"""


def picture(browser: Browser, url: str, size: tuple[int, int]) -> str:
    page = browser.new_page(viewport={"width": size[0], "height": size[1]}, device_scale_factor=2)
    page.goto(url)
    return "data:image/png;base64," + base64.b64encode(page.screenshot()).decode()


def main() -> None:
    with browsing(ROOT / "site") as (browser, home):
        sheet = browser.new_page(viewport={"width": 1280, "height": 780})
        FOLDER.mkdir(parents=True, exist_ok=True)
        for name, (desk, phone) in PICTURES.items():
            sheet.set_content(
                SHEET.format(
                    desk=picture(browser, home + desk, DESK), phone=picture(browser, home + phone, PHONE)
                )
            )
            sheet.screenshot(path=FOLDER / f"{name}.jpg", type="jpeg", quality=82)


if __name__ == "__main__":
    main()
