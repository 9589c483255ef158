"""Turns photos into Pictures, several at a time, and only those that are not in the cache."""

from __future__ import annotations

import os
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from .batches import Batch, batches_of
from .darkroom import Developed, develop_one
from .lease import Lease
from .naming import picture_of
from .opening import our_limits
from .records import Options, Outcome, Photo, PhotoFault, Picture, Progress, Source
from .store import CacheError, prune

MOST_WORKERS = 8
"""Each holds one photo, at most 100 MB of a camera's; those that take far more take turns (`decoding.LARGE`)."""

_Original: TypeAlias = tuple[Path, Path | None]
"""A file, and the root below which it must lie."""

_Results: TypeAlias = Mapping[_Original, Developed | PhotoFault]


@dataclass(frozen=True, slots=True)
class Development:
    """What became of the photos of a build, and its hold on the cache in which they lie."""

    photos: dict[str, Photo]
    """By the keys of their sources, in the same order."""

    outcome: Outcome
    _hold: _Hold | None = None

    @property
    def pictures(self) -> dict[str, Picture]:
        """Those that can be published."""
        return {key: photo for key, photo in self.photos.items() if isinstance(photo, Picture)}

    def release(self) -> None:
        """Let the cache go, when all files to publish have been copied; what this build did not use is removed.

        While another build is at work nothing is removed. A build that fails need not call this.
        """
        if self._hold:
            self._hold.lease.give_back(self._hold.clear)


@dataclass(frozen=True, slots=True)
class _Hold:
    """What a build needs of a cache."""

    cache: Path
    lease: Lease
    used: frozenset[str]
    """The names of entries."""

    def clear(self) -> None:
        """Remove what it does not need."""
        prune(self.cache, self.used)


def develop(
    sources: Mapping[str, Source],
    cache: Path,
    options: Options = Options(),  # noqa: B008 - it is frozen
    progress: Progress | None = None,
) -> Development:
    """A Picture, or the reason why there is none, for each source by its key.

    A file that stands under several keys is worked on once. Threads suffice, since Pillow lets go of the interpreter
    while it decodes, scales and encodes.

    Raises:
        CacheError: the cache cannot be written.
    """
    wishes: dict[_Original, frozenset[Batch]] = {}
    for source in sources.values():
        original = (source.file, source.root)
        wishes[original] = wishes.get(original, frozenset()) | batches_of(source, options)
    if not wishes and not cache.exists():
        return Development({}, Outcome(0, 0, 0, 0, 0, 0))
    lease = _lease(cache)
    results = _results(wishes, cache, progress)
    photos = {key: _photo(source, results, options) for key, source in sources.items()}
    developed = [result for result in results.values() if isinstance(result, Developed)]
    used = frozenset(sheet.entry for result in developed for sheet in result.sheets.values())
    return Development(photos, _outcome(results, photos), _Hold(cache, lease, used))


def _lease(cache: Path) -> Lease:
    try:
        return Lease(cache)
    except OSError as error:
        raise CacheError.of(cache, error) from error


def _results(
    wishes: Mapping[_Original, frozenset[Batch]], cache: Path, progress: Progress | None
) -> _Results:
    """What became of each file, in the order of the wishes."""
    workers = min(os.cpu_count() or 1, MOST_WORKERS)
    with our_limits(), ThreadPoolExecutor(workers, "photo") as pool:
        jobs = {
            original: pool.submit(develop_one, *original, batches, cache)
            for original, batches in wishes.items()
        }
        try:
            for done, job in enumerate(as_completed(jobs.values()), 1):
                job.result()
                if progress:
                    progress(done, len(jobs))
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    return {original: job.result() for original, job in jobs.items()}


def _photo(source: Source, results: _Results, options: Options) -> Photo:
    result = results[source.file, source.root]
    if isinstance(result, PhotoFault):
        return result
    return picture_of(source.stem, result.sheets, batches_of(source, options))


def _outcome(results: _Results, photos: Mapping[str, Photo]) -> Outcome:
    developed = [result for result in results.values() if isinstance(result, Developed)]
    made = sum(result.made for result in developed)
    pictures = [photo for photo in photos.values() if isinstance(photo, Picture)]
    published = {one.name: one.file for picture in pictures for one in picture.renditions}
    return Outcome(
        photos=len(results),
        made=made,
        reused=len(developed) - made,
        faults=len(results) - len(developed),
        bytes_before=sum(result.original for result in developed),
        bytes_after=sum(file.stat().st_size for file in published.values()),
    )
