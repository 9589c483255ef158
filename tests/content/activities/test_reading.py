"""Folders become activities: what they say, in which order they stand, what they belong to, what is shown of them."""

from __future__ import annotations

import datetime
import shutil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from showcase.content.activities.records import Amount, GalleryPhoto, Session, Step, Video
from showcase.content.problems import Level
from showcase.content.withheld import Withholding
from tests.content.any_head import check_any, heads
from tests.content.broken_cases import BROKEN, SOUND, lay_over_sound

from .projects import activity_of, loaded, read, told, written


@pytest.fixture
def sound(tmp_path):
    return shutil.copytree(SOUND, tmp_path / "project")


def test_everything_that_a_head_says_is_in_the_activity(sound):
    catalogue = loaded(sound)
    activity = next(a for a in catalogue.activities if a.slug == "duan-wu")
    assert (activity.title, activity.type.name, activity.year) == ("端午包粽子比赛", "我们的节日", 2026)
    assert (activity.start, activity.end, activity.time) == (
        datetime.date(2026, 6, 18), datetime.date(2026, 6, 18), datetime.time(14, 30),
    )  # fmt: skip
    assert (activity.venue, activity.hosts, activity.undertakers) == (
        "石桥镇柳溪村文化广场", ("清禾县精神文明建设办公室",), ("石桥镇人民政府",),
    )  # fmt: skip
    assert (activity.people, activity.volunteers, activity.hours) == (Amount(120, "余"), None, None)
    assert activity.festival
    assert activity.festival.name == "端午"
    assert [campaign.name for campaign in activity.campaigns] == ["好家风建设年"]
    assert [promise.name for promise in activity.promises] == ["大型文体活动"]
    assert [subject.name for subject in activity.subjects] == ["李秀禾", "柳溪村"]
    assert activity.summary == "六月十八日下午，柳溪村的广场上摆开长桌，包出四百个粽子。"
    assert (activity.path, activity.body_line) == ("activities/2026/duan-wu/index.md", 23)
    assert str(activity.place) == f"docs/{activity.path}"


def test_sessions_have_a_number_a_speaker_and_steps(sound):
    activity = activity_of(sound, "jiang-tang-1")
    assert (activity.session, activity.speaker) == (Session(1, 2026), "许广田")
    assert activity.steps == (Step("自我反省"), Step("唱歌曲", "《公民道德歌》"))


def test_what_the_look_ups_give(sound):
    catalogue = loaded(sound)
    festival, other = catalogue.festivals
    types = {type_.name: type_ for type_ in catalogue.activity_types}
    regime = catalogue.regimes[0]
    assert [a.slug for a in catalogue.activities_of(types["道德讲堂"])] == ["jiang-tang-2", "jiang-tang-1"]
    assert [a.slug for a in catalogue.activities_at(festival)] == ["duan-wu"]
    assert catalogue.activities_at(other) == ()
    assert [a.slug for a in catalogue.activities_for(regime.promises[0])] == ["duan-wu"]
    assert [a.slug for a in catalogue.activities_within(catalogue.campaigns[0])] == ["duan-wu"]
    (nurse,) = (subject for subject in catalogue.subjects if subject.id == "li-xiu-he")
    assert [a.slug for a in catalogue.activities_about(nurse)] == ["duan-wu"]
    assert catalogue.registered_volunteers == {2026: 46}
    assert 2026 in catalogue.calendar.years


def test_the_newest_comes_first_and_equals_stand_by_path(sound):
    for folder, date in {"2026/c": "2026-11-01", "2026/b": "2026-11-01", "2026/a": "2026-12-24", "2025/z": "2025-11-01"}.items():  # fmt: skip
        written(sound, folder, 日期=date)
    slugs = [activity.slug for activity in loaded(sound).activities]
    assert slugs == ["a", "b", "c", "jiang-tang-2", "duan-wu", "jiang-tang-1", "z"]


