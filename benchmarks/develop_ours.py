"""Develops photos as a build of ours does: `develop_ours.py ORIGINALS CACHE`."""

import sys
from pathlib import Path

from showcase.photos import PhotoFault, Source, develop

if __name__ == "__main__":
    originals, cache = map(Path, sys.argv[1:])
    photos = develop({file.name: Source(file, file.stem) for file in sorted(originals.glob("*.jpg"))}, cache)
    faults = [photo for photo in photos.values() if isinstance(photo, PhotoFault)]
    sys.exit(str(faults[0]) if faults else 0)
