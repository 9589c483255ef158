"""Environments of their own for what others made, from locked requirements; kept in the working folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

OTHERS = Path(__file__).parent / "others"


def install_python(told: str, environment: Path) -> None:
    """Install what others/<told>/requirements.txt says, unless that very thing is installed."""
    requirements = OTHERS / told / "requirements.txt"
    installed = environment / "installed.txt"
    if installed.is_file() and installed.read_bytes() == requirements.read_bytes():
        return
    print(f"installing {told} …", file=sys.stderr, flush=True)
    subprocess.run([sys.executable, "-m", "venv", "--clear", environment], check=True)
    pip = [str(environment / "bin/python"), "-m", "pip", "--disable-pip-version-check", "--quiet"]
    subprocess.run([*pip, "install", "--require-hashes", "-r", str(requirements)], check=True)
    shutil.copyfile(requirements, installed)


def install_node(told: str, environment: Path) -> None:
    """Install what others/<told>/package-lock.json says, with the programs beside it, unless it is installed."""
    installed = environment / "installed.json"
    lock = OTHERS / told / "package-lock.json"
    if not (installed.is_file() and installed.read_bytes() == lock.read_bytes()):
        print(f"installing {told} …", file=sys.stderr, flush=True)
        shutil.rmtree(environment, ignore_errors=True)
        shutil.copytree(OTHERS / told, environment)
        subprocess.run(["npm", "ci", "--silent", "--no-fund", "--no-audit"], cwd=environment, check=True)
        shutil.copyfile(lock, installed)
    for program in (OTHERS / told).glob("*.mjs"):
        shutil.copy2(program, environment)


def foreign() -> dict[str, str]:
    """The environment variables for a program that must not find our Python packages."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")} | {
        "PYTHONUTF8": "1"
    }
