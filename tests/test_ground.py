"""What the project stands on: locked requirements, make targets, and files free of any one machine."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
LOCKS = ("requirements.txt", "requirements-dev.txt")
TARGETS = (
    "help",
    "init",
    "check",
    "site",
    "proof",
    "serve",
    "package",
    "freshness",
    "inspect",
    "test",
    "ci",
    "lock",
    "clean",
)
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def run(*call: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(call, cwd=cwd, capture_output=True, encoding="utf-8", timeout=30, check=False)


def locked(name: str) -> dict[str, list[tuple[Requirement, int]]]:
    """Read a locked file as {package: [(requirement, number of its hashes), …]}, one for each marker."""
    joined = re.sub(r"\\\n", " ", re.sub(r"^\s*#.*\n", "", read(name), flags=re.MULTILINE))
    found: dict[str, list[tuple[Requirement, int]]] = {}
    for line in joined.splitlines():
        if line.strip() and not line.startswith("--"):
            requirement = Requirement(HASH.sub("", line).strip())
            found.setdefault(requirement.name.lower(), []).append((requirement, len(HASH.findall(line))))
    return found


def wanted(*, dev: bool) -> list[Requirement]:
    pyproject = tomllib.loads(read("pyproject.toml"))
    lines = pyproject["project"]["dependencies"] + pyproject["dependency-groups"]["build"]
    if dev:
        lines += pyproject["project"]["optional-dependencies"]["dev"]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("name", LOCKS)
def test_every_requirement_is_pinned_and_hashed(name):
    assert locked(name)
    for requirement, hashes in (pair for pairs in locked(name).values() for pair in pairs):
        assert [clause.operator for clause in requirement.specifier] == ["=="], requirement
        assert hashes >= 1, requirement


@pytest.mark.parametrize("name", LOCKS)
def test_the_locks_name_no_index(name):
    assert not re.search(
        r"://|--(extra-)?index-url|--find-links|--trusted-host|^-[if]", read(name), re.MULTILINE
    )


@pytest.mark.parametrize("name", LOCKS)
def test_nothing_is_built_from_source(name):
    assert "\n--only-binary :all:\n" in read(name)


@pytest.mark.parametrize(("name", "dev"), [(LOCKS[0], False), (LOCKS[1], True)])
def test_the_locks_satisfy_pyproject(name, dev):
    pins = locked(name)
    for requirement in wanted(dev=dev):
        for pin, _ in pins[requirement.name.lower()]:
            (version,) = (clause.version for clause in pin.specifier)
            assert version in requirement.specifier, f"{pin} is not {requirement}: run make lock"


def test_the_tests_run_what_the_site_is_built_with():
    run_time, development = (
        # What only the tests need may ask for a package on more kinds of machines.
        {name: [(str(pin.specifier), hashes) for pin, hashes in pins] for name, pins in locked(lock).items()}
        for lock in LOCKS
    )
    assert {name: development.get(name) for name in run_time} == run_time


def test_pythons_from_3_11_on_are_meant():
    pyproject = tomllib.loads(read("pyproject.toml"))
    assert pyproject["project"]["requires-python"] == ">=3.11"
    assert pyproject["tool"]["ruff"]["target-version"] == "py311"


def test_make_has_the_promised_targets_and_explains_each():
    explained = dict(re.findall(r"^([a-z]+):.*## (.+)$", read("Makefile"), re.MULTILINE))
    assert tuple(explained) == TARGETS
    for target in TARGETS[1:]:
        assert f"`make {target}`" in read("CONTRIBUTING.md"), target


def test_make_alone_lists_the_targets():
    printed = run("make", "--no-print-directory").stdout
    assert tuple(line.split()[1] for line in printed.splitlines()) == TARGETS


@pytest.mark.parametrize("target", ["site", "test"])
@pytest.mark.parametrize("python", ["no-such-python", "false"])
def test_an_unfit_python_is_refused_in_plain_words(tmp_path, target, python):
    for name in ("Makefile", "pyproject.toml", *LOCKS):
        (tmp_path / name).write_text(read(name), encoding="utf-8")
    refused = run("make", target, f"PYTHON={python}", cwd=tmp_path)
    assert refused.returncode != 0
    assert "需要 Python 3.11 或更新的版本" in refused.stderr
    assert "Python 3.11 or newer is needed" in refused.stderr
    assert not (tmp_path / ".venv").exists()


def test_ci_runs_the_tests_as_documented_and_wants_a_browser():
    script = read(".ci/run")
    assert script.rstrip().endswith("make test")
    assert "SHOWCASE_REQUIRE_BROWSER=1" in script


def test_no_file_names_a_package_index_or_a_machine():
    listing = run("git", "ls-files", "-z")
    if listing.returncode != 0:
        pytest.skip("not a git working tree")
    indexes = rb"pypi\.org|pythonhosted\.org|registry\.npmjs|find-links ="
    machines = rb"(?<![\w.~/:-])/(?:work|root|home/\w+|Users/\w+)/|\b[A-Z]:\\Users\\"
    found = []
    for name in filter(None, listing.stdout.split("\0")):
        path = ROOT / name
        if path.is_file() and path != Path(__file__):
            found += [
                f"{name}: {match[0]!r}" for match in re.finditer(indexes + b"|" + machines, path.read_bytes())
            ]
    assert found == []
