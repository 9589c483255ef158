"""Feeds the readers of staff files with what atheris makes of sound files, guided by which lines of ours are reached.

    python -m pip install atheris        # wheels for Linux and Python up to 3.13; not in the lock, for nothing else needs it
    python tools/fuzz.py                 # until it is stopped, or a reader raises
    python tools/fuzz.py news -max_total_time=600
    python tools/fuzz.py crash-0123…     # runs what was found once more

Words behind the name choose readers (a part of their names is enough); options of libFuzzer go to atheris. What makes a
reader raise is written to a file crash-…, whose first byte is the number of the reader. Add it to tests/hostile when it
has been mended.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / "plugins")]


def make_target(chosen: list[str]) -> Callable[[bytes], None]:
    """The function that atheris calls: the first byte says which reader is given the rest."""
    from tests.hostile.readers import Readers

    readers = Readers().all
    names = sorted(name for name in readers if not chosen or any(part in name for part in chosen))
    if not names:
        sys.exit(f"no reader of this name; there are: {', '.join(sorted(readers))}")

    def target(content: bytes) -> None:
        if content:
            readers[names[content[0] % len(names)]](content[1:])

    return target


def write_seeds(folder: Path, chosen: list[str]) -> list[Path]:
    """Write the sound files from which to start, as the target takes them."""
    from tests.hostile.seeds import seeds

    names = sorted(name for name in seeds() if not chosen or any(part in name for part in chosen))
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for number, name in enumerate(names):
        for at, content in enumerate(seeds()[name]):
            file = folder / f"{name.replace(' ', '-')}-{at}"
            file.write_bytes(bytes([number]) + content)
            written.append(file)
    return written


def main(arguments: list[str]) -> None:
    """Run atheris; its findings are kept in .cache/fuzz."""
    import atheris

    again = [one for one in arguments if Path(one).is_file()]
    options = [one for one in arguments if one.startswith("-")]
    chosen = [one for one in arguments if one not in (*again, *options)]
    with atheris.instrument_imports(include=["showcase"]):
        target = make_target(chosen)
    corpus = REPOSITORY / ".cache" / "fuzz" / ("-".join(chosen) or "all")
    if not again:
        write_seeds(corpus, chosen)
    atheris.Setup([sys.argv[0], *options, *(again or [str(corpus)])], target)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