def test_an_activity_to_come_is_public_and_a_draft_is_not(sound):
    written(sound, "2026/a", 日期="2027-01-08", 标题="迎春")
    written(sound, "2026/b", 草稿="是", 标题="初稿", 类型="")
    catalogue = loaded(sound)
    assert [a.title for a in catalogue.activities][:1] == ["迎春"]
    assert [(w.title, w.reason) for w in catalogue.withheld] == [("初稿", Withholding.DRAFT)]


def test_a_chinese_folder_is_read_by_its_pinyin(sound):
    written(sound, "2026/中秋晚会")
    assert activity_of(sound, "zhong-qiu-wan-hui").path == "activities/2026/中秋晚会/index.md"


def test_listed_photos_are_shown_as_listed(sound):
    activity = activity_of(sound, "duan-wu")
    assert activity.photos == (activity.photos[0], activity.cover)
    assert [(p.path, p.anchor, p.alt, p.caption, p.credit) for p in activity.photos] == [
        ("activities/2026/duan-wu/bao-zong-zi.jpg", "photo-bao-zong-zi", "十几位村民围坐长桌包粽子", "村民在广场上比赛包粽子", "王素"),
        ("activities/2026/duan-wu/fen-zong-ye.jpg", "photo-fen-zong-ye", "一双手把粽叶分成三叠", "分粽叶", ""),
    ]  # fmt: skip


def shown(photo: GalleryPhoto) -> tuple[str, str, str]:
    return photo.caption, photo.alt, photo.credit


def test_photos_that_are_not_listed_are_shown_by_their_names(sound):
    photos = (
        "10 分粽子.jpg",
        "02 包粽子（王素摄）.jpg",
        "合影2.jpg",
        "合影10.jpg",
        "合影（不公开）.jpg",
        "名单.docx",
    )
    written(sound, "2026/a", photos=photos)
    activity = activity_of(sound, "a")
    assert [shown(photo) for photo in activity.photos] == [
        ("包粽子", "包粽子", "王素"), ("分粽子", "分粽子", ""), ("合影2", "合影2", ""), ("合影10", "合影10", ""),
    ]  # fmt: skip
    assert activity.cover is activity.photos[0]


def test_a_name_chooses_the_cover(sound):
    written(sound, "2026/a", photos=("01 分粽叶.jpg", "02 包粽子（封面）.jpg"))
    activity = activity_of(sound, "a")
    assert activity.cover is activity.photos[1]


def test_nothing_that_is_not_public_is_shown(sound):
    rows = ["照片:", "  - 文件: a.jpg", "    不公开: 是", "  - {文件: b.jpg, 替代文字: 村民清河}"]
    rows += ["  - 文件: 合影（不公开）.jpg", "    替代文字: 合影"]
    written(sound, "2026/a", *rows, photos=("a.jpg", "b.jpg", "合影（不公开）.jpg"))
    activity = activity_of(sound, "a")
    assert [photo.path.rpartition("/")[2] for photo in activity.photos] == ["b.jpg"]
    assert activity.cover is activity.photos[0]


def test_an_empty_list_shows_no_photo(sound):
    written(sound, "2026/a", "照片: []", photos=("包粽子.jpg",))
    assert activity_of(sound, "a").photos == ()


def test_a_poster_is_no_photo_of_the_gallery_unless_it_is_listed(sound):
    video = ["视频:", "  - {文件: a.mp4, 标题: 下水, 封面: a.jpg, 字幕: a.vtt, 说明: 四条龙舟依次下水。}"]
    files = ("a.mp4", "a.jpg", "a.vtt", "包粽子.jpg")
    written(sound, "2026/a", *video, photos=files)
    activity = activity_of(sound, "a")
    assert [photo.caption for photo in activity.photos] == ["包粽子"]
    (film,) = activity.videos
    folder = "activities/2026/a/"
    assert (film.path, film.poster, film.captions) == (f"{folder}a.mp4", f"{folder}a.jpg", f"{folder}a.vtt")
    assert isinstance(film, Video)
    assert (film.title, film.text, film.anchor) == (
        "下水",
        "四条龙舟依次下水。",
        "video-a",
    )
    written(sound, "2026/a", *video, "照片: [{文件: a.jpg, 替代文字: 龙舟}]", photos=files)
    assert [photo.alt for photo in activity_of(sound, "a").photos] == ["龙舟"]


