"""The same files by sigal: `develop.py ORIGINALS OUTPUT`. It makes one size and a thumbnail at a time, so it is asked
thrice; without pages, in as many processes as there are cores, as it does by itself."""

import subprocess
import sys
from pathlib import Path

BUILDS = {
    "wide": {
        "img_size": (1600, 1600),
        "img_format": "WEBP",
        "jpg_options": {"quality": 80},
        "make_thumbs": True,
        "thumb_size": (480, 480),
        "thumb_fit": False,
    },
    "middle": {
        "img_size": (960, 960),
        "img_format": "WEBP",
        "jpg_options": {"quality": 80},
        "make_thumbs": False,
    },
    "fallback": {
        "img_size": (960, 960),
        "jpg_options": {"quality": 82, "optimize": True, "progressive": True},
        "make_thumbs": False,
    },
}

originals, output = map(Path, sys.argv[1:])
output.mkdir(exist_ok=True)
for name, settings in BUILDS.items():
    told = output / f"{name}.conf.py"
    lines = {"write_html": False, "autorotate_images": True, **settings}
    told.write_text("".join(f"{key} = {value!r}\n" for key, value in lines.items()), encoding="utf-8")
    sigal = [str(Path(sys.executable).parent / "sigal"), "build", "--quiet", "--config", str(told)]
    subprocess.run([*sigal, str(originals), str(output / name)], check=True)
