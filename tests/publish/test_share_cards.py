"""Which card a page is shared by, and what stands on it."""

import dataclasses
from pathlib import Path

import pytest
from tests.activities.making import activity, activity_catalogue, photos
from tests.making import catalogue_of, family, person, programme, roll

from showcase.cards.records import Art, Look, Photo
from showcase.content.honours.vocabulary import Stage, SubjectKind
from showcase.publish.card_making import Making
from showcase.publish.card_texts import phrases
from showcase.publish.share_cards import card_of
from showcase.publish.shared import Shared
from showcase.publish.social import item_properties, open_graph
from showcase.publish.web import ShareCard, SharedPicture, Web
from showcase.site.page import Link, Page, Section

SECTION = Section("个人名录", "收录获得荣誉的个人。每个都有自己的一页。")


def whole(text):
    return (text,)


def found(path):
    return Photo(path.rpartition("/")[2], Path(path))


def making(catalogue, photo=lambda path: None):
    return Making(catalogue, photo, whole, whole)


def page(about, address="x/", **more):
    known = {"title": "题", "description": "述。", "crumbs": (Link("首页", ""),), "section": SECTION}
    return Page(
        **({"address": address, "about": about, "template": "x.html", "view": lambda: None} | known | more)
    )


def honoured(*entries, subjects=(), stage=Stage.AWARDED, of="好人", **site):
    awarded = roll("2026年", *entries, of=of, stage=stage)
    return catalogue_of(
        [programme("好人"), programme("最美家庭", SubjectKind.FAMILY)], [awarded], subjects, **site
    )


def card_of_the_only(catalogue, **more):
    return card_of(page(catalogue.subjects[0]), making(catalogue, **more))


class TestSubjects:
    def test_a_person_stands_with_the_highest_honour_and_the_citation(self):
        high = dataclasses.replace(programme("全国好人"), level="省级")
        catalogue = catalogue_of(
            [programme("好人"), high],
            [
                roll("2024年", person("李秀禾", "县医院", citation="慢慢讲。"), of="全国好人"),
                roll("2026年", person("李秀禾", "县医院")),
            ],
        )
        card = card_of_the_only(catalogue)
        assert (card.title, card.above, card.badge.words) == (("李秀禾",), ("2024年全国好人",), "省级")
        assert (card.below, card.words, card.cited) == ("县医院", ("慢慢讲。",), True)
        assert (card.art, card.sign, card.look) == (Art.SEAL, ("李",), Look.PAPER)

    @pytest.mark.parametrize("word", ["deceased", "posthumous"])
    def test_the_dead_are_shown_quietly(self, word):
        assert card_of_the_only(honoured(person("何守山", **{word: True}))).look is Look.QUIET

    def test_a_unit_has_a_plaque_with_the_name_of_the_honour(self):
        catalogue = catalogue_of(
            [programme("文明单位", SubjectKind.UNIT)],
            [roll("第五届", dataclasses.replace(person(""), person="", unit="县医院"), of="文明单位")],
        )
        card = card_of_the_only(catalogue)
        assert (card.title, card.art, card.sign) == (("县医院",), Art.PLAQUE, ("文明单位",))

    @pytest.mark.parametrize("stage", [Stage.PUBLICISED, Stage.RECOMMENDED, Stage.SHORTLISTED, Stage.NOMINEE])
    def test_who_was_not_awarded_is_not_named(self, stage):
        card = card_of_the_only(honoured(person("李秀禾"), stage=stage))
        assert card.title == ("个人名录",)
        assert "李秀禾" not in repr(card)

    def test_a_name_that_the_font_cannot_write_is_not_drawn_as_boxes(self):
        card = card_of_the_only(honoured(person("李\U000311a3禾", citation="好。")))
        assert card.title == ("个人名录",)

    def test_a_citation_that_the_font_cannot_write_is_left_out(self):
        card = card_of_the_only(honoured(person("李秀禾", citation="\U000311a3好。")))
        assert (card.title, card.words) == (("李秀禾",), ())

    def test_of_a_long_citation_the_first_sentence_is_taken(self):
        card = card_of_the_only(honoured(person("李秀禾", citation="山路有尽头。" + "灯" * 80)))
        assert card.words == ("山路有尽头。",)


