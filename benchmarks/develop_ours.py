"""Develops photos as a build of ours does: `develop_ours.py ORIGINALS CACHE`."""

import sys
from pathlib import Path

from showcase.photos import PhotoFault, Source, develop

if __name__ == "__main__":
    originals, cache = map(Path, sys.argv[1:])
    sources = {file.name: Source(file, file.stem) for file in sorted(originals.glob("*.jpg"))}
    development = develop(sources, cache)
    development.release()
    faults = [photo for photo in development.photos.values() if isinstance(photo, PhotoFault)]
    sys.exit(str(faults[0]) if faults else 0)
