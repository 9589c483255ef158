"""What GitHub runs: with the least rights, pinned actions, and the commands that a person would call."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from showcase.starting.facts import ASKED
from tests.published_schemas import checked

ROOT = Path(__file__).parent.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PINNED = re.compile(r"uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")

RIGHTS = {
    "begin.yml": {"begin": {"contents": "write", "actions": "write"}},
    "check.yml": {"check": {"contents": "read"}, "test": {"contents": "read"}},
    "pages.yml": {
        "build": {"contents": "read", "pages": "read"},
        "deploy": {"pages": "write", "id-token": "write"},
        "freshness": {"contents": "read", "issues": "write"},
    },
}
"""All that each job may do; a right more is to be argued for here."""

CALLS = r"gh issue (list|edit|create) |gh (auth setup-git|workflow run pages\.yml)$|git (add --all|push)$|git -c .* commit "


def workflow(name):
    # YAML 1.1, by which PyYAML reads, takes the key “on” for yes.
    text = (ROOT / ".github" / "workflows" / name).read_text(encoding="utf-8")
    return yaml.safe_load(text.replace("\non:\n", '\n"on":\n'))


def steps(name):
    return [step for job in workflow(name)["jobs"].values() for step in job["steps"]]


def test_workflows_fit_the_published_schema():
    found = checked("github-workflows", *WORKFLOWS)
    assert found.returncode == 0, found.stdout + found.stderr


def test_the_schema_would_find_a_mistake(tmp_path):
    wrong = tmp_path / "wrong.yml"
    text = WORKFLOWS[0].read_text(encoding="utf-8")
    wrong.write_text(text.replace("timeout-minutes:", "timeout-minute:"), encoding="utf-8")
    assert checked("github-workflows", wrong).returncode == 1


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_actions_are_pinned_by_commit_with_their_version(file):
    uses = [
        line.strip().removeprefix("- ")
        for line in file.read_text(encoding="utf-8").splitlines()
        if "uses:" in line
    ]
    assert uses
    assert [line for line in uses if not PINNED.fullmatch(line)] == []


def test_an_action_has_one_version_everywhere():
    pins = {pin for file in WORKFLOWS for pin in PINNED.findall(file.read_text(encoding="utf-8"))}
    assert len({pin.partition("@")[0] for pin in pins}) == len(pins)


@pytest.mark.parametrize("name", RIGHTS)
def test_a_job_has_the_rights_it_needs_and_an_end(name):
    assert {file.name for file in WORKFLOWS} == set(RIGHTS)
    assert workflow(name)["permissions"] == {}
    jobs = workflow(name)["jobs"]
    assert {job: jobs[job]["permissions"] for job in jobs} == RIGHTS[name]
    assert all(job["timeout-minutes"] <= 60 for job in jobs.values())
    assert workflow(name)["concurrency"]["group"]


@pytest.mark.parametrize("name", RIGHTS)
def test_a_run_is_a_make_target_that_exists_or_a_call_of_gh_or_git(name):
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for run in (step["run"] for step in steps(name) if "run" in step):
        target = re.fullmatch(r"make ([a-z]+)", run)
        assert (target and f"\n{target[1]}:" in makefile) or re.match(CALLS, run), run
        # What others wrote reaches a command through its environment only.
        assert "${{" not in run


def test_the_program_is_tested_where_the_sample_is_that_its_tests_read():
    asked = next(step["if"] for step in steps("check.yml") if step.get("run") == "make ci")
    sample = re.fullmatch(r"hashFiles\('(.+)'\) != ''", asked)
    assert sample
    assert (ROOT / sample[1]).is_file()


@pytest.mark.parametrize("name", RIGHTS)
def test_no_credentials_stay_in_a_checkout(name):
    for step in steps(name):
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


def test_pull_requests_are_checked_without_the_rights_of_the_repository():
    assert set(workflow("check.yml")["on"]) == {"pull_request", "workflow_dispatch"}


def test_the_form_asks_for_facts_that_init_takes():
    form = workflow("begin.yml")["on"]["workflow_dispatch"]["inputs"]
    asked = {fact.name.removeprefix("contacts.") for fact in ASKED}
    assert set(form) - {"keep_sample"} <= asked
    assert {name for name in form if form[name].get("required")} == {f.name for f in ASKED if f.usual is None}
    begun = next(step for step in steps("begin.yml") if step.get("run") == "make init")
    assert begun["env"] == {f"SHOWCASE_INIT_{name.upper()}": f"${{{{ inputs.{name} }}}}" for name in form}


def test_the_site_is_published_at_each_change_and_each_morning_in_beijing():
    on = workflow("pages.yml")["on"]
    assert on["push"] == {"branches": ["main"]}
    minute, hour, *rest = on["schedule"][0]["cron"].split()
    assert (int(hour) + 8) % 24 in (5, 6, 7)
    assert minute != "0"
    assert rest == ["*", "*", "*"]
    assert workflow("pages.yml")["concurrency"] == {"group": "pages", "cancel-in-progress": False}


def test_the_address_comes_from_the_settings_of_pages():
    build = workflow("pages.yml")["jobs"]["build"]["steps"]
    made = next(step for step in build if step.get("run") == "make proof")
    assert made["env"] == {"SITE_URL": "${{ steps.pages.outputs.base_url }}/"}
    assert any(step.get("id") == "pages" and "configure-pages" in step["uses"] for step in build)


def test_one_issue_is_updated_or_opened_and_never_both():
    runs = [step for step in steps("pages.yml") if step.get("run", "").startswith("gh ")]
    assert [step["run"].split()[2] for step in runs] == ["list", "edit", "create"]
    assert [re.findall(r"number ([!=]=) ''", step.get("if", "")) for step in runs] == [[], ["!="], ["=="]]
