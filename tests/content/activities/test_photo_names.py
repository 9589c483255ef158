"""What the names of photos say, in every way in which staff name them."""

import pytest

from showcase.content.activities.anchors import MediaAnchors
from showcase.content.activities.photo_names import PhotoName, natural_order, read_photo_name


@pytest.mark.parametrize(
    "file",
    [
        "02 包粽子（王素摄）.jpg", "2、包粽子（王素 摄）.jpg", "02-包粽子_王素摄.jpg", "（2）包粽子(王素摄).jpg",
        "图2 包粽子（摄影：王素）.JPG", "图2包粽子（王素／摄）.png", "2.包粽子【王素摄】.jpg", "02_包粽子 摄影：王素.jpg",
        "０２　包粽子（王素摄）.jpg", "02包粽子-王素摄影.jpg", "02 包粽子（图 王素）.webp", "02 包粽子（王素供图）.jpg",
        "02 包粽子（2）（王素摄）.jpg", "02 包粽子 - 副本（王素摄）.jpg",
    ],
)  # fmt: skip
def test_number_caption_and_credit_in_every_usual_spelling(file):
    assert read_photo_name(file) == PhotoName("包粽子", 2, "王素")


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("3月5日清河.jpg", "3月5日清河"), ("12位村民插秧.jpg", "12位村民插秧"), ("2026年春节合影.jpg", "2026年春节合影"),
        ("1.5公里健步走.jpg", "1.5公里健步走"), ("夜景拍摄.jpg", "夜景拍摄"), ("合影（一）.jpg", "合影（一）"),
    ],
)  # fmt: skip
def test_numbers_and_words_that_belong_to_the_caption_stay(file, words):
    assert read_photo_name(file) == PhotoName(words)


def test_marks_stand_in_any_brackets_and_in_any_order():
    assert read_photo_name("合影(不公开)（王素摄）.jpg") == PhotoName("合影", credit="王素", private=True)
    assert read_photo_name("02 合影（王素摄）【封面】.jpg") == PhotoName("合影", 2, "王素", cover=True)


@pytest.mark.parametrize(
    "file",
    ["合影 不公开.jpg", "合影_不公开（王素摄）.jpg", "（勿公开）合影.jpg", "合影（本人要求不公开）.jpg"],
)
def test_what_is_called_private_is_private_in_brackets_or_not(file):
    assert read_photo_name(file).private


def test_several_photographers_and_units_are_credits():
    assert read_photo_name("合影（林素、王素摄）.jpg").credit == "林素、王素"
    assert read_photo_name("合影（县融媒体中心供图）.jpg").credit == "县融媒体中心"


@pytest.mark.parametrize(
    "file",
    [
        "IMG_2301.jpg", "DSC00123.JPG", "微信图片_20260618143000.jpg", "mmexport1718.jpg", "QQ图片2026.png",
        "屏幕截图 2026-06-18.png", "图片1.png", "照片（2）.jpg", "封面.jpg", "2301.jpg", "duan-wu.jpg", "1.jpg",
        "未命名-副本.jpg", "20260618_143000.jpg",
    ],
)  # fmt: skip
def test_a_name_that_no_person_gave_tells_nothing(file):
    name = read_photo_name(file)
    assert (name.tells, name.caption) == (False, "")


def test_words_behind_the_name_of_a_camera_tell():
    assert read_photo_name("DSC_0012 村民包粽子.jpg").caption == "村民包粽子"


def test_numbers_within_names_are_ordered_as_numbers():
    assert sorted(["合影10", "合影2", "合影"], key=natural_order) == ["合影", "合影2", "合影10"]


def test_an_anchor_stays_when_photos_are_put_between():
    few, more = MediaAnchors(), MediaAnchors()
    before = {file: few.photo(file) for file in ("01 合影.jpg", "03 合影.jpg")}
    after = {
        file: more.photo(file) for file in ("01 合影.jpg", "02 合影.jpg", "02 分粽叶.jpg", "03 合影.jpg")
    }
    assert before["01 合影.jpg"] == "photo-he-ying"
    assert after["02 分粽叶.jpg"] == "photo-fen-zong-ye"
    assert before.items() <= after.items()
    assert len(set(after.values())) == 4


def test_videos_and_photos_of_one_name_have_anchors_of_their_own():
    anchors = MediaAnchors()
    assert anchors.photo("IMG_2301.jpg") == "photo-img-2301"
    assert (anchors.photo("long-zhou.jpg"), anchors.video("long-zhou.mp4")) == (
        "photo-long-zhou",
        "video-long-zhou",
    )
