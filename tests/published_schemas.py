"""Whether files fit the schemas that GitHub's formats have in public (SchemaStore), as check-jsonschema brings them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def checked(schema: str, *files: Path) -> subprocess.CompletedProcess[str]:
    """Check the files against the schema of that name, such as github-workflows; the status is 0 where all fit."""
    options = ("--builtin-schema", f"vendor.{schema}", *map(str, files))
    call = [sys.executable, "-m", "check_jsonschema", *options]
    return subprocess.run(call, capture_output=True, encoding="utf-8", timeout=60, check=False)
