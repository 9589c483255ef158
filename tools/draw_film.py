"""Draws the film of the sample: `python tools/draw_film.py`. Needs Chromium and ffmpeg.

Dragon boats, ten seconds long, with a drum. Like a phone it notes where it was taken, so that the cleaning of films has
true work; the place is invented, and lies in the sea.
"""

from __future__ import annotations

import math
import shutil
import struct
import subprocess
import tempfile
import wave
from collections.abc import Iterator
from pathlib import Path

from pictures.race import SECONDS, race, strokes
from playwright.sync_api import Page, sync_playwright

FOLDER = Path(__file__).parent.parent / "docs" / "activities" / "2025" / "duan-wu"
NAME = "long-zhou"

RATE = 15
"""Pictures a second."""

WIDTH, HEIGHT = 960, 540
SHEET = "<style>body{{margin:0;overflow:hidden}}svg{{display:block;width:{width}px;margin-top:{up}px}}</style>{svg}"
POSTER_AT = 8.0

SOUND_RATE = 24_000
PLACE = "+11.1111+111.1111+003.5/"


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        executable = shutil.which("chromium") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, device_scale_factor=2)
        _show(page, POSTER_AT)
        page.screenshot(path=FOLDER / f"{NAME}.jpg", type="jpeg", quality=86)
        page.close()
        sound = Path(folder) / "drum.wav"
        _write_drum(sound)
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        _film(_frames(page), sound, FOLDER / f"{NAME}.mp4")
        browser.close()
    print(f"{NAME}.mp4: {(FOLDER / f'{NAME}.mp4').stat().st_size // 1000} kB")


def _show(page: Page, t: float) -> None:
    """Put the middle of the drawing, which is higher than the film, on the page."""
    scale = WIDTH / 1200
    page.set_content(SHEET.format(width=WIDTH, up=round(-75 * scale), svg=race(t)))


def _frames(page: Page) -> Iterator[bytes]:
    for number in range(round(SECONDS * RATE)):
        _show(page, number / RATE)
        yield page.screenshot(type="png")


def _film(frames: Iterator[bytes], sound: Path, file: Path) -> None:
    call = [
        "ffmpeg",
        "-v",
        "error",
        "-y",
        "-f",
        "image2pipe",
        "-framerate",
        str(RATE),
        "-i",
        "-",
        "-i",
        str(sound),
    ]
    call += [
        "-c:v",
        "libx264",
        "-preset",
        "veryslow",
        "-crf",
        "31",
        "-pix_fmt",
        "yuv420p",
        "-g",
        str(RATE * 4),
    ]
    call += [
        "-c:a",
        "aac",
        "-b:a",
        "48k",
        "-ac",
        "1",
        "-shortest",
        "-movflags",
        "+faststart+use_metadata_tags",
    ]
    notes = {
        "location": PLACE,
        "com.apple.quicktime.location.ISO6709": PLACE,
        "com.apple.quicktime.make": "清禾样例手机",
        "creation_time": "2025-05-31T09:12:00Z",
    }
    for name, value in notes.items():
        call += ["-metadata", f"{name}={value}"]
    with subprocess.Popen([*call, str(file)], stdin=subprocess.PIPE) as process:
        assert process.stdin
        for frame in frames:
            process.stdin.write(frame)
        process.stdin.close()
        if process.wait() != 0:
            raise SystemExit("ffmpeg did not finish the film")


def _write_drum(file: Path) -> None:
    """A beat whenever a stroke is full: a low skin that falls in pitch, and the click of the stick."""
    sound = [0.0] * round(SECONDS * SOUND_RATE)
    beats = [
        n for n in range(1, len(sound)) if int(strokes(n / SOUND_RATE)) > int(strokes((n - 1) / SOUND_RATE))
    ]
    for number, beat in enumerate(beats):
        loud = 0.85 if number % 4 == 0 else 0.6
        for step in range(min(SOUND_RATE // 2, len(sound) - beat)):
            t = step / SOUND_RATE
            skin = math.sin(2 * math.pi * (78 * t + 2.2 * (1 - math.exp(-22 * t)))) * math.exp(-9 * t)
            stick = math.sin(2 * math.pi * 900 * t) * math.exp(-160 * t) * 0.3
            sound[beat + step] += loud * (skin + stick)
    frames = (round(32_000 * max(-1.0, min(1.0, value))) for value in sound)
    with wave.open(str(file), "wb") as target:
        target.setnchannels(1)
        target.setsampwidth(2)
        target.setframerate(SOUND_RATE)
        target.writeframes(b"".join(struct.pack("<h", frame) for frame in frames))


if __name__ == "__main__":
    main()
