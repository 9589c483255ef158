"""A machine without Chromium: its tests are skipped with a reason, or fail where the browser is required."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize(("required", "outcome"), [("1", "1 error"), ("", "1 skipped")])
def test_a_missing_browser_is_skipped_visibly_or_fails(tmp_path, required, outcome):
    shutil.copy(Path(__file__).with_name("conftest.py"), tmp_path)
    (tmp_path / "test_it.py").write_text("def test_it(browser): pass", encoding="utf-8")
    repository = str(Path(__file__).parents[2])
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-ra", "-p", "no:cacheprovider", str(tmp_path)],
        env=os.environ | {"PATH": "", "PYTHONPATH": repository, "SHOWCASE_REQUIRE_BROWSER": required},
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert outcome in run.stdout
    assert "no Chromium found" in run.stdout
