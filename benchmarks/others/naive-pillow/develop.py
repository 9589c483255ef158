"""What anybody writes with Pillow at first: `develop.py ORIGINALS OUTPUT`. One photo after the other, each size from the
whole photo."""

import sys
from pathlib import Path

from PIL import Image, ImageOps

originals, output = map(Path, sys.argv[1:])
output.mkdir(exist_ok=True)
for file in sorted(originals.glob("*.jpg")):
    photo = ImageOps.exif_transpose(Image.open(file)).convert("RGB")
    for width in (480, 960, 1600):
        size = (width, round(photo.height * width / photo.width))
        photo.resize(size, Image.Resampling.LANCZOS).save(output / f"{file.stem}-{width}.webp", quality=80)
    size = (960, round(photo.height * 960 / photo.width))
    photo.resize(size, Image.Resampling.LANCZOS).save(output / f"{file.stem}-960.jpg", quality=82)