class TestRolls:
    def test_an_honour_roll_says_by_whom_and_to_how_many(self):
        awarded = roll(
            "2026年", family("周明远家庭"), family("李建军家庭"), of="最美家庭", bodies=("县妇联",)
        )
        catalogue = catalogue_of([programme("最美家庭", SubjectKind.FAMILY)], [awarded])
        card = card_of(page(catalogue.editions[0], title="2026年最美家庭光荣榜"), making(catalogue))
        assert (card.title, card.below, card.words) == (("2026年最美家庭光荣榜",), "县妇联", ("共 2 户",))
        assert "周明远" not in repr(card)

    @pytest.mark.parametrize("stage", [stage for stage in Stage if stage is not Stage.AWARDED])
    def test_of_a_roll_that_is_no_result_there_is_the_title_alone(self, stage):
        catalogue = honoured(person("李秀禾"), stage=stage)
        card = card_of(page(catalogue.editions[0], title="2026年好人名单"), making(catalogue))
        assert (card.title, card.below, card.words, card.sign) == (("2026年好人名单",), "", (), ())
        assert "李秀禾" not in repr(card)


class TestOthers:
    def test_further_pages_of_a_section_share_its_card(self):
        maker = making(honoured(person("李秀禾"), short_name="清禾"))
        first, second = (card_of(page(None, f"people/{n}/", title=f"第 {n} 页"), maker) for n in (1, 2))
        assert first == second
        assert (first.title, first.words, first.sign) == (("个人名录",), ("收录获得荣誉的个人。",), ("清禾",))

    def test_home_has_the_slogan_or_else_the_name(self):
        with_slogan = honoured(person("李秀禾"), slogan="榜样就在身边")
        assert card_of(page(None, ""), making(with_slogan)).title == ("榜样就在身边",)
        without = card_of(page(None, ""), making(honoured(person("李秀禾"))))
        assert (without.title, without.site) == (("测试",), "")

    def test_a_page_without_a_section_has_the_card_of_home(self):
        maker = making(honoured(person("李秀禾")))
        assert card_of(page(None, section=None), maker) == card_of(page(None, ""), maker)

    def test_an_activity_is_shown_with_its_cover(self):
        held = activity("duan-wu", title="包粽子", venue="文化广场", photos=photos(1))
        catalogue = activity_catalogue(held)
        card = card_of(page(held), making(catalogue, found))
        assert (card.title, card.art, card.photo.name) == (("包粽子",), Art.PHOTO, "0.jpg")
        assert card.below.endswith(" · 文化广场")
        assert card_of(page(held), making(catalogue)).art is Art.NONE


def test_what_stands_in_quotation_marks_is_not_parted():
    assert phrases("2026年“道德讲堂”巡讲", lambda text: tuple(text)) == (
        *"2026年",
        "“道德讲堂”",
        "巡",
        "讲",
    )


class TestPosters:
    def shared(self, about, **more):
        shared = Shared(making(activity_catalogue(*filter(None, [about]))), lambda photo: None)
        shared.enter(page(about, **more))
        return shared

    def test_a_poster_says_more_than_the_card_and_leads_to_its_picture(self):
        held = activity("duan-wu", title="包粽子", venue="文化广场")
        shared = self.shared(held, description="村民比赛包粽子。")
        made = shared.poster()
        assert (made.title, made.words, made.address) == (("包粽子",), ("村民比赛包粽子。",), "x/")
        assert made.link.removeprefix("assets/cards/") in shared.drawings
        assert "".join(made.below) == f"{made.below[0]} · 文化广场"

    def test_a_list_has_none(self):
        assert self.shared(None).poster() is None

    def test_home_has_none(self):
        assert self.shared(None, address="").poster() is None


class TestTags:
    CARD = ShareCard(
        SharedPicture("assets/cards/a.png", 1200, 630, "image/png"),
        SharedPicture("assets/cards/b.png", 400, 400, "image/png"),
        "好人：李秀禾",
    )
    SITE = honoured(person("李秀禾")).site

    def test_og_image_tells_size_type_and_words(self):
        tags = dict(open_graph(page(None), self.CARD, self.SITE, Web("https://example.org/s/")))
        assert {name: value for name, value in tags.items() if name.startswith("og:image")} == {
            "og:image": "https://example.org/s/assets/cards/a.png",
            "og:image:type": "image/png",
            "og:image:width": "1200",
            "og:image:height": "630",
            "og:image:alt": "好人：李秀禾",
        }

    def test_chats_get_the_square(self):
        tags = dict(item_properties(page(None), self.CARD, self.SITE, Web("https://example.org/s/")))
        assert tags["image"] == "https://example.org/s/assets/cards/b.png"

    def test_without_an_address_of_the_site_no_picture_is_named(self):
        tags = open_graph(page(None), self.CARD, self.SITE, Web(""))
        assert [name for name, _ in tags if "image" in name] == []
        assert "image" not in dict(item_properties(page(None), self.CARD, self.SITE, Web("")))
