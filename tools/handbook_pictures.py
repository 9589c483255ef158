"""Takes the pictures of the handbook from the built sample site: `make site`, then `python tools/handbook_pictures.py`."""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from browsing import browsing
from PIL import Image
from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "docs" / "about" / "handbook"
LARGEST = 60_000
"""Bytes of a picture."""

WIDTH = 960
"""Pixels: one and a half for each of the column in which the handbook shows them."""

QUALITIES = range(86, 30, -4)


@dataclass(frozen=True, slots=True)
class Shot:
    """A page, as it is shown to readers of the handbook."""

    name: str
    address: str
    height: int = 760
    """Of the window, which is 1100 wide, in CSS pixels."""

    marks: tuple[str, ...] = ()
    """What is numbered ①, ②, ③, as CSS selectors."""

    from_: str = ""
    """What the window is scrolled to; "" for the top of the page."""

    paper: bool = False
    """Whether it is shown as it is printed."""


SHOTS = (
    Shot("home", ""),
    Shot("preview", "honors/", height=700),
    Shot(
        "news",
        "news/2026/liu-dong-can-che/",
        height=820,
        marks=(".article__head h1", ".article__meta", ".prose > p"),
        from_=".crumbs",
    ),
    Shot(
        "album",
        "activities/2024/zhi-shu/",
        height=1120,
        marks=(".exhibit__head h1", ".exhibit__facts", "#photos"),
        from_=".crumbs",
    ),
    Shot(
        "roll",
        "honors/zui-mei-jia-ting/2026/",
        height=1000,
        marks=("h1", ".decided", ".entry"),
        from_=".crumbs",
    ),
    Shot(
        "correction",
        "news/2026/san-zhou-li-de-guo-chan/",
        height=620,
        marks=("section.corrections",),
        from_=".crumbs",
    ),
    Shot("print", "honors/zui-mei-jia-ting/2026/", paper=True),
)

MISTAKES = {
    "data/honors/2026/zui-mei-jia-ting.yml": ("    地区: 杏林镇青石村", "    地曲: 杏林镇青石村"),
    "data/honors/2026/si-bang.yml": ("届次: ", "届此: "),
    "docs/news/2026/2026-11-13-liu-dong-can-che.md": ("栏目: ", "栏目: 新"),
    "docs/activities/2026/duan-wu/index.md": ("文件: ming-luo.jpg", "文件: ming-lou.jpg"),
}
"""What a clerk mistyped in the report that is shown: in each file the first of the two became the second."""

BESIDE = 44
"""CSS pixels that a page moves aside for its numbers."""

NUMBER = """(number, mark) => {
  const box = mark.getBoundingClientRect();
  const circle = document.createElement("b");
  circle.textContent = number;
  Object.assign(circle.style, {
    position: "absolute", zIndex: 9, width: "38px", height: "38px", borderRadius: "50%", background: "#a8141f",
    color: "#fff", font: "700 22px/38px sans-serif", textAlign: "center", boxShadow: "0 0 0 3px #fff",
    left: `${box.left - 50}px`, top: `${box.top + scrollY}px`,
  });
  document.body.append(circle);
}"""


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place, browsing(ROOT / "site") as (browser, home):
        for shot in SHOTS:
            save(shot.name, on_paper(browser, home, shot) if shot.paper else on_screen(browser, home, shot))
        report = report_of_mistakes(Path(place))
        page = browser.new_page(viewport={"width": 1100, "height": 900})
        page.goto(report.as_uri())
        save("report", page.screenshot())


def on_screen(browser: Browser, home: str, shot: Shot) -> bytes:
    """The page in a window, with its numbers."""
    page = browser.new_page(viewport={"width": 1100, "height": shot.height})
    show(page, home + shot.address)
    if shot.marks:
        page.evaluate(f"document.body.style.paddingLeft = '{BESIDE}px'")
    if shot.from_:
        page.eval_on_selector(shot.from_, "above => scrollTo(0, above.getBoundingClientRect().top)")
    for number, selector in enumerate(shot.marks, start=1):
        page.locator(selector).first.evaluate(f"mark => ({NUMBER})({number}, mark)")
    return page.screenshot()


def on_paper(browser: Browser, home: str, shot: Shot) -> bytes:
    """The first sheet, as it comes from a printer: A4 at 96 dots an inch, with its margins."""
    page = browser.new_page(viewport={"width": 658, "height": 980})
    page.emulate_media(media="print")
    show(page, home + shot.address)
    printed = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    sheet = Image.new("RGB", (printed.width + 136, printed.height + 142), "#cfc7bb")
    sheet.paste("white", (0, 0, *sheet.size))
    sheet.paste(printed, (68, 76))
    bordered = Image.new("RGB", (sheet.width + 60, sheet.height + 60), "#cfc7bb")
    bordered.paste(sheet, (30, 30))
    target = io.BytesIO()
    bordered.save(target, "PNG")
    return target.getvalue()


def show(page: Page, url: str) -> None:
    """Open a page, and wait until all its photos are there."""
    page.goto(url)
    page.evaluate(
        "Promise.all([...document.images].map(image => { image.loading = 'eager'; return image.decode().catch(() => {}); }))"
    )


def report_of_mistakes(place: Path) -> Path:
    """The report of a check of the sample with the mistakes in it."""
    for folder in ("data", "docs", "theme_overrides"):
        shutil.copytree(ROOT / folder, place / folder)
    for path, (right, wrong) in MISTAKES.items():
        file = place / path
        written = file.read_text(encoding="utf-8")
        assert right in written, path
        file.write_text(written.replace(right, wrong, 1), encoding="utf-8")
    report = place / "report.html"
    command = ["check", "--project", str(place), "--format", "html", "--output", str(report)]
    subprocess.run([sys.executable, "-m", "showcase", *command], check=False)
    return report


def save(name: str, png: bytes) -> None:
    """Write a picture as WebP, as good as fits."""
    image = Image.open(io.BytesIO(png)).convert("RGB")
    if image.width > WIDTH:
        image = image.resize((WIDTH, round(image.height * WIDTH / image.width)), Image.Resampling.LANCZOS)
    for quality in QUALITIES:
        target = io.BytesIO()
        image.save(target, "WEBP", quality=quality, method=6)
        if target.tell() <= LARGEST:
            break
    else:
        raise ValueError(f"{name} does not fit {LARGEST} bytes")
    (FOLDER / f"{name}.webp").write_bytes(target.getvalue())
    print(name, image.size, quality, target.tell())


if __name__ == "__main__":
    main()
