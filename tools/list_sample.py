"""Lists the sample's files, so that `showcase init` can tell them from somebody's own: run it when the sample changes."""

from __future__ import annotations

from pathlib import Path

from showcase.starting.sample import listing

ROOT = Path(__file__).parent.parent

if __name__ == "__main__":
    target = ROOT / "plugins" / "showcase" / "starting" / "sample.tsv"
    target.write_text(listing(ROOT), encoding="utf-8", newline="\n")