@pytest.mark.parametrize(
    ("lines", "hours"),
    [
        (["参加人数: 27", "志愿时长: 3小时"], 81),
        (["参加人数: 120余人", "志愿者人数: 27", "志愿时长: 1.5"], 40.5),
        (["参加人数: 120余人", "志愿时长: 共81小时"], 81),
        (["参加人数: 120余人", "志愿时长: 3小时"], None),
        (["志愿时长: 3小时"], None),
        (["参加人数: 27"], None),
    ],
)
def test_hours_add_up_only_where_the_number_of_people_is_exact(sound, lines, hours):
    written(sound, "2026/a", *lines)
    assert activity_of(sound, "a").hours == hours


def test_every_usual_spelling_is_understood(tmp_path):
    lay_over_sound(BROKEN / "activity-sound-in-every-spelling", tmp_path)
    activity = activity_of(tmp_path, "qing-he")
    assert (activity.start, activity.end, activity.time) == (
        datetime.date(2026, 11, 5), datetime.date(2026, 11, 6), datetime.time(9),
    )  # fmt: skip
    assert activity.steps == (Step("集合"), Step("分工"), Step("清河"))
    assert (activity.people, activity.volunteers, activity.hours) == (Amount(50, "约"), Amount(27), 67.5)
    assert (activity.session, activity.festival and activity.festival.name) == (Session(3), "端午")
    assert [promise.name for promise in activity.promises] == ["工间操", "大型文体活动"]
    assert [video.title for video in activity.videos] == ["下水"]


def test_minors_are_shown_only_with_the_word_of_a_guardian(sound):
    row = ["照片:", "  - 文件: a.jpg", "    替代文字: 小朋友在岸上写生"]
    for lines, count in (
        ([], 1), (["未成年人: 是"], 1), (["未成年人: 是", "监护人同意: 否"], 1), (["未成年人: 是", "监护人同意: 是"], 0),
        (["监护人同意: 是"], 0), (["未成年人: 否"], 0), (["不公开: 是"], 0), (["未成年人: 是", "不公开: 是"], 0),
    ):  # fmt: skip
        written(sound, "2026/a", *row, *(f"    {line}" for line in lines), photos=("a.jpg",))
        assert len(told(sound)) == count, lines


def test_following_every_correction_never_publishes_a_minor(sound):
    """Who pastes each correction without reading it ends with a photo that is not public, not with a false consent."""
    row = ["照片:", "  - 文件: a.jpg", "    替代文字: 小朋友在岸上写生"]
    written(sound, "2026/a", *row, photos=("a.jpg",))
    file = sound / "docs/activities/2026/a/index.md"
    for _ in range(5):
        problem = next((p for p in read(sound)[1] if p.level is Level.ERROR), None)
        if problem is None:
            break
        lines = file.read_text("utf-8").split("\n")
        lines[problem.place.line - 1] = problem.correction
        file.write_text("\n".join(lines), "utf-8")
    assert "监护人同意" not in file.read_text("utf-8")
    assert activity_of(sound, "a").photos == ()


def test_a_folder_called_private_is_private(sound):
    (sound / "docs/activities/2026/a/不公开").mkdir(parents=True)
    written(sound, "2026/a", text="![志愿者](不公开/a.jpg)\n", photos=("不公开/a.jpg",))
    assert len(told(sound)) == 1


def test_a_draft_keeps_its_private_photos_private(sound):
    written(sound, "2026/a", "照片: [{文件: a.jpg, 不公开: 是}]", 草稿="是", photos=("a.jpg",))
    written(sound, "2026/b", text="![志愿者](../a/a.jpg)\n")
    assert len(told(sound)) == 1


