"""Notices: their state on the days around their borders, whose names are shown when, which roll and entries they mean."""

from __future__ import annotations

import datetime
import shutil
from pathlib import Path

import pytest
from tests.content.broken_cases import SOUND

from showcase.content.catalogue import Catalogue
from showcase.content.honours.vocabulary import Stage
from showcase.content.loading import load
from showcase.content.notices.records import Hiding, NoticeState
from showcase.content.problems import Problems
from showcase.content.report import as_text

NOTICE = "data/notices/2025/zui-mei-jia-ting.yml"
"""Runs from 29 December 2025 to 5 January 2026; 1 to 3 January are off, Sunday the 4th is worked."""

ROLL = "data/honors/2025/zui-mei-jia-ting-gong-shi.yml"
OTHER_ROLL = "data/honors/2025/dao-de-mo-fan.yml"


@pytest.fixture
def sound(tmp_path) -> Path:
    """The sound project without its news, part of which waits for its day at the times of these tests."""
    return shutil.copytree(SOUND, tmp_path / "project", ignore=shutil.ignore_patterns("news"))


def catalogue_at(project: Path, time: str) -> Catalogue:
    problems = Problems()
    catalogue = load(project, problems, datetime.datetime.fromisoformat(time))
    assert as_text(problems) == ""
    assert catalogue is not None
    return catalogue


def change(project: Path, path: str, *replacements: tuple[str, str]) -> None:
    text = (project / path).read_text("utf-8")
    for old, new in replacements:
        assert old in text
        text = text.replace(old, new)
    (project / path).write_text(text, "utf-8")


def names(catalogue: Catalogue, stage: Stage = Stage.PUBLICISED) -> set[str]:
    return {entry.name for entry in catalogue.entries if entry.stage is stage}


BOTH = {"周柳生家庭", "何春苗家庭"}


@pytest.mark.parametrize(
    ("time", "state", "days_left"),
    [
        ("2025-12-28T23:59:59+08:00", NoticeState.COMING, 0),
        ("2025-12-28T16:00:00+00:00", NoticeState.RUNNING, 5),
        ("2025-12-31T10:00:00+08:00", NoticeState.RUNNING, 3),
        ("2026-01-01T00:00:00+08:00", NoticeState.RUNNING, 2),
        ("2026-01-04T12:00:00+08:00", NoticeState.RUNNING, 2),
        ("2026-01-05T23:59:59+08:00", NoticeState.RUNNING, 1),
        ("2026-01-05T16:00:00+00:00", NoticeState.ENDED, 0),
        ("2027-05-01T00:00:00+08:00", NoticeState.ENDED, 0),
    ],
)
def test_the_state_changes_at_midnight_of_the_site(sound, time, state, days_left):
    (notice,) = catalogue_at(sound, time).notices
    assert (notice.state, notice.days_left) == (state, days_left)
    assert (notice.start, notice.end) == (datetime.date(2025, 12, 29), datetime.date(2026, 1, 5))
    assert notice.working_days == 5


BEFORE, DURING, AFTER = "2025-12-28T12:00+08:00", "2026-01-01T08:00+08:00", "2026-11-22T09:00+08:00"


@pytest.mark.parametrize(("time", "shown"), [(BEFORE, set()), (DURING, BOTH), (AFTER, set())])
def test_names_are_shown_only_while_the_notice_runs(sound, time, shown):
    catalogue = catalogue_at(sound, time)
    (notice,) = catalogue.notices
    assert {entry.name for entry in notice.entries} == shown
    assert names(catalogue) == shown
    assert {entry.name for entry in catalogue.roll(notice.edition)} == shown
    assert notice.amounts == (("户", 2),)
    for subject in catalogue.subjects:
        assert bool(catalogue.notices_about(subject)) == (subject.name in shown)
        assert all(entry.stage is not Stage.PUBLICISED or shown for entry in catalogue.honours_of(subject))
    for region in catalogue.regions:
        assert {e.name for e in catalogue.entries_in(region) if e.stage is Stage.PUBLICISED} <= shown


def test_an_ended_notice_may_keep_its_names(sound):
    change(sound, NOTICE, ("联系:", "到期隐藏: 不隐藏\n联系:"))
    catalogue = catalogue_at(sound, AFTER)
    assert names(catalogue) == BOTH == {entry.name for entry in catalogue.notices[0].entries}
    assert catalogue.notices[0].hidden is Hiding.NOTHING


def test_an_ended_notice_may_be_hidden_altogether(sound):
    change(
        sound,
        NOTICE,
        ("标题: 2026年度最美家庭拟定名单公示", "标题: 关于拟定周柳生家庭的公示"),
        ("联系:", "到期隐藏: 全部\n联系:"),
    )
    assert catalogue_at(sound, DURING).notices[0].title == "关于拟定周柳生家庭的公示"
    catalogue = catalogue_at(sound, AFTER)
    (notice,) = catalogue.notices
    assert names(catalogue) == set()
    assert notice.title == "2026年度最美家庭公示"
    assert (notice.text, notice.document, notice.contacts.any) == ("", "", False)
    assert notice.id == "2025-zui-mei-jia-ting"


