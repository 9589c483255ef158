"""A build that fails, is killed or meets another one leaves the previous site whole."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from showcase.site import output
from showcase.site.output import MARKER, OutputError, StagedOutput

OLD = {"index.html": "old", "sitemap.xml": "old", "news/index.html": "old"}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    site = tmp_path / "site"
    write(site, OLD)
    return site


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def content(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file() and path.name != MARKER
    }


def run_killed(site: Path, script: str) -> None:
    """Run a script that ends in a kill (not an exception) of its own process."""
    prelude = """
        import os, signal, sys
        from pathlib import Path
        from showcase.site import output
        from showcase.site.output import StagedOutput
        def kill(*_): os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
        site = Path(sys.argv[1])
    """
    code = textwrap.dedent(prelude) + textwrap.dedent(script)
    ended = subprocess.run([sys.executable, "-c", code, str(site)], timeout=60, check=False)
    assert ended.returncode != 0


def test_first_build_makes_the_site(tmp_path):
    staged = StagedOutput.begin(tmp_path / "new" / "site")
    write(staged.folder, {"index.html": "first"})
    staged.publish()
    assert content(tmp_path / "new" / "site") == {"index.html": "first"}


def test_publishing_replaces_the_site_as_a_whole_and_leaves_nothing_beside_it(site):
    staged = StagedOutput.begin(site)
    write(staged.folder, {"index.html": "new"})
    assert content(site) == OLD
    staged.publish()
    assert content(site) == {"index.html": "new"}
    assert [path.name for path in site.parent.iterdir()] == ["site"]


def test_a_published_site_is_known_again_without_index_and_sitemap(site):
    for text in ("one", "two"):
        staged = StagedOutput.begin(site)
        write(staged.folder, {"page.html": text})
        staged.publish()
    assert content(site) == {"page.html": "two"}


def test_a_failed_build_leaves_the_previous_site(site):
    staged = StagedOutput.begin(site)
    write(staged.folder, {"index.html": "half"})
    staged.discard()
    staged.discard()
    assert content(site) == OLD
    assert [path.name for path in site.parent.iterdir()] == ["site"]


def test_a_build_killed_while_writing_leaves_the_previous_site_and_the_next_one_works(site):
    run_killed(
        site,
        """
        staged = StagedOutput.begin(site)
        (staged.folder / "index.html").write_text("half")
        kill()
        """,
    )
    assert content(site) == OLD
    staged = StagedOutput.begin(site)
    assert content(staged.folder) == {}
    staged.publish()


def test_a_kill_between_the_two_renames_is_mended_by_the_next_build(site):
    run_killed(
        site,
        """
        staged = StagedOutput.begin(site)
        rename = output._rename
        def once(source, target):
            rename(source, target)
            kill()
        output._rename = once
        staged.publish()
        """,
    )
    assert not site.exists()
    StagedOutput.begin(site).discard()
    assert content(site) == OLD


def test_a_kill_while_the_previous_site_is_removed_keeps_the_new_one(site):
    run_killed(
        site,
        """
        staged = StagedOutput.begin(site)
        (staged.folder / "index.html").write_text("new")
        output._remove = kill
        staged.publish()
        """,
    )
    assert content(site) == {"index.html": "new"}
    StagedOutput.begin(site).discard()
    assert [path.name for path in site.parent.iterdir()] == ["site"]


@pytest.mark.parametrize("failing", [1, 2])
def test_a_rename_that_fails_puts_the_previous_site_back(site, monkeypatch, failing):
    staged = StagedOutput.begin(site)
    rename, calls = output._rename, []

    def fail_once(source: Path, target: Path) -> None:
        calls.append(source)
        if len(calls) == failing:
            raise PermissionError(13, "in use")
        rename(source, target)

    monkeypatch.setattr(output, "_rename", fail_once)
    with pytest.raises(OutputError, match="无法替换"):
        staged.publish()
    assert content(site) == OLD
    assert [path.name for path in site.parent.iterdir()] == ["site"]


def test_windows_is_asked_again_while_a_file_is_open(site, monkeypatch):
    staged = StagedOutput.begin(site)
    write(staged.folder, {"index.html": "new"})
    rename, refusals = Path.rename, [PermissionError(13, "in use")] * 2

    def busy(source: Path, target: Path) -> Path:
        if refusals:
            raise refusals.pop()
        return rename(source, target)

    monkeypatch.setattr(output, "_transient", PermissionError)
    monkeypatch.setattr(Path, "rename", busy)
    staged.publish()
    assert content(site) == {"index.html": "new"}


def test_a_second_build_at_the_same_time_is_refused_and_harms_nothing(site):
    first = StagedOutput.begin(site)
    write(first.folder, {"index.html": "first"})
    with pytest.raises(OutputError, match="另一次构建正在进行"):
        StagedOutput.begin(site)
    first.publish()
    assert content(site) == {"index.html": "first"}
    StagedOutput.begin(site).discard()


def test_builds_that_vie_never_show_each_other_anything_but_a_whole_site(site):
    script = """
        import sys
        from pathlib import Path
        from showcase.site.output import OutputError, StagedOutput
        published = 0
        while published < 100:
            try:
                staged = StagedOutput.begin(Path(sys.argv[1]))
            except OutputError as busy:
                assert "另一次构建正在进行" in str(busy), busy
                continue
            for name in "abc":
                (staged.folder / name).write_text(sys.argv[2])
            staged.publish()
            published += 1
    """
    call = [sys.executable, "-X", "utf8", "-c", textwrap.dedent(script), str(site)]
    builds = [subprocess.Popen([*call, str(number)]) for number in range(3)]
    assert [build.wait(timeout=60) for build in builds] == [0, 0, 0]
    assert set(content(site)) == {"a", "b", "c"}
    assert len(set(content(site).values())) == 1
    assert [path.name for path in site.parent.iterdir()] == ["site"]


def test_a_lock_left_by_a_killed_build_does_not_hold(site):
    (site.parent / ".site-lock").touch()
    StagedOutput.begin(site).discard()
    assert [path.name for path in site.parent.iterdir()] == ["site"]


@pytest.mark.parametrize(
    "files",
    [
        {"report.docx": "mine"},
        {"index.html": "somebody's page"},
        {".git/HEAD": "a working tree", "index.html": "", "sitemap.xml": "", MARKER: ""},
    ],
)
def test_a_folder_that_is_no_built_site_is_never_touched(tmp_path, files):
    documents = tmp_path / "Documents"
    write(documents, files)
    before = sorted(documents.rglob("*"))
    with pytest.raises(OutputError, match="不是已生成的网站"):
        StagedOutput.begin(documents)
    assert sorted(documents.rglob("*")) == before
    assert [path.name for path in tmp_path.iterdir()] == ["Documents"]


def test_files_put_there_while_the_build_ran_are_not_touched_either(tmp_path):
    staged = StagedOutput.begin(tmp_path / "site")
    write(tmp_path / "site", {"report.docx": "mine"})
    with pytest.raises(OutputError, match="不是已生成的网站"):
        staged.publish()
    assert content(tmp_path / "site") == {"report.docx": "mine"}


def test_a_file_or_the_root_of_the_disk_is_refused(tmp_path):
    (tmp_path / "site").write_text("a file", encoding="utf-8")
    for wrong in (tmp_path / "site", Path(tmp_path.anchor)):
        with pytest.raises(OutputError):
            StagedOutput.begin(wrong)


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links need a privilege on Windows")
def test_a_symbolic_link_keeps_pointing_to_the_site(site):
    link = site.parent / "www"
    link.symlink_to(site, target_is_directory=True)
    staged = StagedOutput.begin(link)
    write(staged.folder, {"index.html": "new"})
    staged.publish()
    assert link.is_symlink()
    assert content(link) == {"index.html": "new"}
