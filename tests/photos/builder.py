"""A build in a process of its own, for tests that let two run at once, or kill one.

    python builder.py CACHE ROUNDS PHOTO …

It tells each photo that is done, then "ready"; on a line from the test it looks for all files that it would publish, tells
"whole" or which is missing, and lets the cache go. This it does ROUNDS times, and waits for the test only if that is once.
"""

from __future__ import annotations

import sys
from pathlib import Path

from showcase.photos import Development, Source, develop


def tell(word: object) -> None:
    print(word, flush=True)


def missing(development: Development, photos: list[Path]) -> list[str]:
    """What of a picture is not there, or not as long as it should be."""
    renditions = [one for picture in development.pictures.values() for one in picture.renditions]
    lost = [one.name for one in renditions if not one.file.exists() or not one.file.stat().st_size]
    return lost + [key for key in map(str, photos) if key not in development.pictures]


def main(cache: Path, rounds: int, photos: list[Path]) -> None:
    sources = {str(photo): Source(photo, photo.stem, share=True) for photo in photos}
    for _ in range(rounds):
        development = develop(sources, cache, progress=lambda done, _: tell(done))
        tell("ready")
        if rounds == 1:
            sys.stdin.readline()
        lost = missing(development, photos)
        tell(f"missing {lost}" if lost else "whole")
        development.release()
        tell("released")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), [Path(name) for name in sys.argv[3:]])
