"""Takes a drawing with a browser, as a camera takes what it sees."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from .paper import frame_of


@contextmanager
def camera() -> Iterator[Browser]:
    """The browser that draws, found where the system keeps it."""
    with sync_playwright() as playwright:
        executable = shutil.which("chromium") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        yield browser
        browser.close()


def photographed(browser: Browser, svg: str, pixels: int) -> Image.Image:
    """The upright picture, its longer side so many pixels long."""
    frame = frame_of(svg)
    size = {"width": frame.width, "height": frame.height}
    page = browser.new_page(viewport=size, device_scale_factor=pixels / max(size.values()))
    page.set_content(f"<style>body{{margin:0}}svg{{display:block}}</style>{svg}")
    content = page.screenshot(type="png")
    page.close()
    return Image.open(io.BytesIO(content)).convert("RGB")