def test_results_are_never_hidden(sound):
    before = catalogue_at(sound, AFTER)
    change(sound, NOTICE, ("届次: 2026年度", "届次: '2026'"))
    catalogue = catalogue_at(sound, AFTER)
    assert names(catalogue, Stage.AWARDED) == names(before, Stage.AWARDED)
    assert names(catalogue, Stage.NOMINEE) == names(before, Stage.NOMINEE)
    (notice,) = catalogue.notices
    assert notice.edition.stage is Stage.AWARDED
    assert notice.entries == ()
    assert names(catalogue) == BOTH, "no notice concerns them any more"


@pytest.mark.parametrize("stage", ["推荐", "入围"])
def test_steps_before_the_result_are_hidden_alike(sound, stage):
    change(sound, ROLL, ("阶段: 公示", f"阶段: {stage}"))
    change(sound, NOTICE, ("届次: 2026年度", "届次: 2026-publicised"))
    word = next(s for s in Stage if s.label == stage)
    assert names(catalogue_at(sound, DURING), word) >= BOTH
    assert not names(catalogue_at(sound, AFTER), word) & BOTH


def test_a_second_notice_shows_its_names_again(sound):
    again = (sound / NOTICE).read_text("utf-8").replace("2025-12-29", "2026-11-18")
    again = again.replace("开始:", "对象: 何春苗家庭\n开始:")
    (sound / "data/notices/2026").mkdir()
    (sound / "data/notices/2026/zui-mei-jia-ting.yml").write_text(again, "utf-8")
    catalogue = catalogue_at(sound, AFTER)
    assert names(catalogue) == {"何春苗家庭"}
    assert [notice.state for notice in catalogue.notices] == [NoticeState.RUNNING, NoticeState.ENDED]
    assert catalogue.notices[1].entries == ()


def test_of_several_rolls_of_an_edition_the_publicised_one_is_meant(sound):
    (notice,) = catalogue_at(sound, AFTER).notices
    assert notice.edition.id == "2026-publicised"
    assert notice.result is not None
    assert (notice.result.id, notice.result.stage) == ("2026", Stage.AWARDED)
    assert catalogue_at(sound, DURING).notices[0].result is None


def test_of_several_rolls_without_a_publicised_one_staff_must_choose(sound):
    change(sound, ROLL, ("阶段: 公示", "阶段: 入围"))
    problems = Problems()
    load(sound, problems, datetime.datetime.fromisoformat(AFTER))
    (problem,) = problems
    assert "2026-publicised（入围）、2026（获评）" in problem.message


@pytest.mark.parametrize("written", ["何春苗家庭", "何春苗家庭(杏林镇)", "何春苗家庭（杏林镇）"])
def test_entries_are_named_as_on_the_roll(sound, written):
    change(sound, NOTICE, ("开始:", f"对象: [{written}]\n开始:"))
    catalogue = catalogue_at(sound, DURING)
    assert [entry.name for entry in catalogue.notices[0].entries] == ["何春苗家庭"]
    assert names(catalogue) == BOTH, "whom no notice concerns is shown as the roll says"


def test_who_issues_it_is_whoever_made_the_roll_known(sound):
    assert catalogue_at(sound, DURING).notices[0].body == "清禾县妇女联合会"
    change(sound, NOTICE, ("文号:", "发布单位: 清禾县文明办\n文号:"))
    notice = catalogue_at(sound, DURING).notices[0]
    assert notice.body == "清禾县文明办"
    assert notice.document == "清妇函〔2025〕12号"


@pytest.mark.parametrize("written", ["截止: 2026-01-05", "工作日: 5\n截止: 2026-01-05", "工作日: 五"])
def test_the_end_may_be_written_as_a_day_or_as_a_number(sound, written):
    change(sound, NOTICE, ("文号:", f"{written}\n文号:"))
    assert catalogue_at(sound, DURING).notices[0].end == datetime.date(2026, 1, 5)


def test_rolls_with_a_mistake_do_not_make_their_notices_wrong(sound):
    change(sound, ROLL, ("评选项目: 最美家庭", "评选项目: 最美家庭\n不认识的一项: 1"))
    problems = Problems()
    assert load(sound, problems, datetime.datetime.fromisoformat(AFTER)) is None
    assert {problem.place.path for problem in problems} == {ROLL}


NEWS = """---
标题: 好家庭公示
日期: 2025-12-29
栏目: 文明创建
相关对象: [周柳生家庭, 何春苗家庭]
---

公示的有[[周柳生家庭]]和[[何春苗家庭]]。
"""


@pytest.mark.parametrize(
    ("time", "linked"), [(DURING, {"周柳生家庭", "何春苗家庭"}), (AFTER, {"周柳生家庭"})]
)
def test_news_leads_to_nobody_whose_name_is_no_longer_shown(sound, time, linked):
    """周柳生家庭 has an award as well; of 何春苗家庭 nothing is known but the notice."""
    file = sound / "docs/news/2025/2025-12-29-gong-shi.md"
    file.parent.mkdir(parents=True)
    file.write_text(NEWS, encoding="utf-8")
    catalogue = catalogue_at(sound, time)
    assert {subject.name for subject in catalogue.news[0].subjects} == linked
    assert ("何春苗家庭" in {subject.name for subject in catalogue.subjects}) == (time == DURING)