def test_news_refers_to_activities_and_activities_to_news(sound):
    item = sound / "docs/news/2026/2026-06-19-duan-wu.md"
    head = [
        "---",
        "标题: 端午",
        "日期: 2026-06-19",
        "栏目: 志愿服务",
        "相关活动: [端午包粽子比赛, 2026/jiang-tang-1]",
    ]
    item.write_text("\n".join([*head, "---", "", "正文。"]), encoding="utf-8")
    catalogue = loaded(sound)
    (reported,) = catalogue.news_about(next(a for a in catalogue.activities if a.slug == "duan-wu"))
    assert [activity.slug for activity in reported.activities] == ["duan-wu", "jiang-tang-1"]
    assert all(activity in catalogue.activities for activity in reported.activities)
    assert catalogue.news_about(next(a for a in catalogue.activities if a.slug == "jiang-tang-2")) == ()


def test_a_news_item_may_go_on_as_an_activity(sound):
    """What was news and is an activity now leaves its address behind; two cannot claim one address."""
    written(sound, "2026/a", "曾用地址: [https://example.org/showcase/news/2026/qing-he/]")
    assert activity_of(sound, "a").former_addresses == ("news/2026/qing-he/",)
    written(sound, "2026/b", "曾用地址: [/news/2026/qing-he]", 标题="再清一次")
    assert len(told(sound)) == 1


@pytest.mark.parametrize("day", ["2025-12-31T00:00", "2026-01-05T23:59", "2026-01-06T00:00"])
def test_activities_and_their_news_lead_to_nobody_whose_name_is_not_shown(sound, day):
    """何春苗家庭 is shown only while its notice runs, from 29 December to 5 January."""
    written(sound, "2025/a", 相关对象="[何春苗家庭, 李秀禾]", 日期="2025-12-20")
    shutil.rmtree(sound / "docs/news")
    item = sound / "docs/news/2025/2025-12-21-a.md"
    item.parent.mkdir(parents=True)
    item.write_text(
        "---\n标题: 甲\n日期: 2025-12-21\n栏目: 志愿服务\n相关活动: 2025/a\n---\n\n正文。", "utf-8"
    )
    catalogue = loaded(sound, datetime.datetime.fromisoformat(f"{day}+08:00"))
    (activity,) = (a for a in catalogue.activities if a.slug == "a")
    names = ["李秀禾"] if day > "2026-01-06" else ["何春苗家庭", "李秀禾"]
    assert [subject.name for subject in activity.subjects] == names
    assert set(activity.subjects) <= set(catalogue.subjects)
    assert catalogue.news[0].activities == (activity,)


KEYS = [
    "标题",
    "类型",
    "日期",
    "起止",
    "期次",
    "环节",
    "参加人数",
    "志愿者人数",
    "志愿时长",
    "节日",
    "专题",
    "相关对象",
]
KEYS += [
    "所属制度",
    "照片",
    "视频",
    "  - 文件",
    "    替代文字",
    "    说明",
    "    未成年人",
    "    封面",
    "草稿",
    "曾用地址",
]
VALUES = [
    "甲",
    "2026-06-18",
    "2026-06-18 至",
    "志愿服务",
    "道德讲堂",
    "五个一",
    "第三期",
    "共81小时",
    "120余人",
    "端午",
]
VALUES += [
    "好家风建设年",
    "李秀禾",
    "a.jpg",
    "../a.jpg",
    "a.mp4",
    "小朋友",
    "是",
    "否",
    "",
    "''",
    "[甲, 乙]",
    "[]",
    "{甲: 乙}",
]
VALUES += ["- 甲", "“", "@甲", "%00", "．．／"]


@pytest.fixture(scope="module")
def any_project(tmp_path_factory):
    project = shutil.copytree(SOUND, tmp_path_factory.mktemp("any") / "project")
    written(project, "2026/a", photos=("a.jpg", "a.mp4", "02 包粽子.jpg"))
    return project


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(head=heads(KEYS, VALUES), text=st.text(max_size=40))
def test_any_activity_is_read_or_refused_with_places_inside_it(any_project, head, text):
    check_any(any_project, "docs/activities/2026/a/index.md", head, text)
